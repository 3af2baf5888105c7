import type { TimexMention } from "../../claims/mention.js";
import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import { hasYear, type Moment, stretchesOf } from "../../claims/relations/moment.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { minutesOfDay } from "../../values/elapsed.js";
import { toNumber } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/**
 * The one length near the only two times of its kind, in whatever words: "stopped at 2 p.m. and started again at 3:30, after
 * a two-hour break", "sunk in 1874 and shut in 1985, gave the village its bread for 121 years". Silent where the words put
 * the length elsewhere: to another subject, a part of the time, something planned.
 */
export function* betweenTwoTimes(place: Place, bound: readonly LengthOfTime[]): Iterable<LengthOfTime> {
  const { sentence } = place;
  const view = viewOf(place.block, sentence);
  const known = new Set(bound.map(({ length }) => length));
  const told = sentence.mentions.filter(
    (mention): mention is TimexMention => mention.kind === "timex" && isLength(mention),
  );
  for (const length of told) {
    const kind = kindOf(length);
    if (known.has(length) || kind === null || told.some((other) => other !== length && kindOf(other) === kind))
      continue;
    const ends = onlyTwo(place, kind, length);
    const fit = ends && !isSetApart(view, length) ? fitOf(view, length, ends) : null;
    if (!ends || fit === null) continue;
    const [from, to] = ends;
    if (isSlip(length, ends, fit))
      yield { length, from, to, by: isDaysLater(length) ? "after" : "span", within: fit === "part" };
  }
}

/** "Nine days later, on 12 March": from day to day, without the first. */
function isDaysLater(length: TimexMention): boolean {
  return length.expression.form === "offset" && kindOf(length) === "day";
}

type Kind = "clock" | "day" | "year";
/** `whole`: all the time between the two; `mostly`: it may have been less; `part`: no more than all of it. */
type Fit = "whole" | "mostly" | "part";

function isLength({ expression }: TimexMention): boolean {
  return expression.form === "duration" || (expression.form === "offset" && expression.from === "text");
}

/** Hours lie between times of day, days and weeks between dates, years between years. */
function kindOf({ expression }: TimexMention): Kind | null {
  if (expression.form !== "duration" && expression.form !== "offset") return null;
  const { amount, unit } = expression;
  if (!amount || amount.vague || amount.kind === "age" || amount.bound !== "exact") return null;
  if (expression.form === "duration" && expression.bound !== "exact") return null;
  if (unit === "minute" || unit === "hour") return "clock";
  return daysIn[unit] !== undefined ? "day" : unit === "year" ? "year" : null;
}

const daysIn: Readonly<Record<string, number>> = dictionary({ day: 1, night: 1, week: 7, fortnight: 14 });

/** The only two times of a kind in the sentence, or in it and the one or two before. */
function onlyTwo(place: Place, kind: Kind, length: TimexMention): readonly [Moment, Moment] | null {
  let moments: readonly Moment[] = [];
  for (const sentence of sentencesNear(place.block, place.sentence, 2, 0).toReversed()) {
    // What another sentence measures is no end of this.
    if (sentence !== place.sentence && sentence.mentions.some((other) => other.kind === "timex" && isLength(other)))
      return null;
    moments = [...momentsIn(sentence, kind), ...moments];
    const [one, two, ...more] = moments;
    if (more.length > 0) return null;
    if (one && two)
      return sentence === place.sentence || isTakenUp(place, sentence, length) ? inOrder(kind, one, two) : null;
  }
  return null;
}

function momentsIn({ relations: { times } }: SentenceReading, kind: Kind): readonly Moment[] {
  return times.moments.filter(({ clock, date }) => {
    if (kind === "clock") return clock !== null;
    return kind === "day" ? isDay(date) : hasYear(date) && !clock;
  });
}

/** "4 March", "Monday 4 March 2019" */
function isDay(date: TimexMention | null): boolean {
  return (
    date?.expression.form === "calendar" && date.expression.day !== undefined && date.expression.toDay === undefined
  );
}

