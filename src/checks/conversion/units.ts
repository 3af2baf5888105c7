import type { Conversion } from "../../claims/relations/conversion.js";
import type { Figure } from "../../claims/relations/figures.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import { meaningOf } from "../../values/compare.js";
import { around, type Interval, intersects, point } from "../../values/interval.js";
import type { Quantity } from "../../values/quantity.js";
import {
  absolute,
  compareRational,
  divide,
  isZero,
  maximum,
  minimum,
  multiply,
  type Rational,
  rational,
  roundTo,
  toDecimal,
} from "../../values/rational.js";
import { widenInterval } from "../../values/reckoning.js";
import { convert, convertDifference, type Unit } from "../../values/unit.js";
import { unitOf } from "../../values/units.js";
import type { Place } from "../wording/places.js";

/** An amount whose conversion is wrong, with what would be right. */
export interface WrongUnits {
  /** The said amount in the other unit, exactly. */
  readonly right: Rational;
  /** For ranges: the upper end as well. */
  readonly rightMax: Rational;
  /** A difference of temperatures, or a reading. */
  readonly difference: boolean;
  /** The slip that would explain it. */
  readonly slip: string | null;
}

type Convert = typeof convert;

/** Holds a conversion against the table of units; null when it can be right. */
export function judgeUnits(place: Place, { said, converted }: Conversion): WrongUnits | null {
  const [from, to] = [said.quantity.unit, converted.quantity.unit];
  if (!from || !to || isRange(said.quantity) !== isRange(converted.quantity)) return null;
  const heat = from.dimension === "temperature" ? heatSense(place, said, converted) : "reading";
  const ways: Convert[] =
    heat === "either" ? [convert, convertDifference] : heat === "difference" ? [convertDifference] : [convert];
  const fits = ways.some((way) =>
    readings(from).some((a) => readings(to).some((b) => agrees(said, converted, a, b, way))),
  );
  if (fits) return null;
  const way = heat === "difference" ? convertDifference : convert;
  return {
    right: way(said.quantity.min, from, to),
    rightMax: way(said.quantity.max, from, to),
    difference: heat === "difference",
    slip: slipOf(said, converted, from, to, heat),
  };
}

function isRange({ bound, min, max }: Quantity): boolean {
  return bound === "range" || compareRational(min, max) !== 0;
}

/** The unit and those that the same word names in other countries. */
function readings(unit: Unit): readonly Unit[] {
  return [unit, ...(unit.rivals ?? []).flatMap((code) => unitOf(code) ?? [])];
}

function agrees(said: Figure, converted: Figure, from: Unit, to: Unit, way: Convert): boolean {
  const [a, b] = [said.quantity, converted.quantity];
  const about = [a.bound, b.bound].some((bound) => bound === "about" || bound === "nearly");
  const fits = (left: Rational, right: Rational): boolean => {
    const exact = saidRange(left, a);
    if (!exact.low || !exact.high) return true;
    const turned = { low: way(exact.low, from, to), high: way(exact.high, from, to) };
    return intersects(
      turned,
      isRoughFraction(b) ? widenInterval(point(right), rational(3, 10)) : printedAs(right, b, about),
    );
  };
  return fits(a.min, b.min) && fits(a.max, b.max);
}

/** "a little over half a kilo" of 620 grams. */
function isRoughFraction({ bound, min, written }: Quantity): boolean {
  return written.style === "words" && min.n < min.d && (bound === "more-than" || bound === "less-than");
}

/** Round figures are converted as if they were exact, and as if they were not: half of the last digit, up to 2 %. */
function saidRange(value: Rational, { written }: Quantity): Interval {
  const bySize = multiply(absolute(value), rational(2, 100));
  return around(value, maximum(multiply(written.place, half), minimum(bySize, multiply(stepOf(value, written), half))));
}

