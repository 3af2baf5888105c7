import { sameThing } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { wordAt } from "../../claims/token-access.js";
import { fromDay } from "../../values/calendar.js";
import { inUnit } from "../../values/quantity.js";
import { absolute, add, compareRational, isEqual, type Rational, rational, subtract } from "../../values/rational.js";
import type { Telling } from "./telling.js";
import type { TellingIndex } from "./telling-index.js";

/** A claim, with or without the words around it. */
export type Told = Pick<Telling, "subject">;

/** "more than 5,000" is a bound, not a value of its own. */
export function isOpen({ subject: { quantity, claim } }: Told): boolean {
  // "was permitted no more than 60": that is the limit itself
  if (quantity?.bound === "at-most" && limiting.has(claim.clause.verb?.base ?? "")) return false;
  return quantity !== null && quantity.bound !== "exact" && quantity.bound !== "about" && quantity.bound !== "nearly";
}

const limiting = new Set("permit allow license licence limit restrict cap certify authorise authorize".split(" "));

/** A long figure is seldom the same by chance. */
function isTelltale({ subject: { quantity } }: Telling): boolean {
  return quantity !== null && (quantity.min.d > 1n || quantity.min.n >= 20n);
}

/** The same long figure in the same unit. */
export function isVeryValue(a: Telling, b: Telling): boolean {
  const [left, right] = [a.subject.quantity, b.subject.quantity];
  if (!left || !right || !isTelltale(a)) return false;
  return isEqual(left.min, right.min) && left.unit?.code === right.unit?.code;
}

/** Measures that a story seldom has two things of. */
export function isRare(measure: string): boolean {
  return rare.has(measure);
}

const rare = new Set("weekend temperature angle area volume mass energy power speed points magnitude".split(" "));

/** A date with its year, and a year of long ago, is seldom that of another event. */
export function isTelltaleDate({ subject: { claim }, reading }: Telling): boolean {
  if (claim.mention.kind !== "timex" || claim.mention.expression.form !== "calendar") return false;
  const { year, day } = claim.mention.expression;
  if (year === undefined) return false;
  return day !== undefined || (reading.anchor?.start != null && year < fromDay(reading.anchor.start).year - 1);
}

/** Counts of the same things, lengths of time in the same unit, and all that is measured in one dimension. */
export function isOneKind({ subject: a }: Told, { subject: b }: Told): boolean {
  if (a.measure === "count" || a.measure === "ordinal") return a.thing === b.thing || sameThing(a, b);
  return a.measure !== "time" || a.quantity?.unit?.code === b.quantity?.unit?.code;
}

/** "a 22-metre wall", "22 metres high": how large something is, not how far off. */
export function isDimension({ measure, aspect, phrase }: Subject): boolean {
  return measure === "length" && (phrase.attributive || (aspect !== null && extents.has(aspect)));
}

const extents = new Set("height length depth width thickness".split(" "));

/** The smaller is more than three fifths of the larger. */
export function areNear(a: Subject, b: Subject): boolean {
  return isLarger(a, b, threeFifths) && isLarger(b, a, threeFifths);
}

/** The smaller is less than a tenth of the larger. */
export function areFarApart(a: Subject, b: Subject): boolean {
  return !isLarger(a, b, tenth) || !isLarger(b, a, tenth);
}

function isLarger({ quantity: a }: Subject, { quantity: b }: Subject, share: Rational): boolean {
  const other = a?.unit && b?.unit ? inUnit(b, a.unit) : b;
  if (a === null || other == null) return false;
  const [own, whole] = [absolute(a.min), absolute(other.min)];
  return own.n * whole.d * share.d > whole.n * share.n * own.d;
}

const threeFifths = rational(3, 5);
const tenth = rational(1, 10);

/** "three dozen" for 42. */
export function isByTheDozen({ subject: a }: Told, { subject: b }: Told): boolean {
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

/** "640 of the 1,100 homes" in one article, and "the last 460" in another: together they are the whole that one of them tells. */
export function areComplements(a: Telling, b: Telling, index: TellingIndex): boolean {
  const [one, other] = [a.subject.quantity?.min, b.subject.quantity?.min];
  if (!one || !other) return false;
  const sum = add(one, other);
  return [a, b].some((part) =>
    index.within(part.article).some(({ subject: { quantity, claim } }) => {
      return claim.sentence === part.subject.claim.sentence && quantity !== null && isEqual(quantity.min, sum);
    }),
  );
}
