import type { Quantity } from "../../values/quantity.js";
import { toDecimal } from "../../values/rational.js";
import type { Timex, TimexMod } from "../../values/timex.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";
import type { TimeExpression } from "../time-expression.js";

/** What a length of time is, as TIMEX3 has it. */
export function durationOf(expression: Extract<TimeExpression, { form: "duration" }>): Partial<Timex> {
  const { amount, unit, bound } = expression;
  const quantity = amount ? { ...amount, bound: amount.bound === "exact" ? bound : amount.bound } : null;
  return {
    quantity,
    value: amount ? durationValue(amount, unit) : vagueDuration(unit),
    mod: durationMods[quantity?.bound ?? "exact"] ?? null,
  };
}

const durationMods: Readonly<Record<string, TimexMod>> = {
  about: "APPROX",
  nearly: "LESS_THAN",
  "more-than": "MORE_THAN",
  "less-than": "LESS_THAN",
  "at-least": "EQUAL_OR_MORE",
  "at-most": "EQUAL_OR_LESS",
};

/** ISO 8601 duration as TIMEX3 takes it: P8Y, PT4H, P2W, PT30M for half an hour; decades and centuries as P2DE, P1CE. */
export function durationValue(amount: Quantity, unit: TimeUnit): string {
  if (amount.vague) return vagueDuration(unit);
  const finer = halves[unit];
  if (finer && amount.min.d === 2n && amount.min.n === 1n) return finer;
  const count = toDecimal({ n: amount.min.n * (unit === "fortnight" ? 2n : 1n), d: amount.min.d }, 2);
  return durationLetters[unit].replace("#", count);
}

/** Half of a unit, in the next finer one. */
const halves: Readonly<Partial<Record<TimeUnit, string>>> = {
  hour: "PT30M",
  day: "PT12H",
  year: "P6M",
  decade: "P5Y",
  century: "P50Y",
  minute: "PT30S",
};

function vagueDuration(unit: TimeUnit): string {
  return durationLetters[unit].replace("#", "X");
}

const durationLetters: Readonly<Record<TimeUnit, string>> = {
  second: "PT#S",
  minute: "PT#M",
  hour: "PT#H",
  day: "P#D",
  night: "P#D",
  week: "P#W",
  weekend: "P#WE",
  fortnight: "P#W",
  month: "P#M",
  quarter: "P#Q",
  half: "P#H",
  season: "P#SE",
  year: "P#Y",
  decade: "P#DE",
  century: "P#CE",
  millennium: "P#ML",
};
