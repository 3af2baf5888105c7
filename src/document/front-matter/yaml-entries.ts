import { isSpace, skipSpace, skipSpaceBack } from "../../text/characters.js";
import { lineEnd, nextLine } from "../../text/lines.js";
import { deriveText } from "../../text/source-map.js";
import type { Span } from "../../text/span.js";
import type { FrontMatterEntry, FrontMatterLines } from "./entry.js";
import { readYamlScalar } from "./yaml-scalar.js";

/**
 * Reads the `key: scalar` lines of a YAML mapping's top level. A small reader of its own: front matter stands at the head of
 * most articles, and a whole YAML parser takes longer to load than the article to read.
 */
export function readYamlEntries(text: string, from: number, to: number): FrontMatterLines {
  const entries: FrontMatterEntry[] = [];
  let broken: Span | null = null;
  for (let at = from; at < to; ) {
    const end = lineEnd(text, at, to);
    const next = nextLine(text, end);
    const key = isPassedOver(text, at, end) ? undefined : readKey(text, at, end);
    if (key === null) broken ??= { start: at, end: skipSpaceBack(text, end, at) };
    if (!key) {
      at = next;
      continue;
    }
    const derived = deriveText(text);
    const start = skipSpace(text, key.end, end);
    const scalar = readYamlScalar(text, start, to, derived);
    if (scalar?.isBroken) broken ??= { start, end: skipSpaceBack(text, end, start) };
    if (scalar && derived.length() > 0) {
      const valueSpan = { start: scalar.start, end: scalar.end };
      entries.push({ key: key.name, keySpan: key.span, valueSpan, ...derived.finish() });
    }
    at = scalar && scalar.end > end ? nextLine(text, lineEnd(text, scalar.end, to)) : next;
  }
  return { entries, broken };
}

/** Blank lines, comments, and what belongs to a nested value: indented lines, entries of lists, closing brackets. */
function isPassedOver(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if (at === end || isSpace(unit) || unit === 35 || unit === 93 || unit === 125) return true;
  return unit === 45 && (at + 1 === end || isSpace(text.charCodeAt(at + 1)));
}

interface Key {
  readonly name: string;
  readonly span: Span;
  /** After its colon. */
  readonly end: number;
}

function readKey(text: string, at: number, end: number): Key | null {
  const quote = text.charAt(at);
  const isQuoted = quote === '"' || quote === "'";
  const close = isQuoted ? text.indexOf(quote, at + 1) : at;
  if (isQuoted && (close < 0 || close >= end)) return null;
  const colon = isQuoted ? skipSpace(text, close + 1, end) : findColon(text, at, end);
  if (colon < 0 || text.charCodeAt(colon) !== 58) return null;
  const span = isQuoted ? { start: at + 1, end: close } : { start: at, end: skipSpaceBack(text, colon, at) };
  return span.start < span.end ? { name: text.slice(span.start, span.end), span, end: colon + 1 } : null;
}

/** The first colon that a space or the line's end follows. */
function findColon(text: string, at: number, end: number): number {
  for (let colon = at; colon < end; colon++) {
    if (text.charCodeAt(colon) === 58 && (colon + 1 === end || isSpace(text.charCodeAt(colon + 1)))) return colon;
  }
  return -1;
}
