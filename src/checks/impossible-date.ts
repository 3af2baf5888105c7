import { type Claim, claimsOf } from "../claims/reading.js";
import { tags } from "../claims/syntax/tag.js";
import { isOneOf, textAt, wordAt } from "../claims/token-access.js";
import { monthNames, replaceDayAndMonth } from "../claims/write-date.js";
import { daysInMonth } from "../values/calendar.js";
import type { Check } from "./check.js";
import { findingAt } from "./wording/finding-at.js";
import { claimText, quoted } from "./wording/words.js";

export const impossibleDate: Check = {
  id: "impossible-date",
  family: "calendar",
  severity: "error",
  title: "a date that the calendar does not have",
  finds:
    "A day that its month never has: 31 June, February 30, 29 February of a year that is no leap year. A number after a month that counts what follows (in June 31 towns) is left alone; 29 February 1900 was a day in the old calendar and is only a warning.",
  matters: "A date that cannot be tells readers that nobody looked.",
  example: { wrong: "The law takes effect on 31 April 2022.", right: "The law takes effect on 30 April 2022." },
  remedy: "Look the date up; the last day of the month is offered where that is the likely slip.",
  *judge({ reading }) {
    for (const claim of claimsOf(reading)) {
      const { mention, block } = claim;
      if (mention.kind !== "timex" || !mention.timex.defects.includes("impossible")) continue;
      const { expression } = mention;
      if (expression.form !== "calendar" || expression.month === undefined || expression.day === undefined) continue;
      if (isCount(claim)) continue;
      const said = claimText(claim);
      const { month, day, year, toDay } = expression;
      const name = monthNames[month - 1];
      const last = year === undefined ? (month === 2 ? 29 : daysInMonth(2000, month)) : daysInMonth(year, month);
      const wrong = Math.max(day, toDay ?? day);
      const expected = name && wrong <= last + 2 ? corrections(said, { day: wrong, month }, last) : [];
      yield findingAt(impossibleDate, reading, block, mention, claim, {
        severity: isOldLeapDay(month, wrong, year) ? "warning" : "error",
        message: name
          ? `${quoted(said)} does not exist: ${name}${month === 2 && year !== undefined ? ` ${year}` : ""} has ${last} days`
          : `${quoted(said)} does not exist: there is no month ${month}`,
        label: name ? `${name} ends on the ${last}${suffix(last)}` : "no such month",
        actual: said,
        expected,
        notes: [
          ...(month === 2 && wrong === 29 ? [`${year} is no leap year`] : []),
          ...(isOldLeapDay(month, wrong, year)
            ? ["The Julian calendar, long in use in some countries, had this day"]
            : []),
        ],
      });
    }
  },
};

/** "In June 31 towns signed": without "on", an ordinal or a year the number may count the noun that follows. */
function isCount({ mention, block: { tokens, tagged } }: Claim): boolean {
  if (isCountBefore(tokens, mention)) return true;
  const last = textAt(tokens, mention.next - 1);
  // "In June the thirty-first club joined"
  const isCounted = /^\d\d$/.test(last) || /^[a-z]+(?:st|nd|rd|th)$/.test(last);
  if (!isCounted || wordAt(tokens, mention.first - 1) === "on") return false;
  const tag = tagged[mention.next];
  return tag === tags.noun || tag === tags.adjective;
}

/** "There were 31 April storms", "has 31 June dates": behind the verb, the number counts a noun that the month describes. */
function isCountBefore(tokens: Claim["block"]["tokens"], { first, next }: Claim["mention"]): boolean {
  const isDayFirst = next - first === 2 && /^\d\d$/.test(textAt(tokens, first));
  return isDayFirst && isOneOf(tokens, first - 1, countingVerbs) && /s$/.test(wordAt(tokens, next));
}

const countingVerbs = new Set("are were was has had have with the all of".split(" "));

/** Years of a full century were leap years in the Julian calendar. */
function isOldLeapDay(month: number, day: number, year: number | undefined): boolean {
  return month === 2 && day === 29 && year !== undefined && year % 100 === 0 && year <= 1900;
}

/** The last day of the month, and where the date is one past it the first of the next. */
function corrections(said: string, wrong: { readonly day: number; readonly month: number }, last: number): string[] {
  const fixed = [replaceDayAndMonth(said, wrong, { day: last, month: wrong.month })];
  if (wrong.day === last + 1 && wrong.month < 12 && /[A-Za-z]{3}/.test(said)) {
    fixed.push(replaceDayAndMonth(said, wrong, { day: 1, month: wrong.month + 1 }));
  }
  return fixed.filter((text) => text !== said);
}

function suffix(day: number): string {
  return day === 31 ? "st" : "th";
}
