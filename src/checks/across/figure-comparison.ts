import type { Claim } from "../../claims/reading.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import { agree, differInTime, sharedDeeds } from "../../claims/subjects/compare-subjects.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { slipBetween } from "../conflicts/conflict.js";
import type { Comparison } from "./comparison.js";
import { areTwins } from "./evidence/of-any-claim.js";
import { evolves } from "./evolving.js";
import type { Telling } from "./telling.js";
import { areOfOtherSize, areOfPeopleAndThings, areOfTwoKinds, areOfTwoStretches } from "./two-things.js";
import { isByTheDozen, isOneKind, isVeryValue } from "./values.js";

/** Figures are about the same when what is told of both speaks for it more than what is told of one speaks against it. */
export const figureComparison: Comparison = {
  areOfTwo,
  evidence: [
    { points: -3, weigh: ({ subject: a }, { subject: b }) => areOfOtherSize(a, b) },
    {
      points: -1.5,
      weigh: ({ subject: a }, { subject: b }) => areOfPeopleAndThings(a, b) || areOfPeopleAndThings(b, a),
    },
    { points: -3, weigh: ({ subject: a }, { subject: b }) => a.per !== b.per },
    { points: -1, weigh: (a, b) => isHistory(a) !== isHistory(b) },
    { points: 2, weigh: areTwins },
    { points: -1, weigh: ({ subject: a }, { subject: b }) => areOfTwoPeriods(a.claim, b.claim) },
  ],
  agree: (a, b) => (agree(a.subject, b.subject) && !areSwapped(a, b)) || isByTheDozen(a, b),
  // "Of the 14 who were cut off", beside "14 miners"
  isRetold: (a, b) => isVeryValue(a, b) || (isOneKind(a, b) && !isBare(a) && !areConverted(a, b)) || isOfAllThose(a),
  mostWitnesses: 2,
  evolves,
};

/** "some 9,800 people" and "8,900 spectators": nobody rounds so. */
function areSwapped({ subject: a }: Telling, { subject: b }: Telling): boolean {
  return (
    (a.quantity?.bound === "about") !== (b.quantity?.bound === "about") && slipBetween(a, b)?.kind === "swapped digits"
  );
}

/** 312 millimetres of rain and a gauge 30 centimetres wide: near each other in two units, with nothing else in common. */
function areConverted({ subject: a }: Telling, { subject: b }: Telling): boolean {
  if (!a.quantity?.unit || !b.quantity?.unit || a.quantity.unit.code === b.quantity.unit.code) return false;
  if (a.measure !== "length" && a.measure !== "mass") return false;
  const words = [b.thing, b.aspect, b.holder].filter((word) => word !== null);
  return (
    sharedDeeds(a, b).length === 0 &&
    ![a.thing, a.aspect, a.holder].some((word) => word !== null && words.includes(word))
  );
}

/** "14 to 10": so many, but of what goes without saying. */
function isBare({ subject: { measure, thing } }: Telling): boolean {
  return measure === "count" && thing === null;
}

/** "Of the 14 who were cut off" */
function isOfAllThose(telling: Telling): boolean {
  const { phrase, claim } = telling.subject;
  return isBare(telling) && phrase.definite && claim.block.tagged[phrase.next] === tags.relative;
}

function areOfTwo(a: Telling, b: Telling): boolean {
  return (
    areOfTwoKinds(a.subject, b.subject) ||
    areOfTwoStretches(a.subject, b.subject) ||
    isForecast(a) !== isForecast(b) ||
    [a, b].some((telling) => isAftershock(telling) || isOfOthers(telling))
  );
}

/** "Half will be over 45 and the total will have dropped to 402,000": where what there is now has gone by some year to come. */
function isForecast({ subject: { claim } }: Telling): boolean {
  return claim.modality === "planned" && claim.clause.verb?.perfect === true;
}

/** "The other two scored nine goals": of those whom the story is not about. */
function isOfOthers({ subject: { claim } }: Telling): boolean {
  const { block, sentence, mention } = claim;
  const { subject } = clauseAt(sentence.syntax, mention.first);
  if (!subject || subject.first > mention.first) return false;
  return hasWordBetween(block, others, subject.first, Math.min(subject.next, mention.first));
}

const others = new Set(["other", "others", "another"]);

/** "4,100 vehicles a day in 2015", "In 2019 5,600 vehicles a day": each for a month or a year of its own. */
function areOfTwoPeriods(a: Claim, b: Claim): boolean {
  return isOfPeriod(a) && isOfPeriod(b) && differInTime(a, b);
}

function isOfPeriod({ asOf: { start, end } }: Claim): boolean {
  return start !== null && end !== null && end - start >= shortestPeriod;
}

const shortestPeriod = 27;

/** Told of a year well before the article's own, beside the dead of another time: "in 1987, when 73 people died". */
function isHistory({ subject: { claim, deeds }, reading: { anchor }, sole }: Telling): boolean {
  const { explicit, end } = claim.asOf;
  if (!deeds.has("death") || sole.has("death") || !explicit || end === null) return false;
  return anchor?.start != null && anchor.start - end > 365;
}

/** The strength of one of several: "an aftershock of 5.6". */
function isAftershock({ subject: { measure }, words }: Telling): boolean {
  return measure === "magnitude" && words.stems.has("aftershock");
}
