import { addMonths, weekdayOf } from "../../values/calendar.js";
import type { Quantity } from "../../values/quantity.js";
import { toNumber } from "../../values/rational.js";
import type { ImpliedPart, Timex, TimexMod } from "../../values/timex.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";
import { type TimeExpression, unresolved } from "../time-expression.js";
import { durationValue } from "./durations.js";
import { dayPeriod, type Period, periodAround } from "./period.js";
import type { DateContext } from "./resolve.js";
import { periodEdtf, periodValue } from "./write.js";

type Offset = Extract<TimeExpression, { form: "offset" }>;

/** "two weeks ago", "a year earlier", "three days later". */
export function resolveOffset(expression: Offset, { anchor, previous }: DateContext): Timex {
  const { amount, unit, direction } = expression;
  const quantity = { ...amount, bound: expression.bound };
  const from = expression.from === "text" ? (previous?.start ?? anchor) : anchor;
  const span = durationValue(amount, unit);
  const mod = offsetMod(expression);
  // Past the calendar of four digits: "3.5 billion years ago".
  const isRemote = (monthsIn[unit] ?? 0) * toNumber(amount.min) > 12 * 9000;
  if (from === null || from === undefined || amount.vague || isRemote)
    return { ...unresolved(expression), quantity, mod, value: span };
  const count = Math.trunc(toNumber(amount.min)) * direction;
  if (unit === "year" && expression.compares && previous?.start != null && isPartOfYear(previous)) {
    const period = periodAround(addMonths(previous.start, 12 * count), previous.granularity as TimeUnit, 0);
    return { ...periodTimex(expression, period, ["year"]), quantity, mod };
  }
  if (expression.at) {
    // "Two weeks from Monday" counts from the Monday to come.
    const begin = direction > 0 && "weekday" in expression.at ? weekdayAhead(from, expression.at.weekday) : from;
    const [at, implied] = refinedPeriod(expression.at, begin, (day) => movedDay(day, unit, count), unit);
    // The days of this week, so many years back, are those of no one week.
    return { ...periodTimex(expression, at, implied), quantity, mod, fuzzy: at.granularity === "week" };
  }
  const period = movedPeriod(from, unit, amount, count, direction);
  return { ...periodTimex(expression, period, ["year"]), quantity, mod, fuzzy: true };
}

/** "six years ago today", "a year ago this week", "two weeks ago Friday": the day or the period that is so far off. */
function refinedPeriod(
  at: NonNullable<Offset["at"]>,
  from: number,
  moved: (day: number) => number,
  unit: TimeUnit,
): [Period, ImpliedPart[]] {
  const implied: ImpliedPart[] = ["year", "month", "day"];
  if ("unit" in at) return [periodAround(moved(from), at.unit, 0), ["year"]];
  if ("shift" in at) return [dayPeriod(moved(from) + at.shift), implied];
  // "Four years ago Sunday" is the date of this Sunday in that year, "two weeks ago Friday" a Friday.
  if (unit === "year" || unit === "month") return [dayPeriod(moved(nearestWeekday(from, at.weekday))), implied];
  const day = moved(from);
  return [dayPeriod(day - ((weekdayOf(day) - at.weekday + 7) % 7)), implied];
}

function weekdayAhead(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function nearestWeekday(day: number, weekday: number): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return back > 3 ? day + 7 - back : day - back;
}

function movedDay(from: number, unit: TimeUnit, count: number): number {
  if (unit === "week") return from + 7 * count;
  if (unit === "fortnight") return from + 14 * count;
  if (unit === "day") return from + count;
  return addMonths(from, (monthsIn[unit] ?? 0) * count);
}

const shorterThanDay: ReadonlySet<TimeUnit> = new Set<TimeUnit>(["second", "minute", "hour"]);
const monthsIn: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** "in May, up from a year earlier" is May of the year before. */
function isPartOfYear({ granularity }: Timex): boolean {
  return granularity === "month" || granularity === "quarter" || granularity === "half";
}

/** The unit of the calendar so far off: a week for weeks, a month for months; parts of a unit go to the finer one. */
function movedPeriod(from: number, unit: TimeUnit, amount: Quantity, count: number, direction: number): Period {
  const isWhole = amount.min.d === 1n;
  if (unit === "year" && !isWhole)
    return periodAround(addMonths(from, Math.round(toNumber(amount.min) * 12) * direction), "month", 0);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return dayPeriod(from);
    case "day":
    case "night":
      return dayPeriod(from + count);
    case "month":
      return periodAround(addMonths(from, count), "month", 0);
    case "fortnight":
      return periodAround(from + 14 * count, "week", 0);
    default:
      return periodAround(from, unit, count);
  }
}

function offsetMod(expression: Offset): TimexMod | null {
  switch (expression.bound) {
    case "about":
    case "nearly":
      return "APPROX";
    case "more-than":
      // "more than two hours later": of a day no hour is known to be after.
      if (shorterThanDay.has(expression.unit)) return "MORE_THAN";
      return expression.direction < 0 ? "BEFORE" : "AFTER";
    case "less-than":
      return expression.direction < 0 ? "AFTER" : "BEFORE";
    case "at-least":
      return expression.direction < 0 ? "ON_OR_BEFORE" : "ON_OR_AFTER";
    case "at-most":
      return expression.direction < 0 ? "ON_OR_AFTER" : "ON_OR_BEFORE";
    default:
      return null;
  }
}

function periodTimex(expression: TimeExpression, period: Period, implied: readonly ImpliedPart[]): Timex {
  return {
    ...unresolved(expression),
    start: period.start,
    end: period.end,
    granularity: period.granularity,
    implied,
    edtf: periodEdtf(period),
    value: periodValue(period),
  };
}
