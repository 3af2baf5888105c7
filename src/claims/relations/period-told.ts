import { wordSet } from "../../text/word-set.js";
import type { TimexMention } from "../mention.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import { joins, type SentenceView, wordsAfter, wordsBetween } from "./figures.js";

/**
 * True where a finer date is that of a century or decade by where both stand: set beside it ("the 1970s, around 1983"), or in
 * what is said of the noun that the period describes ("Built in 1723, the 17th-century mill", "The villa, a 1920s gem, was
 * designed in 1937", "dates back to the 1880s; it was built in 1907").
 */
export function isToldOfPeriod(
  view: SentenceView,
  period: TimexMention,
  year: TimexMention,
  events: readonly DatedEvent[],
): boolean {
  if (isSetBeside(view, period, year)) return true;
  const made = events.find(({ date }) => date === year);
  if (!made || !(makings.has(made.base) || (made.base === "launch" && isPassive(made)))) return false;
  if (
    made.preposition === "since" ||
    made.preposition === "by" ||
    made.preposition === "of" ||
    made.clause.verb?.negated
  )
    return false;
  return isOfFronted(view, period, made) || isOfMade(view, period, made) || isDatedToo(view, period, made);
}

/** ", between 1310 and 1340", ", probably 1340", "(about 1480)": nothing but a word for when stands between. */
function isSetBeside(view: SentenceView, period: TimexMention, year: TimexMention): boolean {
  if (year.first < period.next || !joins(view, period.next, year.first, beside)) return false;
  const behind = wordsAfter(view, year.next, 2);
  if (wordAt(view.tokens, year.first - 1) !== "between") return /^(?:[,.;:)]|$)/.test(behind);
  // The second end of the range may lie in the period where the first does not.
  const second = view.mentions.find(({ first }) => first === year.next + 1);
  return /^and @/.test(behind) && second?.kind === "timex" && isBefore(period, year, second);
}

/** Both ends of a range lie before the period, or both behind it. */
function isBefore({ expression }: TimexMention, ...ends: readonly TimexMention[]): boolean {
  if (expression.form !== "calendar") return false;
  const start = expression.century === undefined ? expression.decade : (expression.century - 1) * 100;
  const length = expression.century === undefined ? 10 : 100;
  const years = ends.map(({ expression: end }) => (end.form === "calendar" ? end.year : undefined) ?? start ?? 0);
  if (start === undefined) return false;
  return years.every((year) => year < start) || years.every((year) => year > start + length);
}

/** "Built in 1723, the 17th-century mill": the participle opens the sentence, and its subject is of the period. */
function isOfFronted(view: SentenceView, period: TimexMention, { clause, date }: DatedEvent): boolean {
  const { tokens, tagged, syntax } = view;
  if (clause.first > syntax.first + 1 || date.next > period.first || !describesThing(view, period)) return false;
  // "is 18th-century in style"
  if (tagged[period.next] !== tags.noun && tagged[period.next] !== tags.adjective) return false;
  if (isOneOf(tokens, period.next, retellings)) return false;
  return fronted.test(wordsBetween(view, date.next, period.first));
}

/** "The town's 16th-century wall was begun in 1688", "A 1950s classic, the car was launched in 1964". */
function isOfMade(view: SentenceView, period: TimexMention, made: DatedEvent): boolean {
  if (made.verb < period.next || !describesThing(view, period)) return false;
  if (isReduced(view, made)) return /^[a-z'’-]+(?: [a-z'’-]+)? ,$/.test(wordsBetween(view, period.next, made.verb));
  if (!isPassive(made)) return false;
  return /^(?:[a-z'’-]+ ){1,3}(?:, (?:the|it|this|his|her|its) ?(?:[a-z'’-]+ ){0,3})?(?:(?:, )?(?:was|were) (?:first |originally )?)$/.test(
    `${wordsBetween(view, period.next, made.verb)} `,
  );
}

/** "The 1920s pier, built in 1936, is to close" */
function isReduced({ tokens, tagged }: SentenceView, { verb }: DatedEvent): boolean {
  return (tagged[verb] === tags.past || tagged[verb] === tags.participle) && signAt(tokens, verb - 1, ",");
}

/** "dates back to the early 19th century; it was built in 1887" */
function isDatedToo(view: SentenceView, { first, next }: TimexMention, { verb, clause }: DatedEvent): boolean {
  const { tokens, syntax } = view;
  if (verb < next || clauseAt(syntax, first).verb?.base !== "date") return false;
  const isIt = clause.subject !== null && isOneOf(tokens, clause.subject.head, its);
  return isIt && /^[;,:-] (?:and |for )?(?:it|they|this) (?:was|were)$/.test(wordsBetween(view, next, verb));
}

/** It stands before the noun of a thing, and not of a story that is set in it. */
function describesThing({ tokens, tagged }: SentenceView, { next }: TimexMention): boolean {
  if (isOneOf(tokens, next, retellings) || isOneOf(tokens, next + 1, retellings)) return false;
  return tagged[next] !== undefined && wordAt(tokens, next) !== "" && !isOneOf(tokens, next, stylish);
}

function isPassive({ clause, verb }: DatedEvent): boolean {
  return clause.verb?.head === verb && clause.verb.passive;
}

const beside =
  /^[,(-] (?:(?:most )?(?:probably|perhaps|possibly|likely|around|about|circa|c|between|from|in|some time|sometime|maybe|apparently) )+$|^\( $/;
const fronted = /^, (?:the|this|its|his|her|their)(?: (?:[a-z'’-]+)){0,2}$/;
const makings = wordSet(
  "build construct erect paint compose carve sculpt make craft weave cast forge engrave begin design raise dig found lay plant mint",
);
const retellings = wordSet(
  "drama romance memoir novel story stories film play tale thriller epic comedy musical saga history style revival themed inspired setting band",
);
const stylish = wordSet("style styled inspired themed revival look looking type");
const its = wordSet("it they this");
