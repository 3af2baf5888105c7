import { readFigure } from "../../claims/read-figure.js";
import { addMonths } from "../../values/calendar.js";
import { divide, isWhole, multiply, type Rational, rational, toNumber } from "../../values/rational.js";

/** A length of time as a rule writes it: whole months where the calendar counts them, else days. */
export interface Length {
  readonly text: string;
  readonly months: number;
  readonly days: number;
}

/** Reads "4 years", "18 months", "10 days"; null for what is no length of time. */
export function readLength(text: string): Length | null {
  const quantity = readFigure(text);
  if (quantity?.unit?.dimension !== "time") return null;
  const months = monthsIn(quantity.unit.code, quantity.min);
  if (months !== null) return { text, months, days: 0 };
  return { text, months: 0, days: toNumber(divide(multiply(quantity.min, quantity.unit.factor), secondsInDay)) };
}

/** The day that lies so long after another. */
export function dayAfter(day: number, { months, days }: Length): number {
  return addMonths(day, months) + Math.round(days);
}

function monthsIn(code: string, amount: Rational): number | null {
  const factor = code === "a" ? 12 : code === "mo" ? 1 : null;
  if (factor === null) return null;
  const months = multiply(amount, rational(factor));
  return isWhole(months) ? toNumber(months) : null;
}

const secondsInDay = rational(86_400);
