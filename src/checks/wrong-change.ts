import type { Difference } from "../claims/relations/difference.js";
import type { Figure } from "../claims/relations/figures.js";
import type { Size } from "../claims/relations/size.js";
import type { Finding } from "../findings/finding.js";
import { isLikelySlip } from "../values/likely-slip.js";
import { absolute, compareRational, multiply, type Rational, rational, subtract } from "../values/rational.js";
import { differencesApart } from "./apart/differences-apart.js";
import { threeTerms } from "./apart/three-terms.js";
import { viewOf } from "./apart/told-near.js";
import { balanceOf } from "./change/balance.js";
import { isOfOthers } from "./change/distance-of-others.js";
import { headlineChange } from "./change/headline-change.js";
import { multipleApart } from "./change/multiple-apart.js";
import { otherEnds } from "./change/other-ways.js";
import { baseValue, type Ends, inUnitOfSize, reckonSize, type SizeVerdict } from "./change/reckon-size.js";
import { reversedPart } from "./change/reversed.js";
import { unlikeRatios } from "./change/side-ratio.js";
import { plainNumber, sayDistance, sizeSpan, sizeTexts } from "./change/size-words.js";
import { stepInPercent } from "./change/step-in-percent.js";
import type { Check } from "./check.js";
import { marksIn } from "./compared/marks.js";
import { chargedOn } from "./share/charged-on.js";
import { findingAt } from "./wording/finding-at.js";
import { claimAt, figureLabel, figurePlacesOf, type Place, printed, sayFigure } from "./wording/places.js";
import { alternatives } from "./wording/times.js";
import { quoted } from "./wording/words.js";

export const wrongChange: Check = {
  id: "wrong-change",
  family: "arithmetic",
  severity: "error",
  title: "a rise, fall, margin or multiple that its two figures do not give",
  finds:
    "The stated size of a change or difference that is not the distance between its two values: percent, amounts, margins and leads, “doubled”, “tripled”, “halved”, “fivefold”. Rounded values leave room; a margin that is one point off because both shares were rounded is a warning.",
  matters: "Readers remember the percentage and forget the figures, so the wrong one travels.",
  example: {
    wrong: "Sales rose 30 percent from $4 million to $5 million.",
    right: "Sales rose 25 percent from $4 million to $5 million.",
  },
  remedy: "Reckon again; any of the three figures may be the wrong one.",
  *judge({ reading }) {
    for (const place of figurePlacesOf(reading)) {
      for (const movement of place.sentence.relations.movements) {
        if (reversedPart(place, movement)) continue;
        for (const size of movement.sizes) {
          const finding = judgeSize(place, movement, size, true);
          if (finding) yield finding;
        }
      }
      const { differences } = place.sentence.relations;
      const apart = [...differencesApart(place)];
      const only =
        apart.length === 0 ? (threeTerms(place) ?? (differences.length === 0 ? loneDistance(place) : null)) : null;
      for (const { ends, size } of [...differences, ...(only ? [only] : apart)]) {
        if (isOfOthers(place, ends, size)) continue;
        const finding = judgeSize(place, inWay(ends, size), size, false);
        if (finding) yield finding;
      }
      const headed = headlineChange(place);
      const finding = headed && judgeSize(place, headed.ends, headed.size, false, headed.told);
      if (finding) yield finding;
      yield* stepInPercent(wrongChange, place);
      yield* unlikeRatios(wrongChange, place);
    }
  },
};

/** A distance that nothing else of the sentence tells of. */
function loneDistance(place: Place): Difference | null {
  return multipleApart(place) ?? chargedOn(place)?.difference ?? balanceOf(place);
}

/** "45 an hour from the usual 60, a cut of a quarter": a cut is reckoned of the larger. */
function inWay(ends: Ends, { direction }: Size): Ends {
  const { before, after } = ends;
  const order = compareRational(baseValue(after, before), baseValue(before, after));
  return direction * order < 0 ? { before: after, after: before } : ends;
}

