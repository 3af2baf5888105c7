import { isInNote } from "../../claims/correction-note.js";
import type { Claim } from "../../claims/reading.js";
import {
  differInNames,
  differInTime,
  isPerson,
  isWhole,
  sameMeasure,
  sameThing,
  sharedDeeds,
} from "../../claims/subjects/compare-subjects.js";
import { happeningAt } from "../../claims/subjects/concept.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isHyphen, isOneOf, wordAt } from "../../claims/token-access.js";
import { inUnit } from "../../values/quantity.js";
import { absolute, compareRational, isEqual, multiply, rational } from "../../values/rational.js";
import { sumReaching } from "../across/evidence/evidence.js";
import { isComparable } from "../across/odd-one-out.js";
import { commonWords } from "../across/shared-words.js";
import { isTelltaleFigureSlip } from "../across/slip-points.js";
import { areTwoThings } from "../across/two-things.js";
import { isOpen } from "../across/values.js";
import { isAddedTo, isSumWith } from "./added-to.js";
import { areOne, nameOf } from "./ages.js";
import { agreeInValue, areTheOnlyTwo, type Beside, besideOf, isToldAgain, nothingBeside } from "./beside.js";
import { type Conflict, isHeading, isWholeOfParts } from "./conflict.js";
import { haveOneBearer, isOfPronoun } from "./one-bearer.js";
import { areOfOneOccasion } from "./one-occasion.js";
import { areOfOtherWholes, isLongSlip } from "./other-wholes.js";
import { hasOtherOpponent, isStage, nameOtherSides, resultOf, spokenOf } from "./scores.js";
import { isSetApart, spokenOfBoth } from "./set-apart.js";
import { isIntroduced, isNarrower, isOfItsTime } from "./slips.js";
import { isRateOfTime } from "./taken-up.js";

/** One thing told twice, where more speaks for that than against it. */
export function* weighed(subjects: readonly Subject[]): Iterable<Conflict> {
  const figures = subjects.filter((subject) => subject.quantity !== null && isSaidOutright(subject));
  for (const [index, later] of figures.entries()) {
    const found = likestBefore(figures, index);
    if (found === null || figures.slice(Math.max(0, index - reach), index).some((earlier) => isTold(earlier, later)))
      continue;
    yield isHeading(found)
      ? { marked: found, other: later, by: "headline" }
      : { marked: later, other: found, by: "taken up" };
  }
}

/** The figure further up that is most surely of the same thing, the last of several; null where none is surely so. */
function likestBefore(figures: readonly Subject[], index: number): Subject | null {
  const later = figures[index] as Subject;
  let best: { readonly figure: Subject; readonly points: number } | null = null;
  const beside = besideOf(figures, index, reach);
  for (let at = Math.max(0, index - reach); at < index; at++) {
    const figure = figures[at] as Subject;
    if (!sameMeasure(figure, later) || figure.claim.sentence === later.claim.sentence) continue;
    const points = pointsOf(figure, later, beside);
    if (points !== null && (best === null || points >= best.points) && !areOfTwo(figure, later))
      best = { figure, points };
  }
  return best?.figure ?? null;
}

/** Three to one. */
const enough = 6;

/** How many figures back and ahead is looked. */
const reach = 40;

/** The points are those of a logistic regression on 1,100 pairs of figures, 200 of them planted conflicts. */
const pointsOf = sumReaching<Subject, Beside>(enough, [
  // Where they stand, and how the later figure is told: "the 12-day strike" takes up what is known.
  { points: -0.3, weigh: ({ claim: a }, { claim: b }) => Math.min(8, b.block.index - a.block.index) },
  { points: 2, weigh: ({ claim }) => claim.block.index <= 1 },
  { points: 3, weigh: (_, later) => later.phrase.definite },
  { points: -2.5, weigh: (_, later) => later.claim.asOf.explicit },
  { points: 1, weigh: (earlier, later) => earlier.claim.speaker !== later.claim.speaker },
  // What the figures are of.
  { points: -0.5, weigh: ({ holder: a }, { holder: b }) => a !== null && b !== null && a !== b },
  { points: -1.5, weigh: ({ measure }) => measure === "ordinal" },
  { points: 1.5, weigh: ({ measure }) => measure === "age" || measure === "score" },
  { points: 2, weigh: haveOneBearer },
  { points: 1.5, weigh: isOfPronoun },
  { points: 1.5, weigh: isOfDeed },
  { points: -1.5, weigh: isFewer },
  { points: -1, weigh: areOtherThings },
  { points: 0.75, weigh: (earlier, later) => earlier.thing !== later.thing && sameThing(earlier, later) },
  {
    points: 1.5,
    most: 2,
    weigh: (earlier, later) => (areOtherThings(earlier, later) ? 0 : spokenOfBoth(earlier, later)),
  },
  { points: 2.5, weigh: isLongSlip },
  { points: 2, weigh: areOfOneOccasion },
  { points: 1, weigh: isDoneOnce },
  { points: 1.25, weigh: isTelltaleFigureSlip },
  // What is done and spoken of.
  { points: 0.5, most: 2, weigh: (earlier, later) => Math.min(2, sharedDeeds(earlier, later).length) },
  { points: 0.5, most: 3, weigh: ({ topics: a }, { topics: b }) => Math.min(3, commonWords(a, b)) },
  // What else the article tells.
  { points: 2, weigh: areTheOnlyTwo },
  { points: -2, weigh: isToldAgain },
]);

