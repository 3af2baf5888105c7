import type { TimexMention } from "../claims/mention.js";
import type { BlockReading, Claim, SentenceReading } from "../claims/reading.js";
import { clauseOf } from "../claims/reading.js";
import type { NounPhrase } from "../claims/syntax/clause.js";
import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tag.js";
import { isVerbal } from "../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../claims/token-access.js";
import { writeDateLike } from "../claims/write-date.js";
import { fromDay, toDay } from "../values/calendar.js";
import { explainYear } from "../values/garbles.js";
import { toNumber } from "../values/rational.js";
import type { Timex } from "../values/timex.js";
import { datesAgree, fuzzyReach } from "../values/timex.js";
import { anchorUse, dateOf, tellsTime } from "./event-dates.js";
import type { EventFact, Fact } from "./fact.js";
import type { FactBase } from "./fact-base.js";
import { judgeElapsed, lengthBefore, type ToldEvent } from "./judge-elapsed.js";
import { isOurs } from "./links/find-link.js";
import type { SubjectContext } from "./links/link.js";
import type { Occurrence, Occurrences } from "./occurrences.js";
import { isNamesake } from "./strangers.js";
import { isTakenBack } from "./taken-back.js";
import type { Silence, Witness } from "./trial.js";
import type { DateVerdict, Verdict } from "./verdict.js";

/** Holds the dates of a sentence, and the lengths of time told from an event, against the events that it names. */
export function judgeEvents(
  block: BlockReading,
  sentence: SentenceReading,
  nearby: readonly Occurrence[],
  occurrences: Occurrences,
  base: FactBase,
  today: number | null,
  witness: Witness,
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const event of nearby) {
    const fact = base.facts[event.fact] as Fact;
    if (event.role !== "event" || fact.kind !== "event") continue;
    const others = eventsBeside(event, nearby, base);
    const outcome = judgeEvent(block, sentence, event, fact, nearby, occurrences, today, others);
    witness({ subject: event, claim: "kind" in outcome ? outcome.claim : null, outcome });
    if ("kind" in outcome) verdicts.push(outcome);
  }
  return verdicts;
}

/** "Ten years after marrying, he conducted the first performance": what else the sentence tells that the rules date. */
function eventsBeside(event: Occurrence, nearby: readonly Occurrence[], base: FactBase): ToldEvent[] {
  return nearby.flatMap((occurrence) => {
    const fact = occurrence.fact === event.fact ? undefined : base.facts[occurrence.fact];
    return occurrence.role === "event" && fact?.kind === "event" ? [{ occurrence, date: fact.date }] : [];
  });
}

function judgeEvent(
  block: BlockReading,
  sentence: SentenceReading,
  event: Occurrence,
  fact: EventFact,
  nearby: readonly Occurrence[],
  occurrences: Occurrences,
  today: number | null,
  others: readonly ToldEvent[],
): Verdict | Silence {
  const silence = whyAnother(block, sentence, event, fact, nearby, occurrences);
  if (silence) return silence;
  const anchored = anchorUse(block, event);
  const elapsed = tellsTime(block, anchored)
    ? judgeElapsed(block, sentence, event, fact, anchored, today, others)
    : null;
  const claim = dateOf(block, sentence, event, anchored);
  // "A year after the ambush, in which four died on 2 May 2022,": both are told.
  if (elapsed && (!claim || elapsed.kind !== "agree" || claim.clause.index === elapsed.claim.clause.index))
    return elapsed;
  if (!claim) return { why: "no date" };
  if (isReckonedFrom(block, sentence, claim, fact, anchored)) return { why: "no date" };
  if (isToldApart(block, sentence, claim, fact) || isYetToCome(claim, fact, today)) return { why: "one more event" };
  if (isDenied(claim, sentence, event)) return { why: "not asserted" };
  const verdict = judgeDate(claim, fact, event);
  return verdict.kind === "agree" || !isTakenBack(claim) ? verdict : { why: "not asserted" };
}

