import { dateExists } from "../../values/calendar.js";
import { monthOfRow } from "../dates/day-list.js";
import { readMonthName, standsAsMonth } from "../dates/month-names.js";
import { eventAfter, partBefore } from "../dates/surroundings.js";
import { yearWordsAfter } from "../dates/year-words.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import type { CalendarExpression } from "../time-expression.js";
import { thirdBefore } from "../time-modifiers.js";
import { timexMention } from "../timex-mention.js";
import {
  isAdjacent,
  isCapitalised,
  isDash,
  isHyphen,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { readYear } from "./years.js";

/** Days, months and years of the calendar with the month in words, in every order. */
export const dateForms: readonly Form[] = [
  { id: "month-day", triggers: trigger.month | trigger.weekday, read: readMonthDay },
  {
    id: "day-month",
    triggers: trigger.digits | trigger.weekday | trigger.ordinal | trigger.cardinal,
    read: readDayMonth,
  },
  { id: "month", triggers: trigger.month, read: readMonth },
  { id: "day-in-row", triggers: trigger.digits, read: readDayInRow },
  { id: "day-alone", triggers: trigger.compound, read: readDayAlone },
];

/** "July 26", "Jan. 12, 2020", "Monday, July 26, 2021", "July 12-14, 2017", "May 5th". */
function readMonthDay(tokens: Tokens, i: number): Mention | null {
  const weekday = readWeekday(tokens, i);
  const month = readMonthName(tokens, weekday.next);
  if (!month) return null;
  const article = wordAt(tokens, month.next) === "the" ? month.next + 1 : month.next;
  // "June the thirty-first"
  const day = readDay(tokens, article) ?? (article === month.next ? null : readOrdinalDay(tokens, article));
  if (!day || (article !== month.next && !day.ordinal)) return null;
  const last = readLastDay(tokens, day.next);
  const year = readYearAfter(tokens, last?.next ?? day.next);
  if (!year && !day.ordinal && isCountAfter(tokens, day.next) && !eventAfter(tokens, day.next, month.month, day.day))
    return null;
  const next = year?.next ?? last?.next ?? day.next;
  return date("month-day", tokens, i, next, {
    form: "calendar",
    month: month.month,
    day: day.day,
    ...(last ? { toDay: last.day } : {}),
    ...(year ? yearParts(year) : {}),
    ...(weekday.weekday ? { weekday: weekday.weekday } : {}),
  });
}

/** "26 July", "the 3rd of March", "Monday 26 July 2021", "12-14 July", "first of May". */
function readDayMonth(tokens: Tokens, i: number): Mention | null {
  const weekday = readWeekday(tokens, i);
  const article = wordAt(tokens, weekday.next) === "the" ? weekday.next + 1 : weekday.next;
  const day = readDay(tokens, article) ?? readDayWord(tokens, article);
  if (!day) return null;
  const last = readLastDay(tokens, day.next);
  let at = last?.next ?? day.next;
  if (wordAt(tokens, at) === "of" && (day.ordinal || last?.ordinal)) at++;
  else if (isDash(tokens, at) && isAdjacent(tokens, at)) at++;
  const month = readMonthName(tokens, at);
  // A day has two digits at most, which readDay sees to: "in 2020 May said" is no date.
  if (!month) return null;
  const isJoined = isDash(tokens, month.next) && isAdjacent(tokens, month.next) && isAdjacent(tokens, month.next + 1);
  const year = readYearAfter(tokens, isJoined ? month.next + 1 : month.next);
  const the = day.ordinal && wordAt(tokens, i - 1) === "the" ? i - 1 : i;
  return date("day-month", tokens, the, year?.next ?? month.next, {
    form: "calendar",
    month: month.month,
    day: day.day,
    ...(last ? { toDay: last.day } : {}),
    ...(year ? yearParts(year) : {}),
    ...(weekday.weekday ? { weekday: weekday.weekday } : {}),
  });
}

/** "July", "July 2021", "late July", "the end of March 2020", "mid-May", "the month of June". */
function readMonth(tokens: Tokens, i: number): Mention | null {
  const month = readMonthName(tokens, i);
  if (!month) return null;
  const months = readQuarterMonths(tokens, i, month);
  if (months) return months;
  const ofYear = wordAt(tokens, month.next) === "of" || signAt(tokens, month.next, ",") ? month.next + 1 : month.next;
  const year = readYear(tokens, ofYear, true);
  const found = year && (year.parts.year !== undefined || year.parts.shortYear) ? year : null;
  const third = thirdBefore(tokens, i);
  const words = found ? null : yearWordsAfter(tokens, month.next);
  const stands = standsAsMonth(tokens, i) || isOneOf(tokens, month.next, commodities);
  if (!found && !third && !words && !stands) return null;
  return timexMention("month", tokens, third?.first ?? i, found?.next ?? words?.next ?? month.next, {
    form: "calendar",
    month: month.month,
    ...(found ? yearParts(found) : {}),
    ...(words ? { yearShift: words.yearShift } : {}),
    ...(third ? { third: third.third } : {}),
    ...(!found && !words && isFuture(tokens, i, month.next) ? { sense: "future" } : {}),
  });
}

/** "gold for June delivery", "the June contract", "Brent crude for July", "May wheat": of the next such month. */
function isFuture(tokens: Tokens, i: number, next: number): boolean {
  if (isOneOf(tokens, next, futures) || isOneOf(tokens, next, commodities)) return true;
  return wordAt(tokens, i - 1) === "for" && isOneOf(tokens, i - 2, commodities);
}

/** "the April-June quarter", "the June quarter", "the July-September period of 2012": a quarter by its first and last month. */
function readQuarterMonths(tokens: Tokens, i: number, first: { month: number; next: number }): Mention | null {
  const isDashed = isDash(tokens, first.next);
  const joint = isDashed && isOneOf(tokens, first.next + 1, monthJoints) ? first.next + 1 : first.next;
  const isJoined = isDashed || isOneOf(tokens, joint, monthJoints);
  const last = isJoined
    ? readMonthName(tokens, joint > first.next && isDash(tokens, joint + 1) ? joint + 2 : joint + 1)
    : null;
  if (!last && wordAt(tokens, first.next) !== "quarter") return null;
  if (last && (last.month - first.month !== 2 || !isOneOf(tokens, last.next, quarterNouns))) return null;
  const { month, next: at } = last ?? first;
  if (month % 3 !== 0) return null;
  const next = at + 1;
  const year = readYear(tokens, wordAt(tokens, next) === "of" ? next + 1 : next, true);
  const words = year ? null : yearWordsAfter(tokens, next);
  const the = wordAt(tokens, i - 1) === "the" ? i - 1 : i;
  return timexMention("month", tokens, the, year?.next ?? words?.next ?? next, {
    form: "calendar",
    quarter: month / 3,
    ...(year?.parts.year === undefined ? {} : { year: year.parts.year }),
    ...(words ? { yearShift: words.yearShift } : {}),
  });
}

/** "from Oct. 27 to the 29th", "On May 3 he left; on the 5th he was back": a day of the month last named. */
function readDayAlone(tokens: Tokens, i: number): Mention | null {
  if (wordAt(tokens, i - 1) !== "the" || !isOneOf(tokens, i - 2, dayPrepositions)) return null;
  const day = readDay(tokens, i);
  if (!day?.ordinal || !closesPhrase(tokens, day.next)) return null;
  const month = monthBehind(tokens, i - 2);
  if (month === null) return null;
  return timexMention("day-alone", tokens, i - 1, day.next, { form: "calendar", month, day: day.day });
}

/** The 12 and the 13 of "Feb. 11, 12 and 13". */
function readDayInRow(tokens: Tokens, i: number): Mention | null {
  const month = monthOfRow(tokens, i);
  if (month === null) return null;
  return timexMention("day-in-row", tokens, i, i + 1, { form: "calendar", month, day: Number(textAt(tokens, i)) });
}

/** The month of the last day that was named not long before. */
function monthBehind(tokens: Tokens, from: number): number | null {
  for (let at = from; at >= 0 && at > from - farBehind; at--) {
    const month = lexeme(tokens, at)?.month;
    if (month === undefined || !isCapitalised(tokens, at)) continue;
    const point = signAt(tokens, at + 1, ".") ? at + 2 : at + 1;
    return readDay(tokens, point) || readDay(tokens, at - 1) ? month : null;
  }
  return null;
}

/** True where what follows a day cannot be a noun that it counts: "the 5th", not "the 5th floor". */
export function closesPhrase(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at)) return !isNumber(tokens, at) && !isDash(tokens, at);
  return ((lexeme(tokens, at)?.pos ?? 0) & afterDay) !== 0;
}

