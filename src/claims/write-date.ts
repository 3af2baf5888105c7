import { capitaliseLike } from "../text/capital.js";
import { fromDay } from "../values/calendar.js";
import { rational } from "../values/rational.js";
import type { Timex } from "../values/timex.js";
import { writeWords } from "../values/write-number.js";
import type { TimexMention } from "./mention.js";

/**
 * A date as the article would print it in the place of another: the same parts in the same order, the month in full or
 * short as there, without the weekday's being touched unless it is wrong. Null when the date is not fine enough.
 */
export function writeDateLike(mention: TimexMention, text: string, date: Timex, fallback: string): string | null {
  const { expression } = mention;
  const ago = writeYearsAgo(mention, text, date);
  if (ago !== null) return ago;
  if (expression.form !== "calendar" || date.start === null || date.end === null) return fallback;
  const { year, month, day } = fromDay(date.start);
  const fineDay = date.start === date.end;
  const fineMonth = fineDay || (fromDay(date.end).month === month && fromDay(date.end).year === year);
  if (expression.day !== undefined && !fineDay) return fallback;
  if (expression.day === undefined && expression.month !== undefined && !fineMonth) return fallback;
  if (expression.holiday || expression.season || expression.third || expression.toDay) return fallback;
  let written = text;
  if (expression.year !== undefined) {
    const old = String(expression.year);
    written = expression.shortYear ? written : written.replace(old, String(year));
  }
  if (expression.month !== undefined) written = replaceMonth(written, expression.month, month);
  if (expression.day !== undefined) written = replaceDay(written, expression.day, day);
  return written === text ? fallback : written;
}

/** "Two years ago" as "A year ago", "5 years ago" as "6 years ago"; null for other lengths. */
function writeYearsAgo({ expression, timex }: TimexMention, text: string, date: Timex): string | null {
  if (expression.form !== "offset" || expression.unit !== "year" || expression.from !== "article") return null;
  const said = /^(?:[\d.]+|[a-z]+(?:-[a-z]+)*) years? ago(?<day> (?:today|this (?:week|month)))?$/i.exec(text);
  if (!said || timex.start === null || date.start === null) return null;
  const { n, d } = expression.amount.min;
  const years = fromDay(timex.start).year + Number(n / d) - fromDay(date.start).year;
  if (years < 1) return null;
  const number = expression.amount.written.style === "digits" ? String(years) : writeWords(rational(years));
  const written = (years === 1 ? "a year ago" : `${number} years ago`) + (said.groups?.day ?? "");
  return capitaliseLike(text, written);
}

/** The text of a date with its day and month replaced, in the same form: "Sept. 31" becomes "Oct. 1". */
export function replaceDayAndMonth(
  text: string,
  old: { readonly day: number; readonly month: number },
  next: { readonly day: number; readonly month: number },
): string {
  return replaceDay(replaceMonth(text, old.month, next.month), old.day, next.day);
}

/** English names of the months and their usual short forms. */
export const monthNames = "January February March April May June July August September October November December".split(
  " ",
);

function replaceMonth(text: string, old: number, month: number): string {
  if (old === month) return text;
  const name = monthNames[old - 1] ?? "";
  const next = monthNames[month - 1] ?? "";
  if (text.includes(name) && name !== "May") return text.replace(name, next);
  const short = new RegExp(`\\b${name.slice(0, 3)}(?:t)?\\.?(?=[\\s,]|$)`);
  if (name === "May") return text.replace("May", next);
  if (!short.test(text)) return text;
  return text.replace(short, next.length <= 5 ? next : `${next === "September" ? "Sept" : next.slice(0, 3)}.`);
}

function replaceDay(text: string, old: number, day: number): string {
  if (old === day) return text;
  return text.replace(new RegExp(`(?<!\\d)0?${old}(?:st|nd|rd|th)?(?!\\d)`), (match) => {
    const ordinal = /[a-z]{2}$/.exec(match);
    return ordinal ? `${day}${suffix(day)}` : match.startsWith("0") ? String(day).padStart(2, "0") : String(day);
  });
}

function suffix(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return day % 10 === 1 ? "st" : day % 10 === 2 ? "nd" : day % 10 === 3 ? "rd" : "th";
}
