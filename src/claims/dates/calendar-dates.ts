import { dateExists, formatYear, fromDay, toDay, two, weekdayOf } from "../../values/calendar.js";
import type { ImpliedPart, Timex } from "../../values/timex.js";
import { otherFeasts } from "../lexicon/calendar-words.js";
import { type CalendarExpression, unresolved } from "../time-expression.js";
import { dayKey } from "./date-memory.js";
import type { Direction } from "./direction.js";
import { holidayIn, nthOf } from "./named-days.js";
import { nearDayOfMonth, nearWeekday, weekdayBack } from "./near-weekday.js";
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  monthsPeriod,
  type Period,
  periodAround,
  seasonPeriod,
  thirdOf,
  weekPeriod,
  yearPeriod,
} from "./period.js";
import type { DateContext } from "./resolve.js";
import { clockEdtf, clockValue, periodEdtf, periodValue } from "./write.js";

/** Closes a time of the calendar: a year that was not printed is taken from the article's date and the clause's tense. */
export function resolveCalendar(given: CalendarExpression, context: DateContext): Timex {
  const expression =
    given.swappable && context.monthFirst ? { ...given, month: given.day ?? 1, day: given.month ?? 1 } : given;
  if (expression.event) return eventTimex(expression, context);
  if (isSeptember11(expression, context)) return resolveCalendar({ ...expression, event: { year: 2001 } }, context);
  if (expression.holiday && otherFeasts.has(expression.holiday)) return feastTimex(expression, context);
  const defects = [...(expression.defects ?? [])];
  const ambiguous = given.swappable === true && context.monthFirst === null;
  if (ambiguous) defects.push("ambiguous-order");
  const found = defects.includes("impossible") ? null : placed(expression, context);
  const open = { ...unresolved(given), defects, weekday: expression.weekday ?? null, clock: expression.clock ?? null };
  if (!found) return { ...open, granularity: grainOf(expression), value: unknownValue(expression, context.anchor) };
  const { implied, whole } = found;
  const period = expression.third ? thirdOf(whole, expression.third) : whole;
  const edtf = periodEdtf(period, expression.season);
  const part = expression.part ?? null;
  const clock = expression.clock ?? null;
  const time = part || clock;
  return {
    ...open,
    type: time ? "time" : "date",
    start: ambiguous ? Math.min(period.start, swapped(given) ?? period.start) : period.start,
    end: ambiguous ? Math.max(period.end, swapped(given) ?? period.end) : period.end,
    granularity: part ? "day part" : clock ? "minute" : period.granularity,
    mod: expression.third ?? (expression.approximate ? "APPROX" : null),
    fuzzy: isFuzzy(expression, whole),
    implied,
    edtf: ambiguous ? null : clock ? `${edtf}${clockEdtf(clock)}` : expression.approximate ? `${edtf}~` : edtf,
    value: timex3Of(expression, whole) + (part ? `T${part}` : clock ? clockValue(clock) : ""),
  };
}

/** Thirds of a day are not: "early Monday" is Monday. */
function isFuzzy({ third, season, approximate, clock }: CalendarExpression, whole: Period): boolean {
  if (season !== undefined || (approximate === true && !clock)) return true;
  return (third ?? null) !== null && whole.granularity !== "day";
}

/** An event named by its day: the value says which is meant, but nothing is placed that a check could judge. */
function eventTimex(expression: CalendarExpression, context: DateContext): Timex {
  const { event, ...plain } = expression;
  const known = event?.year ?? null;
  const isPast = known !== null && (context.anchor === null || known <= fromDay(context.anchor).year);
  const dated = isPast ? { ...plain, year: known } : plain;
  const { value, granularity } = resolveCalendar(dated, { ...context, direction: "past" });
  return { ...unresolved(expression), granularity, value };
}

/** A feast that only its own calendar can place: what is known of it is the year. */
function feastTimex(expression: CalendarExpression, { anchor }: DateContext): Timex {
  const year = expression.year ?? (anchor === null ? undefined : fromDay(anchor).year);
  return { ...unresolved(expression), value: year === undefined ? "XXXX" : formatYear(year) };
}

/** "since Sept. 11": without a year it is the day of the attacks, unless the article is of those weeks of a year. */
function isSeptember11(
  { month, day, year, weekday, yearShift, sense, toDay: last }: CalendarExpression,
  { anchor, direction }: DateContext,
): boolean {
  if ((month !== 9 || day !== 11 || year) ?? weekday ?? yearShift ?? sense ?? last) return false;
  if (anchor === null || direction === "future" || anchor < toDay(2001, 9, 11)) return false;
  return Math.abs(anchor - toDay(fromDay(anchor).year, 9, 11)) > 30;
}

