import { wordSet } from "../../text/word-set.js";
import { toNumber } from "../../values/rational.js";
import type { QuantityMention, TimexMention } from "../mention.js";
import { clauseAt } from "../syntax/clauses.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import { joins, mentionAt, type SentenceView, wordsAfter, wordsBetween } from "./figures.js";
import { betweenYears, isInBrackets } from "./length-between.js";
import { ofSubject } from "./length-of-subject.js";
import { hasYear, type Moment } from "./moment.js";
import { mainMoment } from "./moment-of-main.js";
import type { SpanOfTime } from "./span-of-time.js";
import { isMarked, speaksOfNow, tellsOfThisWeek } from "./told-now.js";
import { isOfBoth, isOfPart, isWindow } from "./window-of-time.js";

/** A length of time that the words bind to its two ends. */
export interface LengthOfTime {
  /** The length; the ordinal of an anniversary. */
  readonly length: TimexMention | QuantityMention;
  /** Null stands for the article's own date. */
  readonly from: Moment | null;
  readonly to: Moment | null;
  readonly by: "ago" | "since" | "after" | "before" | "span" | "anniversary";
  /** Of something that may have filled only a part of the stretch: "closed in 2003 after a five-year decline". */
  readonly within?: boolean;
}

/** The lengths of a sentence whose ends are named with them. */
export function findLengths(
  view: SentenceView,
  moments: readonly Moment[],
  spans: readonly SpanOfTime[],
  events: readonly DatedEvent[],
): LengthOfTime[] {
  const found: LengthOfTime[] = [];
  for (const mention of view.mentions) {
    if (mention.kind !== "timex") continue;
    const bound =
      ofOffset(view, mention, moments) ??
      ofDuration(view, mention, moments, spans, events) ??
      ofSubject(view, mention, moments, events) ??
      betweenYears(view, mention, moments);
    if (bound) found.push(bound);
  }
  return found;
}

/** "three years ago, in 2009", "in 2007, a decade ago"; "founded in 1996 and closed 25 years later, in 2016". */
function ofOffset(view: SentenceView, length: TimexMention, moments: readonly Moment[]): LengthOfTime | null {
  const { expression } = length;
  if (expression.form !== "offset") return null;
  const named = moments.find((moment) => isBeside(view, length, moment));
  if (!named) return null;
  const ahead = expression.direction > 0;
  if (expression.from === "article")
    return ahead ? { length, from: null, to: named, by: "after" } : { length, from: named, to: null, by: "ago" };
  const reference = moments
    .filter((moment) => moment !== named && moment.next <= Math.min(length.first, named.first))
    .at(-1);
  if (!reference || isParted(view, reference.next, length.first)) return null;
  return ahead
    ? { length, from: reference, to: named, by: "after" }
    : { length, from: named, to: reference, by: "before" };
}

/** The date that says the same time by the calendar, right after the length or right before it. */
function isBeside(view: SentenceView, length: TimexMention, moment: Moment): boolean {
  if (!(moment.date ? isFineEnough(moment, length) : isOfHours(length))) return false;
  const beside =
    moment.first >= length.next
      ? joins(view, length.next, moment.first, dateBehind)
      : joins(view, moment.next, length.first, lengthBehind) || isInBrackets(view, moment, length);
  return beside && !isListed(view, Math.max(moment.next, length.next));
}

/** "at 8:25 p.m., 40 minutes later" */
function isOfHours({ expression }: TimexMention): boolean {
  return expression.form === "offset" && expression.from === "text" && brokenUnits.has(expression.unit);
}

/** Years are told beside a year of the calendar; "two years ago this Friday" names no other time. */
function isFineEnough({ date }: Moment, { expression }: TimexMention): boolean {
  if (date?.expression.form !== "calendar") return false;
  const short =
    expression.form === "offset" && /^(?:second|minute|hour|day|night|week|fortnight)$/.test(expression.unit);
  // "two months ago, in March"
  const isMonth = expression.form === "offset" && expression.unit === "month" && date.expression.month !== undefined;
  return short || hasYear(date) || (isMonth && expression.direction < 0 && toNumber(expression.amount.min) < 11);
}

