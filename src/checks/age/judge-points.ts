import { writeInPlace } from "../../claims/write-figure.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { type Ages, agesAt } from "../../values/age.js";
import { rational, toNumber } from "../../values/rational.js";
import { findingAt, fixAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, printed } from "../wording/places.js";
import { onDate, quoted, sayDays } from "../wording/words.js";
import { isYearsAgo } from "./lives-told.js";
import { areOfOneLife, isOneName } from "./one-life.js";
import { type Point, pointsOf } from "./points-of-life.js";
import { rowsOfAges } from "./rows-of-ages.js";

/**
 * Points of one life that exclude each other: "17 when she won in 1988 and 44 when she took over in 2005", "will turn 70 next
 * month. Born in June 1955". Each age is held against the other points of a few sentences. `judged` are those that were held
 * against a date of birth already.
 */
export function* judgePoints(
  check: Pick<CheckInfo, "id" | "severity">,
  places: readonly Place[],
  judged: ReadonlySet<unknown>,
): Iterable<Finding> {
  const told = places.map((place) => pointsOf(place));
  for (const [at, points] of told.entries()) {
    for (const point of points) {
      if (point.by === "birth" || judged.has(point.mention) || isLength(point)) continue;
      const others = told.slice(Math.max(0, at - reach), at + reach + 1).flat();
      const against = contradicted(point, others);
      if (against) yield pointFinding(check, point, against);
    }
    for (const [age, birth] of rowsOfAges(places[at] as Place))
      if (!canBeOne(age, birth) && !judged.has(age.mention)) yield pointFinding(check, age, birth);
  }
}

/** "his 60th birthday", bound to a birth as an anniversary is. */
function isLength({ place: { sentence }, mention }: Point): boolean {
  return sentence.relations.times.lengths.some(({ length }) => length === mention);
}

/** Sentences over which nobody else need be named. */
const reach = 3;
const longestLife = 105;

/** The point that a point cannot stand beside: a birth, else one told before it; null where any other of the same life can. */
function contradicted(point: Point, others: readonly Point[]): Point | null {
  const own = others.filter((other) => other !== point && isOther(point, other) && areOne(point, other));
  const births = own.filter(({ by }) => by === "birth");
  if (births.some((birth) => birth.born.start !== births[0]?.born.start)) return null;
  const [first] = births.length > 0 ? births : own.filter((other) => isBefore(other, point));
  return first && own.every((other) => !agrees(point, other)) && isLikely(agesFor(point, first)) ? first : null;
}

/** What one can hold against the other: two times that are known, or two ages at one death. */
function isOther(point: Point, other: Point): boolean {
  if (other.mention === point.mention) return false;
  const isDated = (one: Point): boolean => one.date !== null;
  // "Dunning, 34, was 17 at the time of the 1996 robbery": what stands beside a name is of today.
  const areBoth =
    point.place === other.place &&
    [point, other].some(isDated) &&
    [point, other].some(
      ({ at, date, by, mention }) => at === "beside" && !date && by === "age" && mention.form === "age-apposition",
    ) &&
    [point, other].every(({ by }) => by !== "birthday");
  const areApart = !areBoth && [point, other].some(({ at }) => at === "then" || at === "beside");
  if (areApart) return areAtDeath(point, other);
  if (!isDated(point) && !isDated(other)) return point.at === "death" && other.at === "death";
  if (isDated(point) && isDated(other)) return true;
  const undated = isDated(point) ? other : point;
  return undated.place.reading.anchor?.start != null && (areBoth || undated.at === "now" || undated.at === "death");
}

/** "has died at 88", "Lund, who was 86": what is told of the dead without a time is of the day of the death. */
function areAtDeath(point: Point, other: Point): boolean {
  const isApart = (one: Point): boolean => one.at === "then" || one.at === "beside";
  return (point.at === "death" && isApart(other)) || (other.at === "death" && isApart(point));
}

