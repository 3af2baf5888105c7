import { agree } from "../../claims/subjects/compare-subjects.js";
import { absolute, compareRational, rational, subtract } from "../../values/rational.js";
import type { Comparison } from "./comparison.js";
import { areOnePerson } from "./person.js";
import { commonWords, stemPoints } from "./shared-words.js";
import { slipPoints, withSlip } from "./slip-points.js";
import { spellingOf } from "./spelling.js";
import { dayOf, type Telling } from "./telling.js";

/**
 * Ages are about the same when they are of one person; a birthday in between makes one year's difference. Somebody without a
 * name is known by what he is and what befell him: "a guard of 63 was shot", "the guard, 36, who was shot".
 */
export const ageComparison: Comparison = {
  likeness: withSlip(likeness),
  witness: 2.5,
  agree: (a, b) => agree(a.subject, b.subject) || mayHaveHadBirthday(a, b),
  isRetold: (a, b) => likeness(a, b) !== null,
  evolves: () => null,
};

function likeness(a: Telling, b: Telling): number | null {
  if (a.person && b.person) return areOnePerson(a.person, b.person) ? 10 : null;
  if (a.role === null || a.role !== b.role) return null;
  if (kin.has(a.role)) return a.sole.has(a.role) && b.sole.has(b.role) && commonWords(a.known, b.known) > 0 ? 6 : null;
  if ((a.person && isNamed(a.person, b)) || (b.person && isNamed(b.person, a))) return anybody.has(a.role) ? null : 6;
  if (a.person || b.person) return null;
  const shared = commonWords(a.clause.stems, b.clause.stems) - 1;
  const isTold = anybody.has(a.role) ? shared > 1 : shared > 0 || slipPoints(a, b) > 0;
  return isTold ? 2 + Math.min(2, shared) + stemPoints(a, b) : null;
}

/** "the shepherd, 68," of an article that names the shepherd Kurt Maier elsewhere. */
function isNamed(person: readonly string[], { known }: Telling): boolean {
  return known.has(spellingOf(person.at(-1) ?? ""));
}

/** Whoever has one hardly has two of an age that is told. */
const kin = new Set("daughter son wife husband mother father widow widower".split(" "));

/** What so many are that it tells nobody from others. */
const anybody = new Set(
  "man woman boy girl child people teenager victim suspect resident local worker pensioner driver passenger".split(" "),
);

function mayHaveHadBirthday(a: Telling, b: Telling): boolean {
  const [left, right] = [a.subject.quantity?.min, b.subject.quantity?.min];
  if (!left || !right || compareRational(absolute(subtract(left, right)), rational(1)) > 0) return false;
  const [day, other] = [dayOf(a), dayOf(b)];
  return day === null || other === null || Math.abs(day - other) > 1;
}
