import type { TimeUnit } from "../lexicon/calendar-words.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import type { Third } from "../time-expression.js";
import { thirdBefore } from "../time-modifiers.js";
import { timexMention } from "../timex-mention.js";
import { isAdjacent, isCapitalised, isHyphen, isNumber, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Times told from the article's own date, or from the time spoken of before. */
export const relativeForms: readonly Form[] = [
  { id: "weekday", triggers: trigger.weekday, read: readWeekday },
  { id: "day", triggers: trigger.deictic, read: readDay },
  { id: "same", triggers: trigger.shift, read: readSame },
  { id: "shifted", triggers: trigger.shift, read: readShifted },
  { id: "third-of", triggers: trigger.shift, read: readThirdOf },
  { id: "day-part", triggers: trigger.dayPart, read: readDayPart },
  { id: "this-period", triggers: trigger.timeUnit, read: readThisPeriod },
];

/** "Monday", "on Monday night", "Mondays" (a set); short forms only beside dates, which read them themselves. */
function readWeekday(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (entry?.weekday === undefined || entry.short || !isCapitalised(tokens, i)) return null;
  if (entry.word.endsWith("days")) {
    const value = `XXXX-WXX-${entry.weekday}`;
    return timexMention("weekday", tokens, i, i + 1, { form: "set", value, freq: null });
  }
  const part = lexeme(tokens, i + 1)?.dayPart ?? null;
  return timexMention("weekday", tokens, i, part ? i + 2 : i + 1, {
    form: "calendar",
    weekday: entry.weekday,
    ...(part ? { part } : {}),
  });
}

/** "today", "yesterday evening", "tomorrow morning", "tonight", "the day before yesterday". */
function readDay(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (entry?.deictic === undefined || (isHyphen(tokens, i - 1) && isAdjacent(tokens, i))) return null;
  const part = lexeme(tokens, i + 1)?.dayPart ?? entry.dayPart ?? null;
  const next = lexeme(tokens, i + 1)?.dayPart ? i + 2 : i + 1;
  const before = wordAt(tokens, i - 1);
  if (wordAt(tokens, i - 2) === "day" && (before === "before" || before === "after") && entry.deictic !== 0) {
    const the = wordAt(tokens, i - 3) === "the" ? i - 3 : i - 2;
    return timexMention("day", tokens, the, next, { form: "day", shift: 2 * entry.deictic, part, clock: null });
  }
  return timexMention("day", tokens, i, next, { form: "day", shift: entry.deictic, part, clock: null });
}

/** "last year", "this month", "next Monday", "the coming week", "early next week", "last summer", "last July". */
function readShifted(tokens: Tokens, i: number): Mention | null {
  const shift = shifts.get(wordAt(tokens, i));
  if (shift === undefined) return null;
  let at = i + 1;
  const again = wordAt(tokens, i) === "this" ? shifts.get(wordAt(tokens, at)) : undefined;
  if (again !== undefined) at++;
  const period = periodAt(tokens, at);
  if (!period) return null;
  const third = thirdBefore(tokens, i);
  // "the last year" and "the past month" are the time up to now; "in the next week" the time from now on.
  const the = wordAt(tokens, i - 1) === "the" ? i - 1 : i;
  if (wordAt(tokens, i) === "past" && the === i) return null;
  return timexMention("shifted", tokens, third?.first ?? the, period.next, {
    form: "period",
    unit: period.unit,
    shift: again ?? shift,
    third: third?.third ?? null,
    ...(period.season ? { season: period.season } : {}),
    ...(period.month ? { month: period.month } : {}),
    ...(period.weekday ? { weekday: period.weekday } : {}),
    part: period.part,
  });
}

/** "the same month", "that day", "the previous day", "the following year", "the next day": from the text. */
function readSame(tokens: Tokens, i: number): Mention | null {
  const word = wordAt(tokens, i);
  const shift = textShifts.get(word);
  const the = wordAt(tokens, i - 1) === "the" || wordAt(tokens, i - 1) === "that";
  if (shift === undefined || (!the && word !== "that")) return null;
  const unit = lexeme(tokens, i + 1)?.timeUnit;
  if (!unit || wordAt(tokens, i + 1).endsWith("s") || isHyphen(tokens, i + 2)) return null;
  if (word === "next" && unit !== "day") return null;
  return timexMention("same", tokens, i - 1, i + 2, { form: "text", unit, shift });
}

/** "early this week" is read with its period; "earlier this year", "later that day" begin at their own word. */
function readThirdOf(tokens: Tokens, i: number): Mention | null {
  const word = wordAt(tokens, i);
  if (word !== "earlier" && word !== "later") return null;
  const at = i + 1;
  if (wordAt(tokens, at) === "on" || wordAt(tokens, at) === "in") return null;
  const shift = shifts.get(wordAt(tokens, at));
  const period = periodAt(tokens, at + 1);
  if (deicticAt(tokens, at) !== null) {
    const part = lexeme(tokens, at + 1)?.dayPart ?? null;
    return timexMention("third-of", tokens, i, part ? at + 2 : at + 1, {
      form: "day",
      shift: deicticAt(tokens, at) ?? 0,
      part,
      clock: null,
    });
  }
  if (shift === undefined || !period || period.weekday) return null;
  return timexMention("third-of", tokens, i, period.next, {
    form: "period",
    unit: period.unit,
    shift,
    third: null as Third | null,
    ...(period.season ? { season: period.season } : {}),
    ...(period.month ? { month: period.month } : {}),
    part: period.part,
  });
}

/** "this morning" and "last night" are shifted; "in the morning", "overnight" and "the evening" stand alone. */
function readDayPart(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  const part = entry?.dayPart;
  if (
    !part ||
    entry.deictic !== undefined ||
    entry.word === "noon" ||
    entry.word === "midnight" ||
    entry.word === "midday"
  )
    return null;
  if (entry.word.endsWith("s") || isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1)) return null;
  const the = wordAt(tokens, i - 1) === "the" && isOneOf(tokens, i - 2, inWords);
  if (entry.word === "overnight") return timexMention("day-part", tokens, i, i + 1, { form: "part", part });
  return the ? timexMention("day-part", tokens, i - 1, i + 1, { form: "part", part }) : null;
}