/** By the years that are printed; times of day as they stand. */
function inOrder(kind: Kind, one: Moment, two: Moment): readonly [Moment, Moment] {
  const [a, b] = [one.date?.timex.start ?? 0, two.date?.timex.start ?? 0];
  return kind === "year" && b < a ? [two, one] : [one, two];
}

/** "It ended at 4:30, five hours later", "The operation lasted": the sentence goes on with what the one before told. */
function isTakenUp({ block, sentence }: Place, before: SentenceReading, { first }: TimexMention): boolean {
  const { tokens, tagged } = block;
  const { subject, kind } = clauseAt(sentence.syntax, first);
  const head =
    (kind === "participial" ? null : subject)?.head ?? clauseAt(sentence.syntax, sentence.first).subject?.head;
  if (head === undefined) return false;
  if (tagged[head] === tags.pronoun || isOneOf(tokens, head, events)) return true;
  const said = wordAt(tokens, head);
  for (let at = before.first; at < before.next; at++) if (wordAt(tokens, at) === said) return true;
  return false;
}

/** Every time, at least, ago, each; or with the words for what else took it. */
function isSetApart(view: SentenceView, { first, next, expression }: TimexMention): boolean {
  const { tokens } = view;
  if (isOneOf(tokens, first - 1, others) || isOneOf(tokens, first, others)) return true;
  if (isOneOf(tokens, next, otherUses)) return true;
  if (expression.form === "offset") return wordAt(tokens, next) === "than" || expression.direction < 0;
  if (/^of (?:that|it|them|this|these|those|which)(?: |$)/.test(wordsAfter(view, next, 2))) return true;
  return beside.test(wordsBefore(view, first, 4)) || /^(?:[a-z]+ )?than(?: |$)/.test(wordsAfter(view, next, 2));
}

function fitOf(view: SentenceView, length: TimexMention, [from, to]: readonly [Moment, Moment]): Fit | null {
  const { tokens, syntax } = view;
  const { first, next, expression } = length;
  const last = Math.max(
    ...[from, to].map((moment) => (moment.first >= syntax.first && moment.next <= syntax.next ? moment.next : -1)),
  );
  const isBehind = last <= first;
  // "40 minutes later the bar shut"
  if (expression.form === "offset")
    return (isBehind ? ending.test(wordsAfter(view, next, 1)) : to.first >= next && to.first - next <= 2)
      ? "whole"
      : null;
  if (!isBehind) return isProperty(view, length) && isBegunAndEnded(view, from, to) ? "whole" : null;
  if (isOneOf(tokens, next, late)) return kindOf(length) === "clock" ? "whole" : null;
  const clause = clauseAt(syntax, first);
  const { verb } = clause;
  // "but she worked for ten hours"
  if ((verb && (verb.negated || verb.modality !== "actual")) || isOneOf(tokens, clause.first, contrasting)) return null;
  if (!verb || verb.first < last) return last === -1 ? null : apposed(view, length, last);
  if (!isOfSame(view, clause, from, to) || !areEndsOfOne(view, from, to)) return null;
  // "have been rivals for 20 years": until today.
  if (kindOf(length) === "year" && verb.tense === "present") return null;
  if (clause.kind === "participial" && !/^(?:have|spend)$/.test(verb.base) && wordAt(tokens, verb.first) !== "having")
    return "whole";
  // "went on for nine days"
  const start = wordAt(tokens, verb.next) === "on" ? verb.next + 1 : verb.next;
  if (measuring.has(verb.base) && first - start <= 1) return "whole";
  if (wordAt(tokens, first - 1) !== "for" && verb.base !== "spend") return null;
  // "who robbed banks between 1979 and 1988 was jailed for 19 years": from then on
  if (verb.passive || ahead.has(verb.base)) return null;
  // "sold by the family that had run it for 90 years"
  const isOfOther = clause.kind === "relative" || (verb.tense === "past" && verb.perfect);
  return standing.has(verb.base) && !isOfOther ? "mostly" : "part";
}

