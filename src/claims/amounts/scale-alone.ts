import { isArticle } from "../numbers/cardinals.js";
import type { NumberReading } from "../numbers/number-reading.js";
import { isHyphen, isOneOf, isWord, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** True when the words around a bare "million" or "dozen" make one of it: "another million people", "the hundred men". */
export function isScaleHere(tokens: Tokens, { first, next }: NumberReading): boolean {
  if (isHyphen(tokens, next) && wordAt(tokens, next + 1) === "fold") return true;
  if (isHyphen(tokens, first - 1) && isArticle(tokens, first - 2)) return true;
  return isOneOf(tokens, first - 1, scaleBefore) && isWord(tokens, next) && lexeme(tokens, next)?.loose === undefined;
}

const scaleBefore = new Set(
  "per the another cool extra additional last next first final that this these those other".split(" "),
);
