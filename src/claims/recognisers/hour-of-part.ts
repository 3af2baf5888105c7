import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import type { TimeExpression } from "../time-expression.js";
import { timexMention } from "../timex-mention.js";
import { isAdjacent, isCapitalised, isHyphen, isNumber, isOneOf, lexeme, signAt, textAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { partAt } from "./weekdays.js";

/** Hours whose half of the day is told by the part of the day that follows. */
export const hourOfPartForms: readonly Form[] = [
  { id: "hour-of-part", triggers: trigger.digits | trigger.compound, read: readHourOfPart },
];

/** "at 7 this morning", "7:30 tonight", "by 8 last night", "about 6 Monday evening". */
function readHourOfPart(tokens: Tokens, i: number): Mention | null {
  if ((tokens.end[i] as number) - (tokens.start[i] as number) > 2) return null;
  const digits = textAt(tokens, i);
  if (!/^(?:[1-9]|1[0-2])$/.test(digits) || isAdjacent(tokens, i)) return null;
  const minutes = minutesAfter(tokens, i + 1);
  if (minutes === null && !isOneOf(tokens, i - 1, askForHour)) return null;
  const day = dayPartAt(tokens, minutes === null ? i + 1 : i + 3);
  if (!day) return null;
  const hour = (Number(digits) % 12) + (day.part === "MO" ? 0 : 12);
  const clock = { hour, minute: minutes ?? 0, second: 0, offset: null, zone: null };
  return timexMention("hour-of-part", tokens, i, day.next, { ...day.expression, clock });
}

/** The 30 of "7:30". */
function minutesAfter(tokens: Tokens, at: number): number | null {
  const isBound = signAt(tokens, at, ":") && isAdjacent(tokens, at) && isAdjacent(tokens, at + 1);
  return isBound && isNumber(tokens, at + 1) && /^[0-5]\d$/.test(textAt(tokens, at + 1))
    ? Number(textAt(tokens, at + 1))
    : null;
}

type Day = Extract<TimeExpression, { form: "day" } | { form: "calendar" }>;

/** "this morning", "tonight", "last night", "tomorrow evening", "Monday evening": the day and the part of it. */
function dayPartAt(tokens: Tokens, at: number): { expression: Day; part: string; next: number } | null {
  const entry = lexeme(tokens, at);
  if (!entry || isCapitalised(tokens, at) !== (entry.weekday !== undefined)) return null;
  const day = (shift: number): Day => ({ form: "day", shift, part: null, clock: null });
  if (entry.word === "tonight" && !isHyphen(tokens, at + 1)) return { expression: day(0), part: "NI", next: at + 1 };
  const after = partAt(tokens, at + 1);
  if (!after) return null;
  if (entry.word === "this") return { expression: day(0), ...after };
  if (entry.word === "last" && after.part === "NI") return { expression: day(-1), ...after };
  if (entry.deictic !== undefined && entry.deictic !== 0) return { expression: day(entry.deictic), ...after };
  const isDay = entry.weekday !== undefined && !entry.short && !entry.word.endsWith("days");
  return isDay ? { expression: { form: "calendar", weekday: entry.weekday as number }, ...after } : null;
}

const askForHour = new Set("at about around until till by before after since from".split(" "));
