import { wordSet } from "../../text/word-set.js";
import { beginnings, endings, isLaterStep, twoWordDeeds, unordered } from "../lexicon/deeds.js";
import { nounPhraseAt } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, isWord, lexeme, signAt, wordAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import { orderOfDeeds } from "./deeds-of-one.js";
import type { SentenceView } from "./figures.js";
import { mentionAt, wordsBetween } from "./figures.js";
import type { Moment } from "./moment.js";

/** A stretch of time with both its ends: "from 2003 to 2007", "opened in March and closed in May". */
export interface SpanOfTime {
  readonly begin: Moment;
  readonly end: Moment;
  /** The words of a range, or two verbs of one subject. */
  readonly by: "range" | "events";
  /** The verbs, where they make it. */
  readonly verbs: readonly [DatedEvent, DatedEvent] | null;
}

/** The stretches of a sentence. */
export function findSpans(view: SentenceView, moments: readonly Moment[], events: readonly DatedEvent[]): SpanOfTime[] {
  return [...ranges(view, moments), ...happenings(view, moments, events), ...deadlines(view, moments, events)];
}

/** "Bids will be accepted from 20 May, and the deadline for them is 6 May": from when until when something is open. */
function deadlines(view: SentenceView, moments: readonly Moment[], events: readonly DatedEvent[]): SpanOfTime[] {
  const last = events.find(
    ({ base, clause, preposition }) =>
      base === "be" &&
      (preposition === "" || preposition === "on") &&
      clause.subject !== null &&
      isOneOf(view.tokens, clause.subject.head, limits),
  );
  const first = events.find((event) => event !== last && event.preposition === "from" && receivings.has(event.base));
  if (!first || !last || first.clause.verb?.negated || isOfOther(view, last, first)) return [];
  const [begin, end] = [momentOf(moments, first), momentOf(moments, last)];
  return begin && end ? [{ begin, end, by: "events", verbs: [first, last] }] : [];
}

/** "from A to B", "between A and B", "A until B", "March 2018 – May 2019". */
function ranges(view: SentenceView, moments: readonly Moment[]): SpanOfTime[] {
  const found: SpanOfTime[] = [];
  for (let i = 0; i + 1 < moments.length; i++) {
    const [begin, end] = [moments[i] as Moment, moments[i + 1] as Moment];
    const joint = wordsBetween(view, begin.next, end.first);
    const opener = wordAt(view.tokens, begin.first - 1);
    if (!isRange(opener, joint) || isListed(view, end) || isMove(view, begin)) continue;
    found.push({ begin, end, by: "range", verbs: null });
  }
  return found;
}

function isRange(opener: string, joint: string): boolean {
  if (opener === "between") return /^and (?:the )?$|^and$/.test(joint);
  if (opener === "from")
    return /^(?:up )?(?:to|until|till|through|right up to|-)(?: (?:at least|about|around|the|in|on))?$/.test(joint);
  return opener !== "to" && /^(?:until|till|through)$|^-$|^to$/.test(joint);
}

/** "the launch was moved from 2029 to 2021": two dates of one event, not its ends. */
function isMove(view: SentenceView, { first }: Moment): boolean {
  const { tokens, syntax } = view;
  for (let at = first - 2; at >= syntax.first && at > first - 10; at--) {
    const base = lexeme(tokens, at)?.verb?.base;
    // "needed four hours to put the fire out, from 9:15"
    const isPurpose = wordAt(tokens, at - 1) === "to" && at < first - 2;
    const isGoingOn = base === "go" && isOneOf(tokens, at + 1, goingOn);
    if (base !== undefined && moving.has(base) && !isPurpose && !isGoingOn) return true;
  }
  return false;
}

/** "in 2003, 2005 and 2007 to 2009" and the like are more than two ends. */
function isListed({ tokens }: SentenceView, { next }: Moment): boolean {
  return isOneOf(tokens, next, furtherEnds);
}

