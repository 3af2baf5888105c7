import { areComparable } from "../../claims/relations/comparable.js";
import { type Figure, hasWordBetween } from "../../claims/relations/figures.js";
import type { Size } from "../../claims/relations/size.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { add, compareRational, multiply, rational } from "../../values/rational.js";
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
