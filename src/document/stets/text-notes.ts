import { isSpace, skipSpaceBack } from "../../text/characters.js";
import { deriveText } from "../../text/source-map.js";
import { lastStartingBy, type Span } from "../../text/span.js";
import type { DraftBlock } from "../draft.js";

/** A note to claimlint in a text that has no comments: `[claimlint stet ...]`, or a comment as HTML has it. */
export interface TextNote {
  /** With its marks. */
  readonly span: Span;
  readonly text: string;
}

/** A note is not looked for any further from its opening bracket. */
const longestNote = 2000;
const name = "claimlint";

/** The notes in a text from an offset on, in order. */
export function findTextNotes(text: string, from: number): TextNote[] {
  const notes: TextNote[] = [];
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at)) {
    const note = noteAround(text, at, notes.at(-1)?.span.end ?? from);
    if (note) notes.push(note);
    at = note?.span.end ?? at + name.length;
  }
  return notes;
}

function noteAround(text: string, at: number, from: number): TextNote | null {
  const open = skipSpaceBack(text, at, Math.max(from, at - 10));
  if (open > from && text.charAt(open - 1) === "[") {
    const rest = text.slice(at, at + longestNote);
    const close = rest.search(/[[\]]/);
    return rest.charAt(close) === "]" ? noteOf(text, open - 1, 1, at + close, 1) : null;
  }
  if (open - 4 < from || !text.startsWith("<!--", open - 4)) return null;
  const close = text.slice(at, at + longestNote).indexOf("-->");
  return close < 0 ? null : noteOf(text, open - 4, 4, at + close, 3);
}

function noteOf(text: string, start: number, opening: number, close: number, closing: number): TextNote {
  return { span: { start, end: close + closing }, text: text.slice(start + opening, close) };
}

/** The text with white space in the place of its notes: offsets stay. */
export function blankNotes(text: string, notes: readonly TextNote[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { span } of notes) {
    pieces.push(text.slice(done, span.start), " ".repeat(span.end - span.start));
    done = span.end;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}

/**
 * A block that was read from the blanked text, the blanks taken out with a space beside each; in a quotation as mail
 * programs print it they stay.
 */
export function withoutNotes(text: string, block: DraftBlock, notes: readonly TextNote[]): DraftBlock {
  if (block.map.copied.length !== 1 || !block.map.copied[0]) return block;
  const start = block.map.source[0] ?? 0;
  const end = block.map.sourceEnd.at(-1) ?? start;
  const spans = notes.map(({ span }) => span);
  let index = Math.max(0, lastStartingBy(spans, start));
  const derived = deriveText(text);
  let at = start;
  for (let note = spans[index]; note && note.start < end; note = spans[++index]) {
    if (note.start < at) continue;
    derived.copy(at, note.start);
    const isParted = note.start === at || isSpace(text.charCodeAt(note.start - 1));
    at = isParted && isSpace(text.charCodeAt(note.end)) ? note.end + 1 : note.end;
  }
  if (at === start) return block;
  derived.copy(at, end);
  return { kind: block.kind, ...derived.finish() };
}
