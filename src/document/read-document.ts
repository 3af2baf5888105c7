import type { Finding } from "../findings/finding.js";
import { hasWord } from "../text/characters.js";
import { lineEnd } from "../text/lines.js";
import type { Source } from "../text/source.js";
import { toSource } from "../text/source-map.js";
import type { Span } from "../text/span.js";
import { findDatelineDate, findLineDates } from "./date-lines.js";
import type { ArticleDate, Block, Document } from "./document.js";
import { blockStart, type DraftBlock, notJudged } from "./draft.js";
import { type FrontMatter, readFrontMatter } from "./front-matter.js";
import { markFurniture } from "./furniture.js";
import { markHeadline } from "./headline.js";
import { furnitureElements } from "./html/selectors.js";
import { markOtherStories } from "./other-stories.js";
import { findQuotations } from "./quotations.js";
import { findSentences } from "./sentences.js";
import type { Syntax } from "./syntax.js";
import { syntaxes } from "./syntaxes/index.js";
import { type Part, partAt } from "./wire/extracted.js";

/** Front-matter keys that hold a headline or a deck, in small letters without hyphens and underlines. */
const titleKeys: ReadonlyMap<string, "headline" | "deck"> = new Map([
  ["title", "headline"],
  ["headline", "headline"],
  ["subtitle", "deck"],
  ["subheadline", "deck"],
  ["deck", "deck"],
  ["dek", "deck"],
  ["standfirst", "deck"],
  ["description", "deck"],
  ["summary", "deck"],
]);

/** Front-matter keys of the day of publication, the surest first. */
const dateKeys = [
  "date",
  "published",
  "publishdate",
  "pubdate",
  "datepublished",
  "publicationdate",
  "publishedat",
  "created",
];

const languageKeys: ReadonlySet<string> = new Set(["lang", "language", "locale"]);

/** A date line or a dateline stands among so many blocks of copy at the top, and before the second long one of them. */
const dateReach = 6;
const shortestProse = 200;

/** What a newsroom may say of how its articles are written. */
export interface DocumentSettings {
  /** Name of a syntax; otherwise by extension and content. */
  readonly syntax?: string;
  /** Front-matter keys of the day of publication, ahead of the usual ones. */
  readonly dateKeys?: readonly string[];
  /** Elements of HTML, as selectors, that are no part of the article. */
  readonly furnitureSelectors?: readonly string[];
  /** What a line begins with that is no part of the article. */
  readonly furnitureWords?: readonly string[];
  /** Where the parts of the container begin that the text was taken out of. */
  readonly parts?: readonly Part[];
}

/** Reads a source into a document: by the syntax named, else by the path's extension, else by what it looks like. */
export function readDocument(source: Source, settings: DocumentSettings = {}): Document {
  const front = readFrontMatter(source.text);
  const start = front?.end ?? afterMark(source);
  const syntax = chooseSyntax(source, start, settings.syntax);
  const { furnitureSelectors: selectors = [], furnitureWords, dateKeys: ownDateKeys = [] } = settings;
  const draft = syntax.read(source, start, selectors.length > 0 ? furnitureElements(selectors) : undefined);
  const titles = front ? titlesOf(front) : [];
  if (syntax.opensWithHeadline && !titles.some((title) => title.kind === "headline")) markHeadline(draft.blocks);
  markFurniture(draft.blocks, furnitureWords);
  markOtherStories(draft.blocks);
  const notices = [...draft.notices];
  const blocks = [...titles, ...draft.blocks]
    .filter((block) => isOfCopyLength(source, block, notices))
    .map((block) => finishBlock(block, settings.parts));
  const isTooLong = notices.length > draft.notices.length;
  if (front?.isOpen) {
    notices.unshift(notJudged(source, fenceOf(source), "the front matter is not closed", "nothing closes it"));
  } else if (front?.broken) {
    notices.unshift(
      notJudged(source, front.broken, "the front matter is broken", "not understood; what stands around it is read"),
    );
  }
  if (blocks.length === 0 && !isTooLong) {
    notices.push(notJudged(source, { start: 0, end: 0 }, "the article is empty", "no text"));
  }
  const language = front?.entries.find(({ key }) => languageKeys.has(foldKey(key)))?.text ?? draft.language;
  return {
    source,
    syntax: syntax.name,
    blocks,
    dates: [...(front ? datesOf(front, ownDateKeys) : []), ...draft.dates, ...datesInText(blocks)],
    comments: draft.comments,
    notices,
    ...(language === undefined ? {} : { language }),
  };
}

