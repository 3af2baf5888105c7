import { currencyPrinted } from "../../values/currencies.js";
import { currencyBefore } from "../amounts/currency-before.js";
import { amountAt } from "../amounts/read-amount.js";
import { unitSymbolAfter } from "../amounts/unit-words.js";
import { endOfCode, firstOfCode } from "../code-bounds.js";
import { identifier } from "../identifier-mention.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { readDigits } from "../numbers/digits.js";
import { readMagnitude } from "../numbers/magnitudes.js";
import { slashPart } from "../numbers/parts.js";
import type { Form } from "../recogniser.js";
import { isTitleCase } from "../title-case.js";
import {
  isAdjacent,
  isAllCapitals,
  isCapitalised,
  isHyphen,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  signAt,
  textAt,
} from "../token-access.js";
import { sign, type Tokens } from "../tokens.js";

/** Numbers grown together with letters or signs: A320, COVID-19, F-16s, G7, 4x100, 14.4.2, 24/7. */
export const codeForms: readonly Form[] = [
  { id: "letters-digits", triggers: trigger.compound, read: readLettersDigits },
  { id: "digits-letters", triggers: trigger.compound, read: readDigitsLetters },
  { id: "hyphen-code", triggers: trigger.compound, read: readHyphenCode },
  { id: "dotted", triggers: trigger.compound, read: readDotted },
  { id: "digit-chain", triggers: trigger.compound, read: readDigitChain },
  { id: "bracketed", triggers: trigger.compound, read: readBracketed },
  { id: "hyphen-name", triggers: trigger.compound, read: readHyphenName },
  { id: "slash-pair", triggers: trigger.compound, read: readSlashPair },
  { id: "airliner", triggers: trigger.digits, read: readAirliner },
  { id: "leading-zero", triggers: trigger.digits, read: readLeadingZero },
];

/** "A320", "iOS14", "H2O", "P5+1"; not "USD5m" or "Rs500", which are money. */
function readLettersDigits(tokens: Tokens, i: number): Mention | null {
  if (!isAdjacent(tokens, i) || !isWord(tokens, i - 1)) return null;
  if (currencyBefore(tokens, i) || lexeme(tokens, i - 1)?.month !== undefined) return null;
  return identifier("letters-digits", tokens, firstOfCode(tokens, i - 1), endOfCode(tokens, i + 1));
}

/** "747s", "3D", "5G", "4x100", "2b": digits with letters that are no unit, ordinal, magnitude or decade. */
function readDigitsLetters(tokens: Tokens, i: number): Mention | null {
  if (!isAdjacent(tokens, i + 1) || !isWord(tokens, i + 1)) return null;
  const letters = textAt(tokens, i + 1);
  const digits = textAt(tokens, i);
  const isFormat =
    letters === "D" || (letters === "p" && screens.has(digits)) || (letters === "s" && /^[1-9]\d\d$/.test(digits));
  if (isFormat && !isAdjacent(tokens, i + 2)) return identifier("digits-letters", tokens, i, i + 2);
  if (/^(st|nd|rd|th|d|s|am|pm|[acpkmhtx])$/i.test(letters) && letters !== "C" && !isNumber(tokens, i + 2)) return null;
  if (/^['’‘]/.test(letters) || lexeme(tokens, i + 1)?.timeUnit !== undefined) return null;
  if (
    readMagnitude(tokens, i + 1) ||
    (unitSymbolAfter(tokens, i + 1) && amountAt(tokens, i)?.unit) ||
    currencyPrinted(letters)
  )
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

/** "9-1-1", "4-4-2", "10-4-2": three small numbers or more in a row, which nothing is counted by. */
function readDigitChain(tokens: Tokens, i: number): Mention | null {
  if (isAdjacent(tokens, i) && !signAt(tokens, i - 1, "(")) return null;
  let next = i + 1;
  while (
    next < i + longestChain &&
    isHyphen(tokens, next) &&
    isAdjacent(tokens, next) &&
    isAdjacent(tokens, next + 1) &&
    isSmall(tokens, next + 1)
  )
    next += 2;
  if (!isSmall(tokens, i) || next < i + 5 || (isAdjacent(tokens, next) && !isClosed(tokens, next))) return null;
  return identifier("digit-chain", tokens, i, next);
}

/** Tokens of a chain; what is longer is no shape or record of anything. */
const longestChain = 12;

function isClosed(tokens: Tokens, next: number): boolean {
  return tokens.kind[next] === sign && !isHyphen(tokens, next);
}

function isSmall(tokens: Tokens, i: number): boolean {
  return isNumber(tokens, i) && /^\d{1,2}$/.test(textAt(tokens, i));
}

/** "401(k)", "501(c)(3)": a part of a law by its letter. */
function readBracketed(tokens: Tokens, i: number): Mention | null {
  const isBound = signAt(tokens, i + 1, "(") && isAdjacent(tokens, i + 1) && isAdjacent(tokens, i + 2);
  if (!isBound || !/^[a-z]$/.test(textAt(tokens, i + 2)) || !signAt(tokens, i + 3, ")")) return null;
  return isAdjacent(tokens, i) ? null : identifier("bracketed", tokens, i, endOfCode(tokens, i + 4));
}

/** "7-Eleven": no range ends in a word with a capital. */
function readHyphenName(tokens: Tokens, i: number): Mention | null {
  const isBound = isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1) && isAdjacent(tokens, i + 2);
  if (!isBound || !isCapitalised(tokens, i + 2) || lexeme(tokens, i + 2)?.cardinal === undefined) return null;
  return isTitleCase(tokens, i) ? null : identifier("hyphen-name", tokens, i, i + 3);
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

/** "the 747 carried", "an aged 737": an airliner without its maker's name. */
function readAirliner(tokens: Tokens, i: number): Mention | null {
  if (!/^7[0-8]7$/.test(textAt(tokens, i)) || isWord(tokens, i + 1) !== true) return null;
  const following = lexeme(tokens, i + 1)?.pos ?? pos.noun;
  const isVerb =
    (following & (pos.past | pos.auxiliary | pos.modal)) !== 0 && (following & (pos.noun | pos.adjective)) === 0;
  return isVerb && isOneOf(tokens, i - 1, single) ? identifier("airliner", tokens, i, i + 1) : null;
}

const single = new Set(["the", "a", "an", "one"]);

/** "007", "0958": no amount is written with a zero in front. */
function readLeadingZero(tokens: Tokens, i: number): Mention | null {
  return readDigits(textAt(tokens, i)).leadingZero
    ? identifier("leading-zero", tokens, i, endOfCode(tokens, i + 1))
    : null;
}

/** Heights of screens in lines. */
const screens = new Set(["480", "720", "1080", "1440", "2160"]);
