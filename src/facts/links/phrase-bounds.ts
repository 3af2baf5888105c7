import type { BlockReading } from "../../claims/reading.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isAdjacent, signAt, wordAt } from "../../claims/token-access.js";
import type { Holder } from "./link.js";

/**
 * The noun phrases that end right before a token, the nearest first: "Skerry Sound" and "the tunnel under Skerry Sound".
 * Times between them are passed over: "the riot on 4 November at the jail".
 */
export function phrasesBefore(
  { tokens, tagged }: BlockReading,
  next: number,
  limit: number,
): Pick<Holder, "first" | "next" | "heads">[] {
  const found: Pick<Holder, "first" | "next" | "heads">[] = [];
  let end = pastTimes(tagged, next, limit);
  if (end > limit && isOwnerMark(tokens, tagged, end - 1)) end--;
  for (let guard = 0; guard < 5; guard++) {
    const phrase = nounPhraseBefore(tokens, tagged, end, limit);
    if (!phrase) break;
    found.push({ first: phrase.first, next, heads: [phrase.head] });
    const before = tagged[phrase.first - 1];
    // "Voss, 52, convicted of"
    if (tagged[phrase.head] === tags.number && signAt(tokens, phrase.first - 1, ",") && phrase.first - 1 > limit) {
      end = phrase.first - 1;
      continue;
    }
    // "the cost of rebuilding Orvada"
    if (before === tags.gerund && tagged[phrase.first - 2] === tags.preposition && phrase.first - 2 > limit) {
      end = phrase.first - 2;
      continue;
    }
    if (phrase.first - 1 <= limit || (before !== tags.preposition && before !== tags.to)) break;
    end = pastTimes(tagged, phrase.first - 1, limit);
  }
  return found;
}

/** Back over times and the prepositions that lead them. */
function pastTimes(tagged: Uint8Array, next: number, limit: number): number {
  let at = next;
  while (at > limit && tagged[at - 1] === tags.time) at--;
  return at < next && at > limit && tagged[at - 1] === tags.preposition ? at - 1 : at;
}

/** "its current 2,500 troops" begins at "its", "Iowa's six votes" at "Iowa". */
export function startOfPhrase({ tokens, tagged }: BlockReading, from: number, limit: number): number {
  let at = from;
  const isBefore = (...wanted: number[]): boolean => at > limit && wanted.includes(tagged[at - 1] as number);
  while (isBefore(tags.determiner, tags.adjective)) at--;
  if (wordAt(tokens, at - 1) === "whose") return at - 1;
  if (at === limit || !isOwnerMark(tokens, tagged, at - 1)) return at;
  at--;
  while (isBefore(tags.noun, tags.proper, tags.adjective)) at--;
  while (isBefore(tags.determiner)) at--;
  return at;
}

/** The possessive of a name, also the apostrophe alone. */
export function isOwnerMark(tokens: BlockReading["tokens"], tagged: Uint8Array, at: number): boolean {
  return (
    tagged[at] === tags.possessive || ((signAt(tokens, at, "’") || signAt(tokens, at, "'")) && isAdjacent(tokens, at))
  );
}

/** A phrase with the name that stands right behind its noun: "the film The Long Way". */
export function withName(block: BlockReading, phrase: NounPhrase): Pick<Holder, "first" | "next" | "heads"> {
  const name = nounPhraseAt(block.tokens, block.tagged, phrase.next);
  return name && block.tagged[name.head] === tags.proper
    ? { first: phrase.first, next: name.next, heads: [phrase.head, name.head] }
    : { first: phrase.first, next: phrase.next, heads: [phrase.head] };
}
