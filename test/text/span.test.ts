import { describe, expect, it } from "vitest";
import { bySpan, contains, cover, lastNotAbove, overlaps } from "../../src/text/span.js";

describe("spans are half-open", () => {
  it.each([
    { a: [0, 3], b: [3, 5], overlap: false, within: false },
    { a: [0, 4], b: [3, 5], overlap: true, within: false },
    { a: [0, 9], b: [3, 5], overlap: true, within: true },
    { a: [3, 5], b: [3, 5], overlap: true, within: true },
    { a: [3, 5], b: [4, 4], overlap: true, within: true },
    { a: [3, 5], b: [5, 5], overlap: false, within: true },
  ])("$a and $b", ({ a, b, overlap, within }) => {
    const first = { start: a[0] ?? 0, end: a[1] ?? 0 };
    const second = { start: b[0] ?? 0, end: b[1] ?? 0 };
    expect(overlaps(first, second)).toBe(overlap);
    expect(overlaps(second, first)).toBe(overlap);
    expect(contains(first, second)).toBe(within);
  });

  it("cover holds both, order is by start, the longer first", () => {
    expect(cover({ start: 4, end: 6 }, { start: 1, end: 2 })).toEqual({ start: 1, end: 6 });
    const sorted = [
      { start: 2, end: 3 },
      { start: 0, end: 1 },
      { start: 0, end: 9 },
    ].sort(bySpan);
    expect(sorted).toEqual([
      { start: 0, end: 9 },
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ]);
  });

  it.each([
    { list: [], value: 3, index: -1 },
    { list: [4, 8], value: 3, index: -1 },
    { list: [4, 8], value: 4, index: 0 },
    { list: [4, 8], value: 7, index: 0 },
    { list: [4, 8, 8, 9], value: 8, index: 2 },
    { list: [4, 8], value: 99, index: 1 },
  ])("the last of $list not above $value is at $index", ({ list, value, index }) => {
    expect(lastNotAbove(list, value)).toBe(index);
  });
});
