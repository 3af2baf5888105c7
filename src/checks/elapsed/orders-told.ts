import { isLaterStep } from "../../claims/lexicon/deeds.js";
import { relatives } from "../../claims/lexicon/life-words.js";
import type { TimexMention } from "../../claims/mention.js";
import { sentencesNear } from "../../claims/reading.js";
import type { DatedEvent } from "../../claims/relations/dated-event.js";
import { hasYear } from "../../claims/relations/moment.js";
import { deedOf, isWhen } from "../../claims/relations/span-of-time.js";
import { tags } from "../../claims/syntax/tag.js";
import { hasOneOf, isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, headlinePlaces, type Place, printed } from "../wording/places.js";
import { quoted } from "../wording/words.js";

/** Two dates of which words say that the second is the later: what came out posthumously, what was next, what undoes the headline. */
export function* ordersTold(check: Pick<CheckInfo, "id" | "severity">, place: Place): Iterable<Finding> {
  for (const pair of [posthumous(place), nextTold(place), afterOrBefore(place), undoneOfHeadline(place)]) {
    if (!pair || !isBefore(pair.later, pair.earlier)) continue;
    const { later, earlier, mark, from, why } = pair;
    const [said, other] = [printed(place, mark), printed(from, mark === later ? earlier : later)];
    const sum = `${mark === later ? "before" : "after"} ${other}`;
    yield findingAt(check, place.reading, place.block, mark, claimAt(place, mark), {
      message: `${quoted(said)} cannot be: ${why}, and that is ${sum}`,
      label: sum,
      actual: said,
      expected: [],
      notes: ["Either date may be the wrong one"],
      labels: [
        labelAt(
          from.reading,
          from.block,
          mark === later ? earlier : later,
          mark === later ? "the earlier" : "the later",
        ),
      ],
    });
  }
}

interface Told {
  readonly earlier: TimexMention;
  readonly later: TimexMention;
  readonly mark: TimexMention;
  /** Where the one that is not marked stands. */
  readonly from: Place;
  readonly why: string;
}

function isBefore({ timex: one }: TimexMention, { timex: other }: TimexMention): boolean {
  return one.end !== null && other.start !== null && one.end < other.start;
}

/** "was published posthumously in 1997 - the poet died in 2001" */
function posthumous(place: Place): Told | null {
  const { block, sentence } = place;
  for (const event of sentence.relations.times.events) {
    if (!isWhen(event) || !hasYear(event.date) || !isAfterDeath(place, event)) continue;
    const deaths = sentencesNear(block, sentence, 1, 1).flatMap(({ relations }) =>
      relations.times.events
        .filter(({ base, date, clause: { subject } }) => {
          // "The poet's father died in 1999"
          const isKin = subject !== null && hasOneOf(block.tokens, kin, subject.first, subject.next);
          return base === "die" && hasYear(date) && !isKin;
        })
        .map(({ date }) => date),
    );
    const [death, ...more] = deaths;
    if (!death || more.length > 0) continue;
    return {
      earlier: death,
      later: event.date,
      mark: event.date,
      from: place,
      why: "what is posthumous comes after the death",
    };
  }
  return null;
}

function isAfterDeath({ block: { tokens } }: Place, { verb, clause, date }: DatedEvent): boolean {
  for (let at = verb - 1; at < date.first; at++) if (wordAt(tokens, at) === "posthumously") return true;
  const { subject } = clause;
  return subject !== null && hasOneOf(tokens, posthumousWords, subject.first, subject.next);
}

