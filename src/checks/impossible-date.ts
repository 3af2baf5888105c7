import { claimsOf } from "../claims/reading.js";
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
      const expected = name && wrong <= last + 2 ? corrections(said, { day: wrong, month }, last) : [];
      yield findingAt(impossibleDate, reading, block, mention, claim, {
        message: name
          ? `${quoted(said)} does not exist: ${name}${month === 2 && year !== undefined ? ` ${year}` : ""} has ${last} days`
          : `${quoted(said)} does not exist: there is no month ${month}`,
        label: name ? `${name} ends on the ${last}${suffix(last)}` : "no such month",
        actual: said,
        expected,
        notes: month === 2 && wrong === 29 ? [`${year} is no leap year`] : [],
      });
    }
  },
};

/** The last day of the month, and where the date is one past it the first of the next. */
function corrections(said: string, wrong: { readonly day: number; readonly month: number }, last: number): string[] {
  const fixed = [replaceDayAndMonth(said, wrong, { day: last, month: wrong.month })];
  if (wrong.day === last + 1 && wrong.month < 12) {
    fixed.push(replaceDayAndMonth(said, wrong, { day: 1, month: wrong.month + 1 }));
  }
  return fixed.filter((text) => text !== said);
}

function suffix(day: number): string {
  return day === 31 ? "st" : "th";
}
