import { sharedDeeds } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { wordsFrom } from "../../claims/token-access.js";
import { fromDay } from "../../values/calendar.js";
import { isEqual, multiply, type Rational, rational } from "../../values/rational.js";
import { digitsOf } from "../../values/telling-slip.js";
import { slipBetween } from "../conflicts/conflict.js";
import { calendarOf, isDateSlip } from "../conflicts/date-slips.js";
import { commonWords } from "./shared-words.js";
import type { Telling } from "./telling.js";

/** Points for a slip that would turn one figure into the other; the longer the figures, the more. */
export function slipPoints(a: Telling, b: Telling): number {
  const [left, right] = [a.subject, b.subject];
  if (isDateSlip(left.claim.mention, right.claim.mention)) return speakOfOne(a, b) ? 2.5 : 0;
  // Eighteen lost and a licence for eighty sound alike and have nothing to do with each other.
  if (slipBetween(left, right)?.kind === "misheard" && sharedDeeds(left, right).length === 0) return 0;
  return figureSlipPoints(left, right);
}

export function figureSlipPoints(left: Subject, right: Subject): number {
  const slip = slipBetween(left, right);
  if (!slip || !left.quantity || !right.quantity) return 0;
  const digits = Math.min(digitsOf(left.quantity.min).length, digitsOf(right.quantity.min).length);
  const isDecimal = left.quantity.min.d > 1n || right.quantity.min.d > 1n;
  // Of two lengths in weeks, or two shares, swapped digits tell more than of any two counts.
  if (slip.kind === "swapped digits") return isDecimal || left.quantity.unit !== null ? digits : digits - 0.5;
  if (slip.kind === "misheard") return 1.5;
  // "14 people", "14,000 people": two digits are soon alike.
  if (slip.kind.startsWith("factor"))
    return digits >= 3 || (digits === 2 && (isTenfold(left, right) || areOfScaleWords(left, right))) ? 3 : 0;
  return digits >= 3 ? 1.5 : 0;
}

/** 61,000 hectares for 6,100. */
function isTenfold({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  if (!a?.unit || !b?.unit) return false;
  return isEqual(a.min, multiply(b.min, rational(10))) || isEqual(b.min, multiply(a.min, rational(10)));
}

/** "C$1.2 million" for "C$1.2 billion": the digits stay, and the word behind them is another one. */
function areOfScaleWords({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  if (a?.kind !== "money" || b?.kind !== "money" || a.unit?.code !== b.unit?.code) return false;
  const [less, more] = a.min.n * b.min.d < b.min.n * a.min.d ? [a.min, b.min] : [b.min, a.min];
  return less.n >= 1_000_000n * less.d && isEqual(more, multiply(less, rational(1000)));
}

/** The slip alone makes it likely that the two are one figure. */
export function isTelltaleSlip(a: Telling, b: Telling): boolean {
  return slipPoints(a, b) >= telltale;
}

/** 31,600 for 36,100. */
export function hasSwappedDigits(a: Telling, b: Telling): boolean {
  return a.subject.quantity !== null && slipBetween(a.subject, b.subject)?.kind === "swapped digits";
}

/** Points from which a slip is telltale. */
export const telltale = 1.5;

/** What was mistyped; sixteen for sixty may both be true one after the other. */
export function isSlip(a: Telling, b: Telling): boolean {
  return isTelltaleSlip(a, b) && slipBetween(a.subject, b.subject)?.kind !== "misheard";
}

/** 190 for 90, 3.9 for 2.9: one digit is another one, or is missing. */
export function areOneDigitApart(a: Telling, b: Telling): boolean {
  if (isTelltaleSlip(a, b)) return false;
  if (differInOneDigit(a.subject, b.subject)) return true;
  // "Dahl was jailed for two years and four months", "Moe got three years and four months"
  const areOfTwo = a.names.size > 0 && b.names.size > 0 && commonWords(a.names, b.names) === 0;
  return !areOfTwo && differInOnePart(a.subject, b.subject);
}

/** "two years and four months", "three years and four months" */
function differInOnePart({ claim: a }: Subject, { claim: b }: Subject): boolean {
  if (a.mention.kind !== "timex" || a.mention.expression.form !== "duration") return false;
  const [left, right] = [a, b].map(({ block: { tokens }, mention: { first, next } }) =>
    wordsFrom(tokens, first, next),
  ) as [string[], string[]];
  if (left.length < 4 || left.length !== right.length) return false;
  return left.filter((word, i) => word !== right[i]).length === 1;
}

/** The same of figures that are known to be no slip of each other. */
export function differInOneDigit(a: Subject, b: Subject): boolean {
  if (!a.quantity || !b.quantity) return false;
  if (a.quantity.unit?.code !== b.quantity.unit?.code) return false;
  const [left, right] = [digitsOf(a.quantity.min), digitsOf(b.quantity.min)];
  // "€41 million" and "€6.1 million": written alike, and another order of size.
  const apart = Math.abs(scaleOf(a.quantity.min) - scaleOf(b.quantity.min));
  if (apart !== Math.abs(left.length - right.length) && apart !== 0) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length < 2) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}

/** How many digits stand before the decimal point. */
function scaleOf({ n, d }: Rational): number {
  return String(n < 0n ? -n / d : n / d).length;
}

/** Years of the news itself stand in every other sentence; older ones need something else in common. */
function speakOfOne(a: Telling, b: Telling): boolean {
  if (calendarOf(a.subject.claim.mention)?.day !== undefined) return true;
  if (isYearOfNews(a) || isYearOfNews(b)) return false;
  const { holder } = a.subject;
  return (holder !== null && holder === b.subject.holder) || commonWords(a.words.stems, b.words.stems) > 0;
}

/** Given without month and day, and the year of the article or one beside it. */
function isYearOfNews({ subject, reading: { anchor } }: Telling): boolean {
  const date = calendarOf(subject.claim.mention);
  if (date?.year === undefined || date.month !== undefined || anchor?.start == null) return false;
  return Math.abs(date.year - fromDay(anchor.start).year) <= 1;
}
