import type { Span } from "../../text/span.js";
import type { Defect, QuantityKind, Written } from "../../values/quantity.js";
import { compareRational, multiply, negate, powerOfTen, type Rational, rational } from "../../values/rational.js";
import type { Unit } from "../../values/unit.js";
import { readMoneyMagnitude } from "../numbers/magnitudes.js";
import { type NumberReading, withMagnitude } from "../numbers/number-reading.js";
import { isPartHere } from "../numbers/parts.js";
import { readNumber } from "../numbers/read-number.js";
import { isAdjacent, isDash, isHyphen, isNumber, isOneOf, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { currencyNamedAgain } from "./currency-again.js";
import { type CurrencyReading, currencyBefore } from "./currency-before.js";
import { millionsAfter } from "./millions-after.js";
import { isScaleHere } from "./scale-alone.js";
import { unitAfter } from "./unit-after.js";

/** A number with its sign, currency and unit: what stands behind every quantity and duration. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly core: Span;
  readonly unitSpan: Span | null;
  readonly min: Rational;
  readonly max: Rational;
  readonly vague: boolean;
  readonly unit: Unit | null;
  /** What the unit itself gives the figure for: "day" of bpd. */
  readonly per: string | null;
  readonly kind: QuantityKind;
  readonly written: Written;
  readonly defects: readonly Defect[];
  readonly reading: NumberReading;
  /** A hyphen binds the unit to the figure: "six-mile", "30-foot". */
  readonly hyphenated: boolean;
}

/** Reads the amount whose number begins at token `i`; signs and currency codes before it are taken in. */
export function readAmount(tokens: Tokens, i: number): Amount | null {
  const number = readNumber(tokens, i);
  if (!number) return null;
  const currency = currencyBefore(tokens, i);
  const amount = currency ? moneyOf(tokens, number, currency) : measureOf(tokens, number);
  return amount && withMinus(tokens, belowZero(tokens, amount), currency?.minus === true);
}

/** "5 degrees below zero", "10 below zero". */
function belowZero(tokens: Tokens, amount: Amount): Amount {
  const { next, unit, min, max } = amount;
  if (wordAt(tokens, next) !== "below" || wordAt(tokens, next + 1) !== "zero") return amount;
  if (unit !== null && unit.dimension !== "temperature" && unit.code !== "deg") return amount;
  return { ...amount, next: next + 2, end: tokens.end[next + 1] as number, min: negate(max), max: negate(min) };
}

/** The sign stands before the figure; after it a magnitude of one letter may stand, and the currency once more. */
function moneyOf(tokens: Tokens, number: NumberReading, currency: CurrencyReading): Amount {
  const magnitude =
    number.written.magnitude || number.written.style === "words" ? null : readMoneyMagnitude(tokens, number.next);
  const reading = magnitude ? withMagnitude(number, magnitude) : number;
  const again = currencyNamedAgain(tokens, reading.next, currency.unit);
  const start = tokens.start[currency.first] as number;
  return {
    ...amountOf(tokens, reading, again?.unit ?? currency.unit),
    first: currency.first,
    start,
    next: again?.next ?? reading.next,
    end: tokens.end[(again?.next ?? reading.next) - 1] as number,
    defects: withDefects(reading, currency.mojibake),
  };
}

/** A number with the unit after it; "5m people" are five million. */
export function measureOf(tokens: Tokens, number: NumberReading): Amount | null {
  const millions = millionsAfter(tokens, number);
  const reading = millions ? withMagnitude(number, millions) : number;
  const found = unitAfter(tokens, reading);
  if (!found) {
    if (reading.bare === "part" && !isPartHere(tokens, reading.first, reading.next)) return null;
    if (reading.bare === "scale" && !isScaleHere(tokens, reading)) return null;
    return amountOf(tokens, reading, null);
  }
  const hyphenated = isDash(tokens, reading.next) && isAdjacent(tokens, reading.next);
  const amount = {
    ...amountOf(tokens, reading, found.unit),
    next: found.next,
    end: found.end,
    unitSpan: { start: found.start, end: found.end },
    per: found.per,
    hyphenated,
    defects: withDefects(reading, found.mojibake === true),
  };
  return found.hundredth ? inHundredths(amount) : amount;
}

function amountOf(tokens: Tokens, reading: NumberReading, unit: Unit | null): Amount {
  const start = tokens.start[reading.first] as number;
  const end = tokens.end[reading.next - 1] as number;
  return {
    first: reading.first,
    next: reading.next,
    start,
    end,
    core: { start, end },
    unitSpan: null,
    min: reading.min,
    max: reading.max,
    vague: reading.vague,
    unit,
    per: null,
    kind: kindOf(unit, reading),
    written: reading.written,
    defects: reading.defects,
    reading,
    hyphenated: false,
  };
}

function withDefects({ defects }: NumberReading, mojibake: boolean): readonly Defect[] {
  return mojibake && !defects.includes("mojibake") ? [...defects, "mojibake"] : defects;
}

/** True for "50 cents" and "45p", which are printed in hundredths of their unit. */
export function isInHundredths({ decimals, place }: Written): boolean {
  return compareRational(multiply(place, rational(powerOfTen(decimals))), hundredth) <= 0;
}

/** The amount that its figure says of cents, pence and the like. */
export function inHundredths(amount: Amount): Amount {
  const { min, max, written } = amount;
  const scaled = (value: Rational): Rational => multiply(value, hundredth);
  return {
    ...amount,
    min: scaled(min),
    max: scaled(max),
    written: { ...written, step: scaled(written.step), place: scaled(written.place) },
  };
}

function kindOf(unit: Unit | null, reading: NumberReading): QuantityKind {
  if (!unit) return reading.fraction ? "ratio" : "count";
  if (unit.dimension === "money") return "money";
  if (unit.dimension === "share") return unit.code === "pp" || unit.code === "bp" ? "points" : "percent";
  return "measure";
}

/** A minus sign before the figure: only where it binds to it and no figure stands before. */
function withMinus(tokens: Tokens, amount: Amount, inside: boolean): Amount {
  const first = inside ? amount.first : minusBefore(tokens, amount.first);
  if (first === null) return amount;
  const { min, max } = amount;
  return { ...amount, first, start: tokens.start[first] as number, min: negate(max), max: negate(min) };
}

function minusBefore(tokens: Tokens, first: number): number | null {
  const at = first - 1;
  if (at < 0) return null;
  // "plus or minus 3 points" is a size.
  if (wordAt(tokens, at) === "minus") {
    const isEither = isOneOf(tokens, at - 1, joints) && wordAt(tokens, at - 2) === "plus";
    return isNumber(tokens, at - 1) || isEither ? null : at;
  }
  if (!isDash(tokens, at) || !isAdjacent(tokens, first)) return null;
  const dash = tokens.hash[at];
  if (dash === emDash || dash === horizontalBar) return null;
  if (at > 0 && isAdjacent(tokens, at) && !signAt(tokens, at - 1, "(")) return null;
  return isNumber(tokens, at - 1) && dash !== minusSign ? null : at;
}

/** True when a hyphen binds the next token to the one before. */
export function isBound(tokens: Tokens, next: number): boolean {
  return isHyphen(tokens, next) && isAdjacent(tokens, next) && isAdjacent(tokens, next + 1);
}

const joints = new Set(["or", "and"]);
const hundredth = rational(1, 100);
const emDash = 0x2014;
const horizontalBar = 0x2015;
const minusSign = 0x2212;
