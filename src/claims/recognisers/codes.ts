import { currencyOf } from "../../values/currencies.js";
import { currencyBefore } from "../amounts/currency-before.js";
import { mentionOf } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { unitSymbolAfter } from "../amounts/unit-words.js";
import { identifier } from "../identifier-mention.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { readDigits } from "../numbers/digits.js";
import { readMagnitude } from "../numbers/magnitudes.js";
import { slashPart } from "../numbers/parts.js";
import type { Form } from "../recogniser.js";
import {
  isAdjacent,
  isAllCapitals,
  isCapitalised,
  isDash,
  isHyphen,
  isNumber,
  isWord,
  lexeme,
  signAt,
  textAt,
} from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Numbers grown together with letters or signs: A320, COVID-19, F-16s, G7, 4x100, 14.4.2, 24/7, and OCR's l00. */
export const codeForms: readonly Form[] = [
  { id: "letters-digits", triggers: trigger.digits, read: readLettersDigits },
  { id: "digits-letters", triggers: trigger.digits, read: readDigitsLetters },
  { id: "hyphen-code", triggers: trigger.digits, read: readHyphenCode },
  { id: "dotted", triggers: trigger.digits, read: readDotted },
  { id: "slash-pair", triggers: trigger.digits, read: readSlashPair },
  { id: "letter-for-digit", triggers: trigger.digits, read: readLetterForDigit },
  { id: "leading-zero", triggers: trigger.digits, read: readLeadingZero },
];

/** "A320", "iOS14", "H2O", "P5+1"; not "USD5m" or "Rs500", which are money. */
function readLettersDigits(tokens: Tokens, i: number): Mention | null {
  if (!isAdjacent(tokens, i) || !isWord(tokens, i - 1)) return null;
  if (currencyBefore(tokens, i) || looksMisread(tokens, i)) return null;
  return identifier("letters-digits", tokens, firstOfCode(tokens, i - 1), endOfCode(tokens, i + 1));
}

/** "747s", "3D", "5G", "4x100", "2b": digits with letters that are no unit, ordinal, magnitude or decade. */
function readDigitsLetters(tokens: Tokens, i: number): Mention | null {
  if (!isAdjacent(tokens, i + 1) || !isWord(tokens, i + 1)) return null;
  const letters = textAt(tokens, i + 1);
  if (/^(st|nd|rd|th|d|s|am|pm|a|p|k|K|b|B|m|M|p|c|h|t|x)$/i.test(letters) && !isNumber(tokens, i + 2)) {
    return letters === "s" && /^[1-9]\d{2}$/.test(textAt(tokens, i))
      ? identifier("digits-letters", tokens, i, i + 2)
      : null;
  }
  if (letters.startsWith("'") || lexeme(tokens, i + 1)?.timeUnit !== undefined) return null;
  if (readMagnitude(tokens, i + 1) || unitSymbolAfter(tokens, i + 1) || currencyOf(letters) || looksMisread(tokens, i))
    return null;
  return identifier("digits-letters", tokens, firstOfCode(tokens, i), endOfCode(tokens, i + 2));
}

/** "COVID-19", "F-16", "MiG-29s", "AK-47", "U-20": capitals, a hyphen and digits; not "mid-2017" or "April-2020". */
function readHyphenCode(tokens: Tokens, i: number): Mention | null {
  if (!isAdjacent(tokens, i) || !isHyphen(tokens, i - 1) || !isAdjacent(tokens, i - 1) || !isCapitalised(tokens, i - 2))
    return null;
  const before = lexeme(tokens, i - 2);
  if (before?.month !== undefined || before?.weekday !== undefined || before?.cardinal !== undefined) return null;
  const letters = textAt(tokens, i - 2);
  if (/^(Mid|Post|Pre|Late|Early|Since|Sub|Top|Under|Over)$/i.test(letters)) return null;
  if (textAt(tokens, i).length > 3 && !isAllCapitals(tokens, i - 2)) return null;
  return identifier("hyphen-code", tokens, firstOfCode(tokens, i - 2), endOfCode(tokens, i + 1));
}

/** Versions, addresses of computers, sections: "14.4.2", "192.168.10.25", "3.1.4". */
function readDotted(tokens: Tokens, i: number): Mention | null {
  const text = textAt(tokens, i);
  return text.includes(".") && readDigits(text).dotted
    ? identifier("dotted", tokens, i, endOfCode(tokens, i + 1))
    : null;
}

/** "24/7", "9/11", "7/7", "50/50": two small numbers with a slash that are neither a fraction nor a date. */
function readSlashPair(tokens: Tokens, i: number): Mention | null {
  if (!signAt(tokens, i + 1, "/") || !isAdjacent(tokens, i + 1) || !isAdjacent(tokens, i + 2)) return null;
  if (!/^\d{1,4}$/.test(textAt(tokens, i)) || !/^\d{1,4}$/.test(textAt(tokens, i + 2))) return null;
  if (slashPart(tokens, i)) return null;
  const known = /^(24\/7|9\/11|7\/7|50\/50|20\/20|26\/11|11\/9)$/.test(`${textAt(tokens, i)}/${textAt(tokens, i + 2)}`);
  if (!known && signAt(tokens, i + 3, "/")) return null;
  return identifier("slash-pair", tokens, i, endOfCode(tokens, i + 3));
}

