import { remember } from "../remember.js";
import type { Tokens } from "../tokens.js";
import { type Amount, measureOf, readAmount } from "./amount.js";
import { joinSmaller } from "./join-smaller.js";
import { oneUnit } from "./unit-and-a-half.js";

/** The amount at token `i`, smaller units joined; null where none begins. */
export const amountAt: (tokens: Tokens, i: number) => Amount | null = remember((tokens, i) => {
  const amount = readAmount(tokens, i);
  return amount && joinSmaller(tokens, amount);
});

/** "a percent", "a mile and a half": one of a unit, where token `i` is the word that triggers it. */
export function amountOfOne(tokens: Tokens, i: number): Amount | null {
  const reading = oneUnit(tokens, i);
  const amount = reading && measureOf(tokens, reading);
  // "a percentage" by itself is no one percent.
  return amount?.unit ? joinSmaller(tokens, amount) : null;
}
