import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendEncoding } from "../../src/text/mend-encoding.js";

describe("text of one encoding read in another", () => {
  it.each([
    ["Â£5 million", "£5 million"],
    ["â‚¬3m", "€3m"],
    ["12â€“14 percent", "12–14 percent"],
    ["12â€”14", "12—14"],
    ["38Â°C", "38°C"],
    ["3Â½", "3½"],
    ["Ã©tudes", "études"],
    ["3Â–1", "3–1"],
    ["300Â€", "300€"],
    ["the 1990Â’s", "the 1990’s"],
    ["12Â km", "12 km"],
    ["40Â", "40"],
    ["ðŸŽ‰ 100", "🎉 100"],
  ])("%s is mended to %s", (broken, meant) => {
    expect(mendEncoding(broken)).toBe(meant);
  });

  it.each(["£5 million", "12–14 percent", "Ângela", "côté", "Âge", "São Paulo: 12 m²", ""])(
    "%s is left alone",
    (text) => {
      expect(mendEncoding(text)).toBe(text);
    },
  );

  it("never changes plain English", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => mendEncoding(text) === text));
  });
});
