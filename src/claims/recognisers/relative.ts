import { durationExpression, lengthOf } from "../dates/lengths.js";
import { fiscalAt, fiscalWords, type PeriodWords, periodAt } from "../dates/period-words.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { thirdBefore } from "../time-modifiers.js";
import { timexMention } from "../timex-mention.js";
import { isAdjacent, isCapitalised, isHyphen, isNumber, isOneOf, isWord, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { readClock } from "./clock.js";
import { yearOf } from "./periods.js";
import { partAt } from "./weekdays.js";

/** Times told from the article's own date. */
export const relativeForms: readonly Form[] = [
  { id: "day", triggers: trigger.deictic, read: readDay },
  { id: "shifted", triggers: trigger.shift, read: readShifted },
  { id: "third-of", triggers: trigger.shift, read: readThirdOf },
  { id: "before-last", triggers: trigger.timeUnit, read: readBeforeLast },
  { id: "the-period", triggers: trigger.timeUnit, read: readThePeriod },
];

/** "today", "yesterday evening", "tomorrow morning", "tonight", "the day before yesterday", "late yesterday". */
function readDay(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (entry?.deictic === undefined || (isHyphen(tokens, i - 1) && isAdjacent(tokens, i))) return null;
  if (isPaper(tokens, i)) return null;
  const after = partAt(tokens, i + 1) ?? ownedPart(tokens, i + 1);
  const clock = after ? null : readClock(tokens, i + 1);
  const part = after?.part ?? entry.dayPart ?? null;
  const hasClock = clock !== null && clock.defects.length === 0;
  const next = after?.next ?? (hasClock ? clock.next : i + 1);
  const before = wordAt(tokens, i - 1);
  if (wordAt(tokens, i - 2) === "day" && (before === "before" || before === "after") && entry.deictic !== 0) {
    const the = wordAt(tokens, i - 3) === "the" ? i - 3 : i - 2;
    return timexMention("day", tokens, the, next, { form: "day", shift: 2 * entry.deictic, part, clock: null });
  }
  const first = thirdBefore(tokens, i)?.first ?? i;
  return timexMention("day", tokens, first, next, {
    form: "day",
    shift: entry.deictic,
    part: hasClock ? null : part,
    clock: hasClock ? clock.clock : null,
  });
}

/** "today's early morning"; not "today's morning session". */
function ownedPart(tokens: Tokens, i: number): ReturnType<typeof partAt> {
  if (wordAt(tokens, i) !== "'s") return null;
  const found = partAt(tokens, isOneOf(tokens, i + 1, earlyOrLate) ? i + 2 : i + 1);
  const isAttribute =
    isWord(tokens, found?.next ?? i) && ((lexeme(tokens, found?.next ?? i)?.pos ?? pos.noun) & pos.noun) !== 0;
  return isAttribute ? null : found;
}

/** "USA Today", "Russia Today", "the Today programme". */
function isPaper(tokens: Tokens, i: number): boolean {
  return isCapitalised(tokens, i) && i > 0 && (isCapitalised(tokens, i - 1) || wordAt(tokens, i - 1) === "the");
}

/** "last year", "this month", "next Monday", "the coming week", "early next week", "last summer", "this fiscal year". */
function readShifted(tokens: Tokens, i: number): Mention | null {
  const word = wordAt(tokens, i);
  const shift = shifts.get(word);
  if (shift === undefined) return null;
  if (isThisDay(tokens, i))
    return timexMention("shifted", tokens, i, i + 2, { form: "day", shift: 0, part: null, clock: null });
  const again = word === "this" ? shifts.get(wordAt(tokens, i + 1)) : undefined;
  const from = again === undefined ? i + 1 : i + 2;
  const fiscal = fiscalAt(tokens, from);
  const period = periodAt(tokens, fiscal ?? from);
  if (!period || (word === "this" && again === undefined && period.unit === "day" && !period.weekday && !period.part))
    return null;
  // "the last quarter of 2023" is of that year.
  if (word === "last" && period.unit === "quarter" && yearOf(tokens, period.next)?.year !== undefined) return null;
  const hasThe = wordAt(tokens, i - 1) === "the";
  // "the last summer before the war" is last of all, and not a year ago.
  if (hasThe && word === "last" && isOneOf(tokens, period.next, bounding)) return null;
  const third = thirdBefore(tokens, i);
  if (hasThe && !third && isLength(tokens, i, word, period)) return readPast(tokens, i, word, period);
  if (word === "past" && again === undefined && !hasThe) return null;
  if (word === "latest" && (!hasThe || !latestUnits.has(period.unit) || period.weekday || period.month)) return null;
  if (word === "next" && period.unit === "day" && !period.weekday && !period.part) return null;
  if (hasThe && !third && word === "next" && !period.weekday) return null;
  const isSameTime = wordAt(tokens, i - 1) === "time" && isOneOf(tokens, i - 2, sameTime);
  const first = isSameTime ? i - 2 : hasThe ? i - 1 : i;
  return timexMention("shifted", tokens, third?.first ?? first, period.next, {
    form: "period",
    unit: period.unit,
    shift: again ?? shift,
    third: third?.third ?? null,
    ...(fiscal ? { fiscal: true } : {}),
    ...(period.season ? { season: period.season } : {}),
    ...(period.month ? { month: period.month } : {}),
    ...(period.weekday ? { weekday: period.weekday } : {}),
    part: period.part,
  });
}

/** "This day is hard for us"; not "to this day". */
function isThisDay(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i) !== "this" || wordAt(tokens, i + 1) !== "day" || !isCapitalised(tokens, i)) return false;
  return ((lexeme(tokens, i + 2)?.pos ?? 0) & (pos.auxiliary | pos.modal)) !== 0;
}

