import type { Defect } from "../../values/quantity.js";
import { add, compareRational, multiply, powerOfTen, type Rational, rational } from "../../values/rational.js";
import { convert } from "../../values/unit.js";
import { type Amount, inHundredths, isInHundredths } from "../amounts/amount.js";
import { amountFrom } from "../amounts/amount-from.js";
import { rangeMention } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { isSizeAndLevel } from "../amounts/size-and-level.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { withMagnitude } from "../numbers/number-reading.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isDash, isHyphen, isOneOf, isWord, lexeme, textAt, wordAt } from "../token-access.js";
import { number, sign, type Tokens } from "../tokens.js";
import { isBesideCentury } from "./years.js";

const opening = trigger.digits | trigger.cardinal | trigger.loose | trigger.sign | trigger.fraction;

/** Two figures between which something lies. A from-to pair is no range: it is two mentions, before and after. */
export const rangeForms: readonly Form[] = [
  { id: "range-dash", triggers: opening, read: readDash },
  { id: "range-to", triggers: opening, read: readTo },
  { id: "range-between", triggers: opening, read: readBetween },
  { id: "range-or", triggers: opening, read: readOr },
];

/** "10-20 people", "$10-$20", "12–14 percent", "10-15kg", "12â€“14 percent". */
function readDash(tokens: Tokens, i: number): Mention | null {
  const low = lowAt(tokens, i);
  if (!low || (isDash(tokens, low.first - 1) && tokens.kind[low.first - 2] === number)) return null;
  const broken = isBrokenDash(tokens, low.next);
  if (!broken && !isDash(tokens, low.next)) return null;
  const after = broken ? low.next + 3 : low.next + 1;
  // "five-10 people" is odd, "twenty-five" a number, "in 2019 - 30 people" two clauses.
  if (!broken && isAdjacent(tokens, low.next) !== isAdjacent(tokens, after)) return null;
  const high = secondAmount(tokens, after);
  if (!high || (isDash(tokens, high.next) && tokens.kind[high.next + 1] === number)) return null;
  // "9st 4lb - 79kg -": the same weight again, set off by dashes.
  const isAside = isDash(tokens, high.next) && !isAdjacent(tokens, low.next) && !isAdjacent(tokens, high.next);
  if (isAside && low.unit && high.unit && low.unit.code !== high.unit.code) return null;
  const isSpaced = !broken && !isAdjacent(tokens, low.next) && !high.unit;
  if (isSpaced && !areLarge(low, high) && !areRough(tokens, low, high)) return null;
  return makeRange("range-dash", tokens, low, high, true, broken ? ["mojibake"] : []);
}

/** "10 to 20 percent", "two to three dozen", "a 20- to 30-foot wave"; not after "from", nor in a result. */
function readTo(tokens: Tokens, i: number): Mention | null {
  const low = lowAt(tokens, i);
  const next = low && afterJoint(tokens, low.next, "to");
  const high = low && next ? secondAmount(tokens, next) : null;
  if (!low || !high || isChange(tokens, low, high) || isYearBefore(tokens, low, high)) return null;
  if (isSizeAndLevel(tokens, low, high)) return null;
  return makeRange("range-to", tokens, low, high, true);
}

/** "from $412 million in 2022 to $455 million": the year belongs to the first figure. */
function isYearBefore(tokens: Tokens, low: Amount, high: Amount): boolean {
  if (wordAt(tokens, low.first - 1) !== "in" || !isYear(tokens, low)) return false;
  return high.unit?.dimension === "money" || high.written.group !== "" || high.written.magnitude !== null;
}

/**
 * "from 940 to 1,012", "from Tuesday's 940 to 1,012", "rose 5 to 12", "fell 12 cents to $15.23": before and after, no range.
 * "rose 5 to 12 percent" and "by 1.5 to 2 degrees" are how much: what both measure is said once.
 */
function isChange(tokens: Tokens, low: Amount, high: Amount): boolean {
  for (let at = low.first - 1; at >= 0 && at >= low.first - 5 && (at === low.first - 1 || isWord(tokens, at)); at--) {
    if (wordAt(tokens, at) === "from") return !isOneOf(tokens, at - 1, spreads);
  }
  const before = low.first - 1;
  const isMoved = isOneOf(tokens, before, changeBefore) || (lexeme(tokens, before)?.verb?.direction ?? 0) !== 0;
  if (!isMoved) return false;
  if (low.unit?.dimension === "money" && high.unit?.dimension === "money") return areFarApart(low, high);
  if (low.unit === null && high.unit !== null) return false;
  return isSizeMoved(tokens, before, low, high) || areFarApart(low, high);
}

