import { describe, expect, it } from "vitest";
import { isLetter, isLower, isSpace, isUpper, skipSpace, skipSpaceBack, trimSpan } from "../../src/text/characters.js";
import { lineEnd, nextLine } from "../../src/text/lines.js";

describe("lines end after LF, CR or CR LF", () => {
  it.each([
    { text: "ab\ncd", end: 2, next: 3 },
    { text: "ab\r\ncd", end: 2, next: 4 },
    { text: "ab\rcd", end: 2, next: 3 },
    { text: "ab", end: 2, next: 2 },
    { text: "", end: 0, next: 0 },
  ])("$text", ({ text, end, next }) => {
    expect(lineEnd(text, 0)).toBe(end);
    expect(nextLine(text, end)).toBe(next);
  });

  it("looks no further than the limit", () => expect(lineEnd("abcdef\n", 0, 3)).toBe(3));
});

describe("characters are what readers take them for", () => {
  const kinds = (character: string) => {
    const unit = character.charCodeAt(0);
    return [
      isSpace(unit) && "space",
      isLetter(unit) && "letter",
      isUpper(unit) && "capital",
      isLower(unit) && "small",
    ].filter(Boolean);
  };

  it("agrees with Unicode on every code unit", () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      if (unit >= 0xd800 && unit <= 0xdfff) continue;
      const character = String.fromCharCode(unit);
      const expected = [
        /\s/.test(character) && "space",
        /\p{L}/u.test(character) && "letter",
        /\p{Lu}/u.test(character) && "capital",
        /\p{Ll}/u.test(character) && "small",
      ].filter(Boolean);
      expect([unit, ...kinds(character)]).toEqual([unit, ...expected]);
    }
  });

  it("trims every kind of space", () => {
    expect(trimSpan(" \u00a0\ufeffab\u2028\n", { start: 0, end: 7 })).toEqual({ start: 3, end: 5 });
    expect(trimSpan("   ", { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
    expect(skipSpace("  a", 0)).toBe(2);
    expect(skipSpaceBack("a  ", 3)).toBe(1);
  });
});
