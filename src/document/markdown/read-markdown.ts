import type { SyntaxNodeRef } from "@lezer/common";
import { skipSpaceBack } from "../../text/characters.js";
import type { Source } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import type { BlockKind } from "../document.js";
import { copiedBlock, type Draft, emptyDraft, notJudged } from "../draft.js";
import { readFragment } from "../html/read-fragment.js";
import type { FurnitureElements } from "../html/selectors.js";
import { type Leaf, type LeafContext, openLeaf } from "./leaf.js";
import { readLinkLabels } from "./links.js";
import { parseMarkdown } from "./parser.js";

/** Headlines stand among the first blocks; a later heading of the first rank heads a part. */
const headlineReach = 3;

/** Reads the blocks of a Markdown text from an offset on. */
export function readMarkdown(source: Source, base: number, furniture?: FurnitureElements): Draft {
  const { text } = source;
  const body = withPlainLineEnds(text.slice(base));
  const draft = emptyDraft();
  const plain: Span[] = [];
  const context: LeafContext = { text, body, base, labels: readLinkLabels(body), comments: draft.comments };
  let quotes = 0;
  let entries = 0;
  let leaf: Leaf | null = null;
  let tooDeep: Span | null = null;

  const kindOf = (name: string): BlockKind => {
    if (quotes > 0) return "quote";
    if (entries > 0) return "list-item";
    if (name === "TableCell") return "table-cell";
    if (!name.includes("Heading")) return "paragraph";
    const isHeadline = name.endsWith("1") && draft.blocks.length < headlineReach;
    return isHeadline && !draft.blocks.some((block) => block.kind === "headline") ? "headline" : "subheading";
  };

  const enter = (node: SyntaxNodeRef): boolean => {
    if (leaf) return leaf.enter(node);
    const { name, from, to } = node;
    if (leafNames.has(name)) leaf = openLeaf(context, kindOf(name), from, to);
    else if (name === "Blockquote") quotes++;
    else if (name === "ListItem") entries++;
    else if (htmlNames.has(name)) {
      const marks = node.node
        .getChildren("QuoteMark")
        .map((mark) => ({ start: mark.from - from, end: mark.to - from }));
      readFragment(source, body.slice(from, to), from + base, marks, draft, furniture);
      return false;
    } else if (name === "FencedCode") {
      for (const code of node.node.getChildren("CodeText")) {
        draft.blocks.push(copiedBlock("furniture", text, code.from + base, code.to + base));
      }
      return false;
    } else if (name === "TooDeep") {
      tooDeep ??= { start: from + base, end: to + base };
      const start = from + (/^[>\s*+-]*/.exec(body.slice(from, to))?.[0].length ?? 0);
      if (start < to)
        draft.blocks.push(copiedBlock(kindOf(name), text, start + base, skipSpaceBack(body, to, start) + base));
      return false;
    }
    return true;
  };

  const leave = ({ name }: SyntaxNodeRef): void => {
    if (leaf && leafNames.has(name)) {
      for (const block of leaf.finish()) draft.blocks.push(block);
      leaf = null;
    } else if (name === "Blockquote") quotes--;
    else if (name === "ListItem") entries--;
  };

  parseMarkdown(body, plain).iterate({ enter, leave });
  const [first] = draft.blocks;
  if (first?.kind === "subheading" && !draft.blocks.some((block) => block.kind === "headline")) first.kind = "headline";
  noteBounds(source, base, tooDeep, plain[0], draft);
  return draft;
}

const leafNames: ReadonlySet<string> = new Set([
  "Paragraph",
  "Task",
  "TableCell",
  "SetextHeading1",
  "SetextHeading2",
  ...[1, 2, 3, 4, 5, 6].map((rank) => `ATXHeading${rank}`),
]);
const htmlNames: ReadonlySet<string> = new Set(["HTMLBlock", "CommentBlock", "ProcessingInstructionBlock"]);

/** The parser knows LF only; what replaces another line end is as long, so that offsets stay. */
function withPlainLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, (end) => (end.length === 2 ? " \n" : "\n")) : text;
}

function noteBounds(source: Source, base: number, tooDeep: Span | null, plain: Span | undefined, draft: Draft): void {
  if (tooDeep) {
    draft.notices.push(
      notJudged(
        source,
        firstOf(tooDeep),
        "quotations or lists are nested too deep to follow",
        "read as plain text from here on",
      ),
    );
  }
  if (plain) {
    const span = firstOf({ start: plain.start + base, end: plain.end + base });
    draft.notices.push(
      notJudged(
        source,
        span,
        "a paragraph is too long, or has too many unclosed marks, for its markup to be followed",
        "read as plain text",
      ),
    );
  }
}

/** The first characters of a span, to mark it by. */
function firstOf(span: Span): Span {
  return { start: span.start, end: Math.min(span.end, span.start + 20) };
}
