import { mentionOf, quantityOf, rangeMention } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { unresolved } from "../time-expression.js";
import { isAdjacent, isCapitalised, isDash, isHyphen, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

const opening = trigger.digits | trigger.cardinal;

/** Ages of people and things. */
export const ageForms: readonly Form[] = [
  { id: "age-compound", triggers: opening, read: readCompound },
  { id: "age-old", triggers: opening, read: readOld },
  { id: "age-aged", triggers: opening, read: readAged },
  { id: "age-apposition", triggers: opening, read: readApposition },
];

/** "34-year-old", "two-year-old", "an 18-month-old": a time and an age in one. */
function readCompound(tokens: Tokens, i: number): Mention | null {
  const amount = amountAt(tokens, i);
  if (amount?.unit?.dimension !== "time" || amount.first !== i) return null;
  let at = amount.next;
  if (isHyphen(tokens, at)) at++;
  else if (!amount.hyphenated) return null;
  if (wordAt(tokens, at) !== "old" && wordAt(tokens, at) !== "olds") return null;
  return ageTimex("age-compound", tokens, i, at + 1);
}

/** "is 34 years old", "eight months old". */
function readOld(tokens: Tokens, i: number): Mention | null {
  const amount = amountAt(tokens, i);
  if (amount?.unit?.dimension !== "time" || amount.first !== i || wordAt(tokens, amount.next) !== "old") return null;
  return ageTimex("age-old", tokens, i, amount.next + 1);
}

function ageTimex(form: string, tokens: Tokens, i: number, next: number): Mention | null {
  const amount = amountAt(tokens, i);
  const unit = lexeme(tokens, amount ? amount.next - 1 : i)?.timeUnit ?? "year";
  if (!amount) return null;
  const expression = { form: "duration", amount: quantityOf(amount, "age"), unit, bound: "exact" } as const;
  return {
    kind: "timex",
    form,
    first: i,
    next,
    start: amount.start,
    end: tokens.end[next - 1] as number,
    expression,
    timex: unresolved(expression),
    hedge: null,
  };
}

/** "aged 34", "age 34", "died at 82"; "aged 5-11", "between the ages of 18 and 24". */
function readAged(tokens: Tokens, i: number): Mention | null {
  const amount = amountAt(tokens, i);
  if (amount?.kind !== "count" || amount.unit || amount.first !== i || amount.reading.codeLike) return null;
  if (!isOneOf(tokens, i - 1, ageWords) && !isOf(tokens, i - 1)) return null;
  const joint = isDash(tokens, amount.next) || isOneOf(tokens, amount.next, rangeWords);
  const high = joint ? amountAt(tokens, amount.next + 1) : null;
  if (high?.kind === "count" && !high.reading.codeLike && high.reading.written.decimals === 0 && high.max.n < 130n) {
    const range = rangeMention("age-aged", tokens, amount, high, i);
    return { ...range, quantity: { ...range.quantity, kind: "age" } };
  }
  return amount.max.n < 130n ? mentionOf("age-aged", amount, "age") : null;
}

/** "age of 34", "the ages of 18 and 24". */
function isOf(tokens: Tokens, i: number): boolean {
  return wordAt(tokens, i) === "of" && isOneOf(tokens, i - 1, new Set(["age", "ages"]));
}

/** "Marcus Webb, 25, was arrested": a number below 120 alone between commas after a name. */
function readApposition(tokens: Tokens, i: number): Mention | null {
  const before = lexeme(tokens, i - 2);
  if (!signAt(tokens, i - 1, ",") || !(isCapitalised(tokens, i - 2) || before?.person)) return null;
  if (before?.month !== undefined || before?.weekday !== undefined || isOneOf(tokens, i - 2, notNames)) return null;
  const amount = amountAt(tokens, i);
  if (amount?.kind !== "count" || amount.unit || amount.next !== i + 1 || amount.reading.written.style === "words")
    return null;
  if (amount.min.d !== 1n || amount.min.n < 1n || amount.min.n > 119n || amount.reading.codeLike) return null;
  const closes =
    amount.next >= tokens.count ||
    (!isAdjacent(tokens, amount.next) && isOneOf(tokens, amount.next, closingWords)) ||
    [",", ".", ";", ")", ":"].some((text) => signAt(tokens, amount.next, text));
  // "Paris, 14, 15 and 16" is a list.
  const listed = signAt(tokens, amount.next, ",") && tokens.kind[amount.next + 1] === 2;
  return closes && !listed ? mentionOf("age-apposition", amount, "age") : null;
}

const ageWords = new Set(["aged", "age", "ages", "turned", "turns", "turning"]);
const rangeWords = new Set(["to", "and", "through"]);
const closingWords = new Set(["and", "who", "of", "from", "was", "is", "has", "had", "said", "told"]);
const notNames = new Set([
  "no",
  "page",
  "article",
  "section",
  "room",
  "chapter",
  "in",
  "on",
  "act",
  "he",
  "she",
  "they",
]);
