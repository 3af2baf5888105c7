import type { Figure } from "../../claims/relations/figures.js";
import type { Movement } from "../../claims/relations/movement.js";
import type { Size } from "../../claims/relations/size.js";
import { type Interval, includes, intersects } from "../../values/interval.js";
import type { Quantity } from "../../values/quantity.js";
import {
  absolute,
  compareRational,
  divide,
  isZero,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../../values/rational.js";
import {
  divideIntervals,
  faceRange,
  looseRange,
  resultRange,
  scaleInterval,
  subtractIntervals,
} from "../../values/reckoning.js";
import { areOfOneSystem, sizeOfUnit } from "../../values/unit.js";

/** In what a distance between two values is stated. */
export type Measure = "percent" | "points" | "basis points" | "amount" | "multiple" | "fraction";

/** A stated distance held against the one that its two values give. */
export interface SizeVerdict {
  readonly measure: Measure;
  /** `otherwise`: right if percent had been points, or points percent. `rounding`: one off, as rounded figures can be. */
  readonly kind: "fits" | "wrong" | "otherwise" | "rounding";
  /** The true distance in the stated measure. */
  readonly right: Rational;
}

/** A pair of values between which a distance is stated. */
export type Ends = Pick<Movement, "before" | "after">;

/** Reckons the distance between two values in the measure of the stated size; null where that cannot be done. */
export function reckonSize(ends: Ends, size: Pick<Size, "figure">): SizeVerdict | null {
  const said = size.figure.quantity;
  if (said.vague || said.defects.length > 0) return null;
  if ([ends.before, ends.after].some(({ quantity }) => quantity.bound === "range")) return null;
  if (isPointsOfNoShare(ends, said)) return reckonNoPoints(ends, said);
  const measure = measureOf(ends, size.figure);
  if (measure === null) return null;
  if (measure === "multiple") return reckonMultiple(ends, said);
  const right = distanceIn(measure, ends);
  if (right === null) return null;
  // "2.4 kg … 1.9 kg, 600 grams": by no rounding of both do they lie so far apart.
  const isOpen = said.unit !== null && said.unit.dimension !== "time" && said.unit.code !== unitOf(ends)?.code;
  const reached = rangeIn(measure, ends, isOpen);
  const result =
    measure === "fraction"
      ? roughly(said.min)
      : measure === "percent"
        ? scaleInterval(resultRange(said), percent)
        : isOpen
          ? scaleInterval(faceRange(said), factorOf(said))
          : resultOf(said, measure);
  if (includes(result, right)) return { measure, kind: "fits", right };
  if (fitsOtherwise(measure, ends, said)) return { measure, kind: "otherwise", right };
  const inReach = intersects(reached, result);
  const proportion = measure === "percent" || measure === "fraction";
  return { measure, kind: inReach ? (proportion ? "fits" : "rounding") : "wrong", right };
}

/** "rose 10 percentage points, from 200 to 220": there are none between values that are no percentages. */
function isPointsOfNoShare({ before, after }: Ends, { kind, unit }: Quantity): boolean {
  return (
    kind === "points" && unit?.code === "pp" && [before, after].every(({ quantity }) => countable.has(quantity.kind))
  );
}

/** Wrong where it is right in percent; of other things anything may be told in points. */
function reckonNoPoints(ends: Ends, said: Quantity): SizeVerdict | null {
  const right = distanceIn("percent", ends);
  const isPercent = intersects(
    scaleInterval(resultRange({ ...said, kind: "percent" }), percent),
    rangeIn("percent", ends),
  );
  return right && isPercent ? { measure: "points", kind: "otherwise", right } : null;
}

/** Bare values in the unit of the distance between them: "by 12 km, from 40 to 52". */
export function inUnitOfSize(ends: Ends, { figure }: Size): Ends {
  const { unit } = figure.quantity;
  if (unit === null || unitOf(ends) !== null || !isCount(ends.before) || !isCount(ends.after)) return ends;
  const lent = (end: Figure): Figure => ({ ...end, quantity: { ...end.quantity, unit } });
  return { before: lent(ends.before), after: lent(ends.after) };
}

function isCount({ quantity }: Figure): boolean {
  return quantity.kind === "count";
}

/** The measure in which a size speaks of a pair; null where the two do not go together. */
function measureOf({ before, after }: Ends, { quantity, mention }: Figure): Measure | null {
  if (quantity.kind === "percent") return "percent";
  if (quantity.kind === "multiple") return "multiple";
  if (quantity.kind === "ratio") return mention.kind === "quantity" && mention.form === "fraction" ? "fraction" : null;
  const share = isShare(before) || isShare(after);
  if (quantity.kind === "points") return share ? (quantity.unit?.code === "bp" ? "basis points" : "points") : null;
  const unit = unitOf({ before, after });
  if (quantity.unit)
    return unit &&
      (areOfOneSystem(quantity.unit, unit) || (quantity.unit.code === "deg" && unit.dimension === "temperature"))
      ? "amount"
      : null;
  if (quantity.kind !== "count" || mention.kind !== "quantity") return null;
  if (share) return "points";
  return unit === null ? "amount" : null;
}

function unitOf({ before, after }: Ends): Quantity["unit"] {
  return before.quantity.unit ?? after.quantity.unit;
}

function isShare({ quantity }: Figure): boolean {
  return quantity.kind === "percent";
}

/** The distance at face value, in the measure. */
export function distanceIn(measure: Measure, { before, after }: Ends): Rational | null {
  const [a, b] = [baseValue(before, after), baseValue(after, before)];
  const distance = absolute(subtract(b, a));
  switch (measure) {
    case "percent":
    case "fraction":
      return isZero(a) ? null : divide(distance, absolute(a));
    case "basis points":
      return multiply(distance, rational(100));
    case "multiple":
      return isZero(a) ? null : divide(b, a);
    default:
      return distance;
  }
}

/** What the printed ends leave open of the distance. */
function rangeIn(measure: Measure, { before, after }: Ends, isOpen = false): Interval {
  const inProportion = measure === "percent" || measure === "fraction";
  const range = ({ quantity }: Figure, beside: Figure): Interval =>
    scaleInterval(
      inProportion ? looseRange(quantity) : faceRange(quantity),
      factorOf(quantity.unit ? quantity : beside.quantity),
    );
  const [a, b] = [range(before, after), range(after, before)];
  const rises = compareRational(baseValue(after, before), baseValue(before, after)) >= 0;
  const distance = rises ? subtractIntervals(b, a) : subtractIntervals(a, b);
  if (measure === "amount" && isOpen) return { ...distance, lowExcluded: true, highExcluded: true };
  if (!inProportion) return measure === "basis points" ? scaleInterval(distance, rational(100)) : distance;
  // Of a - b over a and of b - a over a: the quotient of the ends, less one.
  const quotient = divideIntervals(b, a);
  const one = { low: rational(1), high: rational(1) };
  return rises ? subtractIntervals(quotient, one) : subtractIntervals(one, quotient);
}

/** What a stated amount leaves open, in the base unit. */
function resultOf(said: Quantity, measure: Measure): Interval {
  return measure === "amount" ? scaleInterval(resultRange(said), factorOf(said)) : pointsRange(said);
}

/** Points are whole numbers of their own: 8 points are not 7. */
function pointsRange(said: Quantity): Interval {
  return said.bound === "exact" ? { low: said.min, high: said.max } : resultRange(said);
}

/** True when percent were said for points of a share, or points for percent. */
function fitsOtherwise(measure: Measure, ends: Ends, said: Quantity): boolean {
  if (!isShare(ends.before) && !isShare(ends.after)) return false;
  if (measure === "percent") {
    const distance = distanceIn("points", ends);
    return (
      distance !== null &&
      includes(said.bound === "exact" ? { low: said.min, high: said.max } : resultRange(said), distance)
    );
  }
  if (measure !== "points") return false;
  return intersects(scaleInterval(resultRange({ ...said, kind: "percent" }), percent), rangeIn("percent", ends));
}

/** Doubled may be a little less or more; "more than" and "nearly" hold on their side, within what copy uses them for. */
function reckonMultiple(ends: Ends, said: Quantity): SizeVerdict | null {
  const right = distanceIn("multiple", ends);
  if (right === null || right.n <= 0n) return null;
  const ratio = divide(right, said.min);
  const falls = compareRational(said.min, rational(1)) < 0;
  const fits = (low: Rational, high: Rational): boolean =>
    compareRational(ratio, low) >= 0 && compareRational(ratio, high) <= 0;
  const ok =
    said.bound === "more-than"
      ? falls
        ? fits(rational(0), rational(102, 100))
        : compareRational(ratio, rational(98, 100)) >= 0
      : said.bound === "nearly"
        ? falls
          ? fits(rational(95, 100), rational(135, 100))
          : fits(rational(75, 100), rational(102, 100))
        : said.bound === "about"
          ? fits(rational(80, 100), rational(125, 100))
          : fits(rational(88, 100), rational(114, 100));
  return { measure: "multiple", kind: ok ? "fits" : "wrong", right };
}

/** A third of something may be 31 or 36 percent of it. */
function roughly(value: Rational): Interval {
  return { low: multiply(value, rational(9, 10)), high: multiply(value, rational(11, 10)) };
}

/** A value in the base unit of what it measures, a bare one in the unit of the one beside it. */
export function baseValue({ quantity }: Figure, beside?: Figure): Rational {
  return multiply(quantity.min, factorOf(quantity.unit || !beside ? quantity : beside.quantity));
}

/** The same in the unit of another figure. */
export function valueIn(like: Figure, figure: Figure): Rational {
  return divide(baseValue(figure, like), factorOf(like.quantity));
}

export function factorOf({ unit }: Quantity): Rational {
  return unit ? sizeOfUnit(unit) : rational(1);
}

const percent = rational(1, 100);
const countable = new Set(["count", "money", "measure"]);
