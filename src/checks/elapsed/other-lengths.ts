import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import { hasOneOf, isOneOf, wordAt } from "../../claims/token-access.js";
import { agreesWithElapsed, type Elapsed, type ElapsedUnit } from "../../values/elapsed.js";
import type { Quantity } from "../../values/quantity.js";
import type { Place } from "../wording/places.js";

/** "32 minutes over 12 hours apart" */
export function isOverrun({ block: { tokens }, sentence }: Place, { length }: LengthOfTime): boolean {
  return (
    isOneOf(tokens, length.first - 1, beyond) &&
    sentence.mentions.some(({ kind, next }) => kind === "timex" && next === length.first - 1)
  );
}

/** "from 1963 to 1990, 18 years of them on the island" */
export function isPartOfIt({ block: { tokens } }: Place, { length }: LengthOfTime): boolean {
  return wordAt(tokens, length.next) === "of" && isOneOf(tokens, length.next + 1, those);
}

/**
 * "brought forward by 12 days, from 24 April to 12 April", "on 16 February instead of 3 March, 15 days earlier": days of the year,
 * and not a year less them.
 */
export function isOfDaysOfYear(
  { block: { tokens } }: Place,
  { length, from, to }: LengthOfTime,
  { quantity, unit }: { readonly quantity: Quantity; readonly unit: ElapsedUnit },
  elapsed: Elapsed,
): boolean {
  if (unit !== "day" || !from || !to) return false;
  const [first, last] = from.first < to.first ? [from, to] : [to, from];
  const isMoved = wordAt(tokens, length.first - 1) === "by" || hasOneOf(tokens, insteads, first.next, last.first);
  return isMoved && agreesWithElapsed(quantity, { low: 365 - elapsed.high, high: 366 - elapsed.low, unit });
}

const insteads = new Set(["instead", "rather", "not", "against", "than"]);
const beyond = new Set(["over", "under", "past", "beyond"]);
const those = new Set(["them", "those", "these", "which", "it"]);
