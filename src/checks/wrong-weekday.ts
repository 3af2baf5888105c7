import type { TimexMention } from "../claims/mention.js";
import { type Claim, claimsOf, type Reading } from "../claims/reading.js";
import { isOneOf, signAt, wordAt } from "../claims/token-access.js";
import { replaceDayAndMonth } from "../claims/write-date.js";
import { dateExists, fromDay, toDay, weekdayOf } from "../values/calendar.js";
import type { Check } from "./check.js";
import { weekdaysTogether } from "./weekday/dates-together.js";
import { findingAt, fixAt, labelAt } from "./wording/finding-at.js";
import { claimText, quoted, sayDay, weekdayNames, withWeekday } from "./wording/words.js";

export const wrongWeekday: Check = {
  id: "wrong-weekday",
  family: "calendar",
  severity: "error",
  title: "a weekday that does not fall on its date",
  finds:
    "A date with a weekday that the calendar gives to another day. A date without a year is held against the article's own year, only within six weeks of the article's date and as a warning beyond one; dates of one paragraph or list are held against each other, whichever their year; captions are left alone, since their pictures may be older.",
  matters: "Either the weekday or the day is wrong, and readers who plan by it turn up on the wrong one.",
  example: {
    wrong: "The leaders will meet on Tuesday, July 26, 2021.",
    right: "The leaders will meet on Monday, July 26, 2021.",
  },
  remedy: "Correct the weekday, the day or the year, whichever is wrong; all are offered.",
  *judge({ reading }) {
    const judged = new Set<TimexMention>();
    for (const claim of claimsOf(reading)) {
      const { mention, block } = claim;
      if (mention.kind !== "timex") continue;
      const stated = weekdayStated(claim, mention);
      const { timex } = mention;
      if (!stated || timex.start === null || !isOneDay(mention)) continue;
      const right = weekdayOf(timex.start);
      if (right === stated.weekday) continue;
      const isFar = isDistant(claim, timex.start, reading);
      if (!isFar) judged.add(mention);
      if (isFar || isOldStyle(timex.start, stated.weekday) || isOfYearSaid(claim, timex.start, stated.weekday))
        continue;
      const implied = timex.implied.includes("year");
      const span = stated.apart ?? mention;
      const said = block.block.text.slice(span.start, span.end);
      const name = weekdayNames[right - 1] ?? "";
      const tense = reading.anchor?.end != null && timex.start <= reading.anchor.end ? "was" : "is";
      const expected = stated.apart ? [withWeekday(said, right)] : corrections(mention, said, stated.weekday, reading);
      yield findingAt(wrongWeekday, reading, block, span, claim, {
        severity: implied && distanceOf(timex.start, reading) > surelyNear ? "warning" : "error",
        message: `${quoted(stated.apart ? `${said}, ${claimText(claim)}` : said)} is wrong: ${sayDay(timex.start)} ${tense} a ${name}`,
        label: `${sayDay(timex.start)} ${tense} a ${name}`,
        actual: said,
        expected,
        notes: [
          `The calendar makes ${sayDay(timex.start)} a ${name}, not a ${weekdayNames[stated.weekday - 1]}`,
          ...(implied ? ["The year is taken from the article's date"] : []),
          "Either the weekday or the date may be the wrong one",
        ],
        labels: stated.apart ? [labelAt(reading, block, mention, "the date")] : [],
        fixes: expected[0] ? fixAt(block, span, `Write ${expected[0]}`, expected[0], "unsafe") : [],
      });
    }
    yield* weekdaysTogether(wrongWeekday, reading, judged);
  },
};

interface Stated {
  /** 1 for Monday. */
  readonly weekday: number;
  /** The weekday's own mention, where it stands beside the date. */
  readonly apart: TimexMention | null;
}

/** The weekday that is said of a date: within it, before it in "Thursday (May 3)", after it in "May 3, a Thursday". */
function weekdayStated({ block, sentence }: Claim, mention: TimexMention): Stated | null {
  const { tokens } = block;
  if (mention.timex.weekday !== null) return { weekday: mention.timex.weekday, apart: null };
  for (const other of sentence.mentions) {
    if (other.kind !== "timex" || other.expression.form !== "calendar") continue;
    const { weekday, day, part } = other.expression;
    if (weekday === undefined || day !== undefined || part) continue;
    const before = other.next === mention.first - 1 && signAt(tokens, other.next, "(");
    const gap = other.first - mention.next;
    const after =
      gap > 0 &&
      gap <= 5 &&
      wordAt(tokens, other.first - 1) === "a" &&
      (gap === 2 ? isComma(tokens, mention.next) : saysWeekday(tokens, mention.next, other.first - 1));
    if (after && isOfPair({ block, sentence }, mention, other)) continue;
    if (before || after) return { weekday, apart: other };
  }
  return null;
}

