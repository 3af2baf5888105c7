/** An exact number: a fraction in lowest terms with a positive denominator. No binary floats anywhere in the reckoning. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** A whole number, or the fraction n/d in lowest terms. Throws a RangeError when `d` is 0. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  let numerator = BigInt(n);
  let denominator = BigInt(d);
  if (denominator === 0n) throw new RangeError("a fraction needs a denominator other than 0");
  if (denominator === 1n) return { n: numerator, d: 1n };
  if (denominator < 0n) {
    numerator = -numerator;
    denominator = -denominator;
  }
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return divisor === 1n ? { n: numerator, d: denominator } : { n: numerator / divisor, d: denominator / divisor };
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };
export const half: Rational = { n: 1n, d: 2n };

/** 10 to a power that is not negative. */
export function powerOfTen(exponent: number): bigint {
  return powersOfTen[exponent] ?? 10n ** BigInt(exponent);
}

const powersOfTen: readonly bigint[] = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

/** A whole number times a power of ten, which may be negative. */
export function decimalOf(mantissa: number | bigint, exponent: number): Rational {
  if (exponent >= 0) return { n: BigInt(mantissa) * powerOfTen(exponent), d: 1n };
  return rational(mantissa, powerOfTen(-exponent));
}

export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** Throws a RangeError when `b` is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function absolute(a: Rational): Rational {
  return a.n < 0n ? negate(a) : a;
}

/** Negative, 0 or positive, as `a` is below, equal to or above `b`. */
export function compareRational(a: Rational, b: Rational): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isEqual(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

export function isWhole(a: Rational): boolean {
  return a.d === 1n;
}

export function minimum(a: Rational, b: Rational): Rational {
  return compareRational(a, b) <= 0 ? a : b;
}

export function maximum(a: Rational, b: Rational): Rational {
  return compareRational(a, b) >= 0 ? a : b;
}

/** The multiple of `step` nearest to `a`; a half is rounded away from zero, as newspapers round. */
export function roundTo(a: Rational, step: Rational): Rational {
  const quotient = divide(a, step);
  const twice = 2n * absolute(quotient).n + quotient.d;
  const whole = twice / (2n * quotient.d);
  return multiply(rational(quotient.n < 0n ? -whole : whole), step);
}

/**
 * Plain decimal notation, exact where the fraction ends within `places` decimals, else rounded to that many.
 * Trailing zeros are left out.
 */
export function toDecimal(a: Rational, places = 6): string {
  if (a.d === 1n) return a.n.toString();
  const scaled = roundTo(a, rational(1n, powerOfTen(places)));
  const digits = absolute(multiply(scaled, rational(powerOfTen(places))))
    .n.toString()
    .padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
  return (scaled.n < 0n ? "-" : "") + whole + (decimals === "" ? "" : `.${decimals}`);
}

/** As a binary float, for thresholds and plots; never for judging. */
export function toNumber(a: Rational): number {
  const direct = Number(a.n) / Number(a.d);
  return Number.isNaN(direct) ? Number(a.n / a.d) : direct;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  if (a <= largestFloat && b <= largestFloat) {
    let x = Number(a);
    let y = Number(b);
    while (y !== 0) [x, y] = [y, x % y];
    return BigInt(x);
  }
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Up to here binary floats are exact. */
const largestFloat = BigInt(Number.MAX_SAFE_INTEGER);