/** How many tokens back a month is looked for. */
const farBehind = 40;
const afterDay = pos.coordinator | pos.subordinator | pos.auxiliary | pos.modal | pos.pronoun;
const dayPrepositions = new Set("on to until till by from before after since through and".split(" "));

function date(form: string, tokens: Tokens, first: number, next: number, parts: CalendarExpression): Mention {
  const { month, day, toDay, year } = parts;
  // Without a year 29 February is given the benefit of the doubt.
  const exists = (d: number | undefined): boolean => d === undefined || dateExists(year ?? 2000, month ?? 1, d);
  const words = year === undefined ? yearWordsAfter(tokens, next) : null;
  if (!exists(day) || !exists(toDay)) {
    const defects = ["impossible"] as const;
    return timexMention(form, tokens, first, words?.next ?? next, {
      ...parts,
      ...(words ? { yearShift: words.yearShift } : {}),
      defects,
    });
  }
  if (words) return timexMention(form, tokens, first, words.next, { ...parts, yearShift: words.yearShift });
  const event = year === undefined ? eventAfter(tokens, next, month ?? 1, day ?? 1) : null;
  if (event) return timexMention(form, tokens, first, next, { ...parts, event });
  const part = partBefore(tokens, first);
  if (part) return timexMention(form, tokens, part.first, next, { ...parts, ...part.fields });
  const sense = year === undefined ? senses.get(wordAt(tokens, first - 1)) : undefined;
  if (sense) return timexMention(form, tokens, first - 1, next, { ...parts, sense });
  const third = thirdBefore(tokens, first);
  return third
    ? timexMention(form, tokens, third.first, next, { ...parts, third: third.third })
    : timexMention(form, tokens, first, next, parts);
}

