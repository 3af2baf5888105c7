import { firstWithHedge } from "../../claims/hedge-reach.js";
import { beginnings, endings } from "../../claims/lexicon/deeds.js";
import type { TimexMention } from "../../claims/mention.js";
import { type SentenceReading, sentenceBefore } from "../../claims/reading.js";
import type { DatedEvent } from "../../claims/relations/dated-event.js";
import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import { hasYear, type Moment } from "../../claims/relations/moment.js";
import { deedOf } from "../../claims/relations/span-of-time.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { sign } from "../../claims/tokens.js";
import type { Place } from "../wording/places.js";

/**
 * Lengths that are reckoned from what the sentence before dates: "It sank in 1912. It was found 73 years later, in 1985",
 * "The bridge opened in 1973. Fifty years on, it carries", "In the 20 years since, it has been changed".
 */
export function* reckonedFromBefore({ block, sentence }: Place): Iterable<LengthOfTime> {
  const told = sentenceBefore(block, sentence);
  const from = onlyEvent(told);
  if (!from) return;
  const before = told?.relations.times.events.find(({ date }) => date === from.date);
  const dated = sentence.relations.times.moments.filter(({ date }) => hasYear(date));
  for (const length of sentence.mentions) {
    if (length.kind !== "timex") continue;
    const [named] = dated;
    if (dated.length === 1 && named && isLater(length) && isBeside(length, named))
      yield { length, from, to: named, by: "after" };
    if (dated.length === 1 && named && isAfterAll(block.tokens, sentence, length, before))
      yield { length, from, to: named, by: "after" };
    if (dated.length === 0 && isThatAgo(block.tokens, sentence, length)) yield { length, from, to: null, by: "ago" };
    if (dated.length === 0 && reachesToday(block.tokens, sentence, length))
      yield { length, from, to: null, by: "since" };
  }
}

/** The one time that a sentence dates with its year, where that is when its one verb happened and no length is told. */
function onlyEvent(sentence: SentenceReading | undefined): Moment | null {
  if (!sentence) return null;
  const { moments, events } = sentence.relations.times;
  const [moment, ...more] = moments.filter(({ date }) => hasYear(date));
  if (!moment || more.length > 0 || sentence.mentions.some((mention) => mention.kind === "timex" && isLength(mention)))
    return null;
  const event = events.find(({ date }) => date === moment.date);
  // "When the smelter shut in 1994": the verb may be read as a noun.
  return (event ? isItsTime(event) : isOpened(sentence, moment)) ? moment : null;
}

/** "When the smelter shut in 1994," */
function isOpened({ syntax, first }: SentenceReading, moment: Moment): boolean {
  const clause = clauseAt(syntax, moment.first);
  return clause.kind === "subordinate" && clause.opener === "when" && clause.first <= first + 1;
}

/** People do much between their birth and what is told next. */
function isItsTime({ base, preposition, clause, verb }: DatedEvent): boolean {
  const isToldOfPast = clause.verb?.head !== verb || clause.verb.tense === "past" || base === "date";
  return datings.has(preposition) && base !== "bear" && isToldOfPast;
}

function isLength({ expression }: TimexMention): boolean {
  return expression.form === "offset" || expression.form === "duration";
}

function isLater({ expression }: TimexMention): boolean {
  return expression.form === "offset" && expression.from === "text" && expression.direction > 0;
}

/** ", in 1985": right behind. */
function isBeside(length: TimexMention, { first }: Moment): boolean {
  return first >= length.next && first - length.next <= 2;
}

/** "Forty years on, it carries", "In the 20 years since, it has been": at the head of a sentence that speaks of today. */
function reachesToday(tokens: Place["block"]["tokens"], sentence: SentenceReading, length: TimexMention): boolean {
  const start = isOneOf(tokens, sentence.first, nows) ? sentence.first + 2 : sentence.first + 1;
  if (length.first > start || length.expression.form === "calendar") return false;
  const word = wordAt(tokens, length.next);
  // "In the ten years since the fire" is reckoned from the fire.
  const isEnd = tokens.kind[length.next + 1] === sign;
  const isHead =
    isLater(length) || (length.expression.form === "duration" && (word === "on" || word === "since") && isEnd);
  const verb = sentence.syntax.clauses.find((clause) => clause.verb !== null)?.verb;
  const main = clauseAt(sentence.syntax, length.first).verb ?? verb;
  return isHead && main?.tense === "present" && main.modality !== "hypothetical";
}

/** "She joined the bank in 1988. She left it in 2001, after 13 years": what began, and the same one ended. */
function isAfterAll(
  tokens: Place["block"]["tokens"],
  sentence: SentenceReading,
  { first, next, expression }: TimexMention,
  before: DatedEvent | undefined,
): boolean {
  if (expression.form !== "duration" || wordAt(tokens, first - 1) !== "after") return false;
  // "after two years of strikes"
  if (tokens.kind[next] !== sign) return false;
  const [event, ...more] = sentence.relations.times.events;
  const isEnding = event !== undefined && more.length === 0 && endings.has(deedOf({ tokens }, event));
  const isSame = isOneOf(tokens, sentence.first, pronouns) && event?.clause.subject?.first === sentence.first;
  return (
    isEnding && isSame && before !== undefined && beginnings.has(deedOf({ tokens }, before)) && before.base !== "marry"
  );
}

/** "It was approved in 2006. That was eight years ago" */
function isThatAgo(tokens: Place["block"]["tokens"], sentence: SentenceReading, length: TimexMention): boolean {
  const { expression } = length;
  if (expression.form !== "offset" || expression.from !== "article" || expression.direction > 0) return false;
  return (
    firstWithHedge(tokens, length) === sentence.first + 2 &&
    wordAt(tokens, length.next) !== "that" &&
    isOneOf(tokens, sentence.first, pointing) &&
    isOneOf(tokens, sentence.first + 1, beings)
  );
}

const beings = new Set(["was", "is"]);
const nows = new Set(["now", "today"]);
const pointing = new Set(["that", "this"]);
const pronouns = new Set(["he", "she", "it", "they"]);
const datings = new Set(["in", "on", "from", ""]);