function areOne(point: Point, other: Point): boolean {
  const [earlier, later] = isBefore(other, point) ? [other, point] : [point, other];
  return areAtDeath(earlier, later) ? isOneName(earlier, later) : areOfOneLife(earlier, later);
}

function isBefore(a: Point, b: Point): boolean {
  const blocks = a.place.block.index - b.place.block.index;
  return blocks < 0 || (blocks === 0 && a.mention.first < b.mention.first);
}

function agrees(point: Point, other: Point): boolean {
  return areAtDeath(point, other) ? point.years === other.years : canBeOne(point, other);
}

function canBeOne(a: Point, b: Point): boolean {
  return a.born.start <= b.born.end && b.born.start <= a.born.end;
}

/** The ages that the other point leaves for this one's time. */
function agesFor(point: Point, other: Point): Ages {
  if (areAtDeath(point, other)) return { low: other.years, high: other.years };
  return point.by === "birthday" ? birthdayAges(other, point) : agesAt(other.born, point.time);
}

function isLikely({ high }: Ages): boolean {
  return high >= 0 && high <= longestLife;
}

function pointFinding(check: Pick<CheckInfo, "id" | "severity">, point: Point, other: Point): Finding {
  const { place, mention, years } = point;
  const said = printed(place, mention);
  const ages = agesFor(point, other);
  const byYears = ageByYears(point, other);
  const right = (byYears === null ? agesWithin(ages) : [byYears]).filter((age) => age > 0 && age !== years);
  const expected = right.flatMap((age) =>
    /^\d+$/.test(said) ? String(age) : (writeInPlace(place.block.block, mention, rational(age), null) ?? []),
  );
  const isWide = ages.high - ages.low > 1;
  const range =
    ages.low === ages.high ? String(ages.high) : `${Math.max(ages.low, 0)} ${isWide ? "to" : "or"} ${ages.high}`;
  const who = other.by === "birth" ? `born ${onDate(printed(other.place, other.mention))}` : sayPoint(other);
  const sum = `who was ${who} is ${range} ${sayTime(point)}`;
  return findingAt(check, place.reading, place.block, mention, claimAt(place, mention), {
    message: `${quoted(said)} does not fit: ${sum}`,
    label: sum,
    actual: said,
    expected,
    notes: ["Either age or either time may be the wrong one"],
    labels: [
      labelAt(other.place.reading, other.place.block, other.mention, other.by === "birth" ? "born" : "so old here"),
      ...(point.date ? [labelAt(place.reading, place.block, point.date, "the age is of this time")] : []),
    ],
    fixes: expected[0] ? fixAt(place.block, mention, `Write ${expected[0]}`, expected[0], "unsafe") : [],
  });
}

/** "20 years ago" of somebody who is 47 today: 27, whatever the months leave open. */
function ageByYears(point: Point, other: Point): number | null {
  const [own, its] = [yearsBack(point), yearsBack(other)];
  return own === null || its === null ? null : other.years + its - own;
}

function yearsBack({ date, by }: Point): number | null {
  if (by === "birth") return null;
  const quantity = date && isYearsAgo(date) ? date.timex.quantity : null;
  return date === null ? 0 : quantity && toNumber(quantity.min);
}

/** The likeliest first: of three the one by the years alone. */
function agesWithin({ low, high }: Ages): readonly number[] {
  return high - low === 2 ? [low + 1, high, low] : [...new Set([high, low])];
}

function sayPoint(point: Point): string {
  return `${point.years} ${sayTime(point)}`;
}

function sayTime({ date, at, time }: Point): string {
  if (date) return onDate(sayDays(time));
  return at === "death" ? "at death" : "on the article’s day";
}

/** The birthday that falls on a day. */
function birthdayAges(other: Point, { time }: Point): Ages {
  const { low, high } = agesAt(other.born, time);
  return high - low > 1 ? { low: low + 1, high } : { low: high, high };
}