/** "by 5 to 12", "rose 5 to 12"; "write down four to six" is how many. */
function isSizeMoved(tokens: Tokens, before: number, low: Amount, high: Amount): boolean {
  if (!isOneOf(tokens, before, changeBefore)) return false;
  return !isOneOf(tokens, before, adverbs) || low.unit !== null || areFarApart(low, high);
}

/** "fell $1.50 to $32.25", "jumped 4 1/4 to 61 3/8": no range is as wide. */
function areFarApart(low: Amount, high: Amount): boolean {
  return compareRational(high.min, multiply(low.max, rational(2))) > 0;
}

/** "between 20 and 25"; reversed ends are kept, they are a slip that a check names. */
function readBetween(tokens: Tokens, i: number): Mention | null {
  const low = lowAt(tokens, i);
  if (!low || wordAt(tokens, low.first - 1) !== "between" || wordAt(tokens, low.next) !== "and") return null;
  const high = secondAmount(tokens, low.next + 1);
  return high ? makeRange("range-between", tokens, low, high, false) : null;
}

/** "two or three", "10 or 12 people": neighbours only. */
function readOr(tokens: Tokens, i: number): Mention | null {
  const low = lowAt(tokens, i);
  const next = low && afterJoint(tokens, low.next, "or");
  const high = next ? secondAmount(tokens, next) : null;
  if (!low || !high || (low.kind !== high.kind && low.unit)) return null;
  const { min } = { ...low, ...scaled(tokens, low, high, true) };
  if (isExact(low) && isExact(high)) return null;
  const near = multiply(min, rational(3, 2));
  const neighbour = add(min, factorOf(tokens, high) ?? rational(1));
  if (compareRational(high.max, near) > 0 && compareRational(high.max, neighbour) > 0) return null;
  return makeRange("range-or", tokens, low, high, true);
}

/** "$499 or $599" are two prices; "200 or 300" is roughly how many. */
function isExact({ min }: Amount): boolean {
  return min.d === 1n && min.n > 100n && min.n % 10n !== 0n;
}

function lowAt(tokens: Tokens, i: number): Amount | null {
  const low = amountFrom(tokens, i);
  return low && !low.reading.codeLike && !low.hyphenated ? low : null;
}

/** The token after "to" or "or", with or without hyphens around it: "20- to 30-foot", "two-or-three". */
function afterJoint(tokens: Tokens, at: number, word: string): number | null {
  const from = isHyphen(tokens, at) && isAdjacent(tokens, at) ? at + 1 : at;
  if (wordAt(tokens, from) !== word) return null;
  return isHyphen(tokens, from + 1) && isAdjacent(tokens, from + 1) ? from + 2 : from + 1;
}

/** "â€“": a dash of UTF-8 read as Windows-1252. */
function isBrokenDash(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at) || textAt(tokens, at) !== "â" || textAt(tokens, at + 1) !== "€") return false;
  return isAdjacent(tokens, at + 1) && isAdjacent(tokens, at + 2) && brokenDashes.has(textAt(tokens, at + 2));
}

/** Digits in groups or with magnitudes on both sides: figures that a dash with spaces can only join. */
function areLarge(low: Amount, high: Amount): boolean {
  const isLarge = ({ written }: Amount): boolean => written.magnitude !== null || written.group !== "";
  return isLarge(low) && isLarge(high);
}

/** "around 20 - 25 arrests": a hedge, ends close to each other and a plural leave no room for a score or a new clause. */
function areRough(tokens: Tokens, low: Amount, high: Amount): boolean {
  const isClose = compareRational(high.max, multiply(low.max, rational(2))) <= 0;
  return isClose && isOneOf(tokens, low.first - 1, rough) && lexeme(tokens, high.next)?.indivisible === true;
}

/** The amount that begins right here, currency sign and all. */
function secondAmount(tokens: Tokens, at: number): Amount | null {
  for (let i = at; i < at + 3 && i < tokens.count; i++) {
    const amount = amountAt(tokens, i);
    if (amount) return amount.first <= at ? amount : null;
    if (tokens.kind[i] !== sign && !/^[A-Z][A-Za-z]{0,2}$/.test(textAt(tokens, i))) return null;
  }
  return null;
}

