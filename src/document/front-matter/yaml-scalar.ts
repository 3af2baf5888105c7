import { isSpace, skipSpace, skipSpaceBack } from "../../text/characters.js";
import { lineEnd, nextLine } from "../../text/lines.js";
import type { DerivedText } from "../../text/source-map.js";
import { readEscape, type Scalar } from "./entry.js";
import { closesFlow } from "./yaml-flow.js";

/** A literal line end in a block scalar, shown as the line break it asks for. */
const lineBreak = "\u2028";

/**
 * Reads the scalar of a mapping's value at `at` into `to`; null for lists, mappings, aliases and empty values, while brackets
 * that are not closed give a broken one without text. It may go on over indented lines, up to `limit`.
 */
export function readYamlScalar(text: string, at: number, limit: number, to: DerivedText): Scalar | null {
  const end = lineEnd(text, at, limit);
  const start = skipProperties(text, at, end);
  const mark = text.charAt(start);
  if (start === end || mark === "#") return readBelow(text, end, limit, to);
  if (mark === '"' || mark === "'") return readQuoted(text, start, limit, to);
  if (mark === "|" || mark === ">") return readBlock(text, start, limit, to);
  if (mark === "[" || mark === "{") return closesFlow(text, start, limit) ? null : { start, end, isBroken: true };
  return mark === "*" ? null : readPlain(text, start, limit, to);
}

/** Passes over an anchor and a tag. */
function skipProperties(text: string, at: number, end: number): number {
  let start = at;
  while (start < end && (text.charCodeAt(start) === 38 || text.charCodeAt(start) === 33)) {
    while (start < end && !isSpace(text.charCodeAt(start))) start++;
    start = skipSpace(text, start, end);
  }
  return start;
}

/** A value on the lines below its key: a scalar when it is indented and neither a list nor a mapping. */
function readBelow(text: string, keyEnd: number, limit: number, to: DerivedText): Scalar | null {
  const line = nextContent(text, nextLine(text, keyEnd), limit);
  if (!line || line.start === line.begin) return null;
  const value = text.slice(line.start, line.end);
  if (
    /^(?:-(?:\s|$)|[[{#|>*])/.test(value) ||
    /^[^"']*:(?:\s|$)/.test(value) ||
    /^(["'])(?:(?!\1).)*\1\s*:/.test(value)
  )
    return null;
  const mark = text.charAt(line.start);
  return mark === '"' || mark === "'"
    ? readQuoted(text, line.start, limit, to)
    : readPlain(text, line.start, limit, to);
}

/** The first line from `at` on that is not blank. */
function nextContent(text: string, at: number, limit: number): { begin: number; start: number; end: number } | null {
  for (let begin = at; begin < limit; begin = nextLine(text, lineEnd(text, begin, limit))) {
    const end = lineEnd(text, begin, limit);
    const start = skipSpace(text, begin, end);
    if (start < end) return { begin, start, end };
  }
  return null;
}

/** A plain scalar: to the end of its line or a comment, and on over indented lines, each line end a space. */
function readPlain(text: string, at: number, limit: number, to: DerivedText): Scalar {
  const first = plainEnd(text, at, lineEnd(text, at, limit));
  const isBroken = /^[@`%]|:(?:\s|$)/.test(text.slice(at, first));
  let line = { start: at, end: lineEnd(text, at, limit) };
  let end = at;
  for (;;) {
    const stop = plainEnd(text, line.start, line.end);
    if (line.start > at) to.replace(" ", end, line.start);
    to.copy(line.start, stop);
    end = stop;
    const hasComment = stop < skipSpaceBack(text, line.end, line.start);
    const next = hasComment ? null : nextContent(text, nextLine(text, line.end), limit);
    if (!next || next.start === next.begin || text.charCodeAt(next.start) === 35) return { start: at, end, isBroken };
    line = next;
  }
}

/** The end of a plain scalar's piece in one line: before a comment, which a space must part from it. */
function plainEnd(text: string, at: number, end: number): number {
  for (let stop = at + 1; stop < end; stop++) {
    if (text.charCodeAt(stop) === 35 && isSpace(text.charCodeAt(stop - 1))) return skipSpaceBack(text, stop, at);
  }
  return skipSpaceBack(text, end, at);
}

/** A quoted scalar. One whose mark is not closed before the next unindented line ends with its line. */
function readQuoted(text: string, at: number, limit: number, to: DerivedText): Scalar {
  const quote = text.charCodeAt(at);
  let from = at + 1;
  let next = from;
  while (next < limit) {
    const unit = text.charCodeAt(next);
    if (unit === quote && quote === 39 && text.charCodeAt(next + 1) === 39) {
      to.copy(from, next);
      to.replace("'", next, next + 2);
      next = from = next + 2;
    } else if (unit === quote) {
      to.copy(from, next);
      const end = next + 1;
      const rest = text.slice(end, lineEnd(text, end, limit));
      return { start: at, end, isBroken: !/^\s*(?:#.*)?$/.test(rest) };
    } else if (unit === 92 && quote === 34 && !isLineEnd(text.charCodeAt(next + 1))) {
      to.copy(from, next);
      next = from = readEscape(text, next, to);
    } else if (isLineEnd(unit) || (unit === 92 && quote === 34)) {
      const isEscaped = unit === 92;
      const line = nextContent(text, nextLine(text, isEscaped ? next + 1 : next), limit);
      if (!line || line.start === line.begin) break;
      const end = isEscaped ? next : skipSpaceBack(text, next, from);
      to.copy(from, end);
      if (!isEscaped) to.replace(" ", end, line.start);
      next = from = line.start;
    } else next++;
  }
  const end = skipSpaceBack(text, lineEnd(text, from, limit), from);
  to.copy(from, end);
  return { start: at, end, isBroken: true };
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** A literal (`|`) or folded (`>`) block of indented lines. */
function readBlock(text: string, at: number, limit: number, to: DerivedText): Scalar | null {
  const headerEnd = lineEnd(text, at, limit);
  const isFolded = text.charAt(at) === ">";
  const isBroken = !/^[|>](?:[1-9][+-]?|[+-][1-9]?)?\s*(?:\s#.*)?$/.test(text.slice(at, headerEnd));
  let end = -1;
  let line = nextContent(text, nextLine(text, headerEnd), limit);
  const indent = line ? line.start - line.begin : 0;
  while (line && indent > 0 && line.start - line.begin >= indent) {
    const start = line.begin + indent;
    const stop = skipSpaceBack(text, line.end, start);
    const isJoined = isFolded && nextLine(text, lineEnd(text, end, limit)) === line.begin;
    if (end >= 0) to.replace(isJoined ? " " : lineBreak, end, start);
    to.copy(start, stop);
    end = stop;
    line = nextContent(text, nextLine(text, line.end), limit);
  }
  return end < 0 ? null : { start: at, end, isBroken };
}
