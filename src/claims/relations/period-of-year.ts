import { wordSet } from "../../text/word-set.js";
import type { TimexMention } from "../mention.js";
import type { Clause } from "../syntax/clause.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { type DatedEvent, isHappening } from "./dated-event.js";
import { joins, type SentenceView } from "./figures.js";
import { oddOfList, type PartOfPeriod } from "./period-list.js";
import { isExplained, putsInPeriod } from "./period-ties.js";
import { isToldOfPeriod } from "./period-told.js";
import { isPrintedLater } from "./printed-later.js";
import type { Restatement } from "./restatement.js";

/** A decade or century and a finer date of the same thing: "in the 1970s, in 1983", "a 19th-century church, built in 1921". */
export interface PeriodOfYear {
  readonly period: TimexMention;
  readonly year: TimexMention;
  /** Null for the whole. */
  readonly part: PartOfPeriod | null;
  /** The years of a list, of which the others lie in it: "in the 1980s, in 1983, 1987 and 1992". */
  readonly isOfList?: boolean;
}

export function findPeriods(
  view: SentenceView,
  restatements: readonly Restatement[],
  events: readonly DatedEvent[],
): PeriodOfYear[] {
  const found: PeriodOfYear[] = [];
  for (const { said, again, bare } of restatements) {
    // "in 1991, the 1980s were forgotten": without a preposition the second opens another clause, or a list.
    if (bare) continue;
    if (isPeriod(said) && isWithin(again, said)) found.push(relate(view, said, again));
    else if (isPeriod(again) && isWithin(said, again)) found.push(relate(view, again, said));
  }
  for (const period of view.mentions) {
    // "The largely 18th-century house, begun in 1698"
    if (period.kind !== "timex" || !isPeriod(period) || isOneOf(view.tokens, period.first - 1, partly)) continue;
    const made = events.find((event) => isOfPeriod(view, period, event)) ?? null;
    const year =
      made?.date ??
      view.mentions.find(
        (other) =>
          isSuperlative(view, period, other) ||
          isScene(view, period, other) ||
          isOfWhen(view, period, other) ||
          (other.kind === "timex" &&
            isWithin(other, period) &&
            (putsInPeriod(view, other, period) ||
              isToldOfPeriod(view, period, other, events) ||
              isExplained(view, period, other, events))),
      );
    if (year?.kind === "timex" && isWithin(year, period) && !found.some((other) => other.period === period))
      found.push(relate(view, period, year));
    const odd = found.some((other) => other.period === period)
      ? null
      : oddOfList(view, period, partBefore(view, period));
    if (odd) found.push({ ...relate(view, period, odd), isOfList: true });
  }
  return found;
}

function relate(view: SentenceView, period: TimexMention, year: TimexMention): PeriodOfYear {
  return { period, year, part: partBefore(view, period) };
}

function isPeriod({ expression }: TimexMention): boolean {
  return expression.form === "calendar" && (expression.decade !== undefined || expression.century !== undefined);
}

/** A year, or for a century a decade. */
function isWithin({ expression }: TimexMention, period: TimexMention): boolean {
  if (expression.form !== "calendar" || expression.fiscal) return false;
  const isCentury = period.expression.form === "calendar" && period.expression.century !== undefined;
  return (
    (expression.year !== undefined && !expression.shortYear) ||
    (isCentury && expression.decade !== undefined && !expression.shortYear)
  );
}

/** "the first decade of", "the second half of", "the last quarter of". */
function partBefore({ tokens }: SentenceView, { first }: TimexMention): PartOfPeriod | null {
  const years =
    isOneOf(tokens, first - 2, yearsWords) && wordAt(tokens, first - 1) === "of"
      ? ends.get(wordAt(tokens, first - 3))
      : undefined;
  if (years) return { ...years, word: first - 3 };
  const of = parts.get(wordAt(tokens, first - 2));
  if (of === undefined || wordAt(tokens, first - 1) !== "of") return null;
  const word = wordAt(tokens, first - 3);
  const nth = lexeme(tokens, first - 3)?.ordinal ?? (lastWords.has(word) ? of : word === "opening" ? 1 : undefined);
  return nth === undefined || nth > of ? null : { nth, of, word: first - 3 };
}

