import { closed, type Interval } from "./interval.js";
import { compareRational, multiply, type Rational, rational } from "./rational.js";
import { canConvert, convert, type Unit } from "./unit.js";

export type QuantityKind =
  | "count"
  | "percent"
  | "points"
  | "money"
  | "measure"
  | "ordinal"
  | "ratio"
  | "multiple"
  | "age"
  | "rate";

/** What the words around a figure make of it: "about", "nearly", "more than", ... or a range of its own. */
export type Bound = "exact" | "about" | "nearly" | "more-than" | "less-than" | "at-least" | "at-most" | "range";

/**
 * A kind of damage that shows in the notation itself.
 * decimal-comma 2,5 · short-group 223,00 · long-group 1,0000 · doubled-separator 14,,300 · point-groups 1.234.567 ·
 * mixed-separators 1.250,75 · stray-space 3, 400 · letter-for-digit l00 · mojibake Â£3m · two-points 1.2.5 ·
 * wrong-suffix 11st
 */
export type Defect =
  | "decimal-comma"
  | "short-group"
  | "long-group"
  | "doubled-separator"
  | "point-groups"
  | "mixed-separators"
  | "stray-space"
  | "letter-for-digit"
  | "mojibake"
  | "two-points"
  | "wrong-suffix";

/** How a figure was printed, so that a correction can be printed alike. */
export interface Written {
  readonly style: "digits" | "words";
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** The mark between groups of three, as printed; empty when there is none. */
  readonly group: string;
  /** "million", "bn", "k" with the power of ten it stands for, and the gap before it; null for bare figures. */
  readonly magnitude: { readonly text: string; readonly gap: string; readonly exponent: number } | null;
  /** Value of one unit in the last place that was written as significant: 100 for 2,500, 100,000 for 2.5 million. */
  readonly step: Rational;
  /** Value of one unit in the last place that was written at all: 1 for 2,500. */
  readonly place: Rational;
}

/** A figure with its unit and what the words allow it to be. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** Both ends as printed; the same for a single figure. */
  readonly min: Rational;
  readonly max: Rational;
  readonly bound: Bound;
  readonly unit: Unit | null;
  /** For rates: "day", "hour", "100,000": what the figure is given for. */
  readonly per: string | null;
  readonly written: Written;
  readonly defects: readonly Defect[];
  /** True for "dozens", "several", "hundreds": a loose range, never wrong on its own. */
  readonly vague: boolean;
}

/** True when a figure stands for one number. */
export function isSingle(quantity: Quantity): boolean {
  return compareRational(quantity.min, quantity.max) === 0;
}

/** One value, said without a hedge and printed without a fault. */
export function isExactly(quantity: Quantity): boolean {
  return quantity.bound === "exact" && isSingle(quantity) && !quantity.vague && quantity.defects.length === 0;
}

/** Both ends as printed, as an interval. */
export function printedRange(quantity: Quantity): Interval {
  return closed(quantity.min, quantity.max);
}

/** The same figure in another unit of its dimension; null when it has none or the units do not convert. */
export function inUnit(quantity: Quantity, unit: Unit): Quantity | null {
  if (!quantity.unit || !canConvert(quantity.unit, unit)) return null;
  if (quantity.unit.code === unit.code) return quantity;
  const from = quantity.unit;
  const scale = multiply(from.factor, rational(unit.factor.d, unit.factor.n));
  return {
    ...quantity,
    min: convert(quantity.min, from, unit),
    max: convert(quantity.max, from, unit),
    unit,
    written: {
      ...quantity.written,
      step: multiply(quantity.written.step, scale),
      place: multiply(quantity.written.place, scale),
    },
  };
}
