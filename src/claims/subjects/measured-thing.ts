import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import type { NounPhrase } from "../syntax/clause.js";
import { nounPhraseBefore } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isHyphen, isOneOf, signAt, wordAt } from "../token-access.js";
import { isPerson } from "./compare-subjects.js";
import { attributeAt, stemAt, thingAt } from "./concept.js";
import { holderOf, type Subject } from "./subject.js";

/** Something that a figure says the size, the room, the length or the price of. */
export interface MeasuredThing {
  /** The noun of what is measured, with what stands before it. */
  readonly noun: NounPhrase;
  /** "ship" of a vessel as well. */
  readonly thing: string;
  /** What is told of it: "length", "room", "number of turbine". */
  readonly quality: string;
  /** "is 180 metres long", "weighed six tonnes": said by a verb, which has a time. */
  readonly isTimed: boolean;
}

/**
 * What a figure measures, however that is put: "the 210-metre ship", "the ship is 180 metres long", "a ship 180 metres long", "the
 * ship, which weighs", "with a height of 118 metres the chimney", "the school has room for 630", "the 540-place school". Null where
 * the figure is no lasting quality of what it stands with.
 */
export function measuredThing(subject: Subject): MeasuredThing | null {
  const known = bySubject.get(subject);
  if (known !== undefined) return known;
  const thing = beforeNoun(subject) ?? behindNoun(subject);
  bySubject.set(subject, thing);
  return thing;
}

/** One figure is held against many. */
const bySubject = new WeakMap<Subject, MeasuredThing | null>();

function beforeNoun(subject: Subject): MeasuredThing | null {
  const { phrase, measure, claim } = subject;
  const head = phrase.attributive ? phrase.head : phrase.compound;
  if (head < 0 || (phrase.attributive && !lasting.has(measure))) return null;
  if (claim.block.tagged[head] !== tags.noun) return null;
  const quality = qualityOf(subject);
  return quality === null ? null : thingWith(subject, head, quality, false);
}

function behindNoun(subject: Subject): MeasuredThing | null {
  const { phrase, measure, aspect } = subject;
  if (phrase.attributive || phrase.compound >= 0) return null;
  if (aspect === "distance" || aspect === "age" || (measure !== "count" && !lasting.has(measure))) return null;
  const head = measure === "count" || !isOfDimension(subject) ? -1 : hostOfDimension(subject);
  const bearer = head >= 0 ? head : hostOfVerb(subject);
  const quality = bearer < 0 ? null : qualityOf(subject);
  return quality === null ? null : thingWith(subject, bearer, quality, head < 0);
}

function thingWith(
  { claim: { block, sentence } }: Subject,
  head: number,
  quality: string,
  isTimed: boolean,
): MeasuredThing | null {
  if (block.tagged[head] !== tags.noun) return null;
  // "The twins weigh 2.4 kg", "the 40-metre masts": each of several has a size of its own.
  if (!ofSeveral.has(quality) && wordAt(block.tokens, head) !== stemAt(block.tokens, head)) return null;
  const noun = phraseUpTo(block, head, sentence.first);
  return { noun, thing: thingAt(block.tokens, head), quality, isTimed };
}

/** The noun phrase that ends with a noun, with the measure in it and the article before that: "the four-day festival". */
export function phraseUpTo({ tokens, tagged }: Subject["claim"]["block"], head: number, from: number): NounPhrase {
  let first = nounPhraseBefore(tokens, tagged, head + 1, from)?.first ?? head;
  while (first > from && (measuring.has(tagged[first - 1] as number) || isHyphen(tokens, first - 1))) first--;
  if (first > from && tagged[first - 1] === tags.determiner) first--;
  return { first, next: head + 1, head };
}

/** What is told of the thing; counts are of what they count, and of room where that is for people. */
function qualityOf(subject: Subject): string | null {
  const { measure, phrase, per, claim } = subject;
  if (measure !== "count") return lasting.has(measure) && per === null ? measure : null;
  const { head, compound, ofNoun } = phrase;
  const { tokens } = claim.block;
  if (isOneOf(tokens, head, seats)) return "room";
  const isRoom = compound < 0 && (subject.deeds.has("capacity") || isForMany(subject));
  if (isRoom && (head < 0 || isPerson(subject) || young.has(thingAt(tokens, head)))) return "room";
  if (head < 0) return isOneOf(tokens, ofNoun, seats) ? "room" : null;
  return `number of ${thingAt(tokens, head)}`;
}

