import { add, compareRational, maximum, minimum, multiply, negate, type Rational } from "./rational.js";

/** All numbers between two ends; an absent end is open to infinity, an excluded end does not belong. */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly lowExcluded?: boolean;
  readonly highExcluded?: boolean;
}

export function point(value: Rational): Interval {
  return { low: value, high: value };
}

export function closed(low: Rational | null, high: Rational | null): Interval {
  return { low, high };
}

/** All numbers within `distance` of `value`, ends included. */
export function around(value: Rational, distance: Rational): Interval {
  return { low: add(value, negate(distance)), high: add(value, distance) };
}

export function includes(interval: Interval, value: Rational): boolean {
  return !liesBelow(interval, value) && !liesAbove(interval, value);
}

/** True when at least one number belongs to both. */
export function intersects(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** What belongs to both; null when nothing does. */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (!intersects(a, b)) return null;
  const low = laterLow(a, b);
  const high = earlierHigh(a, b);
  return {
    low: low.low,
    high: high.high,
    ...(low.lowExcluded ? { lowExcluded: true } : {}),
    ...(high.highExcluded ? { highExcluded: true } : {}),
  };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low ? add(a.low, b.low) : null,
    high: a.high && b.high ? add(a.high, b.high) : null,
  };
}

export function negateInterval(a: Interval): Interval {
  return { low: a.high ? negate(a.high) : null, high: a.low ? negate(a.low) : null };
}

/** The product of two bounded intervals; unbounded ones give an unbounded product. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (!a.low || !a.high || !b.low || !b.high) return { low: null, high: null };
  const products = [multiply(a.low, b.low), multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)];
  return { low: products.reduce(minimum), high: products.reduce(maximum) };
}

/** True when every number of the interval is below `value`. */
export function liesBelow(interval: Interval, value: Rational): boolean {
  if (!interval.high) return false;
  const order = compareRational(interval.high, value);
  return order < 0 || (order === 0 && interval.highExcluded === true);
}

/** True when every number of the interval is above `value`. */
export function liesAbove(interval: Interval, value: Rational): boolean {
  if (!interval.low) return false;
  const order = compareRational(interval.low, value);
  return order > 0 || (order === 0 && interval.lowExcluded === true);
}

/** True when the upper end of `a` is not below the lower end of `b`. */
function reaches(a: Interval, b: Interval): boolean {
  if (!a.high || !b.low) return true;
  const order = compareRational(a.high, b.low);
  return order > 0 || (order === 0 && !a.highExcluded && !b.lowExcluded);
}

function laterLow(a: Interval, b: Interval): Interval {
  if (!a.low) return b;
  if (!b.low) return a;
  const order = compareRational(a.low, b.low);
  return order > 0 || (order === 0 && a.lowExcluded) ? a : b;
}

function earlierHigh(a: Interval, b: Interval): Interval {
  if (!a.high) return b;
  if (!b.high) return a;
  const order = compareRational(a.high, b.high);
  return order < 0 || (order === 0 && a.highExcluded) ? a : b;
}
