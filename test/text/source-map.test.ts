import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveText, identityMap, toSource } from "../../src/text/source-map.js";

describe("a derived text leads back to its source", () => {
  const source = "a <b>five</b> &amp; six";
  const derived = deriveText(source);
  derived.copy(0, 2);
  derived.copy(5, 9);
  derived.copy(13, 14);
  derived.replace("&", 14, 19);
  derived.copy(19, 23);
  const { text, map } = derived.finish();

  it("holds the visible text", () => expect(text).toBe("a five & six"));

  it.each([
    { words: "a", found: "a" },
    { words: "five", found: "five" },
    { words: "a five", found: "a <b>five" },
    { words: "five &", found: "five</b> &amp;" },
    { words: "&", found: "&amp;" },
    { words: "six", found: "six" },
    { words: "five & six", found: "five</b> &amp; six" },
  ])("$words stands at $found", ({ words, found }) => {
    const start = text.indexOf(words);
    const span = toSource(map, { start, end: start + words.length });
    expect(source.slice(span.start, span.end)).toBe(found);
  });

  it("keeps markup outside of an empty span", () => {
    expect(toSource(map, { start: 2, end: 2 })).toEqual({ start: 5, end: 5 });
    expect(toSource(map, { start: text.length, end: text.length })).toEqual({ start: 23, end: 23 });
  });

  it("drops nothing for empty pieces", () => {
    const empty = deriveText("abc");
    empty.copy(1, 1);
    empty.replace("", 0, 3);
    expect(empty.length()).toBe(0);
    expect(empty.finish().text).toBe("");
  });

  it("is the source itself where nothing is changed", () => {
    expect(toSource(identityMap(10, 20), { start: 2, end: 5 })).toEqual({ start: 12, end: 15 });
  });
});

describe("whatever is copied, replaced and left out", () => {
  const piece = fc.record({
    text: fc.string({ minLength: 1, maxLength: 6 }),
    kind: fc.constantFrom("copy", "replace", "drop"),
  });

  it("every copied unit is found where it stands, and spans stay inside the source and in order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.string({ maxLength: 3 }), (pieces, replacement) => {
        const source = pieces.map((each) => each.text).join("");
        const derived = deriveText(source);
        const copiedAt: number[] = [];
        let at = 0;
        for (const { text, kind } of pieces) {
          if (kind === "copy") {
            for (let i = 0; i < text.length; i++) copiedAt[derived.length() + i] = at + i;
            derived.copy(at, at + text.length);
          } else if (kind === "replace") derived.replace(replacement, at, at + text.length);
          at += text.length;
        }
        const { text, map } = derived.finish();
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const span = toSource(map, { start: i, end: i + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(source.length);
          last = span.start;
          const copied = copiedAt[i];
          if (copied === undefined) continue;
          expect(span).toEqual({ start: copied, end: copied + 1 });
          expect(source[copied]).toBe(text[i]);
        }
      }),
    );
  });
});
