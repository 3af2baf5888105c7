import { addMonths, fromDay, weekdayOf } from "../../values/calendar.js";
import type { Clock, Timex } from "../../values/timex.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";
import type { TimeExpression } from "../time-expression.js";
import { unresolved } from "../time-expression.js";
import { resolveCalendar } from "./calendar-dates.js";
import type { Direction } from "./direction.js";
import { durationOf } from "./durations.js";
import { resolveOffset } from "./offset-dates.js";
import { dayPeriod, monthPeriod, type Period, periodAround, seasonPeriod, thirdOf } from "./period.js";
import { clockEdtf, clockValue, periodEdtf, periodValue } from "./write.js";

/** What surrounds a time and decides what it means. */
export interface DateContext {
  /** The article's own date as a day number; null when it has none. */
  readonly anchor: number | null;
  /** Which way the clause looks. */
  readonly direction: Direction;
  /** The time spoken of before, for "the same month" and "a year earlier". */
  readonly previous: Timex | null;
  /** The year that the words around give to a date without one: "May to July 2012". */
  readonly year: number | null;
  /** Years that the text named of late: a date with a weekday may belong to one of them. */
  readonly years: readonly number[];
  /** The year of days that the text has spoken of before, by `dayKey`. */
  readonly yearOfDay: ReadonlyMap<string, number>;
  /** The first day of the time that a range with this one begins with. */
  readonly after: number | null;
  /** Order of day and month in numeric dates of this article. */
  readonly monthFirst: boolean | null;
}

/** Closes a time against its context. What needs an anchor and has none stays open: no interval, no EDTF. */
export function resolveTime(expression: TimeExpression, context: DateContext): Timex {
  const timex = resolveForm(expression, context);
  // Times of one shape are read several times as fast as those of many.
  return {
    type: timex.type,
    start: timex.start,
    end: timex.end,
    granularity: timex.granularity,
    mod: timex.mod,
    fuzzy: timex.fuzzy,
    implied: timex.implied,
    defects: timex.defects,
    weekday: timex.weekday,
    clock: timex.clock,
    quantity: timex.quantity,
    edtf: timex.edtf,
    value: timex.value,
    freq: timex.freq,
  };
}

function resolveForm(expression: TimeExpression, context: DateContext): Timex {
  switch (expression.form) {
    case "calendar":
      return resolveCalendar(expression, context);
    case "period":
      return resolvePeriod(expression, context);
    case "day":
      return resolveDay(expression, context);
    case "text":
      return resolveText(expression, context);
    case "offset":
      return resolveOffset(expression, context);
    case "duration":
      return { ...unresolved(expression), ...durationOf(expression) };
    case "set":
      return { ...unresolved(expression), value: expression.value, freq: expression.freq };
    case "clock":
      return clockTimex(expression, context);
    case "part":
      return partTimex(expression, context);
    case "vague":
      return {
        ...unresolved(expression),
        value: expression.byTense && context.direction === "past" ? "PAST_REF" : expression.value,
      };
  }
}

type Form<F extends TimeExpression["form"]> = Extract<TimeExpression, { form: F }>;

/** "last year", "this summer", "next Monday", "late last week". */
function resolvePeriod(expression: Form<"period">, { anchor, direction }: DateContext): Timex {
  const open = unresolved(expression);
  if (anchor === null) return { ...open, value: unknownPeriod(expression) };
  const whole = shiftedPeriod(expression, anchor, direction);
  const period = expression.third ? thirdOf(whole, expression.third) : whole;
  const part = expression.part ?? null;
  return {
    ...open,
    type: part ? "time" : "date",
    start: period.start,
    end: period.end,
    granularity: part ? "day part" : period.granularity,
    mod: expression.third,
    fuzzy: (expression.third !== null && whole.granularity !== "day") || whole.granularity === "season",
    implied: ["year"],
    edtf: periodEdtf(period, expression.season),
    value: (expression.fiscal ? "FY" : "") + periodValue(whole, expression.season) + (part ? `T${part}` : ""),
  };
}

