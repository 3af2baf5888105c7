import { fromDay } from "../../values/calendar.js";
import type { Granularity, Timex } from "../../values/timex.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";

/** What an article has said of times so far. */
export interface DateMemory {
  readonly anchor: Timex | null;
  readonly monthFirst: boolean | null;
  /** The last times that were placed, the latest first. */
  spoken: readonly Spoken[];
  /** The last few years that were named. */
  years: readonly number[];
  /** The year of every day that was spoken of without one, by month and day. */
  readonly yearOfDay: Map<string, number>;
  /** The last paragraph that told its hours of a day that an earlier one had named. */
  carriedTo: number;
}

/** A time that was placed, with the sentence that it stands in. */
export interface Spoken {
  readonly timex: Timex;
  readonly block: number;
  readonly sentence: number;
  /** It was named to hold another against it: "the same period last year". */
  readonly compared: boolean;
}

export function startMemory(anchor: Timex | null, monthFirst: boolean | null): DateMemory {
  return { anchor, monthFirst, spoken: [], years: [], yearOfDay: new Map(), carriedTo: -1 };
}

/** Takes note of a time that was placed. */
export function remember(memory: DateMemory, spoken: Spoken): void {
  const { timex } = spoken;
  memory.spoken = [spoken, ...memory.spoken].slice(0, reach);
  if (timex.start === null) return;
  const { year, month, day } = fromDay(timex.start);
  if (!timex.implied.includes("year")) memory.years = [year, ...memory.years].slice(0, 4);
  if (timex.granularity === "day" && timex.implied.join() === "year") memory.yearOfDay.set(dayKey(month, day), year);
}

/** How many times back the text is followed. */
const reach = 6;

export function dayKey(month: number, day: number): string {
  return `${month}-${day}`;
}

/**
 * The latest time that is fine enough to tell a unit from: "the month before" is told from a month or a day, never from
 * a year that stands between.
 */
export function latestWithin(spoken: readonly Spoken[], unit: TimeUnit): Timex | null {
  const limit = fineness.indexOf(unitGrain[unit] ?? (unit as Granularity));
  return spoken.find(({ timex }) => fineness.indexOf(timex.granularity) <= limit)?.timex ?? null;
}

const unitGrain: Readonly<Partial<Record<TimeUnit, Granularity>>> = {
  second: "weekend",
  minute: "weekend",
  hour: "weekend",
  day: "weekend",
  night: "weekend",
  fortnight: "week",
  season: "year",
};

const fineness: readonly Granularity[] = [
  "second",
  "minute",
  "hour",
  "day part",
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
  "millennium",
];
