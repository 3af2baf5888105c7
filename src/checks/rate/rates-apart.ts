import { sentencesNear } from "../../claims/reading.js";
import { isCounted } from "../../claims/relations/counted-noun.js";
import { type Figure, hasWordOf, type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import type { Rate } from "../../claims/relations/rate.js";
import { isFor, isPlural, nounAt } from "../../claims/relations/rate-terms.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { compareRational, rational } from "../../values/rational.js";
import { type Told, viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/**
 * The one value for each, the one number of them and the one sum near one another, in whatever order and words: "The 80 staff
 * shared a pot of £120,000, which gave them £1,200 apiece", "At 25 metres a day it needs 60 days for the 2,000-metre tunnel".
 * The last of the three is what the others give. Silent where a second of any of them stands near, or more is put in.
 */
export function ratesApart(place: Place): readonly Rate[] {
  const own = viewOf(place.block, place.sentence);
  const before = sentencesNear(place.block, place.sentence, 1, 0).at(-2);
  for (const reach of before ? [[own], [viewOf(place.block, before), own]] : [[own]]) {
    if (reach.some((view) => hasWordOf(view, apart))) return [];
    const told = reach.flatMap((view) => view.figures.filter(isTerm).map((figure) => ({ view, figure })));
    const rate = rateOf(told, own);
    if (rate) return [rate];
  }
  return [];
}

function isTerm({ quantity, first }: Figure): boolean {
  return first >= 0 && isSingle(quantity) && !quantity.vague && quantity.min.n > 0n && bounds.has(quantity.bound);
}

/** The three terms, where there is just one way to take them; one at least stands in the sentence that is judged. */
function rateOf(told: readonly Told[], own: SentenceView): Rate | null {
  const unit = unitOf(told);
  if (!unit) return null;
  const per = perOf(unit) as string;
  const sums = told.filter((term) => term !== unit && isSumOf(term, unit, per));
  const numbers = told.filter((term) => term !== unit && !sums.includes(term) && isNumberOf(term, per));
  const [sum] = sums;
  const [number] = numbers;
  if (!sum || !number || sums.length > 1 || numbers.length > 1 || isOfOther(sum, [unit, number])) return null;
  if (isOfOtherTime(sum, unit) || [unit, sum, number].some(isHeldAgainst) || hasOwnTerms(sum) || hasOwnTerms(unit))
    return null;
  // "Two lorries carried 14 tonnes each and a van two tonnes, 30 tonnes in total"
  if (told.some((term) => ![unit, sum, number].includes(term) && areOfOneUnit(term, unit))) return null;
  const turns = [unit, sum, number].toSorted((a, b) => b.figure.first - a.figure.first);
  // "to dig the 2,000-metre tunnel": known beforehand.
  const last = turns.find((term) => term.view.syntax === own.syntax && !isGiven(term)) ?? turns[0];
  if (!last || last.view.syntax !== own.syntax) return null;
  const [price, count, total] = [unit.figure, number.figure, sum.figure];
  if (last === unit) return { form: "average", result: price, part: total, whole: count };
  if (last === number) return { form: "average", result: count, part: total, whole: price };
  return number.figure.quantity.unit?.dimension === "time"
    ? { form: "pay", result: total, rate: price, lengths: [{ figure: count, per: total.quantity.per }] }
    : { form: "total", result: total, count, price };
}

function areOfOneUnit({ figure: { quantity: a } }: Told, { figure: { quantity: b } }: Told): boolean {
  return a.kind === b.kind && a.unit !== null && a.unit.code === b.unit?.code;
}

/** "against 8 tonnes a hectare", "than the 12 of last year" */
function isHeldAgainst({ view, figure }: Told): boolean {
  return against.test(wordsBefore(view, figure.first, 4));
}

/** "250 per square kilometre in the port", "$640 a week with tips" */
function hasOwnTerms({ view, figure }: Told): boolean {
  return ownTerms.test(wordsAfter(view, figure.next, 7));
}

/** The one value for each; of two that are for periods the one for the shorter. */
function unitOf(told: readonly Told[]): Told | null {
  const [one, other, ...more] = told.filter((term) => perOf(term) !== null);
  if (!one || more.length > 0) return null;
  if (!other) return one;
  const [a, b] = [order.indexOf(perOf(one) ?? ""), order.indexOf(perOf(other) ?? "")];
  return a < 0 || b < 0 || a === b ? null : a < b ? one : other;
}

/** "the 2,000-metre tunnel", "its 36-hour week" */
function isGiven({ view, figure }: Told): boolean {
  // "over a full year"
  const isOne = figure.quantity.unit?.dimension === "time" && compareRational(figure.quantity.min, rational(1)) === 0;
  return isOne || isOneOf(view.tokens, figure.first - 1, definite);
}

/** "and the director £60,000": of a holder of its own, whose verb is that of the one before. */
function isElided({ tokens, tagged }: SentenceView, { first }: Figure): boolean {
  let at = tagged[first - 1] === tags.preposition ? first - 2 : first - 1;
  while (holder.has(tagged[at] as number)) at--;
  return at < first - 1 && (isOneOf(tokens, at, joining) || isOneOf(tokens, at + 1, joining));
}

/** "saw 4,200 in its first four weeks, and now treats 200 a day" */
function isOfOtherTime(sum: Told, unit: Told): boolean {
  const [a, b] = [sum, unit].map(({ view, figure }) => clauseAt(view.syntax, figure.first));
  if (!a?.verb || !b?.verb || a === b) return false;
  return a.verb.tense !== b.verb.tense && a.verb.tense !== "none" && b.verb.tense !== "none";
}

/** What a value is for each of: "each", "ticket", "hour"; null for a value of its own. */
function perOf({ view, figure }: Told): string | null {
  const { per, unit, kind } = figure.quantity;
  if (kind !== "money" && kind !== "measure" && kind !== "count") return null;
  if (per !== null && !(unit?.dimension === "speed")) return heads.test(per) ? null : per;
  if (/(?:^| )each of (?:the|its|their|his|her) # (?:[a-z]+ ){2,3}$/.test(`${wordsBefore(view, figure.first, 8)} `))
    return "each";
  const behind = wordsAfter(view, figure.next, 5);
  if (/^(?:[a-z]+ )?(?:apiece|each)(?: |$)/.test(behind)) return "each";
  const noun = perBehind.exec(behind)?.[1] ?? null;
  // "31,400 votes to the Liberals": of several.
  return noun !== null && /[^s]s$/.test(noun) ? null : noun;
}

const perBehind =
  /^(?:[a-z]+ )?(?:to|for|on|in|with|by) (?:each|every|the|a|an) (?:single )?([a-z]+(?: [a-z]+)?)(?: [.,;)]|$)/;

/** A sum in what the one value is told in: of the same noun where both count. */
function isSumOf({ view, figure }: Told, unit: Told, per: string): boolean {
  const [a, b] = [figure.quantity, unit.figure.quantity];
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
  if (periods.has(per)) return quantity.unit?.dimension === "time";
  if (quantity.unit) return quantity.unit.name === per;
  if (quantity.kind !== "count") return false;
  // "a crowd of 12,000"
  if (!isCounted(figure)) return per === "each" && /(?:^| )[a-z]+ of$/.test(wordsBefore(view, figure.first, 2));
  return per === "each" || isFor(view, per, figure) || isPerNoun(nounAt(view, figure), per);
}

function isPerNoun(noun: string, per: string): boolean {
  return isPlural(per, noun) || (per === "person" && noun === "people");
}

/** A sum that a clause of its own says of something else: "Tickets were £12 each; the raffle made £5,200". */
function isOfOther({ view, figure }: Told, others: readonly Told[]): boolean {
  const clause = clauseAt(view.syntax, figure.first);
  if (isElided(view, figure)) return true;
  if (others.some((other) => other.view.syntax === view.syntax && clauseAt(view.syntax, other.figure.first) === clause))
    return false;
  const { subject } = clause;
  if (!subject || subject.first < clause.first) return false;
  // "and £24 million will go on research"
  if (subject.first <= figure.next && figure.first < subject.next) return true;
  const isNamed = view.tagged[subject.head] === tags.noun || view.tagged[subject.head] === tags.proper;
  if (/(?:^| )(?:on|for|of) (?:the|a|its)$/.test(wordsBefore(view, figure.first, 2))) return true;
  return isNamed && !isOneOf(view.tokens, subject.head, sums);
}

const holder = new Set<number>([tags.noun, tags.proper, tags.determiner, tags.possessive, tags.adjective]);
const joining = new Set(["and", "but", "while", "whereas"]);
const against =
  /(?:^| )(?:against|than|from|versus|compared (?:with|to)|up on|down on|as against)(?: (?:the|its|a|an))?$/;
const ownTerms =
  /^(?:[a-z]+ )?(?:of [a-z]+ )?(?:(?:a|an|per|each|every|to the) [a-z]+(?: kilometre| mile| metre| foot)? )?(?:in(?= (?!all|total|takings|costs))|at|among|with|including|plus|after|counting|elsewhere|when|if)(?: |$)/;
const bounds = new Set(["exact", "about"]);
/** Rates in so many heads have their own check. */
const heads = /^[\d,]+$|^(?:million|thousand|head)$/;
const order = ["second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year"];
const periods = new Set(order);
const definite = new Set(["the", "its", "their", "his", "her", "this", "that"]);
const sums = wordSet(
  "takings receipts proceeds total bill cost revenue income sum haul sales price value worth pay wage earnings machine crew team",
);
/** More goes in than the one value for each, or not all of them have it. */
const apart = wordSet(
  "half some most others rest part including excluding plus extra besides discount discounts net after less minus up profit loss another remaining unsold free depending between now today currently initially share portion towards deposit instalment owe owes owed save saved saving",
);