/** The other reading of a numeric date, as a day number. */
function swapped({ year, month, day }: CalendarExpression): number | null {
  return year !== undefined && day !== undefined && month !== undefined && dateExists(year, day, month)
    ? toDay(year, day, month)
    : null;
}

function timex3Of(expression: CalendarExpression, whole: Period): string {
  if (expression.fiscal && whole.granularity === "year") return `FY${periodValue(whole)}`;
  return periodValue(whole, expression.season);
}

interface Placed {
  readonly whole: Period;
  readonly implied: readonly ImpliedPart[];
}

function placed(expression: CalendarExpression, context: DateContext): Placed | null {
  const { year } = expression;
  if (expression.century !== undefined) return known(centuryPeriod(expression.century));
  if (expression.millennium !== undefined) {
    const first = (expression.millennium - 1) * 1000;
    return known({ ...yearPeriod(first, first + 999), granularity: "millennium" });
  }
  if (expression.decade !== undefined) {
    return { whole: decadePeriod(expression.decade), implied: expression.shortYear ? ["century"] : [] };
  }
  if (year !== undefined) {
    const period = inYear(expression, year);
    return period && { whole: period, implied: expression.shortYear ? ["century"] : [] };
  }
  if (expression.generic) return null;
  if (context.year !== null) {
    const period = inYear(expression, context.year);
    if (period) return { whole: period, implied: ["year"] };
  }
  if (context.anchor === null) return null;
  if (expression.yearShift !== undefined) {
    const period = inYear(expression, fromDay(context.anchor).year + expression.yearShift);
    return period && { whole: period, implied: ["year"] };
  }
  if (expression.weekShift !== undefined && expression.weekday !== undefined) {
    const { start } = weekPeriod(context.anchor + 7 * expression.weekShift);
    return { whole: dayPeriod(start + expression.weekday - 1), implied: ["year", "month", "day"] };
  }
  if (expression.month === undefined && expression.weekday !== undefined) {
    const { weekday, day } = expression;
    const near =
      expression.back !== undefined
        ? weekdayBack(weekday, expression.back, context.anchor)
        : day === undefined
          ? nearWeekday(weekday, context)
          : nearDayOfMonth(weekday, day, context);
    return { whole: dayPeriod(near), implied: ["year", "month", "day"] };
  }
  const period = impliedYear(expression, context, context.anchor);
  return period && { whole: period, implied: ["year"] };
}

function known(whole: Period): Placed {
  return { whole, implied: [] };
}

/** The period that the parts name in a given year; null when the calendar has no such day. */
function inYear(expression: CalendarExpression, year: number): Period | null {
  const period = plainlyIn(expression, year);
  if (!period || !expression.around) return period;
  // Of a holiday on a Monday the weekend is the one before.
  const isAfter = expression.holiday !== undefined && expression.around === "weekend" && weekdayOf(period.start) < 3;
  return periodAround(period.start, expression.around, isAfter ? -1 : 0);
}

function plainlyIn(expression: CalendarExpression, year: number): Period | null {
  const { month, day, nth } = expression;
  if (nth && month !== undefined) return nthOf(nth, year, month);
  if (expression.holiday) return dayPeriod(holidayIn(expression.holiday, year));
  if (month !== undefined && day !== undefined) {
    const last = expression.toDay ?? day;
    if (!dateExists(year, month, day) || !dateExists(year, month, last)) return null;
    return { start: toDay(year, month, day), end: toDay(year, month, Math.max(day, last)), granularity: "day" };
  }
  if (month !== undefined) return monthPeriod(year, month);
  if (expression.quarter !== undefined) return monthsPeriod(year, expression.quarter * 3 - 2, 3, "quarter");
  if (expression.half !== undefined) return monthsPeriod(year, expression.half * 6 - 5, 6, "half");
  if (expression.season !== undefined) return seasonPeriod(year, expression.season);
  return yearPeriod(year, expression.toYear ?? year);
}

/**
 * Of last year, this year and the next the one that the tense asks for; without a tense the nearest. A printed weekday
 * that only fits a year named in the text before takes that one.
 */
