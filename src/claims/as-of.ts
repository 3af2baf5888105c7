import { formatDay } from "../values/calendar.js";
import type { Timex } from "../values/timex.js";
import { pos } from "./lexicon/index.js";
import type { Mention, TimexMention } from "./mention.js";
import type { AsOf, SentenceReading } from "./reading.js";
import type { Clause } from "./syntax/clause.js";
import { clauseAt } from "./syntax/clauses.js";
import { isDescription } from "./time-expression.js";
import {
  belongsToOther,
  figureEnd,
  isAdnominal,
  isBeside,
  isComparedWith,
  isDated,
  isNameOfYear,
  isOwnerBehind,
} from "./time-owners.js";
import { lexeme, signAt, wordAt } from "./token-access.js";
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
        !isAdnominal(tokens, time, candidate, endOfFigure, anchor) &&
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
  return (
    timeOfThose(tokens, sentence, times, endOfFigure, anchor) ??
    subordinateTime(sentence, clause, times, anchor) ??
    impliedTime(clause, sentence, anchor)
  );
}

/** "over the 2.2 million that were enrolled in 2014": of those who are told behind the figure, without a comma. */
function timeOfThose(
  tokens: Tokens,
  { syntax }: Pick<SentenceReading, "syntax">,
  times: readonly TimexMention[],
  endOfFigure: number,
  anchor: Timex | null,
): AsOf | null {
  const relative = syntax.clauses.find(({ kind, first }) => kind === "relative" && first === endOfFigure);
  const time = relative && times.find((each) => isDated(each) && clauseAt(syntax, each.first).index === relative.index);
  const isPast = time?.timex.end != null && anchor?.start != null && time.timex.end < anchor.start - longPast;
  return time && isPast ? explicitTime(leadingPreposition(tokens, time), time, anchor) : null;
}

/** Days after which what was done is no news. */
const longPast = 31;

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
