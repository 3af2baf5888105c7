import { wordSet } from "../../text/word-set.js";
import type { Clause } from "../syntax/clause.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { areComparable } from "./comparable.js";
import type { Figure, SentenceView } from "./figures.js";
import { hasWordOf, joins, mentionAt, wordsBefore, wordsBetween } from "./figures.js";
import { clauseStating, isSaidOfNamed } from "./stated.js";
import { lastPeriod } from "./streak.js";

/** A value that is called the highest or lowest, and another one that the sentence holds beside it. */
export interface Superlative {
  readonly value: Figure;
  readonly rival: Figure;
  /** The token of the superlative, and which way it points. */
  readonly word: number;
  readonly direction: 1 | -1;
}

/** Finds superlatives whose value and rival stand in the sentence: "the city's largest, ahead of the 55-hectare Green Park". */
export function findSuperlatives(view: SentenceView): Superlative[] {
  if (view.figures.length < 2) return [];
  const found: Superlative[] = [];
  for (let at = view.syntax.first; at < view.syntax.next; at++) {
    const direction = directionOf(view, at);
    if (direction === 0) continue;
    for (let i = 0; i < view.figures.length; i++) {
      const value = view.figures[i] as Figure;
      const peak = view.figures[i - 1];
      if (peak && areComparable(value, peak) && isCalled(view, at, value) && isPeakSince(view, peak, at))
        found.push({ value, rival: peak, word: at, direction: directionFor(view, at, direction, value) });
      // "its lowest in ten years, after €395 million"
      const rival = view.figures
        .slice(i + 1, i + 3)
        .find(({ mention }) => mention.kind !== "timex" || value.mention.kind === "timex");
      if (!rival || !areComparable(value, rival) || !isCalled(view, at, value)) continue;
      if (!wentOtherWay(view, at, view, rival) && isRival(view, Math.max(value.next, at + 1), rival, at))
        found.push({ value, rival, word: at, direction: directionFor(view, at, direction, value) });
    }
  }
  return found;
}

/** Highest and the like; not "the second largest", "one of the largest", "the largest but one". */
export function directionOf(view: SentenceView, at: number): 1 | -1 | 0 {
  const word = wordAt(view.tokens, at);
  const direction = highest.has(word) ? 1 : lowest.has(word) ? -1 : 0;
  if (direction === 0 || (ranking.has(word) && !isOneOf(view.tokens, at + 1, rankedBy))) return 0;
  if (wordAt(view.tokens, at + 1) === "but") return 0;
  // "the driest on record", "the shortest ever; the record was 14 days"
  if (word === "record" && (wordAt(view.tokens, at - 1) === "on" || hasWordOf(view, lowest))) return 0;
  const before = mentionAt(view, at - 1) ?? mentionAt(view, at - 2);
  const isRanked = before?.kind === "quantity" && before.quantity.kind === "ordinal" && before.next >= at - 1;
  return isRanked || /(?:^| )(?:of the|among the|not the|nor the|next)$/.test(wordsBefore(view, at, 2)) ? 0 : direction;
}

/** "the biggest fall since 2008, 3 percent; in 2009 it rose 4 percent" */
export function wentOtherWay(view: SentenceView, word: number, other: SentenceView, rival: Figure): boolean {
  const change = lexeme(view.tokens, word + 1)?.change;
  const way = clauseAt(other.syntax, rival.first).verb?.direction ?? 0;
  return change !== undefined && way !== 0 && way !== change;
}

/** "the lowest since 2009, at 3.4 percent", "at 40 hectares the park is the city's largest". */
function isCalled(view: SentenceView, word: number, value: Figure): boolean {
  if (value.first > word) return afterWord.test(wordsBetween(view, word + 1, value.first));
  return joins(view, value.next, word, beforeWord);
}

/** The fastest time is the shortest, and the fastest speed the highest. */
export function directionFor({ tokens }: SentenceView, word: number, direction: 1 | -1, value: Figure): 1 | -1 {
  const isTime = value.quantity.unit?.dimension === "time";
  if (!isTime || !isOneOf(tokens, word, paces)) return direction;
  return direction > 0 ? -1 : 1;
}

