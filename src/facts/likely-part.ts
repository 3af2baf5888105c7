import { clauseOf } from "../claims/reading.js";
import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, lexeme, textBetween, wordAt } from "../claims/token-access.js";
import { isLikelySlip } from "../values/likely-slip.js";
import type { Quantity } from "../values/quantity.js";
import { compareRational, multiply, rational } from "../values/rational.js";
import { isTellingSlip } from "../values/telling-slip.js";
import { isDefinite } from "./assertion.js";
import type { FactValue, Truth } from "./fact.js";
import { wordsOf } from "./fact-words.js";
import { isOfAnotherName } from "./links/alone.js";
import { isOurs } from "./links/find-link.js";
import type { LinkContext } from "./links/link.js";
import { isVerbOfRule } from "./links/predicate.js";
import { confining, makesUp } from "./presence.js";
import { havingVerbs, stayingVerbs } from "./state-verbs.js";

/**
 * A count of not even half of them, and no slip of the pen away, is more likely that of some: where another verb than
 * that of having says what they do, words behind narrow it, a stretch of time or another name has it for its own.
 */
export function isLikelyPart(context: LinkContext, said: Quantity, value: FactValue, truth: Truth): boolean {
  const { low } = truth.interval;
  const { fact } = context;
  if (fact.unit || fact.ordinal || low === null || said.bound === "less-than" || said.bound === "at-most") return false;
  if (compareRational(multiply(said.max, rational(2)), low) >= 0 || isTellingSlip(said, low)) return false;
  if (isDefinite(context) || isWholeSaid(context)) return false;
  return (
    doElse(context) ||
    isNarrowedBehind(context) ||
    isInSomePlace(context) ||
    isOfShortTime(context, value) ||
    isOfAnotherName(context)
  );
}

/** "has drawn two million" of a museum that employs 360: so far off, what it did is done with other things than the rule counts. */
export function isOfOtherThings({ site, fact, claim }: LinkContext, said: Quantity, truth: Truth): boolean {
  const { low } = truth.interval;
  const { governor, counted } = site;
  if (fact.unit !== null || fact.ordinal || governor === null || low === null) return false;
  // "carried 12 million people": anybody at all
  if (counted !== null && wordAt(claim.block.tokens, counted.head) !== "people") return false;
  const isState =
    lexeme(claim.block.tokens, governor.head)?.verb?.measuring === true ||
    stayingVerbs.has(governor.base) ||
    havingVerbs.has(governor.base);
  return !isState && !isLikelySlip(said.min, low);
}

/** "all 40", "a total of 40", "40 in all" */
function isWholeSaid({ claim: { block, clause } }: LinkContext): boolean {
  return /\b(?:all|total|altogether|only|just|overall)\b/i.test(textBetween(block.tokens, clause.first, clause.next));
}

/** "300 peacekeepers stationed in Osmir went home": what they do is neither the rule's own deed nor a way of being there. */
function doElse(context: LinkContext): boolean {
  const { claim, site, subject } = context;
  const { counted, isElided, governor } = site;
  const { verb, subject: doers } = clauseOf(claim.sentence, claim.mention.first);
  if (!verb || !counted || isElided || doers?.head !== counted.head) return false;
  if (subject.first <= verb.head && verb.head < subject.next) return false;
  if (!governor || isVerbOfRule(context, governor)) return !governor;
  return !(
    stayingVerbs.has(verb.base) ||
    havingVerbs.has(verb.base) ||
    confining.has(verb.base) ||
    makesUp(context, governor)
  );
}

/** "25 people from the nearby village": where a thing that the rule has no word of sets some apart. */
function isNarrowedBehind(context: LinkContext): boolean {
  const { claim, site, fact, next } = context;
  const { tagged, tokens } = claim.block;
  const end = site.counted && !site.isElided ? site.counted.next : next;
  if (tagged[end] !== tags.preposition) return false;
  const phrase = nounPhraseAt(tokens, tagged, end + 1, claim.sentence.next);
  // "Forty people of the staff"
  if (wordAt(tokens, end) === "of" && phrase && tagged[phrase.first] === tags.determiner) return true;
  if (!phrase || isOurs(context, phrase)) return false;
  if (tagged[phrase.head] === tags.proper) return wordAt(tokens, end) === "from";
  if (tagged[phrase.head] !== tags.noun) return false;
  const { all } = wordsOf(fact);
  for (let at = phrase.first; at < phrase.next; at++)
    if (
      tagged[at] === tags.number ||
      tagged[at] === tags.time ||
      (tagged[at] !== tags.determiner && all.has(wordAt(tokens, at)))
    )
      return false;
  return true;
}

/** "In Aldmouth's bars 4,000 workers": in things of the place that the rule is about. */
function isInSomePlace(context: LinkContext): boolean {
  const { claim, fact } = context;
  const { tagged, tokens } = claim.block;
  for (let at = claim.clause.first; at < claim.clause.next; at++) {
    if (!isOneOf(tokens, at, placing)) continue;
    const place = nounPhraseAt(tokens, tagged, at + 1, claim.sentence.next);
    if (!place || tagged[place.head] !== tags.noun) continue;
    const { all } = wordsOf(fact);
    for (let i = place.first; i < place.head; i++)
      if (tagged[i] === tags.possessive && !all.has(wordAt(tokens, place.head))) return true;
  }
  return false;
}

const placing = new Set("in at on inside across throughout around".split(" "));

/** "Last week 14,000 fled their homes": of a time that is shorter than the one that the rule's value has held. */
function isOfShortTime({ claim: { asOf, clause } }: LinkContext, { from }: FactValue): boolean {
  if (!asOf.explicit || asOf.start === null || clause.verb?.tense !== "past" || clause.verb.perfect) return false;
  const grain = asOf.timex?.timex.granularity;
  const isState = stayingVerbs.has(clause.verb.base) || havingVerbs.has(clause.verb.base);
  return from !== null && asOf.start > from && !(isState && (grain === "year" || grain === "decade"));
}
