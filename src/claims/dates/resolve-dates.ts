import { fromDay } from "../../values/calendar.js";
import type { Timex } from "../../values/timex.js";
import type { Mention, TimexMention } from "../mention.js";
import type { BlockReading, SentenceReading } from "../reading.js";
import { clauseAt } from "../syntax/clauses.js";
import type { CalendarExpression } from "../time-expression.js";
import { isDash, isOneOf, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { carriedDay } from "./carried-day.js";
import { type DateMemory, latestWithin, remember, type Spoken } from "./date-memory.js";
import { type Direction, directionAt } from "./direction.js";
import { type DateContext, resolveTime } from "./resolve.js";

/** Closes the dates of a sentence in their order, each against the article's date and those before it. */
export function resolveDates(block: BlockReading, sentence: SentenceReading, memory: DateMemory): void {
  const times = sentence.mentions.filter((mention): mention is TimexMention => mention.kind === "timex");
  if (times.length === 0) return;
  const today = memory.anchor?.start ?? null;
  const shared = sharedYears(block.tokens, times, today === null ? null : fromDay(today).year);
  const contextOf = (mention: TimexMention, index: number): DateContext => {
    const direction = directionAt(block, sentence, clauseAt(sentence.syntax, mention.first), mention);
    return {
      anchor: memory.anchor?.start ?? null,
      direction,
      previous:
        momentHere(times, index) ??
        referent(block, sentence, mention, spokenFor(memory, direction)) ??
        (isTimeOfDay(mention) && direction === "past" ? carriedDay(memory, block.index) : null),
      year:
        shared[index] ??
        (direction === "past"
          ? (yearInFront(sentence, times, index) ??
            yearBeside(times, index) ??
            toldYear(block, sentence, mention, memory))
          : null),
      years: memory.years,
      yearOfDay: memory.yearOfDay,
      after: otherEnd(block.tokens, times[index - 1], mention, direction),
      monthFirst: memory.monthFirst,
    };
  };
  for (const [index, mention] of times.entries()) {
    const context = contextOf(mention, index);
    const end = times[index + 1];
    const closing =
      end && endsWith(block.tokens, mention, end) ? resolveTime(end.expression, contextOf(end, index + 1)) : null;
    const day = closing ?? dayFollowing(block.tokens, times, index, contextOf);
    mention.timex = resolveTime(mention.expression, day ? { ...context, previous: day } : context);
    const year = yearOfRange(block.tokens, times[index - 1], mention);
    if (year !== null) mention.timex = resolveTime(mention.expression, { ...context, year });
    if (isPlaced(mention) && !isBirth(block.tokens, mention) && block.block.kind !== "furniture") {
      const { expression, timex } = mention;
      const compared = expression.form === "text" && (expression.years ?? 0) !== 0;
      remember(memory, { timex, block: block.index, sentence: sentence.index, compared });
    }
  }
}

/** "Born in Leith on March 26, 1930, she died on Dec. 1": nothing else is told of that time. */
function isBirth(tokens: Tokens, { first }: TimexMention): boolean {
  for (let at = first - 1; at > first - 9 && !isBreak(tokens, at); at--) if (isOneOf(tokens, at, birth)) return true;
  return false;
}

function isBreak(tokens: Tokens, at: number): boolean {
  return [".", ";", ","].some((mark) => signAt(tokens, at, mark));
}

const birth = new Set(["born", "birth"]);

/** "From Monday, July 5, to Friday, July 9": the end of a range does not go back behind its beginning. */
function yearOfRange(tokens: Tokens, begin: TimexMention | undefined, end: TimexMention): number | null {
  if (!begin || begin.timex.start === null || end.timex.end === null || end.timex.end >= begin.timex.start) return null;
  const [from, to] = [calendarOf(begin), calendarOf(end)];
  if (from?.month === undefined || to?.month === undefined || !end.timex.implied.includes("year")) return null;
  if (jointBetween(tokens, begin, end) !== "range") return null;
  return fromDay(begin.timex.start).year + (to.month < from.month ? 1 : 0);
}

/** "at 5 p.m. on Monday", "in the evening of May 3": the day of a time of day may follow it. */
function dayFollowing(
  tokens: Tokens,
  times: readonly TimexMention[],
  index: number,
  contextOf: (mention: TimexMention, index: number) => DateContext,
): Timex | null {
  const clock = times[index] as TimexMention;
  if (!isTimeOfDay(clock)) return null;
  let at = index + 1;
  // "at 2 a.m. local time (0100 UTC) on Sunday"
  while (at < times.length && isTimeOfDay(times[at] as TimexMention) && at <= index + 2) at++;
  const day = times[at];
  if (!day || !isDay(day)) return null;
  const from = (times[at - 1] as TimexMention).next;
  // "at 10 a.m. (0100 GMT) tomorrow", "at 10 a.m. on Monday"
  const isJoined = isOneOf(tokens, day.first - 1, dayBefore) || (at > index + 1 && signAt(tokens, day.first - 1, ")"));
  const isBeside = day.first - from <= 3 && isJoined;
  return isBeside ? resolveTime(day.expression, contextOf(day, at)) : null;
}

function isTimeOfDay({ expression }: TimexMention): boolean {
  return expression.form === "clock" || expression.form === "part";
}

function isDay({ expression }: TimexMention): boolean {
  if (expression.form === "day") return true;
  return (
    expression.form === "calendar" &&
    (expression.day !== undefined || expression.weekday !== undefined || expression.holiday !== undefined)
  );
}

/** "the quarter ended Sept. 30": the quarter is that of the day that follows. */
function endsWith(tokens: Tokens, { expression, next }: TimexMention, end: TimexMention): boolean {
  const verb = wordAt(tokens, next) === "that" ? next + 1 : next;
  return expression.form === "text" && end.first === verb + 1 && isOneOf(tokens, verb, endingWords);
}

/** Dates, and times of a day that is named with them. */
function isPlaced({ expression, timex: { start, type } }: TimexMention): boolean {
  return start !== null && (type === "date" || (type === "time" && !["clock", "part"].includes(expression.form)));
}

/** "at 7 a.m. and again that afternoon": the day of a time of day right before. */
function momentHere(times: readonly TimexMention[], index: number): Timex | null {
  const { expression } = times[index] as TimexMention;
  const before = times[index - 1];
  const isPart = expression.form === "text" && expression.shift === 0 && expression.part != null;
  return isPart && before && isTimeOfDay(before) && before.timex.start !== null ? before.timex : null;
}

/** What was is not told from what is still to come: "due in court on April 5. ... on the same day". */
function spokenFor({ spoken, anchor }: DateMemory, direction: Direction): readonly Spoken[] {
  const today = anchor?.end ?? null;
  if (direction !== "past" || today === null) return spoken;
  return spoken.filter(({ timex }) => timex.start === null || timex.start <= today);
}

/** The time that a mention is told from: one of its own sentence, or of those before where it goes back to them. */
function referent(
  block: BlockReading,
  sentence: SentenceReading,
  mention: TimexMention,
  spoken: readonly Spoken[],
): Timex | null {
  const { expression } = mention;
  const isHere = (each: Spoken): boolean => each.block === block.index && each.sentence === sentence.index;
  if (expression.form === "clock" || expression.form === "part") {
    return latestWithin(
      spoken.filter((each) => each.block === block.index),
      "day",
    );
  }
  if (expression.form !== "text" && expression.form !== "offset") return null;
  if (expression.form === "text" && expression.asSpoken)
    return sentence.mentions.some(isMonths)
      ? null
      : (lastPeriod(spoken.filter(isHere), periodGrains) ?? lastPeriod(spoken, reportGrains));
  // "Sales for the quarter" in a report on earnings is the one that they are of.
  if (expression.form === "text" && expression.near && (expression.unit === "quarter" || expression.unit === "half")) {
    const reported = lastPeriod(spoken, new Set([expression.unit]));
    if (reported) return reported;
  }
  const isNear = !looksBack(block.tokens, mention);
  return latestWithin(isNear ? spoken.filter(isHere) : spoken, expression.unit);
}

/** "the nine months": what is held against it is as long, which no period of the calendar is. */
function isMonths(mention: Mention): boolean {
  return mention.kind === "timex" && mention.expression.form === "duration" && mention.expression.unit === "month";
}

function lastPeriod(spoken: readonly Spoken[], grains: ReadonlySet<string>): Timex | null {
  return spoken.find(({ timex, compared }) => !compared && grains.has(timex.granularity))?.timex ?? null;
}

/** "the same month" and "two days later" go back to earlier sentences; "from a year earlier" to the article's date. */
function looksBack(tokens: Tokens, { expression, first }: TimexMention): boolean {
  if (expression.form === "text") return expression.near !== true;
  return expression.form === "offset" && expression.from === "text" && !isOneOf(tokens, first - 1, comparing);
}

/** "May to July 2012", "between 3 March and 5 April 2012": the year of the last is that of those before it. */
function sharedYears(tokens: Tokens, times: readonly TimexMention[], thisYear: number | null): (number | null)[] {
  const years: (number | null)[] = times.map(() => null);
  for (let i = times.length - 2; i >= 0; i--) {
    const [here, there] = [calendarOf(times[i]), calendarOf(times[i + 1])];
    if (here?.month === undefined || here.year !== undefined || there?.month === undefined) continue;
    const told = there.yearShift === undefined || thisYear === null ? undefined : thisYear + there.yearShift;
    const year = there.year ?? told ?? years[i + 1];
    if (year === null || year === undefined) continue;
    const joint = jointBetween(tokens, times[i] as Mention, times[i + 1] as Mention);
    if (joint) years[i] = joint === "range" && here.month > there.month ? year - 1 : year;
  }
  return years;
}

function calendarOf(mention: TimexMention | undefined): CalendarExpression | null {
  return mention?.expression.form === "calendar" ? mention.expression : null;
}

/** "Tuesday through Sunday", "meets Tuesday and will vote by Friday": the first day of what the second one ends. */
function otherEnd(
  tokens: Tokens,
  left: TimexMention | undefined,
  right: TimexMention,
  direction: Direction,
): number | null {
  if (!left) return null;
  if (left.timex.start === null) return null;
  if (jointBetween(tokens, left, right) === "range") return left.timex.start;
  const reaches = direction !== "past" && isOneOf(tokens, right.first - 1, reaching) && right.first - left.next > 1;
  // "said this morning that buses would run by 5 p.m. Tuesday": the same day counts.
  return reaches ? left.timex.start - 1 : null;
}

function jointBetween(tokens: Tokens, left: Mention, right: Mention): "range" | "list" | null {
  const at = signAt(tokens, left.next, ",") ? left.next + 1 : left.next;
  if (at === right.first) return at > left.next ? "list" : null;
  const joint = wordAt(tokens, at);
  const isRange = isDash(tokens, at) || joint === "to" || joint === "through" || joint === "until";
  if (!isRange && joint !== "and" && joint !== "or") return null;
  const next = isOneOf(tokens, at + 1, repeated) ? at + 2 : at + 1;
  return next === right.first ? (isRange || wordAt(tokens, left.first - 1) === "between" ? "range" : "list") : null;
}

/** "In 1996, a bomb went off at 1:20 a.m. on July 27": the year that the clause opens with. */
function yearInFront({ syntax }: SentenceReading, times: readonly TimexMention[], index: number): number | null {
  const mention = times[index] as TimexMention;
  const date = calendarOf(mention);
  if (date?.month === undefined || date.year !== undefined || date.yearShift !== undefined) return null;
  let at = index - 1;
  while (at >= 0 && isTimeOfDay(times[at] as TimexMention)) at--;
  const before = calendarOf(times[at]);
  if (before?.year === undefined || times[at]?.timex.granularity !== "year") return null;
  const clause = clauseAt(syntax, mention.first);
  const first = (times[at] as TimexMention).first;
  const isFronted =
    clause.verb !== null && first >= clause.first && first - clause.first < 3 && first < clause.verb.first;
  return isFronted ? before.year : null;
}

/** "due on April 2, was put off to April 16": a day close to one that the sentence has named is of the same year. */
function yearBeside(times: readonly TimexMention[], index: number): number | null {
  const [date, before] = [
    calendarOf(times[index]),
    times.slice(0, index).findLast((time) => calendarOf(time)?.day !== undefined),
  ];
  const told = calendarOf(before);
  if (date?.month === undefined || date.day === undefined || date.year !== undefined) return null;
  if (told?.month === undefined || told.year !== undefined || !before || before.timex.start === null) return null;
  return date.month - told.month === 0 || date.month - told.month === 1 ? fromDay(before.timex.start).year : null;
}

/**
 * "In May 2010 he was arrested. In July he was convicted": a story that has just named month and year goes on from there.
 */
function toldYear(
  block: BlockReading,
  sentence: SentenceReading,
  mention: TimexMention,
  memory: DateMemory,
): number | null {
  const last = memory.spoken[0];
  const expression = calendarOf(mention);
  if (expression?.month === undefined || expression.year !== undefined || !last || last.timex.start === null)
    return null;
  if (last.block !== block.index || sentence.index - last.sentence > 1) return null;
  const previous = last.timex;
  const isFine = previous.granularity === "day" || previous.granularity === "month";
  if (!isFine || previous.implied.length > 0 || memory.anchor?.start === null || memory.anchor?.start === undefined)
    return null;
  const { year, month, day } = fromDay(last.timex.start);
  // "born on July 4, 1976 ... the July 4 weekend": the same day again is that of another year.
  if (expression.day === day && expression.month === month) return null;
  const told = expression.month >= month ? year : year + 1;
  const today = fromDay(memory.anchor.start);
  return told < today.year || (told === today.year && expression.month <= today.month) ? told : null;
}

const periodGrains = new Set(["month", "quarter", "half", "year"]);
const reportGrains = new Set(["quarter", "half"]);
const reaching = new Set(["by", "until", "till", "through"]);
const dayBefore = new Set(["on", "of"]);
const endingWords = new Set(["ended", "ending", "ends", "to", "through"]);
const comparing = new Set(["from", "than", "with", "to", "against"]);
const repeated = new Set(["on", "in", "from", "between"]);
