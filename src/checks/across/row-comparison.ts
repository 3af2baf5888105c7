import { agree } from "../../claims/subjects/compare-subjects.js";
import { compareRational } from "../../values/rational.js";
import type { Comparison } from "./comparison.js";
import { isFirstOrSo, ofRows, rowOf } from "./evidence/of-rows.js";
import { commonWords, namesMeet } from "./shared-words.js";
import { dayOf, type Telling } from "./telling.js";

/** Ordinals are about the same when they count on in one row; the next article may tell of the next one. */
export const rowComparison: Comparison = {
  areOfTwo: (a, b) => !namesMeet(a, b),
  evidence: ofRows,
  agree: (a, b) => agree(a.subject, b.subject),
  isRetold: (a, b) => rowOf(a) !== null && rowOf(a) === rowOf(b) && commonWords(a.words.names, b.words.names) > 0,
  evolves: (a, others) => (!isFirstOrSo(a) && !others.some((other) => countsBack(a, other)) ? "daily" : null),
};

/** A later article has an earlier one of the row. */
function countsBack(a: Telling, b: Telling): boolean {
  const [day, other] = [dayOf(a), dayOf(b)];
  const [left, right] = [a.subject.quantity?.min, b.subject.quantity?.min];
  if (day === null || other === null || day === other || !left || !right) return false;
  return day > other === compareRational(left, right) < 0;
}
