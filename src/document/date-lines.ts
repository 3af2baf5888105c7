import type { Span } from "../text/span.js";
import {
  dateLineWords,
  months,
  plainDateWords,
  publicationAdverbs,
  publicationWords,
  updateWords,
} from "./lexicon/date-words.js";

/** Lines that carry nothing but a date are shorter than this. */
const longestDateLine = 160;
/** A dateline's date stands within so many characters of its beginning. */
const datelineReach = 110;

/** A date's shape found in a line. */
export interface LineDate {
  readonly span: Span;
  /** Said to be the date of a later change. */
  readonly isUpdate: boolean;
}

/**
 * The dates of a line near the top that is only a date, perhaps with weekday, time of day and "Published:" or "Updated:";
 * or that has such a part between bars, or begins with such a word. Only shapes are recognised: 31-02-2021 is one.
 */
export function findLineDates(text: string): LineDate[] {
  if (!mayHoldDate(text)) return [];
  const dates: LineDate[] = [];
  let announcedUpdate = false;
  for (const part of text.matchAll(/[^|•·\u2028\n]+/g)) {
    const [line] = part;
    let isUpdate = announcedUpdate;
    announcedUpdate = false;
    if (!isOnlyDate(line) && !isAnnounced(line)) continue;
    const found = datesIn(line);
    if (found.length === 0) announcedUpdate = wordsOf(line).some((word) => updateWords.has(word));
    let from = 0;
    for (const span of found) {
      const between = wordsOf(line.slice(from, span.start)).filter((word) => !plainDateWords.has(word));
      if (between.some((word) => /[a-z]{3}/.test(word))) isUpdate = between.some((word) => updateWords.has(word));
      dates.push({ span: { start: part.index + span.start, end: part.index + span.end }, isUpdate });
      from = span.end;
    }
  }
  return dates;
}

/** True for a line that is only a date. */
export function isDateLine(text: string): boolean {
  return mayHoldDate(text) && isOnlyDate(text);
}

/** The date of a dateline: "BAMAKO, May 17, 2022 (Wire) -". */
export function findDatelineDate(text: string): Span | null {
  const head = text.slice(0, datelineReach);
  const [date] = /\d{4}/.test(head) ? findDates(head) : [];
  if (!date) return null;
  const before = head.slice(0, date.start);
  const after = head.slice(date.end);
  if (weekdayFirst.test(before)) return /^\s*["“]?[A-Z]/.test(after) ? date : null;
  if (!afterDate.test(after)) return null;
  return before.trim() === "" || placeBefore.test(before) ? date : null;
}

function mayHoldDate(text: string): boolean {
  return text.length <= longestDateLine && /\d{4}|\d[-./]\d/.test(text);
}

/** A weekday that opens the text, before a date run together with the first sentence. */
const weekdayFirst = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $/;

/** Names in capitals or with capital initials, up to the comma, dash or bracket before the date. */
const placeBefore =
  /^["“]?[A-Z\u00c0-\u017f][\w\u00c0-\u024f.'’]*(?:(?:,? |[-/]|,)(?:[A-Z\u00c0-\u017f][\w\u00c0-\u024f.'’]*|de|la|del|al|el|of|and|the|on)){0,6}\s?(?:,|\(|[-–—]{1,2}|\/|\([^()]{1,30}\))[\s,–—-]*(?:[A-Z][a-z]{2,8},?\s)?$/;

/** An agency in brackets or between strokes, and the dash or colon that ends the dateline. */
const afterDate =
  /^\)?[\s,]*(?:\([^()]{1,40}\)\s*|\/?[A-Z\u00c0-\u017f][\w\u00c0-\u024f. ]{0,30}\/?\s*)?(?:[-–—]|:\s|\/\/)/;

/** The figures of dates with any word where a month stands; its name is looked up. */
const dateShapes =
  /\b\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|\b\d{4}([/.])\d{1,2}\1\d{1,2}\b|\b\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d\d)\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)?[\s.-]{0,2}([A-Za-z]{3,9})\.?,?[\s-]{0,2}\d{4}(?!\d)|\b([A-Za-z]{3,9})\.?[\s-]{0,2}\d{1,2}(?:st|nd|rd|th)?(?:,|,?[\s-]{1,2})\d{4}(?!\d)/g;
const monthAndYear = /\b([A-Za-z]{3,9})\.?,? \d{4}(?!\d)/g;

function findDates(text: string): Span[] {
  const dates: Span[] = [];
  for (const found of text.matchAll(dateShapes)) {
    if (namesMonth(found[3] ?? found[4])) dates.push({ start: found.index, end: found.index + found[0].length });
  }
  return dates;
}

function namesMonth(word: string | undefined): boolean {
  return word === undefined || months.has(word.toLowerCase());
}

/** The days named in a line; where there are none, the months with their years. */
function datesIn(text: string): Span[] {
  const days = findDates(text);
  if (days.length > 0) return days;
  return [...text.matchAll(monthAndYear)]
    .filter((found) => namesMonth(found[1]))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** A date, and beside it only words and figures that belong to a date line. */
function isOnlyDate(text: string): boolean {
  const dates = datesIn(text);
  let from = 0;
  let rest = "";
  for (const { start, end } of dates) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return (
    dates.length > 0 &&
    wordsOf(rest + text.slice(from)).every((word) => dateLineWords.has(word) || timeOfDay.test(word))
  );
}

/** "Published on", "Last updated:" at the beginning of a line. */
function isAnnounced(line: string): boolean {
  const [first = "", second = ""] = wordsOf(line.slice(0, 60));
  return publicationWords.has(publicationAdverbs.has(first) ? second : first);
}

/** The words and figures of a line in small letters; full stops, colons and hyphens part them. */
function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/[^\s,;:|()[\]•·–—\-/.'’+]+/g) ?? [];
}

/** The parts of 9, 14:05, 2.05pm, and 1405. */
const timeOfDay = /^(?:\d{1,2}(?:am|pm|h)?|\d{4})$/;
