import { claimsOf } from "../claims/reading.js";
import type { Check } from "./check.js";
import { brokenEncodings } from "./garbled/broken-encodings.js";
import { damagedByRule } from "./garbled/by-rule.js";
import { lettersInDigits } from "./garbled/letters-in-digits.js";
import { isDamagedPair, pairFinding } from "./garbled/pair.js";
import { singleFinding } from "./garbled/single.js";

export const garbledFigure: Check = {
  id: "garbled-figure",
  family: "figures",
  severity: "error",
  title: "a figure that was damaged on the way",
  finds:
    "Figures whose notation is broken (2,5 · 223,00 · 14,,300 · 1.234.567 · l00 · Â£3m), and figures that a known kind of damage makes of a true one in the claim rules: a lost thousand, a decimal comma, digits dropped, doubled or swapped. Grouping of other countries in quotation marks and lists of numbers are left alone.",
  matters: "A lost thousand turns an army into a handful; a decimal comma reads as thousands.",
  example: {
    wrong: "American troops in Iraq dropped from 3 to 2,5.",
    right: "American troops in Iraq dropped from 3,000 to 2,500.",
  },
  remedy:
    "Restore the figure from the source. The correction that is offered without a rule is a likely reading, not a proof.",
  *judge({ reading, verdicts }) {
    yield* brokenEncodings(garbledFigure, reading);
    yield* lettersInDigits(garbledFigure, reading);
    const done = new Set<unknown>();
    yield* damagedByRule(garbledFigure, reading, verdicts, done);
    for (const claim of claimsOf(reading)) {
      const { mention, sentence } = claim;
      if (done.has(mention) || mention.kind !== "quantity") continue;
      const pair = sentence.changes.find((change) => isDamagedPair(change, mention));
      if (pair) done.add(pair.before).add(pair.after);
      const finding = pair
        ? pairFinding(garbledFigure, reading, claim, pair)
        : singleFinding(garbledFigure, reading, claim);
      if (finding) yield finding;
    }
  },
};
