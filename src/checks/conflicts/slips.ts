import { isInNote } from "../../claims/correction-note.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import {
  agree,
  differInDeeds,
  differInNames,
  differInTime,
  isChange,
  isWhole,
  sameThing,
  sharedDeeds,
} from "../../claims/subjects/compare-subjects.js";
import { happeningAt, isHappening, thingAt } from "../../claims/subjects/concept.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { compareRational, rational } from "../../values/rational.js";
import { digitsOf } from "../../values/telling-slip.js";
import { isSumWith } from "./added-to.js";
import { type Conflict, isBody, isPart, isWholeOfParts, slipBetween } from "./conflict.js";
import { isOfSome } from "./newcomers.js";
import { isSetApart } from "./set-apart.js";

/**
 * Two long figures with the same digits, one with two of them swapped or with another magnitude: they hardly speak of two
 * things when they stand close together and share what they are about.
 */
export function* slips(subjects: readonly Subject[]): Iterable<Conflict> {
  const body = subjects.filter((subject) => isBody(subject) && mayBeOfOneThing(subject) && lengthOf(subject) >= 1);
  for (const [index, subject] of body.entries()) {
    if (!isWhole(subject) || isWholeOfParts(subject) || isPart(subject)) continue;
    const before = body.slice(Math.max(0, index - reach), index).reverse();
    const antecedent = before.find((earlier) => isSlip(earlier, subject));
    if (!antecedent || isContrasted(subject, antecedent) || isSumWith(antecedent, subject)) continue;
    const same = before.filter((earlier) => earlier.measure === subject.measure && agree(earlier, subject));
    if (same.every((earlier) => isOneToll(earlier, subject))) yield { marked: subject, other: antecedent, by: "slip" };
  }
}

/** Ages are of whoever has them, and a correction names what was wrong beside what is right. */
function mayBeOfOneThing({ measure, claim }: Subject): boolean {
  return measure !== "age" && !isInNote(claim.block, claim.sentence);
}

function isSlip(earlier: Subject, subject: Subject): boolean {
  if (earlier.measure !== subject.measure) return false;
  const isFar = subject.claim.block.index - earlier.claim.block.index > 1;
  if (isFar && !isUnmistakable(earlier, subject)) return false;
  const kind = slipBetween(earlier, subject)?.kind ?? "";
  const isSwapped = kind === "swapped digits";
  if (!isSwapped && !kind.startsWith("factor 1,000")) return false;
  if (earlier.claim.sentence === subject.claim.sentence && (isSwapped || !isSaidOnce(earlier, subject))) return false;
  if (!isWhole(earlier)) return false;
  if (isIntroduced(subject) || isSetApart(earlier, subject) || isOfSome(subject)) return false;
  if (isSwapped && isUnmistakable(earlier, subject)) return true;
  if (isFar || differInNames(earlier, subject)) return false;
  if (differInTime(earlier.claim, subject.claim)) return false;
  if (!subject.phrase.definite && (isOfItsTime(subject) || isOfAnotherHolder(earlier, subject))) return false;
  if (subject.measure === "time" && isOfAnotherDay(earlier, subject)) return false;
  if (isChange(earlier) !== isChange(subject) && !subject.phrase.attributive) return false;
  const digits = Math.min(lengthOf(earlier), lengthOf(subject));
  if (isSwapped) {
    if (digits >= 4) return earlier.per === subject.per || isAlike(earlier, subject);
    if (digits === 3) return isAlike(earlier, subject) && !isNarrower(earlier, subject);
    return earlier.per === subject.per && (isOneAspect(earlier, subject) || isOneToll(earlier, subject));
  }
  const isKnown = digits >= 2 ? isAlike(earlier, subject) : subject.phrase.definite && shareTopic(earlier, subject);
  return isKnown;
}