/** Two verbs of one subject, the first of beginning, the second of ending; also the other way round for a few. */
function happenings(view: SentenceView, moments: readonly Moment[], events: readonly DatedEvent[]): SpanOfTime[] {
  const found: SpanOfTime[] = [];
  for (let i = 0; i + 1 < events.length; i++) {
    const [one, two] = [events[i] as DatedEvent, events[i + 1] as DatedEvent];
    if (one.verb === two.verb || !isWhen(one) || !isWhen(two)) continue;
    const pair = orderOf(view, one, two);
    if (!pair || isAgain(view, ...pair)) continue;
    const [begin, end] = pair.map((event) => momentOf(moments, event));
    if (begin && end) found.push({ begin, end, by: "events", verbs: pair });
  }
  for (const [i, one] of events.slice(0, mostEvents).entries()) {
    for (const two of events.slice(i + 1, mostEvents)) {
      const isTold = found.some(({ verbs }) => verbs?.includes(one) && verbs.includes(two));
      if (isTold || one.verb === two.verb || !isWhenOrFrom(one) || !isWhenOrFrom(two)) continue;
      const pair = orderOfDeeds(
        view,
        ...(one.verb < two.verb ? ([one, two] as const) : ([two, one] as const)),
        (event) => deedOf(view, event),
      );
      if (!pair || isAgain(view, ...pair) || !areDoneToOne(view, one, two)) continue;
      const [begin, end] = pair.map((event) => momentOf(moments, event));
      if (begin && end) found.push({ begin, end, by: "events", verbs: pair });
    }
  }
  return found;
}

/** "The deadline for comments", where bids are accepted. */
function isOfOther({ tokens, tagged }: SentenceView, last: DatedEvent, { clause }: DatedEvent): boolean {
  const head = last.clause.subject?.head ?? 0;
  if (wordAt(tokens, head + 1) !== "for" || tagged[head + 2] === tags.pronoun) return false;
  const noun = nounPhraseAt(tokens, tagged, head + 2);
  return noun !== null && wordAt(tokens, noun.head) !== wordAt(tokens, clause.subject?.head ?? head);
}

export function momentOf(moments: readonly Moment[], event: DatedEvent): Moment | undefined {
  return moments.find(({ date, clock }) => (date ?? clock) === event.date);
}

/** Dated verbs of a sentence that are held against each other. */
const mostEvents = 6;

/** Which of two events came first, by their verbs or by "after" and "before"; null where nothing says it. */
function orderOf(view: SentenceView, one: DatedEvent, two: DatedEvent): readonly [DatedEvent, DatedEvent] | null {
  // "wed in 1998 after getting engaged in 1996"
  const joint = view.tagged[two.verb] === tags.gerund || isParticipleOfGerund(view, two.verb) ? two.verb : 0;
  const word = joint > 0 ? deedJoint.exec(`${wordsBetween(view, one.date.next, joint)} `)?.[1] : undefined;
  if (word !== undefined) return word === "after" ? [two, one] : [one, two];
  // "arrived on 9 May, having left the city on 2 May"
  if (wordAt(view.tokens, two.verb - 1) === "having" || isBeenDone(view, two.verb))
    return isRightBehind(view, one, two) ? [two, one] : null;
  if (!sharesSubject(view, one, two)) return null;
  const [first, second] = [deedOf(view, one), deedOf(view, two)];
  // "having been convicted in 2010": what came before.
  const isAfter = isBeginning(first, second) && wordAt(view.tokens, two.verb - 2) !== "having";
  if (!(isAfter || isEnding(first, second)) || !areDoneToOne(view, one, two)) return null;
  return isAfter ? [one, two] : [two, one];
}

/** What was done to something else has an order of its own: "opened a café in 2010 and closed its library in 2005". */
function areDoneToOne(view: Pick<SentenceView, "tokens" | "tagged">, one: DatedEvent, two: DatedEvent): boolean {
  // Who left one place reaches another.
  if (arrivals.has(two.base)) return true;
  const second = objectOf(view, two);
  if (second < 0 || isOneOf(view.tokens, second, takenUp)) return true;
  const first = objectOf(view, one);
  if (first < 0) return isOneOf(view.tokens, second, posts);
  return wordAt(view.tokens, first) === wordAt(view.tokens, second);
}

