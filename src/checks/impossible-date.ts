import { claimsOf } from "../claims/reading.js";
import { monthNames } from "../claims/write-date.js";
import { daysInMonth } from "../values/calendar.js";
import type { Check } from "./check.js";
import { findingAt } from "./wording/finding-at.js";
import { claimText, quoted } from "./wording/words.js";

export const impossibleDate: Check = {
  id: "impossible-date",
  family: "calendar",
  severity: "error",
  title: "a date that the calendar does not have",
  finds: "A day that its month never has: 31 June, February 30, 29 February of a year that is no leap year.",
  matters: "A date that cannot be tells readers that nobody looked.",
  example: { wrong: "The law takes effect on 31 April 2022.", right: "The law takes effect on 30 April 2022." },
  remedy: "Look the date up; the last day of the month is offered where that is the likely slip.",
  *judge({ reading }) {
    for (const claim of claimsOf(reading)) {
      const { mention, block } = claim;
      if (mention.kind !== "timex" || !mention.timex.defects.includes("impossible")) continue;
      const { expression } = mention;
      if (expression.form !== "calendar" || expression.month === undefined || expression.day === undefined) continue;
      const said = claimText(claim);
      const { month, day, year, toDay } = expression;
      const name = monthNames[month - 1];
      const last = year === undefined ? (month === 2 ? 29 : daysInMonth(2000, month)) : daysInMonth(year, month);
      const wrong = Math.max(day, toDay ?? day);
      const corrected =
        wrong <= last + 2 && month >= 1 && month <= 12
          ? said.replace(new RegExp(`(?<!\\d)${wrong}(?:st|nd|rd|th)?(?!\\d)`), ordinalLike(said, wrong, last))
          : null;
      yield findingAt(impossibleDate, reading, block, mention, claim, {
        message: name
          ? `${quoted(said)} does not exist: ${name}${month === 2 && year !== undefined ? ` ${year}` : ""} has ${last} days`
          : `${quoted(said)} does not exist: there is no month ${month}`,
        label: name ? `${name} ends on the ${last}${suffix(last)}` : "no such month",
        actual: said,
        expected: corrected && corrected !== said ? [corrected] : [],
        notes: month === 2 && wrong === 29 ? [`${year} is no leap year`] : [],
      });
    }
  },
};

function ordinalLike(said: string, wrong: number, last: number): string {
  return new RegExp(`${wrong}(?:st|nd|rd|th)`).test(said) ? `${last}${suffix(last)}` : String(last);
}

function suffix(day: number): string {
  return day === 31 ? "st" : "th";
}
