import { formatDay } from "../values/calendar.js";
import type { Timex } from "../values/timex.js";
import { firstWithHedge } from "./hedge-reach.js";
import { pos } from "./lexicon/index.js";
import type { Mention, TimexMention } from "./mention.js";
import type { AsOf, SentenceReading } from "./reading.js";
import type { Clause } from "./syntax/clause.js";
import { clauseAt } from "./syntax/clauses.js";
import { isDescription } from "./time-expression.js";
import { isOneOf, isOwnerClitic, lexeme, signAt, wordAt } from "./token-access.js";
import type { Tokens } from "./tokens.js";

/**
 * The time that a claim speaks of: a date in its own clause, then in the clause that it hangs on, then what tense and
 * words such as "now" make of the article's date. `earlier` is the figure that this one came from: a time right behind
 * that one is its own ("to 3,000 from 5,100 two years ago").
 */
export function asOfAt(
  tokens: Tokens,
  sentence: Pick<SentenceReading, "syntax" | "mentions">,
  clause: Clause,
  token: number,
  anchor: Timex | null,
  earlier: Mention | null = null,
): AsOf {
  const times = sentence.mentions.filter(
    (mention): mention is TimexMention =>
      mention.kind === "timex" &&
      mention.first !== token &&
      // "KABUL, May 17 (Wire) -" tells when the story was written.
      mention.first >= (sentence.syntax.clauses[0]?.first ?? 0) &&
      !(earlier && isBeside(tokens, earlier, mention, token)),
  );
  if (times.length === 0) return impliedTime(clause, sentence, anchor);
  const figure = sentence.mentions.find(({ first, kind }) => first === token && kind === "quantity");
  const endOfFigure = figure ? figureEnd(figure) : token;
  for (const candidate of lineage(sentence, clause)) {
    const own = times.filter(
      (time) =>
        clauseAt(sentence.syntax, time.first).index === candidate.index &&
        !isNameOfYear(tokens, time) &&
        !isOwnerBehind(tokens, time, token) &&
        !isComparedWith(tokens, sentence.mentions, time, token),
    );
    const found = byDistance(own, token, endOfFigure).find(
      (time) => isPresent(time) || (isDated(time) && !belongsToOther(tokens, sentence, time, token)),
    );
    if (found) {
      const time = own.find((other) => isPartOf(tokens, other, found)) ?? found;
      return isPresent(time) ? currentTime(anchor) : explicitTime(leadingPreposition(tokens, time), time, anchor);
    }
    const antecedent = times.find((time) => isDated(time) && isTimeOf(tokens, time, candidate));
    if (antecedent) return timeIn(antecedent, anchor);
  }
  return subordinateTime(sentence, clause, times, anchor) ?? impliedTime(clause, sentence, anchor);
}

/** "When it opened in 1932 the bridge had", "Until the roof fell in, in May 2018, it stood": the time of a clause below it. */
function subordinateTime(
  { syntax }: Pick<SentenceReading, "syntax">,
  { index, verb }: Clause,
  times: readonly TimexMention[],
  anchor: Timex | null,
): AsOf | null {
  if (verb?.tense !== "past" || verb.modality !== "actual") return null;
  for (const time of times) {
    const { kind, opener, parent } = clauseAt(syntax, time.first);
    if (kind === "subordinate" && parent === index && dating.has(opener) && isDated(time))
      return explicitTime(opener, time, anchor);
  }
  return null;
}

const dating = new Set(["when", "until", "till", "before", "after"]);

/** The clause itself, then what it hangs on while it has no tense of its own. */
function lineage(sentence: Pick<SentenceReading, "syntax">, clause: Clause): Clause[] {
  const found = [clause];
  let at = clause;
  while (at.parent >= 0 && (at.verb === null || at.verb.tense === "none" || at.kind === "participial")) {
    at = sentence.syntax.clauses[at.parent] as Clause;
    found.push(at);
  }
  return found;
}

function isPresent({ timex, expression }: TimexMention): boolean {
  return timex.value === "PRESENT_REF" && !isDescription(expression);
}

/** "the last quarter" of "the last quarter of 2023". */
function isPartOf(tokens: Tokens, part: TimexMention, whole: TimexMention): boolean {
  if (part.next !== whole.first - 1 || wordAt(tokens, part.next) !== "of" || !isDated(part)) return false;
  const [{ start, end }, { start: from, end: to }] = [part.timex, whole.timex];
  return start !== null && end !== null && from !== null && to !== null && from <= start && end <= to;
}

