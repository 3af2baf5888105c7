import type { Subject } from "../../claims/subjects/subject.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbal } from "../../claims/syntax/verb-groups.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { spokenBefore } from "./known-words.js";

/**
 * The later of two times is of another turn of the same happening: "was shut again", "for a second time", "his brother's arrest",
 * "In the south lessons end".
 */
export function isOfAnotherTurn(earlier: Subject, later: Subject): boolean {
  return hasTurn(later) || hasNewOwner(earlier, later) || opensElsewhere(earlier, later);
}

/** "again", "anew", "for the third time". */
function hasTurn({ claim: { block, clause, mention } }: Subject): boolean {
  for (let at = Math.min(clause.first, mention.first); at < Math.max(clause.next, mention.next); at++) {
    if (isOneOf(block.tokens, at, turns)) return true;
    if (isOneOf(block.tokens, at, ordinals) && wordAt(block.tokens, at + 1) === "time") return true;
  }
  return false;
}

/** "His brother's arrest on 13 March": whose deed the noun tells is somebody who was not spoken of. */
function hasNewOwner(earlier: Subject, { claim: { block, mention, sentence } }: Subject): boolean {
  const noun = nounPhraseBefore(block.tokens, block.tagged, mention.first - 1, sentence.first);
  if (!noun) return false;
  for (let at = noun.first; at < noun.head; at++)
    if (block.tagged[at + 1] === tags.possessive && !spokenBefore(earlier).has(wordAt(block.tokens, at))) return true;
  return false;
}

/** "In the south pupils have lessons until 26 July": the place or time that opens the sentence was not spoken of. */
function opensElsewhere(earlier: Subject, { claim: { block, sentence, mention } }: Subject): boolean {
  const { tokens, tagged } = block;
  if (!isOneOf(tokens, sentence.first, placing)) return false;
  const place = nounPhraseAt(tokens, tagged, sentence.first + 1, sentence.next);
  // "Since the mill closed": a clause, and no place or time of its own.
  const isPlace = place !== null && tagged[place.head] === tags.noun && !isVerbal(tagged[place.next] as number);
  // "At the opening in 1926": the time is that of the noun.
  if (place && mention.first - place.next <= 1) return false;
  return (
    isPlace && !spokenBefore(earlier).has(wordAt(tokens, place.head)) && !isDated(sentence, place.first, place.next)
  );
}

function isDated({ mentions }: Subject["claim"]["sentence"], first: number, next: number): boolean {
  return mentions.some((mention) => mention.first < next && mention.next > first);
}

const turns = wordSet("again anew afresh");
const ordinals = wordSet("second third fourth fifth last next");
const placing = wordSet("in at near across before after until since during under");
