import type { CalendarExpression, TimeExpression } from "../time-expression.js";
import { isCapitalised, isHyphen, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { readMonthName } from "./month-names.js";

/** The day named right after a time of day: "8 p.m. Monday", "noon today", "9 a.m. July 3", "10 a.m. Friday, March 5". */
export function dayAfter(
  tokens: Tokens,
  i: number,
): {
  readonly expression: CalendarExpression | Extract<TimeExpression, { form: "day" }>;
  readonly next: number;
} | null {
  const entry = lexeme(tokens, i);
  const told = isCapitalised(tokens, i) ? undefined : (entry?.deictic ?? shiftOfPart(tokens, i));
  if (told !== undefined) {
    return { expression: { form: "day", shift: told, part: null, clock: null }, next: pastPart(tokens, i + 1) };
  }
  const weekday = entry?.weekday !== undefined && !entry.word.endsWith("days") ? entry.weekday : undefined;
  if (weekday !== undefined && (!isCapitalised(tokens, i) || wordAt(tokens, i + 1) === "'s")) return null;
  const afterName = weekday === undefined ? i : entry?.short && signAt(tokens, i + 1, ".") ? i + 2 : i + 1;
  const date = monthDayAt(tokens, signAt(tokens, afterName, ",") ? afterName + 1 : afterName);
  if (date) return { expression: { ...date.expression, ...(weekday ? { weekday } : {}) }, next: date.next };
  if (!weekday || entry?.short) return null;
  return { expression: { form: "calendar", weekday }, next: pastPart(tokens, i + 1) };
}

/** "11 a.m. this morning", "11 p.m. last night": today or yesterday. */
function shiftOfPart(tokens: Tokens, i: number): number | undefined {
  if (pastPart(tokens, i + 1) === i + 1) return undefined;
  return wordAt(tokens, i) === "this" ? 0 : wordAt(tokens, i) === "last" ? -1 : undefined;
}

/** "9 a.m. Friday morning" says the part of the day twice. */
function pastPart(tokens: Tokens, i: number): number {
  const part = lexeme(tokens, i);
  const isPart = part?.dayPart !== undefined && part.deictic === undefined && !part.word.endsWith("s");
  return isPart && !isCapitalised(tokens, i) && !isHyphen(tokens, i + 1) ? i + 1 : i;
}

/** "July 3", "3 July 2020". Days past the 28th are left to the date's own form, which sees whether they exist. */
function monthDayAt(tokens: Tokens, i: number): { expression: CalendarExpression; next: number } | null {
  const month = readMonthName(tokens, i);
  const dayToken = month ? month.next : i;
  const digits = textAt(tokens, dayToken);
  if (!/^\d{1,2}$/.test(digits) || Number(digits) < 1 || Number(digits) > 28) return null;
  const after = month ?? readMonthName(tokens, i + 1);
  if (!after) return null;
  const next = month ? dayToken + 1 : after.next;
  const yearAt = signAt(tokens, next, ",") ? next + 1 : next;
  const year = /^(19|20)\d\d$/.test(textAt(tokens, yearAt)) ? Number(textAt(tokens, yearAt)) : null;
  return {
    expression: {
      form: "calendar",
      month: after.month,
      day: Number(digits),
      ...(year === null ? {} : { year }),
    },
    next: year === null ? next : yearAt + 1,
  };
}
