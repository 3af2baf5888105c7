import type { TimexMention } from "../../claims/mention.js";
import type { Reading } from "../../claims/reading.js";
import { differInNames, differInTime, sameMeasure } from "../../claims/subjects/compare-subjects.js";
import { thingAt } from "../../claims/subjects/concept.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import { type Subject, subjectWith } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isHyphen, isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { absolute, compareRational, multiply, rational, subtract } from "../../values/rational.js";
import { differInOneDigit } from "../across/slip-points.js";
import { areTwoThings } from "../across/two-things.js";
import { isAddedTo, isSumWith } from "./added-to.js";
import { type ArticleWords, articleWords } from "./article-words.js";
import { agreeInValue } from "./beside.js";
import {
  areToldByTwo,
  type Conflict,
  earlierIn,
  isBody,
  isOutcomeOfPlan,
  isPart,
  isWholeOfParts,
  slipBetween,
} from "./conflict.js";
import { isKnownIn, wordsOf } from "./known-words.js";
import { areOfOtherWholes } from "./other-wholes.js";
import { isResized } from "./resized.js";
import { isToldApart } from "./set-apart.js";
import { isIntroduced, isOfAnotherHolder } from "./slips.js";
import { isPickedOut } from "./tail.js";

/**
 * A figure told again under words that were all said with it, a slip away from what it was: "a run-off turnout of 48.6 percent"
 * after 46.8, "all 1,248 steps", "May's 2.17%". What is of another thing hardly ever comes so near.
 */
export function* retold(subjects: readonly Subject[], reading: Reading): Iterable<Conflict> {
  const told = subjects.filter((subject) => isBody(subject) && !others.has(subject.measure) && isPlain(subject));
  const words = articleWords(reading);
  for (const [index, later] of told.entries()) {
    if (isDoubtful(later) || isPart(later) || isWholeOfParts(later)) continue;
    const before = earlierIn(told, index).filter((earlier) => isNear(earlier, later) && areAlike(earlier, later));
    if (before.some((earlier) => agreeInValue(earlier, later))) continue;
    const same = before.filter((earlier) => isSlip(earlier, later) && isNamedSo(earlier, later));
    const [other] = same;
    if (other && same.length === 1 && !areOfTwo(other, later, words)) yield { marked: later, other, by: "taken up" };
  }
}

function isPlain({ quantity, claim, phrase }: Subject): boolean {
  return quantity !== null && isExactly(quantity) && claim.role !== "before" && !phrase.partial;
}

/** Wished, foretold or denied; what would be kept is what there is, and what keeping it had brought may be over. */
function isDoubtful({ measure, claim }: Subject): boolean {
  const { block, clause, mention, modality, quoted } = claim;
  // "0.5% of the population": of that many things are so many percent.
  if (quoted || (measure === "percent" && wordAt(block.tokens, mention.next) === "of")) return true;
  const isOver = clause.verb?.perfect === true && clause.verb.tense === "past";
  return isKept(claim) ? isOver : modality !== "actual";
}

function isKept({ block, clause, mention }: Subject["claim"]): boolean {
  for (let at = mention.first - 1; at > mention.first - 6 && at >= clause.first; at--)
    if (keeping.has(lexeme(block.tokens, at)?.verb?.base ?? "")) return true;
  return false;
}

function isNear({ claim: a }: Subject, { claim: b, phrase }: Subject): boolean {
  if (a.sentence === b.sentence && (!phrase.definite || phrase.possessive)) return false;
  if (a.sentence === b.sentence)
    return a.clause.index !== b.clause.index && hasSemicolon(a.block, a.mention.next, b.mention.first);
  return b.block.index - a.block.index <= reach;
}

/** Two statements in one sentence. */
function hasSemicolon({ tokens }: Subject["claim"]["block"], first: number, next: number): boolean {
  for (let at = first; at < next; at++) if (signAt(tokens, at, ";")) return true;
  return false;
}

function areAlike(earlier: Subject, later: Subject): boolean {
  if (earlier.measure !== later.measure) return false;
  // "4.25% for a third month" is no rate of meetings.
  if (earlier.measure !== "count") return earlier.per === later.per || earlier.per === null || later.per === null;
  if (!sameMeasure(earlier, later)) return false;
  return earlier.thing !== null && (earlier.thing === later.thing || isAmong(earlier, later));
}

/** "beds for 210 patients", and then "the 270 patient beds" */
function isAmong({ thing }: Subject, later: Subject): boolean {
  return nameTokens(later).some((at) => thingAt(later.claim.block.tokens, at) === thing);
}

function isSlip(earlier: Subject, later: Subject): boolean {
  if (slipBetween(earlier, later)?.kind === "swapped digits" || differInOneDigit(earlier, later)) return true;
  // "47 barns", "the 43 barns wrecked": the very words of what was done
  const { phrase, claim } = later;
  const isDone = phrase.definite && nameTokens(later).includes(phrase.next) && earlier.thing === later.thing;
  return isDone && claim.block.index === earlier.claim.block.index && areClose(earlier, later);
}