/** "In 2021, when prices rose", "the end of 2020, when 170 lived there": the clause is of the time before it. */
export function isTimeOf(tokens: Tokens, time: TimexMention, { kind, opener, first }: Clause): boolean {
  if (kind !== "subordinate" || opener !== "when") return false;
  return time.next === first || (time.next === first - 1 && signAt(tokens, time.next, ","));
}

/** "the 1987 team", "the 2014 film": the year tells which, and not when. */
function isNameOfYear(tokens: Tokens, { timex, first, next }: TimexMention): boolean {
  if (timex.granularity !== "year" || !isOneOf(tokens, next, yearly)) return false;
  return isOneOf(tokens, first - 1, articles) || isOwnerClitic(tokens, first - 1);
}

/** "The 86,150 residents are up 1,850 from 2022", "is higher than in 2022": the time of what it is compared with. */
function isComparedWith(tokens: Tokens, mentions: readonly Mention[], { first }: TimexMention, token: number): boolean {
  if (token > first) return false;
  if (wordAt(tokens, first - 1) === "than" || wordAt(tokens, first - 2) === "than") return true;
  if (
    isOneOf(tokens, first - 1, beyond) ||
    (wordAt(tokens, first - 1) === "in" && isOneOf(tokens, first - 2, standIns))
  )
    return true;
  if (wordAt(tokens, first - 1) !== "from") return false;
  if (isOneOf(tokens, first - 2, differing)) return true;
  return mentions.some(({ kind, first: at, next }) => kind === "quantity" && next === first - 1 && at !== token);
}

/** "a budget of $3.6 billion, and enough to pay January's wages": the time is that of what it owns; but "over Wednesday's price" is news. */
function isOwnerBehind(tokens: Tokens, { timex, first, next }: TimexMention, token: number): boolean {
  if (token > first || timex.granularity === "day" || !isOwnerClitic(tokens, next)) return false;
  return !isOfOccasion(tokens, { first, next });
}

/** "voted in October's election": then it was. */
export function isOfOccasion(tokens: Tokens, { first, next }: Pick<TimexMention, "first" | "next">): boolean {
  return isOneOf(tokens, first - 1, during) && isOwnerClitic(tokens, next) && isOneOf(tokens, next + 1, occasions);
}

const during = new Set(["in", "at", "during"]);
const occasions = new Set(
  "election elections vote referendum ballot poll runoff census festival final match game race raid attack bombing quake earthquake fire flood floods storm".split(
    " ",
  ),
);

const beyond = new Set(["above", "below"]);
const standIns = new Set(["that", "those", "none", "nothing"]);
const differing = new Set("up down jump rise fall drop increase decrease gain".split(" "));
const articles = new Set(["the", "its", "their", "his", "her", "a"]);
const yearly = new Set(
  "team squad side class crop cohort film movie novel album song book model vintage report study paper law act rule".split(
    " ",
  ),
);

function isDated(mention: TimexMention): boolean {
  const { timex } = mention;
  return (timex.type === "date" || timex.granularity === "day part") && (timex.start !== null || timex.end !== null);
}

/** "roughly 2,500, a far cry from the 170,000 of 2007": the year is that of the figure right before it. */
function belongsToOther(
  tokens: Tokens,
  { mentions }: Pick<SentenceReading, "mentions">,
  time: TimexMention,
  token: number,
): boolean {
  for (const other of mentions) {
    if (other.kind !== "quantity" || other.first === token || other.next > time.first) continue;
    if (!isBeside(tokens, other, time, token)) continue;
    if (time.first === figureEnd(other) && !isCompared(tokens, other, mentions)) continue;
    const [from, to] = token < other.first ? [token, other.first] : [time.next, token];
    for (let at = from; at < to; at++) if (signAt(tokens, at, ",") || signAt(tokens, at, ";")) return true;
  }
  return false;
}

/** "against 1,200 a year ago", "down from 1,200", "from 900 in May and 1,200 a year ago": what leads an earlier figure. */
function isCompared(tokens: Tokens, mention: Mention, mentions: readonly Mention[], links = 4): boolean {
  if (mention.kind === "identifier" || links === 0) return false;
  const at = firstWithHedge(tokens, mention) - 1;
  if (wordAt(tokens, at) === "and") {
    const before = mentions.findLast((other) => other.kind === "quantity" && other.next <= at);
    return before !== undefined && isCompared(tokens, before, mentions, links - 1);
  }
  return isOneOf(tokens, at, comparing) || (isOneOf(tokens, at, comparingTo) && isOneOf(tokens, at - 1, compared));
}

