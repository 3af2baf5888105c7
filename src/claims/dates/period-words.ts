import type { TimeUnit } from "../lexicon/calendar-words.js";
import { isAdjacent, isCapitalised, isHyphen, isNumber, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** A unit of time, a weekday, a month, a season or a part of the day, as "last", "this" and "next" take them. */
export interface PeriodWords {
  readonly unit: TimeUnit;
  readonly season?: string;
  readonly month?: number;
  readonly weekday?: number;
  readonly part: string | null;
  readonly next: number;
}

/** What stands at token `i` that can be moved back and forth; null for plurals and for what is no time. */
export function periodAt(tokens: Tokens, i: number): PeriodWords | null {
  const entry = lexeme(tokens, i);
  if (!entry) return null;
  if (entry.weekday !== undefined && isCapitalised(tokens, i)) {
    if (entry.word.endsWith("days")) return null;
    const part = lexeme(tokens, i + 1)?.dayPart ?? null;
    return { unit: "day", weekday: entry.weekday, part, next: part ? i + 2 : i + 1 };
  }
  if (entry.month !== undefined && isCapitalised(tokens, i)) {
    const next = entry.short && signAt(tokens, i + 1, ".") ? i + 2 : i + 1;
    return isNumber(tokens, next) ? null : { unit: "month", month: entry.month, part: null, next };
  }
  // "the next Summer Olympic Games" are named after the season.
  if (entry.season && isCapitalised(tokens, i) && isCapitalised(tokens, i + 1)) return null;
  if (entry.season) return { unit: "season", season: entry.season, part: null, next: i + 1 };
  if (entry.dayPart && entry.deictic === undefined && !entry.word.endsWith("s"))
    return { unit: "day", part: entry.dayPart, next: i + 1 };
  if (!entry.timeUnit || entry.word.endsWith("s") || entry.timeUnit === "second" || entry.timeUnit === "minute")
    return null;
  if (isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1)) return null;
  return { unit: entry.timeUnit, part: null, next: i + 1 };
}

/** "fiscal year", "financial year", "school year": the token of "year". */
export function fiscalAt(tokens: Tokens, i: number): number | null {
  return isOneOf(tokens, i, fiscalWords) && wordAt(tokens, i + 1) === "year" ? i + 1 : null;
}

export const fiscalWords = new Set(["fiscal", "financial", "budget", "school", "academic", "tax"]);