/** "Vaccines worth $15 million were lost; the $15,000 worth of vaccines": in a clause of its own, and the article says that it was told. */
function isSaidOnce(earlier: Subject, subject: Subject): boolean {
  const { block, clause } = subject.claim;
  const { tokens } = block;
  if (clause.index === earlier.claim.clause.index || wordAt(tokens, subject.claim.mention.first - 1) !== "the")
    return false;
  if (!shareTopic(earlier, subject)) return false;
  if (hasWordBetween(block, contrasts, earlier.claim.mention.next, subject.claim.mention.first)) return false;
  // "the 18 million litres lost in May", "the $15,000 sale of a desk"
  const { mention } = subject.claim;
  const next = (mention.kind === "quantity" ? mention.counted?.next : undefined) ?? mention.next;
  const tag = block.tagged[next];
  const isNarrowed = (tag === tags.past || tag === tags.participle) && clause.verb?.head !== next;
  if (isNarrowed || isOneOf(tokens, next + 1, articles) || isOneOf(tokens, next + 2, articles)) return false;
  // "cost £50 million, and the £50,000 kitchens": of what was spoken of.
  const before = new Set<string>();
  for (let at = subject.claim.sentence.first; at < clause.first; at++)
    if (block.tagged[at] === tags.noun) before.add(wordAt(tokens, at));
  return hasWordBetween(block, before, mention.next, mention.next + 3);
}

const articles = new Set(["a", "an"]);

const contrasts = new Set(["while", "but", "against", "than", "compared", "whereas", "unlike", "each", "per"]);

/** "2,140 adults", "a survey of 1,240 adults": two digits swapped in thousands, and the same is counted; nobody else is named. */
function isUnmistakable(earlier: Subject, subject: Subject): boolean {
  if (earlier.per !== subject.per) return false;
  if (earlier.thing === null || earlier.thing !== subject.thing || subject.measure !== "count") return false;
  if (!subject.quantity || compareRational(subject.quantity.min, rational(1000)) < 0) return false;
  if (Math.min(lengthOf(earlier), lengthOf(subject)) < 3) return false;
  if (differInTime(earlier.claim, subject.claim)) return false;
  return !differInNames(earlier, subject) && isChange(earlier) === isChange(subject);
}

/** "A 430-bed hospital is being built": one that nobody spoke of. */
export function isIntroduced({ phrase, claim: { block } }: Subject): boolean {
  return (phrase.attributive || phrase.compound >= 0) && isOneOf(block.tokens, phrase.first - 1, newcomers);
}

const newcomers = new Set(["a", "an", "another"]);

/** "118 branches", "181 branches in the south alone". */
function isNarrower(earlier: Subject, { claim: { block }, phrase, measure }: Subject): boolean {
  if (measure !== "count" || phrase.definite) return false;
  if (isOneOf(block.tokens, phrase.next, placing)) return true;
  return [...phrase.narrowing].some((word) => !earlier.phrase.narrowing.has(word) && !earlier.topics.has(word));
}

/** "The novel has 912 pages. The translation has 921 pages." */
export function isOfAnotherHolder({ holder, topics }: Subject, later: Subject): boolean {
  if (later.measure !== "count" || holder === null || later.holder === null) return false;
  return later.holder !== holder && !topics.has(later.holder);
}

/** Runners run alike: "49.52 seconds" and "49.25 seconds in June" are of two races. */
function isOfAnotherDay(earlier: Subject, { claim: { sentence } }: Subject): boolean {
  const dates = (mentions: typeof sentence.mentions): number =>
    mentions.filter((mention) => mention.kind === "timex" && mention.expression.form === "calendar").length;
  return dates(sentence.mentions) > dates(earlier.claim.sentence.mentions);
}

/** Two readings of one thing, none of them dated: "unemployment was 7.8 percent", "an unemployment rate of 8.7 percent". */
function isOneAspect(earlier: Subject, subject: Subject): boolean {
  if (subject.claim.asOf.explicit || earlier.claim.role !== "value" || subject.claim.role !== "value") return false;
  if (earlier.aspect !== null && (earlier.aspect === subject.aspect || isAtMeasure(earlier, subject))) return true;
  if (earlier.per !== null && earlier.measure === "money" && earlier.per === subject.per) return true;
  if (isOneOnly(earlier, subject)) return true;
  if (isOfKnown(earlier, subject) || isOneDoing(earlier, subject) || isBareSum(subject) || isOneSale(earlier, subject))
    return true;
  const { phrase } = subject;
  return phrase.attributive && phrase.definite && isHappening(happeningAt(subject.claim.block.tokens, phrase.head));
}

/** "The dam is 85 metres high. At 58 metres the dam is the third highest." */
function isAtMeasure({ holder, aspect }: Subject, { claim, phrase, aspect: other, measure }: Subject): boolean {
  const { subject } = claim.clause;
  if (
    measure !== "length" ||
    other !== null ||
    aspect === "distance" ||
    wordAt(claim.block.tokens, phrase.first - 1) !== "at"
  )
    return false;
  return subject !== null && holder !== null && thingAt(claim.block.tokens, subject.head) === holder;
}

