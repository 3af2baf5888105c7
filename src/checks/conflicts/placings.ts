import { hasWordBetween } from "../../claims/relations/figures.js";
import { differInNames, isWhole } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf } from "../../claims/token-access.js";
import { isEqual } from "../../values/rational.js";
import { type Conflict, isBody } from "./conflict.js";

/** "finished third", and then "her second place": the place that somebody took in the one contest of an article. */
export function* placings(subjects: readonly Subject[]): Iterable<Conflict> {
  const told = subjects.filter((subject) => isBody(subject) && isPlacing(subject));
  const [other, marked, ...more] = told.filter(
    (subject, index) => !told.slice(0, index).some((earlier) => areOnePlace(earlier, subject)),
  );
  if (!other || !marked || more.length > 0 || told.some(isOfStage)) return;
  // "third in the downhill and second in the super-G"
  if (subjects.some((subject) => subject !== marked && subject.measure === "ordinal" && areOnePlace(subject, marked)))
    return;
  if (other.claim.block.index > 2 || other.claim.sentence === marked.claim.sentence) return;
  if (marked.phrase.possessive || !differInNames(other, marked)) yield { marked, other, by: "taken up" };
}

/** "came fourth", "finished third", "fifth place", "her second place"; who moves from second to ninth has both. */
function isPlacing(subject: Subject): boolean {
  const { measure, thing, phrase, claim } = subject;
  if (measure !== "ordinal" || claim.role !== "value" || !isWhole(subject)) return false;
  if (thing === "place") return !isOneOf(claim.block.tokens, phrase.first - 1, moving);
  const { verb } = claim.clause;
  return phrase.head < 0 && verb !== null && ending.has(verb.base) && claim.mention.first - verb.next <= 1;
}

/** Of one run among several, or of a table. */
function isOfStage({ claim: { block, sentence } }: Subject): boolean {
  return hasWordBetween(block, stages, sentence.first, sentence.next);
}

function areOnePlace({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  return a !== null && b !== null && isEqual(a.min, b.min);
}

const ending = new Set(["finish", "come", "end", "place"]);
const moving = new Set("from to into in of for above below between and".split(" "));
const stages = new Set(
  "overall standings table league rankings ranking qualifying heat heats lap laps halfway half leg legs run season previous last earlier medals championship final semi-final group points year".split(
    " ",
  ),
);