/** A converted figure may be one off in its last place: it was often converted before the first one was rounded. */
function printedAs(value: Rational, { written, unit }: Quantity, about: boolean): Interval {
  const isHeat = unit?.dimension === "temperature";
  // Nobody reads a thermometer to the nearest ten degrees.
  const step = isHeat ? minimum(stepOf(value, written), multiply(written.place, rational(5))) : stepOf(value, written);
  const rounded = around(value, maximum(written.place, multiply(step, half)));
  if (!about || isZero(value)) return rounded;
  const tenth = around(value, multiply(absolute(value), rational(1, 10)));
  return {
    low: rounded.low && tenth.low && minimum(rounded.low, tenth.low),
    high: rounded.high && tenth.high && maximum(rounded.high, tenth.high),
  };
}

/** The step a figure was rounded to: that of its last digit; for one that ends in five it may be fives, as weather services round. */
function stepOf(value: Rational, { step }: Quantity["written"]): Rational {
  const endsInFive =
    divide(value, step).n % 10n === 5n && compareRational(absolute(value), multiply(step, rational(10))) > 0;
  return endsInFive ? minimum(multiply(step, rational(5)), multiply(absolute(value), rational(12, 100))) : step;
}

const half = rational(1, 2);

/** Whether a pair of temperatures are readings or a difference: 2C more is 3.6F more, 2C on the thermometer 35.6F. */
function heatSense(place: Place, said: Figure, converted: Figure): "reading" | "difference" | "either" {
  const { tokens } = place.block;
  const after = wordAt(tokens, converted.next) === "" ? converted.next + 1 : converted.next;
  for (let at = after; at < Math.min(after + 3, place.sentence.next); at++)
    if (differenceAfter.has(wordAt(tokens, at))) return "difference";
  const before = wordAt(tokens, said.first - 1);
  if (before === "by") return "difference";
  if (before === "to" || before === "at" || before === "reached" || before === "hit") return "reading";
  if (before === "of" && lexeme(tokens, said.first - 2)?.change) return "difference";
  const first = Math.max(place.sentence.first, said.first - 8);
  let isSaid = false;
  for (let at = said.first - 1; at >= first; at--) {
    const word = wordAt(tokens, at);
    if (differenceBefore.has(word) || lexeme(tokens, at)?.change !== undefined) return "either";
    // "Over land the warming is greater, about 1.6C": of what, stands before.
    if (beings.has(word)) isSaid = true;
    else if (readingBefore.has(word)) return "reading";
  }
  return isSaid ? "reading" : "either";
}

const differenceAfter = new Set(
  "warmer cooler hotter colder higher lower above below more less milder over".split(" "),
);
const differenceBefore = new Set(
  "warming cooling warm warmed cool cooled rise rises rising rose risen fall falls fell difference differences swing anomaly target goal limit threshold ceiling cap increase increased within range".split(
    " ",
  ),
);
const beings = new Set(["was", "is", "were"]);
const readingBefore = new Set(
  "temperature temperatures reading readings thermometer thermometers mercury fever high highs low lows heat oven bake water reach reaches top tops topped minimum maximum degrees day days night summer winter weather forecast".split(
    " ",
  ),
);

/** Known ways to get a conversion wrong. */
function slipOf(said: Figure, converted: Figure, from: Unit, to: Unit, heat: string): string | null {
  const [value, got] = [said.quantity.min, converted.quantity.min];
  const near = (truth: Rational): boolean =>
    intersects(
      around(truth, multiply(absolute(truth), rational(1, 100))),
      meaningOf({ ...converted.quantity, bound: "exact", min: got, max: got }),
    );
  if (near(convert(value, to, from)))
    return `the conversion goes the wrong way: ${toDecimal(value, 2)} ${to.plural} are ${toDecimal(roundTo(convert(value, to, from), rational(1, 10)), 1)} ${from.plural}`;
  if (from.dimension !== "temperature") return null;
  if (
    near(convert({ n: -value.n, d: value.d }, from, to)) ||
    near({ n: -convert(value, from, to).n, d: convert(value, from, to).d })
  )
    return "a minus sign too many or too few";
  if (heat !== "difference" && near(convertDifference(value, from, to)))
    return "a reading was converted like a difference of temperatures";
  if (heat === "difference" && near(convert(value, from, to)))
    return "a difference of temperatures was converted like a reading";
  return null;
}
