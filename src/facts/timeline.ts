import type { Quantity } from "../values/quantity.js";
import { compareRational } from "../values/rational.js";
import type { FactValue, QuantityFact } from "./fact.js";

/** The values that hold on at least one day between `start` and `end` (inclusive; null is open). */
export function valuesBetween(fact: QuantityFact, start: number | null, end: number | null): readonly FactValue[] {
  return fact.values.filter(
    (value) =>
      (value.from === null || end === null || value.from <= end) &&
      (value.until === null || start === null || value.until >= start),
  );
}

/** True when every day between `start` and `end` has a value; an open side is covered by a value open to that side. */
export function isCovered(fact: QuantityFact, start: number | null, end: number | null): boolean {
  let day = start;
  const ordered = [...valuesBetween(fact, start, end)].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  for (const value of ordered) {
    if (value.from !== null && (day === null || value.from > day)) return false;
    if (value.until === null) return true;
    if (end !== null && value.until >= end) return true;
    day = Math.max(day ?? value.until + 1, value.until + 1);
  }
  return false;
}

/** The values in force just before a day, for the earlier side of a change. */
export function valuesBefore(fact: QuantityFact, day: number | null): readonly FactValue[] {
  const current = valuesBetween(fact, day, day);
  const starts = current.map((value) => value.from ?? Number.NEGATIVE_INFINITY);
  const latest = Math.max(...starts, Number.NEGATIVE_INFINITY);
  const earlier = fact.values.filter((value) => (value.from ?? Number.NEGATIVE_INFINITY) < latest);
  const nearest = Math.max(...earlier.map((value) => value.from ?? Number.NEGATIVE_INFINITY), Number.NEGATIVE_INFINITY);
  return [...earlier.filter((value) => (value.from ?? Number.NEGATIVE_INFINITY) === nearest), ...current];
}

/** The values that began before a day. */
export function valuesUntil(fact: QuantityFact, day: number | null): readonly FactValue[] {
  return fact.values.filter(({ from }) => from === null || day === null || from < day);
}

/** More than any of the values. */
export function exceeds({ min }: Quantity, values: readonly FactValue[]): boolean {
  return values.every(({ truths }) =>
    truths.every(({ interval: { high } }) => high !== null && compareRational(min, high) > 0),
  );
}