/** The token of what a dated verb says is done, or is done away from; -1 where it stands alone. */
export function objectOf({ tokens, tagged }: Pick<SentenceView, "tokens" | "tagged">, event: DatedEvent): number {
  const { verb, base, date } = event;
  const from = deedOf({ tokens }, event) === base ? verb + 1 : verb + 2;
  const start = isOneOf(tokens, from, away) ? from + 1 : from;
  if (start >= date.first - 1) return -1;
  if (tagged[start] === tags.pronoun || isOneOf(tokens, start, others)) return start;
  // "settled an earlier one"
  for (let at = start + 1; at < date.first && at < start + 4; at++) if (isOneOf(tokens, at, others)) return at;
  const phrase = nounPhraseAt(tokens, tagged, start, date.first);
  return phrase?.first === start ? phrase.head : -1;
}

const arrivals = new Set(["reach", "arrive", "land", "dock", "enter"]);
const away = new Set(["of", "from"]);
const takenUp = new Set(["it", "them", "him", "her", "that"]);
const others = new Set(["another", "others", "one", "two"]);
/** What one leaves that one was called or chosen to, and what something comes into. */
const posts = wordSet(
  "office power post job role position seat service politics parliament government trial force effect control law",
);

/** ", having" and the deed follow the date of the deed before. */
function isRightBehind({ tokens }: SentenceView, one: DatedEvent, two: DatedEvent): boolean {
  // "having started at 18:00 the day before"
  if (isWord(tokens, two.date.next)) return false;
  const behind = isBeenDone({ tokens }, two.verb) ? two.verb - 1 : two.verb;
  return signAt(tokens, one.date.next, ",") && behind === one.date.next + 2 && one.verb < one.date.first;
}

/** "having been elected" */
function isBeenDone({ tokens }: Pick<SentenceView, "tokens">, verb: number): boolean {
  return wordAt(tokens, verb - 1) === "been" && wordAt(tokens, verb - 2) === "having";
}

/** The base of a dated verb, with the word behind it where the two are one: "took office", "wound up". */
export function deedOf({ tokens }: Pick<SentenceView, "tokens">, { verb, base }: DatedEvent): string {
  const pair = `${base} ${wordAt(tokens, verb + 1)}`;
  return twoWordDeeds.has(pair) ? pair : base;
}

/** "getting engaged", "being elected" */
function isParticipleOfGerund({ tokens }: SentenceView, verb: number): boolean {
  return isOneOf(tokens, verb - 1, becoming);
}

/** "was built between 1934 and 1938": not before the first of the two. */
function isWhenOrFrom(event: DatedEvent): boolean {
  return isWhen(event) || event.preposition === "between" || event.preposition === "from";
}

/** The date says when, not since, until or by when. */
export function isWhen({ preposition }: DatedEvent): boolean {
  return preposition === "in" || preposition === "on" || preposition === "" || preposition === "at";
}

function isBeginning(first: string, second: string): boolean {
  if (unordered.has(`${first} ${second}`)) return false;
  return (
    (beginnings.has(first) && endings.has(second)) ||
    isLaterStep(first, second) ||
    (first === "bear" && second === "die")
  );
}

/** "which ended in 1945, began in 1939": only verbs of which nothing begins again. */
function isEnding(first: string, second: string): boolean {
  return (first === "die" && second === "bear") || (closing.has(first) && opening.has(second));
}

/** "opened again", "was elected for a second time", "re-opened": another beginning than the one that ended. */
function isAgain({ tokens }: SentenceView, { verb, date }: DatedEvent, ending: DatedEvent): boolean {
  const limit = Math.min(date.first + 6, ending.verb > verb ? ending.verb : tokens.count);
  for (let at = Math.max(verb - 2, 0); at < limit; at++) {
    if (isOneOf(tokens, at, againWords)) return true;
  }
  return false;
}

