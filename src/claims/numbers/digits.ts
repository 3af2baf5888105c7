import type { Defect, Written } from "../../values/quantity.js";
import { decimalOf, type Rational, rational } from "../../values/rational.js";

/** A number as its digits and separators give it. */
export interface DigitsReading {
  readonly value: Rational;
  readonly decimals: number;
  /** The mark between groups; empty when there is none. */
  readonly group: string;
  readonly defects: readonly Defect[];
  /** Points between groups that are no decimal point: a version, a section, a date, an address. */
  readonly dotted: boolean;
  readonly leadingZero: boolean;
}

/**
 * Reads the digits between two places of a text with their separators. English habits: a comma, a space or an apostrophe
 * between groups of three (Indian: of two before the last three), a point before decimals. Everything else is read as well
 * as it can be and given its defect.
 */
export function readDigits(text: string, start = 0, end = text.length): DigitsReading {
  return readRegular(text, start, end) ?? readIrregular(text.slice(start, end));
}

/** Digits in groups of three by commas, or in no groups, with or without decimals; null for everything else. */
function readRegular(text: string, start: number, end: number): DigitsReading | null {
  if (end - start > longestRegular) return null;
  let mantissa = 0;
  let decimals = 0;
  let groupStart = start;
  let commas = 0;
  let point = -1;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) {
      mantissa = mantissa * 10 + (unit - 48);
      if (point >= 0) decimals++;
      continue;
    }
    if (point >= 0) return null;
    const length = at - groupStart;
    if (commas === 0 ? length > 3 && unit === comma : length !== 3) return null;
    if (unit === comma) commas++;
    else if (unit === fullStop) point = at;
    else return null;
    groupStart = at + 1;
  }
  if (point < 0 && commas > 0 && end - groupStart !== 3) return null;
  const leadingZero = text.charCodeAt(start) === 48 && end - start > 1 && point !== start + 1;
  return {
    value: decimalOf(mantissa, -decimals),
    decimals,
    group: commas > 0 ? "," : "",
    defects: none,
    dotted: false,
    leadingZero: leadingZero && (point < 0 || commas === 0),
  };
}

/** Fewer places than would make a binary float inexact. */
const longestRegular = 15;
const comma = 44;
const fullStop = 46;
const none: readonly Defect[] = [];

function readIrregular(text: string): DigitsReading {
  if (text.length > longestFigure) return { ...whole("0", "", none), dotted: true };
  const plain = /^\d+$/.test(text);
  if (plain) return whole(text, "", none, text.length > 1 && text.startsWith("0"));
  const groups = text.split(/[^\d]+/);
  // Of two separators in a row the comma is meant: a point too many is the likelier slip.
  const marks = (text.match(/[^\d]+/g) ?? []).map((mark) => (mark.includes(",") && mark.length > 1 ? ",," : mark));
  const defects: Defect[] = [];
  if (marks.some((mark) => mark.length > 1)) defects.push("doubled-separator");
  const kinds = new Set(marks.map((mark) => mark.charAt(0)));
  if (kinds.size === 1) return readOneKind(groups, marks[0]?.charAt(0) ?? "", defects);
  return readMixed(groups, marks, defects);
}

/** Nobody writes an amount as long as this; it is a code or rubbish. */
const longestFigure = 40;

/** All separators alike. */
function readOneKind(groups: readonly string[], mark: string, defects: Defect[]): DigitsReading {
  const [first = "", ...rest] = groups;
  const last = rest.at(-1) ?? "";
  if (mark === ".") {
    if (rest.length === 1) return decimal(first, last, "", defects);
    if (first.length <= 3 && rest.every((group) => group.length === 3) && !isAddress(groups)) {
      return whole(groups.join(""), ".", [...defects, "point-groups"]);
    }
    return { ...whole(groups.join(""), "", defects), dotted: true };
  }
  if (isGrouped(first, rest) || isIndian(first, rest)) return whole(groups.join(""), mark, defects, first === "0");
  // "4,11,23,30": numbers in a row.
  if (rest.length > 2 && groups.every((group) => group.length <= 2))
    return { ...whole(groups.join(""), "", defects), dotted: true };
  if (rest.length === 1 && last.length <= 2) {
    // "223,00" has lost a zero, "2,5" and "38,25" carry a decimal comma.
    const lost = last === "00" && first.length >= 2;
    return lost
      ? whole(`${first}${last}0`, ",", [...defects, "short-group"])
      : decimal(first, last, "", [...defects, "decimal-comma"]);
  }
  return whole(groups.join(""), mark, [
    ...defects,
    rest.some((group) => group.length > 3) ? "long-group" : "short-group",
  ]);
}

/** Separators of two kinds: groups, then a decimal mark. */
function readMixed(groups: readonly string[], marks: readonly string[], defects: Defect[]): DigitsReading {
  const decimals = groups.at(-1) ?? "";
  const integer = groups.slice(0, -1);
  const [first = "", ...rest] = integer;
  const decimalMark = marks.at(-1)?.charAt(0);
  const group = marks[0]?.charAt(0) ?? "";
  const sameGroup = marks.slice(0, -1).every((mark) => mark.charAt(0) === group);
  if (!sameGroup || group === decimalMark) {
    return whole(groups.join(""), group, [...defects, "mixed-separators"]);
  }
  if (!isGrouped(first, rest) && !isIndian(first, rest)) defects.push("short-group");
  if (decimalMark !== ".") defects.push(group === "." ? "mixed-separators" : "decimal-comma");
  return decimal(integer.join(""), decimals, group, defects);
}

function whole(digits: string, group: string, defects: readonly Defect[], leadingZero = false): DigitsReading {
  return { value: rational(BigInt(digits)), decimals: 0, group, defects, dotted: false, leadingZero };
}

function decimal(integer: string, decimals: string, group: string, defects: readonly Defect[]): DigitsReading {
  return {
    value: decimalOf(BigInt(integer + decimals), -decimals.length),
    decimals: decimals.length,
    group,
    defects,
    dotted: false,
    leadingZero: integer.length > 1 && integer.startsWith("0"),
  };
}

function isGrouped(first: string, rest: readonly string[]): boolean {
  return first.length <= 3 && rest.every((group) => group.length === 3);
}

/** 1,00,000 and 12,34,567: lakhs and crores. */
function isIndian(first: string, rest: readonly string[]): boolean {
  return (
    rest.length >= 2 &&
    first.length <= 2 &&
    rest.at(-1)?.length === 3 &&
    rest.slice(0, -1).every((group) => group.length === 2)
  );
}

function isAddress(groups: readonly string[]): boolean {
  return groups.length === 4 && groups.every((group) => group.length <= 3 && Number(group) <= 255);
}

/** How digits were printed: the place of the last digit, and of the last that was meant (zeros at the end may be rounding). */
export function digitsWritten(reading: DigitsReading, magnitude: Written["magnitude"]): Written {
  const exponent = magnitude?.exponent ?? 0;
  const place = decimalOf(1, exponent - reading.decimals);
  const step = reading.decimals > 0 ? place : decimalOf(1, exponent + zerosAtEnd(reading.value.n));
  return { style: "digits", decimals: reading.decimals, group: reading.group, magnitude, step, place };
}

/** 2 for 2,500: how many zeros stand at the end. */
export function zerosAtEnd(value: bigint): number {
  if (value === 0n) return 0;
  let zeros = 0;
  if (value <= 9_007_199_254_740_991n) {
    for (let rest = Number(value); rest % 10 === 0; rest /= 10) zeros++;
    return zeros;
  }
  for (let rest = value; rest % 10n === 0n; rest /= 10n) zeros++;
  return zeros;
}
