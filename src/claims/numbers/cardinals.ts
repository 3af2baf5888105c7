import { add, decimalOf, powerOfTen, type Rational, rational } from "../../values/rational.js";
import { isAdjacent, isHyphen, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { type NumberReading, wordsReading } from "./number-reading.js";

/** What a row of number words adds up to, and the token after it. */
export interface WordsValue {
  readonly next: number;
  readonly value: Rational;
}

type Last = "none" | "ones" | "tens" | "hundred" | "scale";

/** Reads a number in words: "two hundred and fifty thousand", "twenty-five", "a hundred", "two point five million". */
export function readCardinal(tokens: Tokens, i: number): NumberReading | null {
  const sum = sumWords(tokens, i);
  if (!sum) return null;
  const decimal = readPoint(tokens, sum);
  const { value, next } = decimal ?? sum;
  const reading = wordsReading(i, next, value);
  return next === i + 1 && wordAt(tokens, i) === "one" ? { ...reading, bare: "one" } : reading;
}

/** The whole number that the words from token `i` on make; an article stands for one before a power of ten. */
export function sumWords(tokens: Tokens, i: number): WordsValue | null {
  const article = isArticle(tokens, i);
  if (article && lexeme(tokens, i + 1)?.scale === undefined) return null;
  let total = 0n;
  let current = article ? 1n : 0n;
  let lowestScale = 99;
  let last: Last = article ? "ones" : "none";
  let next = article ? i + 1 : i;
  for (;;) {
    const at = last === "none" ? next : skipJoint(tokens, next, last);
    const entry = lexeme(tokens, at);
    if (entry?.cardinal !== undefined && fits(entry.cardinal, last)) {
      current += BigInt(entry.cardinal);
      last = entry.cardinal >= 20 ? "tens" : "ones";
    } else if (entry?.scale === 2 && (last === "ones" || last === "tens") && current < 100n) {
      current *= 100n;
      last = "hundred";
    } else if (
      entry?.scale !== undefined &&
      entry.scale > 2 &&
      entry.scale < lowestScale &&
      last !== "none" &&
      last !== "scale"
    ) {
      total += current * powerOfTen(entry.scale);
      current = 0n;
      lowestScale = entry.scale;
      last = "scale";
    } else {
      break;
    }
    next = at + 1;
  }
  return next === i || (article && next === i + 1) ? null : { next, value: rational(total + current) };
}

export function isArticle(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i);
  return word === "a" || word === "an";
}

/** Past the hyphen of a compound. */
export function skipHyphen(tokens: Tokens, at: number): number {
  return isHyphen(tokens, at) && isAdjacent(tokens, at) && isAdjacent(tokens, at + 1) ? at + 1 : at;
}

function fits(cardinal: number, last: Last): boolean {
  if (last === "none") return true;
  if (cardinal === 0) return false;
  return last === "hundred" || last === "scale" || (last === "tens" && cardinal <= 9);
}

/** Past "and" after hundreds and thousands, the hyphen of "twenty-five", the comma of "two thousand, five hundred". */
function skipJoint(tokens: Tokens, at: number, last: Last): number {
  const hyphen = skipHyphen(tokens, at);
  if (hyphen !== at) return hyphen;
  if (last !== "hundred" && last !== "scale") return at;
  const following = lexeme(tokens, at + 1)?.cardinal ?? 0;
  // "two hundred and a half" and "six hundred and Millwall" go their own ways.
  if (wordAt(tokens, at) === "and" && following > 0) return at + 1;
  const isGroup = last === "scale" && signAt(tokens, at, ",") && following > 0;
  return isGroup && lexeme(tokens, at + 2)?.scale !== undefined ? at + 1 : at;
}

/** "two point five", with the power of ten after it. */
function readPoint(tokens: Tokens, whole: WordsValue): WordsValue | null {
  if (wordAt(tokens, whole.next) !== "point") return null;
  let { value } = whole;
  let next = whole.next + 1;
  let decimals = 0;
  for (let digit = digitAt(tokens, next); digit !== null; digit = digitAt(tokens, next)) {
    decimals++;
    value = add(value, decimalOf(digit, -decimals));
    next++;
  }
  if (decimals === 0) return null;
  const scale = lexeme(tokens, next)?.scale;
  return scale === undefined
    ? { value, next }
    : { value: rational(value.n * powerOfTen(scale), value.d), next: next + 1 };
}

function digitAt(tokens: Tokens, i: number): number | null {
  const cardinal = lexeme(tokens, i)?.cardinal;
  return cardinal !== undefined && cardinal < 10 ? cardinal : null;
}
