import { isAdjacent, isDash, isHyphen, isNumber, isWord, signAt, textAt } from "./token-access.js";
import type { Tokens } from "./tokens.js";

/** Back over what is grown together with the code: "Sars-CoV-2". */
export function firstOfCode(tokens: Tokens, from: number): number {
  let first = from;
  while (first > 0 && from - first < longestCode && isAdjacent(tokens, first)) {
    const joins = isWord(tokens, first - 1) || isNumber(tokens, first - 1);
    const hyphenated =
      isHyphen(tokens, first - 1) &&
      isAdjacent(tokens, first - 1) &&
      (isWord(tokens, first - 2) || isNumber(tokens, first - 2));
    if (!joins && !hyphenated) break;
    first -= joins ? 1 : 2;
  }
  return first;
}

/** On over letters, digits, hyphens with digits or capitals, and parts in brackets: "737-800", "F-16s", "12(b)(6)". */
export function endOfCode(tokens: Tokens, from: number): number {
  let next = from;
  while (next < tokens.count && next - from < longestCode && isAdjacent(tokens, next)) {
    if (isWord(tokens, next) || isNumber(tokens, next)) {
      if (/^['’‘]/.test(textAt(tokens, next))) break;
      next++;
    } else if (signAt(tokens, next, "(") && isAdjacent(tokens, next + 1) && signAt(tokens, next + 2, ")")) {
      next += 3;
    } else if (
      (isDash(tokens, next) || signAt(tokens, next, "+") || signAt(tokens, next, ".")) &&
      isAdjacent(tokens, next + 1) &&
      isNumber(tokens, next + 1)
    ) {
      next += 2;
    } else {
      break;
    }
  }
  return next;
}

/** Tokens that a code can have; what is longer is rubbish and is taken in pieces, so that work stays linear. */
const longestCode = 24;
