import fc from "fast-check";
import { expect, test } from "vitest";
import { recognise } from "../../src/claims/recognise.js";
import { attachCounted } from "../../src/claims/refiners/counted.js";
import { attachHedges } from "../../src/claims/refiners/hedges.js";
import { tagTokens } from "../../src/claims/syntax/tag.js";
import { type Tokens, tokenise } from "../../src/claims/tokens.js";

const pieces =
  "1|1 |1,|1.|-1|1-|1 to |one |one-|one hundred and |a half |and |12/12/|may |$1|@|#a|(|) |5 percent of |about |first |2020 |3-2, |between |10 feet |three times |pages |aged |Article |No. |from |years |ago |Monday |1 year |a.b|://|½|more than |II |+|last |°|per |dozens of |'|’s |troops |the |, |. ".split(
    "|",
  );

test("twice the text takes twice the work, whatever the text", () => {
  const some = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some, (row) => {
      const text = row.join("").repeat(4000);
      expect(looksAt(text.slice(0, 4000)) / looksAt(text.slice(0, 2000)), row.join("")).toBeLessThan(2.5);
    }),
    { numRuns: 14, examples: [["1 "], ["-1"], ["1-"], ["one-"], ["a.b"]].map((row) => [row]) },
  );
});

/** How often a column of the tokens is looked at while mentions, tags and counted nouns are found. */
function looksAt(text: string): number {
  let looks = 0;
  const tokens: Tokens = new Proxy(tokenise(text), {
    get(target, key) {
      looks++;
      return Reflect.get(target, key);
    },
  });
  const mentions = recognise(tokens);
  attachHedges(tokens, mentions);
  const tagged = tagTokens(tokens, mentions, [{ start: 0, end: text.length }]);
  attachCounted(tokens, tagged, mentions);
  return looks;
}
