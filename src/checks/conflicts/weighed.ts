import { isInNote } from "../../claims/correction-note.js";
import type { Reading } from "../../claims/reading.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import {
  differInNames,
  differInTime,
  isPerson,
  isWhole,
  sameMeasure,
  sameThing,
  sharedDeeds,
} from "../../claims/subjects/compare-subjects.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isHyphen, isOneOf } from "../../claims/token-access.js";
import { compareRational, isEqual, rational } from "../../values/rational.js";
import { sumReaching } from "../across/evidence/evidence.js";
import { isComparable } from "../across/odd-one-out.js";
import { differInOneDigit, figureSlipPoints, telltale } from "../across/slip-points.js";
import { areTwoThings } from "../across/two-things.js";
import { areNear, isOpen } from "../across/values.js";
import { isAddedTo, isSumWith } from "./added-to.js";
import { areOfTwoLives } from "./ages.js";
import { type ArticleWords, articleWords } from "./article-words.js";
import { agreeInValue, areTheOnlyTwo, type Beside, besideOf, isToldAgain } from "./beside.js";
import { areToldByTwo, type Conflict, isHeading, isOutcomeOfPlan, isPart, isWholeOfParts } from "./conflict.js";
import { isMet, isOfBefore, isSuperseded } from "./heading-overtaken.js";
import { haveOneBearer, isOfPronoun } from "./one-bearer.js";
import { areOfOneOccasion } from "./one-occasion.js";
import { areOfOtherWholes } from "./other-wholes.js";
import { isResized } from "./resized.js";
import { hasOtherOpponent, isStage, nameOtherSides, resultOf, spokenOf } from "./scores.js";
import { isToldApart } from "./set-apart.js";
import { isIntroduced, isOfAnotherHolder, isOfItsTime } from "./slips.js";
import { haveOneTail, spokenOfBoth } from "./tail.js";
import { isRateOfTime } from "./taken-up.js";

/** One thing told twice, where more speaks for that than against it. */
export function* weighed(subjects: readonly Subject[], reading: Reading): Iterable<Conflict> {
  const figures = subjects.filter((subject) => subject.quantity !== null && isSaidOutright(subject));
  const words = articleWords(reading);
  for (const [index, later] of figures.entries()) {
    const found = likestBefore(figures, index, words);
    if (found === null || figures.slice(Math.max(0, index - reach), index).some((earlier) => isTold(earlier, later)))
      continue;
    if (isHeading(found) && isSettled(found, later, figures)) continue;
    yield isHeading(found)
      ? { marked: found, other: later, by: "headline" }
      : { marked: later, other: found, by: "taken up" };
  }
}

/** The headline knew better, speaks of what is to come, or has what the text comes to. */
function isSettled(heading: Subject, later: Subject, figures: readonly Subject[]): boolean {
  return (
    isSuperseded(later) ||
    isOfBefore(heading, later) ||
    figures.some((figure) => !isHeading(figure) && isMet(heading, figure))
  );
}

/** The figure further up that is most surely of the same thing, the last of several; null where none is surely so. */
function likestBefore(figures: readonly Subject[], index: number, words: ArticleWords): Subject | null {
  const later = figures[index] as Subject;
  let best: { readonly figure: Subject; readonly points: number } | null = null;
  const context = { beside: besideOf(figures, index, reach), words };
  for (let at = Math.max(0, index - reach); at < index; at++) {
    const figure = figures[at] as Subject;
    if (!sameMeasure(figure, later) || figure.claim.sentence === later.claim.sentence) continue;
    const points = pointsOf(figure, later, context);
    if (points !== null && (best === null || points >= best.points) && !areOfTwo(figure, later, words))
      best = { figure, points };
  }
  return best?.figure ?? null;
}

/** One in thirty thousand pairs of true copy has as much, and more than half of the planted conflicts have. */
const enough = 8.5;

/** How many figures back and ahead is looked. */
const reach = 40;

/** What else the article tells. */
interface Context {
  readonly beside: Beside;
  readonly words: ArticleWords;
}

/**
 * The points are those of a logistic regression on 9,800 pairs of figures of one article each: 300 planted conflicts, and the
 * pairs of as many true articles of many hands.
 */
