import type { Span } from "../../text/span.js";
import { currencyOf } from "../../values/currencies.js";
import type { Defect, QuantityKind, Written } from "../../values/quantity.js";
import { add, multiply, negate, powerOfTen, type Rational, rational } from "../../values/rational.js";
import type { Unit } from "../../values/unit.js";
import type { NumberReading } from "../numbers/number-reading.js";
import { readNumber } from "../numbers/read-number.js";
import { isAdjacent, isDash, isNumber, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import { number, type Tokens } from "../tokens.js";
import { currencyBefore, type UnitReading, unitSymbolAfter, unitWordsAfter } from "./unit-words.js";

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
  readonly kind: QuantityKind;
  readonly written: Written;
  readonly defects: readonly Defect[];
  readonly reading: NumberReading;
  /** A hyphen binds the unit to the figure: "six-mile", "30-foot". */
  readonly hyphenated: boolean;
}

/** Reads the amount whose number begins at token `i`; signs and currency codes before it are taken in. */
export function readAmount(tokens: Tokens, i: number): Amount | null {
  const reading = readNumber(tokens, i);
  if (!reading) return null;
  const currency = currencyBefore(tokens, i);
  const unit = currency ? null : readUnit(tokens, reading);
  const minus = readMinus(tokens, currency ? currency.first : i);
  const money = currency ? readMoneyMagnitude(tokens, reading) : null;
  const core = money ?? reading;
  const coreEnd = tokens.end[core.next - 1] as number;
  const trailing = currency ? readCode(tokens, core.next, currency.unit) : null;
  const first = minus ?? currency?.first ?? i;
  const next = trailing?.next ?? unit?.next ?? core.next;
  const scale = unit?.hundredth ? rational(1, 100) : null;
  const value = (amount: Rational): Rational => {
    const scaled = scale ? multiply(amount, scale) : amount;
    return minus === null ? scaled : negate(scaled);
  };
  const written = scale
    ? { ...core.written, step: multiply(core.written.step, scale), place: multiply(core.written.place, scale) }
    : core.written;
  const found = trailing?.unit ?? currency?.unit ?? unit?.unit ?? null;
  return {
    first,
    next,
    start: tokens.start[first] as number,
    end: unit ? unit.end : (tokens.end[next - 1] as number),
    core: { start: tokens.start[i] as number, end: coreEnd },
    unitSpan: unit ? { start: unit.start, end: unit.end } : null,
    min: value(core.min),
    max: value(core.max),
    vague: reading.vague,
    unit: found,
    kind: kindOf(found, reading),
    written,
    defects: currency?.mojibake ? [...reading.defects, "mojibake"] : reading.defects,
    reading,
    hyphenated: unit !== null && isDash(tokens, reading.next) && isAdjacent(tokens, reading.next),
  };
}

function kindOf(unit: Unit | null, reading: NumberReading): QuantityKind {
  if (!unit) return reading.fraction ? "ratio" : "count";
  if (unit.dimension === "money") return "money";
  if (unit.dimension === "share") return unit.code === "pp" || unit.code === "bp" ? "points" : "percent";
  return "measure";
}

/** The unit after a number: a symbol after digits, else words; "pounds" are money where money is spoken of. */
function readUnit(tokens: Tokens, reading: NumberReading): UnitReading | null {
  const digits = tokens.kind[reading.next - 1] === number || reading.written.magnitude !== null;
  const symbol = digits ? (unitSymbolAfter(tokens, reading.next) ?? readPence(tokens, reading)) : null;
  if (symbol) return isMillions(tokens, symbol) ? null : symbol;
  const words = unitWordsAfter(tokens, reading.next);
  if (!words) return null;
  if (words.unit.code === "[lb_av]") return { ...words, unit: poundsAre(tokens, reading) };
  return isUnitWord(tokens, words, reading) ? words : null;
}

/** "50p" and "99c": a hundredth of the currency of the country. */
function readPence(tokens: Tokens, reading: NumberReading): UnitReading | null {
  if (!isAdjacent(tokens, reading.next) || reading.written.magnitude || reading.min.n > 999n) return null;
  const symbol = textAt(tokens, reading.next);
  const code = symbol === "p" ? "GBP" : symbol === "¢" ? "USD" : null;
  const unit = code ? currencyOf(code) : undefined;
  if (!unit || isAdjacent(tokens, reading.next + 1)) return null;
  const start = tokens.start[reading.next] as number;
  return { unit, hundredth: true, next: reading.next + 1, start, end: start + 1 };
}

/** "5m people" are five million, "5m tall" five metres. */
function isMillions(tokens: Tokens, symbol: UnitReading): boolean {
  return symbol.unit.code === "m" && lexeme(tokens, symbol.next)?.indivisible === true;
}

