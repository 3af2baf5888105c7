import type { Figure } from "../../claims/relations/figures.js";
import type { Length, Rate } from "../../claims/relations/rate.js";
import { dictionary } from "../../text/dictionary.js";
import { meaningOf } from "../../values/compare.js";
import { addIntervals, type Interval, intersects, multiplyIntervals, point } from "../../values/interval.js";
import { periodsIn } from "../../values/periods.js";
import type { Quantity } from "../../values/quantity.js";
import {
  add,
  compareRational,
  divide,
  isZero,
  multiply,
  powerOfTen,
  type Rational,
  rational,
} from "../../values/rational.js";
import { divideIntervals, looseRange, scaleInterval, widenInterval } from "../../values/reckoning.js";
import type { Unit } from "../../values/unit.js";
import { knownUnit } from "../../values/units.js";

/** A rate held against its terms. */
export interface Reckoned {
  readonly fits: boolean;
  /** The result at face value, in the unit that was printed. */
  readonly right: Rational;
  readonly terms: readonly Figure[];
}

/** Reckons a result from its terms; null where their units do not go together. */
export function reckonRate(rate: Rate): Reckoned | null {
  const values = valuesOf(rate);
  if (!values || values.length === 0) return null;
  const result = statedRange(rate.result.quantity, isProduct(rate) ? rational(2, 100) : rational(5, 100));
  const fits =
    values.some(({ range }) => intersects(range, result)) ||
    (rate.form === "period" && (isDiscount(rate, values) || hasMoreWages(rate)));
  return { fits, right: (values[0] as Value).face, terms: termsOf(rate) };
}

interface Value {
  readonly face: Rational;
  readonly range: Interval;
}

/** So many at so much each, all printed to the last: less is rounded away than in a rate or an average. */
function isProduct(rate: Rate): boolean {
  if (rate.form !== "total" && rate.form !== "pay" && rate.form !== "mean") return false;
  return [rate.result, ...termsOf(rate)].every(
    ({ quantity: { bound, written } }) => bound === "exact" && written.magnitude === null,
  );
}

/** What a stated result leaves open: rates and averages are rounded freely. */
function statedRange(said: Quantity, slack: Rational): Interval {
  const range = said.bound === "exact" ? looseRange(said) : meaningOf(said);
  return widenInterval(range, slack);
}

function valuesOf(rate: Rate): readonly Value[] | null {
  switch (rate.form) {
    case "per-head": {
      const heads = rate.heads?.quantity.min ?? headsOf(rate.result.quantity.per ?? "");
      return quotient(rate.part, rate.whole, heads);
    }
    case "average":
      return quotient(rate.part, rate.whole, unitScale(rate.part, rate.whole, rate.result));
    case "mean":
      return [meanOf(rate.items.map(faceOf))];
    case "total":
      return [times(faceOf(rate.count), faceOf(rate.price))];
    case "period": {
      const [from, to] = [rate.rate.quantity.per ?? "", rate.result.quantity.per ?? ""];
      return scaled([faceOf(rate.rate)], from, to);
    }
    default:
      return pay(rate.rate, rate.lengths, rate.result.quantity);
  }
}

function quotient(part: Figure, whole: Figure, scale: Rational | null): readonly Value[] | null {
  if (scale === null || isZero(whole.quantity.min)) return null;
  const [a, b] = [faceOf(part), faceOf(whole)];
  const face = multiply(divide(a.face, b.face), scale);
  return [{ face, range: scaleInterval(divideIntervals(a.range, b.range), scale) }];
}

function meanOf(values: readonly Value[]): Value {
  const part = rational(1, values.length);
  const sum = values.reduce((a, b) => ({ face: add(a.face, b.face), range: addIntervals(a.range, b.range) }));
  return { face: multiply(sum.face, part), range: scaleInterval(sum.range, part) };
}

/** 100,000 for "per 100,000", 1 for a square kilometre. */
function headsOf(per: string): Rational {
  if (/^[\d,]+$/.test(per)) return rational(BigInt(per.replaceAll(",", "")));
  return per === "million" ? rational(powerOfTen(6)) : per === "thousand" ? rational(1000) : rational(1);
}