/** "l00", "2O21", "1O0", "S5 million": letters that a scanner put for digits. */
function readLetterForDigit(tokens: Tokens, i: number): Mention | null {
  if (isAdjacent(tokens, i) && textAt(tokens, i - 1) === "S" && !isAdjacent(tokens, i - 1))
    return readLetterForDollar(tokens, i);
  if (!looksMisread(tokens, i)) return null;
  const first = firstOfRun(tokens, i);
  let next = i + 1;
  while (next < tokens.count && isAdjacent(tokens, next) && (isNumber(tokens, next) || isWord(tokens, next))) next++;
  const digits = tokens.text
    .slice(tokens.start[first], tokens.end[next - 1])
    .replace(/[oO]/g, "0")
    .replace(/[lI]/g, "1");
  const amount = amountAt(tokens, i);
  if (!amount) return null;
  const reading = readDigits(digits);
  const span = { start: tokens.start[first] as number, end: tokens.end[next - 1] as number };
  const mention = mentionOf("letter-for-digit", amount, "count");
  return {
    ...mention,
    first,
    next,
    ...span,
    core: span,
    quantity: {
      ...mention.quantity,
      min: reading.value,
      max: reading.value,
      unit: null,
      defects: ["letter-for-digit"],
    },
  };
}

/** "S5 million" for "$5 million": only with a magnitude, for an S5 may be a telephone. */
function readLetterForDollar(tokens: Tokens, i: number): Mention | null {
  const amount = amountAt(tokens, i);
  if (!amount?.written.magnitude || amount.unit) return null;
  const dollar = currencyOf("USD") ?? null;
  const mention = mentionOf("letter-for-digit", amount, "money");
  return {
    ...mention,
    first: i - 1,
    start: tokens.start[i - 1] as number,
    quantity: { ...mention.quantity, unit: dollar, defects: ["letter-for-digit"] },
  };
}

/**
 * A run of digits and the letters l, I, o, O that reads as a number: begins with a small l, or has the letter after a
 * digit; two digits at least, or three places in all. "O2", "I95" and "10l" are none.
 */
function looksMisread(tokens: Tokens, i: number): boolean {
  const first = firstOfRun(tokens, i);
  let next = i + 1;
  while (next < tokens.count && isAdjacent(tokens, next) && (isNumber(tokens, next) || isWord(tokens, next))) next++;
  if (first === i && next === i + 1) return false;
  const run = tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
  return (
    /^(?:l[\dlO][\dlO,.]*\d[\dlO]*|l[\dO]{2,}|\d[\d,]*[OlI][\dOlI,]*\d[\dOlI]*|[1-9]\d*O{1,3})$/.test(run) &&
    /\d/.test(run)
  );
}

function firstOfRun(tokens: Tokens, i: number): number {
  let first = i;
  while (first > 0 && isAdjacent(tokens, first) && (isNumber(tokens, first - 1) || isWord(tokens, first - 1))) first--;
  return first;
}

/** "007", "0958": no amount is written with a zero in front. */
function readLeadingZero(tokens: Tokens, i: number): Mention | null {
  return readDigits(textAt(tokens, i)).leadingZero
    ? identifier("leading-zero", tokens, i, endOfCode(tokens, i + 1))
    : null;
}

/** Back over what is grown together with the code: "Sars-CoV-2". */
function firstOfCode(tokens: Tokens, from: number): number {
  let first = from;
  while (first > 0 && isAdjacent(tokens, first)) {
    const joins = isWord(tokens, first - 1) || isNumber(tokens, first - 1);
    const hyphenated =
      isHyphen(tokens, first - 1) &&
      isAdjacent(tokens, first - 1) &&
      (isWord(tokens, first - 2) || isNumber(tokens, first - 2));
    if (!joins && !hyphenated) break;
    first -= joins ? 1 : 2;
  }
  return first;
}

/** On over letters, digits, hyphens with digits or capitals, and parts in brackets: "737-800", "F-16s", "12(b)(6)". */
export function endOfCode(tokens: Tokens, from: number): number {
  let next = from;
  while (next < tokens.count && isAdjacent(tokens, next)) {
    if (isWord(tokens, next) || isNumber(tokens, next)) {
      if (textAt(tokens, next).startsWith("'")) break;
      next++;
    } else if (signAt(tokens, next, "(") && isAdjacent(tokens, next + 1) && signAt(tokens, next + 2, ")")) {
      next += 3;
    } else if (
      (isDash(tokens, next) || signAt(tokens, next, "+") || signAt(tokens, next, ".")) &&
      isAdjacent(tokens, next + 1) &&
      isNumber(tokens, next + 1)
    ) {
      next += 2;
    } else {
      break;
    }
  }
  return next;
}
