import { amountAt } from "../amounts/read-amount.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";
import { type Entry, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import { isCapitalised, isHyphen, isOneOf, lexeme, opensSentence, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { partAt } from "./weekdays.js";

/** Times that come again and again. */
export const setForms: readonly Form[] = [
  { id: "set-word", triggers: trigger.set, read: readSetWord },
  { id: "every", triggers: trigger.shift, read: readEvery },
  { id: "times-a", triggers: trigger.multiple | trigger.digits | trigger.cardinal, read: readTimesA },
];

/** "daily", "annually", "on weekdays"; not the Daily Mail, nor a half of a compound. */
function readSetWord(tokens: Tokens, i: number): Mention | null {
  const set = lexeme(tokens, i)?.set;
  if (!set || isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1)) return null;
  if (isCapitalised(tokens, i) && (!opensSentence(tokens, i) || isCapitalised(tokens, i + 1))) return null;
  const expression = { form: "set", value: set[0], freq: set[1] || null } as const;
  const describes = wordAt(tokens, i + 1) === "rate";
  return timexMention("set-word", tokens, i, i + 1, describes ? { ...expression, describes } : expression);
}

/** "every Tuesday", "each year", "every two weeks", "every other day", "every third Friday", "every Monday night". */
function readEvery(tokens: Tokens, i: number): Mention | null {
  const every = wordAt(tokens, i);
  if (every !== "every" && every !== "each") return null;
  const step = stepAt(tokens, i + 1);
  const at = step > 1n || wordAt(tokens, i + 1) === "single" ? i + 2 : i + 1;
  const entry = lexeme(tokens, at);
  const named = entry && namedPeriod(tokens, at, entry);
  if (named) return set(tokens, i, named.next, named.value);
  if (wordAt(tokens, at) === "weekday") return set(tokens, i, at + 1, "XXXX-WXX");
  const value = entry?.timeUnit && !entry.word.endsWith("s") ? periodValue(entry.timeUnit, step) : null;
  if (value) return set(tokens, i, at + 1, value);
  const amount = amountAt(tokens, at);
  if (!amount) return null;
  const isTime = amount.unit?.dimension === "time";
  const unit = lexeme(tokens, isTime ? amount.next - 1 : amount.next)?.timeUnit;
  const many = unit && (isTime || amount.kind === "count") ? periodValue(unit, amount.min.n) : null;
  return many ? set(tokens, i, isTime ? amount.next : amount.next + 1, many) : null;
}

/** "other" and "second" are every two, "third" every three. */
function stepAt(tokens: Tokens, i: number): bigint {
  return wordAt(tokens, i) === "other" ? 2n : BigInt(lexeme(tokens, i)?.ordinal ?? 1);
}

/** A weekday, month, season or part of the day that comes again. */
function namedPeriod(tokens: Tokens, i: number, entry: Entry): { value: string; next: number } | null {
  if (entry.weekday !== undefined) {
    const part = partAt(tokens, i + 1);
    return { value: `XXXX-WXX-${entry.weekday}${part ? `T${part.part}` : ""}`, next: part?.next ?? i + 1 };
  }
  if (entry.month !== undefined && isCapitalised(tokens, i)) {
    return { value: `XXXX-${String(entry.month).padStart(2, "0")}`, next: i + 1 };
  }
  if (entry.season) return { value: `XXXX-${entry.season}`, next: i + 1 };
  if (entry.dayPart && entry.deictic === undefined) return { value: `XXXX-XX-XXT${entry.dayPart}`, next: i + 1 };
  return null;
}

/** "twice a week", "three times a day", "once every four years". */
function readTimesA(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  const amount = entry?.multiple ? null : amountAt(tokens, i);
  const isTimes = amount?.kind === "count" && wordAt(tokens, amount.next) === "times";
  const count =
    entry?.multiple && (entry.word === "once" || entry.word === "twice" || entry.word === "thrice")
      ? entry.multiple[0]
      : isTimes
        ? Number(amount.min.n)
        : null;
  if (count === null) return null;
  const at = isTimes ? amount.next + 1 : i + 1;
  if (!isOneOf(tokens, at, articles)) return null;
  const freq = `${count}X`;
  const unit = lexeme(tokens, at + 1)?.timeUnit;
  if (unit && !wordAt(tokens, at + 1).endsWith("s")) {
    const value = periodValue(unit, 1n);
    return value ? timexMention("times-a", tokens, i, at + 2, { form: "set", value, freq }) : null;
  }
  const length = amountAt(tokens, at + 1);
  const many = length?.unit?.dimension === "time" ? lexeme(tokens, length.next - 1)?.timeUnit : undefined;
  const value = length && many ? periodValue(many, length.min.n) : null;
  return length && value ? timexMention("times-a", tokens, i, length.next, { form: "set", value, freq }) : null;
}

function set(tokens: Tokens, first: number, next: number, value: string): Mention {
  return timexMention("every", tokens, first, next, { form: "set", value, freq: null });
}

function periodValue(unit: TimeUnit, count: bigint): string | null {
  return periods[unit]?.replace("#", String(unit === "fortnight" ? count * 2n : count)) ?? null;
}

const periods: Readonly<Partial<Record<TimeUnit, string>>> = {
  second: "PT#S",
  minute: "PT#M",
  hour: "PT#H",
  day: "P#D",
  night: "XXXX-XX-XXTNI",
  week: "P#W",
  weekend: "P#WE",
  fortnight: "P#W",
  month: "P#M",
  quarter: "P#Q",
  year: "P#Y",
  decade: "P#DE",
  century: "P#CE",
};
const articles = new Set(["a", "an", "per", "each", "every"]);