/** Joins two ends of one dimension; a unit or magnitude said once holds for both where that keeps them in order. */
function makeRange(
  form: string,
  tokens: Tokens,
  first: Amount,
  second: Amount,
  ordered: boolean,
  defects: readonly Defect[] = [],
): Mention | null {
  const high = inMillions(second, first);
  const isOfCents = !first.unit && high.unit?.dimension === "money" && isInHundredths(high.written);
  const low = isOfCents ? inHundredths(first) : inMillions(first, second);
  if (high.reading.codeLike || low.reading.fraction !== high.reading.fraction) return null;
  // "slipped 6 basis points to 4.21 per cent": by how much, and where to.
  if (low.kind === "points" && high.kind === "percent") return null;
  if (low.unit?.dimension === "time" || high.unit?.dimension === "time") return null;
  if (isClock(tokens, high.next) || (defects.length === 0 && areYears(tokens, low, high))) return null;
  if (low.unit && !high.unit && low.unit.dimension !== "money") return null;
  // "between 5 and 10 below zero"
  if (high.max.n < 0n && low.min.n > 0n) return null;
  const same = inUnitOf(low, high);
  if (!same) return null;
  const ends = { ...same, ...scaled(tokens, same, high, ordered) };
  const order = compareRational(ends.min, high.max);
  if (order === 0 || (ordered && order > 0)) return null;
  const unit = high.unit ?? low.unit;
  const last = { ...high, unit, kind: low.unit ? low.kind : high.kind, defects: [...high.defects, ...defects] };
  return rangeMention(form, tokens, { ...ends, unit }, last, low.first);
}

/** The first end in the unit of the second; null where they measure different things. */
function inUnitOf(low: Amount, high: Amount): Amount | null {
  if (!low.unit || !high.unit || low.unit.code === high.unit.code) return low;
  if (low.unit.dimension !== high.unit.dimension || low.unit.dimension === "money") return null;
  return { ...low, min: convert(low.min, low.unit, high.unit), max: convert(low.max, low.unit, high.unit) };
}

/** "5m" beside "7m people" and "£3m" is five million, not five metres. */
function inMillions(amount: Amount, other: Amount): Amount {
  const isLetter = amount.unit?.code === "m" && amount.end - (amount.unitSpan?.start ?? 0) === 1 && !amount.hyphenated;
  if (!isLetter || (other.unit && other.unit.dimension !== "money") || (!other.unit && !other.written.magnitude))
    return amount;
  const next = amount.reading.next + 1;
  const reading = withMagnitude(amount.reading, { next, written: { text: "m", gap: "", exponent: 6 } });
  const { min, max, written } = reading;
  const core = { start: amount.core.start, end: amount.end };
  return { ...amount, reading, min, max, written, core, unit: null, unitSpan: null, kind: "count" };
}

/** "10 to 20 million", "two to three dozen": the magnitude of the second end belongs to the first as well. */
function scaled(tokens: Tokens, low: Amount, high: Amount, ordered: boolean): Partial<Amount> {
  const factor = factorOf(tokens, high);
  const said =
    low.reading.written.magnitude !== null || low.reading.written.group !== "" || factorOf(tokens, low) !== null;
  if (factor === null || said || low.vague) return {};
  if (low.unit?.dimension === "money" && !ordered && low.min.n >= 1000n) return {};
  const min = multiply(low.min, factor);
  return compareRational(min, high.max) < 0 ? { min, max: min } : {};
}

/** What the last word of a number multiplies it by: a thousand in "three thousand" and "3k", twelve in "three dozen". */
function factorOf(tokens: Tokens, { reading }: Amount): Rational | null {
  const exponent = reading.written.magnitude?.exponent;
  if (exponent !== undefined) return rational(powerOfTen(exponent));
  if (reading.written.style !== "words" || reading.vague) return null;
  const last = lexeme(tokens, reading.next - 1);
  if (last?.word === "dozen") return rational(12);
  return last?.scale === undefined || reading.next - reading.first > 2 ? null : rational(powerOfTen(last.scale));
}

function isClock(tokens: Tokens, at: number): boolean {
  return isOneOf(tokens, at, clockWords);
}

/** "between 1990 and 2000", with nothing behind that they could count. */
function areYears(tokens: Tokens, low: Amount, high: Amount): boolean {
  return isYear(tokens, low) && isYear(tokens, high) && lexeme(tokens, high.next)?.indivisible !== true;
}

function isYear(tokens: Tokens, { reading, unit, min }: Amount): boolean {
  const { style, group } = reading.written;
  return (
    !unit &&
    style === "digits" &&
    group === "" &&
    min.d === 1n &&
    min.n >= (isBesideCentury(tokens, reading.first) ? 1000n : 1500n) &&
    min.n < 2100n
  );
}

const changeBefore = new Set(["by", "rose", "fell", "down", "up"]);
const adverbs = new Set(["down", "up"]);
/** "ranged from 5 to 10", "anywhere from 5 to 10" moves nothing. */
const spreads = new Set("range ranges ranged ranging anywhere vary varies varied varying".split(" "));
const rough = new Set("about around some roughly approximately between".split(" "));
const clockWords = new Set(["am", "pm", "o'clock", "oclock"]);
const brokenDashes = new Set(["“", "”", "–", "—", '"']);