/**
 * Nothing but "and", commas and auxiliaries stands between the first date and the second verb, or the first verb opens
 * the sentence and the subject of both follows its comma: "Founded in 1996, the company closed in 2003".
 */
export function sharesSubject(view: SentenceView, one: DatedEvent, two: DatedEvent): boolean {
  const { tokens, tagged, syntax } = view;
  const from = Math.max(one.date.next, one.verb + 1);
  if (two.verb < from) return false;
  let nouns = 0;
  let isGoverned = false;
  for (let at = from; at < two.verb; at++) {
    if (mentionAt(view, at)) continue;
    // "and, at the end of the trial that followed, convicted"
    if (isOneOf(tokens, at, joints) && signAt(tokens, at + 1, ",")) {
      at = pastAside(view, at + 2, two.verb);
      continue;
    }
    const tag = tagged[at] as number;
    // "with a party on a barge" names no other subject.
    isGoverned = tag === tags.preposition || (isGoverned && phraseTags.has(tag));
    if (isGoverned && !isOneOf(tokens, at, partings)) continue;
    const isNoun = tag === tags.noun || tag === tags.proper || tag === tags.relative || tag === tags.subordinator;
    if (isNoun || isOneOf(tokens, at, partings) || isOther(view, one, at)) nouns++;
    if (signAt(tokens, at, ";") || signAt(tokens, at, ":")) return false;
  }
  if (nouns === 0) return true;
  const opening = firstWord(view);
  const opens = opening === one.verb || (wordAt(tokens, opening) === "having" && opening + 1 === one.verb);
  if (!opens || !signAt(tokens, from, ",")) return false;
  let at = nounPhraseAt(tokens, tagged, from + 1, syntax.next)?.next ?? syntax.next;
  while (at < two.verb && (tagged[at] === tags.auxiliary || tagged[at] === tags.adverb)) at++;
  return at === two.verb;
}

/** The comma that ends what is put between "and" and its verb; where none comes, nothing is passed. */
function pastAside({ tokens }: SentenceView, first: number, next: number): number {
  for (let at = first; at < next; at++) if (signAt(tokens, at, ",")) return at;
  return first - 1;
}

/** "He was admitted in 2014, and she": another person than the first. */
function isOther({ tokens, tagged }: SentenceView, { clause }: DatedEvent, at: number): boolean {
  const first = clause.subject?.head;
  if (first === undefined || !isOneOf(tokens, at, people)) return false;
  return tagged[first] === tags.pronoun && wordAt(tokens, first) !== wordAt(tokens, at);
}

function firstWord({ tagged, syntax }: SentenceView): number {
  let at = syntax.first;
  while (at < syntax.next && tagged[at] === tags.sign) at++;
  return at;
}

const phraseTags = new Set<number>([tags.determiner, tags.adjective, tags.noun, tags.proper, tags.possessive]);
const becoming = new Set(["getting", "being", "becoming", "having"]);
const deedJoint = /^(?:, )?(?:shortly |soon |just )?(after|before) (?:getting |being |becoming |having )?$/;
const moving = wordSet(
  "move bring change shift advance reschedule revise cut push postpone delay put correct update amend alter backdate lower reduce raise travel go jump transport switch count slip pull drag roll turn fall drop rise grow",
);
/** Words after which another subject or another time speaks. */
const partings = wordSet("after before when while where although because but whose since until");
const goingOn = new Set(["on", "ahead"]);
const limits = wordSet("deadline cutoff limit");
const receivings = wordSet("accept receive take invite open welcome consider collect submit send register sell");
const joints = new Set(["and", "but", "then"]);
const people = new Set(["he", "she", "they", "we", "you", "i"]);
const againWords = wordSet("again anew reopened re second third another new back");
const opening = new Set(["begin", "start", "commence"]);
const closing = new Set(["end", "finish", "conclude"]);
const furtherEnds = new Set(["to", "through", "until"]);
