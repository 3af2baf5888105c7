import { wordSet } from "../../text/word-set.js";
import { beginnings, endings } from "../lexicon/deeds.js";
import type { TimexMention } from "../mention.js";
import { clauseAt } from "../syntax/clauses.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import { type SentenceView, wordsAfter, wordsBefore } from "./figures.js";
import type { LengthOfTime } from "./length-of-time.js";
import { hasYear, type Moment } from "./moment.js";
import { deedOf, type SpanOfTime } from "./span-of-time.js";
import { isWindow } from "./window-of-time.js";

/**
 * Lengths whose own words say what they measure, with the only two times of the sentence as its ends, in whatever order they
 * stand: "a gap of 26 years" between two, "90 minutes" that something took from one to the other, "for 77 years" of what
 * opened in one and closed in the other.
 */
export function lengthsTold(
  view: SentenceView,
  moments: readonly Moment[],
  spans: readonly SpanOfTime[],
  events: readonly DatedEvent[],
  known: readonly LengthOfTime[],
): LengthOfTime[] {
  return view.mentions.flatMap((length): LengthOfTime[] => {
    if (length.kind !== "timex" || known.some((told) => told.length === length) || !isLength(view, length)) return [];
    if (moments.some((moment) => !fitsUnit(length, moment) && (moment.clock !== null || hasYear(moment.date))))
      return [];
    const ends = moments.filter((moment) => fitsUnit(length, moment));
    const told = ofTwo(view, length, ends, spans, events);
    return told ? [told] : [];
  });
}

function ofTwo(
  view: SentenceView,
  length: TimexMention,
  ends: readonly Moment[],
  spans: readonly SpanOfTime[],
  events: readonly DatedEvent[],
): LengthOfTime | null {
  const [one, two, ...more] = ends;
  if (!one) return null;
  if (!two)
    return isWait(view, length) && tellsOfThisWeek(view, one) ? { length, from: one, to: null, by: "since" } : null;
  if (more.length > 0) return null;
  const [from, to] = inOrder(view, one, two);
  if (isGap(view, length)) return { length, from, to, by: isOfClock(length) ? "span" : "after" };
  const span = spans.find(({ begin, end, by }) => by === "range" && begin === one && end === two);
  if (span) {
    const isWhole = isTaken(view, length, span) || isStretch(view, length, span);
    // "two years in which no prize was given": some of them.
    const within =
      isStretch(view, length, span) && /(?:^| )(?:never|not|no)(?: |$)/.test(wordsAfter(view, length.next, 7));
    return isWhole ? { length, from: span.begin, to: span.end, by: "span", within } : null;
  }
  // "left on April 2 and docked on April 20 after a voyage of 28 days", "stood for 38 years: it went up in 1961"
  const told = spans.find(({ begin, end, by }) => by === "events" && begin === from && end === to);
  if (told && isWholeOf(view, length, told)) return { length, from, to, by: "span" };
  const begun = eventOf(view, events, from, beginnings);
  const ended = eventOf(view, events, to, endings);
  if (!begun || !ended || begun.verb === ended.verb || !areOfOne(view, begun, ended)) return null;
  const { verb } = clauseAt(view.syntax, length.first);
  // "jailed in 2004 for eight years": so long it was to be.
  if (verb?.head === begun.verb && (length.first < ended.verb || ended.verb < begun.verb)) return null;
  if (isTenure(view, length)) return { length, from, to, by: "span" };
  if (verb?.head === ended.verb || verb?.negated) return null;
  // "for 20 years it was run by nuns": a part of it; never more than all of it.
  return /(?:^| )for(?: (?:about|some|almost|nearly|over|the))*$/.test(wordsBefore(view, length.first, 3))
    ? { length, from, to, by: "span", within: !(verb?.perfect && wordAt(view.tokens, verb.first) === "had") }
    : null;
}

function isLength(view: SentenceView, length: TimexMention): boolean {
  const { expression, first, next } = length;
  if (expression.form !== "duration" || !expression.amount || expression.amount.kind === "age") return false;
  if (expression.amount.vague || isWindow(view, length)) return false;
  for (let at = first; at < next; at++) if (isOneOf(view.tokens, at, everies)) return false;
  return !isOneOf(view.tokens, first - 1, everies) && !isOneOf(view.tokens, next, sentences);
}

