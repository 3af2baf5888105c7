import type { TimexMention } from "../../claims/mention.js";
import type { StatedAge } from "../../claims/relations/life.js";
import { writeInPlace } from "../../claims/write-figure.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding, Label } from "../../findings/finding.js";
import { type Ages, agesAt, agrees, type Days } from "../../values/age.js";
import { addMonths, fromDay } from "../../values/calendar.js";
import type { Quantity } from "../../values/quantity.js";
import { type Rational, rational, toNumber } from "../../values/rational.js";
import type { Timex } from "../../values/timex.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, printed } from "../wording/places.js";
import { alternatives, writeYear } from "../wording/times.js";
import { quoted, sayDays } from "../wording/words.js";
import { daysOf, type LifeDay, type LifeTold, type Told } from "./lives-told.js";
import { hasDeed } from "./points-of-life.js";

/** Holds the ages that are told of somebody against the one date of birth; `judged` gets all that could be held. */
export function* judgeAges(
  check: Pick<CheckInfo, "id" | "severity">,
  life: LifeTold,
  judged: Set<unknown>,
): Iterable<Finding> {
  const born = onlyOne(life.births);
  if (!born) return;
  for (const { place, what: age } of life.ages) {
    const quantity = quantityOf(age);
    if (!quantity || claimAt(place, age.mention)?.polarity === "negated") continue;
    const [min, max] = [toNumber(quantity.min), toNumber(quantity.max)];
    if (age.at === "birthday") {
      const time = age.date && daysOf(age.date);
      if (time) judged.add(age.mention);
      if (time && !isBirthday(born.what, min, time))
        yield ageFinding(check, place, age, born, time, birthdayAges(born.what, time));
      continue;
    }
    const times = timesOf(place, age, life);
    const [meant] = times;
    if (!meant) continue;
    judged.add(age.mention);
    const ages = times.map((time) => agesAt(born.what, time));
    const known = ages[0] as Ages;
    if (known.high < 0 || known.high - known.low > 2) continue;
    // "Born on 4 June 1942, he died on 12 March": months ago, it may be another year's.
    if (life.deaths.some(({ what }) => isOfAnyYear(what.date.timex, place.reading.anchor))) continue;
    // Who was born in 1889 did not die in the news of 2021: of the day of the death nothing is told.
    if (age.date === null && life.deaths.length === 0 && known.low > longestLife) continue;
    if (!ages.some((one) => agrees(min, max, quantity.bound, one)))
      yield ageFinding(check, place, age, born, meant, known);
  }
}

/** A day without its year, more than two months from the article's own. */
function isOfAnyYear({ implied, start }: Timex, anchor: Timex | null): boolean {
  if (!implied.includes("year") || start === null) return false;
  return anchor?.start == null || Math.abs(anchor.start - start) > 60;
}

/** In years. */
const longestLife = 115;

/** The one date that all say; null for two that differ. */
export function onlyOne(dates: readonly Told<LifeDay>[]): Told<LifeDay> | null {
  const [first, ...more] = [...dates].sort((a, b) => a.what.end - a.what.start - (b.what.end - b.what.start));
  if (!first) return null;
  return more.every(({ what }) => what.start <= first.what.end && first.what.start <= what.end) ? first : null;
}

function quantityOf({ mention }: StatedAge): Quantity | null {
  return mention.kind === "quantity" ? mention.quantity : mention.timex.quantity;
}

/** The days that an age can be told of, the likeliest first. */
function timesOf(place: Place, { at, date, mention }: StatedAge, life: LifeTold): readonly Days[] {
  const death = onlyOne(life.deaths)?.what;
  const own = date && daysOf(date);
  if (own) return hasDeed(place.block.tokens, date.next, mention.first) ? [] : [own];
  if (date) return [];
  const today = articleDays(place);
  switch (at) {
    case "now":
      return today && !death ? [today] : [];
    case "death":
      return death ? [death] : today ? [today] : [];
    case "then":
      return death ? [death] : [];
    default: {
      const told = life.deeds.filter((deed) => deed.place === place).flatMap(({ what }) => daysOf(what.date) ?? []);
      return death ? [death, ...told] : [...(today ? [today] : []), ...told];
    }
  }
}

