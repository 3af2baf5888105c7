import { beginnings } from "../lexicon/deeds.js";
import type { TimexMention } from "../mention.js";
import { clauseAt } from "../syntax/clauses.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import { joins, type SentenceView } from "./figures.js";

/**
 * Words between a year and a decade or century that put the one in the other: "dating from 1755, which puts it in the 18th
 * century", "the 1990s, especially 1997", "the 1932 drought, the worst of the thirties".
 */
export function putsInPeriod(view: SentenceView, year: TimexMention, period: TimexMention): boolean {
  return year.next <= period.first
    ? yearThenPeriod.some((pattern) => joins(view, year.next, period.first, pattern))
    : periodThenYear.some((pattern) => joins(view, period.next, year.first, pattern));
}

/**
 * "Wages caught up only in the late 1960s: in 1961, dockers won a rise": the one year of what a colon opens is of the period in
 * which the verb before it happened. What is told there may be a cause, and lie before the period, but nothing of another part of it.
 */
export function isExplained(
  view: SentenceView,
  period: TimexMention,
  year: TimexMention,
  events: readonly DatedEvent[],
): boolean {
  const { tokens, syntax, mentions } = view;
  if (!signAt(tokens, period.next, ":") || year.first < period.next) return false;
  // "Her best decade was the 1970s: all her hits, from 1981 to 1988"
  if (wordAt(tokens, year.first - 1) === "from")
    return isOneOf(tokens, period.first - 1, beings) && mentions.filter(({ kind }) => kind === "timex").length === 3;
  if (wordAt(tokens, year.first - 1) !== "in") return false;
  if (
    !events.some(
      ({ date, preposition, verb, base }) =>
        date === period && preposition === "in" && verb < period.first && !beginnings.has(base),
    )
  )
    return false;
  const others = mentions.filter(({ kind, first }) => kind === "timex" && first > period.next);
  if (others.some((other) => other !== year && other.kind === "timex" && other.expression.form === "calendar"))
    return false;
  const { verb } = clauseAt(syntax, year.first);
  const opens = year.first - period.next <= 2;
  if (!opens || !verb || verb.tense !== "past" || verb.perfect || verb.negated) return false;
  const [from, at] = [firstYearOf(period), yearOf(year)];
  return from !== null && at !== null && at >= from;
}

const beings = new Set(["is", "was"]);

function firstYearOf({ expression }: TimexMention): number | null {
  if (expression.form !== "calendar" || expression.shortYear) return null;
  return expression.century === undefined ? (expression.decade ?? null) : (expression.century - 1) * 100;
}

function yearOf({ expression }: TimexMention): number | null {
  return expression.form === "calendar" ? (expression.year ?? null) : null;
}

const the = "(?:the )?(?:(?:early|mid|late) )?";
const part = "(?:(?:first|second|latter|last) (?:half|quarter|third|decade) of )?";
const things =
  "(?:survivors?|examples?|relics?|buildings?|products?|works?|pieces?|monuments?|creations?|inventors?|inventions?|remains|structures?|masterpieces?)";
const yearThenPeriod = [
  // ", which puts it in the second half of the"
  new RegExp(
    `^(?:(?:[a-z'’-]+ ){0,2}, )?(?:which|that|and that|and so|and thus|thus|this) (?:clearly |firmly )?(?:puts|put|places|placed|dates) (?:it|them) (?:in|to|into|at) (?:the )?${part}${the}$`,
  ),
  // "and so a product of the"
  new RegExp(`^(?:, )?(?:and |making it )?(?:so|thus|therefore|hence)? ?(?:is |was )?an? ${things} of ${the}$`),
  // "Her pump of 1846 makes Jane Holt an inventor of the"
  new RegExp(
    `^(?:[a-z'’-]+ )?(?:makes|made) (?:[a-z'’-]+ ){1,3}(?:an?|one of the) (?:[a-z'’-]+ ){0,2}${things} of ${the}$`,
  ),
  // "Built in 1820, the mill is one of the few survivors of the"
  new RegExp(
    `^, (?:the|this|its|his|her) (?:[a-z'’-]+ ){1,3}(?:is|was|remains) (?:an?|(?:one of|among) (?:the|its)(?: few| last| finest| best)?|the (?:last|only|finest)) (?:[a-z'’-]+ )?${things} (?:of|from) ${the}$`,
  ),
  // "the 1932 drought, the worst of the"
  /^(?:[a-z'’-]+ ){1,3}, (?:perhaps |probably |easily )?(?:the|one of the) (?:[a-z'’-]+ )?(?:[a-z]+est|most [a-z'’-]+|worst|best) (?:[a-z'’-]+ )?of (?:the )?$/,
];
const periodThenYear = [
  // ", especially 1987", ", notably in 1987", ", with the peak in 1971"
  /^(?:(?:[a-z'’-]+ ){1,8})?, (?:and )?(?:especially|notably|particularly|above all|most of all|chiefly) (?:in )?$/,
  /^(?:(?:[a-z'’-]+ ){1,8})?, with (?:the|its|their|a) (?:peak|height|climax|summit|high point|low point|worst|best) (?:coming |being |reached )?in $/,
];
