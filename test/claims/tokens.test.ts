import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lexeme, textAt, wordAt } from "../../src/claims/token-access.js";
import { allCapitals, dotted, type Tokens, tokenise } from "../../src/claims/tokens.js";

describe("what is one token", () => {
  test.each([
    ["3,400 meals", "3,400|meals"],
    ["$2.5m", "$|2.5|m"],
    ["1,5 or 14,,300", "1,5|or|14,,300"],
    ["ends in 2019, then", "ends|in|2019|,|then"],
    ["1 200 000", "1|200|000"],
    ["1\u202f200\u202f000", "1\u202f200\u202f000"],
    ["U.S. troops at 5 p.m.", "U.S.|troops|at|5|p.m."],
    ["O'Brien didn't, she's 34", "O'Brien|didn't|,|she|'s|34"],
    ["the ’90s", "the|’|90|s"],
    ["20-year-old", "20|-|year|-|old"],
    ["E\u0301lyse\u0301e", "E\u0301lyse\u0301e"],
    ["😀5", "😀|5"],
    ["\ud83d5", "\ud83d|5"],
  ])("%s", (text, expected) => {
    expect(textsOf(tokenise(text)).join("|")).toBe(expected);
  });
});

test("a word is found in the lexicon however it is printed", () => {
  for (const text of ["million", "Million", "MILLION", "mil\u0301lion"]) {
    expect(lexeme(tokenise(text), 0)?.scale, text).toBe(6);
  }
  expect(lexeme(tokenise("millioned"), 0)).toBeUndefined();
});

test("words are compared without capitals, accents and stops", () => {
  expect(wordAt(tokenise("Élysée"), 0)).toBe("elysee");
  const initials = tokenise("U.S.");
  expect(wordAt(initials, 0)).toBe("us");
  expect((initials.flags[0] as number) & (allCapitals | dotted)).toBe(allCapitals | dotted);
});

test("tokens follow one another and leave out nothing but space, in any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("1,2", "U.S.", "it's", " ", "’", "\ud83d", "é"),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const tokens = tokenise(text);
      let left = "";
      let end = 0;
      for (let i = 0; i < tokens.count; i++) {
        const [from, to] = [tokens.start[i] as number, tokens.end[i] as number];
        if (from < end || to <= from) throw new Error(`token ${i} stands at ${from} to ${to}`);
        left += text.slice(end, from);
        end = to;
      }
      left += text.slice(end);
      expect(left.replace(/[\s\u200b\u2060]/g, "")).toBe("");
    }),
  );
});

test("reading one text leaves the tokens of another as they were", () => {
  const first = tokenise("twelve of 34");
  const before = textsOf(first);
  tokenise("a much longer text ".repeat(1000));
  expect(textsOf(first)).toEqual(before);
  expect(first.count).toBe(3);
});

function textsOf(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, i) => textAt(tokens, i));
}
