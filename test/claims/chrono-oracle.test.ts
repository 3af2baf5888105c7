import { parse } from "chrono-node/en";
import { describe, expect, test } from "vitest";
import { formatDay, fromDay, toDay, weekdayOf } from "../../src/values/calendar.js";
import { loadCorpus, readText, unmark } from "./corpus.js";
import { describeMention } from "./describe-mention.js";

const months = "January February March April May June July August September October November December".split(" ");
const shortMonths = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Ways to write a day with its year that leave no choice. */
const ways: Readonly<Record<string, (day: number) => string>> = {
  "July 4, 1999": (day) => `${monthOf(day)} ${dayOf(day)}, ${yearOf(day)}`,
  "4 July 1999": (day) => `${dayOf(day)} ${monthOf(day)} ${yearOf(day)}`,
  "July 4th, 1999": (day) => `${monthOf(day)} ${ordinal(dayOf(day))}, ${yearOf(day)}`,
  "the 4th of July 1999": (day) => `the ${ordinal(dayOf(day))} of ${monthOf(day)} ${yearOf(day)}`,
  "Sept. 4, 1999": (day) => `${shortMonths[fromDay(day).month - 1]} ${dayOf(day)}, ${yearOf(day)}`,
  "Sunday, July 4, 1999": (day) => `${weekdayName(day)}, ${monthOf(day)} ${dayOf(day)}, ${yearOf(day)}`,
  "Sunday 4 July 1999": (day) => `${weekdayName(day)} ${dayOf(day)} ${monthOf(day)} ${yearOf(day)}`,
  "1999-07-04": (day) => formatDay(day),
};

describe.each(Object.entries(ways))("days written as %s", (_, write) => {
  test("are those that chrono reads", () => {
    const days = [1903, 1969, 2000, 2021, 2024].flatMap((year) =>
      months.flatMap((_, month) => [1, 12, 13, 28].map((day) => toDay(year, month + 1, day))),
    );
    const texts = days.map((day) => `They met on ${write(day)} in Leeds.`);
    expect(texts.map(ourDays)).toEqual(texts.map((text) => chronoDays(text)));
    expect(texts.map(ourDays)).toEqual(days.map((day) => [formatDay(day)]));
  });
});

/** Where the two part, and why claimlint keeps its reading. */
const disagreements: Readonly<Record<string, string>> = {
  "05/04/2021: 2021-04-05, chrono 2021-05-04": "chrono puts the month first; here the article decides, else it is open",
  "5/4/21: 2021-04-05, chrono 2021-05-04": "the same with a short year",
};

test("the days of the fixtures are those that chrono reads, or there is a reason", () => {
  const apart = loadCorpus()
    .filter(({ form }) => ["month-day", "day-month", "iso-date", "numeric-date"].includes(form))
    .flatMap(({ groups }) =>
      groups.flatMap(({ value = "", anchor, spellings }) =>
        /^\d{4}-\d\d-\d\d$/.test(value) ? spellings.map((spelling) => ({ value, anchor, spelling })) : [],
      ),
    )
    .flatMap(({ value, anchor, spelling }) => {
      const { text, mentions } = unmark(spelling);
      const theirs = mentions.flatMap(({ start, end }) => chronoDays(text.slice(start, end), anchor));
      return theirs.length > 0 && !theirs.includes(value) ? [`${spelling}: ${value}, chrono ${theirs.join()}`] : [];
    });
  expect(apart).toEqual(Object.keys(disagreements));
});

/** The whole days that claimlint reads in a text. */
function ourDays(text: string): string[] {
  return readText(text).mentions.flatMap((mention) => {
    const { kind, edtf } = describeMention(mention);
    return kind === "date" ? [String(edtf)] : [];
  });
}

/** The days that chrono is certain of, year and all: without one it asks no tense. The clock and the zone of the machine play no part. */
function chronoDays(text: string, anchor = "2021-07-27"): string[] {
  return parse(text, { instant: new Date(`${anchor}T12:00:00Z`), timezone: 0 }).flatMap(({ start }) =>
    start.isCertain("day") && start.isCertain("month") && start.isCertain("year")
      ? [formatDay(toDay(start.get("year") ?? 0, start.get("month") ?? 1, start.get("day") ?? 1))]
      : [],
  );
}

function monthOf(day: number): string {
  return months[fromDay(day).month - 1] ?? "";
}

function dayOf(day: number): number {
  return fromDay(day).day;
}

function yearOf(day: number): number {
  return fromDay(day).year;
}

function weekdayName(day: number): string {
  return weekdays[weekdayOf(day) - 1] ?? "";
}

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${ending}`;
}
