import type { TimexMention } from "../../claims/mention.js";
import type { BlockReading } from "../../claims/reading.js";
import type { Moment } from "../../claims/relations/moment.js";
import { toDay } from "../../values/calendar.js";

/** The first and the last day or year of a range that is printed as one date: "3-9 June 2019", "2004-2009"; null for others. */
export function endsOfRange({ block }: BlockReading, date: TimexMention): readonly [Moment, Moment] | null {
  const { expression, timex } = date;
  if (expression.form !== "calendar" || expression.fiscal || expression.shortYear) return null;
  if (expression.toDay === undefined && expression.toYear === undefined) return null;
  const { toDay: lastDay, toYear, day, year, ...rest } = expression;
  const said = block.text.slice(date.start, date.end);
  const joint = /\d(?:st|nd|rd|th)?\s*(?:[-–—]|to|until|till|through)\s*(?=\d)/.exec(said);
  if (!joint) return null;
  const cut = joint.index + joint[0].length;
  const isYears = year !== undefined && toYear !== undefined && /\d{4}$/.test(said);
  if (!isYears && (day === undefined || lastDay === undefined)) return null;
  const [from, to] = isYears
    ? [yearDays(year), yearDays(toYear)]
    : [timex.start === null ? null : [timex.start, timex.start], timex.end === null ? null : [timex.end, timex.end]];
  const at = (
    own: { readonly day?: number; readonly year?: number },
    days: readonly number[] | null,
    start: number,
    end: number,
  ): Moment => ({
    date: {
      ...date,
      start,
      end,
      expression: { ...rest, ...(isYears || year === undefined ? {} : { year }), ...own },
      timex: { ...timex, start: days?.[0] ?? null, end: days?.[1] ?? null },
    },
    clock: null,
    first: date.first,
    next: date.next,
    start,
    end,
  });
  const firstEnd = date.start + joint.index + 1;
  return isYears
    ? [at({ year }, from, date.start, firstEnd), at({ year: toYear }, to, date.start + cut, date.end)]
    : [
        at({ day: day as number }, from, date.start, firstEnd),
        at({ day: lastDay as number }, to, date.start + cut, date.end),
      ];
}

function yearDays(year: number): readonly number[] {
  return [toDay(year, 1, 1), toDay(year, 12, 31)];
}