/** "seats for 600 people", "was built for 540 men", "holds 600" */
function isForMany({ phrase: { first }, claim: { block, clause } }: Subject): boolean {
  const { tokens, tagged } = block;
  if (wordAt(tokens, first - 1) === "for")
    return (
      isOneOf(tokens, first - 2, seats) ||
      (tagged[first - 2] === tags.participle && made.has(stemAt(tokens, first - 2)))
    );
  return clause.verb !== null && holding.has(clause.verb.base) && clause.verb.next >= first - 2;
}

/** "180 metres long", "a height of 118 metres" */
function isOfDimension({ claim: { block }, phrase, aspect }: Subject): boolean {
  return (
    aspect !== null &&
    (attributeAt(block.tokens, phrase.next) !== null || attributeAt(block.tokens, phrase.ofNoun) !== null)
  );
}

/** "a tunnel 12 kilometres long", "The tower, 92 metres high,", "With a height of 118 metres the chimney", "the height of the dam is" */
function hostOfDimension({ claim: { block, clause, sentence }, phrase }: Subject): number {
  const { tokens, tagged } = block;
  const { first, ofNoun } = phrase;
  if (ofNoun >= 0) {
    if (phrase.owner >= 0) return phrase.owner;
    const article = isOneOf(tokens, ofNoun - 1, articles) ? ofNoun - 2 : ofNoun - 1;
    if (wordAt(tokens, article) !== "with") return -1;
    if (article > sentence.first && tagged[article - 1] === tags.noun) return article - 1;
    return clause.subject?.head ?? -1;
  }
  if (tagged[first - 1] === tags.noun) return first - 1;
  const isApposed =
    signAt(tokens, first - 1, ",") && (signAt(tokens, phrase.next + 1, ",") || phrase.next + 1 >= clause.next);
  return isApposed && tagged[first - 2] === tags.noun ? first - 2 : -1;
}

/** "weighs 6 tonnes", "which measures", "weighing 14 kilos", "At 118 metres the chimney": the subject of a verb of measure. */
function hostOfVerb(subject: Subject): number {
  const { claim, phrase, measure } = subject;
  const { tokens, tagged } = claim.block;
  const { verb } = claim.clause;
  const own = phrase.first - 1;
  if (tagged[own] === tags.gerund && fits(stemAt(tokens, own), measure)) {
    const before = signAt(tokens, own - 1, ",") ? own - 2 : own - 1;
    return tagged[before] === tags.noun ? before : -1;
  }
  if (!verb || verb.negated) return -1;
  const isAt = wordAt(tokens, own) === "at" && measure !== "time" && (measure !== "money" || verb.base === "be");
  if (isAt && own === claim.clause.first) return claim.clause.subject?.head ?? -1;
  if (claim.mention.first < verb.next) return -1;
  const start = phrase.ofNoun >= 0 ? phrase.ofNoun : phrase.first;
  if (start - verb.next > longestGap) return -1;
  const isDimension = measure !== "count" && isOfDimension(subject) && copulas.has(verb.base);
  const isForMore = measure === "count" && verb.passive && made.has(verb.base);
  if (!isDimension && !isForMore && !fits(verb.base, measure)) return -1;
  return holderOf(claim, phrase);
}

function fits(verb: string, measure: string): boolean {
  return verbs[measure]?.has(verb) ?? false;
}

const measuring = new Set<number>([tags.number, tags.time]);
/** Words between a verb of measure and its figure: "has room for", "runs to more than", "went on for". */
const longestGap = 4;
const lasting: ReadonlySet<string> = wordSet("length mass area volume time money");
/** What several have together: "the talks lasted", "the tickets cost". */
const ofSeveral = wordSet("time money");
const copulas = wordSet("be stand rise tower remain lie reach run");
const holding = wordSet("seat hold accommodate sleep house");
const seats = wordSet("place places seat seats capacity");
const young = wordSet("child student");
const made = wordSet("build design make mean intend licence license plan equip");
const articles = wordSet("a an");
/** What says of something how large, long or dear it is, or how many it has. */
const verbs: Readonly<Record<string, ReadonlySet<string>>> = dictionary({
  length: wordSet("measure stand rise tower span stretch extend reach run"),
  mass: wordSet("weigh"),
  area: wordSet("cover occupy measure span extend"),
  volume: wordSet("hold contain"),
  time: wordSet("last take run continue go"),
  money: wordSet("cost"),
  count: wordSet("have seat hold accommodate sleep house contain comprise carry take boast run number offer"),
});
