import {
  agree,
  differInNames,
  differInTime,
  isChange,
  isContrasted,
  isWhole,
  sameThing,
  sharedDeeds,
} from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { type Conflict, isBody } from "./conflict.js";

/** One disaster told twice: "The blast killed 30 people", "the blast, which left 35 people dead". */
export function* restated(subjects: readonly Subject[]): Iterable<Conflict> {
  const body = subjects.filter(
    (subject) => isBody(subject) && subject.measure === "count" && isWhole(subject) && eventOf(subject) !== null,
  );
  for (const [index, later] of body.entries()) {
    if (isContrasted(later)) continue;
    const before = body.slice(0, index).filter((earlier) => isSame(earlier, later));
    const [first] = before;
    if (!first || first.claim.sentence === later.claim.sentence) continue;
    if (
      before.some((earlier) => agree(earlier, later)) ||
      new Set(before.map(({ quantity }) => String(quantity?.min.n))).size > 1
    )
      continue;
    yield { marked: later, other: first, by: "restated" };
  }
}

function isSame(earlier: Subject, later: Subject): boolean {
  if (earlier.measure !== later.measure || isChange(earlier) || isChange(later)) return false;
  if (sharedDeeds(earlier, later).length === 0 || !(sameThing(earlier, later) || later.thing === null)) return false;
  if (differInNames(earlier, later) || differInTime(earlier.claim, later.claim)) return false;
  const [a, b] = [earlier.claim.speaker, later.claim.speaker];
  return eventOf(earlier) === eventOf(later) && (a === null || b === null || a === b);
}

/** The disaster that a sentence speaks of. */
function eventOf({ topics, holder }: Subject): string | null {
  if (holder !== null && events.has(holder)) return holder;
  return [...topics].find((topic) => events.has(topic)) ?? null;
}

const events = new Set(
  "explosion crash fire earthquake landslide storm flood collapse attack shooting stampede accident raid".split(" "),
);
