import { inUnit } from "../../values/quantity.js";
import { compareRational, multiply, powerOfTen, type Rational, rational } from "../../values/rational.js";
import type { Amount } from "../amounts/amount.js";
import { rangeMention } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isDash, isOneOf, isWord, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

const opening = trigger.digits | trigger.cardinal | trigger.loose | trigger.sign | trigger.fraction;

/** Two figures between which something lies. A from-to pair is no range: it is two mentions, before and after. */
export const rangeForms: readonly Form[] = [
  { id: "range-dash", triggers: opening, read: readDash },
  { id: "range-to", triggers: opening, read: readTo },
  { id: "range-between", triggers: opening, read: readBetween },
  { id: "range-or", triggers: opening, read: readOr },
];

/** "10-20 people", "$10-$20", "12–14 percent", "10-15kg". */
function readDash(tokens: Tokens, i: number): Mention | null {
  const low = amountAt(tokens, i);
  if (!low || !isDash(tokens, low.next)) return null;
  // "five-10 people" is odd, "twenty-five" a number, "in 2019 - 30 people" two clauses.
  if (isAdjacent(tokens, low.next) !== isAdjacent(tokens, low.next + 1)) return null;
  const spaced = !isAdjacent(tokens, low.next);
  const high = secondAmount(tokens, low.next + 1);
  if (!high || (spaced && !high.unit)) return null;
  return makeRange("range-dash", tokens, low, high, true);
}

/** "10 to 20 percent", "two to three dozen"; not after "from", nor in a result. */
function readTo(tokens: Tokens, i: number): Mention | null {
  const low = amountAt(tokens, i);
  if (!low || wordAt(tokens, low.next) !== "to" || isChange(tokens, low.first)) return null;
  const high = secondAmount(tokens, low.next + 1);
  return high ? makeRange("range-to", tokens, low, high, true) : null;
}

/** "from 940 to 1,012", "from Tuesday's 940 to 1,012", "rose 5 to 12": before and after, no range. */
function isChange(tokens: Tokens, first: number): boolean {
  if (isOneOf(tokens, first - 1, changeBefore)) return true;
  for (let at = first - 1; at >= 0 && at >= first - 5 && isWord(tokens, at); at--) {
    if (wordAt(tokens, at) === "from") return true;
  }
  return false;
}

/** "between 20 and 25"; reversed ends are kept, they are a slip that a check names. */
function readBetween(tokens: Tokens, i: number): Mention | null {
  const low = amountAt(tokens, i);
  if (!low || wordAt(tokens, low.first - 1) !== "between" || wordAt(tokens, low.next) !== "and") return null;
  const high = secondAmount(tokens, low.next + 1);
  return high ? makeRange("range-between", tokens, low, high, false) : null;
}

/** "two or three", "10 or 12 people": neighbours only. */
function readOr(tokens: Tokens, i: number): Mention | null {
  const low = amountAt(tokens, i);
  if (!low || wordAt(tokens, low.next) !== "or") return null;
  const high = secondAmount(tokens, low.next + 1);
  if (!high || low.kind !== "count" || compareRational(high.max, multiply(low.min, rational(3, 2))) > 0) return null;
  return makeRange("range-or", tokens, low, high, true);
}

/** The amount that begins right here, currency sign and all. */
function secondAmount(tokens: Tokens, at: number): Amount | null {
  for (let i = at; i < at + 3 && i < tokens.count; i++) {
    const amount = amountAt(tokens, i);
    if (amount) return amount.first <= at ? amount : null;
    if (tokens.kind[i] !== 3 && !/^[A-Z]+$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) return null;
  }
  return null;
}

/** Joins two ends of one dimension; a unit or magnitude said once holds for both where that keeps them in order. */
function makeRange(form: string, tokens: Tokens, low: Amount, high: Amount, ordered: boolean): Mention | null {
  if (low.reading.codeLike || high.reading.codeLike || low.reading.fraction !== high.reading.fraction) return null;
  if (low.unit?.dimension === "time" || high.unit?.dimension === "time") return null;
  if (low.unit && high.unit && low.unit.code !== high.unit.code && inOneUnit(low, high) === null) return null;
  if (low.unit && !high.unit && low.unit.dimension !== "money") return null;
  const sameUnit = low.unit && high.unit && low.unit.code !== high.unit.code ? (inOneUnit(low, high) as Amount) : low;
  const unit = high.unit ?? low.unit;
  const lowest = { ...sameUnit, ...scaled(sameUnit, high, ordered) };
  const order = compareRational(lowest.min, high.max);
  if (ordered && order >= 0) return null;
  if (order === 0) return null;
  const end = { ...high, unit, kind: low.unit ? low.kind : high.kind };
  return rangeMention(form, tokens, { ...lowest, unit }, end, low.first);
}

function inOneUnit(low: Amount, high: Amount): Amount | null {
  if (!low.unit || !high.unit) return null;
  const quantity = {
    kind: low.kind,
    min: low.min,
    max: low.max,
    bound: "exact",
    unit: low.unit,
    per: null,
    written: low.written,
    defects: [],
    vague: false,
  } as const;
  const converted = inUnit(quantity, high.unit);
  return converted && { ...low, min: converted.min, max: converted.max };
}

/** "10 to 20 million": the magnitude of the second end belongs to the first as well. */
function scaled(low: Amount, high: Amount, ordered: boolean): { min: Rational; max: Rational } | Record<string, never> {
  const exponent = high.reading.written.magnitude?.exponent;
  if (exponent === undefined || low.reading.written.magnitude || low.reading.written.group !== "") return {};
  if (low.unit?.dimension === "money" && ordered === false && low.min.n >= 1000n) return {};
  const factor = rational(powerOfTen(exponent));
  const min = multiply(low.min, factor);
  return compareRational(min, high.max) < 0 ? { min, max: min } : {};
}

const changeBefore = new Set(["from", "by", "rose", "fell", "down", "up"]);
