import { isInNote } from "../../claims/correction-note.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import { type BoundDeed, boundDeed, deedToldIn } from "../../claims/subjects/bound-deed.js";
import { agree, isWhole } from "../../claims/subjects/compare-subjects.js";
import { thingAt } from "../../claims/subjects/concept.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import { type DatedDeed, datedDeedsOf, deedOfVerb, noDeed } from "../../claims/subjects/dated-deed.js";
import { isSameDeed } from "../../claims/subjects/same-deed.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, isTitle, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { isOfAnotherTurn } from "./another-turn.js";
import { type Conflict, earlierIn, isBody } from "./conflict.js";
import { isKnownIn, spokenBefore } from "./known-words.js";
import { isAhead } from "./one-deed.js";

/**
 * A time that the words bind to a happening, against another time of the same: "is to open on Wednesday", "on Thursday, when the
 * inquest opens"; "opened in 1911", "in the year the mill opened, 1913". Whoever tells when it was takes up what was told.
 */
export function* toldWhen(subjects: readonly Subject[]): Iterable<Conflict> {
  const told = subjects.filter(isSaid).map(tellingOf);
  for (const [index, later] of told.entries()) {
    const before = earlierIn(told, index).filter(({ subject }) => subject.measure === later.subject.measure);
    const same = before.filter((earlier) => isOne(earlier, later));
    const [first] = same;
    if (!first || before.some(({ subject }) => areOneTime(subject, later.subject))) continue;
    if (isContrasted(later.subject, first.subject) || isOfAnotherTurn(first.subject, later.subject)) continue;
    yield { marked: later.subject, other: first.subject, by: "date" };
  }
}

interface Told {
  readonly subject: Subject;
  /** Where the words bind the time. */
  readonly bound: BoundDeed | null;
  readonly deeds: readonly DatedDeed[];
  /** The tokens that tell it. */
  readonly first: number;
  readonly next: number;
  /** Still to come; null where a noun tells it. */
  readonly isAhead: boolean | null;
}

function tellingOf(subject: Subject): Told {
  const bound = boundDeed(subject) ?? null;
  if (bound) return { subject, bound, deeds: [bound], first: bound.first, next: bound.next, isAhead: bound.isAhead };
  const { block, clause } = subject.claim;
  const aside = participleBefore(subject);
  if (aside) return { ...aside, subject, bound, isAhead: false };
  const dated = datedDeedsOf(subject);
  // "A main burst at 4 a.m.": the verb is read as a noun.
  const told = dated.length > 0 ? null : deedToldIn(block, clause.first, clause.next, clause);
  const deeds = told ? [{ ...told, isKnown: false }] : dated;
  return { subject, bound, deeds, first: clause.first, next: clause.next, isAhead: isAhead(subject) };
}

/** "Kestrel Bridge, shut since 9 May, will carry": what is said of the noun alone. */
function participleBefore({
  claim: { block, mention, sentence },
}: Subject): Pick<Told, "deeds" | "first" | "next"> | null {
  const { tokens, tagged } = block;
  const verb = tagged[mention.first - 1] === tags.preposition ? mention.first - 2 : mention.first - 1;
  if (!lexeme(tokens, verb)?.verb || !signAt(tokens, verb - 1, ",")) return null;
  const doer = nounPhraseBefore(tokens, tagged, verb - 1, sentence.first);
  const deed = doer && deedOfVerb(block, verb, doer);
  if (!deed) return null;
  // "The mill at Alder Quay, opened in 1911": of either.
  const host = tagged[doer.first - 1] === tags.preposition ? nounPhraseBefore(tokens, tagged, doer.first - 1) : null;
  const of = new Set([doer, ...(host ? [host] : [])].map(({ head }) => thingAt(tokens, head)));
  return { deeds: [{ ...noDeed, ...deed, of }], first: verb, next: mention.next };
}

function isSaid(subject: Subject): boolean {
  const { claim, measure } = subject;
  if ((measure !== "date" && measure !== "clock") || !isBody(subject)) return false;
  return isWhole(subject) && claim.polarity !== "negated" && !isInNote(claim.block, claim.sentence) && !isBase(subject);
}

/** "rose 5.4 percent in the year to June", "an increase from May": between which times something changed. */
function isBase({ claim: { block, clause, mention } }: Subject): boolean {
  const { tokens } = block;
  if (!isOneOf(tokens, mention.first - 1, ends)) return false;
  const isLength = lexeme(tokens, mention.first - 2)?.timeUnit !== undefined;
  const isChange = lexeme(tokens, mention.first - 2)?.change !== undefined;
  return isLength || isChange || (clause.verb?.direction ?? 0) !== 0;
}

const ends = new Set(["from", "to"]);

/** Without the article's date a day has no year, and agrees with every year. */
function areOneTime(earlier: Subject, later: Subject): boolean {
  return isResolved(earlier) !== isResolved(later) || agree(earlier, later);
}

function isResolved({ claim: { mention } }: Subject): boolean {
  return mention.kind === "timex" && mention.timex.start !== null;
}

