import { dictionary } from "../../text/dictionary.js";
import { currencyOf, currencyPrinted } from "../../values/currencies.js";
import type { Unit } from "../../values/unit.js";
import { pos } from "../lexicon/index.js";
import { isWord, lexeme, textAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** "$5 million US", "$20 Canadian", "$30m USD": a code or word after the figure that says whose dollar it is. */
export function currencyNamedAgain(tokens: Tokens, next: number, unit: Unit): { unit: Unit; next: number } | null {
  if (!isWord(tokens, next)) return null;
  const text = textAt(tokens, next);
  if (text.length === 3) {
    const named = currencyPrinted(text);
    if (named) return named.code === unit.code || unit.code === "USD" ? { unit: named, next: next + 1 } : null;
  }
  const code = unit.code === "USD" ? dollarNames[text] : undefined;
  const named = code === undefined ? undefined : currencyOf(code);
  return named && endsPhrase(tokens, next + 1) ? { unit: named, next: next + 1 } : null;
}

/** No noun follows that the word would belong to: "$5 million US aid". */
function endsPhrase(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at)) return true;
  const following = lexeme(tokens, at);
  return following !== undefined && (following.pos & functionWord) !== 0;
}

const functionWord = pos.preposition | pos.coordinator | pos.subordinator | pos.auxiliary | pos.modal | pos.determiner;

const dollarNames: Readonly<Record<string, string>> = dictionary({
  US: "USD",
  "U.S.": "USD",
  American: "USD",
  Canadian: "CAD",
  Australian: "AUD",
  AU: "AUD",
  NZ: "NZD",
});
