import { agree, differInNames } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf, lexeme } from "../../claims/token-access.js";
import { compareRational } from "../../values/rational.js";
import { type Conflict, earlierIn, isBody, isHeading } from "./conflict.js";

/**
 * "a fourth round of talks" and then "the third round of talks will be the last": an earlier one of a row that still lies
 * ahead when a later one is under way or planned; and a headline that counts otherwise than the first sentences.
 */
export function* ordinals(subjects: readonly Subject[]): Iterable<Conflict> {
  const counted = subjects.filter(({ measure, thing }) => measure === "ordinal" && thing !== null && rows.has(thing));
  for (const [index, later] of counted.entries()) {
    if (!isBody(later)) continue;
    const row = earlierIn(counted, index).filter((earlier) => isOneRow(earlier, later));
    const last = row.at(-1);
    if (!last || row.some((earlier) => agree(earlier, later))) continue;
    if (isHeading(last) ? later.claim.sentence.index > 1 : !liesAhead(later) || !isBelow(later, last)) continue;
    yield isHeading(last)
      ? { marked: last, other: later, by: "ordinal" }
      : { marked: later, other: last, by: "ordinal" };
  }
}

/** Rounds of the same talks: what the rounds are of, and where, does not differ. */
function isOneRow(earlier: Subject, later: Subject): boolean {
  if (earlier.thing !== later.thing || differInNames(earlier, later)) return false;
  const [a, b] = [earlier.phrase.narrowing, later.phrase.narrowing];
  if (isHeading(earlier)) return [...a].some((word) => b.has(word));
  return later.phrase.definite && b.size > 0 && [...b].every((word) => a.has(word));
}

function liesAhead({ claim, phrase }: Subject): boolean {
  const { verb } = claim.clause;
  const { tokens } = claim.block;
  for (let at = phrase.next; at < Math.min(claim.sentence.next, phrase.next + 6); at++) {
    if (isOneOf(tokens, at, ahead)) return true;
  }
  if (!verb) return false;
  return (
    claim.modality === "planned" ||
    verb.tense === "future" ||
    lexeme(claim.block.tokens, verb.head)?.verb?.planning === true
  );
}

function isBelow(later: Subject, earlier: Subject): boolean {
  return !!later.quantity && !!earlier.quantity && compareRational(later.quantity.min, earlier.quantity.min) < 0;
}

const ahead = new Set(["will", "shall"]);

/** Things that come one after the other, each once. */
const rows = new Set("round session meeting summit conference edition phase stage term anniversary".split(" "));
