import { add, isZero, multiply, powerOfTen, type Rational, rational } from "../../values/rational.js";
import { fractionSigns } from "../lexicon/number-words.js";
import { isAdjacent, isHyphen, isNumber, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import { number, sign, type Tokens } from "../tokens.js";
import type { NumberReading } from "./number-reading.js";
import { readNumberWords, wordsReading } from "./number-words.js";

/** Reads "½", "3½", "3 1/2", "1/2", "two-thirds", "three and a half", "half a million", "a quarter". */
export function readFraction(tokens: Tokens, i: number): NumberReading | null {
  if (tokens.kind[i] === number) return readDigitFraction(tokens, i);
  if (tokens.kind[i] === sign) return readSignFraction(tokens, i, rational(0), i);
  return readWordFraction(tokens, i);
}

/** "1/2" and "3 1/2", "3½", "2 and a half". */
function readDigitFraction(tokens: Tokens, i: number): NumberReading | null {
  const digits = textAt(tokens, i);
  if (!/^\d{1,4}$/.test(digits)) return null;
  const whole = rational(BigInt(digits));
  if (i + 1 < tokens.count && tokens.kind[i + 1] === sign) {
    const withSign = readSignFraction(tokens, i + 1, whole, i);
    if (withSign) return withSign;
  }
  const slash = readSlash(tokens, i);
  if (slash) return fraction(tokens, i, slash.next, slash.value);
  const between = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const mixed = isNumber(tokens, between) && !isAdjacent(tokens, i + 1) ? readSlash(tokens, between) : null;
  if (mixed && mixed.value.n < mixed.value.d) return fraction(tokens, i, mixed.next, add(whole, mixed.value));
  return readAndAHalf(tokens, i, i + 1, whole);
}

/** A numerator below its denominator, both small; dates such as 9/11 and scores such as 24/7 are none. */
function readSlash(tokens: Tokens, i: number): { value: Rational; next: number } | null {
  const isSlash = signAt(tokens, i + 1, "/") || signAt(tokens, i + 1, "⁄");
  if (!isSlash || !isAdjacent(tokens, i + 1) || !isAdjacent(tokens, i + 2) || !isNumber(tokens, i + 2)) return null;
  const [numerator, denominator] = [textAt(tokens, i), textAt(tokens, i + 2)];
  if (!/^\d{1,2}$/.test(numerator) || !usualDenominators.has(denominator)) return null;
  if (Number(numerator) >= Number(denominator) || signAt(tokens, i + 3, "/")) return null;
  return { value: rational(BigInt(numerator), BigInt(denominator)), next: i + 3 };
}

function readSignFraction(tokens: Tokens, i: number, whole: Rational, first: number): NumberReading | null {
  const parts = fractionSigns[textAt(tokens, i)];
  if (!parts || (first !== i && !isAdjacent(tokens, i) && isZero(whole))) return null;
  return fraction(tokens, first, i + 1, add(whole, rational(parts[0], parts[1])));
}

function readWordFraction(tokens: Tokens, i: number): NumberReading | null {
  const first = lexeme(tokens, i);
  if (!first) return null;
  if (first.word === "half") return readHalf(tokens, i);
  const isArticle = first.word === "a" || first.word === "an";
  if (isArticle) {
    if (wordAt(tokens, i + 1) === "half" && wordAt(tokens, i + 2) !== "a") return fraction(tokens, i, i + 2, half);
    const part = lexeme(tokens, i + 1);
    if (part?.denominator === undefined || part.ordinal === 2 || part.word.endsWith("s")) return null;
    if (!isPart(tokens, i + 2, part.word)) return null;
    return fraction(tokens, i, i + 2, rational(1, part.denominator));
  }
  if (first.cardinal === undefined) return null;
  const numerator = readNumberWords(tokens, i);
  if (!numerator || numerator.vague) return null;
  let at = numerator.next;
  const hyphenated = isHyphen(tokens, at) && isAdjacent(tokens, at) && isAdjacent(tokens, at + 1);
  if (hyphenated) at++;
  const part = lexeme(tokens, at);
  if (
    part?.denominator !== undefined &&
    (part.word.endsWith("s") || numerator.min.n === 1n || part.denominator === 2)
  ) {
    const isOrdinalAfterOne = numerator.min.n === 1n && !hyphenated && !isPart(tokens, at + 1, part.word);
    if (
      !isOrdinalAfterOne &&
      part.word !== "halves" &&
      numerator.min.d === 1n &&
      numerator.min.n < BigInt(part.denominator)
    ) {
      return fraction(tokens, i, at + 1, rational(numerator.min.n, BigInt(part.denominator)));
    }
  }
  return readAndAHalf(tokens, i, numerator.next, numerator.min);
}

/** "half", "half a million", "half a dozen" (a collective) and "one half". */
function readHalf(tokens: Tokens, i: number): NumberReading | null {
  const article = wordAt(tokens, i + 1) === "a" ? i + 2 : i + 1;
  const scale = lexeme(tokens, article)?.scale;
  if (scale !== undefined && scale > 2) {
    const value = rational(powerOfTen(scale), 2n);
    return { ...wordsReading(i, article + 1, value, value, false, null) };
  }
  if (wordAt(tokens, article) === "dozen") return null;
  return isPart(tokens, i + 1, "half") ? fraction(tokens, i, i + 1, half) : null;
}

/** "two and a half", "1 and a quarter million", "three-and-a-half", "two and three-quarters". */
function readAndAHalf(tokens: Tokens, first: number, next: number, whole: Rational): NumberReading | null {
  const skip = (at: number): number => (isHyphen(tokens, at) && isAdjacent(tokens, at) ? at + 1 : at);
  let at = skip(next);
  const scaleBefore = lexeme(tokens, first)?.scale;
  if (wordAt(tokens, at) !== "and") return null;
  at = skip(at + 1);
  let part: Rational | null = null;
  if (wordAt(tokens, at) === "a") {
    const entry = lexeme(tokens, skip(at + 1));
    if (entry?.denominator === undefined || entry.denominator > 10 || entry.ordinal === 2) return null;
    part = rational(1, entry.denominator);
    at = skip(at + 1) + 1;
  } else {
    const numerator = lexeme(tokens, at)?.cardinal;
    const entry = lexeme(tokens, skip(at + 1));
    if (numerator === undefined || entry?.denominator === undefined || !entry.word.endsWith("s")) return null;
    part = rational(numerator, entry.denominator);
    at = skip(at + 1) + 1;
  }
  let value = add(whole, part);
  const scale = lexeme(tokens, at)?.scale;
  if (scale !== undefined && scale > 2 && scaleBefore === undefined) {
    value = multiply(value, rational(powerOfTen(scale)));
    at++;
  }
  return { ...fraction(tokens, first, at, value), fraction: false };
}

function fraction(tokens: Tokens, first: number, next: number, value: Rational): NumberReading {
  const reading = wordsReading(first, next, value, value, false, null);
  const digits = tokens.kind[first] === number;
  // A part said in a word reaches half-way to its neighbours with the same denominator, within the 5 % of agreement.
  const step = rational(1, value.d > 20n ? value.d : 20n);
  return {
    ...reading,
    fraction: true,
    written: { ...reading.written, style: digits ? "digits" : "words", step, place: step },
  };
}

/** True when what follows shows that a part is meant: "a third of", "a quarter more", not "a third man". */
function isPart(tokens: Tokens, next: number, name: string): boolean {
  const following = wordAt(tokens, next);
  if (following === "of" || following === "more" || following === "less" || following === "fewer") return true;
  if (name === "half")
    return (
      following === "the" ||
      following === "its" ||
      following === "their" ||
      following === "his" ||
      following === "her" ||
      following === "that" ||
      next >= tokens.count ||
      tokens.kind[next] === sign
    );
  return next >= tokens.count || (tokens.kind[next] === sign && !isHyphen(tokens, next));
}

const half = rational(1, 2);
const usualDenominators = new Set(["2", "3", "4", "5", "6", "8", "10", "12", "16", "20", "32", "64", "100"]);