/** "took gold in 2008 before settling for bronze at the next Games, in 2004" */
function nextTold(place: Place): Told | null {
  const { block, sentence } = place;
  const { tokens, tagged } = block;
  const years = sentence.mentions.filter(
    (mention): mention is TimexMention => mention.kind === "timex" && mention.expression.form === "calendar",
  );
  const [one, two, ...more] = years;
  if (!one || !two || more.length > 0 || !hasYear(one) || !hasYear(two) || isRange(one) || isRange(two)) return null;
  if (hasOneOf(tokens, backwards, one.next, two.next) || wordAt(tokens, one.first - 1) !== "in") return null;
  for (let at = one.next; at < two.first; at++) {
    if (signAt(tokens, at, ";") || signAt(tokens, at, ":")) return null;
    const isSequel =
      wordAt(tokens, at) === "before" && tagged[at + 1] === tags.gerund && isOneOf(tokens, two.first - 1, ins);
    const isNext = wordAt(tokens, at - 1) === "the" && isOneOf(tokens, at, nexts) && two.first - at <= 5;
    const isFollowed = wordAt(tokens, at) === "followed" && isOneOf(tokens, two.first - 1, ins);
    if (isSequel || isNext || isFollowed)
      return { earlier: one, later: two, mark: two, from: place, why: "it is told as what came next" };
  }
  return null;
}

/** "was ratified in 1998, after it was signed in 2001", "Before it was demolished in 1987, it had been built in 1997". */
function afterOrBefore(place: Place): Told | null {
  const { events } = place.sentence.relations.times;
  // "was sold in 2018, and in 2009 had nearly closed, before it found a buyer in 2010"
  if (place.sentence.mentions.filter((mention) => mention.kind === "timex" && hasYear(mention)).length > 2) return null;
  for (const two of events) {
    const { clause } = two;
    const isAfter = clause.opener === "after";
    if (clause.kind !== "subordinate" || !(isAfter || clause.opener === "before") || !isSure(two)) continue;
    // "three years after", "the day before"
    if (place.sentence.mentions.some(({ kind, next }) => kind === "timex" && next === clause.first)) continue;
    const [one, ...more] = events.filter(({ clause: own }) => own.index === clause.parent);
    if (!one || more.length > 0 || !isSure(one)) continue;
    const [earlier, later] = isAfter ? [two.date, one.date] : [one.date, two.date];
    const mark = one.date.first > two.date.first ? one.date : two.date;
    return { earlier, later, mark, from: place, why: `one is told as ${clause.opener} the other` };
  }
  return null;
}

/** What happened then: dated with its year, and not negated. */
function isSure(event: DatedEvent): boolean {
  const { clause, date, verb } = event;
  if (!isWhen(event) || !hasYear(date) || isRange(date) || clause.verb?.head !== verb) return false;
  return !clause.verb.negated && clause.verb.modality === "actual" && clause.verb.tense === "past";
}

function isRange({ expression }: TimexMention): boolean {
  return expression.form === "calendar" && expression.toYear !== undefined;
}

/** "Swing bridge to reopen in March 2023", and below it "The bridge was closed in November 2023". */
function undoneOfHeadline(place: Place): Told | null {
  const { reading, block, sentence } = place;
  if (block.block.kind !== "paragraph" || sentence.index > 2 || block.index - 1 > mostBlocks) return null;
  for (const head of headlinePlaces(reading))
    for (const two of head.sentence.relations.times.events)
      for (const one of sentence.relations.times.events) {
        if (!isWhen(one) || !isWhen(two) || !hasYear(one.date) || !hasYear(two.date)) continue;
        const isUndone = isLaterStep(deedOf(block, one), deedOf(head.block, two));
        if (!isUndone || !areOfOne(place, one, head, two) || one.clause.verb?.negated) continue;
        return {
          earlier: one.date,
          later: two.date,
          mark: one.date,
          from: head,
          why: "the headline tells what came of it",
        };
      }
  return null;
}

/** The last word of both subjects is one. */
function areOfOne({ block }: Place, one: DatedEvent, { block: other }: Place, two: DatedEvent): boolean {
  const [a, b] = [one.clause.subject, two.clause.subject];
  return a !== null && b !== null && wordAt(block.tokens, a.head) === wordAt(other.tokens, b.head);
}

const mostBlocks = 3;
const kin = wordSet(relatives);
const posthumousWords = new Set(["posthumous"]);
const backwards = wordSet("after since than from until against unlike had by between earlier previous last");
const nexts = wordSet("next following ensuing subsequent");
const ins = new Set(["in", "on"]);