/** Less than a tenth apart. */
function areClose({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  if (!a || !b) return false;
  const apart = multiply(absolute(subtract(a.min, b.min)), rational(10));
  return compareRational(apart, absolute(a.min)) <= 0;
}

/** All that the later figure is called was said with the earlier one, and it is called something. */
function isNamedSo(earlier: Subject, later: Subject): boolean {
  const time = ownerTime(later);
  const own = nameTokens(later);
  const { block } = later.claim;
  const known = wordsOf(earlier);
  if (time) {
    const isOfIt = timeBehind(earlier)?.timex.value === time.timex.value;
    const isNamed = own.every((at) => isKnownIn(block, at, known));
    return isOfIt && isNamed && !isPickedOut(later.claim, later.phrase.next, known);
  }
  if (own.length === 0 || !own.every((at) => isKnownIn(block, at, known))) return false;
  return (
    own.length >= 2 ||
    later.phrase.definite ||
    later.phrase.owner >= 0 ||
    isDefinite(later, own) ||
    isTimed(earlier, later, own)
  );
}

/** "third-quarter growth of 2.7 percent": the time that was told with the other. */
function isTimed(earlier: Subject, later: Subject, own: readonly number[]): boolean {
  const first = Math.min(...own);
  const time = timeAt(later.claim.sentence.mentions, ({ next }) => next === first);
  const told = earlier.claim.sentence.mentions;
  return time !== null && told.some((other) => other.kind === "timex" && other.timex.value === time.timex.value);
}

/** "the rate at", "its turnout of" */
function isDefinite({ claim: { block } }: Subject, own: readonly number[]): boolean {
  return isOneOf(block.tokens, Math.min(...own) - 1, definites);
}

/** The nouns, names and what narrows them of the phrase of a figure. */
function nameTokens(subject: Subject): readonly number[] {
  const known = namesBySubject.get(subject) ?? findNameTokens(subject);
  namesBySubject.set(subject, known);
  return known;
}

/** One figure is held against many. */
const namesBySubject = new WeakMap<Subject, readonly number[]>();

function findNameTokens(subject: Subject): readonly number[] {
  const { phrase, claim, measure } = subject;
  const { block, mention } = claim;
  const found = new Set<number>();
  for (let at = phrase.first; at < phrase.next; at++)
    if ((at < mention.first || at >= mention.next) && naming.has(block.tagged[at] as number)) found.add(at);
  if (measure !== "count") for (const at of quantityTokens(subject)) found.add(at);
  if (phrase.owner >= 0) found.add(phrase.owner);
  const behind = block.tagged[phrase.next];
  if ((behind === tags.participle || behind === tags.past) && claim.clause.verb?.head !== phrase.next)
    found.add(phrase.next);
  return [...found].filter((at) => !isOneOf(block.tokens, at, idle));
}

/** "a run-off turnout of only 48.6 percent", "the rate at 4.75%": the noun of a quantity, and the words before it. */
function quantityTokens({ phrase, claim }: Subject): readonly number[] {
  const { tokens, tagged } = claim.block;
  let of = claim.mention.first - 1;
  while (tagged[of] === tags.adverb || isOneOf(tokens, of, idle)) of--;
  const noun = isOneOf(tokens, of, joints) ? of - 1 : phrase.ofNoun;
  if (noun < claim.clause.first || tagged[noun] !== tags.noun) return [];
  const found = [noun];
  for (let at = noun - 1; at >= claim.clause.first && isNaming(claim.block, at); at--)
    if (!isHyphen(tokens, at)) found.push(at);
  return found;
}

function isNaming({ tokens, tagged }: Subject["claim"]["block"], at: number): boolean {
  return naming.has(tagged[at] as number) || isHyphen(tokens, at) || isOneOf(tokens, at, particles);
}

/** "May's 2.17%" */
function ownerTime({ claim: { block, mention, sentence } }: Subject): TimexMention | null {
  const end = block.tagged[mention.first - 1] === tags.possessive ? mention.first - 1 : -1;
  return timeAt(sentence.mentions, ({ next }) => next === end);
}

/** "2.71% in May" */
function timeBehind({ claim: { mention, sentence } }: Subject): TimexMention | null {
  return timeAt(sentence.mentions, ({ first }) => first >= mention.next && first <= mention.next + 3);
}

function timeAt(
  mentions: Subject["claim"]["sentence"]["mentions"],
  is: (time: TimexMention) => boolean,
): TimexMention | null {
  return mentions.find((mention): mention is TimexMention => mention.kind === "timex" && is(mention)) ?? null;
}

function areOfTwo(earlier: Subject, later: Subject, words: ArticleWords): boolean {
  if (differInNames(earlier, later) || areToldByTwo(earlier, later) || isOutcomeOfPlan(earlier, later)) return true;
  if (ownerTime(later) === null && differInTime(earlier.claim, later.claim)) return true;
  return (
    isIntroduced(later) ||
    areTwoThings(earlier, later) ||
    isResized(earlier, later) ||
    isOfAnotherHolder(earlier, later) ||
    (ownerTime(later) === null && isToldApart(earlier, asKnown(later), words)) ||
    areOfOtherWholes(earlier, later) ||
    isContrasted(later, earlier) ||
    isSumWith(earlier, later) ||
    isAddedTo(earlier, later)
  );
}

/** "Officials blamed rain for a run-off turnout of": whose words were all said is no newcomer, whoever speaks of it. */
function asKnown(later: Subject): Subject {
  return nameTokens(later).length < 2 ? later : subjectWith(later, { phrase: { ...later.phrase, definite: true } });
}

/** Blocks over which a figure may be told again. */
const reach = 6;
const keeping = wordSet("keep leave hold maintain retain");
const definites = wordSet("the its this that their");
const joints = wordSet("of at");
/** "run-off", "by-election" */
const particles = wordSet("off by up out");
const idle = wordSet("only whole entire total all full some");
const others = wordSet("age ordinal score date clock magnitude");
const naming = new Set<number>([tags.noun, tags.proper, tags.adjective, tags.participle]);
