import type { Mention } from "../../claims/mention.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import { thingAt } from "../../claims/subjects/concept.js";
import { pers, quantityName } from "../../claims/subjects/quantity-name.js";
import type { Subject } from "../../claims/subjects/subject.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { slipBetween } from "./conflict.js";
import { isKnownIn, spokenBefore, wordsOf } from "./known-words.js";

/**
 * Two things told apart by their own words: "The road bridge", "The railway bridge"; "The storm in March", "The storm in October";
 * "The fee", "The reduced fee"; "opened at", "ended at".
 */
export function areToldApart(earlier: Subject, later: Subject): boolean {
  if (differInModifiers(earlier, later) || differInOwnTimes(earlier, later)) return true;
  if (isAtOpening(earlier) !== isAtOpening(later) || isOfToday(earlier, later)) return true;
  if (isContrastedByName(earlier, later)) return true;
  return !slipBetween(earlier, later) && (hasFreshName(earlier, later) || isPickedBehind(earlier, later));
}

/** "the north wall", "the garden wall": of one noun, each with a word that the other has not. */
function differInModifiers(earlier: Subject, later: Subject): boolean {
  const [a, b] = [bearerOf(earlier), bearerOf(later)];
  if (!a || !b) return false;
  const { block } = earlier.claim;
  const other = later.claim.block;
  if (thingAt(block.tokens, a.head) !== thingAt(other.tokens, b.head)) return false;
  const [left, right] = [modifiersOf(block, a), modifiersOf(other, b)];
  return [...left].some((word) => !right.has(word)) && [...right].some((word) => !left.has(word));
}

/** What the figure is said of: the subject of its clause, or the noun before the comma that it follows. */
function bearerOf({ claim: { block, clause, mention, sentence }, phrase }: Subject): NounPhrase | null {
  if (signAt(block.tokens, phrase.first - 1, ",")) {
    const host = nounPhraseBefore(block.tokens, block.tagged, phrase.first - 1, sentence.first);
    if (host && block.tagged[host.head] === tags.noun) return host;
    const subject = nounPhraseAt(block.tokens, block.tagged, sentence.first, mention.first);
    return subject;
  }
  const { subject, verb } = clause;
  return subject && verb && mention.first >= verb.first && block.tagged[subject.head] === tags.noun ? subject : null;
}

function modifiersOf({ tokens, tagged }: Subject["claim"]["block"], { first, head }: NounPhrase): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = first; at < head; at++) if (descriptive.has(tagged[at] as number)) words.add(wordAt(tokens, at));
  return words;
}

/** "The storm in March", "The storm in October": the time stands with the noun, before the verb. */
function differInOwnTimes(earlier: Subject, later: Subject): boolean {
  const [a, b] = [timesOfBearer(earlier), timesOfBearer(later)];
  return a.length > 0 && b.length > 0 && !a.some((time) => b.includes(time));
}

function timesOfBearer({ claim: { block, clause, sentence } }: Subject): readonly string[] {
  const { subject, verb } = clause;
  if (!subject || !verb) return [];
  return sentence.mentions
    .filter((mention) => isTime(mention) && mention.first >= subject.first && mention.next <= verb.first)
    .map(({ start, end }) => block.block.text.slice(start, end));
}

function isTime(mention: Mention): boolean {
  return mention.kind === "timex" && (mention.expression.form === "calendar" || mention.expression.form === "period");
}

/** "opened the day at 7,142 points", "started at £300" */
function isAtOpening({ claim: { clause, block }, phrase }: Subject): boolean {
  const isAt = wordAt(block.tokens, phrase.first - 1) === "at";
  return isAt && clause.verb !== null && openings.has(clause.verb.base);
}

/** "was £30 million in 2020", "now weighs" */
function isOfToday(earlier: Subject, { claim: { block, sentence } }: Subject): boolean {
  if (!earlier.claim.asOf.explicit || earlier.claim.asOf.current) return false;
  return hasWordBetween(block, nows, sentence.first, sentence.next);
}

/** "The fee", "The reduced fee"; "the cost of the recall", "the cost of the trial": a word that nobody said of the earlier one. */
function hasFreshName(earlier: Subject, later: Subject): boolean {
  const [a, b] = [quantityName(earlier), quantityName(later)];
  if (!b || (a && a.noun !== b.noun)) return false;
  return (
    b.tokens.some((at) => !isToldBefore(earlier, later, at)) ||
    (a !== null && [...a.words].some((word) => ranks.has(word) && !b.words.has(word)))
  );
}

/** "The depth of the lake", "The average depth": such a word tells two apart whatever the figures. */
function isContrastedByName(earlier: Subject, later: Subject): boolean {
  const [a, b] = [quantityName(earlier)?.words, quantityName(later)?.words];
  if (!a || !b) return false;
  return [...b].some((word) => contrasting.has(word) && !a.has(word) && !spokenBefore(earlier).has(word));
}

/** Said of the earlier one in some form ("won", "her winning time"), or no more than how often it is paid. */
function isToldBefore(earlier: Subject, { claim: { block } }: Subject, at: number): boolean {
  const word = wordAt(block.tokens, at);
  return word in pers || isKnownIn(block, at, wordsOf(earlier)) || spokenBefore(earlier).has(word);
}

/** "a tax of 21 percent on drink", "the prize of 3,000 euros for the runner-up" */
function isPickedBehind(earlier: Subject, { claim: { block }, phrase, measure }: Subject): boolean {
  if (measure === "count" || phrase.ofNoun < 0 || !isOneOf(block.tokens, phrase.next, picking)) return false;
  const noun = nounPhraseAt(block.tokens, block.tagged, phrase.next + 1);
  return (
    noun !== null &&
    block.tagged[noun.head] === tags.noun &&
    !spokenBefore(earlier).has(wordAt(block.tokens, noun.head))
  );
}

const descriptive = new Set<number>([tags.adjective, tags.noun, tags.proper, tags.participle, tags.gerund]);
const openings = wordSet("open start begin");
const nows = wordSet("now today currently nowadays");
const ranks = wordSet("first second third fourth last main top basic reduced original initial");
const contrasting = wordSet(
  "average mean median typical usual maximum minimum highest lowest deepest total net gross reduced full half standard special top first second third final opening previous former old new other next",
);
const picking = wordSet("on for to in");
