import { meaningOf } from "./compare.js";
import { addIntervals, around, type Interval, negateInterval, point } from "./interval.js";
import type { Quantity } from "./quantity.js";
import {
  absolute,
  compareRational,
  divide,
  isWhole,
  isZero,
  maximum,
  minimum,
  multiply,
  type Rational,
  rational,
} from "./rational.js";

/**
 * What a printed figure stands for when others are reckoned from it. A whole number is taken at its word; percents, decimals and
 * magnitudes are rounded at the last place printed; hedges leave what they leave.
 */
export function faceRange(said: Quantity): Interval {
  if (said.bound !== "exact") return meaningOf(said);
  const { place, decimals, magnitude } = said.written;
  // "68 cents" are as many as are printed.
  const isCounted = isWhole(said.min) || (said.kind === "money" && isWhole(divide(said.min, place)));
  if (decimals === 0 && !magnitude && isCounted && said.kind !== "percent") return point(said.min);
  return around(said.min, multiply(place, half));
}

/**
 * The same for reckoning in proportions, where round figures deserve some slack: up to half a percent for whole
 * numbers that end in a zero, three quarters of one for "4 million"; whole percents are rounded to the percent.
 */
export function looseRange(said: Quantity): Interval {
  if (said.bound !== "exact") return meaningOf(said);
  const { place, step, decimals, magnitude } = said.written;
  if (decimals > 0 || said.kind === "percent") return around(said.min, multiply(place, half));
  const reach = multiply(absolute(said.min), magnitude ? rational(75, 10_000) : rational(50, 10_000));
  const round = compareRational(step, place) > 0 || magnitude !== null;
  return round ? around(said.min, minimum(reach, multiply(step, half))) : point(said.min);
}

/**
 * What the words and digits of a stated result leave open. A percent may be rounded in its last place; from ten up it may
 * also have been cut off there (two thirds are printed as 66 percent as often as 67), and be 2 % off.
 */
export function resultRange(said: Quantity): Interval {
  if (said.kind !== "percent" && said.kind !== "points") return meaningOf(said);
  // "about 3 percent" is no stricter than "3 percent".
  if (said.bound === "about") return widest(meaningOf(said), resultRange({ ...said, bound: "exact" }));
  if (said.bound !== "exact") return meaningOf(said);
  const { place, decimals } = said.written;
  const cut = decimals === 0 && compareRational(absolute(said.min), rational(10)) >= 0;
  if (!cut) return around(said.min, multiply(place, half));
  return around(said.min, maximum(multiply(place, rational(99, 100)), multiply(absolute(said.min), rational(2, 100))));
}

/** From the lower of the low ends to the higher of the high ones; open where one of them is. */
function widest(a: Interval, b: Interval): Interval {
  return { low: a.low && b.low && minimum(a.low, b.low), high: a.high && b.high && maximum(a.high, b.high) };
}

/** `a` less `b`. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/** `a` over `b`, both above zero; open where `b` is open or may be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.high ? divide(a.low, b.high) : null,
    high: a.high && b.low && !isZero(b.low) && b.low.n > 0n ? divide(a.high, b.low) : null,
  };
}

/** Both ends times a number above zero. */
export function scaleInterval(a: Interval, factor: Rational): Interval {
  return { low: a.low && multiply(a.low, factor), high: a.high && multiply(a.high, factor) };
}

/** An interval widened on both sides by a share of its ends. */
export function widenInterval(a: Interval, share: Rational): Interval {
  const reach = (end: Rational): Rational => multiply(absolute(end), share);
  return {
    low: a.low && around(a.low, reach(a.low)).low,
    high: a.high && around(a.high, reach(a.high)).high,
  };
}

const half = rational(1, 2);
