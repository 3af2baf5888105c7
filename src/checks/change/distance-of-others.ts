import { areComparable } from "../../claims/relations/comparable.js";
import { type Figure, hasWordBetween } from "../../claims/relations/figures.js";
import type { Size } from "../../claims/relations/size.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { absolute, add, compareRational, isEqual, multiply, rational, subtract } from "../../values/rational.js";
import { opensWithYear, viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";
import { baseValue, type Ends } from "./reckon-size.js";

/** A distance that stands aside from two values is told of others: of an earlier time, of a plan, of what is named beside it. */
export function isOfOthers(place: Place, ends: Ends, size: Size): boolean {
  const { before, after } = ends;
  return (
    areShareAndCount(before, after) ||
    isForeseen(place, size.figure, ends) ||
    isOfEarlier(place, ends, size) ||
    isSplit(place, ends, size) ||
    isOfNamed(place, ends, size) ||
    isOfOtherClause(place, ends, size) ||
    leadsElsewhere(place, ends, size) ||
    isToldAgain(ends, size) ||
    isFurther(place, size) ||
    isNet(place, size) ||
    isAdjusted(place, size) ||
    isChased(place, ends, size) ||
    [before, after].some(
      (end) => isDistance(place, end) || isRateBase(place, end) || isMultiplied(place, end, size.figure),
    )
  );
}

/** "the 640 who answered: 583 said so, 44 the other and 13 neither": a row that makes up the whole. */
function isSplit({ sentence }: Place, { before, after }: Ends, { figure }: Size): boolean {
  const like = sentence.relations.figures.filter((other) => other === figure || areComparable(other, before));
  if (like.length < 4 || !like.includes(before) || !like.includes(after)) return false;
  const values = like.map((other) => baseValue(other, before));
  const most = values.reduce((a, b) => (compareRational(a, b) < 0 ? b : a));
  return compareRational(values.reduce(add), multiply(most, rational(2))) === 0;
}

/** "54 percent to 46. In 2019 he had won by 12 points", "At the last election the margin was 3,002" */
function isOfEarlier({ block, sentence }: Place, { before, after }: Ends, { figure }: Size): boolean {
  if (before.first >= sentence.first || after.first >= sentence.first) return false;
  return (
    opensWithYear(viewOf(block, sentence), figure) ||
    hasWordBetween(block, former, sentence.first, Math.min(sentence.first + 4, figure.first))
  );
}

const former = new Set(["last", "previous", "earlier", "former"]);

/** "was nearly three times the limit; the lowest was 3": of what is told elsewhere. */
function isOfNamed({ block: { tokens, tagged } }: Place, { before, after }: Ends, { figure }: Size): boolean {
  if (figure.quantity.kind !== "multiple" || wordAt(tokens, figure.next) !== "the") return false;
  const noun = figure.next + 1;
  if (tagged[noun] !== tags.noun || !isOneOf(tokens, noun, marks)) return false;
  const name = new Set([wordAt(tokens, noun)]);
  return ![before, after].some(({ first, next }) => hasWordBetween({ tokens }, name, first - 2, next + 2));
}

const marks = new Set(["limit", "average", "norm", "target", "minimum", "maximum", "threshold", "standard", "quota"]);

/** "148 micrograms in 100 millilitres of breath" */
function isRateBase({ block: { tokens }, sentence }: Place, { first, quantity }: Figure): boolean {
  if (quantity.unit === null || !isOneOf(tokens, first - 1, pers)) return false;
  return sentence.relations.figures.some(({ next }) => next < first && first - next < 4);
}

const pers = new Set(["in", "per", "every"]);

/** "added 310,000 jobs and revised December's gain up by 40,000 to 250,000": what it led to lies the other way. */
function leadsElsewhere({ block: { tokens } }: Place, { before, after }: Ends, { figure }: Size): boolean {
  const to = [before, after].find(({ first }) => first - 1 === figure.next && wordAt(tokens, first - 1) === "to");
  if (!to) return false;
  const by = wordAt(tokens, figure.first - 1) === "by" ? figure.first - 1 : figure.first;
  const word = wordAt(tokens, by - 1);
  const way = word === "up" ? 1 : word === "down" ? -1 : (lexeme(tokens, by - 1)?.verb?.direction ?? 0);
  const from = to === before ? after : before;
  return way * compareRational(baseValue(to, from), baseValue(from, to)) < 0;
}

/** "86 times that of a worker, at £31,461; in 2019 it was 107 times £30,353": what another multiple is reckoned from. */
function isMultiplied({ block: { tokens } }: Place, { first }: Figure, size: Figure): boolean {
  return wordAt(tokens, first - 1) === "times" && size.next < first - 1;
}

/** "lost by 61, then by 88 votes": how far apart others were. */
function isDistance({ block: { tokens } }: Place, { first }: Figure): boolean {
  return wordAt(tokens, first - 1) === "by";
}

/** "Exports rose to 310 from 270. The plan was for an increase of 60": told of what was to be, and not of the two before it. */
function isForeseen({ block, sentence }: Place, size: Figure, { before, after }: Ends): boolean {
  const from = Math.max(sentence.first, before.first + 1, after.first + 1);
  return hasWordBetween(block, foreseeing, from, size.first);
}

/** "from 5,100 to 4,900 last year. It will now cut 300 more": a step of its own. */
function isFurther({ block: { tokens, tagged } }: Place, { figure: { first, next, mention } }: Size): boolean {
  const end = mention.kind === "quantity" && mention.counted ? mention.counted.next : next;
  const isMore = [next, end].some((at) => wordAt(tokens, at) === "more" && wordAt(tokens, at + 1) !== "than");
  return isMore && isVerbTag(tagged[first - 1] as number) && (lexeme(tokens, first - 1)?.verb?.direction ?? 0) !== 0;
}

/** "cuts $370 billion from one and $730 billion from the other. The $370 billion cut": one of the two. */
function isToldAgain({ before, after }: Ends, { figure: { quantity } }: Size): boolean {
  return [before, after].some((end) => end.quantity.kind === quantity.kind && isEqual(end.quantity.min, quantity.min));
}

/** "£900,000 in the red after interest": of more than the two. */
function isNet({ block: { tokens, tagged }, sentence }: Place, { figure, next }: Size): boolean {
  if (figure.quantity.kind !== "money") return false;
  for (let at = next; at < Math.min(next + 5, sentence.next); at++)
    if (isOneOf(tokens, at, netting)) return tagged[at + 1] === tags.noun || isOneOf(tokens, at + 1, owners);
  return false;
}

/** "Stripping out currency swings, sales were up 6 percent": no distance of the values as printed. */
function isAdjusted({ block, sentence }: Place, { figure }: Size): boolean {
  let from = figure.first;
  while (from > sentence.first && !signAt(block.tokens, from, ";") && !signAt(block.tokens, from, ":")) from--;
  return hasWordBetween(block, adjusting, from, figure.first);
}

/** "Chasing 287 to win, they were out for 251 and lost by 35": who chases a score needs one more than the other side. */
function isChased({ block, sentence }: Place, { before, after }: Ends, { figure }: Size): boolean {
  if (![before, after].some(({ first, next }) => hasWordBetween(block, chasing, first - 3, next + 2))) return false;
  const distance = absolute(subtract(before.quantity.min, after.quantity.min));
  return sentence.first <= figure.first && isEqual(add(figure.quantity.min, rational(1)), distance);
}

const netting = new Set(["after", "before", "net", "including", "excluding"]);
const owners = new Set(["the", "its", "their", "his", "her", "other", "all"]);
const adjusting = wordSet(
  "stripping excluding adjusted adjusting allowing like-for-like constant underlying comparable organic discounting disregarding ignoring annualised annualized real inflation-adjusted",
);
const chasing = wordSet("chasing chase target set win needing");
const foreseeing = wordSet(
  "expected forecast planned plan warned budgeted predicted projected anticipated feared hoped",
);

/** "46 of the 120 seats, 38%, five more than the 41": the share stands aside. */
function areShareAndCount({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return (a.kind === "percent") !== (b.kind === "percent") && (a.kind === "count" || b.kind === "count");
}

/** "12cm down, and 10cm below the level at which surcharges double": what else doubles. */
function isOfOtherClause({ sentence: { syntax } }: Place, { before, after }: Ends, { figure }: Size): boolean {
  const clause = clauseAt(syntax, figure.first);
  if (clause.kind !== "relative" || clause.verb?.head !== figure.mention.first) return false;
  return [before, after].every(({ first }) => first < clause.first);
}