const pointsOf = sumReaching<Subject, Context>(enough, [
  // Where they stand, and how the later figure is told: "the 12-day strike" takes up what is known.
  { points: 1.5, weigh: ({ claim }) => claim.block.index <= 1 },
  { points: 2, weigh: isHeading },
  { points: 2, weigh: (_, later) => later.phrase.definite },
  { points: 0.75, weigh: (_, later) => later.phrase.attributive },
  { points: -0.5, weigh: (_, later) => later.claim.asOf.explicit },
  { points: 1.25, weigh: (earlier, later) => earlier.claim.speaker !== later.claim.speaker },
  // What the figures are of.
  { points: -0.5, weigh: ({ measure }) => measure === "ordinal" },
  { points: -1.75, weigh: ({ measure }) => common.has(measure) },
  { points: 3.5, weigh: isOfPronoun },
  { points: 1.5, weigh: ({ thing: a }, { thing: b }) => a !== null && a === b },
  { points: -1, weigh: (earlier, later) => isReached(earlier) !== isReached(later) },
  { points: 1.5, weigh: areOfOneOccasion },
  { points: 1.25, weigh: haveOneBearer },
  { points: 1.5, weigh: haveOneTail },
  { points: -1.5, weigh: (_, later) => !later.phrase.definite && isOfItsTime(later) },
  { points: 0.75, weigh: (earlier, later) => earlier.thing !== later.thing && sameThing(earlier, later) },
  { points: -1.5, weigh: areOtherThings },
  {
    points: 1.5,
    most: 2,
    weigh: (earlier, later) => (areOtherThings(earlier, later) ? 0 : spokenOfBoth(earlier, later)),
  },
  { points: 1, most: 2, weigh: (earlier, later) => Math.min(2, sharedDeeds(earlier, later).length) },
  // What the values are.
  { points: -0.5, weigh: isFewer },
  { points: 1.75, weigh: areNear },
  { points: 1, most: 4, weigh: pointsOfDigits },
  // What the sentences share, and what else the article tells.
  { points: 1.75, weigh: (earlier, later, { beside }) => areTheOnlyTwo(earlier, later, beside) },
  { points: 1, most: 4, weigh: pointsOfWords },
  { points: -1, weigh: isAddedTo },
  { points: -0.5, weigh: (earlier, later, { beside }) => isToldAgain(earlier, later, beside) },
  { points: -0.75, weigh: (earlier, later, { beside }) => isToldAgain(later, earlier, beside) },
]);

/** What an article has many of: counts, shares, and the magnitudes of a quake and those that followed. */
const common = new Set(["count", "percent", "magnitude"]);

/** A slip that makes the one figure of the other, and the more for long figures; else one digit that is another or missing. */
function pointsOfDigits(earlier: Subject, later: Subject): number {
  const slip = figureSlipPoints(earlier, later);
  if (slip >= telltale) return slip >= 3 ? 4 : 3.25;
  return differInOneDigit(earlier, later) ? 2 : 0;
}

/** Words that only the two sentences share; more, where the later figure is told as known. */
function pointsOfWords(earlier: Subject, later: Subject, { words }: Context): number {
  const shared = words.sharedAlone(earlier, later);
  return 0.75 * Math.min(4, shared) + (later.phrase.definite ? 0.5 * Math.min(2, shared) : 0);
}

/** Somebody is sentenced once, in most articles. */
function isDoneOnce(earlier: Subject, later: Subject): boolean {
  return sharedDeeds(earlier, later).some((deed) => doneOnce.has(deed));
}

const doneOnce = new Set("sentence fine award theft donation".split(" "));

/** Neither a part, nor an earlier value, nor put right. */
function isSaidOutright(subject: Subject): boolean {
  const { claim } = subject;
  const { kind } = claim.block.block;
  if (kind === "table-cell" || isInNote(claim.block, claim.sentence)) return false;
  // "all day"
  if (claim.mention.form === "duration-whole") return false;
  return (
    (claim.role === "value" || claim.role === "after") &&
    isWhole(subject) &&
    isComparable({ subject }) &&
    !isOpen({ subject })
  );
}

/** "all eight": the very number stands further up. */
function isTold(earlier: Subject, later: Subject): boolean {
  if (earlier.measure === later.measure) return agreeInValue(earlier, later);
  const [a, b] = [earlier.quantity, later.quantity];
  return earlier.measure === "count" && earlier.thing === null && a !== null && b !== null && isEqual(a.min, b.min);
}