/** Null for the fact's own happening: its actor, its place, nothing that excludes it, no "another" that makes it one more. */
function whyAnother(
  block: BlockReading,
  sentence: SentenceReading,
  event: Occurrence,
  fact: EventFact,
  nearby: readonly Occurrence[],
  occurrences: Occurrences,
): Silence | null {
  const own = nearby.filter((hit) => hit.fact === event.fact);
  const clause = clauseOf(sentence, event.first);
  if (own.some((hit) => hit.role === "unless")) return { why: "excluded" };
  if (fact.hasNear && !own.some((hit) => hit.role === "near")) {
    const places = occurrences.near.get(event.fact) ?? [];
    if (!places.some((place) => place.block.block.kind === "headline" || place.block.index <= block.index))
      return { why: "not near" };
  }
  const context = { claim: { block, sentence }, fact, factIndex: event.fact, subject: event, occurrences, nearby };
  if (isNamesake(context)) return { why: "another actor" };
  const { tokens, tagged } = block;
  const nominal = !isVerbalPhrase(block, event);
  if (!nominal && isElsewhere(context)) return { why: "not near" };
  // "founded Brask's academy"
  if (tagged[event.next] === tags.possessive && nounPhraseAt(tokens, tagged, event.next + 1)?.first === event.next + 1)
    return { why: "one more event" };
  if (!nominal && isDoneToAnother(context)) return { why: "one more event" };
  if (isOneOf(tokens, event.first - 1, nominal ? oneMore : oneElse)) return { why: "one more event" };
  if (!nominal && isDoneToThing(context)) return { why: "one more event" };
  // "a second landing"
  if (nominal && tagged[event.first - 1] === tags.number && wordAt(tokens, event.first - 1) !== "first")
    return { why: "one more event" };
  if (clause.verb && !nominal && (clause.verb.negated || clause.verb.modality !== "actual"))
    return { why: "not asserted" };
  const subject = clause.subject;
  // "the museum shop at the Ostmark opened": the phrase leads with what is no subject of its verb.
  if (!nominal && subject && clause.verb && event.first < clause.verb.first && clause.verb.head < event.next) {
    if (subject.next <= event.first && subject.first >= clause.first) return { why: "another actor" };
  }
  if (!fact.hasActor && clause.verb?.first === event.first && subject && isDoneByAnother(context, subject))
    return { why: "another actor" };
  if (fact.hasActor && !nominal && subject) {
    const acted = own.some((hit) => hit.role === "actor" && hit.first < subject.next && subject.first < hit.next);
    const passive = clause.verb?.passive === true;
    if (!acted && !passive && isNamed(block, subject)) return { why: "another actor" };
  }
  return null;
}

/** "Kelder Water brought in its ban" of a rule of Norvik's that has "brought in": the name that does it is another. */
function isDoneByAnother(context: SubjectContext, { first, next, head }: NounPhrase): boolean {
  const { subject: event, claim } = context;
  const { tagged } = claim.block;
  for (let at = event.first; at < event.next; at++) if (tagged[at] === tags.proper) return false;
  return tagged[head] === tags.proper && !isOurs(context, { first, next });
}

/** "The eruption of 1911 was a rehearsal for the one in 2018": the fact's is the other one. */
function isToldApart(block: BlockReading, sentence: SentenceReading, claim: Claim, fact: EventFact): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.kind === "timex" &&
      mention !== claim.mention &&
      isOneOf(block.tokens, mention.first - 2, others) &&
      eventDatesAgree(mention.timex, fact.date, fact.reach),
  );
}

/** "Ten years after the club was founded, in 1903, the stand went up": the date to which the length of time leads. */
function isReckonedFrom(
  block: BlockReading,
  sentence: SentenceReading,
  { mention }: Claim,
  { date }: EventFact,
  anchored: number | null,
): boolean {
  const length = anchored === null ? null : lengthBefore(block, sentence, anchored);
  if (length?.mention.kind !== "timex" || mention.kind !== "timex" || anchored === null) return false;
  const { quantity } = length.mention.timex;
  if (!quantity || date.start === null || mention.timex.start === null) return false;
  const way = wordAt(block.tokens, anchored) === "before" ? -1 : 1;
  const years = fromDay(mention.timex.start).year - fromDay(date.start).year;
  return years === way * toNumber(quantity.min);
}

/** What an article tells of the past, of something that was still to come on its day, was another. */
function isYetToCome({ mention }: Claim, { date }: EventFact, today: number | null): boolean {
  if (today === null || date.start === null || date.start <= today + 1 || mention.kind !== "timex") return false;
  return mention.timex.end !== null && mention.timex.end <= today;
}

/** "Wolves were brought back in Colorado": words without a name, in a place that is none of the fact's. */
function isElsewhere(context: SubjectContext): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  // The first word of a sentence has its capital from there.
  for (let at = subject.first; at < subject.next; at++)
    if (tagged[at] === tags.proper && at > claim.sentence.first) return false;
  if (!isOneOf(tokens, subject.next, placing)) return false;
  const place = nounPhraseAt(tokens, tagged, subject.next + 1, claim.sentence.next);
  return place !== null && tagged[place.head] === tags.proper && !isOurs(context, place);
}

/** "Okafor took charge of Halmvik", "Okafor joined Halmvik", where the rule has him at Torrick. */
function isDoneToAnother(context: SubjectContext): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  const { next } = subject;
  const from = wordAt(tokens, next) === "of" ? next + 1 : next;
  if (from === next && !isVerbal(tagged[next - 1] as number)) return false;
  const object = nounPhraseAt(tokens, tagged, from, claim.sentence.next);
  return object !== null && tagged[object.head] === tags.proper && !isOurs(context, object);
}

