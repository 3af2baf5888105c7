import { pos } from "../lexicon/index.js";
import { isArticle } from "../numbers/cardinals.js";
import { remember } from "../remember.js";
import { isHyphen, isWord, lexeme } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { Amount } from "./amount.js";
import { amountAt, amountOfOne } from "./read-amount.js";

/** The amount at a trigger, from its article on where that belongs to it. */
export const amountFrom: (tokens: Tokens, i: number) => Amount | null = remember((tokens, i) => {
  const ofOne = amountOfOne(tokens, i);
  if (ofOne) return ofOne;
  if (isArticle(tokens, i - 1) && !isHyphen(tokens, i - 2)) {
    const amount = amountAt(tokens, i - 1);
    // In "a half-mile tunnel" the article is the tunnel's.
    if (amount && !(amount.hyphenated && leadsNoun(tokens, amount.next))) return amount;
  }
  return amountAt(tokens, i);
});

function leadsNoun(tokens: Tokens, at: number): boolean {
  const following = lexeme(tokens, at);
  return isWord(tokens, at) && (following === undefined || (following.pos & pos.noun) !== 0);
}