function shiftedPeriod(expression: Form<"period">, anchor: number, direction: DateContext["direction"]): Period {
  const { unit, shift } = expression;
  const today = fromDay(anchor);
  if (expression.weekday) {
    const difference = (expression.weekday - weekdayOf(anchor) + 7) % 7;
    if (shift === 0) return dayPeriod(anchor + difference - (direction === "past" && difference > 0 ? 7 : 0));
    return dayPeriod(shift < 0 ? anchor - (7 - difference) : anchor + (difference === 0 ? 7 : difference));
  }
  if (expression.month) {
    const year =
      today.year +
      (shift < 0
        ? expression.month < today.month
          ? 0
          : -1
        : shift > 0
          ? expression.month > today.month
            ? 0
            : 1
          : 0);
    return monthPeriod(year, expression.month);
  }
  if (expression.byTense && expression.third && direction === "past") {
    const of = (back: number): Period =>
      expression.season ? seasonPeriod(today.year - back, expression.season) : periodAround(anchor, unit, -back);
    const part = thirdOf(of(0), expression.third);
    // "The fund held $2 billion at year-end" is told when the year is over, or nearly so.
    return of((expression.third === "END" ? part.end - 15 : part.start) > anchor ? 1 : 0);
  }
  if (expression.season) {
    const thisYear = seasonPeriod(today.year, expression.season);
    // A winter begins at the end of its year.
    if (expression.season === "WI" && shift > 0) return seasonPeriod(today.year + (today.month === 12 ? 1 : 0), "WI");
    const passed = shift < 0 ? thisYear.end < anchor : thisYear.start > anchor;
    return seasonPeriod(today.year + (shift === 0 || passed ? 0 : shift), expression.season);
  }
  if (expression.byTense && unit === "weekend")
    return periodAround(anchor, unit, direction === "past" && weekdayOf(anchor) < 6 ? -1 : 0);
  if (expression.turning) return periodAround(anchor, unit, today.month >= 9 ? 1 : 0);
  // "last night" belongs to yesterday, "this morning" to today.
  return periodAround(anchor, unit, shift);
}

function unknownPeriod(expression: Form<"period">): string {
  if (expression.weekday) return `XXXX-WXX-${expression.weekday}`;
  if (expression.month) return `XXXX-${String(expression.month).padStart(2, "0")}`;
  return expression.season ? `XXXX-${expression.season}` : (unknownValues[expression.unit] ?? "XXXX-XX-XX");
}

/** "yesterday", "tomorrow morning", "the day before yesterday", "noon today". */
function resolveDay(expression: Form<"day">, { anchor }: DateContext): Timex {
  const { part, clock } = expression;
  const isTime = part !== null || clock !== null;
  const open = { ...unresolved(expression), type: isTime ? "time" : "date", clock } as const;
  const tail = clock ? clockValue(clock) : part ? `T${part}` : "";
  if (anchor === null) return { ...open, value: `XXXX-XX-XX${tail}` };
  const day = anchor + expression.shift;
  const period = dayPeriod(day);
  return {
    ...open,
    start: day,
    end: day,
    granularity: clock ? clockGrain(clock) : part ? "day part" : "day",
    implied: ["year", "month", "day"],
    edtf: periodEdtf(period) + (clock ? clockEdtf(clock) : ""),
    value: periodValue(period) + tail,
  };
}

