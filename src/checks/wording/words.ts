import { writeAsOf } from "../../claims/as-of.js";
import type { Claim } from "../../claims/reading.js";
import { daysInMonth, formatDay, fromDay } from "../../values/calendar.js";
import { rational } from "../../values/rational.js";
import { writeWords } from "../../values/write-number.js";

/** Times as messages say them: "since 17 November 2020", "from May to June 2020". */
export function sayPeriod(from: number | null, until: number | null): string {
  if (from === null && until === null) return "at all times";
  if (until === null) return `since ${sayDay(from as number)}`;
  if (from === null) return `until ${sayDay(until)}`;
  return `from ${sayDay(from)} to ${sayDay(until)}`;
}

/** A date of a rule as copy has it: "3 January 2020" for 2020-01-03, "September 2020" for 2020-09; words stay. */
export function sayDate(text: string): string {
  return text
    .split("/")
    .map((part) => {
      const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(part.trim());
      if (!match) return part;
      const [, year = "", month, day] = match;
      const name = month ? (months[Number(month) - 1] ?? month) : "";
      return [day ? String(Number(day)) : "", name, year].filter((piece) => piece !== "").join(" ");
    })
    .join(" to ");
}

/** 17 November 2020. */
export function sayDay(day: number): string {
  const [year = "", month = "1", date = "1"] = formatDay(day).split("-");
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/** A stretch of days: "2017", "September 2020", "17 November 2020", "3 to 9 May 2021". */
export function sayDays({ start, end }: { readonly start: number; readonly end: number }): string {
  if (start === end) return sayDay(start);
  const [a, b] = [fromDay(start), fromDay(end)];
  const whole = a.day === 1 && b.day === daysInMonth(b.year, b.month);
  if (whole && a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year} to ${b.year}`;
  if (whole && a.year === b.year && a.month === b.month) return `${months[a.month - 1]} ${a.year}`;
  return `${sayDay(start)} to ${sayDay(end)}`;
}

/** "on 3 May 2021", "in May 2021". */
export function onDate(date: string): string {
  return `${/^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(date) ? "on" : "in"} ${date}`;
}

/** The text of a claim's figure or date as printed. */
export function claimText(claim: Claim): string {
  return claim.block.block.text.slice(claim.mention.start, claim.mention.end);
}

/** A piece of the article in quotation marks, on one line. */
export function quoted(text: string): string {
  return `“${text.replace(/\s+/g, " ").trim()}”`;
}

/** "five, four and two". */
export function listTerms(terms: readonly string[]): string {
  return terms.length < 2 ? terms.join("") : `${terms.slice(0, -1).join(", ")} and ${terms.at(-1)}`;
}

/** The time that a claim speaks of, as EDTF; null when it is open on both sides. */
export function asOfText({ asOf }: Claim): string | null {
  return writeAsOf(asOf);
}

const months = "January February March April May June July August September October November December".split(" ");

/** English names of the weekdays, from Monday. */
export const weekdayNames = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** "seven": a small count as words, a large one in digits. */
export function sayCount(count: number): string {
  return writeWords(rational(count)) ?? String(count);
}

/** A date with another weekday, written as the one it has: "Tue. 5 May" for "Mon. 5 May", "MONDAY" for "SUNDAY". */
export function withWeekday(said: string, weekday: number): string {
  const name = weekdayNames[weekday - 1] ?? "";
  return said.replace(weekdayWord, (printed) => {
    if (printed.length <= 5 && !/day$/i.test(printed)) return name.slice(0, 3);
    return printed === printed.toUpperCase() ? name.toUpperCase() : name;
  });
}

/** Also in "the morning of Sunday, Oct. 13". */
const weekdayWord = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*/i;