const comparing = new Set(["against", "versus", "from"]);
const comparingTo = new Set(["with", "to"]);
const compared = new Set(["compared", "compares", "up", "down"]);

/**
 * The time stands right behind another figure and what it counts. A day behind the last figure is that of all: "rose from
 * 40 on Monday to 60", but "rose to 60 from 40 on Monday".
 */
function isBeside(tokens: Tokens, figure: Mention, time: TimexMention, token: number): boolean {
  const end = figureEnd(figure);
  if (time.first === end) return true;
  if (time.first !== end + 1) return false;
  return isOneOf(tokens, end, besideWords) || (time.next <= token && wordAt(tokens, end) === "on");
}

function figureEnd(figure: Mention): number {
  return figure.kind === "quantity" ? Math.max(figure.next, figure.counted?.next ?? 0) : figure.next;
}

const besideWords = new Set(["in", "of"]);

/** Times by how near they stand, one after the figure, which ends at `end`, before one in front of it. */
function byDistance(times: readonly TimexMention[], token: number, end: number): readonly TimexMention[] {
  if (times.length < 2) return times;
  const distance = ({ first, next }: TimexMention): number =>
    first > token ? first - Math.max(token, end) : (token - next) * 1.5 + 1;
  return times.toSorted((a, b) => distance(a) - distance(b));
}

/** "since 2020" reaches from then to now, "until" and "before" end there, "after" begins there. */
function explicitTime(preposition: string, mention: TimexMention, anchor: Timex | null): AsOf {
  const { timex } = mention;
  const today = anchor?.end ?? null;
  const at = (start: number | null, end: number | null, current = false): AsOf => {
    return { start, end, explicit: true, current, timex: mention };
  };
  switch (preposition) {
    case "since":
      return at(timex.start, today, true);
    case "until":
    case "till":
      return at(null, timex.start === null ? timex.end : timex.start - 1);
    case "before":
      return at(null, timex.start === null ? null : timex.start - 1);
    case "after":
      return at(timex.end, null);
    default:
      return timeIn(mention, anchor);
  }
}

function timeIn(mention: TimexMention, anchor: Timex | null): AsOf {
  const { start, end, granularity } = mention.timex;
  const today = anchor?.end ?? null;
  const holds = today !== null && start !== null && end !== null && start <= today && today <= end;
  return { start, end, explicit: true, current: holds && granularity === "day", timex: mention };
}

/** "since 2020", "until the reform of 2020", "before the war in 2014": what leads the phrase that the time stands in. */
function leadingPreposition(tokens: Tokens, { first }: TimexMention): string {
  const word = wordAt(tokens, first - 1);
  if (word !== "of" && word !== "in") return word;
  for (let at = first - 2; at >= 0 && first - at < 7; at--) {
    const leading = wordAt(tokens, at);
    if (bounding.has(leading)) return leading;
    const passes = lexeme(tokens, at)?.pos ?? pos.noun;
    if (leading === "" || (passes & (pos.noun | pos.adjective | pos.determiner | pos.proper)) === 0) return word;
  }
  return word;
}

const bounding = new Set(["since", "until", "till", "before", "after"]);

function currentTime(anchor: Timex | null): AsOf {
  return unsaidTime(anchor?.start ?? null, anchor?.end ?? null, true);
}

/** Present and present perfect speak of the article's day; the past of some time up to it; the future of one after it. */
function impliedTime(clause: Clause, sentence: Pick<SentenceReading, "syntax">, anchor: Timex | null): AsOf {
  const verb =
    lineage(sentence, clause).find((candidate) => candidate.verb && candidate.verb.tense !== "none")?.verb ?? null;
  if (!verb || verb.tense === "present") return currentTime(anchor);
  if (verb.tense === "future" || verb.modality === "planned") return unsaidTime(anchor?.end ?? null, null);
  return verb.tense === "past" ? unsaidTime(null, anchor?.end ?? null) : currentTime(anchor);
}

function unsaidTime(start: number | null, end: number | null, current = false): AsOf {
  return { start, end, explicit: false, current, timex: null };
}

/** EDTF of the time that a claim speaks of; null when nothing is known of it. */
export function writeAsOf({ start, end, timex }: AsOf): string | null {
  if (timex?.timex.edtf && timex.timex.start === start && timex.timex.end === end) return timex.timex.edtf;
  if (start === null && end === null) return null;
  if (start === end && start !== null) return formatDay(start);
  return `${start === null ? ".." : formatDay(start)}/${end === null ? ".." : formatDay(end)}`;
}
