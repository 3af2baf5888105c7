import { add, compareRational, multiply, type Rational, rational } from "../../values/rational.js";
import { knownUnit } from "../../values/units.js";
import { pos } from "../lexicon/index.js";
import { isArticle } from "../numbers/cardinals.js";
import {
  isAdjacent,
  isCapitalised,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import { sign, type Tokens } from "../tokens.js";
import { type Amount, isBound, readAmount } from "./amount.js";

/**
 * Adds the smaller figure that belongs to an amount: "6ft 2in", "6-foot-2", "two hours and 24 minutes", "three pounds 50",
 * "a mile and a half".
 */
export function joinSmaller(tokens: Tokens, amount: Amount): Amount {
  const { unit } = amount;
  if (!unit) return joinFeetMarks(tokens, amount);
  if (unit.dimension === "money") return joinCents(tokens, amount);
  if (!mixed.has(unit.dimension)) return amount;
  return (
    joinBareInches(tokens, amount) ??
    joinBarePounds(tokens, amount) ??
    joinTimeMarks(tokens, amount) ??
    joinPart(tokens, amount) ??
    joinUnit(tokens, amount)
  );
}

const mixed = new Set(["length", "mass", "time", "volume", "area"]);

/** "6ft 2in", "7 pounds, 8 ounces". */
function joinUnit(tokens: Tokens, amount: Amount): Amount {
  if (amount.hyphenated) return amount;
  let at = amount.next;
  if (signAt(tokens, at, ",")) at++;
  if (wordAt(tokens, at) === "and") at++;
  const smaller = readAmount(tokens, at);
  const { unit } = amount;
  // "2.1 kg, 400 g more": whoever writes decimals needs no smaller unit.
  if (amount.written.decimals > 0) return amount;
  if (!unit || !smaller?.unit || smaller.unit.dimension !== unit.dimension) return amount;
  if (smaller.vague || smaller.first !== at) return amount;
  const ratio = rational(smaller.unit.factor.n * unit.factor.d, smaller.unit.factor.d * unit.factor.n);
  // "41 minutes 12 seconds, 25 seconds behind": the second seconds are others.
  if (compareRational(ratio, amount.written.step) >= 0 && compareRational(amount.written.step, rational(1)) < 0)
    return amount;
  if (ratio.n >= ratio.d || smaller.min.n * ratio.n >= smaller.min.d * ratio.d) return amount;
  return joinSmaller(tokens, joined(amount, smaller.next, smaller.end, multiply(smaller.min, ratio), ratio));
}

/** "6-foot-2", "six foot six", "6ft 2": inches that are not named. */
function joinBareInches(tokens: Tokens, amount: Amount): Amount | null {
  if (amount.unit?.code !== "[ft_i]" || wordAt(tokens, amount.next - 1) === "feet") return null;
  const at = isBound(tokens, amount.next) ? amount.next + 1 : amount.next;
  const inches = isNumber(tokens, at) ? Number(textAt(tokens, at)) : (lexeme(tokens, at)?.cardinal ?? Number.NaN);
  if (!(inches < 12) || isBound(tokens, at + 1) || (at === amount.next && amount.hyphenated)) return null;
  const smaller = readAmount(tokens, at);
  if (smaller?.next !== at + 1) return null;
  const isNamed = at === amount.next && wordAt(tokens, at + 1) === "in" && !isAdjacent(tokens, at + 1);
  if (at === amount.next && isWord(tokens, at + 1) && !isNamed) return null;
  // "5 ft 9 in and 11 stone 4"; in "5 ft 9 in the lists" the word is no unit.
  const next = isNamed && !isGoverning(tokens, at + 2) ? at + 2 : at + 1;
  return joined(amount, next, tokens.end[next - 1] as number, rational(inches, 12), rational(1, 12));
}

/** True where a preposition before token `at` would have something to govern. */
function isGoverning(tokens: Tokens, at: number): boolean {
  if (isNumber(tokens, at) || isCapitalised(tokens, at)) return true;
  return ((lexeme(tokens, at)?.pos ?? 0) & (pos.determiner | pos.possessive)) !== 0;
}

/** "11 stone 4", "11st 4": pounds that are not named. */
function joinBarePounds(tokens: Tokens, amount: Amount): Amount | null {
  if (amount.unit?.code !== "[stone_av]" || amount.hyphenated) return null;
  const smaller = readAmount(tokens, amount.next);
  if (smaller?.first !== amount.next || smaller.unit || smaller.min.d !== 1n || smaller.min.n >= 14n) return null;
  const { next } = smaller;
  if (smaller.next !== amount.next + 1 || (isWord(tokens, next) && !isOneOf(tokens, next, closing))) return null;
  return joined(amount, next, smaller.end, rational(smaller.min.n, 14n), rational(1, 14));
}

/** 5h 34' 28", "1h12'": minutes and seconds by their marks. */
function joinTimeMarks(tokens: Tokens, amount: Amount): Amount | null {
  if (amount.unit?.code !== "h" || amount.hyphenated) return null;
  const minutes = markedAt(tokens, amount.next, "'’′");
  if (!minutes) return null;
  const seconds = markedAt(tokens, minutes.next, '"”″');
  const next = seconds?.next ?? minutes.next;
  const count = minutes.count * 60 + (seconds?.count ?? 0);
  return joined(amount, next, tokens.end[next - 1] as number, rational(count, 3600), rational(1, seconds ? 3600 : 60));
}

/** A number below 60 with one of the marks right behind it. */
function markedAt(tokens: Tokens, at: number, marks: string): { count: number; next: number } | null {
  if (!isNumber(tokens, at) || !/^[0-5]?\d$/.test(textAt(tokens, at)) || !isMark(tokens, at + 1, marks)) return null;
  return { count: Number(textAt(tokens, at)), next: at + 2 };
}

function isMark(tokens: Tokens, i: number, marks: string): boolean {
  return i < tokens.count && tokens.kind[i] === sign && isAdjacent(tokens, i) && marks.includes(textAt(tokens, i));
}

/** 6'2", 6’2”. */
function joinFeetMarks(tokens: Tokens, amount: Amount): Amount {
  const at = amount.next;
  if (amount.kind !== "count" || !isMark(tokens, at, "'’′") || !isNumber(tokens, at + 1) || !isAdjacent(tokens, at + 1))
    return amount;
  const inches = Number(textAt(tokens, at + 1));
  if (!(inches < 12) || amount.min.n > 99n || !isMark(tokens, at + 2, '"”″')) return amount;
  const measured: Amount = { ...amount, unit: foot, kind: "measure" };
  return joined(measured, at + 3, tokens.end[at + 2] as number, rational(inches, 12), rational(1, 12));
}

/** "a mile and a half", "two hours and a quarter" after the unit. */
function joinPart(tokens: Tokens, amount: Amount): Amount | null {
  let at = isBound(tokens, amount.next) ? amount.next + 1 : amount.next;
  if (wordAt(tokens, at) !== "and") return null;
  at = isBound(tokens, at + 1) ? at + 2 : at + 1;
  if (!isArticle(tokens, at)) return null;
  at = isBound(tokens, at + 1) ? at + 2 : at + 1;
  const part = lexeme(tokens, at);
  if (part?.denominator === undefined || part.denominator > 4 || part.ordinal !== undefined) return null;
  const value = rational(1, part.denominator);
  return joined(amount, at + 1, tokens.end[at] as number, value, value);
}

/** "three pounds 50", "two dollars and 75 cents", "£3 50p". */
function joinCents(tokens: Tokens, amount: Amount): Amount {
  const { unit, min } = amount;
  if (!unit || amount.vague || min.d !== 1n || amount.written.magnitude || amount.hyphenated) return amount;
  const and = wordAt(tokens, amount.next) === "and";
  const at = and ? amount.next + 1 : amount.next;
  const smaller = at < tokens.count && !isAdjacent(tokens, at) ? readAmount(tokens, at) : null;
  if (!smaller || smaller.first !== at || smaller.vague) return amount;
  const cents = smaller.unit?.code === unit.code && smaller.min.d > 1n && smaller.min.n < smaller.min.d;
  if (cents) return joined(amount, smaller.next, smaller.end, smaller.min, hundredth);
  const bare = !and && amount.unitSpan !== null && isBareCents(tokens, smaller);
  return bare ? joined(amount, smaller.next, smaller.end, multiply(smaller.min, hundredth), hundredth) : amount;
}

/** Two digits or a word below a hundred at the end of its phrase. */
function isBareCents(tokens: Tokens, { unit, min, next }: Amount): boolean {
  if (unit || min.d !== 1n || min.n < 10n || min.n > 99n) return false;
  return next >= tokens.count || tokens.kind[next] === sign || isOneOf(tokens, next, closing);
}

function joined(amount: Amount, next: number, end: number, added: Rational, place: Rational): Amount {
  return {
    ...amount,
    next,
    end,
    core: { start: amount.core.start, end },
    unitSpan: null,
    min: add(amount.min, added),
    max: add(amount.max, added),
    written: { ...amount.written, step: place, place },
  };
}

const foot = knownUnit("[ft_i]");
const hundredth = rational(1, 100);
const closing = new Set("in on at for a an per and or each to from by with but than while when as".split(" "));
