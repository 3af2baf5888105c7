import type { TimexMention } from "../claims/mention.js";
import { claimsOf } from "../claims/reading.js";
import { fromDay, weekdayOf } from "../values/calendar.js";
import type { Check } from "./check.js";
import { findingAt, fixAt } from "./wording/finding-at.js";
import { claimText, quoted, sayDay } from "./wording/words.js";

export const wrongWeekday: Check = {
  id: "wrong-weekday",
  family: "calendar",
  severity: "error",
  title: "a weekday that does not fall on its date",
  finds:
    "A date printed with a weekday that the calendar gives to another day. A date without a year is held against the year that the article's own date and the tense of the sentence make of it.",
  matters: "Either the weekday or the day is wrong, and readers who plan by it turn up on the wrong one.",
  example: {
    wrong: "The leaders will meet on Tuesday, July 26, 2021.",
    right: "The leaders will meet on Monday, July 26, 2021.",
  },
  remedy: "Correct the weekday or the day, whichever is wrong; both are offered.",
  *judge({ reading }) {
    for (const claim of claimsOf(reading)) {
      const { mention, block } = claim;
      if (mention.kind !== "timex") continue;
      const { timex } = mention;
      const right = wrongDay(mention);
      if (right === null || timex.start === null) continue;
      const said = claimText(claim);
      const name = weekdayNames[right - 1] ?? "";
      const expected = corrections(mention, said, right);
      const implied = timex.implied.includes("year");
      const distant = implied && Math.abs(timex.start - (reading.anchor?.start ?? timex.start)) > nearDays;
      yield findingAt(wrongWeekday, reading, block, mention, claim, {
        severity: distant ? "warning" : "error",
        message: `${quoted(said)} is wrong: ${sayDay(timex.start)} ${timex.start <= (reading.anchor?.end ?? timex.start) ? "was" : "is"} a ${name}`,
        label: `${sayDay(timex.start)} is a ${name}`,
        actual: said,
        expected,
        notes: [
          `The calendar makes ${sayDay(timex.start)} a ${name}, not a ${weekdayNames[(timex.weekday ?? 1) - 1]}`,
          ...(implied ? ["The year is taken from the article's date"] : []),
          "Either the weekday or the day may be the wrong one",
        ],
        fixes: expected[0] ? fixAt(block, mention, `Write ${expected[0]}`, expected[0], "unsafe") : [],
      });
    }
  },
};

/** The weekday that the date has, when another one is printed; null when they fit or one of them is missing. */
export function wrongDay({ timex, expression }: TimexMention): number | null {
  if (expression.form !== "calendar" || expression.day === undefined || expression.toDay !== undefined) return null;
  if (timex.weekday === null || timex.start === null || timex.start !== timex.end || timex.defects.length > 0)
    return null;
  const right = weekdayOf(timex.start);
  return right === timex.weekday ? null : right;
}

/** The right weekday for the date, then the nearest day for the weekday. */
function corrections({ timex, expression }: TimexMention, said: string, right: number): string[] {
  const wrong = timex.weekday ?? 1;
  const start = timex.start ?? 0;
  const byWeekday = said.replace(/^[A-Za-z]+/, (printed) => likePrinted(printed, weekdayNames[right - 1] ?? ""));
  const distance = ((wrong - right + 10) % 7) - 3;
  const near = fromDay(start + distance);
  if (expression.form !== "calendar" || near.month !== expression.month) return [byWeekday];
  const byDay = said.replace(new RegExp(`(?<!\\d)0?${expression.day}(?!\\d)`), String(near.day));
  return byDay === said ? [byWeekday] : [byWeekday, byDay];
}

/** "Tues." for "Tue.", "MONDAY" for "SUNDAY". */
function likePrinted(printed: string, name: string): string {
  if (printed.length <= 5 && !/day$/i.test(printed)) return name.slice(0, 3);
  return printed === printed.toUpperCase() ? name.toUpperCase() : name;
}

/** A date without a year as near as this to the article's own is of the same year beyond doubt. */
const nearDays = 60;
const weekdayNames = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
