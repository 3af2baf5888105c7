import type { Defect, Written } from "../../values/quantity.js";
import { decimalOf, multiply, powerOfTen, type Rational, rational } from "../../values/rational.js";
import { zerosAtEnd } from "./digits.js";

/** A number read from tokens `first` to `next` (exclusive), in digits, in words or in both. */
export interface NumberReading {
  readonly first: number;
  readonly next: number;
  readonly min: Rational;
  /** The same as `min`, save for loose words ("dozens"). */
  readonly max: Rational;
  readonly vague: boolean;
  readonly written: Written;
  readonly defects: readonly Defect[];
  /** "1/2", "two-thirds", "a quarter": a part of something. */
  readonly fraction: boolean;
  /** More than one point between the digits, or a zero in front: more likely a name than an amount. */
  readonly codeLike: boolean;
  /**
   * What is no number by itself: a single "one", which may be a pronoun; a part ("a quarter", "half") or a scale without
   * its article ("million") that needs a unit or the right words around it.
   */
  readonly bare: "one" | "part" | "scale" | null;
}

/** The reading of words for a number. */
export function wordsReading(first: number, next: number, min: Rational, max = min): NumberReading {
  return {
    first,
    next,
    min,
    max,
    vague: min !== max,
    written: wordsWritten(min),
    defects: [],
    fraction: false,
    codeLike: false,
    bare: null,
  };
}

/** Zeros at the end of a number in words may be rounding, as in digits. */
export function wordsWritten(value: Rational): Written {
  const whole = value.d === 1n;
  const step = whole ? decimalOf(1, zerosAtEnd(value.n)) : rational(1, value.d);
  const place = whole ? rational(1) : step;
  return { style: "words", decimals: 0, group: "", magnitude: null, step, place };
}

/** The reading of a part, or of a whole number and a part; what is below one is a fraction. */
export function partReading(first: number, next: number, value: Rational, style: Written["style"]): NumberReading {
  // A part said in a word reaches half-way to its neighbours with the same denominator, within the 5 % of agreement.
  const step = rational(1, value.d > 20n ? value.d : 20n);
  const isPart = value.n < value.d;
  const place = isPart ? step : rational(1, value.d);
  return {
    ...wordsReading(first, next, value),
    fraction: isPart,
    written: { style, decimals: 0, group: "", magnitude: null, step: isPart ? step : place, place },
  };
}

/** A number times a power of ten that was printed after it. */
export function withMagnitude(
  reading: NumberReading,
  magnitude: { readonly next: number; readonly written: NonNullable<Written["magnitude"]> },
): NumberReading {
  const scale = rational(powerOfTen(magnitude.written.exponent));
  const { written } = reading;
  return {
    ...reading,
    next: magnitude.next,
    min: multiply(reading.min, scale),
    max: multiply(reading.max, scale),
    written: {
      ...written,
      magnitude: magnitude.written,
      step: multiply(written.step, scale),
      place: multiply(written.place, scale),
    },
    fraction: false,
    bare: null,
  };
}
