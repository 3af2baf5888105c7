import { pos } from "../../claims/lexicon/index.js";
import { tags } from "../../claims/syntax/tags.js";
import { lexeme, wordsFrom } from "../../claims/token-access.js";
import type { Fact } from "../fact.js";
import type { Occurrence } from "../occurrences.js";
import type { SubjectContext } from "./link.js";

/** "Jupiter has 95 moons, Saturn 146" of a rule file that is about both: the name is that of another fact of the kind. */
export function isOfSibling(
  { claim: { block }, factIndex, nearby, occurrences, subject }: SubjectContext,
  { first, next }: Pick<Occurrence, "first" | "next">,
): boolean {
  const { tokens, tagged } = block;
  const isName = (hit: Occurrence): boolean => tagged.subarray(hit.first, hit.next).includes(tags.proper);
  // "moons" of a rule that has Jupiter near it
  const names = isName(subject) ? [subject] : nearby.filter((hit) => hit.fact === factIndex && isName(hit));
  const own = new Set(names.flatMap((hit) => wordsFrom(tokens, hit.first, hit.next)));
  if (names.length === 0 || wordsFrom(tokens, first, next).some((word) => word !== "" && own.has(word))) return false;
  return nearby.some(
    (hit) =>
      (hit.role === "subject" || hit.role === "near") &&
      hit.first < next &&
      first < hit.next &&
      isName(hit) &&
      hit.fact !== factIndex &&
      areOfOneKind(occurrences.facts[hit.fact], occurrences.facts[factIndex]),
  );
}

/** Both count or measure the same kind of thing. */
function areOfOneKind(one: Fact | undefined, other: Fact | undefined): boolean {
  if (one?.kind !== "quantity" || other?.kind !== "quantity" || one.unit?.code !== other.unit?.code) return false;
  return one.unit !== null || [...one.nouns].some((noun) => other.nouns.has(noun));
}

/** "Port Selwyn Airport" of a rule that has "airport" for another: a name that the rule lacks stands before its noun. */
export function isNounOfAnother(
  { claim: { block }, factIndex, nearby }: SubjectContext,
  { first }: Pick<Occurrence, "first">,
  holder: Pick<Occurrence, "first">,
): boolean {
  const { tokens, tagged } = block;
  if (first <= holder.first || tagged[first - 1] !== tags.proper) return false;
  if (((lexeme(tokens, first)?.pos ?? 0) & pos.noun) === 0) return false;
  return !nearby.some((hit) => hit.fact === factIndex && hit.first < first && first <= hit.next);
}
