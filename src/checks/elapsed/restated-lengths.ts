import type { TimexMention } from "../../claims/mention.js";
import { clauseOf } from "../../claims/reading.js";
import { isOneOf } from "../../claims/token-access.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { dictionary } from "../../text/dictionary.js";
import { rational, toNumber } from "../../values/rational.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, printed } from "../wording/places.js";
import { alternatives, writeLength } from "../wording/times.js";
import { quoted } from "../wording/words.js";

/** "24 months, or three years": one length said in two units that are not the same length. */
export function* restatedLengths(check: Pick<CheckInfo, "id" | "severity">, place: Place): Iterable<Finding> {
  for (const { said, again } of place.sentence.relations.times.restatements) {
    const [a, b] = [lengthOf(said), lengthOf(again)];
    if (!a || !b || a.unit === b.unit || isChoice(place, again)) continue;
    const readings = inUnit(a, b.unit);
    if (readings.some((value) => Math.abs(value - b.amount) <= Math.max(leastGap(a, b), b.amount * 0.1))) continue;
    const [value = 0] = readings;
    // Far apart the two are a choice, not one length: "six months, or a year".
    if (b.amount > value * 1.8 || b.amount < value * 0.55) continue;
    const [first, second] = [printed(place, said), printed(place, again)];
    const expected = writeAgain(place, again, value);
    const back = inUnit(b, a.unit)[0] ?? 0;
    const other =
      Math.abs(back - Math.round(back)) < 0.1
        ? writeLength(place, said, { value: rational(Math.round(back)), years: Math.round(back) })
        : null;
    const right = `${Number(value.toFixed(1))} ${b.unit}${value === 1 ? "" : "s"}`;
    yield findingAt(check, place.reading, place.block, again, claimAt(place, again), {
      message: `${quoted(second)} is not ${first}: that is ${expected ?? right}`,
      label: `${first} is ${expected ?? right}`,
      actual: second,
      expected: expected === null ? [] : [expected],
      notes: ["Either of the two may be the wrong one"],
      labels: [labelAt(place.reading, place.block, said, "the same length")],
      fixes: alternatives(place, [
        { span: again, text: expected },
        { span: said, text: other },
      ]),
    });
  }
}

/** A length of so many units, or of one half more, in the place of the one that is wrong. */
function writeAgain(place: Place, again: TimexMention, value: number): string | null {
  const whole = Math.round(value);
  if (Math.abs(value - whole) < 0.1) return writeLength(place, again, { value: rational(whole), years: whole });
  const below = Math.floor(value);
  if (Math.abs(value - below - 0.5) > 0.02) return null;
  return writeLength(place, again, { value: rational(2 * below + 1, 2), years: below });
}

/** Half a month may be rounded to a whole one; half of a year or an hour is told. */
function leastGap(a: Length, b: Length): number {
  const isExact = (months[a.unit] && months[b.unit]) || (clock.has(a.unit) && clock.has(b.unit));
  return isExact ? 0.45 : 0.55;
}

interface Length {
  readonly amount: number;
  readonly unit: string;
}

function lengthOf({ expression }: TimexMention): Length | null {
  if (expression.form !== "duration" || !expression.amount || expression.amount.vague) return null;
  const { amount, unit } = expression;
  return amount.bound === "exact" && days[unit] !== undefined ? { amount: toNumber(amount.min), unit } : null;
}

/** The length in another unit; working weeks have five days and working days eight hours. */
function inUnit({ amount, unit }: Length, other: string): number[] {
  const inDays = (name: string): number => days[name] ?? 1;
  const exact =
    months[unit] && months[other] ? (months[unit] ?? 1) / (months[other] ?? 1) : inDays(unit) / inDays(other);
  const found = [amount * exact];
  if (unit === "day" && other === "week") found.push(amount / 5);
  if (unit === "week" && other === "day") found.push(amount * 5);
  if (unit === "hour" && other === "day") found.push(amount / 8);
  if (unit === "day" && other === "hour") found.push(amount * 8);
  return found;
}

/** "12 months, or two years for repeat offenders", "could take ten weeks, or three months": two lengths are meant. */
function isChoice({ block: { tokens }, sentence }: Place, { first, next }: TimexMention): boolean {
  return isOneOf(tokens, next, conditions) || clauseOf(sentence, first).verb?.modality === "hypothetical";
}

const conditions = new Set(
  "if for when in depending with unless on after whichever at under to as where plus and".split(" "),
);
const days: Readonly<Record<string, number>> = dictionary({
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4375,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
});
const clock = new Set(["minute", "hour"]);
const months: Readonly<Record<string, number>> = dictionary({ month: 1, year: 12, decade: 120, century: 1200 });
