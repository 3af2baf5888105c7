import type { FactValue, QuantityFact } from "../fact.js";
import { valuesBetween } from "../timeline.js";

/** A time in which the same values of all facts hold. */
export interface Period {
  /** First and last day; null where it is open. */
  readonly from: number | null;
  readonly until: number | null;
  /** What holds of each fact, in their order. */
  readonly values: readonly (readonly FactValue[])[];
}

/** The periods, in order, in which every one of the facts has a value. */
export function sharedPeriods(facts: readonly QuantityFact[]): Period[] {
  const starts = new Set<number>();
  for (const { values } of facts) {
    for (const { from, until } of values) {
      if (from !== null) starts.add(from);
      if (until !== null) starts.add(until + 1);
    }
  }
  const ordered = [...starts].sort((a, b) => a - b);
  return [null, ...ordered].flatMap((from, index) => {
    const next = ordered[index];
    const until = next === undefined ? null : next - 1;
    const values = facts.map((fact) => valuesBetween(fact, from, until));
    return values.every(({ length }) => length > 0) ? [{ from, until, values }] : [];
  });
}
