import { dateExists, toDay, weekdayOf } from "../../values/calendar.js";
import { minutesOfDay, type Stretch, stretchOfDays } from "../../values/elapsed.js";
import type { Clock } from "../../values/timex.js";
import type { TimexMention } from "../mention.js";
import type { SentenceView } from "./figures.js";
import { joins } from "./figures.js";

/** A time of the text: one mention, or a day and a time of day side by side ("noon on Friday", "July 3 at 9 a.m."). */
export interface Moment {
  readonly date: TimexMention | null;
  readonly clock: TimexMention | null;
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

/** The moments of a sentence, in order; lengths of time, sets and vague times are none. */
export function findMoments(view: SentenceView): Moment[] {
  const times = view.mentions.filter(
    (mention): mention is TimexMention => mention.kind === "timex" && isMoment(mention),
  );
  const moments: Moment[] = [];
  for (let i = 0; i < times.length; i++) {
    const [one, two] = [times[i] as TimexMention, times[i + 1]];
    const joined = two && isClock(one) !== isClock(two) && joins(view, one.next, two.first, sideBySide);
    moments.push(joined ? joinTimes(one, two) : joinTimes(one));
    if (joined) i++;
  }
  return moments;
}

function joinTimes(one: TimexMention, two: TimexMention = one): Moment {
  const clock = isClock(one) ? one : isClock(two) ? two : null;
  const date = isClock(one) ? (isClock(two) ? null : two) : one;
  return {
    date,
    clock: clock ?? (hasClock(one) ? one : null),
    first: one.first,
    next: two.next,
    start: one.start,
    end: two.end,
  };
}

function isMoment({ expression }: TimexMention): boolean {
  return (
    expression.form === "calendar" ||
    expression.form === "clock" ||
    expression.form === "day" ||
    expression.form === "period"
  );
}

function isClock({ expression }: TimexMention): boolean {
  return expression.form === "clock";
}

function hasClock({ expression }: TimexMention): boolean {
  return (expression.form === "calendar" || expression.form === "day") && expression.clock != null;
}

const sideBySide = /^(?:, )?(?:(?:on|at|of) )?$/;

/** True for a date that the calendar names with its year. */
export function hasYear(mention: TimexMention | null): boolean {
  return mention?.expression.form === "calendar" && mention.expression.year !== undefined;
}

/**
 * Where two moments can lie, the second after the first. Weekdays without dates are the next of their name, times of
 * day without a day those of the same day or the next, dates without years those of one year or of two.
 */
export function stretchesOf(from: Moment, to: Moment): readonly (readonly [Stretch, Stretch])[] {
  return namedStretches(from, to).flatMap(([a, b]) =>
    midnightsOf(from, a).flatMap((start) => midnightsOf(to, b).map((end) => [start, end] as const)),
  );
}

/** "midnight on Saturday" is that with which the day begins, or that with which it ends. */
function midnightsOf({ date, clock }: Moment, stretch: Stretch): readonly Stretch[] {
  if (!date || clock?.form !== "noon" || clockOf(clock)?.hour !== 0) return [stretch];
  return [stretch, { start: stretch.start + minutesOfDay, end: stretch.end + minutesOfDay }];
}

function namedStretches(from: Moment, to: Moment): readonly (readonly [Stretch, Stretch])[] {
  if (zoneOf(from) !== zoneOf(to)) return [];
  const lent = withLentYear(from, to);
  const own = ownStretches(from, to);
  return lent ? [[withClock(from, lent[0]), withClock(to, lent[1])], ...own] : own;
}

/** "from 4 March 2019 to 9 March": the one year is that of both, or the second is of the year after. */
function withLentYear({ date: from }: Moment, { date: to }: Moment): readonly [Days, Days] | null {
  if (from?.expression.form !== "calendar" || to?.expression.form !== "calendar") return null;
  const [a, b] = [from.expression, to.expression];
  if ((a.year === undefined) === (b.year === undefined) || a.shortYear || b.shortYear) return null;
  const year = a.year ?? b.year ?? 0;
  const dayIn = ({ month, day }: typeof a, at: number): number | null =>
    month !== undefined && day !== undefined && dateExists(at, month, day) ? toDay(at, month, day) : null;
  const [start, end] = [dayIn(a, year), dayIn(b, year)];
  if (start === null || end === null) return null;
  // Over the turn of the year the one without is of the year beside it.
  const isTurned = end < start;
  const early = isTurned && a.year === undefined ? dayIn(a, year - 1) : start;
  const late = isTurned && b.year === undefined ? dayIn(b, year + 1) : end;
  if (early === null || late === null) return null;
  return [
    [early, early],
    [late, late],
  ];
}

function ownStretches(from: Moment, to: Moment): readonly (readonly [Stretch, Stretch])[] {
  const isUndated = isOfSomeYear(from) && isOfSomeYear(to);
  const [a, b] = isUndated ? [dayOfSomeYear(from), dayOfSomeYear(to)] : [daysOf(from), daysOf(to)];
  if (a === "none" && b === "none") return clockPairs(from, to);
  if (a === null || b === null || a === "none" || b === "none") return [];
  const named = weekdayAlone(from) !== weekdayAlone(to) ? resolvedPair(from, to) : null;
  if (named) return [[withClock(from, named[0]), withClock(to, named[1])]];
  const next = weekdayAfter(from, to);
  if (next !== null) {
    const first = [withClock(from, a), withClock(to, [next, next])] as const;
    // "on Wednesday, nine days after the break-out of 24 March": the one of the article's own week.
    const own = to.date?.timex;
    return own?.start != null && own.end !== null && own.start > next
      ? [first, [withClock(from, a), withClock(to, [own.start, own.end])]]
      : [first];
  }
  const laps = lapOf(from, to, a, b);
  if (laps === null) return [];
  // "ten days, Friday to Sunday": the Sunday of the next week, or of the one after.
  const weeks = weekdayAlone(from) ? [0, 7, 14] : [0];
  return weeks.map((more) => [withClock(from, a), withClock(to, [b[0] + laps + more, b[1] + laps + more])] as const);
}

/** "EST": the zone that a time of day is told in; empty for none. */
function zoneOf({ clock }: Moment): string {
  return clock?.timex.clock?.zone ?? clockOf(clock)?.zone ?? "";
}

/** "3 June" where nothing says of which year. */
function isOfSomeYear({ date }: Moment): boolean {
  return date?.expression.form === "calendar" && date.expression.day !== undefined && date.timex.start === null;
}

/** Its day in a year that has no leap day: lengths between two of them are those of any year. */
function dayOfSomeYear({ date }: Moment): Days | null {
  if (date?.expression.form !== "calendar") return null;
  const { month, day, year } = date.expression;
  if (month === undefined || day === undefined || year !== undefined || !dateExists(commonYear, month, day))
    return null;
  const at = toDay(commonYear, month, day);
  return [at, at];
}

const commonYear = 2001;

/** "Thursday marks 50 years since July 1969": over more than two months it does not matter which Thursday. */
function resolvedPair({ date: from }: Moment, { date: to }: Moment): readonly [Days, Days] | null {
  const [a, b] = [from?.timex, to?.timex];
  if (a?.start == null || a.end === null || b?.start == null || b.end === null) return null;
  return Math.abs(b.start - a.start) > 60
    ? [
        [a.start, a.end],
        [b.start, b.end],
      ]
    : null;
}

/** "began on Monday, 6 September, and ended on Friday": the first Friday after the day. */
function weekdayAfter({ date: from }: Moment, { date: to }: Moment): number | null {
  if (!from || !to || isWeekday(from) || !isWeekday(to) || to.expression.form !== "calendar") return null;
  const { start, end } = from.timex;
  if (start === null || start !== end || to.expression.weekday === undefined) return null;
  return start + ((to.expression.weekday - weekdayOf(start) + 7) % 7 || 7);
}

function weekdayAlone({ date }: Moment): boolean {
  return date !== null && isWeekday(date);
}

type Days = readonly [number, number];

/** The days of a moment; "none" for a time of day alone, null for what cannot be placed. */
function daysOf({ date }: Moment): Days | "none" | null {
  if (!date) return "none";
  const { timex, expression } = date;
  if (isWeekday(date) && expression.form === "calendar")
    return [(expression.weekday ?? 1) + 3, (expression.weekday ?? 1) + 3];
  if (timex.start !== null && timex.end !== null) return [timex.start, timex.end];
  return null;
}

/** A weekday without its date: "on Sunday". */
export function isWeekday({ expression }: TimexMention): boolean {
  return (
    expression.form === "calendar" &&
    expression.weekday !== undefined &&
    expression.day === undefined &&
    expression.month === undefined
  );
}

/** Days to move the second on by so that it follows the first; null when the two cannot be held together. */
function lapOf(from: Moment, to: Moment, a: Days, b: Days): number | null {
  const weekdays = [from, to].filter(({ date }) => date && isWeekday(date)).length;
  if (weekdays === 1) return null;
  if (weekdays === 2) return b[0] > a[0] || (b[0] === a[0] && from.clock && to.clock) ? 0 : 7;
  if (isOfSomeYear(from)) return b[1] < a[0] ? 365 : 0;
  const implied = from.date?.timex.implied.includes("year") || to.date?.timex.implied.includes("year");
  return implied && b[1] < a[0] ? 365 : 0;
}

function withClock({ clock }: Moment, [first, last]: Days): Stretch {
  const time = clock?.timex.clock ?? clockOf(clock);
  if (!time || first !== last) return stretchOfDays(first, last);
  const minute = first * minutesOfDay + time.hour * 60 + time.minute;
  return { start: minute, end: minute };
}

function clockOf(mention: TimexMention | null): Clock | null {
  return mention?.expression.form === "clock" ? mention.expression.clock : null;
}

/** "from 9 to 11:30", "from 10 p.m. to 2 a.m."; without a half of the day a time may be of either. */
function clockPairs(from: Moment, to: Moment): readonly (readonly [Stretch, Stretch])[] {
  const [a, b] = [clockOf(from.clock), clockOf(to.clock)];
  if (!a || !b) return [];
  const [start, end] = [a.hour * 60 + a.minute, b.hour * 60 + b.minute];
  const later = end > start ? end : end + minutesOfDay;
  const at = (minute: number): Stretch => ({ start: minute, end: minute });
  const half = minutesOfDay / 2;
  return later - start > half
    ? [
        [at(start), at(later)],
        [at(start), at(later - half)],
      ]
    : [[at(start), at(later)]];
}