/** "the same month", "the previous day", "that summer": from the time spoken of before, else from the article's date. */
function resolveText(expression: Form<"text">, { anchor, previous, direction }: DateContext): Timex {
  const { unit, season } = expression;
  const part = expression.part ?? null;
  const open = { ...unresolved(expression), type: part ? ("time" as const) : ("date" as const) };
  const from = previous?.start ?? anchor;
  if (from === null || from === undefined) return { ...open, value: unknownValues[unit] ?? "XXXX-XX-XX" };
  const whole = textPeriod(
    expression,
    previous?.start == null && isJustOver(expression, from, direction) ? from - 92 : from,
    previous,
  );
  const third = expression.third ?? null;
  const period = third ? thirdOf(whole, third) : whole;
  return {
    ...open,
    start: period.start,
    end: period.end,
    granularity: part ? "day part" : period.granularity,
    mod: third,
    fuzzy: season !== undefined || (third !== null && whole.granularity !== "day"),
    implied: ["year"],
    edtf: periodEdtf(period, season),
    value: (expression.fiscal ? "FY" : "") + periodValue(whole, season) + (part ? `T${part}` : ""),
  };
}

/** "sold 70 million in the quarter", printed in the first weeks of a new one, is told of the one before. */
function isJustOver({ unit, near, shift }: Form<"text">, from: number, direction: DateContext["direction"]): boolean {
  return (
    near === true &&
    unit === "quarter" &&
    shift === 0 &&
    direction === "past" &&
    from - periodAround(from, unit, 0).start < 45
  );
}

function textPeriod(
  { unit: said, shift, season, weekday, years, year, asSpoken }: Form<"text">,
  from: number,
  previous: Timex | null,
): Period {
  const unit = asSpoken && previous ? (previous.granularity as TimeUnit) : said;
  if (weekday) {
    const ahead = (weekday - weekdayOf(from) + 7) % 7;
    if (shift === 0) return dayPeriod(from - (weekdayOf(from) - 1) + weekday - 1);
    return dayPeriod(shift > 0 ? from + (ahead === 0 ? 7 : ahead) : from - (7 - ahead));
  }
  const spoken = fromDay(from).year;
  if (season) return seasonPeriod(spoken + Math.sign(shift), season);
  const moved = year !== undefined ? year - spoken : (years ?? 0);
  return periodAround(moved === 0 ? from : addMonths(from, 12 * moved), unit, shift);
}

function clockTimex(expression: Form<"clock">, { anchor, previous }: DateContext): Timex {
  const { clock, defects } = expression;
  const day = spokenDay(previous) ?? anchor;
  const possible = defects.length === 0;
  const date = day === null || day === undefined ? "XXXX-XX-XX" : periodValue(dayPeriod(day));
  return {
    ...unresolved(expression),
    type: "time",
    start: day ?? null,
    end: day ?? null,
    granularity: clockGrain(clock),
    implied: ["year", "month", "day"],
    defects,
    clock,
    mod: expression.approximate ? "APPROX" : null,
    edtf: possible && day !== null && day !== undefined ? `${periodEdtf(dayPeriod(day))}${clockEdtf(clock)}` : null,
    value: date + clockValue(clock),
  };
}

/** The day that was spoken of, also with a time or a part of it; weekends and longer times have several. */
function spokenDay(previous: Timex | null): number | null {
  return previous && previous.start === previous.end ? previous.start : null;
}

function clockGrain(clock: Clock): Timex["granularity"] {
  return clock.second > 0 ? "second" : clock.minute > 0 ? "minute" : "hour";
}

function partTimex(expression: Form<"part">, { anchor, previous }: DateContext): Timex {
  const day = spokenDay(previous) ?? anchor;
  const date = day === null || day === undefined ? "XXXX-XX-XX" : periodValue(dayPeriod(day));
  return {
    ...unresolved(expression),
    type: "time",
    start: day ?? null,
    end: day ?? null,
    granularity: "day part",
    implied: ["year", "month", "day"],
    edtf: day === null || day === undefined ? null : periodEdtf(dayPeriod(day)),
    value: `${date}T${expression.part}`,
  };
}

const unknownValues: Readonly<Partial<Record<TimeUnit, string>>> = {
  year: "XXXX",
  month: "XXXX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  quarter: "XXXX-QX",
  decade: "XXX",
  century: "XX",
};
