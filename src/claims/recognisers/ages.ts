import { compareRational } from "../../values/rational.js";
import type { Amount } from "../amounts/amount.js";
import { quantityOf } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { unresolved } from "../time-expression.js";
import { isAdjacent, isDash, isHyphen, isOneOf, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

const opening = trigger.digits | trigger.cardinal;

/** Ages with a unit of time, which are dates and figures in one. */
export const ageForms: readonly Form[] = [
  { id: "age-compound", triggers: opening, read: readCompound },
  { id: "age-old", triggers: opening, read: readOld },
];

/** "34-year-old", "two-year-old", "an 18-month-old", "12- to 15-year-olds". */
function readCompound(tokens: Tokens, i: number): Mention | null {
  const first = amountAt(tokens, i);
  if (!first || first.first !== i || first.reading.codeLike) return null;
  const high = first.unit ? null : secondOfTwo(tokens, first);
  const amount = high ?? first;
  if (amount.unit?.dimension !== "time") return null;
  const at = isDash(tokens, amount.next) ? amount.next + 1 : amount.next;
  const bound = amount.hyphenated || at !== amount.next || !wordAt(tokens, amount.next - 1).endsWith("s");
  if (!bound || (wordAt(tokens, at) !== "old" && wordAt(tokens, at) !== "olds")) return null;
  return ageTimex("age-compound", tokens, first, high, at + 1);
}

/** The 15 of "12- to 15-year-olds" and "12-15-year-olds". */
function secondOfTwo(tokens: Tokens, low: Amount): Amount | null {
  let at = low.next;
  if (isHyphen(tokens, at) && isAdjacent(tokens, at)) at++;
  if (isOneOf(tokens, at, rangeWords)) at++;
  if (isHyphen(tokens, at) && isAdjacent(tokens, at)) at++;
  const high = at === low.next ? null : amountAt(tokens, at);
  return high?.first === at && low.kind === "count" && compareRational(low.max, high.min) < 0 ? high : null;
}

/** "is 34 years old", "eight months old", "34 years of age". */
function readOld(tokens: Tokens, i: number): Mention | null {
  const amount = amountAt(tokens, i);
  if (amount?.unit?.dimension !== "time" || amount.first !== i) return null;
  const ofAge = wordAt(tokens, amount.next) === "of" && wordAt(tokens, amount.next + 1) === "age";
  if (!ofAge && wordAt(tokens, amount.next) !== "old") return null;
  return ageTimex("age-old", tokens, amount, null, amount.next + (ofAge ? 2 : 1));
}

function ageTimex(form: string, tokens: Tokens, amount: Amount, high: Amount | null, next: number): Mention {
  const last = high ?? amount;
  const unit = lexeme(tokens, last.next - 1)?.timeUnit ?? "year";
  const one = quantityOf(amount, "age");
  const both = high && { ...quantityOf(high, "age"), min: amount.min, bound: "range" as const };
  const expression = { form: "duration", amount: both ?? one, unit, bound: both ? "range" : "exact" } as const;
  return {
    kind: "timex",
    form,
    first: amount.first,
    next,
    start: amount.start,
    end: tokens.end[next - 1] as number,
    expression,
    timex: unresolved(expression),
    hedge: null,
  };
}

const rangeWords = new Set(["to", "and", "or", "through"]);
