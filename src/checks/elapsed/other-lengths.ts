import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import { crossesZones } from "../../claims/relations/zones.js";
import { hasOneOf, isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { fromDay } from "../../values/calendar.js";
import { agreesWithElapsed, type Elapsed, type ElapsedUnit } from "../../values/elapsed.js";
import type { Quantity } from "../../values/quantity.js";
import { toNumber } from "../../values/rational.js";
import type { Place } from "../wording/places.js";

/** How long something is said to have been. */
export interface SaidLength {
  readonly quantity: Quantity;
  readonly unit: ElapsedUnit;
}

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
  { quantity, unit }: SaidLength,
  elapsed: Elapsed,
): boolean {
  if (unit !== "day" || !from || !to) return false;
  const [first, last] = from.first < to.first ? [from, to] : [to, from];
  const isMoved = wordAt(tokens, length.first - 1) === "by" || hasOneOf(tokens, insteads, first.next, last.first);
  return isMoved && agreesWithElapsed(quantity, { low: 365 - elapsed.high, high: 366 - elapsed.low, unit });
}

/** "was suspended on 9 March for two days": so long from then on. */
export function isFromThenOn({ block: { tokens }, sentence }: Place, { length, to }: LengthOfTime): boolean {
  if (!to || wordAt(tokens, length.first - 1) !== "for" || length.first - 1 !== to.next) return false;
  for (let at = to.first - 1; at >= sentence.first && at > to.first - 4; at--)
    if (stoppings.has(lexeme(tokens, at)?.verb?.base ?? wordAt(tokens, at))) return true;
  return false;
}

/** "The trial, which ran from 4 March to 29 March, took 15 days": those on which the court sat. */
export function isOfSittings(
  { block: { tokens }, sentence }: Place,
  { quantity, unit }: SaidLength,
  elapsed: Elapsed,
): boolean {
  const share = toNumber(quantity.min) / elapsed.high;
  if (unit !== "day" || elapsed.high < shortestSession || share < 0.5 || share > 0.8) return false;
  return hasOneOf(tokens, sittings, sentence.first, sentence.next);
}

/** "marked its centenary in 2023, a year late", "a belated 50th anniversary": not on the day. */
export function isKeptLate({ block: { tokens }, sentence }: Place, { by }: LengthOfTime): boolean {
  return by === "anniversary" && hasOneOf(tokens, lateWords, sentence.first, sentence.next);
}

/** "left Paris at 9.24 and arrived in London at 10.39": beside the two times stand cities whose clocks differ. */
export function areInTwoZones({ block: { tokens }, sentence }: Place, { from, to }: LengthOfTime): boolean {
  if (!from || !to) return false;
  const first = Math.max(sentence.first, Math.min(from.first, to.first) - besideClock);
  return crossesZones(tokens, first, Math.min(sentence.next, Math.max(from.next, to.next) + besideClock));
}

/** Words between a time of day and where it is told of. */
const besideClock = 5;

/** "from 22 February to 2 March, a day longer than usual" */
export function isMoreThan({ block: { tokens } }: Place, { length: { next } }: LengthOfTime): boolean {
  return isOneOf(tokens, next, comparatives) && wordAt(tokens, next + 1) === "than";
}

const comparatives = new Set(["longer", "shorter", "more", "less", "fewer"]);
const shortestSession = 12;
const sittings = wordSet(
  "trial court inquiry hearing hearings inquest case shot filmed filming shoot sat sits sessions session talks tribunal",
);
const lateWords = wordSet("late later early earlier belated belatedly delayed postponed overdue");
const stoppings = wordSet("suspend halt pause interrupt stop close shut ban detain hold postpone adjourn delay");
const insteads = new Set(["instead", "rather", "not", "against", "than"]);
const beyond = new Set(["over", "under", "past", "beyond"]);
const those = new Set(["them", "those", "these", "which", "it"]);

/** "born on 29 February 1944, has his 20th birthday today, at 80": counted by leap years. */
export function isLeapBirthday({ from, by }: LengthOfTime, said: number, years: number): boolean {
  const start = from?.date?.timex.start ?? null;
  if (by !== "anniversary" || start === null) return false;
  const { month, day } = fromDay(start);
  return month === 2 && day === 29 && Math.abs(said * 4 - years) <= 4;
}
