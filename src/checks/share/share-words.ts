import type { Figure } from "../../claims/relations/figures.js";
import { capitalise } from "../../text/capital.js";
import {
  compareRational,
  divide,
  isWhole,
  isZero,
  multiply,
  type Rational,
  rational,
  roundTo,
} from "../../values/rational.js";
import { partWord, plainNumber } from "../change/size-words.js";
import { figureText, type Place, significant, significantDigits, writeLike } from "../wording/places.js";

/** A proportion in the manner of a printed share, best first: percent with its decimals, the word of a fraction, one in so many. */
export function shareTexts(place: Place, like: Figure, proportion: Rational): string[] {
  const { quantity, mention } = like;
  const percent = multiply(proportion, rational(100));
  if (quantity.kind === "percent") {
    // Rounded either way a half would be as wrong.
    const isHalf = isWhole(multiply(percent, rational(2)));
    const rounded = isHalf ? percent : roundTo(percent, quantity.written.place);
    const text = writeLike(place, like, rounded.n === 0n ? significant(percent, 1) : rounded);
    return text === null ? [] : [text];
  }
  const isFirst = /^[A-Z]/.test(figureText(place, like));
  // None of them is no part that has a word, nor one in so many.
  const isNone = isZero(proportion);
  const word = isNone ? null : (partWord(proportion) ?? smallPart(proportion));
  const spelt = !isNone && mention.kind === "quantity" && mention.form === "one-in" ? oneIn(proportion) : word;
  const texts = [spelt, word, `${plainNumber(roundTo(percent, rational(1)))} percent`].flatMap((text) => text ?? []);
  return [...new Set(texts)].slice(0, 2).map((text) => (isFirst ? capitalise(text) : text));
}

/** "a sixth" of an estate: the word of a part that comes out even. */
function smallPart(proportion: Rational): string | null {
  const { n, d } = divide(rational(1), proportion);
  return d === 1n ? (smallParts[Number(n)] ?? null) : null;
}

/** "one in four", "three in ten". */
function oneIn(proportion: Rational): string | null {
  for (const [numerator, limit] of [
    [1, 20],
    [2, 9],
    [3, 10],
    [7, 10],
    [9, 10],
  ] as const) {
    const whole = roundTo(divide(rational(numerator), proportion), rational(1));
    if (whole.n < 2n || whole.n > BigInt(limit) || whole.n <= BigInt(numerator)) continue;
    const ratio = divide(divide(rational(numerator), whole), proportion);
    if (compareRational(ratio, rational(95, 100)) > 0 && compareRational(ratio, rational(105, 100)) < 0) {
      return `${names[numerator]} in ${names[Number(whole.n)] ?? whole.n}`;
    }
  }
  return null;
}

/** A part in the manner of the printed one: exactly where it comes out even, else rounded as the printed one is. */
export function partTexts(place: Place, like: Figure, value: Rational): string[] {
  const { min, written } = like.quantity;
  const rounded = isWhole(divide(value, written.place))
    ? value
    : significant(value, Math.max(3, significantDigits(min, written.step)));
  const countable =
    like.quantity.kind === "count" && compareRational(value, rational(1000)) < 0
      ? roundTo(value, rational(1))
      : rounded;
  const text = writeLike(place, like, countable);
  return text === null ? [] : [text];
}

const names = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const smallParts: Readonly<Record<number, string>> = {
  6: "a sixth",
  7: "a seventh",
  8: "an eighth",
  9: "a ninth",
  12: "a twelfth",
};