function areOfTwo(earlier: Subject, later: Subject, words: ArticleWords): boolean {
  const haveOtherNames =
    earlier.measure === "score"
      ? nameOtherSides(earlier, later)
      : differInNames(earlier, later) || shareSurname(earlier, later);
  if (haveOtherNames || differInTime(earlier.claim, later.claim)) return true;
  if (isRateOfTime(later) || isRateOfTime(earlier) || isWindow(later)) return true;
  if (isIntroduced(later) && !isDoneOnce(earlier, later)) return true;
  if (earlier.measure === "score" && (!isDecided(earlier) || !isDecided(later))) return true;
  if (earlier.measure === "score" && resultOf(earlier)?.isVote !== resultOf(later)?.isVote) return true;
  if (earlier.measure === "score" && hasOtherOpponent(later, spokenOf(earlier))) return true;
  if (areToldByTwo(earlier, later) || isResized(earlier, later) || isOutcomeOfPlan(earlier, later)) return true;
  // Ages are of whoever has them.
  if (earlier.measure === "age" && areOfTwoLives(earlier, later)) return true;
  if (
    earlier.measure === "ordinal" &&
    !isBehindInRow(earlier, later) &&
    !areOfOneFloor(earlier, later) &&
    !areOfOneOccasion(earlier, later)
  )
    return true;
  return (
    areTwoThings(earlier, later) ||
    (isOneOfSeveral(earlier) && !isPartTakenUp(earlier, later)) ||
    isOneOfSeveral(later) ||
    isWholeOfParts(later) ||
    isPart(later) ||
    isOfAnotherHolder(earlier, later) ||
    isToldApart(earlier, later, words) ||
    areOfOtherWholes(earlier, later) ||
    areSomeOf(earlier, later) ||
    isContrasted(later, earlier) ||
    isSumWith(earlier, later)
  );
}

/** "in the past two years" */
function isWindow({ measure, claim: { block, mention } }: Subject): boolean {
  return measure === "time" && hasWordBetween(block, reaching, mention.first - 1, mention.next);
}

const reaching = new Set(["past", "last", "next", "coming", "previous", "preceding", "following"]);

/** "Brenn Water", "Tarn Water": a name in common, and one of its own for each. */
function shareSurname({ names: a }: Subject, { names: b }: Subject): boolean {
  const [mine, other] = [[...a], [...b]];
  return mine.some((name) => b.has(name)) && mine.some((name) => !b.has(name)) && other.some((name) => !a.has(name));
}

/** "fell to 6.8 percent" */
function isReached({ claim }: Subject): boolean {
  return claim.role === "after";
}

/** "a 3-1 defeat", and no score at half-time. */
function isDecided(subject: Subject): boolean {
  const result = resultOf(subject);
  return result !== undefined && (result.isVote || result.outcome !== null) && !isStage(subject);
}

/** "four Poles and three Czechs": parts of what may be told of later. */
function isOneOfSeveral({ measure, claim: { block, sentence, mention } }: Subject): boolean {
  if (measure !== "count") return false;
  // "two of the six men"
  if (isOneOf(block.tokens, mention.first - 2, of) || isOneOf(block.tokens, mention.next, of)) return false;
  return sentence.mentions.some(
    (other) =>
      other !== mention &&
      other.kind === "quantity" &&
      other.quantity.kind === "count" &&
      other.first - mention.next <= joint &&
      mention.first - other.next <= joint,
  );
}

const of = new Set(["of"]);

/** "on the ninth floor", "the seventh-floor flat": where it is. */
function areOfOneFloor({ thing: a }: Subject, { thing: b, claim: { block, mention } }: Subject): boolean {
  return a !== null && a === b && floors.has(a) && isHyphen(block.tokens, mention.next);
}

const floors = new Set(["floor", "storey", "deck"]);

/** "seven women and five men", "the six men on the jury": the very part is taken up. */
function isPartTakenUp(
  { thing, topics }: Subject,
  { thing: other, phrase: { definite, narrowing } }: Subject,
): boolean {
  return (
    definite &&
    thing !== null &&
    thing === other &&
    narrowing.size > 0 &&
    [...narrowing].every((word) => topics.has(word))
  );
}

/** Tokens between two parts: "Poles and". */
const joint = 3;

/** "three daughters", and later "all five children". */
function areSomeOf(earlier: Subject, later: Subject): boolean {
  if (!areOtherThings(earlier, later) || !isPerson(earlier) || !isPerson(later)) return false;
  return compareRational(earlier.quantity?.min ?? none, later.quantity?.min ?? none) < 0;
}

const none = rational(0);

/** "the fourth round opened", and then "the third round is to end on Friday": a row goes on, and does not go back. */
function isBehindInRow(earlier: Subject, later: Subject): boolean {
  if (earlier.thing !== later.thing || later.claim.modality !== "planned") return false;
  return compareRational(later.quantity?.min ?? none, earlier.quantity?.min ?? none) < 0;
}

function areOtherThings(a: Subject, b: Subject): boolean {
  return a.measure === "count" && a.thing !== null && b.thing !== null && !sameThing(a, b);
}

/** "arrested 20 men", "14 men had carried knives": some of them may be meant. */
function isFewer(earlier: Subject, later: Subject): boolean {
  if (later.measure !== "count" || later.phrase.definite) return false;
  return compareRational(later.quantity?.min ?? none, earlier.quantity?.min ?? none) < 0;
}