/** `from`: where the two values stand. */
function judgeSize(place: Place, told: Ends, size: Size, isMove: boolean, from = place): Finding | null {
  const ends = withSetMarks(from, inUnitOfSize(told, size));
  const claim = claimAt(place, size.figure.mention);
  if (claim?.polarity === "negated") return null;
  const verdict = reckonSize(ends, size);
  if (!verdict || verdict.kind === "fits" || verdict.kind === "otherwise") return null;
  // Sums of money and the like are rounded as a matter of course; a point of a share is what copy is about.
  if (verdict.kind === "rounding" && verdict.measure !== "points") return null;
  // Two figures and a third beside them are bound by little more than their nearness.
  if (!isMove && verdict.measure !== "multiple" && !isLikelySlip(saidIn(verdict, ends, size), verdict.right))
    return null;
  const span = sizeSpan(place, size);
  const expected = sizeTexts(place, size, verdict, ends.after);
  const said = printed(place, span);
  const [before, after] = [sayFigure(from, ends.before), sayFigure(from, ends.after)];
  const right = expected[0];
  // "up 14, from 58 per cent to 70 per cent"
  const unit = verdict.measure === "points" && /^[\d.,]+$/.test(said) ? " percentage points" : "";
  const distance = isMove
    ? `the change from ${before} to ${after}`
    : verdict.measure === "multiple"
      ? `what ${after} is to ${before}`
      : `the difference between ${before} and ${after}`;
  return findingAt(wrongChange, place.reading, place.block, span, claim, {
    severity: verdict.kind === "rounding" ? "warning" : "error",
    message: `${quoted(said)} is not ${distance}${right ? `: that is ${right}${unit}` : ""}`,
    label: right ? `it is ${right}` : "not what the figures give",
    actual: said,
    expected,
    notes: [
      sumOf(from, ends, verdict),
      ...(verdict.kind === "rounding" ? ["Rounding of both figures can make a difference of one"] : []),
      "Any of the three figures may be the wrong one",
    ],
    labels: [
      figureLabel(from, ends.before, isMove ? "from" : "between"),
      figureLabel(from, ends.after, isMove ? "to" : "and"),
    ],
    fixes: alternatives(place, [
      { span, text: right ?? null },
      ...(from === place ? otherEnds(place, ends, size, verdict) : []),
    ]),
  });
}

/** "short of its $1 million goal": what was set is no rounded figure. */
function withSetMarks({ block, sentence }: Place, { before, after }: Ends): Ends {
  const marks = marksIn(viewOf(block, sentence)).map(({ figure }) => figure.mention);
  const exact = (end: Figure): Figure => {
    const { written } = end.quantity;
    if (written.magnitude === null || !marks.includes(end.mention)) return end;
    return { ...end, quantity: { ...end.quantity, written: { ...written, magnitude: null, place: written.step } } };
  };
  return { before: exact(before), after: exact(after) };
}

/** The stated distance in the measure of the verdict. */
function saidIn({ measure }: SizeVerdict, { after }: Ends, { figure }: Size): Rational {
  return measure === "percent" ? multiply(figure.quantity.min, rational(1, 100)) : baseValue(figure, after);
}

/** The sum in words: "$5 million less $4 million is $1 million, which is 25 percent of $4 million". */
function sumOf(place: Place, ends: Ends, { measure, right }: SizeVerdict): string {
  const { before, after } = ends;
  const [from, to] = [sayFigure(place, before), sayFigure(place, after)];
  const [a, b] = [baseValue(before, after), baseValue(after, before)];
  if (measure === "multiple") return `${to} is ${plainNumber(right)} times ${from}`;
  const distance = absolute(subtract(b, a));
  const [more, fewer] = compareRational(b, a) >= 0 ? [to, from] : [from, to];
  const difference = `${more} less ${fewer} is ${sayDistance(place, after, distance) ?? plainNumber(distance)}`;
  if (measure !== "percent" && measure !== "fraction") return difference;
  return `${difference}, which is ${plainNumber(multiply(right, rational(100)), 1)} percent of ${from}`;
}