/** The other value is said of the next in the row, or of a year since the one that the superlative reaches back to. */
function isRival(view: SentenceView, from: number, rival: Figure, word: number): boolean {
  const joint = wordsBetween(view, from, rival.first);
  if (nextInRow.test(joint) || isAheadOf(view, word, rival)) return true;
  if (previousBest.test(joint)) return true;
  if (ever.test(wordsBetween(view, word + 1, Math.min(word + 5, rival.first))) && isToldWhere(view, rival)) return true;
  const next = mentionAt(view, rival.next);
  if (afterJoint.test(joint) && next?.kind === "timex")
    return lastPeriod.test(view.tokens.text.slice(next.start, next.end).toLowerCase());
  const isTold = isToldBehind(view, word, rival);
  // "was the largest ever; one in 2015 burned 1,200"
  if (isTold && /^(?:[a-z]+ )?ever(?: |$)/.test(wordsBetween(view, word + 1, Math.min(word + 3, rival.first))))
    return true;
  if (!isTold && !sameInYear.test(joint)) return false;
  const since = yearAfter(view, word);
  const year = isTold ? yearBetween(view, isTold.first, isTold.next) : yearBetween(view, from, rival.first);
  return since !== null && year !== null && year > since && year > 0 === since > 0;
}

/** "the dearest of the sale, ahead of lot 30, which made £9,400" */
function isAheadOf(view: SentenceView, word: number, rival: Figure): boolean {
  const { tokens } = view;
  for (let at = word + 1; at < rival.first && at < word + 10; at++) {
    const isAhead = wordAt(tokens, at) === "ahead" && wordAt(tokens, at + 1) === "of" && signAt(tokens, at - 1, ",");
    if (isAhead) return isSaidOfNamed(view, at + 2, rival, wordAt(tokens, word));
  }
  return false;
}

/** "the hottest ever recorded in the town, where the mercury touched 39.4C in August 2003" */
function isToldWhere(view: SentenceView, rival: Figure): boolean {
  const clause = clauseAt(view.syntax, rival.first);
  const isPlace = clause.opener === "where" || clause.kind === "relative";
  return (
    isPlace && clauseStating(view, rival, reaching) !== null && yearBetween(view, rival.next, clause.next) !== null
  );
}

/** "; one of 6.4 struck in 2011", "; only 9 mm fell there in August 1995": a clause of its own whose subject is the rival. */
function isToldBehind({ tokens, syntax, tagged }: SentenceView, word: number, { first, next }: Figure): Clause | null {
  const clause = clauseAt(syntax, first);
  const { subject, verb } = clause;
  const isThere =
    verb?.base === "be" && wordAt(tokens, verb.first - 1) === "there" && first === verb.next && isAlone(tokens, next);
  if (isThere && clause.first > word && verb.modality === "actual" && !verb.negated) return clause;
  if (clause.first <= word || !subject || verb?.modality !== "actual" || verb.negated || subject.first < clause.first)
    return null;
  // Another place has its own.
  for (let at = clause.first; at < clause.next; at++) if (tagged[at] === tags.proper) return null;
  const isSubject = first < verb.first;
  // "in 2010 the station logged 39.1C": what tells of both.
  const isTeller =
    logging.has(verb.base) && isOneOf(tokens, subject.first, definite) && subject.next - subject.first === 2;
  return isSubject || isTeller || tagged[subject.head] === tags.pronoun ? clause : null;
}

/** "there were 29 in 2010": not 29 that were hurt. */
function isAlone(tokens: SentenceView["tokens"], next: number): boolean {
  return wordAt(tokens, next) === "in" || signAt(tokens, next, ".") || signAt(tokens, next, ",");
}

/** "Unemployment, which peaked at 7.9 percent in 2015, is now 7.2 percent, the highest since 2011" */
function isPeakSince(view: SentenceView, peak: Figure, word: number): boolean {
  const clause = clauseAt(view.syntax, peak.first);
  if (clause.kind !== "relative" || clause.verb?.modality !== "actual" || clause.next > word) return false;
  if (clauseAt(view.syntax, word).index !== clause.parent) return false;
  const [year, since] = [yearBetween(view, peak.next, clause.next), yearAfter(view, word)];
  return year !== null && since !== null && year > since && year > 0 === since > 0;
}

