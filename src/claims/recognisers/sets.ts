import { amountAt } from "../amounts/read-amount.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import { isHyphen, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Times that come again and again. */
export const setForms: readonly Form[] = [
  { id: "set-word", triggers: trigger.set, read: readSetWord },
  { id: "every", triggers: trigger.shift, read: readEvery },
  { id: "times-a", triggers: trigger.multiple | trigger.digits | trigger.cardinal, read: readTimesA },
];

/** "daily", "annually", "monthly". */
function readSetWord(tokens: Tokens, i: number): Mention | null {
  const set = lexeme(tokens, i)?.set;
  if (!set || isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1) || (i > 0 && isCapital(tokens, i))) return null;
  return timexMention("set-word", tokens, i, i + 1, { form: "set", value: set[0], freq: set[1] || null });
}

/** "every Tuesday", "each year", "every two weeks", "every day". */
function readEvery(tokens: Tokens, i: number): Mention | null {
  const every = wordAt(tokens, i);
  if (every !== "every" && every !== "each") return null;
  const entry = lexeme(tokens, i + 1);
  if (entry?.weekday !== undefined) return set(tokens, i, i + 2, `XXXX-WXX-${entry.weekday}`);
  if (entry?.month !== undefined) return set(tokens, i, i + 2, `XXXX-${String(entry.month).padStart(2, "0")}`);
  const letter = entry?.timeUnit ? periodLetters[entry.timeUnit] : undefined;
  if (letter && !entry?.word.endsWith("s")) return set(tokens, i, i + 2, letter.replace("#", "1"));
  if (entry?.season) return set(tokens, i, i + 2, `XXXX-${entry.season}`);
  const amount = amountAt(tokens, i + 1);
  const unit = amount?.unit?.dimension === "time" ? lexeme(tokens, amount.next - 1)?.timeUnit : undefined;
  const many = unit ? periodLetters[unit] : undefined;
  return amount && many ? set(tokens, i, amount.next, many.replace("#", amount.min.n.toString())) : null;
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
  const article = wordAt(tokens, at);
  if (article !== "a" && article !== "an" && article !== "per" && article !== "each" && article !== "every")
    return null;
  const unit = lexeme(tokens, at + 1)?.timeUnit;
  const letter = unit ? periodLetters[unit] : undefined;
  if (!letter || wordAt(tokens, at + 1).endsWith("s")) return null;
  return timexMention("times-a", tokens, i, at + 2, {
    form: "set",
    value: letter.replace("#", "1"),
    freq: `${count}X`,
  });
}

function set(tokens: Tokens, first: number, next: number, value: string): Mention {
  return timexMention("every", tokens, first, next, { form: "set", value, freq: null });
}

function isCapital(tokens: Tokens, i: number): boolean {
  return ((tokens.flags[i] as number) & 1) !== 0;
}

const periodLetters: Readonly<Record<string, string>> = {
  second: "PT#S",
  minute: "PT#M",
  hour: "PT#H",
  day: "P#D",
  night: "P#D",
  week: "P#W",
  weekend: "P#W",
  fortnight: "P2W",
  month: "P#M",
  quarter: "P#Q",
  year: "P#Y",
  decade: "P#DE",
  century: "P#CE",
};
