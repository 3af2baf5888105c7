import { weekWordsAfter } from "../dates/year-words.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { thirdBefore } from "../time-modifiers.js";
import { timexMention } from "../timex-mention.js";
import { isCapitalised, isHyphen, isNumber, isOneOf, isWord, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { readClock } from "./clock.js";
import { closesPhrase, readDay } from "./dates.js";

/** Weekdays on their own: those beside a date are read with it. */
export const weekdayForms: readonly Form[] = [{ id: "weekday", triggers: trigger.weekday, read: readWeekday }];

/** "Monday", "early Monday", "Monday night", "Saturday 8 p.m.", "on a Friday" (any), "Mondays" (a set). */
function readWeekday(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (entry?.weekday === undefined || entry.short || !isCapitalised(tokens, i) || isName(tokens, i)) return null;
  const { weekday } = entry;
  if (entry.word.endsWith("days")) {
    const back = wordAt(tokens, i + 1) === "ago" ? countBefore(tokens, i) : null;
    if (back) return timexMention("weekday", tokens, i - 1, i + 2, { form: "calendar", weekday, back });
    return timexMention("weekday", tokens, i, i + 1, { form: "set", value: `XXXX-WXX-${weekday}`, freq: null });
  }
  const parts = lexeme(tokens, i + 1);
  if (parts?.dayPart && parts.word.endsWith("s") && !isCapitalised(tokens, i + 1)) {
    const value = `XXXX-WXX-${weekday}T${parts.dayPart}`;
    return timexMention("weekday", tokens, i, i + 2, { form: "set", value, freq: null });
  }
  const dayOfMonth = dayOfMonthAfter(tokens, i + 1);
  if (dayOfMonth) {
    const { day, next } = dayOfMonth;
    return timexMention("weekday", tokens, i, next, { form: "calendar", weekday, day });
  }
  const part = partAt(tokens, i + 1);
  const after = part?.next ?? i + 1;
  const week = part ? null : weekWordsAfter(tokens, after);
  const clock = part || week ? null : readClock(tokens, after);
  const hasClock = clock !== null && clock.defects.length === 0;
  const third = thirdBefore(tokens, i) ?? earlierBefore(tokens, i);
  const article = isOneOf(tokens, i - 1, typical) ? i - 2 : i - 1;
  const isAny = isOneOf(tokens, article, anyOf) && (article < i - 1 || !isAttribute(tokens, after));
  const generic = !third && (isAny || isCounted(tokens, i));
  return timexMention("weekday", tokens, third?.first ?? i, hasClock ? clock.next : (week?.next ?? after), {
    form: "calendar",
    weekday,
    ...(part ? { part: part.part } : {}),
    ...(week ? { weekShift: week.weekShift } : {}),
    ...(hasClock ? { clock: clock.clock } : {}),
    ...(third?.third ? { third: third.third } : {}),
    ...(generic ? { generic: true } : {}),
  });
}

/** The number of "two Sundays ago". */
function countBefore(tokens: Tokens, i: number): number | null {
  const said = isNumber(tokens, i - 1) ? Number(textAt(tokens, i - 1)) : lexeme(tokens, i - 1)?.cardinal;
  return said !== undefined && said > 1 && said <= 20 ? said : null;
}

/** "Monday, the 25th", "Tuesday the 17th", "Friday 3rd"; not "Friday the 13th", which is any, nor what counts a noun. */
function dayOfMonthAfter(tokens: Tokens, i: number): { readonly day: number; readonly next: number } | null {
  const comma = signAt(tokens, i, ",");
  const at = comma ? i + 1 : i;
  const the = wordAt(tokens, at) === "the" ? at + 1 : at;
  if (the === at && comma) return null;
  const day = readDay(tokens, the);
  if (!day?.ordinal || day.day > 31 || (day.day === 13 && !comma) || !closesPhrase(tokens, day.next)) return null;
  return { day: day.day, next: day.next };
}

/** "earlier Friday", "later on Monday"; not "a year earlier Monday". */
function earlierBefore(tokens: Tokens, i: number): { first: number; third: null } | null {
  const at = wordAt(tokens, i - 1) === "on" ? i - 2 : i - 1;
  const isEarlier = wordAt(tokens, at) === "earlier" || wordAt(tokens, at) === "later";
  return isEarlier && lexeme(tokens, at - 1)?.timeUnit === undefined ? { first: at, third: null } : null;
}

/** "the first Monday after the feast": told from something else. */
function isCounted(tokens: Tokens, i: number): boolean {
  return (
    lexeme(tokens, i - 1)?.ordinal !== undefined && isOneOf(tokens, i + 1, toldFrom) && wordAt(tokens, i - 2) === "the"
  );
}

/** "a Sunday night fire": a noun follows that the day belongs to. */
function isAttribute(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  if (!isWord(tokens, i)) return false;
  return entry === undefined || (entry.pos & (pos.noun | pos.adjective | pos.verb)) !== 0;
}

/** A part of the day after a weekday or "yesterday": "Monday night", "Friday lunchtime". */
export function partAt(tokens: Tokens, i: number): { readonly part: string; readonly next: number } | null {
  const entry = lexeme(tokens, i);
  if (!entry?.dayPart || entry.deictic !== undefined || isCapitalised(tokens, i) || isHyphen(tokens, i + 1))
    return null;
  if (entry.word.endsWith("s") || entry.word === "noon" || entry.word === "midnight" || entry.word === "midday")
    return null;
  return { part: entry.dayPart, next: i + 1 };
}

/** Days and papers that are called after a weekday: Super Tuesday, Bloody Sunday, the Sunday Times, Sheffield Wednesday. */
function isName(tokens: Tokens, i: number): boolean {
  if (isCapitalised(tokens, i - 1) && isOneOf(tokens, i - 1, namesBefore)) return true;
  if (isCapitalised(tokens, i + 1) && isOneOf(tokens, i + 1, namesAfter)) return true;
  return (
    (wordAt(tokens, i + 1) === "the" && textAt(tokens, i + 2) === "13") ||
    (isHyphen(tokens, i + 1) && !signAt(tokens, i + 1, "–") && isOneOf(tokens, i + 2, compounds)) ||
    (wordAt(tokens, i - 1) === "on" && wordAt(tokens, i - 2) === "mail" && isCapitalised(tokens, i - 2))
  );
}

const typical = new Set(["recent", "typical", "given", "normal", "quiet", "busy", "rainy", "sunny", "cold", "hot"]);
const anyOf = new Set(["a", "any", "one"]);
const toldFrom = new Set(["after", "before", "following"]);
const namesBefore = new Set(
  "super black bloody cyber giving ruby freaky fat holy blue whit sheffield girl man happy manic gloomy domingo casual spy".split(
    " ",
  ),
);
const namesAfter = new Set(
  "night times telegraph mirror express people herald post mail business star world independent review tribune sun sport league magazine service school addams club live afternoons today".split(
    " ",
  ),
);
const compounds = new Set(["born"]);
