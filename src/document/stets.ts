import { isSpace, skipSpace } from "../text/characters.js";
import { lineSpan, positionAt, type Source } from "../text/source.js";
import { lastStartingBy, type Span } from "../text/span.js";
import type { Block, Document } from "./document.js";
import {
  isForClaimlint,
  readStetComment,
  type StetCheck,
  type StetComment,
  type StetMistake,
} from "./stets/stet-comment.js";

export type { StetCheck, StetMistake } from "./stets/stet-comment.js";

/** A copy editor's "let it stand": what certain checks find in one part of the article is not reported. */
export interface Stet {
  readonly checks: readonly StetCheck[];
  /** Why; empty where no reason is given. */
  readonly reason: string;
  readonly until: { readonly text: string; readonly span: Span } | null;
  /** Where it holds; empty where nothing follows it. */
  readonly reach: Span;
  /** In words: "the next block". */
  readonly reachName: string;
  /** The comment, and the one that ends a range. */
  readonly comments: readonly Span[];
}

/** The stets of a document in order, and the comments that cannot be followed. */
export interface StetReading {
  readonly stets: readonly Stet[];
  readonly mistakes: readonly StetMistake[];
}

const none: StetReading = { stets: [], mistakes: [] };

/** Reads the stets among a document's comments. */
export function readStets(document: Document): StetReading {
  const comments = document.comments.filter(({ text }) => isForClaimlint(text));
  if (comments.length === 0) return none;
  const { source } = document;
  const { text } = source;
  const stets: Stet[] = [];
  const mistakes: StetMistake[] = [];
  const open: StetComment[] = [];
  const blocks = inOrder(document.blocks);
  for (const { span, text: words } of comments) {
    const comment = readStetComment(words, span.start + (text.charAt(span.start) === "<" ? 4 : 1), span);
    if ("message" in comment) mistakes.push(comment);
    else if (comment.verb === "stet-end") {
      const start = takeStart(open, comment);
      if (start) stets.push(range(start, comment.span.start, [start.span, comment.span]));
      else mistakes.push(unpaired(comment, "Nothing is open for this stet-end to end"));
    } else if (comment.checks.length === 0) mistakes.push(namesNoCheck(comment));
    else if (comment.verb === "stet-start") open.push(comment);
    else stets.push(stetOf(comment, source, blocks));
  }
  for (const start of open) {
    mistakes.push(unpaired(start, "This stet-start is never ended, so it holds up to the end of the article"));
    stets.push(range(start, text.length, [start.span]));
  }
  stets.sort((a, b) => startOf(a) - startOf(b));
  return { stets, mistakes };
}

function startOf({ comments: [comment] }: Stet): number {
  return comment?.start ?? 0;
}

function stetOf(comment: StetComment, source: Source, blocks: readonly Extent[]): Stet {
  const { checks, reason, until, span } = comment;
  const { text } = source;
  const rest = { checks, reason, until, comments: [span] };
  if (comment.verb === "stet-file")
    return { ...rest, reach: { start: 0, end: text.length }, reachName: "this article" };
  if (comment.verb === "stet-line") return { ...rest, ...lineOf(span, source) };
  return { ...rest, ...blockOf(span, text, blocks) };
}

function range({ checks, reason, until, span }: StetComment, end: number, comments: readonly Span[]): Stet {
  return { checks, reason, until, comments, reach: { start: span.end, end }, reachName: "this range" };
}

/** So many open starts are looked at for one end. */
const deepest = 100;

/** The innermost open start; where the end names checks, the innermost that names them all. */
function takeStart(open: StetComment[], { checks }: StetComment): StetComment | undefined {
  for (let index = open.length - 1; index >= Math.max(0, open.length - deepest); index--) {
    const named = new Set(open[index]?.checks.map(({ id }) => id));
    if (checks.every(({ id }) => named.has(id))) return open.splice(index, 1)[0];
  }
  return undefined;
}

function namesNoCheck({ span }: StetComment): StetMistake {
  return {
    span,
    message: "A stet names the checks that it keeps silent",
    label: "names none",
    notes: ["As in: claimlint stet garbled-figure: the figure is quoted as it was printed"],
  };
}

function unpaired({ span }: StetComment, message: string): StetMistake {
  return { span, message, label: "stands alone", notes: ["stet-start and stet-end come in pairs"] };
}

/** The line that the comment stands on; when it has that line to itself, the next one that is not blank. */
function lineOf(span: Span, source: Source): Pick<Stet, "reach" | "reachName"> {
  const { text } = source;
  const { start } = lineSpan(source, positionAt(source, span.start).line);
  const { end } = lineSpan(source, positionAt(source, span.end).line);
  let before = span.start;
  while (before > start && isMark(text.charCodeAt(before - 1))) before--;
  const isAlone = before === start && skipSpace(text, span.end, end) === end;
  if (!isAlone) return { reach: { start, end }, reachName: "this line" };
  const next = skipSpace(text, end);
  const line = lineSpan(source, positionAt(source, next).line);
  return { reach: { start: next, end: Math.max(next, line.end) }, reachName: "the next line" };
}

/** White space and the marks of quotations and lists. */
function isMark(unit: number): boolean {
  return isSpace(unit) || unit === 62 || unit === 42 || unit === 43 || unit === 45;
}

interface Extent extends Span {
  readonly kind: Block["kind"];
}

/** What the blocks take up in the source, in its order. */
function inOrder(blocks: readonly Block[]): Extent[] {
  return blocks
    .map(({ kind, map }) => ({ kind, start: map.source[0] ?? 0, end: map.sourceEnd.at(-1) ?? 0 }))
    .sort((a, b) => a.start - b.start);
}

/** The block around the comment or that it closes, else the next one; a list, a table or a quotation that follows is one. */
function blockOf(span: Span, text: string, blocks: readonly Extent[]): Pick<Stet, "reach" | "reachName"> {
  const index = lastStartingBy(blocks, span.start);
  const around = blocks[index];
  if (around && (around.end >= span.end || isGap(text, around.end, span.start)))
    return { reach: around, reachName: "this block" };
  const next = blocks[index + 1];
  if (!next) return { reach: { start: span.end, end: span.end }, reachName: "what follows" };
  let last = next;
  if (runKinds.has(next.kind) && standsAbove(text, span.end, next.start)) {
    for (let at = index + 2; blocks[at]?.kind === next.kind; at++) last = blocks[at] ?? last;
  }
  return { reach: { start: next.start, end: last.end }, reachName: "the next block" };
}

const runKinds: ReadonlySet<Block["kind"]> = new Set(["list-item", "table-cell", "quote"]);
/** How far from a comment the tag of the list that it speaks of is looked for. */
const tagReach = 1000;

/** The comment stands before the list, table or quotation, not in its first entry. */
function standsAbove(text: string, from: number, to: number): boolean {
  return /\n|\r|<(?:[uod]l|table|blockquote)\b/i.test(text.slice(from, Math.min(to, from + tagReach)));
}

/** Only white space without a line end. */
function isGap(text: string, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) || unit === 10 || unit === 13) return false;
  }
  return to >= from;
}