/** What turns the quotient of two printed figures into the unit of the printed result. */
function unitScale(part: Figure, whole: Figure, result: Figure): Rational | null {
  const { unit, per } = result.quantity;
  const time = whole.quantity.unit?.dimension === "time" ? whole.quantity.unit : null;
  if (unit?.dimension === "speed" && part.quantity.unit && time) {
    return divide(divide(part.quantity.unit.factor, time.factor), unit.factor);
  }
  // "At 25 metres a day it needs 80 days for 2,000 metres"
  const pace = unit?.dimension === "time" ? periodUnit(whole.quantity.per ?? "") : null;
  if (unit && pace) return divide(pace.factor, unit.factor);
  const way = unit?.dimension === "time" && whole.quantity.unit?.dimension === "speed" ? whole.quantity.unit : null;
  if (unit && way && part.quantity.unit) return divide(divide(part.quantity.unit.factor, way.factor), unit.factor);
  if (time === null || per === null) return rational(1);
  const period = periodUnit(per);
  return period ? divide(period.factor, time.factor) : null;
}

/** A rate of pay times the lengths that it was paid for; a recurring one turns it into a rate for its period. */
function pay(rate: Figure, lengths: readonly Length[], result: Quantity): readonly Value[] | null {
  const { per } = result;
  const { unit: speed } = rate.quantity;
  const isWay = speed?.dimension === "speed" && result.unit !== null;
  let values: readonly Value[] = [
    isWay ? scaledBy(faceOf(rate), divide(speed.factor, result.unit.factor)) : faceOf(rate),
  ];
  let period = isWay ? "second" : rate.quantity.per;
  for (const { figure, per: recurring } of lengths) {
    const unit = periodUnit(period ?? "");
    const own = figure.quantity.unit;
    if (!unit || !own) return null;
    const length = faceOf(figure);
    const scale = divide(own.factor, unit.factor);
    values = values.map((value) =>
      times(value, { face: multiply(length.face, scale), range: scaleInterval(length.range, scale) }),
    );
    period = recurring;
  }
  // "$18 an hour for 30 hours, or $540 a week": so many hours in that week.
  if (period === per || (period === null && lengths.length === 1)) return values;
  return period === null || per === null ? null : scaled(values, period, per);
}

/** The same for another period, by every count of the one in the other. */
function scaled(values: readonly Value[], from: string, to: string): readonly Value[] | null {
  const up = periodsIn(from, to);
  const scales = up ?? periodsIn(to, from)?.map((count) => divide(rational(1), count)) ?? null;
  return scales && values.flatMap((value) => scales.map((scale) => times(value, { face: scale, range: point(scale) })));
}

/** A price for a longer period may be lower than the sum of the shorter ones. */
function isDiscount({ isPrice, result }: Extract<Rate, { form: "period" }>, [first]: readonly Value[]): boolean {
  if (!isPrice || !first || result.quantity.kind !== "money") return false;
  const part = divide(result.quantity.min, first.face);
  return compareRational(part, rational(1)) < 0 && compareRational(part, rational(4, 10)) > 0;
}

/** "€1,800 a month, €25,200 a year": in much of the world a thirteenth and a fourteenth month are paid. */
function hasMoreWages({ rate, result }: Extract<Rate, { form: "period" }>): boolean {
  if (rate.quantity.kind !== "money" || rate.quantity.per !== "month" || result.quantity.per !== "year") return false;
  const range = statedRange(result.quantity, rational(0));
  return [13, 14].some((months) => intersects(scaleInterval(faceOf(rate).range, rational(months)), range));
}

/** The unit of time by its name. */
function periodUnit(name: string): Unit | null {
  const code = codes[name];
  return code === undefined ? null : knownUnit(code);
}

function times(a: Value, b: Value): Value {
  return { face: multiply(a.face, b.face), range: multiplyIntervals(a.range, b.range) };
}

function scaledBy({ face, range }: Value, scale: Rational): Value {
  return { face: multiply(face, scale), range: scaleInterval(range, scale) };
}

function faceOf({ quantity }: Figure): Value {
  return { face: quantity.min, range: looseRange(quantity) };
}

function termsOf(rate: Rate): readonly Figure[] {
  switch (rate.form) {
    case "per-head":
    case "average":
      return [rate.part, rate.whole];
    case "mean":
      return rate.items;
    case "total":
      return [rate.count, rate.price];
    case "period":
      return [rate.rate];
    default:
      return [rate.rate, ...rate.lengths.map(({ figure }) => figure)];
  }
}

const codes: Readonly<Record<string, string>> = dictionary({
  second: "s",
  minute: "min",
  hour: "h",
  day: "d",
  week: "wk",
  month: "mo",
  year: "a",
});
