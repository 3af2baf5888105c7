import { describe, expect, it } from "vitest";
import { toDay } from "../../src/values/calendar.js";
import {
  agreesWithElapsed,
  type ElapsedUnit,
  elapsedBetween,
  likelyElapsed,
  monthsBetween,
  sayElapsed,
  stretchOfDays,
} from "../../src/values/elapsed.js";
import type { Bound, Quantity } from "../../src/values/quantity.js";
import { rational } from "../../src/values/rational.js";

const stretchOfYear = (year: number) => stretchOfDays(toDay(year, 1, 1), toDay(year, 12, 31));
const years = (from: number, to: number) => elapsedBetween(stretchOfYear(from), stretchOfYear(to), "year");
const said = (amount: number, bound: Bound = "exact"): Quantity => ({
  kind: "measure",
  min: rational(amount),
  max: rational(amount),
  bound,
  unit: null,
  per: null,
  written: { style: "digits", decimals: 0, group: "", magnitude: null, step: rational(1), place: rational(1) },
  defects: [],
  vague: false,
});

describe("what can have elapsed", () => {
  it("from one year to another is a year more or less, by the months", () => {
    expect(sayElapsed(years(2003, 2007))).toBe("3 to 5 years");
    expect(likelyElapsed(years(2003, 2007))).toBe(4);
  });

  it("is exact between times of day", () => {
    const at = (minute: number) => ({ start: minute, end: minute });
    expect(sayElapsed(elapsedBetween(at(540), at(720), "hour"))).toBe("3 hours");
  });

  it("is negative where the second comes first", () => {
    expect(years(2007, 2003).high).toBeLessThan(0);
    expect(monthsBetween(toDay(2021, 3, 1), toDay(2021, 1, 1))).toBe(-2);
  });
});

describe("a length that is said of it", () => {
  it.each<[number, Bound, number, number, boolean]>([
    [3, "exact", 2003, 2007, true],
    [5, "exact", 2003, 2007, true],
    [6, "exact", 2003, 2007, false],
    [2, "exact", 2003, 2007, false],
    [7, "about", 2003, 2011, true],
    [4, "about", 2003, 2011, false],
    [30, "nearly", 1985, 2014, true],
    [30, "nearly", 1975, 2014, false],
    [20, "more-than", 1990, 2014, true],
    [30, "more-than", 1990, 2014, false],
    [10, "less-than", 2009, 2014, true],
    [3, "less-than", 2003, 2014, false],
    [50, "exact", 1963, 2014, true],
    [40, "exact", 1963, 2014, false],
  ])("%i years (%s) from %i to %i", (amount, bound, from, to, fits) => {
    expect(agreesWithElapsed(said(amount, bound), years(from, to))).toBe(fits);
  });

  it.each<[number, ElapsedUnit, number, number, boolean]>([
    [1, "decade", 2003, 2015, true],
    [1, "decade", 2007, 2022, false],
    [1, "century", 1914, 2018, true],
    [1, "century", 1914, 2003, false],
  ])("%i %s from %i to %i is a round word", (amount, unit, from, to, fits) => {
    const elapsed = elapsedBetween(stretchOfYear(from), stretchOfYear(to), unit);
    expect(agreesWithElapsed(said(amount), elapsed)).toBe(fits);
  });
});
