import { powerOfTen, rational } from "../../values/rational.js";
import { lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { type NumberReading, wordsReading } from "./number-reading.js";

/** Reads a loose range: "dozens", "hundreds of thousands", "several hundred", "a few dozen", "a handful". */
export function readLoose(tokens: Tokens, i: number): NumberReading | null {
  const first = lexeme(tokens, i);
  if (!first) return null;
  if (first.loose !== undefined) return scaleLoose(tokens, i, i + 1, 10 ** first.loose, 10 ** (first.loose + 1), false);
  if (first.word === "a") {
    const second = wordAt(tokens, i + 1);
    if (second === "handful") return scaleLoose(tokens, i, i + 2, 3, 10, false);
    return second === "few" && takesScale(tokens, i + 2) ? scaleLoose(tokens, i, i + 2, 3, 10, true) : null;
  }
  if (first.word === "few" || first.word === "many")
    return takesScale(tokens, i + 1) ? scaleLoose(tokens, i, i + 1, 3, 10, true) : null;
  if (!first.vague || first.word === "handful") return null;
  // "scores a goal", "she scores": the plural of twenty is followed by "of" or "more".
  if (first.word === "scores" && wordAt(tokens, i + 1) !== "of" && wordAt(tokens, i + 1) !== "more") return null;
  return scaleLoose(tokens, i, i + 1, first.vague[0], first.vague[1], first.word === "several");
}

/** "hundred", "thousand", "dozen": what a loose count can be of. */
function takesScale(tokens: Tokens, i: number): boolean {
  return lexeme(tokens, i)?.scale !== undefined || wordAt(tokens, i) === "dozen";
}

/** Applies "of thousands", "hundred", "dozen" and the like to a loose range. */
function scaleLoose(
  tokens: Tokens,
  first: number,
  after: number,
  low: number,
  high: number,
  scales: boolean,
): NumberReading {
  let next = after;
  let exponent = 0;
  let factor = 1;
  for (;;) {
    const of = wordAt(tokens, next) === "of";
    const at = of ? next + 1 : next;
    const entry = lexeme(tokens, at);
    if (of && entry?.loose !== undefined) exponent += entry.loose;
    else if (entry?.scale !== undefined && (scales || of)) exponent += entry.scale;
    else if (of && entry?.word === "dozens") exponent += 1;
    else if (!of && scales && entry?.word === "dozen") factor = 12;
    else break;
    next = at + 1;
  }
  const scale = powerOfTen(exponent) * BigInt(factor);
  return wordsReading(first, next, rational(BigInt(low) * scale), rational(BigInt(high) * scale));
}
