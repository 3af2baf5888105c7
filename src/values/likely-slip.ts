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