/** "The closure of fourteen schools", after eleven were said to close. */
function isOfDeed(earlier: Subject, { phrase: { ofNoun, definite }, claim: { block } }: Subject): boolean {
  if (ofNoun < 0 || definite || wordAt(block.tokens, ofNoun - 1) !== "the") return false;
  return earlier.deeds.has(happeningAt(block.tokens, ofNoun));
}

/** Somebody is sentenced once, in most articles. */
function isDoneOnce(earlier: Subject, later: Subject, beside: Beside): boolean {
  return sharedDeeds(earlier, later).some((deed) => doneOnce.has(deed)) && areTheOnlyTwo(earlier, later, beside);
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

function areOfTwo(earlier: Subject, later: Subject): boolean {
  const haveOtherNames = earlier.measure === "score" ? nameOtherSides(earlier, later) : differInNames(earlier, later);
  if (haveOtherNames || differInTime(earlier.claim, later.claim)) return true;
  if (isReached(earlier) !== isReached(later) && !isTelltaleFigureSlip(earlier, later)) return true;
  if (isRateOfTime(later) || isRateOfTime(earlier)) return true;
  if (isIntroduced(later) && !isDoneOnce(earlier, later, nothingBeside)) return true;
  if (earlier.measure === "score" && (!isDecided(earlier) || !isDecided(later))) return true;
  if (earlier.measure === "score" && resultOf(earlier)?.isVote !== resultOf(later)?.isVote) return true;
  if (earlier.measure === "score" && hasOtherOpponent(later, spokenOf(earlier))) return true;
  if (
    areToldByTwo(earlier.claim, later.claim) ||
    (!later.phrase.definite && isOfItsTime(later) && !haveOneBearer(earlier, later))
  )
    return true;
  // Ages are of whoever has them.
  if (earlier.measure === "age" && areOfTwoNames(earlier.claim, later.claim)) return true;
  if (earlier.measure === "age" && !isTelltaleFigureSlip(earlier, later) && !isOfPronoun(earlier, later)) return true;
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
    isSetApart(earlier, later) ||
    isNarrower(earlier, later) ||
    areOfOtherWholes(earlier, later) ||
    areSomeOf(earlier, later) ||
    (areOtherThings(earlier, later) &&
      !(isTelltaleFigureSlip(earlier, later) && sharedDeeds(earlier, later).length > 0) &&
      !(isPerson(earlier) && isPerson(later))) ||
    (!areNear(earlier, later) && !isTelltaleFigureSlip(earlier, later)) ||
    isContrasted(later, earlier) ||
    isSumWith(earlier, later) ||
    isAddedTo(earlier, later)
  );
}

/** "Anna Kove, 34", "Her rival, Jan Kove, 43" */
function areOfTwoNames(earlier: Claim, later: Claim): boolean {
  const [name, other] = [nameOf(earlier), nameOf(later)];
  return name !== null && other !== null && !areOne(name, other);
}

/** "fell to 6.8 percent" */
function isReached({ claim }: Subject): boolean {
  return claim.role === "after";
}

/** "I counted 200," said the one, and "It was 500" the other. */
function areToldByTwo({ speaker: a }: Claim, { speaker: b }: Claim): boolean {
  return a !== null && b !== null && a !== b;
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

/** Figures of one thing are seldom far apart, unless by a slip. */
function areNear({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  if (a === null || b === null) return false;
  const other = a.unit && b.unit ? (inUnit(b, a.unit) ?? b) : b;
  const [low, high] = [absolute(a.min), absolute(other.min)];
  return compareRational(multiply(low, fiveHalves), high) >= 0 && compareRational(multiply(high, fiveHalves), low) >= 0;
}

const fiveHalves = rational(5, 2);

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
