import { rational } from "../../values/rational.js";
import { mentionOf } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { wordsWritten } from "../numbers/number-reading.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isHyphen, isOneOf, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

const opening = trigger.digits | trigger.cardinal | trigger.loose;

/** How many times as much. */
export const multipleForms: readonly Form[] = [
  { id: "multiple-word", triggers: trigger.multiple, read: readWord },
  { id: "multiple-fold", triggers: opening, read: readFold },
  { id: "multiple-times", triggers: opening, read: readTimes },
];

/** "doubled", "twice", "halving", "triple"; not "double room" or "a double", which count nothing. */
function readWord(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (!entry?.multiple || entry.word === "once") return null;
  if (entry.word === "halves" && isOneOf(tokens, i - 1, halvesBefore)) return null;
  if (isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1)) return null;
  const value = rational(entry.multiple[0], entry.multiple[1]);
  const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
  return {
    kind: "quantity",
    form: "multiple-word",
    first: i,
    next: i + 1,
    ...span,
    core: span,
    unitSpan: null,
    hedge: null,
    counted: null,
    ends: null,
    quantity: {
      kind: "multiple",
      min: value,
      max: value,
      bound: "exact",
      unit: null,
      per: null,
      written: wordsWritten(value),
      defects: [],
      vague: false,
    },
  };
}

/** "fivefold" is one word of its own; "five-fold", "10-fold" and "4x" are read here. */
function readFold(tokens: Tokens, i: number): Mention | null {
  const amount = amountAt(tokens, i);
  if (amount?.kind !== "count" || amount.unit || amount.first !== i) return null;
  let at = amount.next;
  if (isHyphen(tokens, at)) at++;
  const suffix = textAt(tokens, at).toLowerCase();
  const isTimes = suffix === "x" && isAdjacent(tokens, at) && !isAdjacent(tokens, at + 1);
  if (suffix !== "fold" && !isTimes) return null;
  return { ...mentionOf("multiple-fold", amount, "multiple"), next: at + 1, end: tokens.end[at] as number };
}

/** "three times the size", "ten times more", "2.5 times as many"; not "three times a week" or "won three times". */
function readTimes(tokens: Tokens, i: number): Mention | null {
  const amount = amountAt(tokens, i);
  if (amount?.kind !== "count" || amount.unit || amount.first !== i || wordAt(tokens, amount.next) !== "times")
    return null;
  if (!isOneOf(tokens, amount.next + 1, timesAfter) || signAt(tokens, amount.next + 1, ",")) return null;
  return {
    ...mentionOf("multiple-times", amount, "multiple"),
    next: amount.next + 1,
    end: tokens.end[amount.next] as number,
  };
}

const halvesBefore = new Set(["both", "two", "the"]);
const timesAfter = new Set(
  "the as more less fewer higher lower larger bigger smaller greater faster slower that those its their his her what longer".split(
    " ",
  ),
);