/** "Garrow opened its doors", "The mission began work on a bridge": what the verb has for its object is no word of the rule. */
function isDoneToThing(context: SubjectContext & { readonly fact: EventFact }): boolean {
  const { claim, fact, subject } = context;
  const { tokens, tagged } = claim.block;
  const { first, next } = subject;
  const { verb } = clauseOf(claim.sentence, first);
  if (!verb || verb.passive || verb.head !== next - 1) return false;
  const object = nounPhraseAt(tokens, tagged, next, claim.sentence.next);
  if (!object || object.first !== next || tagged[object.head] !== tags.noun || tagged[next] === tags.time) return false;
  const word = wordAt(tokens, object.head);
  if (isOneOf(tokens, object.head, workings)) return isOneOf(tokens, object.next, onWhat);
  return !fact.title.toLowerCase().includes(word) && !isOurs(context, { first: object.head, next: object.head + 1 });
}

/** What anything that begins begins. */
const workings = new Set(
  "work operation operations service services duty life business production existence".split(" "),
);
const onWhat = new Set(["on", "at", "for"]);

/** "Europe's medicines agency": a name is in it. */
function isNamed({ tokens, tagged }: BlockReading, { first, next }: NounPhrase): boolean {
  for (let at = first; at < next; at++)
    if (tagged[at] === tags.proper || lexeme(tokens, at)?.nationality === true) return true;
  return false;
}

/** "the summit was not held in May"; but "the crackdown of 4 June 1989 is not taught" has its date whatever is denied. */
function isDenied(claim: Claim, sentence: SentenceReading, event: Occurrence): boolean {
  const { verb } = clauseOf(sentence, event.first);
  if (verb?.negated !== true || (event.next <= claim.mention.first && claim.mention.next <= verb.first)) return false;
  // "No one was killed in the flood on 2 May": it came all the same.
  return event.first < verb.next;
}

/** "Britain left the EU" has its verb in it, "the Brexit referendum" has none. */
function isVerbalPhrase({ tagged }: BlockReading, event: Occurrence): boolean {
  for (let at = event.first; at < event.next; at++) {
    const tag = tagged[at];
    if (tag === tags.past || tag === tags.verb || tag === tags.auxiliary || tag === tags.participle) return true;
  }
  return false;
}

function judgeDate(claim: Claim, fact: EventFact, event: Occurrence): DateVerdict {
  const mention = claim.mention as TimexMention;
  const said = mention.timex;
  const agrees = eventDatesAgree(said, fact.date, fact.reach);
  const text = claim.block.block.text.slice(mention.start, mention.end);
  const garble = agrees ? null : yearDamage(said, fact.date);
  const written = agrees ? [] : [writeDateLike(mention, text, fact.date, fact.dateText)];
  return {
    about: "date",
    kind: agrees ? "agree" : garble ? "garbled" : "contradict",
    claim,
    fact,
    subject: event,
    of: "event",
    span: { start: mention.start, end: mention.end },
    truthText: fact.dateText,
    truthSpan: fact.dateSpan,
    expected: written.filter((each): each is string => each !== null),
    garble,
  };
}

/** Dates agree when they meet; the month of grace of fuzzy dates is not for a bare year beside them. */
export function eventDatesAgree(said: Timex, truth: Timex, reach: number): boolean {
  const coarse = said.granularity === "year" || truth.granularity === "year" || said.granularity === "decade";
  const grace = Math.max(reach, coarse && !said.fuzzy ? 0 : fuzzyReach(said, truth));
  if (grace === 0) return datesAgree({ ...said, fuzzy: false }, { ...truth, fuzzy: false });
  const wide = (date: Timex): Timex => ({
    ...date,
    fuzzy: false,
    start: date.start === null ? null : date.start - grace,
  });
  return datesAgree(wide(said), { ...truth, fuzzy: false, start: truth.start === null ? null : truth.start - grace });
}

/** A slip in the year alone: swapped digits, another century. */
export function yearDamage(said: Timex, truth: Timex): ReturnType<typeof explainYear> {
  if (said.start === null || truth.start === null || said.implied.includes("year")) return null;
  const [a, b] = [fromDay(said.start), fromDay(truth.start)];
  return said.granularity !== "day" || isInYearOf(truth, a.month, a.day) ? explainYear(a.year, b.year) : null;
}

/** True when that day of the year lies in the date, or the date leaves the day open. */
function isInYearOf({ start, end, granularity }: Timex, month: number, day: number): boolean {
  if (granularity !== "day" || start === null || end === null) return true;
  const moved = toDay(fromDay(start).year, month, day);
  return start <= moved && moved <= end;
}

const placing = new Set(["in", "at", "near", "across"]);
/** Words that make one more event of a noun. */
const oneMore = new Set("a an another no any next earlier previous prior later subsequent separate similar".split(" "));
/** Before a whole clause: "An earlier ceasefire was signed". */
const oneElse = new Set("another next earlier previous prior later subsequent separate similar".split(" "));
/** What stands for one more of the same: "the one in 2018", "that of 2018". */
const others = new Set(["one", "ones", "that", "those"]);
