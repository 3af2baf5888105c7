import { deriveText, identityMap, type SourceMap, toSource } from "../text/source-map.js";
import type { Span } from "../text/span.js";
import type { YamlText } from "./yaml-node.js";

/**
 * Leads from a scalar's text back to `source`, the whole text that it was read from, through escapes, doubled quotes,
 * folded lines and the indents of block scalars.
 */
export function mapScalar(source: string, scalar: YamlText): SourceMap {
  const { text, style } = scalar;
  const { start, end } = scalar.span;
  if (end - start === text.length && source.startsWith(text, start)) return identityMap(start, end);
  const derived = deriveText(source);
  let at = start;
  let done = 0;
  const take = (units: number, length: number): void => {
    derived.replace(text.slice(done, done + units), at, at + length);
    done += units;
    at += length;
  };
  if (style === "block") take(countBlanks(text, 0, text.length), 0);
  while (done < text.length && at < end) {
    const blanks = countBlanks(source, at, end);
    const lineEnds = blanks > 0 ? countLineEnds(source, at, at + blanks) : 0;
    if (style === "double" && source[at] === "\\") {
      const escaped = measureEscape(source, at, end);
      take(escaped.units, escaped.length);
    } else if (style === "single" && source.startsWith("''", at)) {
      take(1, 2);
    } else if (blanks > 0 && lineEnds === 0) {
      derived.copy(at, at + blanks);
      done += blanks;
      at += blanks;
    } else if (lineEnds > 0) {
      // A block's blanks stand in the text as they are, less the indent; elsewhere lines fold into a space or line ends.
      const folded = style === "block" ? countBlanks(text, done, text.length) : Math.max(1, lineEnds - 1);
      take(folded, blanks);
    } else {
      derived.copy(at, at + 1);
      done++;
      at++;
    }
  }
  if (done < text.length) take(text.length - done, end - at);
  return derived.finish().map;
}

/** The place in the source of a span of a scalar's text. */
export function spanInScalar(source: string, scalar: YamlText, span: Span): Span {
  return toSource(mapScalar(source, scalar), span);
}

/** How many blanks and line ends stand from `from` on. */
function countBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < Math.min(end, text.length) && " \t\r\n".includes(text.charAt(at))) at++;
  return at - from;
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
}

/** An escape in double quotes: how long it is, and how many units it stands for. YAML 1.2.2, section 5.7. */
function measureEscape(source: string, at: number, end: number): { length: number; units: number } {
  const digits = { x: 2, u: 4, U: 8 }[source.charAt(at + 1)];
  if (digits) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    return { length: 2 + digits, units: code > 0xffff ? 2 : 1 };
  }
  const continued = countBlanks(source, at + 1, end);
  const lineEnds = countLineEnds(source, at + 1, at + 1 + continued);
  const isContinuation = lineEnds > 0 && /^\r?\n/.test(source.slice(at + 1, at + 3));
  return isContinuation ? { length: 1 + continued, units: lineEnds - 1 } : { length: 2, units: 1 };
}