/** Years are told between years, months between months, weeks and days between days, and hours between times of day. */
function fitsUnit({ expression }: TimexMention, { date, clock }: Moment): boolean {
  if (expression.form !== "duration") return false;
  const { unit } = expression;
  if (unit === "minute" || unit === "hour") return clock !== null && date === null;
  if (date?.expression.form !== "calendar" || clock !== null) return false;
  if (unit === "year" || unit === "decade" || unit === "century") return hasYear(date);
  return unit === "month" ? hasYear(date) && date.expression.month !== undefined : date.expression.day !== undefined;
}

function isOfClock({ expression }: TimexMention): boolean {
  return expression.form === "duration" && (expression.unit === "minute" || expression.unit === "hour");
}

/** By the years that are printed; in one year, as they stand. */
function inOrder({ syntax }: SentenceView, one: Moment, two: Moment): readonly [Moment, Moment] {
  const [a, b] = [yearOf(one), yearOf(two)];
  if (a !== null && b !== null) return b < a ? [two, one] : [one, two];
  // "resumed at 2 p.m. after a break that had begun at 1 p.m."
  const { verb } = clauseAt(syntax, two.first);
  return verb !== null && verb.tense === "past" && verb.perfect ? [two, one] : [one, two];
}

function yearOf({ date }: Moment): number | null {
  return date?.expression.form === "calendar" ? (date.expression.year ?? null) : null;
}

/** The way or the lasting thing of which the two events are the ends: "a voyage of 28 days", "six weeks of talks, which began", "which lasted 24 days". */
function isWholeOf(view: SentenceView, { first, next }: TimexMention, { begin, end }: SpanOfTime): boolean {
  const { tokens, syntax } = view;
  if (
    /(?:^| )(?:after|following|in|during|on|by) (?:a|an|the|its|his|her|their) (?:[a-z]+ )?[a-z]+ of$/.test(
      wordsBefore(view, first, 6),
    )
  )
    return isOneOf(tokens, first - 2, journeys);
  if (isOneOf(tokens, next, journeys)) return true;
  const opens = first <= syntax.first + 1 && wordAt(tokens, next) === "of";
  if (opens) return /^of (?:[a-z]+ ){0,2}[a-z]+ ?, (?:which|that) /.test(`${wordsAfter(view, next, 6)} `);
  const { verb, kind } = clauseAt(syntax, first);
  const lasts = verb !== null && !verb.negated && verb.base === "last" && first >= verb.next && first - verb.next <= 1;
  return lasts && (kind === "relative" || next < begin.first) && begin.first < end.first;
}

/** "26 years apart", "a gap of 26 years", "the 26-year gap", "The wait between … was 26 years". */
function isGap(view: SentenceView, { first, next }: TimexMention): boolean {
  const { tokens, syntax } = view;
  if (apart.test(wordsAfter(view, next, 4)) || isOneOf(tokens, next, gaps)) return true;
  if (gapBefore.test(wordsBefore(view, first, 6))) return true;
  const { verb, subject } = clauseAt(syntax, first);
  const isSaid = verb?.base === "be" && !verb.negated && first >= verb.next && first - verb.next <= 2;
  // "Between the two trials lay nine years"
  if (verb?.base === "lie" && wordAt(tokens, syntax.first) === "between" && verb.next === first) return true;
  return isSaid && subject !== null && isOneOf(tokens, subject.head, gaps);
}

/** "after a wait of 15 years", "after a 15-year absence", "ending a drought of 15 years". */
function isWait(view: SentenceView, { first, next }: TimexMention): boolean {
  const lead = wordsBefore(view, first, 5);
  if (
    /(?:^| )(?:after|following|ends?|ended|ending) an? (?:[a-z]+ )?(?:wait|gap|absence|break|drought|hiatus|lull|silence|interval) of$/.test(
      lead,
    )
  )
    return true;
  return (
    /(?:^| )(?:after|following|ends?|ended|ending) (?:an?|the|its|their|his|her)$/.test(lead) &&
    isOneOf(view.tokens, next, gaps)
  );
}

/** What it came to happened on a day of this week; the one year is what was last. */
function tellsOfThisWeek({ mentions }: SentenceView, { date, first }: Moment): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === "timex" &&
      mention !== date &&
      mention.first > first &&
      (mention.expression.form === "day" ||
        (mention.expression.form === "calendar" &&
          mention.expression.weekday !== undefined &&
          mention.expression.day === undefined)),
  );
}