/** Words that are units only beside a figure of their own kind: "stone", "second", "won", "real", "lead". */
function isUnitWord(tokens: Tokens, found: UnitReading, reading: NumberReading): boolean {
  const text = wordOrText(tokens, found);
  const single = reading.min.n === reading.min.d;
  switch (text) {
    case "won":
      return reading.written.magnitude !== null || reading.min.n >= 1000n * reading.min.d;
    case "real":
    case "rand":
    case "bar":
    case "stone":
    case "knot":
      return found.start !== tokens.end[reading.next - 1] && !single && text !== "real";
    case "second":
      return single || isDash(tokens, reading.next);
    case "percentage":
      return false;
    case "barrel":
    case "foot":
    case "pound":
      return single || isDash(tokens, reading.next) || text === "foot";
    default:
      return true;
  }
}

function wordOrText(tokens: Tokens, found: UnitReading): string {
  return tokens.text.slice(found.start, found.end).toLowerCase();
}

/** A pound is money when it is counted in millions, when copy nearby writes the sign, or when it is paid. */
function poundsAre(tokens: Tokens, reading: NumberReading): Unit {
  const sterling = currencyOf("GBP") as Unit;
  const at = tokens.start[reading.first] as number;
  const nearby = tokens.text.slice(Math.max(0, at - 200), at + 200);
  const isMoney =
    reading.written.magnitude !== null ||
    reading.min.n >= 100_000n * reading.min.d ||
    nearby.includes("£") ||
    /\b(?:cost|costs|paid|pay|price|priced|spend|spent|worth|fine|fined|earn|earned|fee|budget|debt|loan|bill|sold|bought|prize|wage|salary|money|tax)\b/i.test(
      nearby,
    );
  return isMoney ? sterling : (unitWordsAfter(tokens, reading.next)?.unit ?? sterling);
}

/** After a currency sign "m", "mm", "mln" and "t" are powers of ten. */
function readMoneyMagnitude(
  tokens: Tokens,
  reading: NumberReading,
): Pick<NumberReading, "next" | "min" | "max" | "written"> | null {
  if (reading.written.magnitude || reading.written.style === "words") return null;
  const entry = lexeme(tokens, reading.next);
  const text = textAt(tokens, reading.next);
  if (entry?.suffix === undefined || (!isAdjacent(tokens, reading.next) && text.length > 3)) return null;
  if (text.length === 1 && isAdjacent(tokens, reading.next + 1) && isNumber(tokens, reading.next + 1)) return null;
  const exponent = entry.suffix;
  const scale = rational(powerOfTen(exponent));
  const start = tokens.start[reading.next] as number;
  const gap = tokens.text.slice(tokens.end[reading.next - 1], start);
  return {
    next: reading.next + 1,
    min: multiply(reading.min, scale),
    max: multiply(reading.max, scale),
    written: {
      ...reading.written,
      magnitude: { text, gap, exponent },
      step: multiply(reading.written.step, scale),
      place: multiply(reading.written.place, scale),
    },
  };
}

/** "$5 million US", "£20 pounds" and "$30m USD": a code or word after the figure that names the currency again. */
function readCode(tokens: Tokens, next: number, sign: Unit): { unit: Unit; next: number } | null {
  const code = textAt(tokens, next);
  if (!/^[A-Z]{3}$/.test(code)) return null;
  const unit = currencyOf(code);
  return unit && (unit.code === sign.code || sign.code === "USD") ? { unit, next: next + 1 } : null;
}

/** A minus sign before the figure: only where it binds to it and no figure stands before. */
function readMinus(tokens: Tokens, first: number): number | null {
  if (wordAt(tokens, first - 1) === "minus" && !isNumber(tokens, first - 2)) return first - 1;
  if (!isDash(tokens, first - 1) || !isAdjacent(tokens, first)) return null;
  const dash = tokens.hash[first - 1];
  if (dash === 0x2014 || dash === 0x2015) return null;
  if (first - 2 >= 0 && isAdjacent(tokens, first - 1) && !signAt(tokens, first - 2, "(")) return null;
  return isNumber(tokens, first - 2) && dash !== 0x2212 ? null : first - 1;
}

/** The sum of a figure and a smaller one of the same dimension: "6ft 2in", "two hours and 24 minutes". */
export function joinSmaller(tokens: Tokens, amount: Amount): Amount {
  const unit = amount.unit;
  if (!unit || !["length", "mass", "time"].includes(unit.dimension) || amount.hyphenated) return amount;
  let at = amount.next;
  if (signAt(tokens, at, ",")) at++;
  if (wordAt(tokens, at) === "and") at++;
  const smaller = readAmount(tokens, at);
  if (smaller?.unit?.dimension !== unit.dimension || smaller.vague || smaller.first !== at) return amount;
  const ratio = rational(smaller.unit.factor.n * unit.factor.d, smaller.unit.factor.d * unit.factor.n);
  if (ratio.n >= ratio.d || smaller.min.n * ratio.n >= smaller.min.d * ratio.d) return amount;
  const value = add(amount.min, multiply(smaller.min, ratio));
  return joinSmaller(tokens, {
    ...amount,
    next: smaller.next,
    end: smaller.end,
    core: { start: amount.core.start, end: smaller.end },
    min: value,
    max: value,
    unitSpan: null,
    written: {
      ...amount.written,
      step: multiply(smaller.written.step, ratio),
      place: multiply(smaller.written.place, ratio),
    },
  });
}
