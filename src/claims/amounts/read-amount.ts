import type { Tokens } from "../tokens.js";
import { type Amount, measureOf, readAmount } from "./amount.js";
import { joinSmaller } from "./join-smaller.js";
import { oneUnit } from "./unit-and-a-half.js";

const size = 32;
const lastTokens: (Tokens | null)[] = new Array(size).fill(null);
const lastToken = new Int32Array(size).fill(-1);
const lastAmount: (Amount | null)[] = new Array(size).fill(null);

/** The amount at token `i`, smaller units joined; read once however many forms ask for it. */
export function amountAt(tokens: Tokens, i: number): Amount | null {
  const slot = i & (size - 1);
  if (lastTokens[slot] !== tokens || lastToken[slot] !== i) {
    const amount = readAmount(tokens, i);
    lastAmount[slot] = amount && joinSmaller(tokens, amount);
    lastTokens[slot] = tokens;
    lastToken[slot] = i;
  }
  return lastAmount[slot] ?? null;
}

/** "a percent", "a mile and a half": one of a unit, where token `i` is the word that triggers it. */
export function amountOfOne(tokens: Tokens, i: number): Amount | null {
  const reading = oneUnit(tokens, i);
  const amount = reading && measureOf(tokens, reading);
  return amount && joinSmaller(tokens, amount);
}