/** "last year, in 2012 and in 2010": more than one time is told. */
export function isListed(view: SentenceView, end: number): boolean {
  return /^(?:, )?(?:and|or) (?:(?:in|on) )?@/.test(wordsBetween(view, end, Math.min(end + 5, view.syntax.next)));
}

/** "for eight years, since 2015", "six years after the 2003 invasion", "from 2003 to 2007, a total of six years". */
function ofDuration(
  view: SentenceView,
  length: TimexMention,
  moments: readonly Moment[],
  spans: readonly SpanOfTime[],
  events: readonly DatedEvent[],
): LengthOfTime | null {
  const { expression } = length;
  if (expression.form !== "duration" || !expression.amount || expression.amount.kind === "age") return null;
  if (isWindow(view, length) || isBroken(view, length) || ofPart.test(view.tokens.text.slice(length.start, length.end)))
    return null;
  const isShort = brokenUnits.has(expression.unit);
  const span = spans.find(
    (candidate) => measures(view, length, candidate) && !(isShort && hasYear(candidate.begin.date)),
  );
  if (span) return { length, from: span.begin, to: span.end, by: "span", within: isOfPart(view, length, span) };
  for (const moment of moments) {
    if (!moment.date) continue;
    if (moment.first >= length.next) {
      const [, word] = fromDate.exec(`${wordsBetween(view, length.next, moment.first)} `) ?? [];
      if (word) return towards(view, length, moment, moments, word, events);
    } else if (wordAt(view.tokens, moment.first - 1) === "since" && isReign(view, moment, length)) {
      return { length, from: moment, to: null, by: "since" };
    } else if (
      wordAt(view.tokens, moment.first - 1) === "since" &&
      joins(view, moment.next, length.first, sinceBehind)
    ) {
      return speaksOfNow(view, length.first, "since") ? { length, from: moment, to: null, by: "since" } : null;
    }
  }
  return null;
}

/** "Since 2014 she has coached the side, winning three cups in her seven years in charge" */
function isReign({ tokens, syntax }: SentenceView, { first }: Moment, { first: at, next }: TimexMention): boolean {
  const clause = clauseAt(syntax, first);
  const own = clauseAt(syntax, at);
  // "as his father did in his nine years in power"
  const isSame = own === clause || (own.kind === "participial" && own.parent === clause.index);
  if (
    first - 1 !== syntax.first ||
    clause.verb?.perfect !== true ||
    !isSame ||
    !isOneOf(tokens, at - 1, theirs) ||
    wordAt(tokens, at - 2) !== "in"
  )
    return false;
  return wordAt(tokens, next) === "as" || (wordAt(tokens, next) === "in" && isOneOf(tokens, next + 1, summing));
}

/** "out for 19 hours since Thursday": hours of work do not follow each other without a break. */
function isBroken({ tokens }: SentenceView, { expression, next }: TimexMention): boolean {
  return expression.form === "duration" && brokenUnits.has(expression.unit) && wordAt(tokens, next) === "since";
}

/** "eight years after X": the other end is a date before the length, or after a comma behind X, or the article's own. */
function towards(
  view: SentenceView,
  length: TimexMention,
  named: Moment,
  moments: readonly Moment[],
  word: string,
  events: readonly DatedEvent[],
): LengthOfTime | null {
  const other =
    moments.find((moment) => moment !== named && isOtherEnd(view, moment, length, named)) ??
    (word === "after" ? mainMoment(view, length, named, moments, events) : null);
  if (word === "before") return other && { length, from: other, to: named, by: "before" };
  const isNow =
    speaksOfNow(view, length.first, word) ||
    isMarked(view, length, word) ||
    (word === "on from" && tellsOfThisWeek(view, named.next));
  if (!other && !isNow) return null;
  return { length, from: named, to: other, by: word.endsWith("since") || word === "on from" ? "since" : "after" };
}