const bounding = new Set(["before", "without"]);

/** "the past year" and "over the next month" are lengths of time that reach to or from now. */
function isLength(tokens: Tokens, i: number, word: string, period: PeriodWords): boolean {
  if (period.weekday || period.month || period.season || period.part || period.unit === "weekend") return false;
  if (wordAt(tokens, period.next) === "of" || (word === "last" && period.unit === "century")) return false;
  return word === "past" || word === "last" || (word === "next" && isOneOf(tokens, i - 2, spanning));
}

function readPast(tokens: Tokens, i: number, word: string, period: PeriodWords): Mention | null {
  // "the last day" and "the last minute" are the end of something.
  if (word === "last" && (period.unit === "day" || period.unit === "hour") && !isOneOf(tokens, i - 2, spanning))
    return null;
  const span = word === "next" ? "coming" : "past";
  const length = durationExpression(period.unit, 1, span);
  if (!isAndAHalf(tokens, period.next) || length.form !== "duration")
    return timexMention("shifted", tokens, i - 1, period.next, length);
  const amount = lengthOf(period.unit, 3, 2);
  return timexMention("shifted", tokens, i - 1, period.next + 3, { ...length, amount });
}

/** "the past year and a half". */
function isAndAHalf(tokens: Tokens, i: number): boolean {
  return wordAt(tokens, i) === "and" && wordAt(tokens, i + 1) === "a" && wordAt(tokens, i + 2) === "half";
}

/** "earlier this year", "later today". */
function readThirdOf(tokens: Tokens, i: number): Mention | null {
  const word = wordAt(tokens, i);
  if (word !== "earlier" && word !== "later") return null;
  const at = i + 1;
  const deictic = lexeme(tokens, at)?.deictic;
  if (deictic !== undefined) {
    const part = partAt(tokens, at + 1);
    return timexMention("third-of", tokens, i, part?.next ?? at + 1, {
      form: "day",
      shift: deictic,
      part: part?.part ?? lexeme(tokens, at)?.dayPart ?? null,
      clock: null,
    });
  }
  const shift = shifts.get(wordAt(tokens, at));
  const period = periodAt(tokens, at + 1);
  if (shift === undefined || !period || period.weekday) return null;
  return timexMention("third-of", tokens, i, period.next, {
    form: "period",
    unit: period.unit,
    shift,
    third: null,
    ...(period.season ? { season: period.season } : {}),
    ...(period.month ? { month: period.month } : {}),
    part: period.part,
  });
}

/** "the week before last", "the year after next". */
function readBeforeLast(tokens: Tokens, i: number): Mention | null {
  const unit = lexeme(tokens, i)?.timeUnit;
  const words = `${wordAt(tokens, i + 1)} ${wordAt(tokens, i + 2)}`;
  const shift = words === "before last" ? -2 : words === "after next" ? 2 : 0;
  if (shift === 0 || !unit || !movedUnits.has(unit) || wordAt(tokens, i - 1) !== "the") return null;
  // "the week before last month's vote"
  if (isWord(tokens, i + 3) && ((lexeme(tokens, i + 3)?.pos ?? 0) & closed) === 0) return null;
  const night = unit === "night";
  return timexMention("before-last", tokens, i - 1, i + 3, {
    form: "period",
    unit: night ? "day" : unit,
    shift,
    third: null,
    part: night ? "NI" : null,
  });
}

