import { isInNote } from "../../claims/correction-note.js";
import type { Reading } from "../../claims/reading.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import { agree, differInNames, isWhole } from "../../claims/subjects/compare-subjects.js";
import { happeningAt, thingAt } from "../../claims/subjects/concept.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import { nounAfterDate } from "../../claims/subjects/deeds.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, isPossessive, wordAt } from "../../claims/token-access.js";
import { isOfAnotherTurn } from "./another-turn.js";
import { type Conflict, earlierIn, isBody, isHeading } from "./conflict.js";
import { calendarOf, hasSwappedDigits } from "./date-slips.js";
import { wordsOf } from "./known-words.js";
import { eventOfDate } from "./main-event.js";
import { isSetApart } from "./set-apart.js";
import { isPickedOut } from "./tail.js";

/** Two dates of what happens once: founded in 1948, and since it was founded in 1946. */
export function* onceOnly(subjects: readonly Subject[], reading: Reading): Iterable<Conflict> {
  const dates = subjects.filter(
    (subject) =>
      subject.measure === "date" && isWhole(subject) && !isInNote(subject.claim.block, subject.claim.sentence),
  );
  const body = dates.filter(isBody);
  yield* ofOneDeed(body);
  yield* ofMainEvent(body, reading);
  yield* ofMainEvent(
    subjects.filter((subject) => subject.measure === "clock" && isBody(subject)),
    reading,
  );
  yield* inHeadline(dates);
}

/** "was founded in 1948", "since its foundation in 1946". */
function* ofOneDeed(dates: readonly Subject[]): Iterable<Conflict> {
  const told = dates
    .filter(({ claim }) => claim.modality !== "hypothetical")
    .map((date) => ({ date, occasion: occasionOf(date) }))
    .filter(({ date, occasion }) => occasion !== null || date.deeds.size > 0);
  for (const [index, later] of told.entries()) {
    if (isOfPart(later.date) || isOfAnniversary(later.date)) continue;
    const same = earlierIn(told, index).filter((earlier) => isOne(earlier, later));
    const [first] = same;
    if (!first || same.some(({ date }) => agree(date, later.date)) || isContrasted(later.date, first.date)) continue;
    if (isOfAnotherTurn(first.date, later.date)) continue;
    if (earlierIn(told, index).some(({ date }) => isSameYear(date, later.date))) continue;
    yield { marked: later.date, other: first.date, by: "date" };
  }
}

/** A year that was told of something else may be taken up: "her best-known one in 1997". */
function isSameYear({ claim: { mention: a } }: Subject, { claim: { mention: b } }: Subject): boolean {
  if (a.kind !== "timex" || b.kind !== "timex" || a.timex.granularity !== "year") return false;
  return b.timex.granularity === "year" && a.timex.start === b.timex.start;
}

/** "The blaze on Friday", after "fire gutted the shop on Saturday": two days of the event that the article is about. */
function* ofMainEvent(dates: readonly Subject[], reading: Reading): Iterable<Conflict> {
  const told = dates.map((date, index) => ({ date, index, event: eventOfDate(date, reading) }));
  const [first, ...others] = told.filter(({ event }) => event !== null);
  const later = others.find(({ event, date }) => event === first?.event && !isAnother(date));
  // "11:42 p.m. Pacific on Friday, 2:42 a.m. Eastern on Saturday": one moment, told for two places.
  if (!first || !later || first.date.claim.sentence === later.date.claim.sentence) return;
  if (!areDaysApart(first.date, later.date)) return;
  const before = dates.slice(0, later.index);
  if (!before.some((earlier) => agree(earlier, later.date)))
    yield { marked: later.date, other: first.date, by: "date" };
}

/** "On Thursday a tram crashed": nobody spoke of it before. */
function isAnother({ claim: { block, clause } }: Subject): boolean {
  return clause.subject !== null && isOneOf(block.tokens, clause.subject.first, newcomers);
}

/** "Museum reopens on 14 May", and in the first sentences "will reopen on 12 May". */
function* inHeadline(dates: readonly Subject[]): Iterable<Conflict> {
  const body = dates.filter(isBody);
  for (const heading of dates) {
    if (!isHeading(heading) || occasionOf(heading) === null) continue;
    const same = body.filter(
      (subject) => occasionOf(subject) === occasionOf(heading) && areOfOnePhase(subject, heading) && !isLimit(subject),
    );
    const [first] = same;
    if (!first || same.some((subject) => agree(heading, subject) || !areDaysApart(heading, subject))) continue;
    if (isContrasted(first, heading)) continue;
    // Where the text has the headline's date as well, the first sentences are the odd ones out.
    if (!body.some((subject) => agree(heading, subject))) yield { marked: heading, other: first, by: "headline" };
    else if (heading.holder !== null && heading.holder === first.holder)
      yield { marked: first, other: heading, by: "date" };
  }
}