function impliedYear(expression: CalendarExpression, context: DateContext, anchor: number): Period | null {
  const { direction, years, yearOfDay, after } = context;
  const { month, day } = expression;
  const again =
    !expression.sense && month !== undefined && day !== undefined ? yearOfDay.get(dayKey(month, day)) : undefined;
  const same = again === undefined ? null : inYear(expression, again);
  const fits = same && (expression.weekday === undefined || fitsWeekday(expression, same));
  if (fits && (wrongWay(same, direction, anchor) === 0 || Math.abs(same.start - anchor) < 60)) return same;
  const spoken = years
    .map((year) => inYear(expression, year))
    .find((period) => period && fitsWeekday(expression, period));
  const following = after === null ? null : yearFrom(expression, after);
  if (following) return following;
  const near = nearestYear(expression, direction, anchor);
  return spoken && near && !fitsWeekday(expression, near) ? spoken : near;
}

/** "from March to May": the first one that does not come before the other end. */
function yearFrom(expression: CalendarExpression, start: number): Period | null {
  const { year } = fromDay(start);
  const period = inYear(expression, year);
  return period && period.start >= start ? period : inYear(expression, year + 1);
}

/** True when the day has the weekday that is printed with it. */
function fitsWeekday({ weekday, day }: CalendarExpression, { start }: Period): boolean {
  return weekday !== undefined && day !== undefined && weekdayOf(start) === weekday;
}

function nearestYear(
  expression: CalendarExpression,
  direction: DateContext["direction"],
  anchor: number,
): Period | null {
  const thisYear = fromDay(anchor).year;
  let best: Period | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const year of [thisYear, thisYear - 1, thisYear + 1]) {
    const period = inYear(expression, year);
    if (!period) continue;
    const distance =
      Math.max(0, period.start - anchor, anchor - period.end) + doubt(expression, period, direction, anchor);
    if (distance < bestDistance) {
      best = period;
      bestDistance = distance;
    }
  }
  // "was dropped on Sunday, 8 January" in December: of the year whose weekday it is, before one that is still to come.
  if (
    best &&
    expression.day !== undefined &&
    expression.weekday !== undefined &&
    wrongWay(best, direction, anchor) > 0
  ) {
    const other = [thisYear, thisYear - 1, thisYear + 1].map((year) => inYear(expression, year));
    const said = other.find(
      (period) => period && fitsWeekday(expression, period) && wrongWay(period, direction, anchor) === 0,
    );
    if (said && !fitsWeekday(expression, best)) return said;
  }
  return best;
}

/** How far a period is moved away, in days, since words speak against it. */
function doubt(
  { sense, reported, half }: CalendarExpression,
  period: Period,
  direction: Direction,
  anchor: number,
): number {
  if (sense) return 20 * wrongWay(period, sense, anchor);
  // "recovery in the second half" is to come where it will come; earnings of a quarter are released when it is over.
  if (reported && !(direction === "future" && half !== undefined))
    return direction === "past" && period.end > anchor + 15 ? 10_000 : period.start > anchor ? 120 : 0;
  return wrongWay(period, direction, anchor);
}

/**
 * Days that a period on the wrong side of the article's date is moved away. A day without a year is one of the months
 * around, whatever the tense: "the debate set for Oct. 15" was that of last month. Months and seasons keep to the tense.
 */
function wrongWay({ start, end, granularity }: Period, direction: Direction, anchor: number): number {
  const isWrong = direction === "past" ? start > anchor : direction !== "unknown" && end < anchor;
  if (!isWrong) return 0;
  if (direction === "prospect") return 100;
  return granularity === "day" ? 280 : 10_000;
}

function grainOf(expression: CalendarExpression): Timex["granularity"] {
  if (expression.day !== undefined || expression.weekday !== undefined || expression.holiday) return "day";
  if (expression.month !== undefined) return "month";
  return expression.season ? "season" : expression.quarter ? "quarter" : "year";
}

/** TIMEX3 with X for what is not known. */
function unknownValue(expression: CalendarExpression, anchor: number | null): string {
  const { yearShift } = expression;
  const told = yearShift === undefined || anchor === null ? undefined : fromDay(anchor).year + yearShift;
  const said = expression.year ?? told;
  const year = said === undefined ? "XXXX" : formatYear(said);
  const { month, day, weekday, quarter, half, season } = expression;
  if (month !== undefined) return `${year}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
  if (weekday !== undefined) return `${year}-WXX-${weekday}${expression.part ? `T${expression.part}` : ""}`;
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  if (half !== undefined) return `${year}-H${half}`;
  return season ? `${year}-${season}` : year;
}
