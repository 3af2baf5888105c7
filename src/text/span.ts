/** A half-open range of UTF-16 code units: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies within `outer`; the two may be equal. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Order of spans in a text: by start, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the last of some spans, in order and apart from each other, that begins at or before `offset`; -1 for none. */
export function lastStartingBy(spans: readonly Pick<Span, "start">[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** True where one of some spans, in order and apart from each other, holds a whole other one. */
export function isWithinOne(spans: readonly Span[], { start, end }: Span): boolean {
  const around = spans[lastStartingBy(spans, start)];
  return around !== undefined && end <= around.end;
}

/** Index of the last element that is not greater than `value`; -1 when all are. The list is ascending. */
export function lastNotAbove(list: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) <= value) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
