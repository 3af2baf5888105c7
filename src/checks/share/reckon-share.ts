import type { Figure } from "../../claims/relations/figures.js";
import { meaningOf } from "../../values/compare.js";
import { type Interval, intersects, point } from "../../values/interval.js";
import type { Quantity } from "../../values/quantity.js";
import { divide, isZero, multiply, type Rational, rational } from "../../values/rational.js";
import {
  divideIntervals,
  faceRange,
  looseRange,
  resultRange,
  scaleInterval,
  subtractIntervals,
  widenInterval,
} from "../../values/reckoning.js";

/** The proportion that a part is of its whole, at face value and as far as the printed figures leave it open. */
export function proportionOf(part: Figure, whole: Figure): { value: Rational; range: Interval } | null {
  if (isZero(whole.quantity.min)) return null;
  const range = ({ quantity }: Figure): Interval =>
    quantity.written.magnitude ? looseRange(quantity) : faceRange(quantity);
  return {
    value: divide(part.quantity.min, whole.quantity.min),
    range: divideIntervals(range(part), range(whole)),
  };
}

/** What a figure leaves open beside another of its sentence: nothing, unless words or a magnitude make it round. */
export function printedRange({ quantity }: Figure): Interval {
  return quantity.bound === "exact" && quantity.kind === "count" && !quantity.written.magnitude
    ? point(quantity.min)
    : meaningOf(quantity);
}

/** What a stated share leaves open, as a proportion: a third may be 31 or 36 percent; 33 percent are hardly 34. */
export function shareRange(said: Quantity): Interval {
  if (said.kind === "percent") return scaleInterval(resultRange(said), rational(1, 100));
  const { min } = said;
  switch (said.bound) {
    case "more-than":
      return { low: min, high: null, lowExcluded: true };
    case "at-least":
      return { low: min, high: null };
    case "less-than":
      return { low: null, high: min, highExcluded: true };
    case "at-most":
      return { low: null, high: min };
    case "nearly":
      return { low: multiply(min, rational(8, 10)), high: min, highExcluded: true };
    case "about":
      return widenInterval({ low: min, high: min }, rational(16, 100));
    default:
      return widenInterval({ low: min, high: min }, rational(8, 100));
  }
}

/** The share as a proportion, at face value. */
export function shareValue({ quantity }: Figure): Rational {
  return quantity.kind === "percent" ? multiply(quantity.min, rational(1, 100)) : quantity.min;
}

/** True when a part can be the share that is stated of its whole. */
export function shareFits(share: Figure, part: Figure, whole: Figure): boolean {
  const proportion = proportionOf(part, whole);
  return proportion === null || intersects(proportion.range, shareRange(share.quantity));
}

/** True when it can be the share of what the part leaves of its whole. */
export function restFits(share: Figure, part: Figure, whole: Figure): boolean {
  const proportion = proportionOf(part, whole);
  if (!proportion) return true;
  return intersects(subtractIntervals(point(rational(1)), proportion.range), shareRange(share.quantity));
}

/** True when two shares can be the same. */
export function sharesAgree(a: Figure, b: Figure): boolean {
  return intersects(shareRange(a.quantity), shareRange(b.quantity));
}
