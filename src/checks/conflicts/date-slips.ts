import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import type { CalendarExpression } from "../../claims/time-expression.js";

type Mention = QuantityMention | TimexMention;

/** The same day of another month or year, or a date with swapped digits: 6 May for 6 March, 1927 for 1972. */
export function isDateSlip(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  if (!from || !to) return false;
  if (hasSwappedDigits(a, b)) return true;
  if (from.month === undefined || to.month === undefined) return false;
  if (from.day === undefined || from.day !== to.day) return false;
  return (from.month === to.month) !== (from.year === to.year);
}

/** A year, or the day of one month, with two digits swapped: 1927 for 1972, 12 May for 21 May. */
export function hasSwappedDigits(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  if (!from || !to) return false;
  if (from.year !== undefined && to.year !== undefined && areSwapped(from.year, to.year)) return true;
  if (from.day === undefined || to.day === undefined || from.month === undefined) return false;
  return from.month === to.month && from.year === to.year && areSwapped(from.day, to.day);
}

/** Dates that whoever meant the one may have written for the other: a part of them is wrong, or two digits are swapped. */
export function isNearMiss(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  if (from?.month === undefined || to?.month === undefined) return false;
  if (hasSwappedDigits(a, b) || isOtherYearOnly(a, b)) return true;
  if (from.day === undefined || to.day === undefined) return false;
  const isOfOneYear = from.year === to.year || from.year === undefined || to.year === undefined;
  if (from.day === to.day) return isOfOneYear && from.month !== to.month;
  if (from.month !== to.month || !isOfOneYear) return false;
  return isOneDigitOff(from.day, to.day);
}

/** "on Thursday" and "on Friday", "in March" and "in May". */
export function areWeekdaysOrMonths(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  if (!from || !to || from.day !== undefined || to.day !== undefined) return false;
  if (from.year !== to.year || from.yearShift !== to.yearShift || from.weekShift !== to.weekShift) return false;
  if (from.weekday !== undefined || to.weekday !== undefined)
    return (from.weekday === undefined) === (to.weekday === undefined);
  return from.month !== undefined && to.month !== undefined;
}

/** The same day of the same month, or the same month, of another year. */
export function isOtherYearOnly(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  if (from?.month === undefined || from.year === undefined || to?.year === undefined) return false;
  return from.month === to.month && from.day === to.day && from.year !== to.year;
}

/** 9 and 19, 12 and 22, 6 and 9. */
function isOneDigitOff(a: number, b: number): boolean {
  const [left, right] = [String(a).padStart(2, "0"), String(b).padStart(2, "0")];
  return left !== right && (left[0] === right[0] || left[1] === right[1]);
}

/** The parts of a date as printed; null for what is no date of the calendar. */
export function calendarOf(mention: Mention): CalendarExpression | null {
  if (mention.kind !== "timex") return null;
  const { expression } = mention;
  if (expression.form === "calendar") return expression;
  // "last Friday"
  return expression.form === "period" && expression.weekday !== undefined
    ? { form: "calendar", weekday: expression.weekday }
    : null;
}

/** Two neighbouring digits have changed places. */
export function areSwapped(a: number, b: number): boolean {
  // Numbers of the same digits are whole nines apart.
  if (a === b || (a - b) % 9 !== 0) return false;
  const [left, right] = [String(a), String(b)];
  for (let at = 1; at < left.length; at++) {
    const swapped = left.slice(0, at - 1) + left.charAt(at) + left.charAt(at - 1) + left.slice(at + 1);
    if (swapped === right) return true;
  }
  return false;
}
