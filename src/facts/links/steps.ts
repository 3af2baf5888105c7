import { type BlockReading, clauseOf } from "../../claims/reading.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { stayingVerbs } from "../state-verbs.js";
import { type Ascent, add, pastParticles } from "./ascent.js";
import type { Holder } from "./link.js";

/** "is the longest in the country at 2,430 metres", "are highest of all at 74 percent": the verb that says so. */
export function verbOfBest({ block, claim }: Ascent, at: number): number | null {
  const { tokens, tagged } = block;
  const { verb } = clauseOf(claim.sentence, at);
  if (!verb || verb.next >= at || !stayingVerbs.has(verb.base) || verb.negated) return null;
  const from = tagged[verb.next] === tags.determiner ? verb.next + 1 : verb.next;
  for (let i = from; i < at && i - from < 3; i++)
    if (/[^aeiou]i?est$/.test(wordAt(tokens, i)) || isOneOf(tokens, i, superlative)) return verb.head;
  return null;
}

/** "bringing to 17 the number of members": the object stands behind the figure. */
export function addObjectBehind(ascent: Ascent): void {
  const { block, claim, next } = ascent;
  const { tokens, tagged } = block;
  if (wordAt(tokens, next) !== "the") return;
  const object = nounPhraseAt(tokens, tagged, next, claim.sentence.next);
  if (!object) return;
  const inner = wordAt(tokens, object.next) === "of" ? nounPhraseAt(tokens, tagged, object.next + 1) : null;
  const heads = inner ? [object.head, inner.head] : [object.head];
  add(ascent, [{ first: object.first, next: inner?.next ?? object.next, heads }], "change");
}

/** The verb before "11 percent", "by half a point"; null where no size begins at the token. */
export function pastSize(block: BlockReading, first: number, limit: number): number | null {
  const { tokens, tagged } = block;
  let at = first;
  while (at > limit && tagged[at - 1] === tags.number) at--;
  if (tagged[at] !== tags.number) return null;
  at = pastParticles(block, at - 1, limit);
  if (wordAt(tokens, at) === "by") at = pastParticles(block, at - 1, limit);
  return at >= limit && isVerbTag(tagged[at] as number) ? at : null;
}

/** "Relief trucks let in: 85 a day": the noun that the line begins with. */
export function labelled({ block, claim }: Ascent, colon: number): Pick<Holder, "first" | "next" | "heads">[] {
  const { tokens, tagged } = block;
  let at = claim.sentence.first;
  while (at < colon && tagged[at] === tags.sign) at++;
  const phrase = nounPhraseAt(tokens, tagged, at, colon);
  return phrase && colon - phrase.next < 4 ? [{ first: phrase.first, next: colon, heads: [phrase.head] }] : [];
}

const superlative = new Set(["most", "least", "best", "worst", "only", "second", "record"]);
