import type { Tokens } from "../tokens.js";
import { type Amount, joinSmaller, readAmount } from "./amount.js";

let lastTokens: Tokens | null = null;
let lastToken = -1;
let lastAmount: Amount | null = null;

/** The amount at token `i`, smaller units joined; read once however many forms ask for it. */
export function amountAt(tokens: Tokens, i: number): Amount | null {
  if (tokens !== lastTokens || i !== lastToken) {
    const amount = readAmount(tokens, i);
    lastAmount = amount && joinSmaller(tokens, amount);
    lastTokens = tokens;
    lastToken = i;
  }
  return lastAmount;
}
