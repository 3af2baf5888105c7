import { holdAgainst, type Latitude } from "../values/compare.js";
import { explainDamage, type Garble } from "../values/garbles.js";
import type { Quantity } from "../values/quantity.js";
import { isEqual, maximum, multiply, rational, toNumber } from "../values/rational.js";
import type { Unit } from "../values/unit.js";
import type { FactValue, QuantityFact, Truth } from "./fact.js";

export interface Match {
  readonly value: FactValue;
  readonly truth: Truth;
  readonly weak: boolean;
}

/**
 * The first value in force that the figure agrees with; a full agreement before a weak one. A figure that is printed in
 * another unit may have been reckoned from what the value was rounded from.
 */
export function matching(said: Quantity, values: readonly FactValue[], printed: Unit | null = null): Match | null {
  let weak: Match | null = null;
  for (const value of values) {
    for (const truth of value.truths) {
      const agreement =
        said.defects.length > 0 ? "conflict" : holdAgainst(said, truth.interval, latitudeOf(value, truth, printed));
      if (agreement === "agree") return { value, truth, weak: false };
      if (agreement === "weak") weak ??= { value, truth, weak: true };
    }
  }
  return weak;
}

function latitudeOf({ latitude }: FactValue, { quantity: { unit, written } }: Truth, printed: Unit | null): Latitude {
  if (!unit || !printed || unit.code === printed.code || latitude.precision === "exact") return latitude;
  const half = multiply(written.place, rational(1, 2));
  return { ...latitude, distance: latitude.distance ? maximum(latitude.distance, half) : half };
}

export function equalsTruth(said: Quantity, truth: Truth): boolean {
  return (
    said.bound === "exact" &&
    isSingleTruth(truth) &&
    truth.interval.low !== null &&
    isEqual(said.min, truth.interval.low)
  );
}

export function isSingleTruth({ interval }: Truth): boolean {
  return interval.low !== null && interval.high !== null && isEqual(interval.low, interval.high);
}

/** The value of another period that the figure would agree with. */
export function otherPeriod(
  said: Quantity,
  fact: QuantityFact,
  inForce: readonly FactValue[],
  printed: Unit | null = null,
): FactValue | null {
  if (said.bound !== "exact" && said.bound !== "about") return null;
  return (
    fact.values.find((value) => !inForce.includes(value) && matching(said, [value], printed)?.weak === false) ?? null
  );
}

/** The value that a known kind of damage turns into the printed figure. */
export function damageOf(
  said: Quantity,
  expected: readonly FactValue[],
): { value: FactValue; truth: Truth; garble: Garble } | null {
  for (const value of expected) {
    for (const truth of value.truths) {
      const target = isSingleTruth(truth) ? truth.interval.low : looseTruth(truth);
      const garble = target && explainDamage(said, target);
      if (garble) return { value, truth, garble };
    }
  }
  return null;
}

/** "about 40,000" in a rule. */
function looseTruth({ quantity }: Truth): Truth["interval"]["low"] {
  return quantity.bound === "about" ? quantity.min : null;
}

/** The value that the printed figure is nearest to: of several in force in a year, the one that was meant. */
export function nearestOf(values: readonly FactValue[], said: Quantity): FactValue | undefined {
  const far = ({ truths: [truth] }: FactValue): number =>
    truth?.interval.low
      ? Math.abs(Math.log(toNumber(said.min) / toNumber(truth.interval.low)))
      : Number.POSITIVE_INFINITY;
  return [...values].sort((a, b) => far(a) - far(b))[0];
}