/** "The worst day of 2022 was July 19, a Tuesday": the year stands beside the date. */
function isOfYearSaid({ mention, sentence }: Claim, day: number, weekday: number): boolean {
  if (mention.kind !== "timex" || !mention.timex.implied.includes("year")) return false;
  const date = fromDay(day);
  return sentence.mentions.some(
    (other) =>
      other.kind === "timex" &&
      other.expression.form === "calendar" &&
      other.expression.year !== undefined &&
      dateExists(other.expression.year, date.month, date.day) &&
      weekdayOf(toDay(other.expression.year, date.month, date.day)) === weekday,
  );
}

/** "on Feb 7 and Feb 8, a Tuesday and a Wednesday": the first weekday is that of the first date. */
function isOfPair(
  { block: { tokens }, sentence }: Pick<Claim, "block" | "sentence">,
  { first }: TimexMention,
  weekday: TimexMention,
): boolean {
  const isJoined = sentence.mentions.some(
    ({ kind, next }) => kind === "timex" && next === first - 1 && wordAt(tokens, next) === "and",
  );
  return isJoined && wordAt(tokens, weekday.next) === "and" && wordAt(tokens, weekday.next + 1) === "a";
}

function isComma(tokens: Claim["block"]["tokens"], at: number): boolean {
  return signAt(tokens, at, ",") || signAt(tokens, at, "(");
}

/** "was a", "which fell on a", ", which was a". */
function saysWeekday(tokens: Claim["block"]["tokens"], from: number, to: number): boolean {
  let at = signAt(tokens, from, ",") ? from + 1 : from;
  if (wordAt(tokens, at) === "which") at++;
  if (!isOneOf(tokens, at, fallings)) return false;
  at++;
  if (wordAt(tokens, at) === "on") at++;
  return at === to;
}

/** A single day of the calendar, printed as such. */
function isOneDay({ timex, expression }: TimexMention): boolean {
  if (expression.form !== "calendar" || expression.toDay !== undefined) return false;
  // "Christmas Day 2016"
  if (expression.day === undefined && !(expression.holiday && expression.year !== undefined)) return false;
  return timex.start === timex.end && timex.defects.length === 0;
}

/** Before Britain changed calendars in 1752 a date may be Julian: Friday, 13 October 1307. */
function isOldStyle(day: number, weekday: number): boolean {
  const { year } = fromDay(day);
  const ahead = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return year < 1753 && weekdayOf(day + ahead) === weekday;
}

/** A date without a year far from the article's own, or in a caption, may belong to any year. */
function isDistant({ mention, block }: Claim, day: number, { anchor }: Reading): boolean {
  if (mention.kind !== "timex" || !mention.timex.implied.includes("year")) return false;
  return anchor?.start == null || block.block.kind === "caption" || distanceOf(day, { anchor }) > nearDays;
}

/** Days between a day and the article's own date. */
function distanceOf(day: number, { anchor }: Pick<Reading, "anchor">): number {
  return Math.abs(day - (anchor?.start ?? day));
}

const nearDays = 42;
/** Within the article's own week a date belongs to its year beyond doubt. */
const surelyNear = 7;

/**
 * The right weekday for the date, the nearest day for the weekday, the neighbouring year in which they fit; that year
 * first where it is the article's own, as with the January slip.
 */
function corrections(mention: TimexMention, said: string, wrong: number, { anchor }: Reading): string[] {
  const { expression, timex } = mention;
  const start = timex.start ?? 0;
  const { year, month, day } = fromDay(start);
  const byWeekday = withWeekday(said, weekdayOf(start));
  const near = fromDay(start + ((wrong - weekdayOf(start) + 10) % 7) - 3);
  const byDay = replaceDayAndMonth(said, { day, month }, { day: near.day, month: near.month });
  const found = byDay === said ? [byWeekday] : [byWeekday, byDay];
  if (expression.form !== "calendar" || expression.year === undefined) return found;
  for (const other of [year + 1, year - 1]) {
    if (!dateExists(other, month, day) || weekdayOf(toDay(other, month, day)) !== wrong) continue;
    const byYear = said.replace(String(year), String(other));
    const isAnchors = anchor !== null && distanceOf(toDay(other, month, day), { anchor }) <= nearDays;
    if (byYear === said) continue;
    if (isAnchors) found.unshift(byYear);
    else found.push(byYear);
  }
  return found;
}

const fallings = new Set(["was", "is", "fell", "falls", "being"]);