/** "the day", "the year" with an ordinal or a modifier ("the end of the year", "late in the week"). */
function readThisPeriod(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (!entry?.timeUnit || entry.word.endsWith("s") || entry.timeUnit === "second" || entry.timeUnit === "minute")
    return null;
  if (wordAt(tokens, i - 1) !== "the" || wordAt(tokens, i + 1) === "of" || isHyphen(tokens, i + 1)) return null;
  const third = thirdBefore(tokens, i - 1);
  if (!third || isNumber(tokens, i + 1)) return null;
  return timexMention("this-period", tokens, third.first, i + 1, {
    form: "period",
    unit: entry.timeUnit,
    shift: 0,
    third: third.third,
    part: null,
  });
}

interface Period {
  readonly unit: TimeUnit;
  readonly season?: string;
  readonly month?: number;
  readonly weekday?: number;
  readonly part: string | null;
  readonly next: number;
}

/** What "last", "this" and "next" shift: a unit of time, a weekday, a month, a season, a part of the day. */
function periodAt(tokens: Tokens, i: number): Period | null {
  const entry = lexeme(tokens, i);
  if (!entry) return null;
  const part = lexeme(tokens, i + 1)?.dayPart ?? null;
  if (entry.weekday !== undefined && isCapitalised(tokens, i)) {
    return { unit: "day", weekday: entry.weekday, part, next: part ? i + 2 : i + 1 };
  }
  if (entry.month !== undefined && isCapitalised(tokens, i)) {
    const dotted = entry.short && signAt(tokens, i + 1, ".");
    return isNumber(tokens, dotted ? i + 2 : i + 1)
      ? null
      : { unit: "month", month: entry.month, part: null, next: dotted ? i + 2 : i + 1 };
  }
  if (entry.season) return { unit: "season", season: entry.season, part: null, next: i + 1 };
  if (entry.dayPart && entry.deictic === undefined && !entry.word.endsWith("s"))
    return { unit: "day", part: entry.dayPart, next: i + 1 };
  if (!entry.timeUnit || entry.word.endsWith("s") || entry.timeUnit === "second" || entry.timeUnit === "minute")
    return null;
  if (isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1)) return null;
  return { unit: entry.timeUnit, part: null, next: i + 1 };
}

function deicticAt(tokens: Tokens, i: number): number | null {
  return lexeme(tokens, i)?.deictic ?? null;
}

const shifts = new Map<string, number>([
  ["last", -1],
  ["past", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);
const textShifts = new Map<string, number>([
  ["same", 0],
  ["previous", -1],
  ["preceding", -1],
  ["following", 1],
  ["next", 1],
]);
const inWords = new Set(["in", "during", "on", "for", "throughout", "into"]);
