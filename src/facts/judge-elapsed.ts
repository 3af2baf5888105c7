import type { TimexMention } from "../claims/mention.js";
import type { BlockReading, Claim, SentenceReading } from "../claims/reading.js";
import { clauseOf } from "../claims/reading.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, signAt, wordAt } from "../claims/token-access.js";
import { writeInPlace } from "../claims/write-figure.js";
import { addMonths, wholeYears } from "../values/calendar.js";
import { rational, toNumber } from "../values/rational.js";
import type { Timex } from "../values/timex.js";
import type { EventFact } from "./fact.js";
import type { Occurrence } from "./occurrences.js";
import type { ElapsedVerdict } from "./verdict.js";

/** Holds "eight years after the invasion", "four years since", "the 20th anniversary of" against the event's date. */
export function judgeElapsed(
  block: BlockReading,
  sentence: SentenceReading,
  event: Occurrence,
  fact: EventFact,
  anchored: number | null,
  today: number | null,
  others: readonly ToldEvent[],
): ElapsedVerdict | null {
  if (anchored === null) return null;
  const claim = lengthBefore(block, sentence, anchored);
  if (!claim || isWindow(block, claim, anchored) || fact.date.start === null || fact.date.end === null) return null;
  const direction = wordAt(block.tokens, anchored) === "before" ? -1 : 1;
  const exactDay =
    wordAt(block.tokens, claim.mention.next) === "to" && isOneOf(block.tokens, claim.mention.next + 2, exactly);
  const reference = referenceOf(sentence, claim, event, direction, exactDay, others);
  const quantity = claim.mention.kind === "timex" ? claim.mention.timex.quantity : claim.mention.quantity;
  const measure = claim.mention.kind === "timex" ? measureOf(claim.mention) : { unit: "year" as const, scale: 1 };
  if (!reference || !quantity || !measure) return null;
  const isAhead = !isSettledNow(block, claim) && isStillAhead(claim, exactDay);
  const isOfToday = reference.isToday && claim.clause.verb?.tense === "past" && !exactDay;
  const { unit, scale } = measure;
  const [from, to] = direction > 0 ? [fact.date, reference] : [reference, fact.date];
  if (from.start === null || from.end === null || to.start === null || to.end === null) return null;
  const base = {
    about: "elapsed" as const,
    claim,
    fact,
    subject: event,
    truthText: fact.dateText,
    truthSpan: fact.dateSpan,
    unit,
    reference: { start: reference.start ?? 0, end: reference.end ?? 0 },
  };
  // "in 1924, twenty-two years before" of what was in 1902
  if (to.end < from.start) {
    if (reference.isToday) return null;
    const { low, high } = lengthBetween(to.start, to.end, from.start, from.end, unit);
    return { ...base, kind: "contradict", low: Math.floor(low), high: Math.ceil(high), reversed: true, expected: [] };
  }
  const { low, high } = lengthBetween(from.start, from.end, to.start, to.end, unit);
  const [least, most] = [toNumber(quantity.min) * scale, toNumber(quantity.max) * scale];
  const slack = unit === "year" ? roundingSlack(quantity.bound, scale) : 1;
  // "Twelve years after the opening it is to be shut": of what is to come only that it comes too soon is known.
  if (isAhead && most >= low - slack) return null;
  // "Thirty-two years after he married, his last work was heard", a hundred years on: of some day in between.
  if (isOfToday && most < low * leastOfToday && low - most > 2) return null;
  // "Eighty-seven years after", where the eighty-eighth is not over: of many years only the whole ones are told.
  const isWholeOnly = unit === "year" && scale === 1 && most >= 10 && !exactDay;
  const fitsIn = ({ low: a, high: b }: { low: number; high: number }): boolean =>
    fits(least, most, isWholeOnly ? Math.floor(a) : a, b, quantity.bound, exactDay ? 0 : slack);
  const agrees =
    quantity.vague ||
    fitsIn({ low, high }) ||
    (isYetToCome(claim, today) && fitsIn(lengthBetween(from.start, from.end, today, today, unit)));
  const value = Math.round((low + high) / 2);
  const written = agrees || scale > 1 ? null : writeInPlace(block.block, claim.mention, rational(value), quantity.unit);
  return {
    ...base,
    kind: agrees ? "agree" : "contradict",
    low: Math.floor(low),
    high: Math.ceil(high),
    reversed: false,
    expected: written ? [written] : [],
  };
}

