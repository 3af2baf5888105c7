import type { TimexMention } from "../../claims/mention.js";
import type { Claim } from "../../claims/reading.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import { differInNames } from "../../claims/subjects/compare-subjects.js";
import { isInDate } from "../../claims/subjects/contrast.js";
import { isEmptyVerb } from "../../claims/subjects/deeds.js";
import type { Subject } from "../../claims/subjects/subject.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { compareRational } from "../../values/rational.js";
import type { ArticleWords } from "./article-words.js";
import { isHeading } from "./conflict.js";
import { isKnownIn, type Known, wordsOf } from "./known-words.js";
import { isOfNewcomer, isSaidOfOther } from "./newcomers.js";
import { idle, isPickedOut, tailOf } from "./tail.js";
import { areToldApart } from "./told-apart.js";

/**
 * What is said of the later figure tells its thing from that of the earlier one, or picks some of it out: another owner, name,
 * place or year, and what hangs on its noun ("the 48 rooms with a view") where nobody spoke of that before.
 */
export function isSetApart(earlier: Subject, later: Subject): boolean {
  const known = wordsOf(earlier);
  if (isOfOther(earlier, later, known)) return true;
  // The text says more than its headline.
  if (isHeading(earlier)) return false;
  if (areNamedApart(earlier, later) || isRestricted(later, known)) return true;
  // Captions say more of what they show.
  const isShown = later.claim.block.block.kind === "caption";
  return (!isShown && isPickedOut(later.claim, later.phrase.next, known)) || isSaidOfOther(later, known);
}

/**
 * The same, of two figures that other evidence holds together: only what no word of the article before the later one accounts for
 * sets them apart.
 */
export function isToldApart(earlier: Subject, later: Subject, words: ArticleWords): boolean {
  const known = words.before(later);
  if (isOfOther(earlier, later, known) || areNamedApart(earlier, later)) return true;
  if (isOfNewcomer(later, known) || isPutElsewhere(later)) return true;
  return isDatedBehind(later, words) || isPickedOut(later.claim, later.phrase.next, known);
}

/** All of it and some of it, how long and how long after, another turn, year, place or owner. */
function isOfOther(earlier: Subject, later: Subject, known: Known): boolean {
  if (isTakenTogether(earlier, later) || isUpTo(earlier, later) || isBeside(later)) return true;
  if (isDistance(earlier) !== isDistance(later) || isOfOtherTurn(earlier, later)) return true;
  if (isDoneElsewhen(earlier, later)) return true;
  return isOfOtherYear(earlier, later) || isElsewhere(earlier, later) || hasOtherOwner(later, known);
}

/** "The 43 barns wrecked in 1987", "the 213 men lost by the enemy": when or by whom it was done is not what was said. */
function isDoneElsewhen(earlier: Subject, { claim: { block, clause, sentence }, phrase }: Subject): boolean {
  const { tokens, tagged } = block;
  const done = phrase.next;
  const isReduced = (tagged[done] === tags.participle || tagged[done] === tags.past) && clause.verb?.head !== done;
  const isMain = tagged[done] === tags.past && clause.verb?.head === done;
  if (!isReduced && !(isMain && wordAt(tokens, done + 1) === "by")) return false;
  if (wordAt(tokens, done + 1) === "by") {
    const doer = nounPhraseAt(tokens, tagged, done + 2, sentence.next);
    return doer !== null && tagged[doer.head] === tags.noun && !isKnownIn(block, doer.head, wordsOf(earlier));
  }
  const told = earlier.claim.sentence.mentions;
  return sentence.mentions.some(
    (time) =>
      time.kind === "timex" &&
      time.first > done &&
      time.first <= done + 2 &&
      !told.some((other) => other.kind === "timex" && doMeet(time, other)),
  );
}

/** "The 900-megawatt reactor beside it" */
function isBeside({ claim: { block }, phrase }: Subject): boolean {
  const behind = Math.max(phrase.head + 1, phrase.next);
  if (wordAt(block.tokens, behind) === "next") return isOneOf(block.tokens, behind + 1, nextWords);
  return isOneOf(block.tokens, behind, neighbouring);
}

const neighbouring = new Set("beside behind opposite near nearby alongside".split(" "));
const nextWords = new Set(["to", "door"]);

/** A word tells them from each other, or a name that the earlier one is not told with. */
export function areNamedApart(earlier: Subject, later: Subject): boolean {
  return areToldApart(earlier, later) || isOfNextNamed(earlier, later) || namesAnother(earlier, later);
}

/** "the 121-metre spire of the minster in Basel": whose or where it is has a name that was not said before. */
function namesAnother(earlier: Subject, { claim: { block }, phrase, places }: Subject): boolean {
  const near = [phrase.owner, ...Array.from({ length: namesWithin }, (_, at) => phrase.next + at)];
  const names = near.map((at) => wordAt(block.tokens, at)).filter((word) => phrase.names.has(word));
  return hasUnsaid(earlier, [...names, ...places]);
}