/** One happening, bound to its time at least once, and nothing tells the two apart. */
function isOne(earlier: Told, later: Told): boolean {
  const [a, b] = [earlier.subject, later.subject];
  if ((!earlier.bound && !later.bound) || a.claim.sentence === b.claim.sentence) return false;
  if (!earlier.bound && (a.claim.modality === "hypothetical" || isLimit(a))) return false;
  if (!later.bound && (b.claim.modality === "hypothetical" || isLimit(b))) return false;
  if (a.claim.speaker !== b.claim.speaker && (a.claim.quoted || b.claim.quoted)) return false;
  if (a.measure === "clock" && (differInDay(a, b) || isUsual(a) || isUsual(b))) return false;
  if (!areOfOnePhase(earlier, later) || isOtherPerson(earlier, later) || isOtherPerson(later, earlier)) return false;
  const isSaidOfOne = earlier.deeds.some((deed) => later.deeds.some((other) => isSame(earlier, deed, later, other)));
  return isSaidOfOne && !isApart(earlier, later);
}

function isSame(earlier: Told, deed: DatedDeed, later: Told, other: DatedDeed): boolean {
  // Markets open and courts sit every day, and much is done often.
  if ([...deed.of].some((thing) => daily.has(thing))) return false;
  const [a, b] = [withTopic(deed, earlier), withTopic(other, later)];
  const isPlain = (one: DatedDeed): DatedDeed => ({ ...one, isToldByDate: false });
  return isSameDeed(isPlain(a), isPlain(b));
}

/** "when he was elected" is not when she was, nor when the company was bought. */
function isOtherPerson({ subject, bound }: Told, { subject: { claim }, bound: other }: Told): boolean {
  const { tokens } = claim.block;
  const pronoun = bound?.doer ? (persons[wordAt(subject.claim.block.tokens, bound.doer.head)] ?? null) : null;
  const head = other ? other.doer?.head : claim.clause.subject?.head;
  if (pronoun === null || head === undefined) return false;
  const word = wordAt(tokens, head);
  if (claim.block.tagged[head] === tags.pronoun) return persons[word] !== pronoun;
  const isPerson = lexeme(tokens, head)?.person === true || isTitle(tokens, head);
  return claim.block.tagged[head] !== tags.proper && !isPerson;
}

/** "since 19 May, when it was shut": what the main clause is about, or the sentence before. */
function withTopic(deed: DatedDeed, { subject, bound }: Told): DatedDeed {
  const isPronoun = bound?.doer && subject.claim.block.tagged[bound.doer.head] === tags.pronoun;
  return !isPronoun || subject.holder === null ? deed : { ...deed, of: new Set([subject.holder]) };
}

/** A bound, and not the time itself: "votes cast by last Sunday". */
function isLimit({ claim: { block, mention } }: Subject): boolean {
  return isOneOf(block.tokens, mention.first - 1, limits);
}

/** "The shop opens at 9 a.m.", "On Saturdays": a time of many days. */
function isUsual({ claim: { sentence } }: Subject): boolean {
  return sentence.mentions.some((mention) => mention.kind === "timex" && mention.timex.type === "set");
}

/** Both still to come, or both over. */
function areOfOnePhase({ isAhead: a }: Told, { isAhead: b }: Told): boolean {
  return a === null || b === null || a === b;
}

/** "when the tenth shop opened", "when it opened again", "when the show opened in Bergen": words that nobody said of the other. */
function isApart(earlier: Told, later: Told): boolean {
  const [bound, other] = later.bound ? [later, earlier] : [earlier, later];
  return bound.bound !== null && (isMarked(other) || isMarked(bound) || saysMore(bound, bound.bound, other));
}

/** Words of another turn. */
function isMarked({ subject: { claim }, first, next }: Told): boolean {
  return hasWordBetween(claim.block, turns, first, next);
}

/** What is said of the doer, and where, is not in the other's sentence. */
function saysMore({ subject }: Told, { doer, verb, first, next }: BoundDeed, other: Told): boolean {
  const { block } = subject.claim;
  const { tokens, tagged } = block;
  const known = spokenBefore(other.subject);
  for (let at = first; at < next; at++) {
    const tag = tagged[at] as number;
    const isOfDoer = doer !== null && at >= doer.first && at < verb && at !== doer.head && descriptive.has(tag);
    const isPlaced = isOneOf(tokens, at - 1, placing) && (tag === tags.noun || tag === tags.proper);
    if ((isOfDoer || tag === tags.proper || isPlaced) && !isKnownIn(block, at, known)) return true;
    if (isOneOf(tokens, at, elsewhere)) return true;
  }
  return false;
}

/** Days are named in both sentences, and not the same. */
function differInDay(a: Subject, b: Subject): boolean {
  const [day, other] = [daysIn(a), daysIn(b)];
  return day.length > 0 && other.length > 0 && !other.some((own) => day.includes(own));
}

function daysIn({ claim: { sentence } }: Subject): readonly number[] {
  return sentence.mentions.flatMap((mention) =>
    mention.kind === "timex" && mention.timex.granularity === "day" && mention.timex.start !== null
      ? [mention.timex.start]
      : [],
  );
}

const limits = wordSet("by until till before after between within");
const turns = wordSet(
  "again anew re first second third fourth last next another finally fully partly officially provisionally other",
);
const daily = wordSet(
  "market exchange bourse session trading shop store office door play court parliament school pool",
);
const persons: Readonly<Record<string, string>> = dictionary({ he: "he", she: "she" });
const placing = wordSet("in at near for on");
const elsewhere = wordSet("there here elsewhere too also");
const descriptive = new Set<number>([tags.adjective, tags.noun, tags.proper, tags.number, tags.participle]);
