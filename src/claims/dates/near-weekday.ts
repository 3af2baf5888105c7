import { dateExists, fromDay, toDay, weekdayOf } from "../../values/calendar.js";
import type { DateContext } from "./resolve.js";

/** "on Monday": the last one, or the next one where the clause looks ahead; the day itself counts for both. */
export function nearWeekday(weekday: number, { anchor, direction, after }: DateContext): number {
  const today = anchor ?? 0;
  if (after !== null) return after + 1 + ((weekday - weekdayOf(after + 1) + 7) % 7);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  // "said it would close Monday", printed on Tuesday or Wednesday: that Monday.
  const isAhead = direction === "future" || direction === "timetable" || (direction === "prospect" && ahead < 5);
  return isAhead ? today + ahead : today - ((7 - ahead) % 7);
}

/**
 * "on Monday, the 25th": of the months around, the nearest whose 25th is a Monday, on the side that the clause looks to;
 * where no month near has such a day, the weekday alone decides.
 */
export function nearDayOfMonth(weekday: number, day: number, context: DateContext): number {
  const today = context.anchor ?? 0;
  const from = fromDay(today);
  let best: number | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let shift = -2; shift <= 2; shift++) {
    const month = from.year * 12 + from.month - 1 + shift;
    const [year, number] = [Math.floor(month / 12), (month % 12) + 1];
    if (!dateExists(year, number, day)) continue;
    const found = toDay(year, number, day);
    if (weekdayOf(found) !== weekday) continue;
    const isWrong =
      context.direction === "past" ? found > today : context.direction === "unknown" ? false : found < today;
    const distance = Math.abs(found - today) + (isWrong ? 20 : 0);
    if (distance < bestDistance) {
      best = found;
      bestDistance = distance;
    }
  }
  return best ?? nearWeekday(weekday, context);
}

/** "two Sundays ago": the second Sunday before today. */
export function weekdayBack(weekday: number, count: number, today: number): number {
  return today - 1 - ((weekdayOf(today) - 1 - weekday + 7) % 7) - 7 * (count - 1);
}
