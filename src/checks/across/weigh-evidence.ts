import { type Comparison, enough, witness } from "./comparison.js";
import { sumOf } from "./evidence/evidence.js";
import { mostOfTheArticles, ofTheArticles, ofThePair } from "./evidence/of-any-claim.js";
import type { Telling } from "./telling.js";
import type { TellingIndex } from "./telling-index.js";

/** How surely two claims with different values are about one thing, in points; null when they cannot be. */
export function likenessOf(a: Telling, b: Telling, index: TellingIndex, comparison: Comparison): number | null {
  if (comparison.areOfTwo(a, b)) return null;
  const points = sumOf(ofThePair, a, b, index) + sumOf(comparison.evidence, a, b, index);
  // Two articles are gone through only where that may settle it.
  return points < enough - undecided ? points : points + sumOf(ofTheArticles, a, b, index);
}

/** What the articles may add, and what a value gains that several have. */
const undecided = mostOfTheArticles + 2 * witness;
