import { agree } from "../../claims/subjects/compare-subjects.js";
import { absolute, compareRational, rational, subtract } from "../../values/rational.js";
import type { Comparison } from "./comparison.js";
import { areOfOtherRoles, areOneByName, isKin, isNamed, isOneByRole, ofPeople } from "./evidence/of-people.js";
import { isTelltaleSlip } from "./slip-points.js";
import { dayOf, type Telling } from "./telling.js";

/** Ages are about the same when they are of one person; a birthday in between makes one year's difference. */
export const ageComparison: Comparison = {
  areOfTwo,
  evidence: ofPeople,
  agree: (a, b) => agree(a.subject, b.subject) || mayHaveHadBirthday(a, b),
  isRetold: (a, b) => areOneByName(a, b) || isOneByRole(a, b),
  mostWitnesses: 2,
  evolves: () => null,
};

/** Two names are two people, and so are a pilot and a passenger; where one has no name, what they are or swapped digits must speak for one. */
function areOfTwo(a: Telling, b: Telling): boolean {
  if (a.person !== null && b.person !== null) return !areOneByName(a, b);
  if (areOfOtherRoles(a, b)) return true;
  if (isTelltaleSlip(a, b)) return false;
  const isKnown = (a.person === null && b.person === null) || isKin(a) || isNamed(a, b) || isNamed(b, a);
  return a.role === null || a.role !== b.role || !isKnown;
}

/** 37 in 2016 and 44 in 2023: who is as much older as the article is later. */
function haveGrownOlder(a: Telling, b: Telling, years: number): boolean {
  const [day, other] = [dayToldOf(a), dayToldOf(b)];
  return day !== null && other !== null && Math.abs((day - other) / daysOfYear - years) < 1 && years !== 0;
}

/** The day for which an age is told, else that of the article. */
function dayToldOf(telling: Telling): number | null {
  const { sentence } = telling.subject.claim;
  const [date] = sentence.mentions;
  const isDated = date?.kind === "timex" && date.first === sentence.first && date.timex.granularity === "day";
  return isDated ? date.timex.start : dayOf(telling);
}

const daysOfYear = 365.25;

function mayHaveHadBirthday(a: Telling, b: Telling): boolean {
  const [left, right] = [a.subject.quantity?.min, b.subject.quantity?.min];
  if (!left || !right) return false;
  if (haveGrownOlder(a, b, Number(left.n / left.d) - Number(right.n / right.d))) return true;
  if (compareRational(absolute(subtract(left, right)), rational(1)) > 0) return false;
  const [day, other] = [dayOf(a), dayOf(b)];
  return day === null || other === null || Math.abs(day - other) > 1;
}
