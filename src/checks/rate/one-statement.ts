import {
  type Figure,
  type SentenceView,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from "../../claims/relations/figures.js";
import { changing, givesAnswer } from "../../claims/relations/rate-words.js";
import type { Clause, NounPhrase } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { endOf, type Told } from "../apart/told-near.js";

/** The value for each, their number and the sum. */
export interface Terms {
  readonly unit: Told;
  readonly per: string;
  readonly sum: Told;
  readonly number: Told;
}

/**
 * How three terms are tied: `firm` where each stands in a clause with another or takes up what was told ("That is £300 each"),
 * `loose` where a clause of its own may tell one of them of anything. Null where the words set one of them apart: another
 * subject, place or time, a limit or plan, more that goes in.
 */
export function tieOf(terms: Terms): "firm" | "loose" | null {
  const { unit, sum, number, per } = terms;
  if (isLeftOver(terms)) return null;
  if (isOfOther(sum, [unit, number]) || isOfOtherTime(sum, unit)) return null;
  if ([unit, sum, number].some(isHeldAgainst) || hasOwnTerms(sum, number) || hasOwnTerms(unit, number)) return null;
  const isUnitTied = isTied(unit, [sum, number]);
  if (!isUnitTied && isOfOtherPlace(unit, sum)) return null;
  if ([unit, sum, number].some((term) => isOnlyMeant(term, terms))) return null;
  if (isAnswer(unit) || isAnswer(sum) || (isUnitTied && isTied(sum, [unit, number]))) return "firm";
  // "The train does 125 mph and takes two hours": not all the way.
  return per === "speed" ? null : "loose";
}

function clauseOf({ view, figure }: Told): Clause {
  return clauseAt(view.syntax, figure.first);
}

function isTied(term: Told, others: readonly Told[]): boolean {
  return (
    isAnswer(term) ||
    others.some(({ view, figure }) => view === term.view && areBracketed(view, figure, term.figure)) ||
    others.some((other) => clauseOf(other) === clauseOf(term) || isGoneOn(term, other))
  );
}

/** "ran for two hours at 60 mph and covered 120 miles": the same subject at the same time. */
function isGoneOn(a: Told, b: Told): boolean {
  const [one, other] = [clauseOf(a), clauseOf(b)];
  if (a.view.syntax !== b.view.syntax) return false;
  // "Running at 60 mph, the train needs four hours"
  if (hanging.has(one.kind) || hanging.has(other.kind)) return one.parent === other.index || other.parent === one.index;
  if (!one.verb || !other.verb || one.subject?.head !== other.subject?.head) return false;
  return one.verb.tense === other.verb.tense && one.verb.perfect === other.verb.perfect;
}

/** "$1,500 a player ($36,000 for 24 players)" */
function areBracketed({ tokens }: SentenceView, a: Figure, b: Figure): boolean {
  const [one, other] = a.first < b.first ? [a, b] : [b, a];
  for (let at = endOf(one); at < other.first; at++) if (signAt(tokens, at, "(") || signAt(tokens, at, ":")) return true;
  return false;
}

/** "works 30 hours and takes home £290": when others have had their part. */
function isLeftOver({ sum, number }: Terms): boolean {
  return (
    number.figure.quantity.unit?.dimension === "time" &&
    /(?:^| )home(?: (?:about|some|just|only))?$/.test(wordsBefore(sum.view, sum.figure.first, 2))
  );
}

/** "against 8 tonnes a hectare", "than the 12 of last year" */
function isHeldAgainst({ view, figure }: Told): boolean {
  const before = wordsBefore(view, figure.first, 6).replace(/(?:^| )each of (?:them|these|those|which|whom)$/, "");
  return against.test(before) || partOf.test(before) || changing.test(before);
}

/** "250 per square kilometre in the port", "$640 a week with tips"; not "$640 with 30 guests" where these are its number. */
function hasOwnTerms({ view, figure }: Told, number: Told): boolean {
  const isNext = number.view.syntax === view.syntax && number.figure.first - endOf(figure) <= 5;
  return !(isNext && number.figure.first > figure.first) && ownTerms.test(wordsAfter(view, figure.next, 7));
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
  if (!a?.verb || !b?.verb || a === b || isAnswer(sum) || isAnswer(unit)) return false;
  return (a.verb.tense === "past") !== (b.verb.tense === "past") && a.verb.tense !== "none" && b.verb.tense !== "none";
}

/** "England had 61", "the average for the sector is £1,500", "In Scotland the rate was four": in a clause that says of what. */
function isOfOtherPlace({ view, figure }: Told, sum: Told): boolean {
  const { tokens, tagged } = view;
  const { first, subject } = clauseAt(view.syntax, figure.first);
  if (!subject) return false;
  if (isElsewhere(view, first, subject.first)) return true;
  // "The grant is worth £400 a pupil; with 650 pupils the school gets £280,000"
  if (figure.first < sum.figure.first) return false;
  const before = clauseOf(sum).subject;
  const isSame = before !== null && wordAt(sum.view.tokens, before.head) === wordAt(tokens, subject.head);
  if (isSame) return false;
  if (tagged[subject.head] === tags.proper) return true;
  return tagged[subject.head] === tags.noun && !(isOneOf(tokens, subject.head, results) && isPlain(view, subject));
}

/** "a top speed of 140 mph", "can make 500 a day", "hopes for 3,000 a month": not what was. */
function isOnlyMeant(term: Told, { unit, sum, number }: Terms): boolean {
  const { view, figure } = term;
  const { first, verb } = clauseOf(term);
  for (let at = Math.max(first, figure.first - 6); at < figure.first; at++)
    if (isOneOf(view.tokens, at, meant)) return true;
  const isAlone = [unit, sum, number].every((other) => other === term || clauseOf(other) !== clauseOf(term));
  return isAlone && verb !== null && isOneOf(view.tokens, verb.first, can);
}

/** A sum that a clause of its own says of something else: "Tickets were £12 each; the raffle made £5,200". */
function isOfOther({ view, figure }: Told, others: readonly Told[]): boolean {
  const clause = clauseAt(view.syntax, figure.first);
  if (isElided(view, figure)) return true;
  if (others.some((other) => other.view.syntax === view.syntax && clauseAt(view.syntax, other.figure.first) === clause))
    return false;
  const { subject } = clause;
  // "The firm paid £18,000. With 60 guests, that is £300 each"
  if (others.some((other) => other.view.syntax !== view.syntax && isAnswer(other))) return false;
  if (!subject || subject.first < clause.first) return false;
  // "The island, where 3,200 people live on 16 square kilometres, has a density of"
  if (clause.kind === "relative" && others.some((other) => clauseOf(other).index === clause.parent)) return false;
  // "and £24 million will go on research"
  if (subject.first <= figure.next && figure.first < subject.next) return true;
  const isNamed = view.tagged[subject.head] === tags.noun || view.tagged[subject.head] === tags.proper;
  if (/(?:^| )(?:on|for|of) (?:the|a|its)$/.test(wordsBefore(view, figure.first, 2))) return true;
  return isNamed && !isOneOf(view.tokens, subject.head, results);
}

/** "That is £300 each", "so the rate is 40": of what stands before it. */
function isAnswer({ view, figure }: Told): boolean {
  const { first, subject, verb } = clauseAt(view.syntax, figure.first);
  if (subject && verb && verb.first < figure.first && equating.has(verb.base)) {
    if (isOneOf(view.tokens, subject.head, anaphors)) return true;
    if (isOneOf(view.tokens, subject.head, pronouns) && !doing.has(verb.base)) return true;
    const isResult = isOneOf(view.tokens, subject.head, results) && isPlain(view, subject);
    if (isResult && !isElsewhere(view, first, subject.first)) return true;
  }
  const before = view.figures.findLast(({ next }) => next <= figure.first);
  const joint = wordsBetween(view, before ? endOf(before) : view.syntax.first, figure.first);
  if (!before && !pointing.test(joint)) return false;
  return givesAnswer(joint) || taken.test(joint);
}

/** "In Scotland the rate" */
function isElsewhere({ tagged }: SentenceView, first: number, next: number): boolean {
  for (let at = first; at < next; at++) if (tagged[at] === tags.proper) return true;
  return false;
}

/** "the average", "its density", and not "the national rate", "the average for the sector". */
function isPlain({ tokens, tagged }: SentenceView, { first, next, head }: NounPhrase): boolean {
  for (let at = first; at < head; at++) {
    if (isOneOf(tokens, at, averages)) continue;
    if (tagged[at] === tags.proper || tagged[at] === tags.adjective) return false;
  }
  return next <= head + 1 || isOneOf(tokens, head + 1, perWords);
}

/** Clauses that tell more of what the one above them tells. */
const hanging = new Set(["participial", "relative"]);
const averages = wordSet("average mean overall median typical resulting");
const results = wordSet(
  "average mean rate pace speed density incidence figure toll total sum bill cost whole share payment award price fee contribution takings receipts proceeds revenue income haul sales value worth pay wage earnings",
);
const pointing = /^(?:that|this|it|which|these|they|so|thus|average|the average|its|the)(?: |$)/;
const perWords = new Set(["per"]);
const taken =
  /(?:^|[,;:] )(?:so|which means|meaning|and) (?:each|every|that|the)(?: [a-z]+){1,5}$|(?:^|[,;:] )(?:(?:which|that|this) (?:makes|made|puts|put|brings|brought|gives|gave|leaves|left)|making|putting|bringing|giving|leaving) (?:the|its|their|it|them|him|her|us)(?: [a-z]+){0,3}(?: (?:at|to|of))?$/;
const anaphors = new Set(["that", "this", "which"]);
const pronouns = new Set(["it", "these", "they"]);
/** What a pronoun that does them makes is no sum: "it made 2,200". */
const doing = new Set(["make", "give", "yield", "add", "leave", "bring", "put"]);
/** Verbs that say what something comes to. */
const equating = wordSet(
  "be mean make give come work amount equal represent average add equate translate yield bring put leave total divide",
);
const meant = wordSet(
  "top maximum minimum limit capacity target goal aim promise promises promised recommended allowed permitted hopes hope hoped expects expected plans planned aims aimed basic advertised best worst peak record",
);
const can = new Set(["can", "could", "may", "might"]);
const holder = new Set<number>([tags.noun, tags.proper, tags.determiner, tags.possessive, tags.adjective]);
const joining = new Set(["and", "but", "while", "whereas"]);
const against =
  /(?:^| )(?:against|than|from|versus|of (?:which|whom|them|these|those)|compared (?:with|to)|up on|down on|as against)(?: (?:the|its|a|an))?$/;
/** "paid their share of a bill of" */
const partOf = /(?:^| )(?:share|part|portion|fraction) of (?:a|an|the|its|their)(?: [a-z]+ of)?$/;
const ownTerms =
  /^(?:[a-z]+ )?(?:of [a-z]+ )?(?:(?:(?:for )?(?:a|an|per|each|every)|to the) [a-z]+(?: kilometre| mile| metre| foot)? )?(?:in(?= (?!all|total|takings|costs))|on(?= (?!average))|for(?= (?!each|every|all|a total))|at|among|with|including|plus|after|counting|elsewhere|when|if)(?: |$)/;
