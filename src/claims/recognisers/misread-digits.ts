import { currencyOf } from "../../values/currencies.js";
import { multiply, powerOfTen, rational } from "../../values/rational.js";
import { measureOf } from "../amounts/amount.js";
import { currencyBefore } from "../amounts/currency-before.js";
import { mentionOf } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { digitsWritten, readDigits } from "../numbers/digits.js";
import { readMagnitude } from "../numbers/magnitudes.js";
import { wordsReading } from "../numbers/number-reading.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isNumber, isOneOf, isWord, lexeme, signAt, textAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Letters that a scanner put for digits. */
export const misreadForms: readonly Form[] = [
  { id: "letter-for-digit", triggers: trigger.compound, read: readLetterForDigit },
  { id: "letter-for-dollar", triggers: trigger.compound, read: readLetterForDollar },
];

/** "l00", "2O21", "1O0", "1,5OO", "l,500", "$3O million". */
function readLetterForDigit(tokens: Tokens, i: number): Mention | null {
  const run = runAt(tokens, i);
  if (!run) return null;
  const text = tokens.text.slice(tokens.start[run.first], tokens.end[run.next - 1]);
  const isYear = misreadYear.test(text) && isOneOf(tokens, run.first - 1, beforeYears);
  const isTail = misreadTail.test(text) && currencyBefore(tokens, run.first) !== null;
  const isAge = misreadAge.test(text) && isOneOf(tokens, run.first - 1, beforeAges);
  const isCrowd = misreadEnd.test(text) && lexeme(tokens, run.next)?.person === true;
  const magnitudeBehind = readMagnitude(tokens, run.next);
  const isScaled = magnitudeBehind !== null && misreadScaled.test(text);
  const isMisread = misread.test(text) || misreadDecimal.test(text) || isScaled || isYear || isTail || isAge || isCrowd;
  if (!isMisread || !/\d/.test(text)) return null;
  const digits = readDigits(text.replace(/[oO]/g, "0").replace(/[lI]/g, "1"));
  if (digits.defects.length > 0 || (digits.dotted && !misreadDecimal.test(text) && !isTail && !isScaled)) return null;
  const magnitude = magnitudeBehind?.written ?? null;
  const value = magnitude ? multiply(digits.value, rational(powerOfTen(magnitude.exponent))) : digits.value;
  const next = magnitudeBehind?.next ?? run.next;
  const reading = { ...wordsReading(run.first, next, value), written: digitsWritten(digits, magnitude) };
  const currency = currencyBefore(tokens, run.first);
  const amount = measureOf(tokens, reading);
  if (!amount || (currency && amount.unit)) return null;
  const defects = ["letter-for-digit"] as const;
  if (!currency) return mentionOf("letter-for-digit", { ...amount, defects });
  const start = tokens.start[currency.first] as number;
  const money = { ...amount, defects, first: currency.first, start, unit: currency.unit, kind: "money" as const };
  return mentionOf("letter-for-digit", money);
}

/**
 * Begins with a small l, or has the letter after a digit and before another, or ends in capital Os; "O2", "I95" and "10l"
 * are none.
 */
const misread =
  /^(?:l[\dlO]{0,2}(?:,[\dlO]{3})+|l[\dlO]+|\d[\d,]*[OolI][\dOolI]*\d[\dOolI]*|[1-9]\d*O{1,3}|[1-9][\dOolI]{0,2}(?:,[\dOl]{3})+)$/;

/** "4l.5", "8O.25". */
const misreadDecimal = /^\d{1,3}[Ol]\.\d{1,2}$/;

/** "$4.5O", but "4.5O" is no sum. */
const misreadTail = /^\d{1,3}\.(?:\dO|O\d)$/;
/** "4.3l million", "2I million": no litres are told in millions behind the letter. */
const misreadScaled = /^\d{1,3}(?:\.\d{0,2})?[lIO]\d?$/;
/** "in I887"; "I95" is a road. */
const misreadYear = /^I[5-9]\d\d$/;
/** "57l people": of people no litres are told. */
const misreadEnd = /^[1-9]\d{0,3}l{1,2}$/;
/** "aged 3l" */
const misreadAge = /^[1-9][lIO]$/;
const beforeAges = new Set(["aged", "age"]);
const beforeYears = new Set("in since by until before after of from year".split(" "));

/** The digits and letters grown together around token `i`; null where digits stand alone. */
function runAt(tokens: Tokens, i: number): { first: number; next: number } | null {
  let first = i;
  while (i - first < longestRun && isAdjacent(tokens, first) && isPiece(tokens, first - 1)) first--;
  let next = i + 1;
  while (next - i < longestRun && isAdjacent(tokens, next) && (isPiece(tokens, next) || opensTail(tokens, next)))
    next++;
  const isComma = signAt(tokens, first - 1, ",") && isAdjacent(tokens, first) && isAdjacent(tokens, first - 1);
  if (isComma && /^[\dlO]{1,3}$/.test(textAt(tokens, first - 2)) && !isAdjacent(tokens, first - 2)) first -= 2;
  return first === i && next === i + 1 ? null : { first, next };
}

function isPiece(tokens: Tokens, i: number): boolean {
  return isNumber(tokens, i) || isWord(tokens, i);
}

/** The comma of "5,OOO" and the point of "4l.5": digits grown to it on both sides. */
function opensTail(tokens: Tokens, i: number): boolean {
  return (signAt(tokens, i, ",") || signAt(tokens, i, ".")) && isAdjacent(tokens, i + 1) && isPiece(tokens, i + 1);
}

/** Pieces that a misread figure can have. */
const longestRun = 8;

/** "S5 million" for "$5 million": only with a magnitude, for an S5 may be a telephone. */
function readLetterForDollar(tokens: Tokens, i: number): Mention | null {
  if (!isAdjacent(tokens, i) || isAdjacent(tokens, i - 1) || textAt(tokens, i - 1) !== "S") return null;
  const amount = amountAt(tokens, i);
  if (!amount?.written.magnitude || amount.unit) return null;
  const { quantity, ...mention } = mentionOf("letter-for-dollar", amount, "money");
  return {
    ...mention,
    first: i - 1,
    start: tokens.start[i - 1] as number,
    quantity: { ...quantity, unit: currencyOf("USD") ?? null, defects: ["letter-for-digit"] },
  };
}
