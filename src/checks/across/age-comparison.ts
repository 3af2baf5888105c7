import { agree } from "../../claims/subjects/compare-subjects.js";
import { absolute, compareRational, rational, subtract } from "../../values/rational.js";
import type { Comparison } from "./comparison.js";
import { areOnePerson } from "./person.js";
import { dayOf, type Telling } from "./telling.js";

/** Ages are about the same when they are of one person; a birthday in between makes one year's difference. */
export const ageComparison: Comparison = {
  likeness: ({ person: a }, { person: b }) => (a && b && areOnePerson(a, b) ? 10 : null),
  agree: (a, b) => agree(a.subject, b.subject) || mayHaveHadBirthday(a, b),
  evolves: () => false,
};

function mayHaveHadBirthday(a: Telling, b: Telling): boolean {
  const [left, right] = [a.subject.quantity?.min, b.subject.quantity?.min];
  if (!left || !right || compareRational(absolute(subtract(left, right)), rational(1)) > 0) return false;
  const [day, other] = [dayOf(a), dayOf(b)];
  return day === null || other === null || Math.abs(day - other) > 1;
}