/** "left in 2011, six years after ...", "In 2011 they left, six years after ...", "... after the 1969 landing, in 2009". */
function isOtherEnd(view: SentenceView, moment: Moment, length: TimexMention, named: Moment): boolean {
  if (!moment.date) return false;
  if (moment.first >= named.next) return joins(view, named.next, moment.first, otherBehind);
  if (moment.next > length.first) return false;
  const opens =
    hasYear(moment.date) && moment.first <= view.syntax.first + 1 && !isParted(view, moment.next, length.first);
  return opens || joins(view, moment.next, length.first, lengthBehind);
}

/** True where another sentence in all but name stands between: a semicolon, a colon, a long stretch. */
function isParted(view: SentenceView, first: number, next: number): boolean {
  const { tokens } = view;
  for (let at = first; at < next; at++)
    if ((signAt(tokens, at, ";") || signAt(tokens, at, ":")) && !mentionAt(view, at)) return true;
  return next - first > 24;
}

/** The length measures the stretch: beside its words, or as a property of what began and ended. */
function measures(view: SentenceView, length: TimexMention, { begin, end, verbs }: SpanOfTime): boolean {
  if (length.first >= end.next) {
    const joint = verbs && wordAt(view.tokens, length.next) !== "of" ? spanBeforeOrAfter : spanBefore;
    if (isOther(view, length.next)) return false;
    return joins(view, end.next, length.first, joint) || (verbs !== null && isOfHost(view, length, verbs));
  }
  // "joined in 2003 and left after 12 years, in 2009"
  if (verbs && length.first > verbs[1].verb)
    return joins(view, verbs[1].verb + 1, length.first, afterVerb) && joins(view, length.next, end.first, endBehind);
  const first = verbs ? Math.min(verbs[0].verb, verbs[1].verb) : beginsAt(view, begin);
  if (length.next > first || first - length.next > 6) return false;
  for (let at = length.next; at < first; at++) if (mentionAt(view, at)) return false;
  const isProperty = view.tokens.text.slice(length.start, length.end).includes("-");
  if (verbs && isOfBoth(view, length, verbs, lasting, isProperty)) return true;
  if (isProperty) return isOneOf(view.tokens, length.next, lasting) || isOneOf(view.tokens, length.next + 1, lasting);
  if (verbs) return isOneOf(view.tokens, length.first - 1, lasts);
  // "spent four months at the colony between 2015 and 2017" fills no stretch.
  const isFrom = wordAt(view.tokens, first) === "from";
  // "12 years as a teacher, from 1998 to 2001 in Leeds and then in York"
  if (isFrom && goesOn.test(wordsAfter(view, end.next, 10))) return false;
  return joins(view, length.next, first, isFrom ? fromBehind : spanBehind);
}

/** "Launched in 1998 and wound up in 2011, the magazine never paid in its 15 years": what began and ended so lasted as long. */
function isOfHost(view: SentenceView, { first }: TimexMention, verbs: readonly DatedEvent[]): boolean {
  const { tokens, syntax } = view;
  const host = clauseAt(syntax, first);
  const { verb } = host;
  if (verb?.tense !== "past" || verb.perfect || verb.modality !== "actual") return false;
  if (!verbs.every(({ clause }) => clause !== host && clause.parent === host.index && clause.next <= verb.first))
    return false;
  if (isOneOf(tokens, first - 1, theirs)) return isOneOf(tokens, first - 2, within);
  return spanning.has(verb.base) && (first === verb.next || wordAt(tokens, first - 1) === "for");
}

/** "six years in prison" and "six years old" measure something else; "six years in all" does not. */
function isOther(view: SentenceView, next: number): boolean {
  const { tokens } = view;
  // "a day of eight hours", "the six years of his prime"
  if (wordAt(tokens, next) === "of" && (mentionAt(view, next + 1) || isOneOf(tokens, next + 1, theirs))) return true;
  return isOneOf(tokens, next, otherUses) && !isOneOf(tokens, next + 1, summing);
}

function beginsAt({ tokens }: SentenceView, { first }: Moment): number {
  return isOneOf(tokens, first - 1, openers) ? first - 1 : first;
}

const ofPart = /^(?:its|his|her|their|the) (?:first|last|final|next|opening|closing)\b/i;
const theirs = new Set(["his", "her", "its", "their"]);
const goesOn = /(?:^| )(?:and|then|later|again) (?:then|later|again|from|in)(?: |$)/;
const brokenUnits = new Set(["minute", "hour"]);
const hedges =
  "(?:(?:about|some|almost|nearly|just|exactly|roughly|around|more|less|than|over|only|at|least|fully|barely|precisely|a|full) )*";
