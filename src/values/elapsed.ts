import { addMonths, wholeYears } from "./calendar.js";
import type { Quantity } from "./quantity.js";
import { toNumber } from "./rational.js";

/** Minutes since 1 January 1970 between which a moment lies; both ends belong to it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The units that news copy measures time in. */
export type ElapsedUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century";

/** The least and the most time that can lie between two moments. */
export interface Elapsed {
  readonly low: number;
  readonly high: number;
  readonly unit: ElapsedUnit;
}

export const minutesOfDay = 1440;

/** Whole civil days, from the first minute of the first to the last of the last. */
export function stretchOfDays(first: number, last: number): Stretch {
  return { start: first * minutesOfDay, end: (last + 1) * minutesOfDay };
}

/** How long it can be from somewhere in one stretch to somewhere in the other; negative where the second is earlier. */
export function elapsedBetween(from: Stretch, to: Stretch, unit: ElapsedUnit): Elapsed {
  return { low: measure(from.end, to.start, unit), high: measure(from.start, to.end, unit), unit };
}

function measure(from: number, to: number, unit: ElapsedUnit): number {
  const minutes = unitMinutes[unit];
  if (minutes !== undefined) return (to - from) / minutes;
  const months = monthsBetween(Math.floor(from / minutesOfDay), Math.floor(to / minutesOfDay));
  return months / (unitMonths[unit] ?? 1);
}

/** Months from one day to another, the part of the last one by its days. */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return -monthsBetween(to, from);
  const whole = wholeYears(from, to) * 12;
  let months = whole;
  while (months < whole + 12 && addMonths(from, months + 1) <= to) months++;
  return months + (to - addMonths(from, months)) / 31;
}

/**
 * True when a length of time said in copy can be meant of what elapsed. Lengths are rounded to their unit; round ones of
 * ten and more are taken with five per cent to spare, "about" with fifteen, decades and centuries as the round words
 * that they are.
 */
export function agreesWithElapsed(said: Quantity, { low, high, unit }: Elapsed, isByClock = false): boolean {
  if (said.vague) return true;
  const [least, most] = [toNumber(said.min), toNumber(said.max)];
  const slack = slackOf(said, least, high - low, unit, isByClock);
  switch (said.bound) {
    case "more-than":
    case "at-least":
      return high >= least - slack / 2;
    case "less-than":
    case "at-most":
      return low <= most + slack / 2;
    case "nearly":
      // Less than four years are not nearly five.
      return high >= Math.max(least * 0.75, least < 10 ? least - 1 : 0) && low <= least + slack / 2;
    default:
      return low <= most + Math.max(slack, fullYears(least, unit)) && high >= least - slack;
  }
}

function slackOf(said: Quantity, amount: number, width: number, unit: ElapsedUnit, isByClock: boolean): number {
  const base = isByClock && unit === "hour" ? slackOfHours(said) : (unitSlack[unit] ?? (width >= 1 ? 0.25 : 0.55));
  const round = amount >= 10 && amount % 5 === 0 ? amount * 0.05 : 0;
  const about = said.bound === "about" ? Math.max(base, amount * 0.15) : 0;
  return Math.max(base, round, about);
}

/** Between two times of day: two hours and a half are no three, and an hour and 20 minutes no hour and 40. */
function slackOfHours({ written: { step } }: Quantity): number {
  return Math.min(0.49, Math.max(0.05, toNumber(step) * 0.49));
}

/** After many years only the full ones are often counted: 61 of them until the 62nd has passed, six until nearly the seventh. */
function fullYears(amount: number, unit: ElapsedUnit): number {
  if (unit !== "year" || amount < 6) return 0;
  return amount >= 10 ? 0.99 : 0.85;
}

/** "5 years", "4 to 5 years", "72 hours". */
export function sayElapsed({ low, high, unit }: Elapsed): string {
  const [a, b] = [Math.max(0, Math.floor(low + 0.02)), Math.floor(high + 0.02)];
  const name = (n: number): string => (n === 1 ? unit : unit === "century" ? "centuries" : `${unit}s`);
  return a === b ? `${a} ${name(a)}` : `${a} to ${b} ${name(b)}`;
}

/** What one would say: the middle, rounded to whole units; of days on a calendar both ends are counted in. */
export function likelyElapsed({ low, high, unit }: Elapsed): number {
  return unit === "day" && high - low === 2 ? high : Math.round((low + high) / 2);
}

const unitMinutes: Readonly<Partial<Record<ElapsedUnit, number>>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: minutesOfDay,
  week: 7 * minutesOfDay,
};
const unitMonths: Readonly<Partial<Record<ElapsedUnit, number>>> = { month: 1, year: 12, decade: 120, century: 1200 };
const unitSlack: Readonly<Partial<Record<ElapsedUnit, number>>> = { decade: 0.28, century: 0.08 };
