import type { Finding } from "../../findings/finding.js";
import { quote } from "../../schema/mistake.js";
import { formatDay } from "../../values/calendar.js";
import { addIntervals, type Interval, intersects, point } from "../../values/interval.js";
import {
  absolute,
  add,
  compareRational,
  isWhole,
  maximum,
  minimum,
  multiply,
  negate,
  type Rational,
  rational,
  zero,
} from "../../values/rational.js";
import { canConvert, convert, type Unit } from "../../values/unit.js";
import { decimalsNeeded, writeDigits } from "../../values/write-number.js";
import type { FactValue, QuantityFact, Truth } from "../fact.js";
import { type Period, sharedPeriods } from "./periods.js";
import { contradiction, type Place, type Relation } from "./relation.js";

/** Parts that cannot add up to their total at some time, whatever rounding and tolerance leave open. */
export function checkSum(relation: Extract<Relation, { kind: "sum" }>): Finding[] {
  const { total, parts } = relation;
  const facts = [total, ...parts];
  const strange = otherUnit(relation, facts);
  if (strange) return [strange];
  for (const period of sharedPeriods(facts)) {
    const [whole = anything, ...others] = rangesOf(facts, period);
    const sum = others.reduce(addIntervals, point(zero));
    if (intersects(whole, sum)) continue;
    const [, ...printed] = rangesOf(facts, period, ({ interval }) => interval);
    const said = sayRange(printed.reduce(addIntervals, point(zero)), total.unit);
    const message = `The parts of ${quote(total.id)} add up to ${said}, not to ${valueText(period, 0)}`;
    return [contradiction(relation, message, placesOf(facts, period), sayPeriod(period))];
  }
  return [];
}

/** A part that is larger than its whole at some time. */
export function checkPart(relation: Extract<Relation, { kind: "part-of" }>): Finding[] {
  const { part, whole } = relation;
  const facts = [part, whole];
  const strange = otherUnit(relation, facts);
  if (strange) return [strange];
  for (const period of sharedPeriods(facts)) {
    const [own = anything, all = anything] = rangesOf(facts, period);
    if (!own.low || !all.high || compareRational(own.low, all.high) <= 0) continue;
    const message = `${quote(part.id)} is more than ${quote(whole.id)}, which it is a part of`;
    return [contradiction(relation, message, placesOf(facts, period), sayPeriod(period))];
  }
  return [];
}

/** Figures that are to be the same and differ at some time; each is held against the first. */
export function checkEqualFigures(
  relation: Extract<Relation, { kind: "equal" }>,
  [first, ...others]: readonly QuantityFact[],
): Finding[] {
  if (!first) return [];
  return others.flatMap((other) => {
    const facts = [other, first];
    const strange = otherUnit(relation, facts);
    if (strange) return [strange];
    for (const period of sharedPeriods(facts)) {
      const [a = anything, b = anything] = rangesOf(facts, period);
      if (intersects(a, b)) continue;
      const message = `${quote(other.id)} and ${quote(first.id)} are to be equal, and differ`;
      return [contradiction(relation, message, placesOf(facts, period), sayPeriod(period))];
    }
    return [];
  });
}

const anything: Interval = { low: null, high: null };

/** Figures that are not given in one unit; said at the value of the odd one. */
function otherUnit(relation: Relation, [first, ...others]: readonly QuantityFact[]): Finding | null {
  for (const other of others) {
    const fits = first?.unit && other.unit ? canConvert(other.unit, first.unit) : !first?.unit && !other.unit;
    const places = [valuePlace(other, 0), first ? valuePlace(first, 0) : null].filter((place) => place !== null);
    const [own, ...more] = places;
    if (fits || !first || !own) continue;
    const message = `${quote(other.id)} is given in ${unitName(other.unit)}, ${quote(first.id)} in ${unitName(first.unit)}`;
    return contradiction(relation, message, [own, ...more]);
  }
  return null;
}

function unitName(unit: Unit | null): string {
  return unit ? unit.plural : "numbers";
}

/** What each fact may be in a period, in the unit of the first. */
function rangesOf(facts: readonly QuantityFact[], { values }: Period, read = meaning): Interval[] {
  const unit = facts[0]?.unit ?? null;
  return facts.map((fact, index) => {
    const range = hull((values[index] ?? []).flatMap((value) => value.truths.map((truth) => read(truth, value))));
    const to = (end: Rational | null): Rational | null =>
      end && unit && fact.unit ? convert(end, fact.unit, unit) : end;
    return { low: to(range.low), high: to(range.high) };
  });
}

/** What a declared figure may be: its own tolerance, and half of the last place written unless it is a plain count. */
function meaning({ interval, quantity }: Truth, { latitude }: FactValue): Interval {
  const { place, magnitude } = quantity.written;
  const isPlain = !quantity.unit && !magnitude && isWhole(place);
  const rounding = isPlain ? zero : multiply(place, rational(1, 2));
  const reach = (end: Rational): Rational => {
    const share = latitude.share ? absolute(multiply(end, latitude.share)) : zero;
    return maximum(rounding, maximum(share, latitude.distance ?? zero));
  };
  return {
    low: interval.low && add(interval.low, negate(reach(interval.low))),
    high: interval.high && add(interval.high, reach(interval.high)),
  };
}

/** The smallest interval around all. */
function hull([first = anything, ...others]: readonly Interval[]): Interval {
  return others.reduce(
    (a, b) => ({
      low: a.low && b.low ? minimum(a.low, b.low) : null,
      high: a.high && b.high ? maximum(a.high, b.high) : null,
    }),
    first,
  );
}

function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && compareRational(low, high) === 0;
}

function sayRange(range: Interval, unit: Unit | null): string {
  const say = (end: Rational): string => writeDigits(end, decimalsNeeded(end), ",");
  const words = unit ? ` ${unit.plural}` : "";
  if (range.low && range.high)
    return isPoint(range) ? `${say(range.low)}${words}` : `${say(range.low)} to ${say(range.high)}${words}`;
  if (range.low) return `at least ${say(range.low)}${words}`;
  return range.high ? `at most ${say(range.high)}${words}` : "anything";
}

function valueText({ values }: Period, index: number): string {
  return (values[index] ?? []).flatMap(({ truths }) => truths.map(({ text }) => text)).join(" or ");
}

/** Where the values of a period stand, in the order of the facts. */
function placesOf(facts: readonly QuantityFact[], { values }: Period): readonly [Place, ...Place[]] {
  const places = facts.flatMap((fact, index) => {
    const value = values[index]?.[0];
    return value ? [placeOf(fact, value)] : [];
  });
  const [first, ...others] = places;
  if (!first) throw new Error("a period without values");
  return [first, ...others];
}

function valuePlace(fact: QuantityFact, index: number): Place | null {
  const value = fact.values[index];
  return value ? placeOf(fact, value) : null;
}

function placeOf(fact: QuantityFact, { truths }: FactValue): Place {
  const span = truths[0]?.span ?? fact.span;
  return { source: fact.source, span, message: quote(fact.id) };
}

function sayPeriod({ from, until }: Period): string[] {
  if (from === null && until === null) return [];
  if (from === null) return [`This is so until ${formatDay(until ?? 0)}`];
  return [
    until === null
      ? `This is so from ${formatDay(from)} on`
      : `This is so from ${formatDay(from)} to ${formatDay(until)}`,
  ];
}