/** "votes cast by last Sunday", "since Monday": a bound of the time, and not the day itself. */
function isLimit({ claim: { block, mention } }: Subject): boolean {
  return isOneOf(block.tokens, mention.first - 1, limits);
}

/** What happens once, by verb or noun; what is held or takes place is named by its noun. */
export function occasionOf(subject: Subject): string | null {
  const deed = [...subject.deeds].find((name) => once.has(name) || occasions.has(name));
  // Much begins, each thing once.
  if (deed === "beginning") return subject.holder === null ? null : `${deed} of ${subject.holder}`;
  if (deed !== undefined) return deed;
  const { verb } = subject.claim.clause;
  const isHeld = verb !== null && holding.has(verb.base) && subject.holder !== null && occasions.has(subject.holder);
  return isHeld ? subject.holder : null;
}

/** A date, and what happened then. */
interface Told {
  readonly date: Subject;
  readonly occasion: string | null;
}

function isOne({ date: earlier, occasion: other }: Told, { date: later, occasion }: Told): boolean {
  if (earlier.claim.sentence === later.claim.sentence || differInNames(earlier, later)) return false;
  const isSlip = isSlipOfOneDeed(earlier, later);
  if (!isSlip && (occasion === null || other !== occasion)) return false;
  if (!areOfOnePhase(earlier, later) || isSetApart(earlier, later)) return false;
  if (isSlip || occasion === null) return isSlip;
  const isNamed = [...later.names].some((name) => earlier.names.has(name));
  if (personal.has(occasion))
    return isNamed || (earlier.holder !== null && later.holder === earlier.holder && isOnePerson(later));
  if (occasions.has(occasion) && !areDaysApart(earlier, later)) return false;
  if (occasion.startsWith("beginning of ")) return isDefinite(earlier) && isBareNoun(later);
  if (takesUpEvent(earlier, later)) return isNear(earlier, later);
  if (earlier.holder === null) return false;
  return later.holder === earlier.holder || isPronominal(earlier, later);
}

/** "Its children's choir was founded in 1973": not the choir. */
function isOfPart({ claim: { block, clause } }: Subject): boolean {
  return clause.subject !== null && isPossessive(block.tokens, clause.subject.first);
}

/** "sang on the 50th anniversary of its foundation in 1987" */
function isOfAnniversary({ claim: { block, sentence, mention } }: Subject): boolean {
  return hasWordBetween(block, anniversaries, Math.max(sentence.first, mention.first - 6), mention.first);
}

/** What was opened once may open again: where the verb itself tells, both are over or both still to come. */
function areOfOnePhase(a: Subject, b: Subject): boolean {
  const [left, right] = [liesAhead(a), liesAhead(b)];
  return left === null || right === null || left === right;
}

function liesAhead({ deeds, claim: { modality, clause, block } }: Subject): boolean | null {
  const { verb } = clause;
  if (!verb || !deeds.has(happeningAt(block.tokens, verb.head))) return modality === "planned" ? true : null;
  return modality === "planned" || verb.tense === "future" || (verb.tense === "present" && !verb.perfect);
}

/** "reached the wreck on 21 September", "since the wreck was reached on 12 September". */
function isSlipOfOneDeed(earlier: Subject, later: Subject): boolean {
  if (!hasSwappedDigits(earlier.claim.mention, later.claim.mention)) return false;
  const isMade = ({ deeds }: Subject): boolean => [...deeds].some((deed) => makings.has(deed));
  // "founded in 1923", "Since opening its doors in 1932"
  if (isMade(earlier) && isMade(later) && later.holder === null && later.names.size === 0) return true;
  const isShared = [...later.deeds].some((deed) => earlier.deeds.has(deed));
  return isShared && [...later.topics].some((topic) => earlier.topics.has(topic));
}

/** "the strike", with nothing that would tell it from others. */
function isBareNoun(subject: Subject): boolean {
  const doer = subject.claim.clause.subject;
  return doer !== null && doer.next - doer.first <= 2 && isDefinite(subject);
}

/** "the two-day strike" */
function isDefinite({ claim: { block, clause } }: Subject): boolean {
  return clause.subject !== null && isOneOf(block.tokens, clause.subject.first, definites);
}

