/** Where reading stands. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Column (from 0) of the content that `at` has come to at the head of a line; -1 at the end of the text. */
  column: number;
  lineStart: number;
  /** Blocks and brackets that are open. */
  depth: number;
}

/** Thrown to leave the text to the full parser. */
export const beyond = Symbol("beyond plain YAML");

/** Leaves the text to the full parser. */
export function leave(): never {
  throw beyond;
}

/** Deeper nesting is left to the full parser, which refuses it. */
const deepest = 50;

/** Opens a block or a bracket. */
export function descend(cursor: Cursor): void {
  if (++cursor.depth > deepest) leave();
}

/** True at the end of the text and at the units that blanks and line ends are made of. */
export function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 10 || unit === 13 || Number.isNaN(unit);
}

export function isLineEndAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13 || Number.isNaN(unit);
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === 32) cursor.at++;
}

/** True at a `#` that begins a comment: after a blank or at the head of a line. */
export function isComment(cursor: Cursor): boolean {
  const { text, at } = cursor;
  return text.charCodeAt(at) === 35 && (at === 0 || isBlankAt(text, at - 1));
}

/** Goes to the head of the next line; true when there is one. */
export function toNextLine(cursor: Cursor): boolean {
  const end = cursor.text.indexOf("\n", cursor.at);
  cursor.at = end < 0 ? cursor.text.length : end + 1;
  cursor.lineStart = cursor.at;
  return end >= 0;
}

/** From the end of a value over blanks and a comment to the next content; anything else on the line is not plain. */
export function endLine(cursor: Cursor): void {
  skipSpaces(cursor);
  if (!isLineEndAt(cursor.text, cursor.at) && !isComment(cursor)) leave();
  if (toNextLine(cursor)) toContent(cursor);
  else cursor.column = -1;
}

/** At the head of a line: the marks between documents and for the parser are left to the full parser. */
export function leaveAtMark({ text, at }: Cursor): void {
  if (/^(?:---|\.\.\.|%)/.test(text.slice(at, at + 3))) leave();
}

/** From the head of a line over empty lines and comments to the first content, which sets the column. */
export function toContent(cursor: Cursor): void {
  const { text } = cursor;
  do {
    skipSpaces(cursor);
    if (!isLineEndAt(text, cursor.at) && !isComment(cursor)) {
      cursor.column = cursor.at - cursor.lineStart;
      if (cursor.column === 0) leaveAtMark(cursor);
      return;
    }
  } while (toNextLine(cursor));
  cursor.column = -1;
}
