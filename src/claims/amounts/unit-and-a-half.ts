import { one } from "../../values/rational.js";
import { isArticle } from "../numbers/cardinals.js";
import { type NumberReading, wordsReading } from "../numbers/number-reading.js";
import { isHyphen, isOneOf, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { unitWordsAfter } from "./unit-words.js";

/**
 * One of a unit said with an article, where nothing else is a number: "a percent", "a full percentage point"; before "and a
 * half" any unit but one of time. `i` is the token of "percent", "percentage" or "half".
 */
export function oneUnit(tokens: Tokens, i: number): NumberReading | null {
  const isHalf = wordAt(tokens, i) === "half";
  const number = isOneOf(tokens, i - 1, filling) ? i - 2 : i - 1;
  const first = isHalf ? articleBeforeHalf(tokens, i) : number;
  if (first === null || !isArticle(tokens, first)) return null;
  const next = isHalf ? first + 1 : i;
  const unit = unitWordsAfter(tokens, next);
  const wanted = isHalf ? unit && unit.unit.dimension !== "time" : unit?.unit.dimension === "share";
  return wanted ? wordsReading(first, next, one) : null;
}

const filling = new Set(["full", "whole", "single"]);

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