/** "a 19th-century church, built in 1921", "The hall, built in 1921, is a 19th-century relic". */
function isOfPeriod(
  view: SentenceView,
  period: TimexMention,
  { verb, base, date, preposition, clause }: DatedEvent,
): boolean {
  const isPutUp = base === "put" && wordAt(view.tokens, verb + 1) === "up";
  if ((!makings.has(base) && !isPutUp) || preposition === "since" || preposition === "by" || preposition === "of")
    return false;
  // "The 15th-century tower was completed in 1503": it was begun before.
  if (base === "complete" && isSoonAfter(period, date)) return false;
  if (isPrintedLater(view.tokens, base, period.next)) return false;
  // "The castle, dating to the early 15th century, was built in 1487."
  if (isDating(view, period) && joins(view, period.next, verb, wasMade)) return true;
  if (!isAttribute(view, period)) return verb < period.next && isOrigin(view, period, clause);
  if (verb < period.next) return joins(view, date.next, period.first, madeBefore) || isOfSubject(view, period, clause);
  return joins(view, period.next, verb, clause.verb?.head === verb ? madeBehind : madeOf);
}

function isSoonAfter({ expression }: TimexMention, { expression: date }: TimexMention): boolean {
  const century = expression.form === "calendar" ? expression.century : undefined;
  const year = date.form === "calendar" ? date.year : undefined;
  return century !== undefined && year !== undefined && year > century * 100 && year <= century * 100 + 30;
}

/** "The chapel, built in 1742, is one of the few from the 17th century": what is made is the subject of what follows. */
function isOrigin(view: SentenceView, { first }: TimexMention, made: Clause): boolean {
  const { syntax } = view;
  const clause = clauseAt(syntax, first);
  const isOfSubject = (made.kind === "participial" || made.kind === "relative") && made.parent === clause.index;
  return isOfSubject && clause.verb?.base === "be" && clause.verb.first < first && isOfOrigin(view, first - 1);
}

/** "from the 17th century", "the only survivors of the 17th century" */
function isOfOrigin({ tokens }: SentenceView, at: number): boolean {
  const of = wordAt(tokens, at) === "the" ? at - 1 : at;
  return wordAt(tokens, of) === "from" || (wordAt(tokens, of) === "of" && isOneOf(tokens, of - 1, remains));
}

const remains = new Set(["survivor", "survivors", "relic", "relics", "remnant", "remnants", "example", "examples"]);

/** "a panel carved in 1789 by a joiner, is the only 17th-century piece": the subject is made, and then called so. */
function isOfSubject(view: SentenceView, period: TimexMention, made: Clause): boolean {
  const clause = clauseAt(view.syntax, period.first);
  const { verb } = clause;
  const isHung = (made.kind === "participial" || made.kind === "relative") && made.parent === clause.index;
  return isHung && verb !== null && callings.has(verb.base) && !verb.negated && isCalled(view, verb.next, period, made);
}

/** "one of three", "the town's best": what the subject is, and no other place or time is told before it. */
function isCalled(
  { tokens, tagged, mentions }: SentenceView,
  from: number,
  { first }: TimexMention,
  made: Clause,
): boolean {
  for (let at = from; at < first; at++) {
    const isOf = wordAt(tokens, at) === "of" && (isOneOf(tokens, at - 1, someOf) || tagged[at - 1] === tags.number);
    if (!describing.has(tagged[at] as number) && !isOf && !isOneOf(tokens, at, among)) return false;
  }
  // "Begun in 1898 and finished in 1903, the pier"
  const dates = mentions.filter(({ kind, first: at }) => kind === "timex" && at >= made.first && at < first);
  return dates.length === 1;
}

const callings = new Set(["be", "remain", "rank", "stand", "count"]);
const someOf = wordSet("one some many few several number pair handful all none example piece work specimen");
const among = new Set(["among", "one"]);
const describing = new Set<number>([
  tags.determiner,
  tags.adjective,
  tags.adverb,
  tags.number,
  tags.possessive,
  tags.proper,
  tags.noun,
]);

/** "dating to the 15th century", "which dates from the 1920s". */
function isDating({ tokens }: SentenceView, { first }: TimexMention): boolean {
  const before = wordAt(tokens, first - 2) === "back" ? first - 3 : first - 2;
  return lexeme(tokens, before)?.verb?.base === "date" || wordAt(tokens, before) === "dating";
}

/** It stands before the noun that it dates. */
function isAttribute({ tagged }: SentenceView, { next }: TimexMention): boolean {
  return tagged[next] === tags.noun || (tagged[next] === tags.adjective && tagged[next + 1] === tags.noun);
}

/** "The battle of 1815 was the bloodiest of the 18th century." */
function isSuperlative(view: SentenceView, period: TimexMention, other: SentenceView["mentions"][number]): boolean {
  return (
    other.kind === "timex" &&
    other.next <= period.first &&
    (joins(view, other.next, period.first, superlative) || joins(view, other.next, period.first, apposedMost))
  );
}

