import { amountAt } from "../claims/amounts/read-amount.js";
import type { Size } from "../claims/relations/size.js";
import { signAt, wordAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { multiply, rational, roundTo } from "../values/rational.js";
import { threeTerms } from "./apart/three-terms.js";
import { headlineChange } from "./change/headline-change.js";
import { distanceIn, type Ends, reckonSize } from "./change/reckon-size.js";
import { reversedPart } from "./change/reversed.js";
import { plainNumber, sizeSpan } from "./change/size-words.js";
import type { Check } from "./check.js";
import { findingAt, fixAt } from "./wording/finding-at.js";
import {
  claimAt,
  figureLabel,
  figurePlacesOf,
  figureText,
  type Place,
  printed,
  sayAs,
  sayFigure,
} from "./wording/places.js";
import { quoted } from "./wording/words.js";

export const percentPoints: Check = {
  id: "percent-points",
  family: "arithmetic",
  severity: "error",
  title: "percent said for percentage points",
  finds:
    "The distance between two percentages given in percent where it is right only in percentage points, or the other way round; and a percent sign before “per 1,000”. A rise of 50 percent from 4 to 6 percent is right and left alone.",
  matters: "A rate that goes from 2 to 3 percent rises by one point, which is half as much again.",
  example: {
    wrong: "The key rate rose 1 percent, from 2 percent to 3 percent.",
    right: "The key rate rose 1 percentage point, from 2 percent to 3 percent.",
  },
  remedy: "Write percentage points, or the percentage that the change is of the first value.",
  *judge({ reading }) {
    for (const place of figurePlacesOf(reading)) {
      for (const movement of place.sentence.relations.movements) {
        if (reversedPart(place, movement)) continue;
        for (const size of movement.sizes) {
          const finding = judgeSize(place, movement, size);
          if (finding) yield finding;
        }
      }
      for (const { ends, size } of place.sentence.relations.differences) {
        const finding = judgeSize(place, ends, size);
        if (finding) yield finding;
      }
      const apart = threeTerms(place);
      const finding = apart && judgeSize(place, apart.ends, apart.size);
      if (finding) yield finding;
      const headed = headlineChange(place);
      const inHeading = headed && judgeSize(place, headed.ends, headed.size, headed.told);
      if (inHeading) yield inHeading;
      yield* percentPerThousand(place);
    }
  },
};

function judgeSize(place: Place, ends: Ends, size: Size, told = place): Finding | null {
  const verdict = reckonSize(ends, size);
  if (verdict?.kind !== "otherwise") return null;
  const { figure } = size;
  const span = sizeSpan(place, size);
  const said = printed(place, span);
  // "Seven per cent when prices are up by twelve is a cut of five": it says neither.
  if (!/\d *%|per ?cent|point|\bp[cp]t?\b/i.test(said)) return null;
  const points = distanceIn("points", ends);
  const share = distanceIn("percent", ends);
  if (!points || !share) return null;
  const [asPoints, inPoints] = pointsTexts(place, size);
  const asPercent = `${plainNumber(roundTo(multiply(share, rational(100)), rational(1)))} percent`;
  const isShare = [ends.before, ends.after].some(({ quantity }) => quantity.kind === "percent");
  const expected = verdict.measure === "percent" ? [asPoints, asPercent] : [asPercent];
  const [from, to] = [sayFigure(told, ends.before), sayFigure(told, ends.after)];
  return findingAt(percentPoints, place.reading, place.block, span, claimAt(place, figure.mention), {
    message: `${quoted(said)} should be ${verdict.measure === "percent" ? `${inPoints} or ${asPercent}` : asPercent}`,
    label: verdict.measure === "percent" ? "percentage points" : "percent",
    actual: said,
    expected,
    notes: [
      isShare
        ? `From ${from} to ${to} is ${plainNumber(points)} percentage points, or ${asPercent} of ${from}`
        : `Percentage points lie between two percentages; from ${from} to ${to} is ${asPercent}`,
    ],
    labels: [figureLabel(told, ends.before, "from"), figureLabel(told, ends.after, "to")],
    fixes: fixAt(place.block, span, `Write ${expected[0]}`, expected[0] ?? "", "unsafe"),
  });
}

/**
 * "9 percentage points" for "9 percent": as the article would have it, where a noun that follows takes the singular, and
 * as a sentence of ours has it.
 */
function pointsTexts(place: Place, { figure, next }: Size): readonly [string, string] {
  const { core } = figure.mention.kind === "quantity" ? figure.mention : { core: figure.mention };
  const number = figureText(place, figure).slice(0, core.end - figure.mention.start);
  const isHalf = /^half\b/i.test(number);
  const one = `${number}${isHalf && !/ an?$/i.test(number) ? " a" : ""} percentage point`;
  const many = isHalf || figure.quantity.min.n === figure.quantity.min.d ? one : `${one}s`;
  return [next > figure.mention.next ? one : many, sayAs(figure, many)];
}

/** "3.8% per 1,000": of a thousand or of a hundred, not both. */
function* percentPerThousand(place: Place): Iterable<Finding> {
  const { tokens } = place.block;
  for (const { mention, quantity, next } of place.sentence.relations.figures) {
    if (quantity.kind !== "percent" || wordAt(tokens, next) !== "per" || mention.kind !== "quantity") continue;
    const whole = amountAt(tokens, next + 1);
    if (whole?.kind !== "count" || whole.min.n < 1000n || signAt(tokens, next, "%")) continue;
    const span = { start: mention.start, end: whole.end };
    const number = printed(place, mention.core);
    const right = `${number}${printed(place, { start: mention.end, end: whole.end })}`;
    yield findingAt(percentPoints, place.reading, place.block, span, claimAt(place, mention), {
      message: `${quoted(printed(place, span))} is counted both in hundreds and in thousands`,
      label: "percent or per thousand, not both",
      actual: printed(place, span),
      expected: [right],
      notes: [
        `${printed(place, mention)} is ${number} in a hundred; ${right} is ${number} in ${printed(place, whole)}`,
      ],
    });
  }
}