/** Code units above which a paragraph is no copy: a dump, a table without line ends. Nobody reads it, and neither do we. */
const longestBlock = 1_500_000;

function isOfCopyLength(source: Source, { text, map }: DraftBlock, notices: Finding[]): boolean {
  if (text.length <= longestBlock) return true;
  const { start, end } = toSource(map, { start: 0, end: text.length });
  const message = `a paragraph of ${text.length.toLocaleString("en-US")} characters is too long to be copy`;
  notices.push(notJudged(source, { start, end: Math.min(end, start + 40) }, message, "begins here"));
  return false;
}

function chooseSyntax(source: Source, from: number, name: string | undefined): Syntax {
  const named = syntaxes.find((syntax) => syntax.name === name);
  if (named) return named;
  if (name !== undefined) {
    throw new RangeError(`unknown syntax "${name}": known are ${syntaxes.map((syntax) => syntax.name).join(", ")}`);
  }
  const dot = source.path.lastIndexOf(".");
  const extension = dot < 0 ? "" : source.path.slice(dot).toLowerCase();
  const byExtension = syntaxes.find((syntax) => syntax.extensions.includes(extension));
  if (byExtension) return byExtension;
  const text = from === 0 ? source.text : source.text.slice(from);
  return syntaxes.find((syntax) => syntax.matches?.(text)) ?? (syntaxes[syntaxes.length - 1] as Syntax);
}

function finishBlock(block: DraftBlock, parts: readonly Part[] | undefined): Block {
  const { kind, text, map } = block;
  const part = parts && partAt(parts, blockStart(block));
  const read = { kind, text, map, sentences: findSentences(text), quotations: findQuotations(text) };
  return part === undefined ? read : { ...read, part };
}

function titlesOf(front: FrontMatter): DraftBlock[] {
  const titles: DraftBlock[] = [];
  for (const { key, text, map } of front.entries) {
    const kind = titleKeys.get(foldKey(key));
    if (kind && hasWord(text)) titles.push({ kind, text, map });
  }
  return titles;
}

function datesOf(front: FrontMatter, ownKeys: readonly string[]): ArticleDate[] {
  const keys = [...ownKeys.map(foldKey), ...dateKeys];
  const dates: { rank: number; date: ArticleDate }[] = [];
  for (const { key, text, map } of front.entries) {
    const rank = keys.indexOf(foldKey(key));
    if (rank < 0 || switches.test(text)) continue;
    dates.push({ rank, date: { text, from: "front matter", span: toSource(map, { start: 0, end: text.length }) } });
  }
  return dates.sort((a, b) => a.rank - b.rank).map(({ date }) => date);
}

/** "published: true" is no date but a switch. */
const switches = /^(?:true|false|yes|no|on|off)$/i;

function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, "");
}

/** Date lines near the top, those of changes last, then the dateline's date. */
function datesInText(blocks: readonly Block[]): ArticleDate[] {
  const published: ArticleDate[] = [];
  const updated: ArticleDate[] = [];
  const datelines: ArticleDate[] = [];
  let seen = 0;
  let prose = 0;
  for (const block of blocks) {
    if (block.kind === "furniture" || block.kind === "headline") continue;
    if (++seen > dateReach || prose > 1) break;
    if (block.text.length > shortestProse) prose++;
    if (block.kind === "quote" || block.kind === "table-cell" || block.kind === "caption") continue;
    const dateAt = (span: Span, from: ArticleDate["from"]): ArticleDate => ({
      text: block.text.slice(span.start, span.end),
      from,
      span: toSource(block.map, span),
    });
    const lineDates = findLineDates(block.text);
    for (const { span, isUpdate } of lineDates) (isUpdate ? updated : published).push(dateAt(span, "date line"));
    const dateline = lineDates.length === 0 && block.kind === "paragraph" ? findDatelineDate(block.text) : null;
    if (dateline) datelines.push(dateAt(dateline, "dateline"));
  }
  return [...published, ...updated, ...datelines];
}

function fenceOf(source: Source): Span {
  const start = afterMark(source);
  return { start, end: lineEnd(source.text, start) };
}

/** Where the text begins: after a byte order mark. */
function afterMark(source: Source): number {
  return source.text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
