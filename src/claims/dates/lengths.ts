import { dictionary } from "../../text/dictionary.js";
import type { Quantity } from "../../values/quantity.js";
import { rational } from "../../values/rational.js";
import { unitOf } from "../../values/units.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";
import { wordsWritten } from "../numbers/number-reading.js";
import type { TimeExpression } from "../time-expression.js";

/** So many units of time, said in words: "a year" is one, "half an hour" the half of one. */
export function lengthOf(unit: TimeUnit, numerator: number, denominator = 1): Quantity {
  const amount = rational(numerator, denominator);
  return {
    kind: "measure",
    min: amount,
    max: amount,
    bound: "exact",
    unit: unitOf(unitCodes[unit] ?? "") ?? null,
    per: null,
    written: wordsWritten(amount),
    defects: [],
    vague: false,
  };
}

/** A length of time that reaches up to the article's date, or on from it. */
export function durationExpression(unit: TimeUnit, count: number, span?: "past" | "coming"): TimeExpression {
  const expression = { form: "duration", amount: lengthOf(unit, count), unit, bound: "exact" } as const;
  return span ? { ...expression, span } : expression;
}

/** Units of time by their code, as figures carry them. */
export const unitsByCode: Readonly<Record<string, TimeUnit>> = dictionary({
  s: "second",
  min: "minute",
  h: "hour",
  d: "day",
  wk: "week",
  mo: "month",
  a: "year",
  "10.a": "decade",
  "100.a": "century",
});

/** The code of each unit of time that has one. */
export const unitCodes: Readonly<Partial<Record<TimeUnit, string>>> = Object.fromEntries(
  Object.entries(unitsByCode).map(([code, unit]) => [unit, code]),
);
