import { dictionary } from "../../text/dictionary.js";
import type { Quantity } from "../../values/quantity.js";
import { type Rational, rational, toDecimal } from "../../values/rational.js";
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

const durationMods: Readonly<Record<string, TimexMod>> = dictionary({
  about: "APPROX",
  nearly: "LESS_THAN",
  "more-than": "MORE_THAN",
  "less-than": "LESS_THAN",
  "at-least": "EQUAL_OR_MORE",
  "at-most": "EQUAL_OR_LESS",
});

/** ISO 8601 duration as TIMEX3 takes it: P8Y, PT4H, P2W, PT30M for half an hour; decades and centuries as P2DE, P1CE. */
export function durationValue(amount: Quantity, unit: TimeUnit): string {
  if (amount.vague) return vagueDuration(unit);
  const part = partOfOne(amount, unit);
  if (part) return part;
  const mixed = mixedDuration(amount, unit);
  if (mixed) return mixed;
  const count = toDecimal({ n: amount.min.n * (unit === "fortnight" ? 2n : 1n), d: amount.min.d }, 4);
  return durationLetters[unit].replace("#", count);
}

/** "1 hour 59 minutes" as PT1H59M: what was printed in two units keeps both. */
function mixedDuration({ min, written }: Quantity, unit: TimeUnit): string | null {
  if (unit === "year" && written.place.n * dayOfYear.d === dayOfYear.n * written.place.d) return yearsAndDays(min);
  if (written.place.n !== 1n || !mixedPlaces.has(written.place.d)) return null;
  let date = "";
  let time = "";
  let rest = min;
  for (let at: TimeUnit | undefined = unit; at && rest.n > 0n; ) {
    const finer: readonly [TimeUnit, bigint] | undefined = finerUnits[at];
    const whole: bigint = rest.n / rest.d;
    const count = finer ? String(whole) : toDecimal(rest, 2);
    const [letters = "", clock] = durationLetters[at].slice(1).split("T").reverse();
    if (count !== "0" && clock === undefined) date += letters.replace("#", count);
    else if (count !== "0") time += letters.replace("#", count);
    rest = finer ? rational((rest.n - whole * rest.d) * finer[1], rest.d) : rational(0);
    at = finer?.[0];
  }
  return `P${date}${time === "" ? "" : `T${time}`}`;
}

/** "70 years and 214 days": added up with the mean year of the calendar. */
function yearsAndDays({ n, d }: Rational): string {
  const years = n / d;
  const rest = rational(n - years * d, d);
  // "22 years, 10 months and 22 days": so many months that whole days are left.
  for (let months = 0n; months < 12n; months++) {
    const days = rational((rest.n * 12n - months * rest.d) * dayOfYear.d, rest.d * 12n * dayOfYear.n);
    if (days.d === 1n && days.n >= 0n) return `P${years}Y${months > 0n ? `${months}M` : ""}${days.n}D`;
  }
  return `P${years}Y${toDecimal(rational(rest.n * dayOfYear.d, rest.d * dayOfYear.n), 0)}D`;
}

/** A day as part of the mean year of the calendar. */
const dayOfYear = rational(400, 146_097);

const finerUnits: Readonly<Partial<Record<TimeUnit, readonly [TimeUnit, bigint]>>> = {
  year: ["month", 12n],
  week: ["day", 7n],
  day: ["hour", 24n],
  hour: ["minute", 60n],
  minute: ["second", 60n],
};

/** Parts of a larger unit that only a smaller one leaves: months in a year, days in a week, down to seconds. */
const mixedPlaces = new Set([
  ...[12n, 7n, 24n, 168n, 60n, 3600n, 1440n, 86400n],
  // Tenths, hundredths and thousandths of a second.
  ...[60n, 3600n].flatMap((seconds) => [10n, 100n, 1000n].map((parts) => seconds * parts)),
]);

/** "half an hour", "a quarter of a century": a part of one, in the whole units of the next finer kind. */
function partOfOne({ min }: Quantity, unit: TimeUnit): string | null {
  const finer = partUnits[unit];
  if (!finer || min.n >= min.d || (min.n * finer[1]) % min.d !== 0n) return null;
  return durationLetters[finer[0]].replace("#", String((min.n * finer[1]) / min.d));
}

const partUnits: Readonly<Partial<Record<TimeUnit, readonly [TimeUnit, bigint]>>> = {
  minute: ["second", 60n],
  hour: ["minute", 60n],
  day: ["hour", 24n],
  year: ["month", 12n],
  decade: ["year", 10n],
  century: ["year", 100n],
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
