import { isPerson } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf } from "../../claims/token-access.js";
import { compatible } from "../../values/compare.js";
import type { Quantity } from "../../values/quantity.js";
import { isEqual, multiply } from "../../values/rational.js";
import { figureSlipPoints } from "./slip-points.js";
import { areFarApart } from "./values.js";

/** Within one article, no evidence makes one thing of these either: a hundred and five thousand, votes and a lead in votes. */
export function areTwoThings(a: Subject, b: Subject): boolean {
  return areOfTwoKinds(a, b) || isMargin(a) !== isMargin(b) || areOfPeopleAndThings(a, b) || areOfPeopleAndThings(b, a);
}

/** No evidence makes one thing of a height and a width, dollars and euros, or of two races. */
export function areOfTwoKinds(a: Subject, b: Subject): boolean {
  if (a.measure === "money" && a.quantity?.unit?.code !== b.quantity?.unit?.code) return true;
  return differInDimension(a, b) || isTermOf(a) !== isTermOf(b) || isContest(a) || isContest(b);
}

/** 340 millimetres in 24 hours and 430 in three days, 75 million over ten years and 7.5 million a year: each for a time of its own. */
export function areOfTwoStretches(a: Subject, b: Subject): boolean {
  if (a.measure === "time") return false;
  const [stretch, other] = [stretchOf(a), stretchOf(b)];
  if (stretch && other) return !compatible(stretch, other);
  return (stretch !== null && isManyTimes(a, b, stretch)) || (other !== null && isManyTimes(b, a, other));
}

/** Ten times as much in ten years. */
function isManyTimes({ quantity: a }: Subject, { quantity: b }: Subject, { min }: Quantity): boolean {
  return a !== null && b !== null && isEqual(a.min, multiply(b.min, min));
}

/** "in 24 hours", "over ten years": the length of time in the clause of a figure. */
function stretchOf({ claim: { block, clause, mention, sentence } }: Subject): Quantity | null {
  for (const other of sentence.mentions) {
    if (other === mention || other.kind !== "timex" || other.timex.type !== "duration") continue;
    if (other.first < clause.first || other.first >= clause.next) continue;
    if (isOneOf(block.tokens, other.first - 1, during)) return other.timex.quantity;
  }
  return null;
}

const during = new Set(["in", "within", "over", "during"]);

/** Less than a tenth of the other, and no slip makes one of the other. */
export function areOfOtherSize(a: Subject, b: Subject): boolean {
  return areFarApart(a, b) && figureSlipPoints(a, b) === 0;
}

function differInDimension({ aspect: a }: Subject, { aspect: b }: Subject): boolean {
  return a !== null && b !== null && a !== b && dimensions.has(a) && dimensions.has(b);
}

/** "for seven years the country's minister" */
function isTermOf({ measure, deeds }: Subject): boolean {
  return measure === "time" && (deeds.has("tenure") || [...deeds].some((deed) => deed.startsWith("as ")));
}

/** "The toll is 46", "Sixty-four houses collapsed": a bare count of the dead is of people. */
export function areOfPeopleAndThings(a: Subject, b: Subject): boolean {
  if (a.measure !== "count" || a.thing !== null || b.thing === null || isPerson(b)) return false;
  return (
    (a.deeds.has("death") || a.deeds.has("injury") || a.aspect === "toll") &&
    !b.deeds.has("death") &&
    !b.deeds.has("injury")
  );
}

/** "10,000 votes ahead": by how much, and not how many. */
function isMargin({ claim: { block }, phrase }: Subject): boolean {
  return isOneOf(block.tokens, phrase.next, margins);
}

const margins = new Set("ahead behind clear adrift short apart away off".split(" "));

/** "the 100 metres backstroke": another length is another race. */
function isContest({ measure, phrase, thing, claim: { block, mention } }: Subject): boolean {
  return (
    measure === "length" &&
    ((phrase.attributive && contests.has(thing ?? "")) || isOneOf(block.tokens, mention.next, strokes))
  );
}

const dimensions = new Set("height length depth width thickness weight age speed area distance".split(" "));
const strokes = new Set(["backstroke", "breaststroke", "butterfly", "freestyle", "medley", "hurdles", "steeplechase"]);
const contests = new Set(
  "backstroke breaststroke butterfly freestyle medley crawl sprint hurdle race dash relay run heat final event stage leg steeplechase title record time trial gold silver bronze medal".split(
    " ",
  ),
);