/** "came back in the 1990s, when a teacher planted 40 in 1987": what "when" opens happened in the period. */
function isOfWhen(view: SentenceView, period: TimexMention, other: SentenceView["mentions"][number]): boolean {
  const { tokens, tagged, syntax } = view;
  if (other.kind !== "timex" || other.first < period.next || isAttribute(view, period)) return false;
  const opener = signAt(tokens, period.next, ",") ? period.next + 1 : period.next;
  const lead = wordAt(tokens, period.first - 1) === "the" ? period.first - 2 : period.first - 1;
  if (wordAt(tokens, opener) !== "when" || !isOneOf(tokens, lead, within)) return false;
  const { verb, next } = clauseAt(syntax, opener);
  if (verb?.tense !== "past" || verb.perfect || verb.negated || verb.next > other.first || other.first >= next)
    return false;
  // "when the bridge built in 1987 was repaired", "when a law of 1987 was dropped"
  if (wordAt(tokens, other.first - 1) !== "in" || wordAt(tokens, other.next) === "of") return false;
  // "when people still spoke of the flood in 1953"
  if (tagged[other.first - 2] === tags.noun && isHappening(tokens, other.first - 2)) return false;
  // "when it fell below that in 1987", "in Nature in 1987"
  for (let at = verb.next; at < other.first - 1; at++) {
    if (isVerbTag(tagged[at] as number) || isOneOf(tokens, at, helds)) return false;
    if (tagged[at] === tags.preposition && wordAt(tokens, at) !== "of") return false;
  }
  return verb.next <= other.first - 1 && !isOneOf(tokens, verb.head - 1, relatives);
}

const partly = new Set(["largely", "mostly", "partly", "mainly", "chiefly", "predominantly"]);
const helds = new Set(["than", "that", "those", "since", "as"]);
const relatives = new Set(["who", "that", "which"]);
const within = new Set(["in", "during", "until"]);

/** "The 1990s brought the band its only hit, in 1987." */
function isScene(view: SentenceView, period: TimexMention, other: SentenceView["mentions"][number]): boolean {
  const { tokens, syntax } = view;
  const clause = clauseAt(syntax, period.first);
  const { subject, verb } = clause;
  if (other.kind !== "timex" || !verb || !scenes.has(verb.base) || verb.negated || period.next > verb.first)
    return false;
  if (subject !== null && subject.next > period.next + 1) return false;
  if (verb.first - period.next > 1 || period.first - clause.first > 1) return false;
  const isLast = wordAt(tokens, other.first - 1) === "in" && signAt(tokens, other.first - 2, ",");
  return isLast && clauseAt(syntax, other.first) === clause && signAt(tokens, other.next, ".");
}

const scenes = new Set(["bring", "see", "give", "produce", "yield", "witness"]);
const parts = new Map([
  ["decade", 10],
  ["half", 2],
  ["quarter", 4],
  ["third", 3],
]);
/** "the closing years of": hardly more than a third of it. */
const yearsWords = new Set(["years", "decades"]);
const ends = new Map<string, { readonly nth: number; readonly of: number }>([
  ...["closing", "final", "last", "dying"].map((word) => [word, { nth: 3, of: 3 }] as const),
  ...["opening", "first", "early"].map((word) => [word, { nth: 1, of: 3 }] as const),
]);
const lastWords = new Set(["last", "final", "closing", "latter"]);
/** What is made once, at one time. */
const makings = wordSet(
  "build construct erect paint compose carve sculpt write publish release print film record make craft copy weave cast forge engrave date inscribe consecrate complete",
);
const madeBehind =
  /^(?:(?!style|inspired|revival|type|look|themed|was|were)[a-z'’-]+ ){1,4}(?:, (?:(?:which|that) )?(?:(?:was|were) )?|(?:was|were) )(?:(?:first|originally) )?$/;
/** Also "a 14th-century psalter copied in". */
const madeOf = new RegExp(`${madeBehind.source}|^(?!(?:style|inspired|revival|type|look|themed) )(?:[a-z'’-]+ ){1,2}$`);
const wasMade = /^, (?:was|were) (?:(?:first|originally) )?$/;
const madeBefore = /^(?:, )?(?:is|was) (?:a|an|the) (?:[a-z'’-]+ ){0,2}$/;
/** "the walkout of 1926, the longest of the 1920s" */
const apposedMost =
  /^, (?:perhaps |probably |easily )?(?:the|one of the) (?:[a-z'’-]+ )?(?:[a-z]+est|most [a-z'’-]+|worst|best) (?:[a-z'’-]+ )?(?:of|in) $/;
const superlative =
  /^(?:[a-z'’-]+ ){0,3}(?:was|were|is|are|remains|became) (?:the|one of the) (?:[a-z'’-]+ ){0,3}(?:[a-z]+est|most [a-z'’-]+|first|last|only|worst|best) (?:[a-z'’-]+ ){0,3}(?:of|in) $/;