/** "When it made landfall, winds were 158 km/h". */
export function isOfItsTime({ claim: { sentence } }: Subject): boolean {
  return sentence.syntax.clauses.some(({ opener }) => timeOpeners.has(opener));
}

const timeOpeners = new Set("when after before until once while as".split(" "));

/** "sent ash 12 kilometres up", "the 21-kilometre column of ash". */
function isOfKnown({ topics, holder }: Subject, { claim: { block }, phrase, thing }: Subject): boolean {
  if (!phrase.attributive || !phrase.definite || thing === null) return false;
  const isOf = wordAt(block.tokens, phrase.next) === "of" && topics.has(thingAt(block.tokens, phrase.next + 1));
  return isOf || thing === holder;
}

/** "We lost 240 jobs", "the loss of 420 jobs". */
function isOneDoing(earlier: Subject, subject: Subject): boolean {
  const { ofNoun, definite } = subject.phrase;
  const isKnown = definite || (ofNoun >= 0 && isOneOf(subject.claim.block.tokens, ofNoun - 1, definites));
  return isKnown && sameThing(earlier, subject) && sharedDeeds(earlier, subject).length > 0;
}

/** "fined Northgate Water £6.2m", "Northgate Water was fined £2.6m": whoever is fined is fined once. */
function isOneOnly(earlier: Subject, subject: Subject): boolean {
  const { block, sentence } = earlier.claim;
  const names = new Set(subject.names);
  if (names.size === 0 || !sharedDeeds(earlier, subject).some((deed) => onceOnly.has(deed))) return false;
  for (let at = sentence.first; at < sentence.next; at++) names.delete(wordAt(block.tokens, at));
  return names.size === 0;
}

const onceOnly = new Set("fine sentence award theft donation".split(" "));

/** "sold for £6.4 million", "the buyer, who paid £4.6 million": one price. */
function isOneSale(earlier: Subject, subject: Subject): boolean {
  const isPaid = ({ measure, deeds }: Subject): boolean =>
    measure === "money" && [...deeds].some((deed) => dealings.has(deed));
  return isPaid(earlier) && isPaid(subject);
}

const dealings = new Set(["sale", "purchase", "payment", "spending"]);

/** "the £7.4 million", "the 54 kilometres": the sum or the way that was told of. */
function isBareSum({ measure, phrase, claim: { block } }: Subject): boolean {
  if (wordAt(block.tokens, phrase.next) === "of") return false;
  return bareMeasures.has(measure) && phrase.definite && phrase.head < 0 && phrase.ofNoun < 0 && phrase.owner < 0;
}

const bareMeasures = new Set(["money", "length", "mass", "area", "volume", "percent"]);
const placing = new Set(["in", "at", "on"]);
const definites = new Set(["the", "this", "that", "its", "their"]);

/** "At least 14 people died in the crash", "the 41 victims of the crash": a floor hides no swapped digits. */
function isOneToll(earlier: Subject, subject: Subject): boolean {
  if (!earlier.deeds.has("death") || !subject.phrase.definite || differInDeeds(earlier, subject)) return false;
  if (subject.thing !== "victim" && !subject.deeds.has("death")) return false;
  const isShared = [...subject.phrase.narrowing].every((word) => earlier.topics.has(word));
  return isShared && slipBetween(earlier, subject)?.kind === "swapped digits";
}

function shareTopic(earlier: Subject, subject: Subject): boolean {
  return [...earlier.topics].some((topic) => subject.topics.has(topic));
}

/** They share a noun, or the later one is definite. */
function isAlike(earlier: Subject, subject: Subject): boolean {
  if (sameThing(earlier, subject)) return true;
  // "the hospital's 130 nurses", after its 310 beds
  const areOthers = earlier.measure === "count" && earlier.thing !== null && subject.thing !== null;
  if (areOthers) return sharedDeeds(earlier, subject).length > 0;
  return subject.phrase.definite || shareTopic(earlier, subject);
}

function lengthOf({ quantity }: Subject): number {
  return quantity ? digitsOf(quantity.min).length : 0;
}

/** How many figures back a slip is looked for. */
const reach = 12;
