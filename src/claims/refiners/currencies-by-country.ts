import type { Span } from "../../text/span.js";
import { currencyOf } from "../../values/currencies.js";
import { nationalCurrencies } from "../lexicon/national-currencies.js";
import type { Mention } from "../mention.js";
import { wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/**
 * Gives pesos, rupees and the like to the country that their sentence names: "Argentina ... 1,350 pesos". The nearest
 * before the figure counts, else the first behind it. Dollars stay as they are: every country is told its sums in them.
 */
export function settleCurrencies(tokens: Tokens, mentions: readonly Mention[], sentences: readonly Span[]): void {
  let sentence = 0;
  for (const mention of mentions) {
    if (mention.kind !== "quantity" || mention.quantity.unit?.dimension !== "money") continue;
    const family = nationalCurrencies[mention.quantity.unit.code];
    if (!family || !isOpen(tokens, mention, family)) continue;
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= mention.start) sentence++;
    const unit = currencyOf(countryNamed(tokens, mention, family, sentences[sentence]) ?? "");
    if (unit) mention.quantity = { ...mention.quantity, unit };
  }
}

type Family = NonNullable<(typeof nationalCurrencies)[string]>;

/** The figure is told in the bare word, with no country in it: "500 rupees", not "500 Indian rupees" or "INR 500". */
function isOpen(tokens: Tokens, { first, next }: Mention, { words, countries }: Family): boolean {
  let isSaid = false;
  for (let at = first; at < next; at++) {
    if (countries[wordAt(tokens, at)] !== undefined) return false;
    isSaid ||= words.has(wordAt(tokens, at));
  }
  return isSaid;
}

function countryNamed(
  tokens: Tokens,
  { first, next }: Mention,
  family: Family,
  sentence: Span | undefined,
): string | null {
  const { start, end } = sentence ?? { start: 0, end: tokens.text.length };
  for (let at = first - 1; at >= 0 && (tokens.start[at] as number) >= start; at--) {
    const code = codeAt(tokens, at, family);
    if (code !== null) return code;
  }
  for (let at = next; at < tokens.count && (tokens.end[at] as number) <= end; at++) {
    const code = codeAt(tokens, at, family);
    if (code !== null) return code;
  }
  return null;
}

/** A country that only takes part ("5 million pounds for Lebanon") has no say over pounds: it must be where they are paid. */
function codeAt(tokens: Tokens, at: number, { countries, isAbroad }: Family): string | null {
  const code = countries[wordAt(tokens, at)] ?? null;
  if (code === null || !isAbroad) return code;
  return wordAt(tokens, at - 1) === "in" || wordAt(tokens, at + 1) === "'s" ? code : null;
}
