import { describe, expect, it } from "vitest";
import { byFirstLetter } from "../../src/document/lexicon/by-first-letter.js";

describe("the alternatives of a pattern by first letter", () => {
  it("stand under the letter that they begin with, those that may begin otherwise in every group", () => {
    expect(byFirstLetter("read more|(?:un)?seen|related|s?end|\\(more\\)|[ab]out|up")).toEqual({
      "": "(?:un)?seen|s?end|\\(more\\)|[ab]out",
      r: "read more|(?:un)?seen|related|s?end|\\(more\\)|[ab]out",
      u: "(?:un)?seen|s?end|\\(more\\)|[ab]out|up",
    });
  });

  it("are divided only by bars outside brackets", () => {
    expect(byFirstLetter("no (?:one|two)|ask[|]x")).toEqual({ "": "", n: "no (?:one|two)", a: "ask[|]x" });
  });
});
