import type { Span } from "../text/span.js";

/** The line that holds an offset, without its line end. */
export function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
}

/** A span without the white space at its ends; at least one character of it where it holds any. */
export function trimmed(text: string, span: Span): Span {
  const written = text.slice(span.start, span.end);
  const start = span.start + (written.length - written.trimStart().length);
  const end = span.start + written.trimEnd().length;
  return start < end ? { start, end } : { start: span.start, end: Math.max(span.end, span.start) };
}

/**
 * The text of a value from `start` to the end of its line, less a comment; inside brackets to the comma or bracket that
 * ends it, which is looked for from `from` on.
 */
export function restOfValue(text: string, start: number, inFlow: boolean, from = start): Span {
  const line = lineAround(text, start);
  const rest = text.slice(Math.min(from, line.end), line.end);
  const stop = rest.search(inFlow ? /[,\]}]|\s#/ : /\s#/);
  return trimmed(text, { start, end: stop < 0 ? line.end : Math.min(from, line.end) + stop });
}

/** The word at an offset or after the white space there. */
export function wordAt(text: string, offset: number): Span {
  const word = /\s*([^\s,\]}]+)/y;
  word.lastIndex = offset;
  const found = word.exec(text);
  if (!found) return { start: offset, end: Math.min(offset + 1, text.length) };
  return { start: word.lastIndex - (found[1]?.length ?? 0), end: word.lastIndex };
}

/** A text as a quoted scalar: in double quotes where nothing in it would need an escape. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** True when the bracket or brace at `start` is closed before another of its kind opens. */
export function isClosed(text: string, start: number): boolean {
  const open = text.charAt(start);
  const close = text.indexOf(open === "{" ? "}" : "]", start);
  const next = text.indexOf(open, start + 1);
  return close >= 0 && (next < 0 || close < next);
}

/** Where the bracket, brace or quotation mark opens that closes at `closing`; null when nothing closes there. */
export function indexOfOpening(text: string, closing: number, from: number): number | null {
  const close = text.charAt(closing);
  if (close === '"' || close === "'") {
    const start = text.lastIndexOf(close, closing - 1);
    return start >= from && start < closing ? start : null;
  }
  const open = close === "}" ? "{" : close === "]" ? "[" : null;
  let depth = 0;
  for (let at = closing; open && at >= from; at--) {
    if (text.charAt(at) === close) depth++;
    else if (text.charAt(at) === open && --depth === 0) return at;
  }
  return null;
}

/** True when one of the marks stands at an offset. */
export function isOneOf(text: string, at: number, marks: string): boolean {
  return at < text.length && marks.includes(text.charAt(at));
}
