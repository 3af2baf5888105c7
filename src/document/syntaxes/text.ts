import { isDigit, isSpace, skipSpace, skipSpaceBack } from "../../text/characters.js";
import { lineEnd, nextLine } from "../../text/lines.js";
import { deriveText } from "../../text/source-map.js";
import { copiedBlock, type DraftBlock, emptyDraft } from "../draft.js";
import { blankNotes, findTextNotes, withoutNotes } from "../stets/text-notes.js";
import type { Syntax } from "../syntax.js";

/** Lines longer than this are not wrapped by hand or by a wire service: each is a paragraph. */
const longestWrappedLine = 150;

/**
 * Plain text: paragraphs between blank lines or with indented first lines, wrapped or not; lists; mail-style quotations.
 * A wrapped line keeps its line end in the block's text, so that offsets are the source's own.
 */
export const text: Syntax = {
  name: "text",
  extensions: [".txt", ".text"],
  opensWithHeadline: true,
  read(source, from) {
    const draft = emptyDraft();
    const notes = findTextNotes(source.text, from);
    const text = notes.length === 0 ? source.text : blankNotes(source.text, notes);
    for (const stanza of readStanzas(source.text, text, from)) readParagraphs(text, stanza, draft.blocks);
    if (notes.length === 0) return draft;
    draft.comments.push(...notes);
    return { ...draft, blocks: draft.blocks.map((block) => withoutNotes(source.text, block, notes)) };
  },
};

interface Line {
  /** Where the line begins, white space included. */
  readonly begin: number;
  /** From its first character to after its last one. */
  readonly start: number;
  readonly end: number;
  /** Its bullet or number, and where the text after it begins; absent for other lines. */
  readonly marker: { readonly sign: string; readonly end: number } | null;
}

/** Lines without a blank one, or a drawn rule, between them. A line with nothing but a note is passed over. */
function* readStanzas(printed: string, text: string, from: number): Generator<readonly Line[]> {
  const hasReturns = text.includes("\r");
  let lines: Line[] = [];
  for (let begin = from; begin < text.length; ) {
    const feed = hasReturns ? lineEnd(text, begin) : text.indexOf("\n", begin);
    const end = feed < 0 ? text.length : feed;
    const start = skipSpace(text, begin, end);
    if (start < end && !isRule(text, start, end)) {
      lines.push({ begin, start, end: skipSpaceBack(text, end, start), marker: readMarker(text, start, end) });
    } else if (lines.length > 0 && (start < end || skipSpace(printed, begin, end) === end)) {
      yield lines;
      lines = [];
    }
    begin = nextLine(text, end);
  }
  if (lines.length > 0) yield lines;
}

/** A line drawn between paragraphs: ***, - - -, =====. */
function isRule(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first !== 42 && first !== 45 && first !== 61 && first !== 95 && first !== 35 && first !== 126) return false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== first && !isSpace(unit)) return false;
  }
  return true;
}

function readMarker(text: string, start: number, end: number): Line["marker"] {
  let at = start;
  while (at < end && at - start < 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === start ? !"-*•‣▪◦–".includes(text.charAt(at)) : at - start > 2 || !".)".includes(text.charAt(at)))
    return null;
  if (at + 1 >= end || !isSpace(text.charCodeAt(at + 1))) return null;
  return { sign: at === start ? text.charAt(at) : "1", end: skipSpace(text, at + 1, end) };
}

function readParagraphs(text: string, lines: readonly Line[], blocks: DraftBlock[]): void {
  if (lines.every((line) => text.charCodeAt(line.start) === 62)) {
    const quote = quoteBlock(text, lines);
    if (quote.text !== "") blocks.push(quote);
    return;
  }
  const parts = partingOf(text, lines);
  let sign: string | null = null;
  let first = lines[0] as Line;
  let last = first;
  let isListed = first.marker !== null;
  if (first.marker) sign = first.marker.sign;
  const add = (): void => {
    const start = isListed && first.marker ? first.marker.end : first.start;
    if (start < last.end) blocks.push(copiedBlock(isListed ? "list-item" : "paragraph", text, start, last.end));
  };
  for (const line of lines.slice(1)) {
    const opensList = line.marker !== null && text.charCodeAt(last.end - 1) === 58;
    const startsEntry = line.marker !== null && (line.marker.sign === sign || opensList);
    const isHanging = isListed && first.marker !== null && column(line.start, line) === column(first.marker.end, first);
    if (startsEntry || (parts(line) && !isHanging)) {
      add();
      first = line;
      isListed = startsEntry;
      if (line.marker && startsEntry) sign = line.marker.sign;
    }
    last = line;
  }
  add();
}

function column(at: number, line: Line): number {
  return at - line.begin;
}

/** Tells which lines of a stanza begin a paragraph: all of them where lines are long, else those that are indented. */
function partingOf(text: string, lines: readonly Line[]): (line: Line) => boolean {
  if (lines.some((line) => line.end - line.start > longestWrappedLine)) return () => true;
  const isIndented = (line: Line): boolean => line.start - line.begin > 1 || text.charCodeAt(line.begin) === 9;
  const marked = lines.filter(isIndented).length;
  return marked > 0 && marked < lines.length ? isIndented : () => false;
}

/** A quotation as mail programs print it, the signs at the line heads taken away. */
function quoteBlock(text: string, lines: readonly Line[]): DraftBlock {
  const derived = deriveText(text);
  for (const line of lines) {
    let start = line.start;
    while (start < line.end && (text.charCodeAt(start) === 62 || isSpace(text.charCodeAt(start)))) start++;
    if (derived.length() > 0 && start < line.end) derived.replace(" ", start, start);
    derived.copy(start, line.end);
  }
  return { kind: "quote", ...derived.finish() };
}
