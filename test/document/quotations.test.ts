import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../src/document/quotations.js";
import { unmark } from "./outline.js";

describe("marks that quote nobody", () => {
  it.each([
    `He is 6' 2" tall and threw it 51' 06".`,
    `A 12" pizza and a 9" one.`,
    "The army's 14 men and the troops' return",
    "It was the ’90s, then the '80s.",
    "Rock 'n' roll, o'clock, don't",
    "The soldiers’ pay and the army’s",
    "a lone mark ' here and \" there",
    "Hawai‘i and the Qur’an",
    "'em and 'tis and ’cause",
  ])("%s", (text) => expect(findQuotations(text)).toEqual([]));
});

describe("quotations are what stands between the marks", () => {
  it.each([
    `"⟦We lost 14 men,⟧" he said.`,
    "“⟦We lost 14 men,⟧” he said. “⟦It is over.⟧”",
    "The so-called “⟦surge⟧” ended.",
    "«⟦ Nous avons 14 hommes ⟧», he said.",
    "»⟦Wir haben 14⟧«, he said.",
    "„⟦Wir haben 14⟧“, he said.",
    "‘⟦We lost the army’s 14 men,⟧’ he said.",
    "‘⟦It was the troops’ fault,⟧’ he said.",
    "He had ordered '⟦heightened alert⟧' from troops.",
    "``⟦We lost 14 men,⟧'' he said.",
    "“⟦He told me ‘no’ twice,⟧” she said.",
    "‘⟦He told me “no” twice,⟧’ she said.",
    `"⟦He is 6' 2" tall,⟧" she said.`,
    `"⟦We have 2,500⟧", he said.`,
    `She said: "⟦It's over.⟧"`,
    `("⟦Fine⟧")`,
    "“⟦The first paragraph of a long quotation runs on⟧",
    `"⟦So does this one.⟧`,
    "‘⟦And this one in London⟧",
    "He said: “⟦We lost 14 men. And then⟧",
    `“⟦We lost 14 men,⟧" he said.`,
  ])("%s", (marked) => {
    const { text, spans } = unmark(marked);
    expect(findQuotations(text)).toEqual(spans);
  });
});

describe("whatever the text", () => {
  const parts = fc.array(
    fc.constantFrom('"', "“", "”", "‘", "’", "'", "«", "»", "„", "``", "''", " ", "a", "s", "14", "6' 2", ".", "\n"),
    { maxLength: 40 },
  );

  it("quotations lie in order, apart and inside it, and none is empty", () => {
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of findQuotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
