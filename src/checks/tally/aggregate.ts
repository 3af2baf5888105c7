import { sentencesNear } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import { hasWordOf, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import type { Result } from "../../claims/relations/result.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { add, compareRational, isEqual, maximum, minimum, type Rational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { figureLabel, type Place, sayFigure } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding, writeScore } from "./score-text.js";

interface Leg {
  readonly place: Place;
  readonly result: Result;
  readonly score: Figure;
}

/** An aggregate held against its two legs, told in its sentence or in the one before: "Having drawn the first 1-1, they advance 4-2 on aggregate". */
export function judgeAggregate(place: Place, result: Result): Finding | null {
  const [score] = result.scores;
  if (!score || result.scores.length > 1 || result.isVote || !isAggregate(place, score)) return null;
  const legs = legsNear(place, result);
  const [one, two] = legs ?? [];
  if (!one || !two) return null;
  const made = sumsOf(one, two);
  const { min, max } = score.quantity;
  if (
    made.some(
      ([own, other]) =>
        isEqual(maximum(own, other), maximum(min, max)) && isEqual(minimum(own, other), minimum(min, max)),
    )
  )
    return null;
  const isTurned = compareRational(min, max) < 0;
  const rights = made.map(([own, other]) => {
    const [most, least] = [maximum(own, other), minimum(own, other)];
    return isTurned ? writeScore(place, score, least, most) : writeScore(place, score, most, least);
  });
  const right = rights.join(" or ");
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(sayFigure(place, score))} is not what the two legs make: ${right}`,
    label: `the legs make ${right}`,
    expected: rights,
    notes: [
      `${sayFigure(one.place, one.score)} and ${sayFigure(two.place, two.score)} make ${made.map(([own, other]) => `${plainNumber(own)} against ${plainNumber(other)}`).join(" or ")}; any score may be the wrong one`,
    ],
    labels: [one, two].map((leg) => figureLabel(leg.place, leg.score, "a leg")),
  });
}

function isAggregate(place: Place, { first, next }: Figure): boolean {
  const view = viewOf(place.block, place.sentence);
  return (
    /^(?:on|over) (?:the )?(?:aggregate|two legs)(?: |$)/.test(wordsAfter(view, next, 3)) ||
    /^(?:- )?aggregate (?!lead|deficit|advantage)/.test(`${wordsAfter(view, next, 3)} `) ||
    /(?:^| )aggregate(?: (?:score|result))?(?: (?:was|of|is))?$/.test(wordsBefore(view, first, 3))
  );
}

/** The two other scores of the sentence, or of it and the one before; null where there are more or fewer. */
function legsNear(place: Place, result: Result): readonly Leg[] | null {
  for (const back of [0, 1]) {
    const near = sentencesNear(place.block, place.sentence, back, 0);
    const places = near.map((sentence) => ({ ...place, sentence }));
    if (places.some((one) => hasWordOf(viewOf(one.block, one.sentence), otherwise))) return null;
    const legs = places.flatMap((one) =>
      one.sentence.relations.results.flatMap((leg) =>
        leg !== result && leg.scores.length === 1 && leg.scores[0]
          ? [{ place: one, result: leg, score: leg.scores[0] }]
          : [],
      ),
    );
    if (legs.length === 2) return legs;
    if (legs.length > 2) return null;
  }
  return null;
}

/** What the legs come to, in one way where it is known who won each, else in both. */
function sumsOf(one: Leg, two: Leg): readonly (readonly [Rational, Rational])[] {
  const [a, b] = [sidesOf(one), sidesOf(two)];
  const straight = [add(a[0], b[0]), add(a[1], b[1])] as const;
  const crossed = [add(a[0], b[1]), add(a[1], b[0])] as const;
  const isLevel = isEqual(a[0], a[1]) || isEqual(b[0], b[1]);
  if (isLevel) return [straight];
  const isKnown = one.result.outcome !== null && two.result.outcome !== null && areOfOneSide(one, two);
  if (!isKnown) return [straight, crossed];
  return [one.result.outcome === two.result.outcome ? straight : crossed];
}

/** Both legs are told of one subject: in one sentence, the second without a subject of its own. */
function areOfOneSide(one: Leg, two: Leg): boolean {
  if (one.place.sentence !== two.place.sentence) {
    // "Having won the home leg 3-1, they": of whom the sentence before spoke.
    const { subject } = clauseAt(two.place.sentence.syntax, two.score.first);
    return subject === null || two.place.block.tagged[subject.head] === tags.pronoun;
  }
  const { syntax } = one.place.sentence;
  const [a, b] = [clauseAt(syntax, one.score.first), clauseAt(syntax, two.score.first)];
  return a === b || b.subject === null || a.subject === null || b.subject.head === a.subject.head;
}

function sidesOf({ score: { quantity } }: Leg): readonly [Rational, Rational] {
  return [maximum(quantity.min, quantity.max), minimum(quantity.min, quantity.max)];
}

/** Of another tie, of part of a leg, or settled by something else. */
const otherwise = wordSet("half-time interval penalties shootout last previous earlier season ago leads led trailed");
