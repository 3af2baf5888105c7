import { agree, differInNames, isContrasted, isWhole } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf } from "../../claims/token-access.js";
import { type Conflict, isBody } from "./conflict.js";

/** Two dates of what happens once: founded in 1948, and since it was founded in 1946. */
export function* onceOnly(subjects: readonly Subject[]): Iterable<Conflict> {
  const dates = subjects.filter((subject) => isBody(subject) && subject.measure === "date" && deedOf(subject) !== null);
  for (const [index, later] of dates.entries()) {
    if (!isWhole(later) || later.claim.modality !== "actual") continue;
    const before = dates.slice(0, index).filter((earlier) => isOne(earlier, later));
    const [first] = before;
    if (!first || before.some((earlier) => agree(earlier, later)) || isContrasted(later)) continue;
    yield { marked: later, other: first, by: "date" };
  }
}

function deedOf({ deeds }: Subject): string | null {
  return [...deeds].find((deed) => once.has(deed)) ?? null;
}

function isOne(earlier: Subject, later: Subject): boolean {
  if (deedOf(earlier) !== deedOf(later) || earlier.claim.modality !== "actual" || !isWhole(earlier)) return false;
  if (earlier.claim.sentence === later.claim.sentence || differInNames(earlier, later)) return false;
  if (personal.has(deedOf(later) ?? "")) return [...later.names].some((name) => earlier.names.has(name));
  if (earlier.holder === null) return false;
  return later.holder === earlier.holder || isPronominal(earlier, later);
}

/** "since it was founded", "its launch": what the sentences before were about. */
function isPronominal(earlier: Subject, { claim: { block, sentence, mention } }: Subject): boolean {
  if (block.index - earlier.claim.block.index > 1) return false;
  const from = Math.max(sentence.first, mention.first - 6);
  for (let at = from; at < mention.first; at++) if (isOneOf(block.tokens, at, pronouns)) return true;
  return false;
}

const pronouns = new Set(["it", "its", "they", "their"]);
const personal = new Set(["birth", "death", "wedding"]);
const once = new Set("foundation opening launch completion birth death wedding closure".split(" "));
