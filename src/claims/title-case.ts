import { isCapitalised, isWord } from "./token-access.js";
import type { Tokens } from "./tokens.js";

/** True when the words around token `i` have capitals throughout, as in a headline: a capital then says nothing. */
export function isTitleCase(tokens: Tokens, i: number): boolean {
  for (let at = Math.max(0, i - reach); at < Math.min(tokens.count, i + reach); at++) {
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    if (length >= longWord && isWord(tokens, at) && !isCapitalised(tokens, at)) return false;
  }
  return true;
}

/** Headlines leave "from" and "with" in small letters, and hardly any longer word. */
const longWord = 5;
const reach = 8;
