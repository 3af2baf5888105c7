import type { TimexMention } from "../claims/mention.js";
import type { LengthOfTime } from "../claims/relations/length-of-time.js";
import { type Moment, stretchesOf } from "../claims/relations/moment.js";
import { isOneOf, wordAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { fromDay } from "../values/calendar.js";
import {
  agreesWithElapsed,
  type Elapsed,
  type ElapsedUnit,
  elapsedBetween,
  likelyElapsed,
  minutesOfDay,
  type Stretch,
  sayElapsed,
  stretchOfDays,
} from "../values/elapsed.js";
import type { Quantity } from "../values/quantity.js";
import { type Rational, rational, toNumber } from "../values/rational.js";
import type { Check } from "./check.js";
import { isBroken } from "./elapsed/broken-lengths.js";
import { countedStretches } from "./elapsed/counted-stretches.js";
import { gatherLengths } from "./elapsed/gather-lengths.js";
import { headlineLengths } from "./elapsed/headline-lengths.js";
import { misdatedDays } from "./elapsed/misdated-days.js";
import { misordered } from "./elapsed/misordered.js";
import {
  areInTwoZones,
  isFromThenOn,
  isKeptLate,
  isLeapBirthday,
  isMoreThan,
  isOfDaysOfYear,
  isOfSittings,
  isOverrun,
  isPartOfIt,
  type SaidLength,
} from "./elapsed/other-lengths.js";
import { restatedLengths } from "./elapsed/restated-lengths.js";
import { saidLength } from "./elapsed/said-length.js";
import { sharesOfLengths } from "./elapsed/shares-of-lengths.js";
import { stretchesInFields } from "./elapsed/stretches-in-fields.js";
import { findingAt } from "./wording/finding-at.js";
import { claimAt, type Place, placesOf, printed } from "./wording/places.js";
import { alternatives, momentLabels, momentText, writeInTwoUnits, writeLength, writeYear } from "./wording/times.js";
import { quoted } from "./wording/words.js";

export const wrongElapsed: Check = {
  id: "wrong-elapsed",
  family: "calendar",
  severity: "error",
  title: "a length of time that does not fit its two ends",
  finds:
    "Years ago, after and since, anniversaries and lengths that cannot lie between the dates that the sentence gives for both ends, or between one of them and the article's own date, also where the sentence before names the beginning; a length said twice (24 months, or three years); yesterday and last month beside another date. Years may be reckoned either way round, both ends may be counted in, and round words such as a decade are taken as such.",
  matters: "One of the three figures is wrong, and readers who reckon along notice which.",
  example: {
    wrong: "He was minister from 2003 to 2007, a total of six years.",
    right: "He was minister from 2003 to 2007, a total of four years.",
  },
  remedy: "Correct the length or one of the dates; what each would have to be is offered.",
  *judge({ reading }) {
    for (const place of placesOf(reading)) {
      for (const length of gatherLengths(place)) {
        const finding = judgeLength(place, length);
        if (finding) yield finding;
      }
      yield* countedStretches(wrongElapsed, place);
      yield* sharesOfLengths(wrongElapsed, place);
      yield* restatedLengths(wrongElapsed, place);
      yield* misdatedDays(wrongElapsed, place);
    }
    yield* stretchesInFields(wrongElapsed, reading);
    yield* headlineLengths(wrongElapsed, reading);
  },
};

function judgeLength(place: Place, relation: LengthOfTime): Finding | null {
  const { length, by } = relation;
  const said = saidLength(place, length);
  if (!said || (!relation.from && !relation.to) || isOfEachDay(place, relation, said) || isOfSeveral(place, relation))
    return null;
  const readings = endsOf(place, relation).map(([from, to]) => elapsedBetween(from, to, said.unit));
  const [elapsed] = readings;
  if (!elapsed) return null;
  // "were out on 38 nights between November and January"
  if (wordAt(place.block.tokens, length.first - 1) === "on" || isOverrun(place, relation)) return null;
  if (isOfDaysOfYear(place, relation, said, elapsed) || isPartOfIt(place, relation)) return null;
  if (isKeptLate(place, relation)) return null;
  if (isMoreThan(place, relation) || isFromThenOn(place, relation) || isOfSittings(place, said, elapsed)) return null;
  if (liesWithin(place, relation) && toNumber(said.quantity.max) * 3 < elapsed.low) return null;
  if (relation.within && toNumber(said.quantity.max) < elapsed.low) return null;
  const isByClock = relation.from?.clock != null && relation.to?.clock != null;
  if (isByClock && areInTwoZones(place, relation)) return null;
  const fits = (reading: Elapsed): boolean =>
    by === "anniversary" ? isAnniversary(said.quantity, reading) : agreesWithElapsed(said.quantity, reading, isByClock);
  if (readings.some((reading) => fits(reading) || isOnGameClock(relation, said, reading))) return null;
  if (isLeapBirthday(relation, toNumber(said.quantity.min), elapsed.low)) return null;
  if (isBroken(place, length, toNumber(said.quantity.min), elapsed)) return null;
  if (elapsed.high < 0) return misordered(wrongElapsed, place, relation);
  return elapsedFinding(place, relation, elapsed, toNumber(said.quantity.min));
}

/** "shut from 9pm to 5am for ten nights": hours of each day, and the days beside them. */
function isOfEachDay({ sentence }: Place, { length, from, to }: LengthOfTime, { unit }: SaidLength): boolean {
  if (!from?.clock || !to?.clock || from.date || to.date) return false;
  if (unit !== "hour" && unit !== "minute" && unit !== "second") return true;
  return sentence.mentions.some(
    (other) => other !== length && other.kind === "timex" && other.timex.type === "duration" && isDays(other),
  );
}

function isDays({ expression }: TimexMention): boolean {
  return expression.form === "duration" && /^(?:day|night|week|month|year)$/.test(expression.unit);
}

/** "5 goals in 7 minutes 12 seconds, from 8:03 to 15:15": minutes and seconds of play, not hours and minutes. */
function isOnGameClock({ from, to }: LengthOfTime, { quantity, unit }: SaidLength, { low, high }: Elapsed): boolean {
  if (!from?.clock || !to?.clock || from.date || to.date || (unit !== "minute" && unit !== "second")) return false;
  return agreesWithElapsed(quantity, { low: low / 60, high: high / 60, unit });
}

/** "from 1914 to 1918 and from 1939 to 1945, ten years in all" */
function isOfSeveral({ block, sentence }: Place, { length, from, by }: LengthOfTime): boolean {
  if (by !== "span" || !from || length.first < from.first) return false;
  let openings = 0;
  for (let at = sentence.first; at < length.first; at++) if (wordAt(block.tokens, at) === "from") openings++;
  return openings > 1;
}

/** "wore it for a week between 2013 and 2015", "not in a single month since 2021": some week, and any month, of those years. */
function liesWithin({ block: { tokens } }: Place, { length, from, by }: LengthOfTime): boolean {
  for (let at = length.first; at < length.next; at++) if (wordAt(tokens, at) === "single") return true;
  return by === "span" && from !== null && length.first < from.first && wordAt(tokens, from.first - 1) === "between";
}

/** Where both ends can lie; between single days a length is reckoned from day to day. */
function endsOf(place: Place, { from, to, by }: LengthOfTime): readonly (readonly [Stretch, Stretch])[] {
  const anchor = articleDay(place);
  if (from && to) {
    const pairs = stretchesOf(from, to);
    return by === "span" ? pairs : pairs.map(([a, b]) => [day(a), day(b)]);
  }
  const named = from ?? to;
  if (!named || !anchor || named.date?.timex.start == null || named.date.timex.end === null) return [];
  const stretch = stretchOfDays(named.date.timex.start, named.date.timex.end);
  // Copy is written up to a day before the date that it carries, or after it.
  const written = { start: anchor.start - minutesOfDay, end: anchor.end };
  return [from ? [day(stretch), written] : [written, day(stretch)]];
}

function articleDay({ reading: { anchor } }: Place): Stretch | null {
  return anchor?.start == null || anchor.end === null ? null : stretchOfDays(anchor.start, anchor.end);
}

/** A single day as its beginning, so that from day to day whole days are counted. */
function day(stretch: Stretch): Stretch {
  return stretch.end - stretch.start === minutesOfDay ? { start: stretch.start, end: stretch.start } : stretch;
}

/** The nth anniversary of a year falls n years later. */
function isAnniversary(said: Quantity, elapsed: Elapsed): boolean {
  return toNumber(said.min) === likelyElapsed(elapsed);
}

/** "25th wedding anniversary", "80th birthday" */
function withNoun(place: Place, { start, next, end }: LengthOfTime["length"]): string {
  const { tokens } = place.block;
  const noun = [next, next + 1].find((at) => isOneOf(tokens, at, celebrations));
  return printed(place, { start, end: noun === undefined ? end : (tokens.end[noun] as number) });
}

const celebrations = new Set(["anniversary", "birthday", "jubilee", "wedding"]);

function elapsedFinding(place: Place, { length, from, to, by }: LengthOfTime, elapsed: Elapsed, said: number): Finding {
  const text = printed(place, length);
  const likely = likelyElapsed(elapsed);
  const minutes = minutesOf(elapsed);
  const value = valueInPlace(elapsed, /\band a half\b/i.test(text));
  const expected =
    (minutes === null ? null : writeInTwoUnits(text, minutes, ["hour", "minute", 60])) ??
    (elapsed.unit === "month" ? writeInTwoUnits(text, likely, ["year", "month", 12]) : null) ??
    (value && writeLength(place, length, { value, years: yearsOf(elapsed, likely) }));
  const unit = likely === 1 ? elapsed.unit : elapsed.unit === "century" ? "centuries" : `${elapsed.unit}s`;
  const reckoned =
    minutes !== null
      ? sayHours(minutes)
      : isFine(elapsed)
        ? sayElapsed(elapsed)
        : (inYears(elapsed) ?? `${likely} ${unit}`);
  const sum = `from ${momentText(place, from)} to ${momentText(place, to)} is ${reckoned}`;
  const range = isFine(elapsed) || inYears(elapsed) ? [] : [`By the months it can be ${sayElapsed(elapsed)}`];
  const years = yearWays(place, { from, to }, elapsed.unit, said);
  return findingAt(wrongElapsed, place.reading, place.block, length, claimAt(place, length), {
    message: `${quoted(by === "anniversary" ? withNoun(place, length) : text)} does not fit: ${sum}`,
    label: sum,
    actual: text,
    expected: expected === null ? [] : [expected],
    notes: [
      ...range,
      from && to
        ? "The length or one of the dates may be the wrong one"
        : "The length or the date may be the wrong one",
    ],
    labels: momentLabels(place, [
      [from, "from here"],
      [to, "to here"],
    ]),
    fixes: alternatives(place, [{ span: length, text: expected }, ...years]),
  });
}

/** What goes in the place of the figure; of "two and a half hours" another number of half hours. */
function valueInPlace(elapsed: Elapsed, keepsHalf: boolean): Rational | null {
  const minutes = minutesOf(elapsed);
  if (!keepsHalf)
    return minutes !== null && minutes % 30 === 0 ? rational(minutes / 30, 2) : rational(likelyElapsed(elapsed));
  const below = Math.floor((elapsed.low + elapsed.high) / 2);
  return elapsed.low <= below + 0.5 && below + 0.5 <= elapsed.high ? rational(2 * below + 1, 2) : null;
}

/** From one time of day to another it is so many minutes. */
function minutesOf({ low, high, unit }: Elapsed): number | null {
  return unit === "hour" && low === high && low * 60 < minutesOfDay ? Math.round(low * 60) : null;
}

function sayHours(minutes: number): string {
  const say = (n: number, unit: string): string => (n === 0 ? "" : `${n} ${unit}${n === 1 ? "" : "s"}`);
  return [say(Math.floor(minutes / 60), "hour"), say(minutes % 60, "minute")].filter(Boolean).join(" and ");
}

/** Half a century is told in years where it is wrong. */
function inYears({ low, high, unit }: Elapsed): string | null {
  if (unit !== "decade" && unit !== "century") return null;
  const factor = unit === "decade" ? 10 : 100;
  return `${Math.round(((low + high) / 2) * factor)} years`;
}

function yearsOf({ low, high, unit }: Elapsed, likely: number): number {
  return unit === "decade" || unit === "century"
    ? Math.round(((low + high) / 2) * (unit === "decade" ? 10 : 100))
    : likely;
}

/** The same whole number of units whichever way one reckons. */
function isFine({ low, high, unit }: Elapsed): boolean {
  return unit !== "decade" && unit !== "century" && Math.floor(low + 0.02) === Math.floor(high + 0.02);
}

/** The year that either end would need for the length to be right. */
function yearWays(
  place: Place,
  { from, to }: Pick<LengthOfTime, "from" | "to">,
  unit: ElapsedUnit,
  said: number,
): { readonly span: Moment; readonly text: string | null }[] {
  const factor = { year: 1, decade: 10, century: 100 }[unit as "year"];
  if (!factor) return [];
  const shift = Math.round(said * factor);
  const end = yearOf(to) ?? (to ? null : anchorYear(place));
  const start = yearOf(from) ?? (from ? null : anchorYear(place));
  const ways: { readonly span: Moment; readonly text: string | null }[] = [];
  if (to?.date && start !== null)
    ways.push({ span: { ...to, ...spanOf(to) }, text: writeYear(place, to.date, start + shift) });
  if (from?.date && end !== null)
    ways.push({ span: { ...from, ...spanOf(from) }, text: writeYear(place, from.date, end - shift) });
  return ways;
}

function spanOf({ date, start, end }: Moment): { start: number; end: number } {
  return date ? { start: date.start, end: date.end } : { start, end };
}

function yearOf(moment: Moment | null): number | null {
  return moment?.date?.timex.start == null ? null : fromDay(moment.date.timex.start).year;
}

function anchorYear({ reading: { anchor } }: Place): number | null {
  return anchor?.start == null ? null : fromDay(anchor.start).year;
}
