import type { Mention } from "../../../claims/mention.js";
import { agree, differInDeeds, sharedDeeds } from "../../../claims/subjects/compare-subjects.js";
import { isContrasted } from "../../../claims/subjects/contrast.js";
import type { Subject } from "../../../claims/subjects/subject.js";
import { isEqual } from "../../../values/rational.js";
import type { TellingEvidence } from "../comparison.js";
import { isProvisional } from "../evolving.js";
import { dayDistance } from "../order.js";
import { commonWords } from "../shared-words.js";
import { areOneDigitApart, hasSwappedDigits, isTelltaleSlip, slipPoints } from "../slip-points.js";
import type { Telling } from "../telling.js";
import type { TellingIndex } from "../telling-index.js";
import { areNear, isDimension, isOneKind, isOpen, isRare } from "../values.js";

/**
 * The points are those of a logistic regression on 11,000 pairs of figures of articles about one event, 250 of them planted
 * conflicts, rounded; half a point is a factor of 1.6 in the odds, and at `enough` they are even.
 */
export const ofThePair: readonly TellingEvidence[] = [
  // What the figures are of.
  { points: 0.5, weigh: areOfOneThing },
  { points: 0.5, weigh: ({ subject: a }, { subject: b }) => a.aspect !== null && a.aspect === b.aspect },
  { points: 0.5, weigh: ({ subject: a }, { subject: b }) => isAspectOf(a, b) || isAspectOf(b, a) },
  { points: 3, weigh: ({ subject: a }, { subject: b }) => sharedDeeds(a, b).some((deed) => intents.has(deed)) },
  { points: 1.5, weigh: isSoleDeed },
  { points: 0.5, weigh: ({ subject: a }, { subject: b }) => isRare(a.measure) || (isDimension(a) && isDimension(b)) },
  { points: -2, weigh: areOfOtherNames },
  { points: -3, weigh: ({ subject: a }, { subject: b }) => differInDeeds(a, b) },
  { points: -1, weigh: areOfOtherThings },
  { points: -0.5, weigh: ({ subject: a }, { subject: b }) => isContrasted(a, b) || isContrasted(b, a) },
  // How they are told.
  { points: 1, weigh: shareOfWords },
  { points: 1, weigh: otherFiguresAlike },
  { points: 0.5, weigh: ({ subject: { phrase: a } }, { subject: { phrase: b } }) => a.definite || b.definite },
  // What the values are: much is counted, and what is told on another day may have moved on.
  { points: 6, weigh: isTelltaleSlip },
  { points: 0.5, weigh: (a, b) => hasSwappedDigits(a, b) && isOneKind(a, b) && !isOpen(a) && !isOpen(b) },
  { points: 3.5, weigh: (a, b) => slipPoints(a, b) >= 3.5 },
  { points: 2.5, weigh: areOneDigitApart },
  { points: 1.25, weigh: ({ subject: a }, { subject: b }) => !small.has(a.measure) && areNear(a, b) },
  { points: -2, weigh: ({ subject: { measure } }) => measure === "count" },
  { points: -1.75, weigh: (a, b) => isProvisional(a) || isProvisional(b) },
  { points: -2, weigh: (a, b) => isToldForOldTime(a) !== isToldForOldTime(b) && !isTelltaleSlip(a, b) },
  { points: -1, weigh: (a, b) => isOfOldTime(a) !== isOfOldTime(b) && !isTelltaleSlip(a, b) },
  { points: -0.05, weigh: (a, b) => (isOfOneThing(a, b) || slipPoints(a, b) >= 2.5 ? 0 : dayDistance(a, b)) },
];

/** What else the two articles tell: `mostOfTheArticles` points at most. */
export const ofTheArticles: readonly TellingEvidence[] = [
  { points: 1.5, weigh: areBestMatch },
  { points: 1.75, weigh: (a, b, index) => areOfOneThing(a, b) && othersOfTheirKind(a, b, index) === 0 },
];

export const mostOfTheArticles = ofTheArticles.reduce((sum, { points }) => sum + points, 0);

function areOfOneThing({ subject: { thing } }: Telling, { subject: other }: Telling): boolean {
  return thing !== null && thing === other.thing && !wide.has(thing);
}

/** 41 moves and 14 games. */
function areOfOtherThings(a: Telling, b: Telling): boolean {
  if (a.subject.measure !== "count" || a.subject.thing === null || b.subject.thing === null) return false;
  return !isOneKind(a, b) && sharedDeeds(a.subject, b.subject).length === 0;
}

/** Each article tells of one sentence, one fine, one load of passengers. */
function isSoleDeed(a: Telling, b: Telling): boolean {
  return sharedDeeds(a.subject, b.subject).some((deed) => a.sole.has(deed) && b.sole.has(deed) && singular.has(deed));
}

