import { powerOfTen, type Rational, rational } from "../../values/rational.js";
import { entries } from "../lexicon/index.js";
import { isAdjacent, lexeme, signAt, textAt } from "../token-access.js";
import { number, sign, type Tokens, word } from "../tokens.js";
import { digitsWritten, readDigits } from "./digits.js";
import { readFraction } from "./fractions.js";
import type { NumberReading } from "./number-reading.js";
import { readNumberWords } from "./number-words.js";

/**
 * Reads the number that begins at token `i`: "2,500", "2.5 million", "3.2bn", "two hundred and fifty", "half a million",
 * "a dozen", "3 1/2", "two-thirds". Null where no number begins.
 */
export function readNumber(tokens: Tokens, i: number): NumberReading | null {
  if (i >= tokens.count) return null;
  if (tokens.kind[i] === number) return readFraction(tokens, i) ?? readFigure(tokens, i);
  if (tokens.kind[i] === sign) return readFraction(tokens, i) ?? readBarePoint(tokens, i);
  return readFraction(tokens, i) ?? readNumberWords(tokens, i);
}

/** Digits, with the groups that plain spaces set apart and the magnitude that follows. */
function readFigure(tokens: Tokens, i: number): NumberReading {
  const spacedGroups = readSpacedGroups(tokens, i);
  const digits = readDigits(spacedGroups ? spacedGroups.text : textAt(tokens, i));
  const afterDigits = spacedGroups ? spacedGroups.next : i + 1;
  const magnitude = digits.dotted || digits.leadingZero ? null : readMagnitude(tokens, afterDigits);
  const value: Rational = magnitude
    ? rational(digits.value.n * powerOfTen(magnitude.written.exponent), digits.value.d)
    : digits.value;
  return {
    first: i,
    next: magnitude ? magnitude.next : afterDigits,
    min: value,
    max: value,
    vague: false,
    written: digitsWritten(spacedGroups ? { ...digits, group: " " } : digits, magnitude?.written ?? null),
    defects: digits.defects,
    fraction: false,
    codeLike: digits.dotted || digits.leadingZero,
    bare: null,
  };
}

/** ".5" and ".223": digits after a point that follows no other digit. */
function readBarePoint(tokens: Tokens, i: number): NumberReading | null {
  if (!signAt(tokens, i, ".") || tokens.kind[i + 1] !== number || !isAdjacent(tokens, i + 1)) return null;
  if (i > 0 && isAdjacent(tokens, i)) return null;
  const decimals = textAt(tokens, i + 1);
  if (!/^\d+$/.test(decimals)) return null;
  const reading = readDigits(`0.${decimals}`);
  const magnitude = readMagnitude(tokens, i + 2);
  const value = magnitude
    ? rational(reading.value.n * powerOfTen(magnitude.written.exponent), reading.value.d)
    : reading.value;
  return {
    first: i,
    next: magnitude ? magnitude.next : i + 2,
    min: value,
    max: value,
    vague: false,
    written: digitsWritten(reading, magnitude?.written ?? null),
    defects: [],
    fraction: false,
    codeLike: false,
    bare: null,
  };
}

/** "1 200 000" with plain spaces: one to three digits, then groups of exactly three with nothing else between. */
function readSpacedGroups(tokens: Tokens, i: number): { text: string; next: number } | null {
  const first = textAt(tokens, i);
  if (!/^[1-9]\d{0,2}$/.test(first)) return null;
  let next = i + 1;
  let text = first;
  while (
    next < tokens.count &&
    tokens.kind[next] === number &&
    (tokens.start[next] as number) - (tokens.end[next - 1] as number) === 1 &&
    /^\d{3}$/.test(textAt(tokens, next))
  ) {
    text += ` ${textAt(tokens, next)}`;
    next++;
  }
  if (next === i + 1 || (next < tokens.count && tokens.kind[next] === number)) return null;
  return i > 0 && tokens.kind[i - 1] === number ? null : { text, next };
}

/** "million", "bn", "k", "thousand million" after digits, with a space, a hyphen or nothing between. */
export function readMagnitude(
  tokens: Tokens,
  i: number,
): { next: number; written: { text: string; gap: string; exponent: number } } | null {
  let at = i;
  if (signAt(tokens, at, "-") && isAdjacent(tokens, at) && isAdjacent(tokens, at + 1)) at++;
  if (at >= tokens.count || tokens.kind[at] !== word) return null;
  const entry = entries[tokens.lex[at] as number];
  if (!entry) return null;
  const glued = at === i && isAdjacent(tokens, at);
  if (at !== i && entry.scale === undefined) return null;
  const exponent =
    entry.scale ?? (entry.suffix !== undefined && isSuffix(tokens, at, glued) ? entry.suffix : undefined);
  if (exponent === undefined) return null;
  let next = at + 1;
  let total = exponent;
  for (let scale = lexeme(tokens, next)?.scale; scale !== undefined && scale > 2; scale = lexeme(tokens, next)?.scale) {
    total += scale;
    next++;
  }
  const from = tokens.end[i - 1] as number;
  const start = tokens.start[at] as number;
  return {
    next,
    written: {
      text: tokens.text.slice(start, tokens.end[next - 1]),
      gap: tokens.text.slice(from, start),
      exponent: total,
    },
  };
}

/** Short forms of one letter stand right after the digits and end there; "m" and "t" are left to metres and tonnes. */
function isSuffix(tokens: Tokens, at: number, glued: boolean): boolean {
  const short = textAt(tokens, at);
  if (short.length > 1)
    return short !== "mm" && short !== "mil" && (glued || short.length > 2 || short === "bn" || short === "mn");
  if (!glued || (at + 1 < tokens.count && isAdjacent(tokens, at + 1) && tokens.kind[at + 1] !== sign)) return false;
  return short === "k" || short === "K" || short === "b" || short === "B";
}
