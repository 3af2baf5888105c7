import { happeningAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { digitsOf } from "../../values/telling-slip.js";
import { isSubset, slipBetween } from "./conflict.js";
import { wordsOf } from "./known-words.js";

/** "Turnout was 61 percent", "her 57 percent share" */
export function areOfOtherWholes(earlier: Subject, later: Subject): boolean {
  if (later.measure !== "percent" || isLongSlip(earlier, later)) return false;
  // "rents rose by 12 percent", "the rise of 12 percent", "the 12 percent rise"
  const { ofNoun, narrowing, attributive, head } = later.phrase;
  const deed = attributive ? head : ofNoun;
  const isDone = deed >= 0 && earlier.deeds.has(happeningAt(later.claim.block.tokens, deed));
  if (isDone && isSubset(narrowing, wordsOf(earlier))) return false;
  const word = later.aspect ?? later.thing;
  const words = [earlier.aspect, earlier.thing, earlier.holder].filter((own) => own !== null);
  return word !== null && words.length > 0 && !words.includes(word);
}

/** "57.4 percent" and "54.7 percent" are hardly two shares. */
function isLongSlip(earlier: Subject, later: Subject): boolean {
  return (
    later.measure === "percent" && slipBetween(earlier, later)?.kind === "swapped digits" && digitCount(later) >= 3
  );
}

function digitCount({ quantity }: Subject): number {
  return quantity ? digitsOf(quantity.min).length : 0;
}
