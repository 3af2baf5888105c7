import type { Quantity } from "./quantity.js";

export type Granularity =
  | "second"
  | "minute"
  | "hour"
  | "day part"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium";

export type TimexType = "date" | "time" | "duration" | "set";

/** A part of a date that was not printed but taken from the article's date or from a mention before. */
export type ImpliedPart = "year" | "month" | "day" | "century";

/** A kind of damage that shows in the date itself: `impossible` has no place in the calendar or on the clock. */
export type TimexDefect = "impossible" | "ambiguous-order";

/** Modifiers as TIMEX3 names them. */
export type TimexMod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

/** A dated value. Intervals are whole civil days, both ends inside; null where the end is open or cannot be known. */
export interface Timex {
  readonly type: TimexType;
  readonly start: number | null;
  readonly end: number | null;
  readonly granularity: Granularity;
  readonly mod: TimexMod | null;
  /** Fuzzy ends: early, mid, late, a season, about. A miss of up to a month still agrees. */
  readonly fuzzy: boolean;
  readonly implied: readonly ImpliedPart[];
  readonly defects: readonly TimexDefect[];
  /** The weekday that was printed with the date, 1 for Monday. */
  readonly weekday: number | null;
  /** The time of day as printed; hours and minutes may be impossible. */
  readonly clock: Clock | null;
  /** How long, for durations and sets. */
  readonly quantity: Quantity | null;
  /** ISO 8601-2; null for vague times and for what could not be resolved. */
  readonly edtf: string | null;
  /** TIMEX3 value, "X" where unknown. */
  readonly value: string;
  readonly freq: string | null;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Offset from UTC in minutes; null when no zone is named or it has two readings. */
  readonly offset: number | null;
  readonly zone: string | null;
}

/** Days by which one of two dates may miss and still agree: a month for a fuzzy date, less than a week for a fuzzy week. */
export function fuzzyReach(...dates: readonly Timex[]): number {
  const reaches = dates.map(({ fuzzy, granularity }) => (!fuzzy ? 0 : granularity === "week" ? 6 : 31));
  return Math.max(0, ...reaches);
}

/**
 * Two dates agree when their intervals meet; when either is fuzzy a miss of up to a month still agrees. Unresolved ones
 * agree with everything.
 */
export function datesAgree(a: Timex, b: Timex): boolean {
  const reach = fuzzyReach(a, b);
  const before = a.end !== null && b.start !== null && a.end + reach < b.start;
  const after = b.end !== null && a.start !== null && b.end + reach < a.start;
  return !before && !after;
}
