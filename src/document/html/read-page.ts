import { Tokenizer } from "htmlparser2";
import type { Source } from "../../text/source.js";
import { deriveText } from "../../text/source-map.js";
import type { Span } from "../../text/span.js";
import { copyDecoded } from "../entities.js";
import { writeBlocks } from "./block-writer.js";
import { inlineElements, voidElements } from "./elements.js";
import { areaOf, frameOf } from "./frame.js";
import { findPublished } from "./linked-data.js";
import { trackElements } from "./open-elements.js";
import type { Page } from "./page.js";
import { rankOfLinkedData, rankOfMeta, rankOfPlace } from "./page-dates.js";
import type { FurnitureElements } from "./selectors.js";
import { trackAttributes } from "./tag-attributes.js";

/**
 * Reads a page, or a piece of one, in one pass: blocks with their places, dates, comments. `html` is what stands in the
 * source from `offset` on; `marks` are places in it that are none of the markup. Elements that nothing closes end with those
 * around them; nothing makes it throw. `furniture` are elements that are furniture by declaration.
 */
export function readPage(
  source: Source,
  html: string,
  offset: number,
  marks: readonly Span[] = [],
  furniture?: FurnitureElements,
): Page {
  const { text } = source;
  const page: Page = {
    source,
    areas: [{ kind: "page", parent: -1, inStory: false }],
    blocks: [],
    dates: [],
    comments: [],
    titles: [],
    language: null,
    brokenOff: null,
  };
  const writer = writeBlocks(text, page.blocks);
  const elements = trackElements((closed) => {
    if (!closed.isInline) writer.end();
    if (closed.interrupts) writer.resume();
  });
  let tag = "";
  let tagStart = -1;
  const tagged = trackAttributes(html, offset, furniture);
  let nextMark = 0;
  let cells = 0;

  const at = (index: number): number => index + offset;

  const open = (tagEnd: number): void => {
    const name = tag;
    const attributes = tagged.values();
    const start = at(tagStart);
    tagStart = -1;
    if (name === "br") writer.addBreak(start, at(tagEnd));
    if (name === "html" || name === "body") page.language = attributes.get("lang") ?? page.language;
    if (name === "meta" || attributes.has("datetime") || attributes.has("itemprop")) noteDate(name, attributes);
    if (voidElements.has(name)) {
      if (!inlineElements.has(name) && name !== "br") writer.end();
      return;
    }
    elements.endImplied(name);
    const around = elements.frame();
    if (name === "td" || name === "th") cells++;
    const frame = frameOf(name, attributes, around, openArea(name, attributes, around.area), cells);
    if (frame.interrupts) writer.suspend();
    else if (!frame.isInline) writer.end();
    elements.open(name, frame);
    if (name === "q") writer.put("“", start, at(tagEnd), frame);
    if (name === "time") writer.addGap(start, at(tagEnd));
  };

  /** The area of an element: its own, or that around it. */
  const openArea = (name: string, attributes: ReadonlyMap<string, string>, area: number): number => {
    const inStory = page.areas[area]?.inStory ?? false;
    const kind = areaOf(name, attributes, inStory, furniture);
    if (kind === null) return area;
    page.areas.push({ kind, parent: area, inStory: inStory || kind === "main" || kind === "article" });
    return page.areas.length - 1;
  };

  const noteDate = (name: string, attributes: ReadonlyMap<string, string>): void => {
    const rank = name === "meta" ? rankOfMeta(attributes) : rankOfPlace(name, attributes);
    const span = tagged.spanOf(attributes.has("datetime") ? "datetime" : "content");
    if (!span) return;
    if (rank !== null) page.dates.push({ span, rank, area: elements.frame().area, blocks: page.blocks.length });
    if (name === "meta" && (attributes.get("property") ?? attributes.get("name")) === "og:title") addTitle(span);
  };

  const addTitle = (span: Span): void => {
    const derived = deriveText(text);
    copyDecoded(text, span.start, span.end, derived);
    if (derived.length() > 0) page.titles.push(derived.finish());
  };

  const addText = (start: number, end: number): void => {
    const frame = elements.frame();
    if (!frame.isUnseen) {
      if (frame.isRaised) writer.addRaised(start, end, frame);
      else writer.add(start, end, frame);
    } else if (elements.name() === "title") {
      if (!elements.outerFrame().isUnseen) addTitle({ start, end });
    } else if (elements.name() === "script" && tagged.values().get("type")?.includes("ld+json")) {
      for (const span of findPublished(text, start, end))
        page.dates.push({ span, rank: rankOfLinkedData, area: 0, blocks: 0 });
    }
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext(start, end) {
        let from = start;
        for (let mark = marks[nextMark]; mark && mark.start < end; mark = marks[++nextMark]) {
          if (mark.start < from) continue;
          addText(at(from), at(mark.start));
          from = mark.end;
        }
        addText(at(from), at(end));
      },
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        tagStart = start - 1;
        tagged.clear();
      },
      onattribname: tagged.takeName,
      onattribdata: tagged.takeValue,
      onopentagend: (end) => open(end + 1),
      onselfclosingtag: (end) => open(end + 1),
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        elements.close(name, () => {
          if (name === "q") writer.put("”", at(start - 2), at(end + 1), elements.frame());
        });
      },
      oncomment(start, end, width) {
        if (!html.startsWith("<!--", start - 4)) return;
        const span = { start: at(start - 4), end: Math.min(at(end + 1), text.length) };
        page.comments.push({ span, text: html.slice(start, end - width) });
      },
      onend: () => elements.closeAll(),
      isInForeignContext: () => elements.has("svg") || elements.has("math"),
      onattribend() {},
      onattribentity() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      ontextentity() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  writer.end();
  if (tagStart >= 0) page.brokenOff = at(tagStart);
  return page;
}
