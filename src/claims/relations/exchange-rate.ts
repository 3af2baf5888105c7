import { currencyOf } from "../../values/currencies.js";
import { isExactly } from "../../values/quantity.js";
import type { Unit } from "../../values/unit.js";
import { unitWordsAfter } from "../amounts/unit-words.js";
import { tags } from "../syntax/tag.js";
import { isCapitalised, isOneOf, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { Conversion } from "./conversion.js";
import { type Figure, mentionAt, type SentenceView, wordsBefore, wordsBetween } from "./figures.js";

/** What one of a currency is told to be worth: "the pound at $1.30", "150 yen to the dollar". */
export interface ExchangeRate {
  readonly of: Unit;
  /** How much of another currency. */
  readonly worth: Figure;
}

/** Sums at rates of exchange that the sentence, or one before it, may have told. */
export interface Exchanges {
  readonly rates: readonly ExchangeRate[];
  /** Two sums of which one is told to be the other, in words that say so only where a rate is told. */
  readonly atRate: readonly Conversion[];
}

export function findExchanges(view: SentenceView, conversions: readonly Conversion[]): Exchanges {
  const sums = view.figures.filter(({ quantity }) => quantity.unit?.dimension === "money" && isExactly(quantity));
  if (sums.length === 0) return { ...nothing, rates: ratesOfBare(view) };
  const rates = [...ratesOfNouns(view, sums), ...ratesOfOne(view, sums)];
  const told = new Set(rates.flatMap(({ worth, one }) => (one ? [worth, one] : [worth])));
  const paired = new Set(conversions.flatMap(({ said, converted }) => [said, converted]));
  const free = sums.filter((sum) => !told.has(sum) && !paired.has(sum));
  return { rates, atRate: pairsOf(view, free) };
}

interface RateFound extends ExchangeRate {
  /** "one euro" of "one euro is worth 11 kronor". */
  readonly one?: Figure;
}

/** "The euro stood at $1.10", "with the pound worth $1.30", "1.30 dollars to the pound". */
function ratesOfNouns(view: SentenceView, sums: readonly Figure[]): RateFound[] {
  const found: RateFound[] = [];
  const { first, next } = view.syntax;
  for (let at = first; at < next; at++) {
    const opens = wordAt(view.tokens, at) === "sterling" || isOneOf(view.tokens, at - 1, articles);
    if (!opens || mentionAt(view, at)) continue;
    const named = currencyAt(view.tokens, at);
    if (!named || leadsNoun(view, named.next)) continue;
    const { unit: of, next } = named;
    const worth = sums.find(
      (sum) =>
        sum.quantity.unit?.code !== of.code &&
        !sum.quantity.written.magnitude &&
        (toOne.test(wordsBetween(view, sum.next, at)) || isPriced(view, next, sum)),
    );
    if (worth) found.push({ of, worth });
  }
  return found;
}

/** The currency that is named at a token, and the token behind its name; a pound is one of money here. */
function currencyAt(tokens: Tokens, at: number): { readonly unit: Unit; readonly next: number } | null {
  const words = unitWordsAfter(tokens, at);
  const unit = words?.unit.code === "[lb_av]" ? currencyOf("GBP") : words?.unit;
  return words && unit?.dimension === "money" && !words.hundredth ? { unit, next: words.next } : null;
}

function isPriced(view: SentenceView, next: number, { first }: Figure): boolean {
  return first >= next && pricedAt.test(wordsBetween(view, next, first));
}

/** "the euro zone", "the Dollar Tree", "a pound of butter". */
function leadsNoun({ tokens, tagged }: SentenceView, next: number): boolean {
  return tagged[next] === tags.noun || isCapitalised(tokens, next) || isOneOf(tokens, next, measuring);
}

/** "The peso slid to 20 per dollar": how many of the one that moves one of the other is. */
function ratesOfBare(view: SentenceView): RateFound[] {
  const { tokens, syntax, figures } = view;
  const moneyAt = (at: number): Unit | undefined =>
    isOneOf(tokens, at, articles) ? undefined : currencyAt(tokens, at)?.unit;
  return figures.flatMap((worth): RateFound[] => {
    if (worth.quantity.unit !== null || !isExactly(worth.quantity) || worth.quantity.written.magnitude) return [];
    const after = isOneOf(tokens, worth.next, per) ? worth.next + 1 : -1;
    const of = after > 0 ? (moneyAt(after) ?? moneyAt(after + 1)) : undefined;
    const own = isOneOf(tokens, syntax.first, articles) ? moneyAt(syntax.first + 1) : undefined;
    if (!of || !own || of.code === own.code || worth.next - syntax.first > 14) return [];
    return [{ of, worth: { ...worth, quantity: { ...worth.quantity, unit: own } } }];
  });
}

/** "One euro is worth 11 kronor", "$1 buys 18 pesos". */
function ratesOfOne(view: SentenceView, sums: readonly Figure[]): RateFound[] {
  return sums.flatMap((one, i): RateFound[] => {
    const worth = sums[i + 1];
    const of = one.quantity.unit;
    if (!worth || !of || worth.quantity.unit?.code === of.code || worth.quantity.written.magnitude) return [];
    if (one.quantity.min.n !== one.quantity.min.d) return [];
    return isWorth.test(wordsBetween(view, one.next, worth.first)) ? [{ of, worth, one }] : [];
  });
}

function pairsOf(view: SentenceView, sums: readonly Figure[]): Conversion[] {
  const [said, converted, third] = sums;
  if (!said || !converted || third || said.quantity.unit?.code === converted.quantity.unit?.code) return [];
  const joint = wordsBetween(view, said.next, converted.first);
  const isMade = makes.test(wordsBefore(view, said.first, 4)) && things.test(joint);
  return isMade || comesTo.test(joint) ? [{ said, converted }] : [];
}

const nothing: Exchanges = { rates: [], atRate: [] };
const articles = new Set(["the", "a", "an", "one", "per", "each", "every"]);
const per = new Set(["per", "to", "against", "for"]);
const measuring = new Set(["of"]);
const toOne = /^(?:(?:to|for|against|on) )?(?:the|a|an|one|per|each|every|per one)$/;
const pricedAt =
  /^(?:(?!and|but|or|than)[a-z'@,-]+ ){0,7}(?:at|to|worth|buys|bought|costs?|fetche[sd]|equals|equal to|=)$|^(?:was|is)$/;
const isWorth = /^(?:=|(?:is|was) (?:worth|equal to|about)|is|was|equals|buys|bought|gets|got|costs?|fetche[sd])$/;
const comesTo =
  /^(?:[a-z'@,-]+ ){0,8}(?:worth|equal to|equivalent (?:to|of)|comes? to|came to|works? out at|worked out at|amount(?:s|ed)? to|costs?(?: an? (?:[a-z]+ ){0,1}[a-z]+)?|=)$|^(?:[a-z'-]+ ){0,3}(?:is|was|makes|would be|will be)$/;
const makes = /(?:^| )(?:makes?|making|made)(?: [a-z]+)?$/;
const things = /^(?:(?!(?:and|or|but|from|with) )[a-z'-]+ ){0,5}[a-z'-]+$/;