/** "Rain of 90 millimetres", "90 millimetres of rain". */
function isAspectOf({ thing }: Subject, { aspect }: Subject): boolean {
  return thing !== null && thing === aspect && !wide.has(thing);
}

/** A price, or the jobs of a plant, with their digits swapped are the same weeks later. */
function isOfOneThing(a: Telling, b: Telling): boolean {
  const { measure, thing } = a.subject;
  const isOne = measure === "count" && thing !== null && thing === b.subject.thing && !wide.has(thing);
  return (measure === "money" || isOne) && isTelltaleSlip(a, b);
}

function areOfOtherNames(a: Telling, b: Telling): boolean {
  return (
    a.names.size > 0 &&
    b.names.size > 0 &&
    commonWords(a.names, b.names) === 0 &&
    commonWords(a.words.names, b.words.names) === 0
  );
}

/** "In 2018 39 whales died": the figure itself is of then. */
function isToldForOldTime({ subject: { claim, measure }, reading: { anchor } }: Telling): boolean {
  const { explicit, end } = claim.asOf;
  return measure !== "date" && anchor?.start != null && explicit && end !== null && anchor.start - end > 365;
}

/** Told for a day more than a year before the article, or beside one: "the last was in 1984, and had a magnitude of 6.7". */
function isOfOldTime({ subject: { claim, measure }, reading: { anchor } }: Telling): boolean {
  if (measure === "date" || anchor?.start == null) return false;
  const { start } = anchor;
  const isOld = (end: number | null): boolean => end !== null && start - end > 365;
  if (claim.asOf.explicit && isOld(claim.asOf.end)) return true;
  return claim.sentence.mentions.some(
    (other) => other.kind === "timex" && other.expression.form === "calendar" && isOld(other.timex.end),
  );
}

/** How much of the shorter sentence is said in the other as well, from 0 to 1. */
function shareOfWords({ words: { stems: a } }: Telling, { words: { stems: b } }: Telling): number {
  return commonWords(a, b) / Math.max(3, Math.min(a.size, b.size));
}

/** "voted on Monday to close 7 of the 19 schools", "voted on Monday to close 9 of the 19 schools" */
export function areTwins(a: Telling, b: Telling): boolean {
  return Math.min(a.words.stems.size, b.words.stems.size) >= wordsOfTwins && shareOfWords(a, b) >= shareOfTwins;
}

const wordsOfTwins = 4;
const shareOfTwins = 0.75;

/** The other figures that both sentences have, two at most: "£4.6m in 19 transfers" and "£6.4 million in 19 transfers". */
export function otherFiguresAlike({ subject: { claim: a } }: Telling, { subject: { claim: b } }: Telling): number {
  const right = b.sentence.mentions.filter((mention) => mention !== b.mention);
  const same = a.sentence.mentions.filter(
    (mention) => mention !== a.mention && right.some((other) => areSameFigure(mention, other)),
  );
  return Math.min(2, same.length);
}

function areSameFigure(a: Mention, b: Mention): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity" || a.quantity.kind !== b.quantity.kind) return false;
  return a.quantity.kind !== "ordinal" && isEqual(a.quantity.min, b.quantity.min);
}

/** Neither article has a figure that fits the other's as well. */
function areBestMatch(a: Telling, b: Telling, index: TellingIndex): boolean {
  const fit = fitOf(a, b);
  const isWorse = (x: Telling, y: Telling): boolean => fitOf(x, y) < fit;
  return (
    fit > 0 &&
    index.others(b).every((other) => agree(other.subject, b.subject) || isWorse(a, other)) &&
    index.others(a).every((other) => agree(other.subject, a.subject) || isWorse(other, b))
  );
}

/** How much of what is told of two figures is the same. */
function fitOf(a: Telling, b: Telling): number {
  return (
    (isOneKind(a, b) ? 2 : 0) +
    2 * sharedDeeds(a.subject, b.subject).length +
    commonWords(a.clause.stems, b.clause.stems) +
    commonWords(a.words.stems, b.words.stems) / 2
  );
}

/** How many figures of the kind the two articles have besides. */
function othersOfTheirKind(a: Telling, b: Telling, index: TellingIndex): number {
  const of = (telling: Telling): number =>
    index.others(telling).filter((other) => isOneKind(other, telling) && !agree(other.subject, telling.subject)).length;
  return of(a) + of(b);
}

/** Of these any two are near each other. */
const small = new Set(["score", "ordinal", "age", "magnitude"]);
const wide = new Set(["people", "victim"]);
/** What is asked for and what is offered is told once of each side. */
const intents = new Set(["demand", "offer", "promise", "planning"]);
/** What happens once in most stories, and is told with one figure. */
const singular = new Set("sentence fine award aboard theft duration vote donation conviction".split(" "));
