import { add, divide, multiply, type Rational, rational } from "./rational.js";

export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "energy"
  | "power"
  | "data"
  | "data rate"
  | "pressure"
  | "time"
  | "frequency"
  | "voltage"
  | "angle"
  | "concentration"
  | "sound"
  | "torque"
  | "consumption"
  | "rotation"
  | "charge"
  | "resolution"
  | "luminance"
  | "dose"
  | "money"
  | "share";

/**
 * A unit of measure (code after UCUM), a currency (ISO 4217) or a share (`%`, `pp` for percentage points, `bp` for basis
 * points). `value in base units = value * factor + offset`; currencies have no common base and never convert.
 */
export interface Unit {
  readonly code: string;
  readonly dimension: Dimension;
  readonly factor: Rational;
  readonly offset?: Rational;
  /** Spelt out, singular and plural, as messages name it. */
  readonly name: string;
  readonly plural: string;
  /** Other units that the same words name in other countries: US and imperial gallons, short and long tons. */
  readonly rivals?: readonly string[];
}

/** True when a value in one can be said in the other. */
export function canConvert(from: Unit, to: Unit): boolean {
  return from.code === to.code || (from.dimension === to.dimension && from.dimension !== "money");
}

/** True for units of one system, in which the larger has whole many of the smaller: grams and tonnes, feet and miles; no currencies. */
export function areOfOneSystem(a: Unit, b: Unit): boolean {
  if (a.code === b.code) return true;
  if (a.dimension !== b.dimension || !divided.has(a.dimension)) return false;
  return divide(a.factor, b.factor).d === 1n || divide(b.factor, a.factor).d === 1n;
}

/** What one of a unit is in the base unit, where copy goes from one unit to another for what is longer or heavier; else one. */
export function sizeOfUnit({ dimension, factor }: Unit): Rational {
  return divided.has(dimension) ? factor : rational(1);
}

const divided = new Set<Dimension>(["length", "area", "volume", "mass", "time"]);

/** A reading in another unit of the same dimension, exactly; temperatures with their zero points. */
export function convert(value: Rational, from: Unit, to: Unit): Rational {
  if (from.code === to.code) return value;
  const base = add(multiply(value, from.factor), from.offset ?? nothing);
  return divide(add(base, { n: -(to.offset ?? nothing).n, d: (to.offset ?? nothing).d }), to.factor);
}

/** A difference in another unit: as `convert`, but zero points play no part. */
export function convertDifference(value: Rational, from: Unit, to: Unit): Rational {
  return divide(multiply(value, from.factor), to.factor);
}

const nothing = rational(0);
