import { wordSet } from "../../text/word-set.js";
import { dealings, largeDeeds, largeOwners, largeSums, largeThings } from "../lexicon/large-sums.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { type Figure, hasWordBetween, mentionAt, type SentenceView } from "./figures.js";

/** "$25 in direct aid", "a $110 bailout", "losses of $25", "the tower, bought for $110", "the airline borrowed $25". */
export function isLargeSum(view: SentenceView, figure: Figure): boolean {
  const { tokens, tagged, syntax } = view;
  const { first, next } = figure;
  const prepared = isOneOf(tokens, next, sumPrepositions);
  if (sumNounWithin(view, prepared ? next + 1 : next, 4)) return true;
  if (sumNounBefore(view, first)) return true;
  // "selling $30 shoes": the price of what follows.
  if (view.tagged[next] === tags.noun || view.tagged[next] === tags.adjective) return false;
  const clause = clauseAt(syntax, first);
  let verb = first - 1;
  if (isOneOf(tokens, verb, pricePrepositions)) verb--;
  // "sold him for €45"
  if (tagged[verb] === tags.pronoun) verb--;
  const base = lexeme(tokens, verb)?.verb?.base ?? wordAt(tokens, verb);
  if (dealingVerbs.has(base)) return namesBefore(view, syntax.first, verb, things);
  return ownerDeeds.has(base) && clause.subject !== null && isOneOf(tokens, clause.subject.head, owners);
}

/** "was meant to cost €70 million but the bill has climbed to €112": each of two sums is told as what something costs. */
export function areBothCosts(view: SentenceView, a: Figure, b: Figure): boolean {
  if (a.quantity.unit?.dimension !== "money") return false;
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  const start = Math.max(view.syntax.first, left.first - costReach);
  // Each has words of its own.
  return (
    right.first - left.next >= 3 &&
    hasWordBetween(view, costs, start, left.first) &&
    hasWordBetween(view, costs, left.next, right.first)
  );
}

export const costs: ReadonlySet<string> = wordSet("cost costs costing bill budget estimate estimated priced tab");
const costReach = 5;

/** A noun of large sums in the noun phrase that begins at the token. */
function sumNounWithin({ tokens, tagged, syntax }: SentenceView, from: number, reach: number): boolean {
  for (let at = from; at < Math.min(from + reach, syntax.next); at++) {
    if (isOneOf(tokens, at, sums)) return true;
    const tag = tagged[at];
    if (tag !== tags.adjective && tag !== tags.noun && tag !== tags.proper && tag !== tags.determiner) return false;
  }
  return false;
}

/** "losses of $25", "revenue rose to $25", "its budget is $110". */
function sumNounBefore(view: SentenceView, first: number): boolean {
  const { tokens, syntax } = view;
  const clause = clauseAt(syntax, first);
  for (let at = first - 1; at >= Math.max(clause.first, first - 5); at--) {
    if (isOneOf(tokens, at, sums)) return true;
    if (mentionAt(view, at) || signAt(tokens, at, ",") || isOneOf(tokens, at, joiners)) return false;
  }
  return false;
}

function namesBefore({ tokens }: SentenceView, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = to - 1; at >= from && !signAt(tokens, at, ";"); at--) if (isOneOf(tokens, at, words)) return true;
  return false;
}

const sums = wordSet(largeSums);
const things = wordSet(largeThings);
const owners = wordSet(`${largeOwners} ${largeThings}`);
const dealingVerbs = wordSet(dealings);
const ownerDeeds = wordSet(largeDeeds);
const sumPrepositions = wordSet("in of worth");
const pricePrepositions = wordSet("for at about around nearly some just only");
const joiners = new Set(["and", "or"]);