/** How much of the time until today a length must come to, to be told until today and not until some day of the past. */
const leastOfToday = 0.75;

/** The duration, or the ordinal of an anniversary, that stands before the anchor word. */
export function lengthBefore(block: BlockReading, sentence: SentenceReading, anchored: number): Claim | null {
  const { tokens, tagged } = block;
  for (const claim of sentence.claims) {
    const { mention } = claim;
    if (mention.next > anchored || anchored - mention.next > 6) continue;
    if (mention.kind === "timex" && mention.expression.form === "duration" && mention.timex.quantity) {
      let at = mention.next;
      while (at < anchored && (isOneOf(tokens, at, betweenWords) || tagged[at] === tags.time)) at++;
      if (at === anchored) return claim;
    }
    if (
      mention.kind === "quantity" &&
      mention.quantity.kind === "ordinal" &&
      wordAt(tokens, anchored) === "anniversary" &&
      mention.next === anchored
    )
      return claim;
  }
  return null;
}

/** "three times in the two years after the takeover": a stretch of time, and not how long ago. */
function isWindow({ tokens }: BlockReading, { mention }: Claim, anchored: number): boolean {
  if (wordAt(tokens, anchored) === "since") return false;
  const at = wordAt(tokens, mention.first) === "the" ? mention.first : mention.first - 1;
  return wordAt(tokens, at) === "the" && isOneOf(tokens, at - 1, during);
}

const during = new Set(["in", "during", "over", "within", "for", "throughout"]);

interface Reference {
  readonly start: number | null;
  readonly end: number | null;
  /** Not told: the day of the article. */
  readonly isToday: boolean;
}

/** Another event of the rules that the sentence tells of. */
export interface ToldEvent {
  readonly occurrence: Occurrence;
  readonly date: Timex;
}

/** The time that the length is told to: a date of the clause, what else happened in it, else the day of the article. */
function referenceOf(
  sentence: SentenceReading,
  claim: Claim,
  event: Occurrence,
  direction: number,
  exactDay: boolean,
  others: readonly ToldEvent[],
): Reference | null {
  const { asOf, block } = claim;
  const eventClause = clauseOf(sentence, event.first);
  if (asOf.timex && clauseOf(sentence, asOf.timex.first).index !== eventClause.index) return dated(asOf.timex.timex);
  if (asOf.timex && asOf.timex.first < claim.mention.first) return dated(asOf.timex.timex);
  // "first turned in May 1984, eight years after"
  const before = sentence.mentions.findLast((mention) => mention.next < claim.mention.first);
  const isBeside = before?.next === claim.mention.first - 1 && signAt(block.tokens, before.next, ",");
  if (before?.kind === "timex" && before.timex.type === "date" && isBeside) return dated(before.timex);
  const other = others.find(({ occurrence: { first } }) => clauseOf(sentence, first).index === claim.clause.index);
  const isApart = eventClause.index !== claim.clause.index || signAt(block.tokens, event.next, ",");
  if (other && isApart) return dated(other.date);
  const verb = claim.clause.verb;
  if (direction < 0 || (verb?.modality === "hypothetical" && !exactDay)) return null;
  const isNow = exactDay || isSettledNow(claim.block, claim);
  const day = asOf.end ?? (isNow ? asOf.start : null);
  if (isNow && day !== null && asOf.timex === null) return { start: day, end: day, isToday: true };
  // A past without a date may be any past: only what is told of today has today for its end.
  if (day === null || (!asOf.current && verb?.tense === "past" && asOf.timex === null && !standsAlone(claim)))
    return null;
  return { start: day, end: day, isToday: true };
}

