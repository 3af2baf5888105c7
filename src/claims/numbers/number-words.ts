import type { Written } from "../../values/quantity.js";
import { powerOfTen, type Rational, rational } from "../../values/rational.js";
import { isAdjacent, isHyphen, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { trailingZeros } from "./digits.js";
import type { NumberReading } from "./number-reading.js";

/** Reads a number in words from token `i` on. */
export function readNumberWords(tokens: Tokens, i: number): NumberReading | null {
  return readLoose(tokens, i) ?? readCollective(tokens, i) ?? readCardinal(tokens, i);
}

/** "two hundred and fifty thousand", "twenty-five", "a hundred", "one million". */
function readCardinal(tokens: Tokens, i: number): NumberReading | null {
  const article = wordAt(tokens, i) === "a" || wordAt(tokens, i) === "an";
  let at = article ? i + 1 : i;
  let total = 0n;
  let current = 0n;
  let lowestScale = 99;
  let hasWord = article;
  let last: "small" | "tens" | "hundred" | "scale" | "none" = article ? "small" : "none";
  if (article) {
    if (lexeme(tokens, at)?.scale === undefined) return null;
    current = 1n;
  }
  let next = i;
  for (;;) {
    const joined = hasWord && last !== "none" ? skipJoint(tokens, at, last) : at;
    const entry = lexeme(tokens, joined);
    if (entry?.cardinal !== undefined && (tokens.flags[joined] as number) !== 2) {
      const value = entry.cardinal;
      const isTens = value >= 20;
      const fits =
        last === "none" || last === "hundred" || last === "scale" || (last === "tens" && value >= 1 && value <= 9);
      if (!fits || value === 0 ? last !== "none" : false) break;
      current += BigInt(value);
      last = isTens ? "tens" : "small";
    } else if (entry?.scale === 2 && last !== "none" && last !== "hundred" && last !== "scale" && current < 100n) {
      current *= 100n;
      last = "hundred";
    } else if (entry?.scale !== undefined && entry.scale > 2 && last !== "none" && entry.scale < lowestScale) {
      if (last === "scale") break;
      total += current * powerOfTen(entry.scale);
      current = 0n;
      lowestScale = entry.scale;
      last = "scale";
    } else {
      break;
    }
    hasWord = true;
    at = joined + 1;
    next = at;
  }
  if (next === i || (article && next === i + 1)) return null;
  const value = rational(total + current);
  const single = next === i + 1 && wordAt(tokens, i) === "one";
  return wordsReading(i, next, value, value, false, single ? "one" : null);
}

/** Past "and" after hundreds and thousands, and past the hyphen of "twenty-five". */
function skipJoint(tokens: Tokens, at: number, last: string): number {
  if (isHyphen(tokens, at) && isAdjacent(tokens, at) && isAdjacent(tokens, at + 1)) return at + 1;
  if (wordAt(tokens, at) === "and" && (last === "hundred" || last === "scale")) {
    const following = lexeme(tokens, at + 1);
    // "two hundred and a half" and "six hundred and Millwall" go their own ways.
    if (following?.cardinal !== undefined && following.cardinal > 0) return at + 1;
  }
  return at;
}

/** "a dozen", "two dozen", "half a dozen", "a couple of hundred", "a pair". */
function readCollective(tokens: Tokens, i: number): NumberReading | null {
  let at = i;
  let factor: Rational = rational(1);
  const first = lexeme(tokens, i);
  if (first?.word === "a" || first?.word === "an") at++;
  else if (first?.word === "half" && wordAt(tokens, i + 1) === "a") {
    factor = rational(1, 2);
    at += 2;
  } else if (first?.cardinal !== undefined && first.cardinal > 0) {
    const cardinal = readCardinal(tokens, i);
    if (!cardinal) return null;
    factor = cardinal.min;
    at = cardinal.next;
    if (isHyphen(tokens, at)) at++;
  }
  const noun = wordAt(tokens, at);
  if (noun !== "dozen" && noun !== "couple") return null;
  if (noun === "couple" && at === i) return null;
  const base = rational(noun === "dozen" ? 12 : 2);
  let value = rational(base.n * factor.n, factor.d);
  let next = at + 1;
  // "a couple of hundred", "a couple dozen"
  const ofScale = wordAt(tokens, next) === "of" ? next + 1 : next;
  const scale = lexeme(tokens, ofScale)?.scale;
  if (scale !== undefined) {
    value = rational(value.n * powerOfTen(scale), value.d);
    next = ofScale + 1;
  } else if (noun === "couple" && wordAt(tokens, ofScale) === "dozen") {
    value = rational(value.n * 12n, value.d);
    next = ofScale + 1;
  }
  return wordsReading(i, next, value, value, false, null);
}

/** "dozens", "hundreds of thousands", "several hundred", "a few thousand", "a handful". */
function readLoose(tokens: Tokens, i: number): NumberReading | null {
  const first = lexeme(tokens, i);
  if (
    first?.vague ||
    ((first?.word === "few" || first?.word === "many") && lexeme(tokens, i + 1)?.scale !== undefined)
  ) {
    const [low, high] = first?.vague ?? [3, 10];
    return scaleLoose(tokens, i, i + 1, low, high, first?.word === "several");
  }
  if (first?.word === "a" && wordAt(tokens, i + 1) === "few" && lexeme(tokens, i + 2)?.scale !== undefined) {
    return scaleLoose(tokens, i, i + 2, 3, 10, true);
  }
  if (first?.word === "a" && wordAt(tokens, i + 1) === "handful") return scaleLoose(tokens, i, i + 2, 3, 10, false);
  if (first?.loose === undefined) return null;
  const exponent = first.loose;
  return scaleLoose(tokens, i, i + 1, 10 ** exponent, 10 ** (exponent + 1), false);
}

/** Applies "of thousands", "hundred" and the like to a loose range. */
function scaleLoose(
  tokens: Tokens,
  i: number,
  after: number,
  low: number,
  high: number,
  takesScale: boolean,
): NumberReading {
  let next = after;
  let exponent = 0;
  for (;;) {
    const at = wordAt(tokens, next) === "of" ? next + 1 : next;
    const entry = lexeme(tokens, at);
    const isOf = at !== next;
    if (isOf && entry?.loose !== undefined) exponent += entry.loose;
    else if (entry?.scale !== undefined && (takesScale || isOf)) exponent += entry.scale;
    else if (isOf && entry?.word === "dozens") exponent += 1;
    else break;
    next = at + 1;
  }
  const scale = powerOfTen(exponent);
  return wordsReading(i, next, rational(BigInt(low) * scale), rational(BigInt(high) * scale), true, null);
}

export function wordsReading(
  first: number,
  next: number,
  min: Rational,
  max: Rational,
  vague: boolean,
  bare: NumberReading["bare"],
): NumberReading {
  return {
    first,
    next,
    min,
    max,
    vague,
    written: wordsWritten(min),
    defects: [],
    fraction: false,
    codeLike: false,
    bare,
  };
}

/** Zeros at the end of a number in words may be rounding, as in digits. */
export function wordsWritten(value: Rational): Written {
  const step = value.d === 1n ? rational(trailingZeros(value.n)) : rational(1, value.d);
  return {
    style: "words",
    decimals: 0,
    group: "",
    magnitude: null,
    step,
    place: value.d === 1n ? rational(1) : step,
  };
}