/** Between a length and the date behind it: "three years ago, in 2009", "20 years ago this month, on July 20, 1969". */
const dateBehind =
  /^(?:[,(-] )?(?:@ (?:, )?)?(?:back |specifically |that is (?:, )?|namely )?(?:(?:in|on|around|about) )?$/;
/** Between a date and the length behind it. */
const lengthBehind = new RegExp(`^(?!$)(?:[,(-] )?(?:that is (?:, )?|which (?:is|was) |or |now )?${hedges}$`);
/** Between a length and the date that it is reckoned from or to. */
const fromDate =
  /^(?:(?:have|has) (?:now )?(?:passed|elapsed|gone by|gone) )?(?:, )?(ever since|since|after|before|following|on from|on since|on after) (?:[a-z'’-]+ ){0,7}(?<! for )(?:(?<=since (?:[a-z'’-]+ ){2,7}), (?:in|on) )?$/;
const otherBehind = /^(?:[a-z'’-]+ ){0,4}, (?:in|on) $/;
const sinceBehind = new RegExp(
  `^(?:, )?(?:for |or |that is (?:, )?(?:for )?(?:the (?:past|last) )?|now |already |(?:has|have) (?:now )?(?:lasted|run|gone on|stood|held) (?:for )?)?(?:a (?:total|period|span) of )?${hedges}$`,
);
/** Between a stretch and the length behind it. */
const spanBefore = new RegExp(
  `^(?:[,(-] )?(?:and )?(?:or |that is (?:, )?|i e )?(?:(?:lasting|lasted|running|ran|spanning|covering|totalling|totaling|ending) )?(?:for )?(?:(?:a|the|his|her|its|their) (?:[a-z]+ )?)?(?:(?:total|period|span|term|reign|tenure|stint|spell|stretch|run|session|shift|sitting|meeting|hearing|wait|career|stay) of )?${hedges}$`,
);
const spanBeforeOrAfter = new RegExp(
  `^(?:, )?(?:(?:just|only) )?after (?:an? (?:[a-z]+ )?(?:run|reign|tenure|stint|spell|career|life|stay|term) of )?${hedges}$|${spanBefore.source}`,
);
const afterVerb = new RegExp(`^(?:[a-z]+ ){0,2}after ${hedges}$`);
const endBehind = /^, (?:in|on) $/;
const spanBehind = /^(?:[,(-] )?(?:(?:that|which) )?(?:(?:running|lasting|ran|lasted|runs) )?$/;
/** Also "five years to build, from", "30 years in the job, from". */
const fromBehind = new RegExp(
  `^(?:(?:(?:to|as) [a-z]+|(?:in|as|of) (?:a|the|his|her|its|their) [a-z]+) (?=, ))?${spanBehind.source.slice(1)}`,
);
const otherUses = wordSet(
  "late early behind ahead overdue short shy away from old ago later earlier before after in imprisonment jail prison",
);
const lasts = new Set(["lasted", "lasting", "took", "ran", "spanned", "for"]);
/** What has a length of its own, so that its ends must be so far apart. */
const lasting = wordSet(
  "war wars term reign tenure ceasefire truce siege campaign strike walkout occupation conflict battle career stint spell period mission tour run rule presidency premiership trial festival meeting session show hearing debate match break closure blackout curfew window shift vigil ceremony conference exhibition concert workshop flight journey trip drive course cruise camp retreat internship apprenticeship service interview voyage expedition insurgency rebellion regime lockdown quarantine investigation inquiry occupation blockade boycott hiatus interval gap era stay visit holiday recess term tournament drought monopoly marriage",
);
/** Verbs of what goes on as long as it is there, or in office. */
const spanning = wordSet("hold last run exist reign rule serve lead govern operate trade stand survive endure");
const within = new Set(["in", "during", "over", "throughout"]);
const summing = new Set(["all", "total", "office", "power", "charge"]);
const openers = new Set(["from", "between"]);