/** "30 hours after his friend", "two weeks earlier": how far one thing is from another, and not how long it was. */
function isDistance({ claim: { block, mention } }: Subject): boolean {
  // "deliberated for nine hours before it found"
  if (mention.kind !== "timex" || wordAt(block.tokens, mention.first - 1) === "for") return false;
  // "A hundred years on, to the day"
  if (wordAt(block.tokens, mention.next) === "on") return signAt(block.tokens, mention.next + 1, ",");
  return isOneOf(block.tokens, mention.next, distances);
}

/** "won 14,000 votes. In all 35,000 votes": the second is of others as well. */
function isTakenTogether(
  { quantity: a }: Subject,
  { quantity: b, claim: { block, mention, sentence } }: Subject,
): boolean {
  if (a === null || b === null || compareRational(b.min, a.min) <= 0) return false;
  for (let at = Math.max(sentence.first, mention.first - 4); at < mention.first; at++)
    if (isOneOf(block.tokens, at, summing) || (wordAt(block.tokens, at) === "in" && isOneOf(block.tokens, at + 1, all)))
      return true;
  return false;
}

const summing = new Set("altogether overall total together combined".split(" "));
const all = new Set(["all", "total"]);

/** "lasted 12 hours", and "After six hours": not all of it was over. */
function isUpTo({ quantity: a }: Subject, { quantity: b, phrase, claim: { block, mention } }: Subject): boolean {
  if (mention.kind !== "timex" || phrase.definite || !isOneOf(block.tokens, phrase.first - 1, upTo)) return false;
  return a !== null && b !== null && compareRational(b.min, a.min) < 0;
}

const upTo = new Set("after in within during for".split(" "));

/** Each has names of its own, and none of them stands anywhere in the other's sentence. */
export function nameOthers(earlier: Subject, later: Subject): boolean {
  return differInNames(earlier, later) && !hasName(earlier, later.names) && !hasName(later, earlier.names);
}

function hasName({ claim: { block, sentence } }: Subject, names: ReadonlySet<string>): boolean {
  for (let at = sentence.first; at < sentence.next; at++) if (names.has(wordAt(block.tokens, at))) return true;
  return false;
}

/** One of the names is neither in the sentence nor before it. */
function hasUnsaid({ claim: { sentence, block } }: Subject, names: readonly string[]): boolean {
  const missing = new Set(names);
  for (let at = 0; at < sentence.next && missing.size > 0; at++) missing.delete(wordAt(block.tokens, at));
  return missing.size > 0;
}

/** "the passenger's four-year sentence", after that of the driver; "the state's 40 delegates" are those of the state that was spoken of. */
function hasOtherOwner({ phrase: { owner }, claim: { block } }: Subject, known: Known): boolean {
  return owner >= 0 && block.tagged[owner] === tags.noun && !isKnownIn(block, owner, known);
}

/** "the New Left (19 seats), the Farmers' List (11)", "the Farmers' 11 seats": whose it is was named behind the other figure. */
function isOfNextNamed(
  { claim: { block, sentence, mention } }: Subject,
  { phrase: { owner }, claim }: Subject,
): boolean {
  if (owner < 0) return false;
  const name = new Set([wordAt(claim.block.tokens, owner)]);
  return (
    hasWordBetween(block, name, mention.next, sentence.next) &&
    !hasWordBetween(block, name, sentence.first, mention.first)
  );
}

/** "the 12 members who voted against it" are some of the 45; "the 31 states that signed it" may be those that were told of. */
function isRestricted({ claim: { block, sentence }, phrase }: Subject, known: Known): boolean {
  const { tokens, tagged } = block;
  // "the 6 percent that the nurses were given"
  const isGiven = wordAt(tokens, phrase.next) === "that" && tagged[phrase.next + 1] === tags.determiner;
  if (tagged[phrase.next] !== tags.relative && !isGiven) return false;
  if (timesBehind(sentence, phrase.next).length > 0) return true;
  for (let at = phrase.next + 1; at < Math.min(sentence.next, phrase.next + 5); at++)
    if (isVerbTag(tagged[at] as number) && !isEmptyVerb(tokens, at)) return !isKnownIn(block, at, known);
  return true;
}

/** "the letter that it bought in May", of which month nobody spoke before. */
function isDatedBehind(later: Subject, words: ArticleWords): boolean {
  const { claim, phrase } = later;
  if (claim.block.tagged[phrase.next] !== tags.relative) return false;
  return timesBehind(claim.sentence, phrase.next).some((time) => !words.knowsTime(later, time));
}

function timesBehind({ mentions }: Claim["sentence"], at: number): readonly TimexMention[] {
  return mentions.filter((one): one is TimexMention => one.kind === "timex" && one.first > at && one.first < at + 8);
}

