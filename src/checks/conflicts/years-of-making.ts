import { isInNote } from "../../claims/correction-note.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import { isWhole } from "../../claims/subjects/compare-subjects.js";
import { happeningAt, thingAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { type Conflict, earlierIn, isBody } from "./conflict.js";
import { areSwapped, calendarOf } from "./date-slips.js";

/**
 * The year in which something was made, told of it again: "Passed in 1964, the pact limits fishing", "the 1946 pact"; "The
 * school, opened in 1908, will close", "since the school's opening in 1906".
 */
export function* yearsOfMaking(subjects: readonly Subject[]): Iterable<Conflict> {
  const told = subjects.filter(
    (subject) =>
      isBody(subject) &&
      isWhole(subject) &&
      yearOf(subject) !== null &&
      !isInNote(subject.claim.block, subject.claim.sentence),
  );
  for (const [index, later] of told.entries()) {
    const known = knownBy(later);
    const year = yearOf(later);
    if (!known || year === null || hasOther(later)) continue;
    const before = earlierIn(told, index).filter(({ claim }) => claim.sentence !== later.claim.sentence);
    if (before.some((earlier) => yearOf(earlier) === year)) continue;
    const made = before.filter((earlier) => isMakingOf(earlier, known));
    const [other] = made;
    if (!other || made.length > 1 || later.claim.block.index - other.claim.block.index > reach) continue;
    if (isSlip(yearOf(other) as number, year, known.deed !== null)) yield { marked: later, other, by: "date" };
  }
}

interface Known {
  readonly thing: string;
  /** What was done; null where the year alone tells which one it is: "the 1946 pact". */
  readonly deed: string | null;
}

function yearOf({ measure, claim: { mention } }: Subject): number | null {
  return measure === "date" ? (calendarOf(mention)?.year ?? null) : null;
}

/** "the 1946 pact", "the school's opening in 1906", "the opening of the school in 1906" */
function knownBy({ claim: { block, mention, sentence } }: Subject): Known | null {
  const { tokens, tagged } = block;
  if (
    isOneOf(tokens, mention.first - 1, definites) &&
    tagged[mention.next] === tags.noun &&
    tagged[mention.next + 1] !== tags.noun
  )
    return { thing: thingAt(tokens, mention.next), deed: null };
  if (tagged[mention.first - 1] !== tags.preposition) return null;
  const noun = nounPhraseBefore(tokens, tagged, mention.first - 1, sentence.first);
  if (!noun) return null;
  const own = happeningAt(tokens, noun.head);
  if (makings.has(own)) {
    const owner = noun.head - 2;
    return tagged[noun.head - 1] === tags.possessive && tagged[owner] === tags.noun
      ? { thing: thingAt(tokens, owner), deed: own }
      : null;
  }
  const of = noun.first - 1;
  const deed = wordAt(tokens, of) === "of" ? happeningAt(tokens, of - 1) : "";
  return makings.has(deed) && tagged[noun.head] === tags.noun ? { thing: thingAt(tokens, noun.head), deed } : null;
}

/** A clause with the year says that it was made, and the thing is a subject of the sentence. */
function isMakingOf({ claim: { block, clause, mention, sentence } }: Subject, { thing, deed }: Known): boolean {
  const { tokens } = block;
  const verb = clause.verb?.head ?? verbBefore(block, mention.first);
  const own = verb < 0 ? "" : happeningAt(tokens, verb);
  const isMade = deed === null ? makings.has(own) || signing.has(lexeme(tokens, verb)?.verb?.base ?? "") : own === deed;
  if (!isMade || verb > mention.first) return false;
  return sentence.syntax.clauses.some(({ subject }) => subject !== null && thingAt(tokens, subject.head) === thing);
}

function verbBefore({ tokens }: Subject["claim"]["block"], first: number): number {
  for (let at = first - 1; at > first - 6 && at >= 0; at--) if (lexeme(tokens, at)?.verb) return at;
  return -1;
}

/** Swapped digits; where the deed is told as well, one digit or a few years. */
function isSlip(a: number, b: number, isBound: boolean): boolean {
  return areSwapped(a, b) || (isBound && Math.abs(a - b) <= 10);
}

/** Another of them, or one that it replaces. */
function hasOther({ claim: { block, sentence, mention } }: Subject): boolean {
  return hasWordBetween(
    block,
    apart,
    Math.max(sentence.first, mention.first - 5),
    Math.min(sentence.next, mention.next + 6),
  );
}

const reach = 4;
const definites = wordSet("the this its their");
const makings = wordSet("construction completion opening foundation launch publication");
const signing = wordSet("sign pass adopt ratify agree enact approve found build open launch write conclude");
const apart = wordSet(
  "replace replaces replaced replacing supersede superseded amend amended second another earlier former original previous old older new unlike instead again extension predecessor successor third like than",
);
