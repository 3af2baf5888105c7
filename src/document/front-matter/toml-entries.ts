import { skipSpace, skipSpaceBack } from "../../text/characters.js";
import { lineEnd, nextLine } from "../../text/lines.js";
import { type DerivedText, deriveText } from "../../text/source-map.js";
import type { Span } from "../../text/span.js";
import { type FrontMatterEntry, type FrontMatterLines, readEscape, type Scalar } from "./entry.js";

/** Reads the `key = scalar` lines of a TOML document that stand before its first table; arrays and tables are passed over. */
export function readTomlEntries(text: string, from: number, to: number): FrontMatterLines {
  const entries: FrontMatterEntry[] = [];
  let broken: Span | null = null;
  let openBrackets = 0;
  for (let at = from; at < to; ) {
    const end = lineEnd(text, at, to);
    const start = skipSpace(text, at, end);
    const mark = text.charAt(start);
    at = nextLine(text, end);
    if (openBrackets > 0) {
      openBrackets += countBrackets(text, start, end);
      continue;
    }
    if (start === end || mark === "#") continue;
    if (mark === "[") break;
    const line = text.slice(start, skipSpaceBack(text, end, start));
    const [head, bare, double, single] = /^(?:([\w.-]+)|"([^"\\]*)"|'([^']*)')[ \t]*=[ \t]*/.exec(line) ?? [];
    if (head === undefined) {
      broken ??= { start, end: start + line.length };
      continue;
    }
    const value = start + head.length;
    const first = text.charAt(value);
    if (first === "[" || first === "{") {
      openBrackets = Math.max(0, countBrackets(text, value, end));
      continue;
    }
    const derived = deriveText(text);
    const scalar = readTomlScalar(text, value, to, derived);
    if (scalar.isBroken) broken ??= { start, end: start + line.length };
    const key = bare ?? double ?? single ?? "";
    const keyStart = bare === undefined ? start + 1 : start;
    if (derived.length() > 0) {
      const valueSpan = { start: scalar.start, end: scalar.end };
      entries.push({ key, keySpan: { start: keyStart, end: keyStart + key.length }, valueSpan, ...derived.finish() });
    }
    if (scalar.end > end) at = nextLine(text, lineEnd(text, scalar.end, to));
  }
  return { entries, broken };
}

/** Opening brackets less closing ones, those in quotation marks left out. */
function countBrackets(text: string, start: number, end: number): number {
  let count = 0;
  let quote = "";
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (quote !== "") {
      if (mark === "\\" && quote === '"') at++;
      else if (mark === quote) quote = "";
    } else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === "#") break;
    else if (mark === "[" || mark === "{") count++;
    else if (mark === "]" || mark === "}") count--;
  }
  return count;
}

function readTomlScalar(text: string, at: number, limit: number, to: DerivedText): Scalar {
  const quote = text.charAt(at);
  const end = lineEnd(text, at, limit);
  if (quote !== '"' && quote !== "'") {
    const comment = text.indexOf("#", at);
    const stop = skipSpaceBack(text, comment >= 0 && comment < end ? comment : end, at);
    to.copy(at, stop);
    return {
      start: at,
      end: stop,
      isBroken: stop === at || !/^[\w.:+-]+(?: [\d:.+-]+Z?)?$/.test(text.slice(at, stop)),
    };
  }
  const isLong = text.startsWith(quote.repeat(3), at);
  return readQuoted(text, at, isLong ? quote.repeat(3) : quote, isLong ? limit : end, to);
}

/** A string in marks of one or three; lines end in one of three only, and a line end right after the marks is dropped. */
function readQuoted(text: string, at: number, marks: string, limit: number, to: DerivedText): Scalar {
  let from = at + marks.length;
  if (marks.length === 3 && lineEnd(text, from, limit) === from) from = nextLine(text, from);
  for (let next = from; next < limit; ) {
    const unit = text.charCodeAt(next);
    if (text.startsWith(marks, next)) {
      to.copy(from, next);
      const end = next + marks.length;
      return { start: at, end, isBroken: !/^\s*(?:#.*)?$/.test(text.slice(end, lineEnd(text, end))) };
    }
    const isEscape = unit === 92 && marks.startsWith('"');
    if (unit === 10 || unit === 13 || (isEscape && lineEnd(text, next + 1) === next + 1)) {
      to.copy(from, next);
      const below = isEscape ? skipSpace(text, next + 1, limit) : nextLine(text, next);
      if (!isEscape) to.replace(" ", next, below);
      next = from = below;
    } else if (isEscape) {
      to.copy(from, next);
      next = from = readEscape(text, next, to);
    } else next++;
  }
  const stop = skipSpaceBack(text, lineEnd(text, from, limit), from);
  to.copy(from, stop);
  return { start: at, end: stop, isBroken: true };
}