/** ", a delay of two hours", "(90 minutes)", ", after two hours", "after a 90-minute break", "… for 65 years". */
function apposed(view: SentenceView, length: TimexMention, last: number): Fit | null {
  const { tokens } = view;
  const { first, next } = length;
  const isAdjective = tokens.text.slice(length.start, length.end).includes("-");
  const before = wordsBefore(view, first, Math.min(5, first - last));
  const ends = closing.test(wordsAfter(view, next, 2));
  if (/(?:^| )(?:after|following)(?: (?:just|only|exactly))?$/.test(before)) return ends ? "whole" : "part";
  if (isAdjective)
    return isOneOf(tokens, next, gaps) && /(?:^| )(?:after|following) (?:a|an|the)$/.test(before) ? "whole" : null;
  if (/[,(:;-](?: (?:or|that is|i e|in all|just|only|exactly|a total of|a full))*$/.test(before)) return "whole";
  if (/(?:^|[,(:;-] )(?:an?|the) (?:[a-z-]+ )?[a-z-]+ of$/.test(before)) return "whole";
  if (/(?:after|following) an? (?:[a-z-]+ )?[a-z-]+ of$/.test(before)) return ends ? "whole" : null;
  return isOneOf(tokens, first - 1, filling) ? "part" : null;
}

/** "A two-hour power cut", "The strike of nine days": what began at the one time and ended at the other. */
function isProperty({ tokens, syntax }: SentenceView, { first, start, end }: TimexMention): boolean {
  if (wordAt(tokens, first - 1) === "of") return first <= syntax.first + 4;
  return first <= syntax.first + 1 && tokens.text.slice(start, end).includes("-");
}

function isBegunAndEnded(view: SentenceView, from: Moment, to: Moment): boolean {
  const bases = [from, to].map(({ first }) => {
    for (let at = first - 1; at >= first - 4; at--) {
      const base = lexeme(view.tokens, at)?.verb?.base;
      if (base) return base;
    }
    return "";
  });
  return begins.has(bases[0] as string) && finishes.has(bases[1] as string);
}

/** A stretch, or two deeds of which the second begins nothing and comes to pass; not "at 9 a.m. and the bus at 11". */
function areEndsOfOne(view: SentenceView, from: Moment, to: Moment): boolean {
  const { tokens, tagged, syntax } = view;
  const isOwn = ({ first, next }: Moment): boolean => first >= syntax.first && next <= syntax.next;
  if (!isOwn(from) || !isOwn(to)) return true;
  const [one, other] = from.first < to.first ? [from, to] : [to, from];
  if (
    (isOneOf(tokens, other.first - 1, reaching) && isOneOf(tokens, one.first - 1, leaving)) ||
    wordAt(tokens, one.first - 1) === "between"
  )
    return true;
  const { verb } = clauseAt(syntax, other.first);
  if (verb && (verb.negated || (begins.has(verb.base) && verb.passive === false))) return false;
  for (let at = one.next; at < other.first; at++)
    if (
      isVerbTag(tagged[at] as number) ||
      tagged[at] === tags.auxiliary ||
      // "sunk in 1874 and shut in 1985"
      (wordAt(tokens, at - 1) === "and" && lexeme(tokens, at)?.verb !== undefined)
    )
      return true;
  return false;
}

/** Its subject is that of one of the times, a pronoun, or what both are the ends of. */
function isOfSame(view: SentenceView, clause: Clause, ...ends: readonly Moment[]): boolean {
  const { tokens, tagged, syntax } = view;
  if (clause.kind === "participial" || clause.kind === "relative" || !clause.subject) return true;
  const { head } = clause.subject;
  if (tagged[head] === tags.pronoun || isOneOf(tokens, head, events)) return true;
  return ends.some(({ first }) => {
    if (first < syntax.first || first >= syntax.next) return false;
    const own = clauseAt(syntax, first);
    // "Built in 1902, the mill stood", "The mill, built in 1902, stood"
    if (own === clause || own.kind === "participial" || own.kind === "relative") return true;
    return own.subject !== null && wordAt(tokens, own.subject.head) === wordAt(tokens, head);
  });
}

/** Lengths that have nothing to do with the two times hardly ever stand a slip away from what lies between them. */
function isSlip({ expression }: TimexMention, [from, to]: readonly [Moment, Moment], fit: Fit): boolean {
  if (expression.form !== "duration" && expression.form !== "offset") return false;
  const said = toNumber(expression.amount?.min ?? { n: 0n, d: 1n }) * (expression.unit === "hour" ? 60 : 1);
  const days = daysIn[expression.unit];
  if (days !== undefined) return isSlipOfDays(said * days, from, to);
  return stretchesOf(from, to).some(([a, b]) => {
    const minutes = b.start - a.start;
    const right = expression.unit === "year" ? Math.round(minutes / minutesOfYear) : minutes;
    if (right <= 0) return false;
    const off = Math.abs(said - right);
    if (expression.unit === "year") return off === 10 || (fit !== "part" && isNear(said, right));
    return off === 60 || off === 30 || off === 10 || isNear(said, right);
  });
}

/** The last day may be counted in. */
function isSlipOfDays(said: number, from: Moment, to: Moment): boolean {
  return stretchesOf(from, to).some(([a, b]) => {
    const right = Math.floor((b.start - a.start) / minutesOfDay);
    const off = Math.abs(said - right);
    return right > 0 && (off === 7 || off === 10 || isNear(said, right) || isNear(said, right + 1));
  });
}

function isNear(said: number, right: number): boolean {
  return Math.max(said, right) <= 1.5 * Math.min(said, right);
}

const minutesOfYear = 525_949;
const events = wordSet(
  "operation journey trip crossing voyage flight ride drive climb walk march wait delay break stoppage interruption outage blackout closure shutdown suspension halt strike siege standoff search rescue meeting session sitting hearing debate match game race show concert performance ceremony service surgery shift exam test talks marriage reign run tenure rule work whole rest everything",
);
const others = wordSet(
  "every each per another further next last past first final opening closing least most within than any some half between under over up",
);
const ending = /^(?:$|[.,;:)!?-]|in|on|at|after)/;
const otherUses = wordSet(
  "with without including excluding plus minus net counting ago old before earlier each apiece imprisonment jail prison notice",
);
const beside =
  /(?:^| )(?:with|including|plus|minus|less|besides|despite|without|in|within|every|during|allowing|under|over|than)(?: (?:an?|the|its|their|his|her|just|only|about))*$/;
const contrasting = new Set(["but", "though", "although", "yet", "while", "whereas"]);
const filling = new Set(["for", "spending", "spent"]);
const reaching = new Set(["to", "until", "till", "through"]);
const leaving = new Set(["from", "of"]);
const late = new Set(["late", "overdue"]);
const closing =
  /^(?:$|[.,;:)!?-]|(?:of service|of service|in all|in total|altogether|in print|later|on|in office|in power|in charge)(?: |$))/;
const gaps = wordSet(
  "break gap wait interval lull absence hiatus pause lapse delay stoppage interruption outage blackout closure shutdown suspension halt standstill respite layoff",
);
const measuring = wordSet("last take need require run go be continue stretch");
/** What is done at once, for so long to come. */
const ahead = wordSet(
  "sign join hire appoint elect jail ban rent lease close sentence extend retire leave go sell agree",
);
const standing = wordSet(
  "stand last run operate serve exist survive reign rule hold stay remain be keep have sail work edit teach lead head",
);
const begins = wordSet("begin start commence open");
const finishes = wordSet("end finish conclude close stop call lift");
