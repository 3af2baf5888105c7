import type { Edit } from "../../findings/finding.js";
import { isSpace } from "../../text/characters.js";
import { lineEnd, nextLine } from "../../text/lines.js";
import type { Span } from "../../text/span.js";

/** Takes a comment out with what only it made necessary: its line, a blank line beside it, a space. */
export function removeComment(text: string, span: Span): Edit {
  let start = span.start;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  let end = span.end;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  const opensLine = start === 0 || isLineEnd(text.charCodeAt(start - 1));
  const closesLine = end === text.length || isLineEnd(text.charCodeAt(end));
  if (opensLine && closesLine) return { span: { start, end: afterLine(text, start, end) }, text: "" };
  if (closesLine) return { span: { start, end: span.end }, text: "" };
  if (opensLine) return { span: { start: span.start, end }, text: "" };
  return {
    span: { start: start < span.start ? span.start - 1 : span.start, end: span.end },
    text: keptSpace(text, span),
  };
}

/** Beyond the line's end, and beyond a blank line after it where one stands before it as well. */
function afterLine(text: string, start: number, end: number): number {
  const next = nextLine(text, end);
  const blankEnd = lineEnd(text, next);
  if (next === text.length || !isBlankLine(text, next, blankEnd)) return next;
  return start === 0 || endsBlankLine(text, start) ? nextLine(text, blankEnd) : next;
}

/** True when the line before the one that begins at `start` is blank. */
function endsBlankLine(text: string, start: number): boolean {
  let at = start - 1;
  if (text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13) at--;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at <= 0 || isLineEnd(text.charCodeAt(at - 1));
}

/** A space goes with the comment only where another one stays. */
function keptSpace(text: string, { start, end }: Span): string {
  const before = start > 0 && isBlank(text.charCodeAt(start - 1));
  return before && !isSpace(text.charCodeAt(end)) ? text.charAt(start - 1) : "";
}

function isBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

function isBlank(unit: number): boolean {
  return isSpace(unit) && !isLineEnd(unit);
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}
