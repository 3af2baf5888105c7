import { fromDay } from "../../values/calendar.js";
import type { Timex } from "../../values/timex.js";
import type { Mention, TimexMention } from "../mention.js";
import type { BlockReading, SentenceReading } from "../reading.js";
import { clauseAt } from "../syntax/clauses.js";
import type { CalendarExpression } from "../time-expression.js";
import { isDash, isOneOf, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { directionAt } from "./direction.js";
import { type DateContext, resolveTime } from "./resolve.js";

/** What an article has said of times so far. */
export interface DateMemory {
  readonly anchor: Timex | null;
  readonly monthFirst: boolean | null;
  /** The last date spoken of, and where. */
  previous: Timex | null;
  previousBlock: number;
  previousSentence: number;
  /** The last few years that were named. */
  years: readonly number[];
}

export function startMemory(anchor: Timex | null, monthFirst: boolean | null): DateMemory {
  return { anchor, monthFirst, previous: null, previousBlock: -1, previousSentence: -1, years: [] };
}

/** Closes the dates of a sentence in their order, each against the article's date and those before it. */
export function resolveDates(block: BlockReading, sentence: SentenceReading, memory: DateMemory): void {
  const times = sentence.mentions.filter((mention): mention is TimexMention => mention.kind === "timex");
  const shared = sharedYears(block.tokens, times);
  let previous: Timex | null = null;
  const contextOf = (mention: TimexMention, index: number): DateContext => {
    const direction = directionAt(block, sentence, clauseAt(sentence.syntax, mention.first), mention);
    return {
      anchor: memory.anchor?.start ?? null,
      direction,
      previous: previous ?? (looksBack(block, mention, memory) ? memory.previous : null),
      year: shared[index] ?? (direction === "past" ? toldYear(block, sentence, mention, memory) : null),
      years: memory.years,
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
    if (isPlaced(mention.timex) && block.block.kind !== "furniture") {
      previous = mention.timex;
      remember(memory, mention, block, sentence);
    }
  }
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
  const isBeside = day.first - from <= 3 && isOneOf(tokens, day.first - 1, dayBefore);
  return isBeside ? resolveTime(day.expression, contextOf(day, at)) : null;
}

function isTimeOfDay({ expression }: TimexMention): boolean {
  return expression.form === "clock" || expression.form === "part";
}

function isDay({ expression }: TimexMention): boolean {
  if (expression.form === "day") return true;
  return expression.form === "calendar" && (expression.day !== undefined || expression.weekday !== undefined);
}

/** "the quarter ended Sept. 30": the quarter is that of the day that follows. */
function endsWith(tokens: Tokens, { expression, next }: TimexMention, end: TimexMention): boolean {
  return expression.form === "text" && end.first === next + 1 && isOneOf(tokens, next, endingWords);
}

function isPlaced({ type, start, granularity }: Timex): boolean {
  return start !== null && (type === "date" || granularity === "day part");
}

function remember(memory: DateMemory, { timex }: TimexMention, block: BlockReading, sentence: SentenceReading): void {
  memory.previous = timex;
  memory.previousBlock = block.index;
  memory.previousSentence = sentence.index;
  if (timex.start !== null && !timex.implied.includes("year"))
    memory.years = [fromDay(timex.start).year, ...memory.years].slice(0, 4);
}

/** "the same month" and "two days later" go back to earlier sentences; "from a year earlier" to the article's date. */
function looksBack({ tokens, index }: BlockReading, { expression, first }: TimexMention, memory: DateMemory): boolean {
  if (expression.form === "text") return expression.near !== true;
  if (expression.form === "clock" || expression.form === "part") return memory.previousBlock === index;
  if (expression.form !== "offset" || expression.from !== "text") return false;
  return !isOneOf(tokens, first - 1, comparing);
}

/** "May to July 2012", "between 3 March and 5 April 2012": the year of the last is that of those before it. */
function sharedYears(tokens: Tokens, times: readonly TimexMention[]): (number | null)[] {
  const years: (number | null)[] = times.map(() => null);
  for (let i = times.length - 2; i >= 0; i--) {
    const [here, there] = [calendarOf(times[i]), calendarOf(times[i + 1])];
    if (here?.month === undefined || here.year !== undefined || there?.month === undefined) continue;
    const year = there.year ?? years[i + 1];
    if (year === null || year === undefined) continue;
    const joint = jointBetween(tokens, times[i] as Mention, times[i + 1] as Mention);
    if (joint) years[i] = joint === "range" && here.month > there.month ? year - 1 : year;
  }
  return years;
}

function calendarOf(mention: TimexMention | undefined): CalendarExpression | null {
  return mention?.expression.form === "calendar" ? mention.expression : null;
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

/**
 * "In May 2010 he was arrested. In July he was convicted": a story that has just named month and year goes on from there.
 */
function toldYear(
  block: BlockReading,
  sentence: SentenceReading,
  mention: TimexMention,
  memory: DateMemory,
): number | null {
  const { previous } = memory;
  const expression = calendarOf(mention);
  if (expression?.month === undefined || expression.year !== undefined || !previous || previous.start === null)
    return null;
  if (memory.previousBlock !== block.index || sentence.index - memory.previousSentence > 1) return null;
  const isFine = previous.granularity === "day" || previous.granularity === "month";
  if (!isFine || previous.implied.length > 0 || memory.anchor?.start === null || memory.anchor?.start === undefined)
    return null;
  const { year, month } = fromDay(previous.start);
  const told = expression.month >= month ? year : year + 1;
  const today = fromDay(memory.anchor.start);
  return told < today.year || (told === today.year && expression.month <= today.month) ? told : null;
}

const dayBefore = new Set(["on", "of"]);
const endingWords = new Set(["ended", "ending", "to", "through"]);
const comparing = new Set(["from", "than", "with", "to", "against"]);
const repeated = new Set(["on", "in", "from", "between"]);
