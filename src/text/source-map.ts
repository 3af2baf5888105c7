import { lastNotAbove, type Span } from "./span.js";

/**
 * Leads from offsets in a derived text (markup gone, entities decoded) back to offsets in its source.
 * The derived text is a row of runs; a run is either copied (offsets advance together) or replaced (every offset inside
 * stands for the whole piece of the source).
 */
export interface SourceMap {
  /** Where each run begins in the derived text, ascending from 0. */
  readonly derived: readonly number[];
  /** Where each run begins in the source. */
  readonly source: readonly number[];
  /** Where each run ends in the source. */
  readonly sourceEnd: readonly number[];
  /** True for runs copied unit by unit. */
  readonly copied: readonly boolean[];
}

/** Collects a derived text piece by piece, with the map that leads back. */
export interface DerivedText {
  /** Takes over a piece of the source as it stands. */
  copy(start: number, end: number): void;
  /** Puts `text` in the place of a piece of the source, which may be empty. */
  replace(text: string, start: number, end: number): void;
  /** How many code units have been collected. */
  length(): number;
  finish(): { text: string; map: SourceMap };
}

/** Starts a derived text over `source`. */
export function deriveText(source: string): DerivedText {
  const pieces: string[] = [];
  const derived: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const copied: boolean[] = [];
  let length = 0;
  const add = (text: string, start: number, end: number, isCopy: boolean): void => {
    const last = derived.length - 1;
    pieces.push(text);
    if (isCopy && last >= 0 && copied[last] && ends[last] === start) {
      ends[last] = end;
    } else {
      derived.push(length);
      starts.push(start);
      ends.push(end);
      copied.push(isCopy);
    }
    length += text.length;
  };
  return {
    copy(start, end) {
      if (end > start) add(source.slice(start, end), start, end, true);
    },
    replace(text, start, end) {
      if (text !== "") add(text, start, end, false);
    },
    length: () => length,
    finish: () => ({ text: pieces.join(""), map: { derived, source: starts, sourceEnd: ends, copied } }),
  };
}

/** The map of a text that is its source from `start` on, unit by unit. */
export function identityMap(start: number, end: number): SourceMap {
  return { derived: [0], source: [start], sourceEnd: [end], copied: [true] };
}

/** The span of the source that a span of the derived text came from, markup between its ends included. */
export function toSource(map: SourceMap, span: Span): Span {
  const start = startInSource(map, span.start);
  if (span.end <= span.start) return { start, end: start };
  return { start, end: Math.max(start, endInSource(map, span.end)) };
}

function startInSource(map: SourceMap, offset: number): number {
  const run = lastNotAbove(map.derived, offset);
  if (run < 0) return map.source[0] ?? 0;
  const begin = map.source[run] ?? 0;
  if (!map.copied[run]) return begin;
  return Math.min(begin + offset - (map.derived[run] ?? 0), map.sourceEnd[run] ?? begin);
}

/** An end is found from the last unit inside the span, so that markup after it stays outside. */
function endInSource(map: SourceMap, offset: number): number {
  const run = lastNotAbove(map.derived, offset - 1);
  if (run < 0) return map.source[0] ?? 0;
  const end = map.sourceEnd[run] ?? 0;
  if (!map.copied[run]) return end;
  return Math.min((map.source[run] ?? 0) + offset - (map.derived[run] ?? 0), end);
}