/** "in the second half", "The jury in the first trial": one of several, of which the earlier sentence does not speak. */
function isOfOtherTurn(earlier: Subject, { claim, phrase, measure }: Subject): boolean {
  const { block, clause, mention, sentence } = claim;
  // "On the tenth anniversary of its opening on 8 May"
  if (measure === "date" || measure === "clock" || measure === "age") return false;
  const known = wordsOf(earlier);
  const next = block.tagged[phrase.next] === tags.preposition ? phrase.next + turnReach : phrase.first;
  return sentence.mentions.some(
    (other) =>
      other.kind === "quantity" &&
      other.quantity.kind === "ordinal" &&
      other !== mention &&
      other.first >= clause.first &&
      other.first < next &&
      other.next <= clause.next &&
      !known.has(wordAt(block.tokens, other.first)),
  );
}

/** Tokens behind a figure's noun: "in the second half". */
const turnReach = 4;

/** "the 64 teachers of the school next door", "181 branches in the south alone" */
function isPutElsewhere({ claim: { block, sentence }, phrase }: Subject): boolean {
  return hasWordBetween(block, elsewhere, phrase.next, Math.min(sentence.next, phrase.next + 6));
}

const elsewhere = new Set([
  "next",
  "nearby",
  "elsewhere",
  "opposite",
  "abroad",
  "neighbouring",
  "neighboring",
  "alone",
]);

const endings = new Set(["by", "until"]);

/** "the turnout of 2004", "last season's nine wins": told of a year or a season that the earlier sentence does not name. */
function isOfOtherYear(earlier: Subject, later: Subject): boolean {
  const { claim, phrase } = later;
  const { block, sentence, clause, mention } = claim;
  const told = earlier.claim.sentence.mentions;
  const tail = tailOf(later).next;
  return sentence.mentions.some((date) => {
    if (date.kind !== "timex" || date === mention || date.first < clause.first || date.first >= clause.next)
      return false;
    // "By autumn all of it was spent": not when it was set aside.
    if (isOneOf(block.tokens, date.first - 1, endings)) return false;
    const hangs = date.first >= phrase.next && date.first <= tail + 1;
    const opens = date.first <= clause.first + 2 && date.next < phrase.first;
    // "Tarn Water was fined £2.6m last year."
    const ends = date.expression.form === "period" && date.next >= clause.next - 1;
    const owns =
      date.next < phrase.first && block.tagged[date.next] === tags.possessive && phrase.first <= date.next + 2;
    return (
      (hangs || opens || ends || owns) &&
      isLong(date) &&
      !told.some((other) => other.kind === "timex" && doMeet(date, other))
    );
  });
}

/** A month, a season, a year: not one of the days of the news. */
function isLong({ timex: { type, granularity } }: TimexMention): boolean {
  return type === "date" && !granularity.startsWith("day") && granularity !== "hour" && granularity !== "minute";
}

function doMeet({ timex: a }: TimexMention, { timex: b }: TimexMention): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return a.value === b.value;
  return a.start <= b.end && b.start <= a.end;
}

/** "In the city the turnout of 68 percent was higher": a place that opens the sentence, and was not spoken of. */
export function isElsewhere(earlier: Subject, { claim: { block, sentence, clause }, phrase }: Subject): boolean {
  const { tokens, tagged } = block;
  if (clause.subject === null || phrase.first < clause.subject.first) return false;
  if (!isOneOf(tokens, sentence.first, placing) || !isOneOf(tokens, sentence.first + 1, articles)) return false;
  const noun = nounPhraseAt(tokens, tagged, sentence.first + 1, phrase.first);
  // "On the 8,000 hectares under irrigation the yield was 3 tonnes"
  if (noun && isOfFewer(earlier, sentence, noun)) return true;
  if (!noun || tagged[noun.head] !== tags.noun || isInDate(sentence, noun.head)) return false;
  return !idle.has(wordAt(tokens, noun.head)) && !isKnownIn(block, noun.head, wordsOf(earlier));
}

function isOfFewer(earlier: Subject, { mentions }: Claim["sentence"], { first, next }: NounPhrase): boolean {
  const number = mentions.find((one) => one.kind === "quantity" && one.first >= first && one.first < next);
  if (number?.kind !== "quantity") return false;
  return !earlier.claim.sentence.mentions.some(
    (one) => one.kind === "quantity" && compareRational(one.quantity.min, number.quantity.min) === 0,
  );
}

/** Tokens behind a figure's noun within which a name may tell whose it is. */
const namesWithin = 8;
const distances = new Set("after before earlier later ago since into ahead faster longer shorter sooner".split(" "));
const placing = new Set("in at across among on".split(" "));
const articles = new Set(["the", "its", "their"]);
