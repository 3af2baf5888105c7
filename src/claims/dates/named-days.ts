import { daysInMonth, fromDay, toDay } from "../../values/calendar.js";
import { easterSunday, nthWeekday } from "../../values/holidays.js";
import { easterHolidays, fixedHolidays, floatingHolidays } from "../lexicon/calendar-words.js";
import type { CalendarExpression } from "../time-expression.js";
import { dayPeriod, type Period, periodAround } from "./period.js";

/** The first Monday, the last week, the third weekend of a month. */
export function nthOf(
  { count, unit, weekday }: NonNullable<CalendarExpression["nth"]>,
  year: number,
  month: number,
): Period | null {
  const last = daysInMonth(year, month);
  if (unit === "weekend") {
    const saturday = nthWeekday(year, month, 6, count);
    return periodAround(saturday, "weekend", 0);
  }
  if (unit === "week") {
    const end = toDay(year, month, count < 0 ? last : Math.min(count * 7, last));
    return { start: end - 6, end, granularity: "week" };
  }
  const day =
    weekday === undefined ? toDay(year, month, count < 0 ? last : count) : nthWeekday(year, month, weekday, count);
  return fromDay(day).month === month ? dayPeriod(day) : null;
}

/** The day of a holiday in a year. */
export function holidayIn(name: string, year: number): number {
  const fixed = fixedHolidays[name];
  if (fixed) return toDay(year, fixed[0], fixed[1]);
  const floating = floatingHolidays[name];
  if (floating) return nthWeekday(year, floating.month, floating.weekday, floating.nth) + (floating.shift ?? 0);
  return easterSunday(year) + (easterHolidays[name] ?? 0);
}
