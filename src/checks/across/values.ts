import type { Subject } from "../../claims/subjects/subject.js";
import { wordAt } from "../../claims/token-access.js";
import { fromDay } from "../../values/calendar.js";
import { inUnit } from "../../values/quantity.js";
import { absolute, add, compareRational, isEqual, multiply, rational, subtract } from "../../values/rational.js";
import { digitsOf } from "../conflicts/conflict.js";
import type { Telling } from "./telling.js";
import type { TellingIndex } from "./telling-index.js";

/** "more than 5,000" is a bound, not a value of its own. */
export function isOpen({ subject: { quantity } }: Telling): boolean {
  return quantity !== null && quantity.bound !== "exact" && quantity.bound !== "about" && quantity.bound !== "nearly";
}

/** A long figure is seldom the same by chance. */
export function isTelltale({ subject: { quantity } }: Telling): boolean {
  return quantity !== null && (quantity.min.d > 1n || quantity.min.n >= 20n);
}

/** The same long figure in the same unit. */
export function isVeryValue(a: Telling, b: Telling): boolean {
  const [left, right] = [a.subject.quantity, b.subject.quantity];
  if (!left || !right || !isTelltale(a)) return false;
  return isEqual(left.min, right.min) && left.unit?.code === right.unit?.code;
}

/** Three digits or more that two articles have, or two of a measure or thousands, and millions of money are those of one thing, whatever they say of it. */
export function areSameLongFigure(
  { subject: { quantity: a } }: Telling,
  { subject: { quantity: b } }: Telling,
): boolean {
  if (a === null || b === null || !isEqual(a.min, b.min) || a.unit?.code !== b.unit?.code) return false;
  const isLarge = a.unit !== null || compareRational(a.min, rational(1000)) >= 0;
  const isSum = a.unit?.dimension === "money" && compareRational(a.min, rational(1_000_000)) >= 0;
  return digitsOf(a.min).length >= (isSum ? 1 : isLarge ? 2 : 3);
}

/** Measures that a story seldom has two things of. */
export function isRare(measure: string): boolean {
  return rare.has(measure);
}

const rare = new Set("temperature angle area volume mass energy power speed points magnitude".split(" "));

/** Degrees, tonnes, metres that two articles have are hardly those of two things. */
export function isMeasured({ subject: a }: Telling, { subject: b }: Telling): boolean {
  if (!a.quantity?.unit || !b.quantity?.unit || !(isRare(a.measure) || a.measure === "length")) return false;
  return a.quantity.unit.code === b.quantity.unit.code && isEqual(a.quantity.min, b.quantity.min);
}

/** A date with its year, and a year of long ago, is seldom that of another event. */
export function isTelltaleDate({ subject: { claim }, reading }: Telling): boolean {
  if (claim.mention.kind !== "timex" || claim.mention.expression.form !== "calendar") return false;
  const { year, day } = claim.mention.expression;
  if (year === undefined) return false;
  return day !== undefined || (reading.anchor?.start != null && year < fromDay(reading.anchor.start).year - 1);
}

/** Figures of one thing are seldom far apart, unless by a slip. */
export function differPlausibly({ subject: { quantity: a } }: Telling, { subject: { quantity: b } }: Telling): boolean {
  if (!a || !b) return true;
  const other = a.unit && b.unit ? inUnit(b, a.unit) : b;
  if (!other) return false;
  const [left, right] = [absolute(a.min), absolute(other.min)];
  return compareRational(multiply(left, three), right) >= 0 && compareRational(multiply(right, three), left) >= 0;
}

const three = rational(3);

/** "three dozen" for 42. */
export function isByTheDozen({ subject: a }: Telling, { subject: b }: Telling): boolean {
  if (!a.quantity || !b.quantity || !(isDozens(a) || isDozens(b))) return false;
  const distance = absolute(subtract(a.quantity.min, b.quantity.min));
  return compareRational(distance, rational(6)) <= 0;
}

function isDozens({ claim: { block, mention } }: Subject): boolean {
  return wordAt(block.tokens, mention.next - 1) === "dozen";
}

/** 45,000 in one article is 35,000 and 10,000 in another. */
export function sumsUp(odd: Telling, others: readonly Telling[], index: TellingIndex): boolean {
  const total = odd.subject.quantity?.min;
  if (!total) return false;
  return others.some((other) =>
    index.within(other.article).some((part) => {
      if (part === other || part.subject.claim.sentence !== other.subject.claim.sentence) return false;
      if (!part.subject.quantity || !other.subject.quantity) return false;
      return isEqual(add(other.subject.quantity.min, part.subject.quantity.min), total);
    }),
  );
}