/** "the bishop" is one, "nine people" are not. */
function isOnePerson({ claim: { block, clause } }: Subject): boolean {
  if (!clause.subject) return false;
  for (let at = clause.subject.first; at < clause.subject.next; at++)
    if (block.tagged[at] === tags.number) return false;
  return isOneOf(block.tokens, clause.subject.first, definites);
}

/** "the sinking on 21 May", "its launch in 2009": the noun takes up what was told before, and nothing sets it apart. */
function takesUpEvent(earlier: Subject, { claim }: Subject): boolean {
  const { block, mention, sentence } = claim;
  // "the 5 May opening"
  const behind = nounAfterDate(claim);
  if (behind !== null)
    return isOneOf(block.tokens, mention.first - 1, definites) && !isPickedOut(claim, behind + 1, wordsOf(earlier));
  const noun = nounPhraseBefore(block.tokens, block.tagged, mention.first - 1, sentence.first);
  if (!noun || !isOneOf(block.tokens, noun.first, definites)) return false;
  // "the strike on Friday", "the strike on Monday": the dates tell them apart
  if (isNamedSo(earlier, thingAt(block.tokens, noun.head))) return false;
  // "At the close on Thursday": an hour of trading, and nothing that was shut.
  const isOfTrade = wordAt(block.tokens, noun.first - 1) === "at" && isOneOf(block.tokens, noun.head, hoursOfTrade);
  if (isOfTrade && calendarOf(mention)?.day === undefined) return false;
  for (let at = noun.first + 1; at < noun.head; at++) {
    if (block.tagged[at] !== tags.determiner && !earlier.topics.has(thingAt(block.tokens, at))) return false;
  }
  return true;
}

/** "the strike on Friday", where a weekday is all that is told of it. */
function isNamedSo({ claim: { block, mention, sentence } }: Subject, name: string): boolean {
  const noun = nounPhraseBefore(block.tokens, block.tagged, mention.first - 1, sentence.first);
  return noun !== null && calendarOf(mention)?.day === undefined && thingAt(block.tokens, noun.head) === name;
}

/** What is held now and then is one where the two days are of one month. */
function areDaysApart(earlier: Subject, later: Subject): boolean {
  const [a, b] = [earlier.claim.mention, later.claim.mention];
  if (a.kind !== "timex" || b.kind !== "timex") return false;
  if (earlier.measure === "clock") return true;
  if (a.timex.start === null || b.timex.start === null) return a.timex.start === b.timex.start;
  return (
    a.timex.start === a.timex.end && b.timex.start === b.timex.end && Math.abs(a.timex.start - b.timex.start) <= 31
  );
}

function isNear(earlier: Subject, later: Subject): boolean {
  return later.claim.block.index - earlier.claim.block.index <= 1;
}

/** "since it was founded", "its launch", not "its choir was founded": what the sentences before were about. */
function isPronominal(earlier: Subject, { claim: { block, sentence, mention } }: Subject): boolean {
  if (block.index - earlier.claim.block.index > 1) return false;
  const from = Math.max(sentence.first, mention.first - 6);
  for (let at = from; at < mention.first; at++) {
    if (isOneOf(block.tokens, at, pronouns)) return true;
    if (isOneOf(block.tokens, at, owners) && once.has(happeningAt(block.tokens, nounFrom(block, at + 1)))) return true;
  }
  return false;
}

/** The last of the nouns and adjectives that begin here. */
function nounFrom({ tagged }: Subject["claim"]["block"], first: number): number {
  let at = first;
  while (tagged[at + 1] === tags.noun && (tagged[at] === tags.noun || tagged[at] === tags.adjective)) at++;
  return at;
}

const hoursOfTrade = new Set(["close", "open", "opening", "bell"]);
const newcomers = new Set(["a", "an", "another"]);
const makings = new Set(["construction", "completion", "opening", "foundation", "launch"]);
const limits = new Set(["by", "until", "till", "since", "before", "after"]);
const anniversaries = new Set("anniversary jubilee birthday centenary".split(" "));
const pronouns = new Set(["it", "they"]);
const owners = new Set(["its", "their"]);
const definites = new Set(["the", "its", "their", "this", "his", "her"]);
const holding = new Set(["hold", "take", "happen", "occur", "be"]);
const occasions = new Set(
  "vote election referendum final summit concert funeral wedding ceremony trial hearing crash explosion earthquake robbery coup".split(
    " ",
  ),
);
const personal = new Set(["birth", "death", "wedding"]);
const once = new Set(
  "beginning foundation opening reopening launch completion construction birth death wedding closure publication sinking invasion independence abolition discovery premiere".split(
    " ",
  ),
);
