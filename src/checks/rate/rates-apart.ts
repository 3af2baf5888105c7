import { sentencesNear } from "../../claims/reading.js";
import { looksLikeYear } from "../../claims/relations/comparable.js";
import { isCounted } from "../../claims/relations/counted-noun.js";
import { type Figure, mentionAt, type SentenceView, wordsBefore } from "../../claims/relations/figures.js";
import type { Rate } from "../../claims/relations/rate.js";
import { isFor, isPlainCount, isPlural, nounAt } from "../../claims/relations/rate-terms.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { compareRational, rational } from "../../values/rational.js";
import { endOf, nounOf, type Told, viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";
import { isMean, mean, perOf } from "./for-each.js";
import { type Terms, tieOf } from "./one-statement.js";

/** A rate with how firmly the words tie its terms. */
export interface RateApart {
  readonly rate: Rate;
  readonly tie: "firm" | "loose";
}

/**
 * The one value for each, the one number of them and the one sum near one another, in whatever order and words: "The 80 staff
 * shared a pot of £120,000, which gave them £1,200 apiece", "At 25 metres a day it needs 60 days for the 2,000-metre tunnel".
 * The last of the three is what the others give. Silent where a second of any of them stands near, or more is put in.
 */
export function ratesApart(place: Place): readonly RateApart[] {
  const own = viewOf(place.block, place.sentence);
  const before = sentencesNear(place.block, place.sentence, 1, 0).at(-2);
  for (const reach of before ? [[own], [viewOf(place.block, before), own]] : [[own]]) {
    if (reach.reduce((count, { figures }) => count + figures.length, 0) < termsOfRate) continue;
    if (reach.some(isPutApart)) return [];
    const told = reach.flatMap((view) =>
      view.figures
        .map((figure) => spreadOver(view, figure))
        .filter(isTerm)
        .map((figure) => ({ view, figure })),
    );
    const rate = rateOf(told, own);
    if (rate) return [rate];
  }
  return [];
}

/** The value for each, their number and the sum. */
const termsOfRate = 3;

/** "Over 30 games", "split over 16 guests" is no bound but says what a sum is spread over. */
function spreadOver(view: SentenceView, figure: Figure): Figure {
  const { first, quantity } = figure;
  const isOpening = first === view.syntax.first || isOneOf(view.tokens, first - 1, spreading);
  return isOpening && quantity.bound === "more-than" && wordAt(view.tokens, first) === "over"
    ? { ...figure, quantity: { ...quantity, bound: "exact" } }
    : figure;
}

/** More goes in than the three terms, or not all of them. */
function isPutApart(view: SentenceView): boolean {
  const { tokens, tagged, syntax } = view;
  for (let at = syntax.first; at < syntax.next; at++) {
    // "two and a half hours"
    if (isOneOf(tokens, at, apart) && (mentionAt(view, at)?.first ?? at) === at) return true;
    // "profit up 5%", where "adds up to" and "put up" tell of no rise.
    if (wordAt(tokens, at) === "up" && tagged[at - 1] !== tags.verb) return true;
    if (wordAt(tokens, at) === "after" && (isOneOf(tokens, at + 1, costs) || isOneOf(tokens, at + 2, costs)))
      return true;
  }
  return false;
}

function isTerm({ quantity, first }: Figure): boolean {
  return first >= 0 && isSingle(quantity) && !quantity.vague && quantity.min.n > 0n && bounds.has(quantity.bound);
}

/** The three terms, where there is just one way to take them; one at least stands in the sentence that is judged. */
function rateOf(all: readonly Told[], own: SentenceView): RateApart | null {
  // "15 per 100,000, double the national figure"
  const told = all.filter(({ figure }, i) => figure.quantity.kind !== "multiple" || i < all.length - 1);
  const terms = termsOf(told);
  if (!terms) return null;
  const { unit, sum, number } = terms;
  const tie = tieOf(terms);
  if (tie === null || isJoined(number)) return null;
  // "Two lorries carried 14 tonnes each and a van two tonnes, 30 tonnes in total"
  if (told.some((term) => ![unit, sum, number].includes(term) && areOfOneUnit(term, unit))) return null;
  const turns = [unit, sum, number].toSorted((a, b) => b.figure.first - a.figure.first);
  // "to dig the 2,000-metre tunnel": known beforehand.
  const last =
    isMean(unit) && turns.at(-1) === unit && !isAside(unit) && unit.view.syntax === own.syntax
      ? unit
      : (turns.find((term) => term.view.syntax === own.syntax && !isGiven(term)) ?? turns[0]);
  if (!last || last.view.syntax !== own.syntax) return null;
  return { rate: rateFor(terms, last), tie };
}

/** "12 clubs and the council": one more than the number says. */
function isJoined({ view, figure }: Told): boolean {
  const at = endOf(figure);
  return wordAt(view.tokens, at) === "and" && view.tagged[at + 1] === tags.determiner && !mentionAt(view, at + 1);
}

/** "Averaging 25 mph, the ferry needs" */
function isAside({ view, figure }: Told): boolean {
  return clauseAt(view.syntax, figure.first).kind === "participial";
}

function rateFor({ unit, sum, number, per }: Terms, last: Told): Rate {
  const [price, count, total] = [unit.figure, number.figure, sum.figure];
  if (heads.test(per)) return { form: "per-head", result: price, part: total, whole: count };
  if (last === unit || per === mean) return { form: "average", result: price, part: total, whole: count };
  if (last === number) return { form: "average", result: count, part: total, whole: price };
  return number.figure.quantity.unit?.dimension === "time"
    ? { form: "pay", result: total, rate: price, lengths: [{ figure: count, per: total.quantity.per }] }
    : { form: "total", result: total, count, price };
}

/** The value for each, their number and the sum, where there is one of each. */
function termsOf(told: readonly Told[]): Terms | null {
  const unit = unitOf(told) ?? onlyPriced(told);
  const own = unit && perOf(unit);
  const per = unit && (own ?? "each");
  if (!unit || !per) return null;
  const others = told.filter((term) => term !== unit);
  if (heads.test(per) || per === mean) {
    const [one, other, ...more] = others.filter(({ figure }) => figure.quantity.per === null);
    if (!one || !other || more.length > 0) return null;
    const [sum, number] = isWholeOf(other, one, unit, per) ? [one, other] : [other, one];
    return isWholeOf(number, sum, unit, per) ? { unit, per, sum, number } : null;
  }
  const sums = others.filter((term) => isSumOf(term, unit, per));
  const rest = others.filter((term) => !sums.includes(term));
  // "Tickets are $8, or $20 for a family of four": so many are in the family.
  const named = rest.filter((term) => isNumberOf(term, per) && (own !== null || isCounted(term.figure)));
  const numbers = named.length > 0 ? named : rest.filter((term) => isBareNumber(term, per));
  const [[sum, ...moreSums], [number, ...moreNumbers]] = [sums, numbers];
  return sum && number && moreSums.length + moreNumbers.length === 0 ? { unit, per, sum, number } : null;
}

/** Of "48 cases" and "120,000 residents" the second; of "45 goals in 30 games", told as an average of 1.5, the games. */
function isWholeOf(number: Told, sum: Told, unit: Told, per: string): boolean {
  const [a, b, { quantity }] = [number.figure, sum.figure, unit.figure];
  if (heads.test(per)) return isPlainCount(a) && isPlainCount(b) && compareRational(a.quantity.min, b.quantity.min) > 0;
  if (!areOfOneUnit(sum, unit)) return quantity.kind === "count" && !quantity.unit && isOver(number) && isPlainCount(b);
  const isNumber = a.quantity.unit?.dimension === "time" || isCounted(a);
  return isNumber && (quantity.unit !== null || nounOf(sum) === nounOf(unit) || isOver(number));
}

/** "in 30 games", "over the 12 months" */
function isOver({ view, figure }: Told): boolean {
  return /(?:^| )(?:in|over|across|during|from|for|after)(?: (?:the|its|their|his|her|all))?$/.test(
    wordsBefore(view, figure.first, 2),
  );
}

function areOfOneUnit({ figure: { quantity: a } }: Told, { figure: { quantity: b } }: Told): boolean {
  return a.kind === b.kind && a.unit !== null && a.unit.code === b.unit?.code;
}

/** The one value for each; of two that are for periods the one for the shorter. */
function unitOf(told: readonly Told[]): Told | null {
  const rates = told.filter((term) => isRate(term, told));
  const [one, other, ...more] = rates;
  if (!one || more.length > 0) return null;
  if (!other) return one;
  const [a, b] = [order.indexOf(perOf(one) ?? ""), order.indexOf(perOf(other) ?? "")];
  return a < 0 || b < 0 || a === b ? null : a < b ? one : other;
}

/** Told for each of what is counted beside it, where only its noun says so. */
function isRate(term: Told, told: readonly Told[]): boolean {
  const per = perOf(term);
  if (per === null || term.figure.quantity.per !== null || per === "each" || per === "speed" || per === mean)
    return per !== null;
  return periods.has(per) || told.some((other) => other !== term && isNumberOf(other, per));
}

/** "the 2,000-metre tunnel", "its 36-hour week" */
function isGiven({ view, figure }: Told): boolean {
  // "over a full year"
  const isOne = figure.quantity.unit?.dimension === "time" && compareRational(figure.quantity.min, rational(1)) === 0;
  return isOne || isOneOf(view.tokens, figure.first - 1, definite);
}

/** A sum in what the one value is told in: of the same noun where both count. */
function isSumOf({ view, figure }: Told, unit: Told, per: string): boolean {
  const [a, b] = [figure.quantity, unit.figure.quantity];
  if (per === "speed") return a.unit?.dimension === "length" && a.per === null && b.unit?.name !== "knot";
  if (a.kind !== b.kind || a.unit?.code !== b.unit?.code || compareRational(a.min, b.min) <= 0) return false;
  if (a.per !== null && !(periods.has(per) && periods.has(a.per))) return false;
  if (a.kind !== "count") return true;
  const [one, other] = [nounAt(view, figure), nounAt(unit.view, unit.figure)];
  return (one === other || other === "" || one === "") && !isPerNoun(one, per);
}

/** So many of what the value is for each of, or so long where it is for a period. */
function isNumberOf({ view, figure }: Told, per: string): boolean {
  const { quantity } = figure;
  if (quantity.per !== null || compareRational(quantity.min, rational(1)) <= 0)
    return quantity.unit?.name === "year" && quantity.per === null && periods.has(per);
  if (periods.has(per) || per === "speed") return quantity.unit?.dimension === "time";
  if (quantity.unit) return quantity.unit.name === per;
  if (quantity.kind !== "count") return false;
  // "a crowd of 12,000"
  if (!isCounted(figure)) return per === "each" && /(?:^| )[a-z]+ of$/.test(wordsBefore(view, figure.first, 2));
  return per === "each" || isFor(view, per, figure) || isPerNoun(nounAt(view, figure), per);
}

function onlyPriced(told: readonly Told[]): Told | null {
  const [priced, ...more] = told.filter(isPriced);
  return priced && more.length === 0 ? priced : null;
}

/** "Fines of £80", "The levy is €50": what each has to pay. */
function isPriced({ view, figure }: Told): boolean {
  return figure.quantity.kind === "money" && prices.test(`${wordsBefore(view, figure.first, 4)} `);
}

/** "3,000 were sold", "holds 40,000": so many of what has a price, without its name. */
function isBareNumber({ view, figure }: Told, per: string): boolean {
  const { quantity, next } = figure;
  if (quantity.kind !== "count" || quantity.unit || quantity.per !== null || isCounted(figure) || looksLikeYear(figure))
    return false;
  if (per === "each") return view.tagged[next] === tags.auxiliary && isOneOf(view.tokens, next + 1, traded);
  return (per === "head" || per === "person") && isOneOf(view.tokens, figure.first - 1, holding);
}

function isPerNoun(noun: string, per: string): boolean {
  return isPlural(per, noun) || (per === "person" && noun === "people");
}

const prices =
  /(?:^| )(?:fines?|fees?|fares?|levy|levies|tolls?|tickets?|bonus(?:es)?|grants?|subscriptions?) (?:of|at|is|was|are|were|costs?) (?:just )?$/;
const traded = wordSet("sold bought issued printed made ordered given handed sent");
const holding = wordSet("holds held seats seated takes drew attracted attendance of");
const spreading = wordSet("spread split shared divided averaged out distributed");
const bounds = new Set(["exact", "about"]);
/** Rates in so many heads. */
const heads = /^[\d,]+$|^(?:million|thousand|head)$/;
const order = ["second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year"];
const periods = new Set(order);
const definite = new Set(["the", "its", "their", "his", "her", "this", "that"]);
const costs = wordSet("tax taxes cost costs expenses fees deductions discount discounts overheads rebate rebates");
/** More goes in than the one value for each, or not all of them have it. */
const apart = wordSet(
  "half some most others rest part including excluding plus extra besides discount discounts net less minus profit loss another remaining unsold free depending now today currently initially portion towards loan mortgage interest principal then until if deposit instalment owe owes owed save saved saving whom exempt",
);