/** "It took the ship 90 minutes to clear the lock, from 14:10 until 15:00" */
function isTaken(view: SentenceView, { first, next }: TimexMention, { begin, end }: SpanOfTime): boolean {
  const { tokens, syntax } = view;
  const { verb } = clauseAt(syntax, first);
  if (!verb || verb.negated || !takings.has(verb.base) || first < verb.next || first - verb.next > 5) return false;
  // "The tunnel, dug between 1988 and 1994, took six years"
  const made = clauseAt(syntax, begin.first);
  if (verb.base === "take" && made.kind === "participial" && made.next <= verb.first && made.verb !== null)
    return first === verb.next && /^(?:[.,;]|to )/.test(`${wordsAfter(view, next, 1)} `);
  return (
    begin.first >= next &&
    wordAt(tokens, begin.first - 1) === "from" &&
    isOneClause(tokens, next, begin.first, end.next)
  );
}

/** No "and" leads to the times, nor on to others: "from 1998 to 2001 in Leeds and then in York". */
function isOneClause(tokens: SentenceView["tokens"], first: number, next: number, end: number): boolean {
  for (let at = first; at < next; at++) if (isOneOf(tokens, at, joiners)) return false;
  return next - first < 14 && !isOneOf(tokens, end, goings);
}

/** "between 1994 and 2006, eight years in which": said again of the stretch right before it. */
function isStretch(view: SentenceView, { first, next }: TimexMention, { end }: SpanOfTime): boolean {
  // "Between 1996 and 2002 she ran the service, a decade in which": behind a comma, with no other time between.
  const isBeside = first - end.next <= 3 || (signAt(view.tokens, first - 1, ",") && end.next < view.syntax.first + 6);
  return end.next <= first && isBeside && /^(?:in|during|throughout|over) which /.test(wordsAfter(view, next, 7));
}

/** "after a 12-year reign", "in its 20 years", "its run of 20 years" */
function isTenure(view: SentenceView, { first, next }: TimexMention): boolean {
  const { tokens } = view;
  if (isOneOf(tokens, next, tenures) || isOneOf(tokens, next + 1, tenures)) return true;
  const lead = wordsBefore(view, first, 4);
  return /(?:^| )(?:in|during|over|throughout|of) (?:its|his|her|their)$/.test(lead) || tenureBefore.test(lead);
}

function eventOf(
  view: SentenceView,
  events: readonly DatedEvent[],
  { date }: Moment,
  deeds: ReadonlySet<string>,
): DatedEvent | undefined {
  return events.find(
    (event) => event.date === date && datings.has(event.preposition) && deeds.has(deedOf(view, event)),
  );
}

/** Of one subject, or of one that only a pronoun or a relative names. */
function areOfOne({ tokens }: SentenceView, one: DatedEvent, two: DatedEvent): boolean {
  const [a, b] = [one, two].map(({ clause }) => (clause.subject ? wordAt(tokens, clause.subject.head) : ""));
  return a === b || [a, b].some((word) => word === "" || pronouns.has(word ?? ""));
}

const apart = /^(?:apart|passed|elapsed|went by|had (?:passed|elapsed|gone)|separated?|lay|lie|divided?)(?: |$)/;
const journeys = wordSet(
  "voyage journey trip crossing passage march trek ride drive flight expedition cruise walk tour pilgrimage siege strike battle campaign trial voyages race climb descent",
);
const gapWords = "gap|wait|interval|break|lull|absence|hiatus|pause|drought|lapse|silence|distance|difference";
const gapBefore = new RegExp(
  `(?:^| )(?:(?<!(?:after|with) an? )(?:${gapWords}) (?:of|was|is|lasting|lasted)|(?:separated|parted|divided) by)(?: (?:about|some|almost|nearly|just|only|exactly|a|full))*$`,
);
const gaps = wordSet(gapWords.replaceAll("|", " "));
const takings = wordSet("take spend need last wait require keep go run work stay stand sit queue");
const joiners = new Set(["and", "but"]);
const goings = new Set(["in", "at", "with", "as"]);
const tenures = wordSet(
  "reign tenure run career life spell stint term existence occupation marriage rule history lifetime",
);
const tenureBefore =
  /(?:^| )(?:reign|tenure|run|career|life|spell|stint|term|existence|rule|marriage|lifetime|lifespan) of$/;
const datings = new Set(["in", "on", ""]);
const everies = wordSet("every each per another further next last past first final latter opening");
const sentences = wordSet("imprisonment jail prison sentence old ago earlier later before after");
const pronouns = wordSet("it he she they who which that");
