import type { NumberReading } from "../numbers/number-reading.js";
import { isOneOf, isWord, lexeme } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** True when the words around a bare "million" or "dozen" make one of it: "another million people", "the hundred men". */
export function isScaleHere(tokens: Tokens, { first, next }: NumberReading): boolean {
  return isOneOf(tokens, first - 1, scaleBefore) && isWord(tokens, next) && lexeme(tokens, next)?.loose === undefined;
}

const scaleBefore = new Set(
  "the another cool extra additional last next first final that this these those other".split(" "),
);