/** The article's day, and the fortnight before it in which its news may have happened. */
function articleDays({ reading: { anchor } }: Place): Days | null {
  if (anchor?.start == null || anchor.end === null || anchor.end - anchor.start > 31) return null;
  return { start: anchor.start - 14, end: anchor.end + 1 };
}

/** The birthday falls within the days that are told for it. */
function isBirthday(born: Days, age: number, time: Days): boolean {
  return addMonths(born.start, 12 * age) <= time.end + 1 && addMonths(born.end, 12 * age) >= time.start - 1;
}

function birthdayAges(born: Days, time: Days): Ages {
  const age = fromDay(time.end).year - fromDay(born.start).year;
  return { low: age, high: age };
}

/** An age that does not fit the days of a birth and of the time it is told of. */
function ageFinding(
  check: Pick<CheckInfo, "id" | "severity">,
  place: Place,
  { mention, date, at }: StatedAge,
  born: Told<LifeDay>,
  time: Days,
  ages: Ages,
): Finding {
  const said = printed(place, mention);
  const stated = mention.kind === "quantity" ? mention.quantity.min : mention.timex.quantity?.min;
  // A child of two was not commissioned: there a year is wrong.
  const right = date && ages.high < leastLikely ? [] : [...new Set([ages.high, ages.low])];
  // Copy that prints ages in figures does so below ten as well.
  const expected = right.flatMap((age) =>
    /^\d+$/.test(said) ? String(age) : (writeInPlace(place.block.block, mention, rational(age), null) ?? []),
  );
  const range = ages.low === ages.high ? String(ages.high) : `${Math.max(ages.low, 0)} or ${ages.high}`;
  const [from, to] = [
    born.what.date.timex.fuzzy ? printed(born.place, born.what.date) : sayDays(born.what),
    at === "now" || time.end - time.start === 15 ? "the article’s day" : sayTime(time),
  ];
  const sum = `from ${from} to ${to} is ${range}`;
  const then: Label[] = date ? [labelAt(place.reading, place.block, date, "the age is of this time")] : [];
  return findingAt(check, place.reading, place.block, mention, claimAt(place, mention), {
    message: `${quoted(said)} does not fit: ${sum} years`,
    label: sum,
    actual: said,
    expected,
    notes: ["The age or one of the dates may be the wrong one"],
    labels: [
      labelAt(born.place.reading, born.place.block, born.what.date, isSpan(born) ? "born and died" : "born"),
      ...then,
    ],
    fixes: alternatives(place, [
      ...expected.slice(0, 1).map((text) => ({ span: mention, text })),
      ...yearWays(place, stated, date, born),
    ]),
  });
}

/** A year, a month or a day; of a few days the last. */
function sayTime(time: Days): string {
  return time.end - time.start < 27 ? sayDays({ start: time.end, end: time.end }) : sayDays(time);
}

function isSpan({ what: { date } }: Told<LifeDay>): boolean {
  return date.expression.form === "calendar" && date.expression.toYear !== undefined;
}

/** The year of the time, and that of the birth, by which the age would be right. */
function yearWays(
  place: Place,
  age: Rational | undefined,
  date: TimexMention | null,
  born: Told<LifeDay>,
): { span: TimexMention; text: string | null }[] {
  if (!age || isSpan(born)) return [];
  const years = toNumber(age);
  const [from, to] = [fromDay(born.what.start).year, date?.timex.start == null ? null : fromDay(date.timex.start).year];
  const ways = date ? [{ span: date, text: writeYear(place, date, from + years) }] : [];
  if (to !== null && born.place.block === place.block)
    ways.push({ span: born.what.date, text: writeYear(place, born.what.date, to - years) });
  return ways;
}

/** The least age that is offered: what people below it do is not told with their age by mistake. */
const leastLikely = 5;
