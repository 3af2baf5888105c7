import type { Claim } from "../../claims/reading.js";
import { agree } from "../../claims/subjects/compare-subjects.js";
import { add, compareRational, type Rational, rational } from "../../values/rational.js";
import type { Comparison } from "./comparison.js";
import { isFirstOrSo, ofRows, rowOf } from "./evidence/of-rows.js";
import { isGrowing } from "./evolving.js";
import { commonWords, namesMeet } from "./shared-words.js";
import { dayOf, type Telling } from "./telling.js";

/** Ordinals are about the same when they count on in one row; the next article may tell of the next one. */
export const rowComparison: Comparison = {
  areOfTwo: (a, b) => !namesMeet(a, b) || areOfTwoRows(a, b),
  evidence: ofRows,
  agree: (a, b) => agree(a.subject, b.subject),
  isRetold: (a, b) => rowOf(a) !== null && rowOf(a) === rowOf(b) && commonWords(a.words.names, b.words.names) > 0,
  mostWitnesses: 2,
  evolves(a, others) {
    if (isGrowing(a)) return "hourly";
    if (isFirstOrSo(a) || others.some((other) => countsBack(a, other))) return null;
    return daily.has(a.subject.thing ?? "") ? "daily" : "weekly";
  },
};

/** Her third win in the 19th marathon, the first and the second half. */
function areOfTwoRows(
  { subject: { quantity: a, thing, claim } }: Telling,
  { subject: { quantity: b, claim: other } }: Telling,
): boolean {
  if (!a || !b || (parts.has(thing ?? "") && !(days.has(thing ?? "") && areOfOneDay(claim, other)))) return true;
  const isFarAbove = (x: Rational, y: Rational): boolean => compareRational(x, add(add(y, y), rational(2))) > 0;
  return isFarAbove(a.min, b.min) || isFarAbove(b.min, a.min);
}

/** "its fifth day on Friday", "Friday, the sixth day of the strike". */
function areOfOneDay({ asOf: a }: Claim, { asOf: b }: Claim): boolean {
  return a.explicit && b.explicit && a.start !== null && a.start === a.end && a.start === b.start && a.end === b.end;
}

/** A later article has an earlier one of the row. */
function countsBack(a: Telling, b: Telling): boolean {
  const [day, other] = [dayOf(a), dayOf(b)];
  const [left, right] = [a.subject.quantity?.min, b.subject.quantity?.min];
  if (day === null || other === null || day === other || !left || !right) return false;
  return day > other === compareRational(left, right) < 0;
}

/** Won or done day after day. */
const daily = new Set("stage medal gold game match race win victory triumph success goal day round time".split(" "));

const days = new Set(["day", "night"]);
/** Of these there are always several. */
const parts = new Set("half leg quarter set part day night hour minute floor car".split(" "));
