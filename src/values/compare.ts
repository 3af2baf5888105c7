import { around, type Interval, includes, intersection, intersects, point } from "./interval.js";
import { inUnit, type Quantity } from "./quantity.js";
import {
  absolute,
  compareRational,
  divide,
  isEqual,
  isWhole,
  isZero,
  multiply,
  type Rational,
  rational,
} from "./rational.js";

/** Latitude that a fact may grant or deny on top of what the words allow. */
export interface Latitude {
  /** Relative, as a share of the true value. */
  readonly share?: Rational;
  /** Absolute, in the fact's unit. */
  readonly distance?: Rational;
  /** `exact` forbids agreement by rounding. */
  readonly precision?: "exact";
}

/** `weak` is right by the letter and odd all the same: "more than 2,500" of exactly 2,500, or of 9,000. */
export type Agreement = "agree" | "weak" | "conflict";

/**
 * The numbers that the truth may be for the figure to be rightly said: what its words and its printed digits allow.
 * Rounding without a hedge reaches to half of the last place written, and no further than 5 % of the truth; a bare whole
 * count below 100 is exact; "about" reaches to 10 % of the truth; "nearly" from nine tenths up to the figure itself.
 */
export function meaningOf(said: Quantity, latitude: Latitude = {}): Interval {
  const { min, max } = said;
  switch (said.bound) {
    case "about":
      return { low: shareOf(min, aboutLow), high: shareOf(max, aboutHigh) };
    case "nearly":
      return { low: shareOf(min, nineTenths), high: max, highExcluded: true };
    case "more-than":
      return { low: min, high: null, lowExcluded: true };
    case "less-than":
      return { low: null, high: max, highExcluded: true };
    case "at-least":
      return { low: min, high: null };
    case "at-most":
      return { low: null, high: max };
    case "range":
      return { low: min, high: max };
    case "exact":
      return latitude.precision === "exact" || isExactCount(said) ? point(min) : roundingRange(min, said.written.step);
  }
}

/** Holds what is said against a true value, or against the bounds of one. Both must be in the same unit. */
export function holdAgainst(said: Quantity, truth: Interval, latitude: Latitude = {}): Agreement {
  const wide = widen(truth, latitude);
  const meaning = meaningOf(said, latitude);
  if (intersects(meaning, wide)) return isFarOff(said, wide) ? "weak" : "agree";
  return saysJustMoreOrLess(said, wide) && latitude.precision !== "exact" ? "weak" : "conflict";
}

/** True when two figures can be about the same truth; false as well when their units differ in kind. */
export function compatible(a: Quantity, b: Quantity): boolean {
  const other = a.unit ? inUnit(b, a.unit) : b.unit ? null : b;
  return other !== null && intersects(meaningOf(a), meaningOf(other));
}

/** A bare whole count below 100 is exact: 20 countries are not 21. So are ordinals and ages. */
export function isExactCount(said: Quantity): boolean {
  if (said.kind === "ordinal") return true;
  if (said.kind !== "count" && said.kind !== "age") return false;
  return (
    isWhole(said.min) &&
    isWhole(said.written.place) &&
    compareRational(absolute(said.min), hundred) < 0 &&
    !said.written.magnitude
  );
}

function roundingRange(value: Rational, step: Rational): Interval {
  const half = multiply(step, rational(1, 2));
  const byDigits = around(value, half);
  if (isZero(value)) return byDigits;
  const within: Interval =
    value.n > 0n
      ? { low: divide(value, rational(105, 100)), high: divide(value, rational(95, 100)) }
      : { low: divide(value, rational(95, 100)), high: divide(value, rational(105, 100)) };
  return intersection(byDigits, within) ?? point(value);
}

function widen(truth: Interval, latitude: Latitude): Interval {
  const reach = (end: Rational): Rational => {
    const byShare = latitude.share ? absolute(multiply(end, latitude.share)) : rational(0);
    const distance = latitude.distance ?? rational(0);
    return compareRational(byShare, distance) > 0 ? byShare : distance;
  };
  return {
    ...truth,
    low: truth.low && (around(truth.low, reach(truth.low)).low ?? null),
    high: truth.high && (around(truth.high, reach(truth.high)).high ?? null),
  };
}

/** "more than N" when the truth is 2 N or more, "fewer than N" when it is half of N or less: true and misleading. */
function isFarOff(said: Quantity, truth: Interval): boolean {
  if (said.bound === "more-than")
    return truth.low !== null && compareRational(truth.low, multiply(said.min, rational(2))) >= 0;
  if (said.bound === "less-than")
    return truth.high !== null && compareRational(multiply(truth.high, rational(2)), said.max) <= 0;
  return false;
}

/** "more than N" and "fewer than N" of exactly N. */
function saysJustMoreOrLess(said: Quantity, truth: Interval): boolean {
  if (said.bound === "more-than")
    return includes(truth, said.min) || (truth.high !== null && isEqual(truth.high, said.min));
  if (said.bound === "less-than")
    return includes(truth, said.max) || (truth.low !== null && isEqual(truth.low, said.max));
  return false;
}

function shareOf(value: Rational, share: Rational): Rational {
  return value.n >= 0n ? multiply(value, share) : multiply(value, rational(share.d, share.n));
}

const hundred = rational(100);
const nineTenths = rational(9, 10);
/** |said - truth| <= 10 % of the truth, solved for the truth. */
const aboutLow = rational(10, 11);
const aboutHigh = rational(10, 9);
