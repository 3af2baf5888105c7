import type { Claim } from "../../claims/reading.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, isPossessive, signAt, wordAt } from "../../claims/token-access.js";
import type { Tokens } from "../../claims/tokens.js";
import { wordSet } from "../../text/word-set.js";
import { isKnownIn, type Known } from "./known-words.js";
import { isNoun, isPickedOut } from "./tail.js";

/** "The trial of his brother opened on Tuesday", "A one-room flat costs €780": it is said of somebody or something else. */
export function isSaidOfOther({ claim, phrase, measure }: Subject, known: Known): boolean {
  const { block, clause, mention } = claim;
  const { subject, verb } = clause;
  if (measure === "count" || phrase.definite) return false;
  // "A memorial recalls the sinking of the ferry on 21 May": the day is that of the noun.
  if ((measure === "date" || measure === "clock") && isNoun(block.tagged[mention.first - 2] as number)) return false;
  if (opensWithNewcomer(claim, known)) return true;
  if (!subject || !verb || mention.first < verb.next) return false;
  if (!isNoun(block.tagged[subject.head] as number)) return false;
  const owner = block.tagged[subject.head - 1] === tags.possessive ? subject.head - 2 : -1;
  if (owner >= subject.first && !isKnownIn(block, owner, known)) return true;
  return isPickedOut(claim, subject.next, known);
}

/** "A platform at 112 metres", "Tarn Water was fined": said of what nobody spoke of before. */
export function isOfNewcomer(later: Subject, known: Known): boolean {
  const { claim, phrase } = later;
  if (phrase.definite) return false;
  if (claim.clause.kind === "relative") return isOfOtherHost(later, known);
  return opensWithNewcomer(claim, known) || namesNewcomer(claim, known) || ownsNewcomer(claim, known);
}

/** "firemen who had worked for 19 hours", "two of the oldest, which are 47 metres tall", "a smaller one, the Star, which held 1,320 tonnes" */
function isOfOtherHost({ claim }: Subject, known: Known): boolean {
  const { block, clause, sentence } = claim;
  if (hasWordBetween(block, comparing, sentence.first, clause.first)) return true;
  const end = hostEnd(block.tokens, clause.first);
  const host = nounPhraseBefore(block.tokens, block.tagged, end, sentence.first);
  return !isKnownIn(block, host?.head ?? end - 1, known);
}

/** "His dog spent 19 hours in the well" */
function ownsNewcomer({ block, clause: { subject } }: Claim, known: Known): boolean {
  return subject !== null && isPossessive(block.tokens, subject.first) && !isKnownIn(block, subject.head, known);
}

/** "Tarn Water was fined", of which nobody spoke before. */
function namesNewcomer({ block, clause: { subject } }: Claim, known: Known): boolean {
  if (!subject) return false;
  for (let at = subject.first; at < subject.next; at++)
    if (block.tagged[at] === tags.proper && !isKnownIn(block, at, known)) return true;
  return false;
}

const comparing = wordSet("smaller larger bigger greater lesser older newer younger longer shorter other another");

/** "Two of the oldest, which are 47 metres tall" */
export function isOfSome({ claim: { block, clause, sentence } }: Subject): boolean {
  if (clause.kind !== "relative") return false;
  const end = hostEnd(block.tokens, clause.first);
  return sentence.mentions.some(
    ({ kind, next }) => kind === "quantity" && next < end && next >= end - 5 && wordAt(block.tokens, next) === "of",
  );
}

/** Before the comma of a relative clause. */
function hostEnd(tokens: Tokens, first: number): number {
  return signAt(tokens, first - 1, ",") ? first - 1 : first;
}

function opensWithNewcomer({ block, sentence, clause }: Claim, known: Known): boolean {
  const first = clause.subject?.first ?? sentence.first;
  if (!isOneOf(block.tokens, first, newcomers)) return false;
  const noun = nounPhraseAt(block.tokens, block.tagged, first, sentence.next);
  return noun !== null && !isKnownIn(block, noun.head, known);
}

const newcomers = new Set(["a", "an", "another", "one"]);