/** A weekday before a date: "Monday", "Monday,", "Mon.". */
function readWeekday(tokens: Tokens, i: number): { weekday: number | null; next: number } {
  const entry = lexeme(tokens, i);
  if (entry?.weekday === undefined) return { weekday: null, next: i };
  let next = i + 1;
  if (entry.short && signAt(tokens, next, ".")) next++;
  if (signAt(tokens, next, ",")) next++;
  return { weekday: entry.weekday, next };
}

/** A day of the month in digits, with or without its ordinal ending: 1 to 39, so that "32nd of March" is seen. */
export function readDay(tokens: Tokens, i: number): { day: number; next: number; ordinal: boolean } | null {
  if (!isNumber(tokens, i)) return null;
  const digits = textAt(tokens, i);
  if (!/^\d{1,2}$/.test(digits)) return null;
  const day = Number(digits);
  if (day < 1 || day > 39) return null;
  const ordinal = isAdjacent(tokens, i + 1) && /^(st|nd|rd|th)$/i.test(textAt(tokens, i + 1));
  if (
    !ordinal &&
    isAdjacent(tokens, i + 1) &&
    !isDash(tokens, i + 1) &&
    !/^([,.;:)\]"”’'!?…]|['’]s)$/.test(textAt(tokens, i + 1))
  )
    return null;
  return { day, next: ordinal ? i + 2 : i + 1, ordinal };
}

/** "the first of May", "the twenty-third of June". */
function readDayWord(tokens: Tokens, i: number): { day: number; next: number; ordinal: boolean } | null {
  const day = readOrdinalDay(tokens, i);
  return day && wordAt(tokens, day.next) === "of" ? day : null;
}

/** "first", "thirty-first": up to 39, so that impossible days are seen. */
function readOrdinalDay(tokens: Tokens, i: number): { day: number; next: number; ordinal: boolean } | null {
  const tens = lexeme(tokens, i)?.cardinal;
  const ones = isHyphen(tokens, i + 1) ? lexeme(tokens, i + 2)?.ordinal : undefined;
  if ((tens === 20 || tens === 30) && ones !== undefined && ones < 10)
    return { day: tens + ones, next: i + 3, ordinal: true };
  const word = lexeme(tokens, i)?.ordinal;
  return word !== undefined && word <= 31 ? { day: word, next: i + 1, ordinal: true } : null;
}

/** The second day of "July 12-14", "12 to 14 July", "July 12 and 13". */
function readLastDay(tokens: Tokens, i: number): { day: number; next: number; ordinal: boolean } | null {
  const joint = isDash(tokens, i) || isOneOf(tokens, i, dayJoints);
  if (!joint) return null;
  const day = readDay(tokens, i + 1);
  if (!day || isCountAfter(tokens, day.next)) return null;
  // In "Jan. 3 to 5 p.m." the second number is an hour.
  return isOneOf(tokens, day.next, hourWords) ? null : day;
}

function readYearAfter(tokens: Tokens, i: number): ReturnType<typeof readYear> {
  const at = signAt(tokens, i, ",") || wordAt(tokens, i) === "of" ? i + 1 : i;
  const year = readYear(tokens, at, true);
  return year?.parts.year !== undefined && !isYearCount(tokens, year.next) ? year : null;
}

/** "On May 5, 2000 people marched": the number counts. */
function isYearCount(tokens: Tokens, next: number): boolean {
  return lexeme(tokens, next)?.person === true;
}

function yearParts(year: NonNullable<ReturnType<typeof readYear>>): Partial<CalendarExpression> {
  return {
    ...(year.parts.year !== undefined ? { year: year.parts.year } : {}),
    ...(year.parts.shortYear ? { shortYear: true } : {}),
  };
}

/** "May 12 people", "March 5 percent": the number after the month counts something. */
function isCountAfter(tokens: Tokens, next: number): boolean {
  const entry = lexeme(tokens, next);
  return signAt(tokens, next, "%") || entry?.scale !== undefined || entry?.person === true || entry?.word === "percent";
}

const senses = new Map<string, "past" | "future">([
  ["last", "past"],
  ["next", "future"],
]);
const commodities = new Set(
  "crude oil gasoline wheat corn soybeans soybean soymeal soyoil oats gold silver copper platinum palladium cotton coffee cocoa sugar brent".split(
    " ",
  ),
);
const futures = new Set("delivery deliveries futures contract contracts settlement expiry".split(" "));
const monthJoints = new Set(["to", "through"]);
const quarterNouns = new Set(["quarter", "period"]);
const dayJoints = new Set(["to", "and", "through", "or", "until"]);
const hourWords = new Set(["am", "pm"]);
