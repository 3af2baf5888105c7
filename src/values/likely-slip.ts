import { isDropped } from "./garbles.js";
import { absolute, compareRational, divide, isZero, multiply, type Rational, rational, subtract } from "./rational.js";

/**
 * True when a slip of the pen could have made the one figure of the other: both are of one order, or about a power of ten
 * apart. Figures farther apart hardly ever contradict each other; more likely they were never meant to go together.
 */
export function isLikelySlip(said: Rational, right: Rational): boolean {
  if (isZero(said) || isZero(right)) return true;
  const [a, b] = [absolute(said), absolute(right)];
  const ratio = compareRational(a, b) < 0 ? divide(b, a) : divide(a, b);
  if (compareRational(ratio, farthest) <= 0) return true;
  return powersOfTen.some((power) => isNear(ratio, power));
}

/** A slip away: not half as much again, or another digit in one place. */
export function isNearSlip(said: Rational, right: Rational): boolean {
  if (right.n <= 0n) return false;
  const [small, large] = compareRational(said, right) < 0 ? [said, right] : [right, said];
  return compareRational(large, multiply(small, rational(3, 2))) <= 0 || isPowerOfTen(subtract(large, small));
}

/** One digit of three or more is another, two neighbours have changed places, or one digit was dropped or doubled. */
export function isDigitSlip(said: Rational, right: Rational): boolean {
  const scale = rational(said.d * right.d);
  let [a, b] = [multiply(said, scale), multiply(right, scale)].map(({ n }) => String(n)) as [string, string];
  while (a.endsWith("0") && b.endsWith("0")) [a, b] = [a.slice(0, -1), b.slice(0, -1)];
  if (Math.max(a.length, b.length) < 3 || a === b) return false;
  if (Math.abs(a.length - b.length) === 1) return isDropped(a, b) || isDropped(b, a);
  if (a.length !== b.length) return false;
  const off = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [i, j] = off as [number, number];
  return off.length === 1 || (off.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i]);
}

/** A thousand or a million times as much: another scale was printed. */
export function isScaleSlip(said: Rational, right: Rational): boolean {
  if (right.n <= 0n || said.n <= 0n) return false;
  const [small, large] = compareRational(said, right) < 0 ? [said, right] : [right, said];
  return [3, 6].some((exponent) => isNear(divide(large, small), rational(10 ** exponent)));
}

/** A slip away, or about a power of ten apart. */
export function isPlainSlip(said: Rational, right: Rational): boolean {
  if (right.n <= 0n || said.n <= 0n) return false;
  const [small, large] = compareRational(said, right) < 0 ? [said, right] : [right, said];
  return isNearSlip(said, right) || powersOfTen.some((power) => isNear(divide(large, small), power));
}

function isPowerOfTen({ n, d }: Rational): boolean {
  return /^10*$/.test(String(n)) && /^10*$/.test(String(d));
}

function isNear(ratio: Rational, power: Rational): boolean {
  return (
    compareRational(ratio, multiply(power, rational(97, 100))) >= 0 &&
    compareRational(ratio, multiply(power, rational(103, 100))) <= 0
  );
}

const farthest = rational(6);
const powersOfTen = [1, 2, 3, 6].map((exponent) => rational(10 ** exponent));
