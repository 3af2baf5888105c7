import { one } from "../../values/rational.js";
import { isArticle } from "../numbers/cardinals.js";
import { type NumberReading, wordsReading } from "../numbers/number-reading.js";
import { isHyphen, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { unitWordsAfter } from "./unit-words.js";

/**
 * One of a unit said with an article, where nothing else is a number: "a percent", "a percentage point"; before "and a
 * half" any unit but one of time. `i` is the token of "percent", "percentage" or "half".
 */
export function oneUnit(tokens: Tokens, i: number): NumberReading | null {
  const first = wordAt(tokens, i) === "half" ? articleBeforeHalf(tokens, i) : i - 1;
  if (first === null || !isArticle(tokens, first)) return null;
  const unit = unitWordsAfter(tokens, first + 1);
  const wanted = first === i - 1 ? unit?.unit.dimension === "share" : unit && unit.unit.dimension !== "time";
  return wanted ? wordsReading(first, first + 1, one) : null;
}

/** The article of "a mile and a half". */
function articleBeforeHalf(tokens: Tokens, i: number): number | null {
  const back = (at: number): number => (isHyphen(tokens, at) ? at - 1 : at);
  const article = back(i - 1);
  const and = back(article - 1);
  if (!isArticle(tokens, article) || wordAt(tokens, and) !== "and") return null;
  for (let first = back(and - 1) - 1; first >= 0 && first >= and - 4; first--)
    if (isArticle(tokens, first)) return first;
  return null;
}