/** The year of "since 2009" behind a superlative; years back from now, below zero, for "in 30 years". */
function yearAfter(view: SentenceView, word: number): number | null {
  for (let at = word + 1; at < word + 8 && at < view.syntax.next; at++) {
    if (wordAt(view.tokens, at) === "since") return yearBetween(view, at + 1, Math.min(at + 4, view.syntax.next));
    // "the mildest in 30 years"
    const mention = wordAt(view.tokens, at) === "in" ? mentionAt(view, at + 1) : undefined;
    if (mention?.kind === "timex" && mention.expression.form === "duration" && mention.expression.unit === "year")
      return -Number(mention.expression.amount?.min.n ?? 0n);
  }
  return null;
}

function yearBetween(view: SentenceView, first: number, next: number): number | null {
  for (let at = first; at < next; at++) {
    const mention = mentionAt(view, at);
    if (mention?.kind !== "timex") continue;
    const { expression } = mention;
    if (expression.form === "calendar") return expression.year ?? null;
    if (expression.form === "offset" && expression.unit === "year" && expression.direction < 0)
      return -Number(expression.amount?.min.n ?? 0n);
  }
  return null;
}

const ever = /^(?:[a-z'’-]+ ){0,2}(?:ever|on record|in (?:its |the )?[a-z'’ -]*history|known|recorded)(?: |$)/;
const reaching = wordSet("reach hit touch climb record measure stand be soar top");
const previousBest =
  /(?:^| )(?:previous|old|last|former|existing|prior) (?:best|record|high|low|mark|peak|highest|lowest|largest)(?: [a-z]+)?(?: (?:of|was|is|at|stood at|had been|stood))+$/;
const logging = wordSet("log record register measure report see reach hit have read");
const definite = new Set(["the"]);
const afterJoint =
  /^(?:[a-z'’-]+ ){0,4}(?:in @ |ever )?[,(-] (?:after|following|against|compared with|down from|up from)$/;
const highest = wordSet(
  "highest largest biggest greatest longest tallest heaviest oldest deadliest hottest warmest widest deepest costliest dearest busiest steepest sharpest strongest record leading top wettest windiest richest mildest eldest fastest quickest",
);
const paces = new Set(["fastest", "quickest", "slowest"]);
/** "the leading scorer": what is counted makes the first. */
const ranking = wordSet("leading top");
const rankedBy = wordSet("scorer try wicket goal goalscorer run point points rebounder earner seller batsman batter");
const lowest = wordSet(
  "lowest smallest shortest lightest youngest coldest coolest cheapest narrowest slowest fewest shallowest weakest quietest driest poorest thinnest calmest",
);
const afterWord =
  /^(?:[a-z'’-]+ ){0,6}(?:(?:since|in) @ ?)?(?:(?:[a-z'’-]+ ){0,3})?(?:, |\( ?)?(?:at an average of|at|of|with|killing|reaching|,|\()?$/;
const beforeWord =
  /^(?:(?!(?:and|but|while|than|from|to|though) )[a-z'’-]+ ){0,4}(?:, )?(?:(?:the|it|they|this|that|he|she) (?:[a-z'’-]+ ){0,3})?(?:is|was|are|were|will be|would be|,|makes? it|made it) (?:(?:now|also|still|by far) )?(?:at )?(?:(?:the|an?|its|their) )?(?:[a-z]+ ){0,2}(?:(?:'s|’s|'|’) )?$/;
const nextInRow =
  /^(?:[a-z'’-]+ ){0,6}(?:since @ )?(?:in the [a-z]+ )?[,;(-] (?:just |narrowly |well |far )?(?:ahead of|topping|beating|surpassing|overtaking|eclipsing|edging out|followed by|trailed by|before|the (?:second|next)(?: [a-z]+)? (?:is|was|has|had|at)|next comes?|with)(?: (?:(?:the|one|an?|its|their)(?: (?:of|at|with))?(?: [a-z-]+){0,3}|[a-z'’.-]+(?: [a-z'’.-]+){0,2}(?= (?:at|on|with)$)))?(?:, at| at| on| of| with)?$/;
const sameInYear =
  /^(?:[a-z'’-]+ ){0,2}(?:(?:since|in) @ )?[;,(-] (?:and )?(?:in )?@,? (?:it|they|the (?:rate|figure|number|total|toll|price|same [a-z]+)|one|an? [a-z]+|the [a-z]+)(?: (?:stood|was|were|had been|reached|hit|fell|dropped|rose|grew|killed|measured|logged|recorded|registered|saw|reported|came|declined|climbed|shrank|slumped|plunged|lost|gained|cost|drew))(?: (?:at|to|by))?$/;
