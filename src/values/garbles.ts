import type { Quantity } from "./quantity.js";
import {
  absolute,
  compareRational,
  divide,
  isEqual,
  isZero,
  powerOfTen,
  type Rational,
  rational,
  roundTo,
  toDecimal,
} from "./rational.js";

/** A kind of damage that turns a true figure into the one that is printed, and what to call it. */
export interface Garble {
  readonly kind: string;
  /** For a note: "two digits have changed places". */
  readonly words: string;
}

/** The damage that explains the printed figure from a true one; null when none of the known kinds does. */
export function explainDamage(said: Quantity, truth: Rational): Garble | null {
  if (isZero(truth) || said.vague) return null;
  if (said.defects.length > 0) return byDefect(said, truth);
  if (isEqual(said.min, truth)) return null;
  return byScale(said.min, asPrinted(said, truth)) ?? byDigits(said, truth);
}

/** A notation that is broken already: which true figure would it come from? */
function byDefect(said: Quantity, truth: Rational): Garble | null {
  const [defect] = said.defects;
  const shown = digitsOf(said.min);
  const whole = digitsOf(truth);
  const scaled = powerBetween(said.min, truth);
  if (defect === "decimal-comma" && (isEqual(said.min, truth) || scaled === 3 || scaled === 6)) {
    return {
      kind: "decimal comma",
      words: "a decimal comma stands where English has a point, or the zeros after it are lost",
    };
  }
  const same = shown.replace(/0+$/, "") === whole.replace(/0+$/, "") || isEqual(said.min, truth);
  return same ? { kind: defect ?? "notation", words: "the digits are right and their notation is broken" } : null;
}

/** The true figure with as many significant digits as are printed, three at least: "21.6 km" of 2,164 m. */
function asPrinted(said: Quantity, truth: Rational): Rational {
  const digits = digitsOf(said.min).replace(/0+$/, "").length;
  const own = digitsOf(truth).replace(/0+$/, "").length;
  if (digits < 3 || own <= digits) return truth;
  const places = toDecimal(absolute(truth), 9).replace(/\..*/, "").replace(/^0+/, "").length;
  const step = digits - places;
  return roundTo(truth, step >= 0 ? rational(1n, powerOfTen(step)) : rational(powerOfTen(-step)));
}

/** Off by a power of ten: a lost "thousand" or "million", a zero too many. */
function byScale(said: Rational, truth: Rational): Garble | null {
  const power = powerBetween(said, truth);
  if (power === null || power === 0) return null;
  const size = Math.abs(power);
  if (size > 12) return null;
  const lost = power > 0;
  if (size === 3)
    return {
      kind: "factor 1,000",
      words: lost ? "a thousand is lost: the figure is 1,000 times too small" : "the figure is 1,000 times too large",
    };
  if (size === 6)
    return { kind: "factor 1,000,000", words: lost ? "a million is lost" : "the figure is a million times too large" };
  const factor = size === 1 ? "10" : size === 2 ? "100" : `10 to the power of ${size}`;
  return { kind: `factor ${factor}`, words: `the figure is ${factor} times too ${lost ? "small" : "large"}` };
}

/** Digits dropped, doubled, swapped or misread; figures of one digit and figures in words are left alone. */
function byDigits(said: Quantity, truth: Rational): Garble | null {
  if (said.written.style === "words") return null;
  const shown = digitsOf(said.min);
  const whole = digitsOf(truth);
  if (shown === whole || shown.length < 2 || whole.length < 2) return null;
  const samePoint = sameMagnitude(said.min, truth);
  if (samePoint && shown.length === whole.length) {
    if (isSwap(shown, whole)) return { kind: "swapped digits", words: "two digits have changed places" };
    return null;
  }
  // "£4.08" for £4.80: the zero at the end is no digit of the value, and was one of those that were swapped.
  if (samePoint && isSwap(...aligned(said.min, truth)))
    return { kind: "swapped digits", words: "two digits have changed places" };
  if (isDropped(shown, whole)) return { kind: "dropped digit", words: "a digit is missing" };
  if (isDropped(whole, shown) && isDoubled(whole, shown))
    return { kind: "doubled digit", words: "a digit is printed twice" };
  return null;
}

/** The digits of both with as many decimals as the longer one has. */
function aligned(a: Rational, b: Rational): [string, string] {
  const [x, y] = [toDecimal(absolute(a), 9), toDecimal(absolute(b), 9)];
  const decimals = (text: string): number => text.split(".")[1]?.length ?? 0;
  const places = Math.max(decimals(x), decimals(y));
  const pad = (text: string): string =>
    (text.replace(".", "") + "0".repeat(places - decimals(text))).replace(/^0+/, "");
  return [pad(x), pad(y)];
}

/** The exponent p with said * 10^p = truth, of 16 at most; null when there is none. */
function powerBetween(said: Rational, truth: Rational): number | null {
  if (isZero(said)) return null;
  const { n, d } = divide(truth, said);
  // In lowest terms a power of ten is a whole number, or one through a whole number.
  if (d === 1n) return exponents.get(n) ?? null;
  const power = n === 1n ? exponents.get(d) : undefined;
  return power === undefined ? null : -power;
}

const exponents: ReadonlyMap<bigint, number> = new Map(
  Array.from({ length: 17 }, (_, exponent) => [powerOfTen(exponent), exponent]),
);

/** Significant digits without the zeros in front. */
function digitsOf(value: Rational): string {
  if (value.d === 1n) return isZero(value) ? "" : absolute(value).n.toString();
  return toDecimal(absolute(value), 9).replace(".", "").replace(/^0+/, "");
}

function sameMagnitude(a: Rational, b: Rational): boolean {
  const ratio = divide(absolute(a), absolute(b));
  return compareRational(ratio, rational(1n, powerOfTen(1))) > 0 && compareRational(ratio, rational(10)) < 0;
}

/** Exactly two digits, neighbours or not further apart than one between, have changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const places: number[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) places.push(i);
  const [first, second] = places;
  if (places.length !== 2 || first === undefined || second === undefined || second - first > 2) return false;
  return a[first] === b[second] && a[second] === b[first];
}

/** True when taking one digit out of `long` gives `short`. */
export function isDropped(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1);
}

/** True when the digit that is too many in `long` repeats its neighbour. */
function isDoubled(short: string, long: string): boolean {
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return long[i] === long[i - 1] || long[i] === long[i + 1];
}

/** A year whose digits are swapped, or that is off by whole centuries. */
export function explainYear(said: number, truth: number): Garble | null {
  if (said === truth) return null;
  if (isSwap(String(said), String(truth)))
    return { kind: "swapped digits", words: "two digits of the year have changed places" };
  return Math.abs(said - truth) % 100 === 0
    ? { kind: "century slip", words: "the year is off by whole centuries" }
    : null;
}