/** "Nearly ten years after the fire, the town is to get a museum in 2025": ten years today, or by then. */
function isYetToCome({ clause: { verb }, asOf }: Claim, today: number | null): today is number {
  return today !== null && verb?.modality === "planned" && asOf.start !== null && asOf.start > today;
}

/** "the bells will ring"; "a hundred years to the day after" they do so today. */
function isStillAhead({ clause: { verb }, asOf }: Claim, exactDay: boolean): boolean {
  return verb?.modality === "planned" && !exactDay && asOf.timex === null;
}

/** "agreed to share a command, nine years after": it is the agreement that comes so long after, set off by a comma. */
function isSettledNow({ tokens, tagged }: BlockReading, { mention, clause: { kind, verb }, asOf }: Claim): boolean {
  if (verb?.modality !== "planned" || verb.tense !== "past" || (kind !== "main" && kind !== "coordinate")) return false;
  return asOf.timex === null && tagged[verb.first] === tags.past && signAt(tokens, mention.first - 1, ",");
}

/** Without a date, the past of a news story is the day of the story; so is what happens as something else does. */
function standsAlone({ clause: { kind, opener } }: Claim): boolean {
  return kind === "main" || kind === "coordinate" || (kind === "subordinate" && opener === "as");
}

function dated({ start, end }: Timex): Reference | null {
  return start === null ? null : { start, end, isToday: false };
}

type Unit = ElapsedVerdict["unit"];

/** The unit to reckon in, and how many of it the unit that is said has. */
function measureOf({ expression }: TimexMention): { readonly unit: Unit; readonly scale: number } | null {
  if (expression.form !== "duration") return null;
  const { unit } = expression;
  if (unit === "decade") return { unit: "year", scale: 10 };
  if (unit === "century") return { unit: "year", scale: 100 };
  return unit === "year" || unit === "month" || unit === "week" || unit === "day" ? { unit, scale: 1 } : null;
}

/** The least and the most that can lie between two stretches of days, in units; fractions of a year by months. */
function lengthBetween(
  fromStart: number,
  fromEnd: number,
  toStart: number,
  toEnd: number,
  unit: Unit,
): { low: number; high: number } {
  const measure = (from: number, to: number): number => {
    if (to < from) return 0;
    if (unit === "day") return to - from;
    if (unit === "week") return (to - from) / 7;
    const months = monthsBetween(from, to);
    return unit === "month" ? months : months / 12;
  };
  return { low: measure(fromEnd, toStart), high: measure(fromStart, toEnd) };
}

function monthsBetween(from: number, to: number): number {
  const years = wholeYears(from, to);
  let months = years * 12;
  while (addMonths(from, months + 1) <= to) months++;
  const start = addMonths(from, months);
  return months + (to - start) / 31;
}

/** Whole years are said of anything that rounds to them by half a year, decades and centuries more loosely. */
function roundingSlack(bound: string, scale: number): number {
  return (bound === "about" ? 1 : 0.55) * (scale > 1 ? scale / 5 : 1);
}

function fits(min: number, max: number, low: number, high: number, bound: string, slack: number): boolean {
  switch (bound) {
    case "more-than":
    case "at-least":
      return high >= min - 0.1 && (low <= min * 2 || low <= min + 1);
    case "nearly":
      return low < min + 0.05 && high >= min * 0.8;
    case "less-than":
    case "at-most":
      return low <= max + 0.1;
    default:
      return low <= max + slack && high >= min - slack;
  }
}

const betweenWords = new Set("in to the day minute hour on almost and exactly ago or so just ever".split(" "));
/** "six years to the minute after" */
const exactly = new Set(["day", "hour", "minute"]);