/** "the weekend", "for the year", "the end of the month", "late in the week", "through the night". */
function readThePeriod(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  const unit = entry?.timeUnit;
  if (!unit || entry.word.endsWith("s") || tooShort.has(unit) || isCapitalised(tokens, i)) return null;
  if (unit === "year" && wordAt(tokens, i - 1) === "new") return readNewYear(tokens, i);
  const isFiscal = unit === "year" && isOneOf(tokens, i - 1, fiscalWords);
  const the = isFiscal ? i - 2 : i - 1;
  if (wordAt(tokens, the) !== "the" || wordAt(tokens, i + 1) === "of" || isHyphen(tokens, i + 1)) return null;
  const third = thirdBefore(tokens, the);
  const isEnd = unit === "day" && third !== null && wordAt(tokens, third.first + 1) === "end";
  const ends = isOneOf(tokens, wordAt(tokens, i + 1) === "that" ? i + 2 : i + 1, endings);
  if (isNumber(tokens, i + 1) || (!ends && isOneOf(tokens, i + 1, third && !isEnd ? relatingAny : relating)))
    return null;
  if (!third && !isFiscal && !ends && !standsAlone(tokens, i, unit)) return null;
  // "at the end of the day" says "after all".
  if (third?.third === "END" && unit === "day" && isOneOf(tokens, third.first - 1, at)) return null;
  const first = third?.first ?? the;
  if (unit === "weekend") {
    const expression = {
      form: "period",
      unit,
      shift: 0,
      third: third?.third ?? null,
      byTense: true,
      part: null,
    } as const;
    return timexMention("the-period", tokens, first, i + 1, expression);
  }
  if (unit === "night") return timexMention("the-period", tokens, first, i + 1, { form: "part", part: "NI" });
  const expression = { form: "text", unit, shift: 0, near: true, third: third?.third ?? null } as const;
  return timexMention("the-period", tokens, first, i + 1, isFiscal ? { ...expression, fiscal: true } : expression);
}

/** "in the new year", "early in the new year". */
function readNewYear(tokens: Tokens, i: number): Mention | null {
  if (wordAt(tokens, i - 2) !== "the" || isHyphen(tokens, i + 1) || wordAt(tokens, i + 1) === "'s") return null;
  const third = thirdBefore(tokens, i - 2);
  return timexMention("the-period", tokens, third?.first ?? i - 2, i + 1, {
    form: "period",
    unit: "year",
    shift: 0,
    third: third?.third ?? null,
    turning: true,
    part: null,
  });
}

/** "for the year", "over the weekend", "most of the day"; not "the year of", "person of the year", "by the day". */
function standsAlone(tokens: Tokens, i: number, unit: string): boolean {
  if (wordAt(tokens, i - 2) === "of") return isOneOf(tokens, i - 3, partsOf) && !isCapitalised(tokens, i);
  const before = unit === "weekend" ? weekendBefore : unit === "night" ? nightBefore : periodBefore;
  if (!isOneOf(tokens, i - 2, before)) return false;
  const next = lexeme(tokens, i + 1);
  if (wordAt(tokens, i + 1) === "'s") return unit === "weekend";
  const isNounNext = isWord(tokens, i + 1) && (next === undefined ? !/ly$/.test(wordAt(tokens, i + 1)) : false);
  return unit === "weekend" || !isNounNext;
}

const shifts = new Map<string, number>([
  ["last", -1],
  ["past", -1],
  ["latest", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
]);
const movedUnits: ReadonlySet<string> = new Set(["night", "week", "weekend", "month", "quarter", "year"]);
const closed =
  pos.coordinator | pos.preposition | pos.subordinator | pos.pronoun | pos.auxiliary | pos.modal | pos.past;
const latestUnits = new Set(["week", "month", "quarter", "year"]);
const sameTime = new Set(["this", "that"]);
const earlyOrLate = new Set(["early", "late", "mid"]);
const at = new Set(["at"]);
const spanning = new Set(["in", "over", "during", "within", "for", "through", "throughout", "of"]);
const tooShort = new Set(["second", "minute", "hour", "fortnight"]);
const relatingAny = new Set(["before", "after", "when", "that", "earlier", "later"]);
const relating = new Set([...relatingAny, "he", "she", "they", "we", "i", "it"]);
const endings = new Set(["ended", "ends", "ending"]);
const partsOf = new Set(
  "rest part much most all course remainder balance middle portion bulk later earlier".split(" "),
);
const periodBefore = new Set(["for", "in", "during", "over", "through", "throughout", "within", "into"]);
const weekendBefore = new Set(
  "for in during over through throughout at on by before after of since until this into".split(" "),
);
const nightBefore = new Set(["for", "in", "during", "over", "through", "throughout", "into"]);
