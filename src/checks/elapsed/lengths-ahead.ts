import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import { joins } from "../../claims/relations/figures.js";
import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import { hasYear } from "../../claims/relations/moment.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/**
 * Lengths from the article's day to the one year that the sentence names, and how far something has come since: "in five years, by
 * 2030", "in 2025, in two years' time", "two years left on a contract that expires in 2025", "now in its fifth year, began in 2013".
 */
export function* lengthsAhead(place: Place, bound: readonly LengthOfTime[]): Iterable<LengthOfTime> {
  const { sentence } = place;
  const { moments } = sentence.relations.times;
  const years = moments.filter(({ date }) => hasYear(date));
  const [moment, ...more] = years;
  if (!moment || more.length > 0) return;
  for (const length of sentence.mentions) {
    if (length.kind === "identifier" || bound.some((known) => known.length === length)) continue;
    if (length.kind === "quantity") {
      if (isNthYear(place, length, moment.date)) yield { length, from: moment, to: null, by: "since" };
    } else if (isYears(length) && isAhead(place, length, moment.first, moment.next))
      yield { length, from: null, to: moment, by: "after" };
  }
}

function isYears({ expression }: TimexMention): boolean {
  if (expression.form !== "duration" || expression.unit !== "year" || expression.span) return false;
  return expression.amount !== null && !expression.amount.vague && expression.amount.kind !== "age";
}

function isAhead({ block, sentence }: Place, length: TimexMention, first: number, next: number): boolean {
  const { tokens } = block;
  const view = viewOf(block, sentence);
  const { verb } = clauseAt(sentence.syntax, length.first);
  const isPast = verb?.tense === "past" || verb?.perfect === true;
  if (isPast || verb?.negated) return false;
  const isIn = wordAt(tokens, length.first - 1) === "in";
  if (isIn && length.next < first) return joins(view, length.next, first, byThen);
  if (isIn && next < length.first && wordAt(tokens, length.next + 1) === "time")
    return joins(view, next, length.first, inTime);
  // "has two years left on a contract that expires in June 2025"
  if (!isOneOf(tokens, length.next, left) || first < length.next) return false;
  const over = sentence.relations.times.events.find(({ date }) => date.first === first);
  return over !== undefined && expiries.has(over.base) && (over.preposition === "in" || over.preposition === "on");
}

/** "now in its fifth year", of what began in the year. */
function isNthYear(
  { block: { tokens }, sentence }: Place,
  length: QuantityMention,
  date: TimexMention | null,
): boolean {
  if (length.quantity.kind !== "ordinal" || wordAt(tokens, length.next) !== "year") return false;
  if (!isOneOf(tokens, length.first - 1, owners) || wordAt(tokens, length.first - 2) !== "in") return false;
  if (wordAt(tokens, length.first - 3) !== "now" && wordAt(tokens, length.first - 3) !== "already") return false;
  const event = sentence.relations.times.events.find((one) => one.date === date);
  return (
    event !== undefined && beginnings.has(event.base) && (event.preposition === "in" || event.preposition === "on")
  );
}

const byThen = /^(?:' time |'s time |time )?, (?:by|in) $/;
const inTime = /^, (?:or )?in $/;
const left = wordSet("left remaining");
const expiries = wordSet("expire end run lapse finish");
const owners = wordSet("its his her their");
const beginnings = wordSet("begin start open launch impose introduce found take elect appoint");
