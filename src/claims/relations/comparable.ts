import { compareRational, multiply, type Rational, rational } from "../../values/rational.js";
import { areOfOneSystem } from "../../values/unit.js";
import { isInHundredths } from "../write-figure.js";
import type { Figure } from "./figures.js";

/**
 * True for two figures of one kind, between which a difference can be taken: one unit, one period, the scale said for both
 * or for none; years and numbers in names are none.
 */
export function areComparable(a: Figure, b: Figure): boolean {
  const [left, right] = [a.quantity, b.quantity];
  if (left.vague || right.vague || left.defects.length > 0 || right.defects.length > 0) return false;
  if (left.per !== right.per && (left.per === null) === (right.per === null)) return false;
  // "$412 million, or $1.37 a share": one of the two is for something, the other is not.
  if (left.per !== right.per && areFarApart(left.min, right.min)) return false;
  if (left.unit && right.unit) {
    return left.unit.code === right.unit.code || (left.unit.dimension === "time" && right.unit.dimension === "time");
  }
  if (left.unit || right.unit) return lendsUnit(a, b);
  if (left.kind !== right.kind) return false;
  return !looksLikeYear(a) && !looksLikeYear(b) && !lacksScale(a, b) && !lacksScale(b, a);
}

/** The same, or two measures in units of one system: "850 g" and "1.1 kg". */
export function areOfOneMeasure(a: Figure, b: Figure): boolean {
  if (areComparable(a, b)) return true;
  const [left, right] = [a.quantity, b.quantity];
  if (left.vague || right.vague || left.defects.length > 0 || right.defects.length > 0) return false;
  return left.per === right.per && left.unit !== null && right.unit !== null && areOfOneSystem(left.unit, right.unit);
}

function areFarApart(a: Rational, b: Rational): boolean {
  return compareRational(a, multiply(b, hundred)) > 0 || compareRational(b, multiply(a, hundred)) > 0;
}

/** A bare figure beside one with a unit is in that unit: "from 40 to 55 percent", "to $31 from 26"; not a year, not people. */
function lendsUnit(a: Figure, b: Figure): boolean {
  const [bare, full] = a.quantity.unit ? [b, a] : [a, b];
  if (bare.quantity.kind !== "count" || looksLikeYear(bare) || full.quantity.unit?.dimension === "time") return false;
  // No one writes "22 million percent" that way.
  if (full.quantity.kind === "percent" && compareRational(bare.quantity.min, thousand) > 0) return false;
  // "to 8.32 cents from 8": the bare figure is in cents too, which its value does not say.
  if (isInHundredths(full.quantity) || areFarApart(bare.quantity.min, full.quantity.min)) return false;
  const counts = bare.mention.kind === "quantity" && bare.mention.counted !== null;
  return !counts && !lacksScale(bare, full);
}

/** A bare figure beside a length of time may be one as well: "four years for fraud and two for perjury". */
export function lendsTime(a: Figure, b: Figure): boolean {
  const [bare, full] = a.quantity.unit ? [b, a] : [a, b];
  const { quantity, mention } = bare;
  if (quantity.unit !== null || quantity.kind !== "count" || quantity.vague || looksLikeYear(bare)) return false;
  return full.quantity.unit?.dimension === "time" && mention.kind === "quantity" && mention.counted === null;
}

/** "from $26 to $31 million": one side has lost its scale, or shares the other's. */
export function lacksScale(a: Figure, b: Figure): boolean {
  return (
    a.quantity.written.magnitude === null &&
    b.quantity.written.magnitude !== null &&
    compareRational(a.quantity.max, thousand) < 0
  );
}

/** Four digits without a mark between them that could be a year. */
export function looksLikeYear({ quantity: { min, written, unit, kind } }: Figure): boolean {
  return (
    unit === null &&
    kind === "count" &&
    written.style === "digits" &&
    written.group === "" &&
    isBetween(min, 1500n, 2100n)
  );
}

function isBetween(value: Rational, low: bigint, high: bigint): boolean {
  return value.d === 1n && value.n >= low && value.n <= high;
}

const hundred = rational(100);
const thousand = rational(1000);
