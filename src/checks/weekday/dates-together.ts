import type { TimexMention } from "../../claims/mention.js";
import type { BlockReading, Reading } from "../../claims/reading.js";
import { isOneOf, isWord } from "../../claims/token-access.js";
import { replaceDayAndMonth } from "../../claims/write-date.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { dateExists, daysInMonth, toDay, weekdayOf } from "../../values/calendar.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, placesOf, printed } from "../wording/places.js";
import { quoted, weekdayNames, withWeekday } from "../wording/words.js";

/**
 * Dates without a year that are held against each other: their weekdays ("Mon 14 Sept, Tue 15 Sept, Wed 17 Sept"), the year of
 * another one ("Sunday, 28 February 2016, … Monday, 1 March"), the one weekday that all are said to be ("on a Wednesday - on 6 October
 * and 14 October"). `judged` are those that the article's own year speaks for or against.
 */
export function* weekdaysTogether(
  check: Pick<CheckInfo, "id" | "severity">,
  reading: Reading,
  judged: ReadonlySet<TimexMention>,
): Iterable<Finding> {
  for (const dates of groupsOf(reading)) {
    if (dates.some(({ date }) => judged.has(date))) continue;
    yield* againstYear(check, dates);
    yield* againstEachOther(check, dates);
  }
  for (const place of placesOf(reading)) yield* ofOneWeekday(check, place);
}

interface Dated {
  readonly place: Place;
  readonly date: TimexMention;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  readonly weekday: number | null;
}

/** The dates of each paragraph, and those of a list together. */
function groupsOf(reading: Reading): readonly (readonly Dated[])[] {
  const groups: Dated[][] = [];
  let last: BlockReading | null = null;
  for (const place of placesOf(reading)) {
    const { block } = place;
    const isSame = block === last || (isItem(block) && last !== null && isItem(last) && block.index - last.index <= 2);
    last = block;
    if (!isSame) groups.push([]);
    const dates = place.sentence.mentions.flatMap((mention) => datedAt(place, mention) ?? []);
    groups.at(-1)?.push(...dates, ...shortDates(place, dates));
  }
  for (const dates of groups)
    dates.sort((a, b) => a.place.block.index - b.place.block.index || a.date.first - b.date.first);
  return groups.filter(({ length }) => length > 1 && length <= mostDates);
}

function isItem({ block: { kind } }: BlockReading): boolean {
  return kind === "list-item" || kind === "table-cell";
}

/** "Friday 6, Saturday 7 and Monday 8 June": of the month of the next date. */
function shortDates(place: Place, dates: readonly Dated[]): Dated[] {
  const { mentions } = place.sentence;
  return mentions.flatMap((mention, i): Dated[] => {
    const number = mentions[i + 1];
    if (mention.kind !== "timex" || mention.expression.form !== "calendar" || number?.kind !== "quantity") return [];
    const { weekday, day, month, weekShift, back } = mention.expression;
    if (weekday === undefined || day !== undefined || month !== undefined || weekShift || back) return [];
    const { quantity, first, next, end, counted } = number;
    if (first !== mention.next || quantity.kind !== "count" || quantity.unit || counted || quantity.min.d !== 1n)
      return [];
    const behind = dates.find(({ date }) => date.first > next);
    const own = Number(quantity.min.n);
    if (!behind || behind.weekday === null || own >= behind.day || own < 1) return [];
    return [{ place, date: { ...mention, next, end }, month: behind.month, day: own, year: behind.year, weekday }];
  });
}

function datedAt(place: Place, mention: Place["sentence"]["mentions"][number]): Dated | null {
  if (mention.kind !== "timex" || mention.expression.form !== "calendar" || mention.timex.defects.length > 0)
    return null;
  const { month, day, toDay: lastDay, year, weekday, shortYear, fiscal } = mention.expression;
  if (month === undefined || day === undefined || lastDay !== undefined || shortYear || fiscal) return null;
  return { place, date: mention, month, day, year: year ?? null, weekday: weekday ?? null };
}

/** Held against the one year that another date of the paragraph prints, within two months of that. */
function* againstYear(check: Pick<CheckInfo, "id" | "severity">, dates: readonly Dated[]): Iterable<Finding> {
  const dated = dates.filter(({ year }) => year !== null);
  const [first] = dated;
  if (!first || first.year === null || dated.some(({ year }) => year !== first.year)) return;
  if (hasOtherYears(dates, first.year)) return;
  const own = toDay(first.year, first.month, first.day);
  for (const { place, date, month, day, year, weekday } of dates.slice(dates.indexOf(first))) {
    if (year !== null || weekday === null) continue;
    const days = [first.year, first.year + 1].flatMap((at) =>
      dateExists(at, month, day) ? [toDay(at, month, day)] : [],
    );
    const [at] = days.filter((one) => one >= own - 7 && one - own <= near);
    if (at === undefined || weekdayOf(at) === weekday) continue;
    yield weekdayFinding(check, place, { date, month, day, weekday }, weekdayOf(at), first);
  }
}

/** Of one year, whichever that is, days lie a number of weeks and the difference of their weekdays apart. */
function* againstEachOther(check: Pick<CheckInfo, "id" | "severity">, dates: readonly Dated[]): Iterable<Finding> {
  const named = dates.filter(({ weekday, year }) => weekday !== null && year === null);
  if (named.length < 2 || dates.some(({ year }) => year !== null) || hasOtherYears(dates, null)) return;
  if (spanFebruary(named)) return;
  const days = named.map(({ month, day }) => dayOfYear(month, day));
  if (Math.max(...days) - Math.min(...days) > 2 * near) return;
  const shifts = named.map(({ weekday }, i) => ((days[i] as number) - (weekday ?? 0)) % 7);
  const counts = new Map<number, number>();
  for (const shift of shifts) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  if (counts.size !== 2) return;
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [[most, much], [, few]] = ranked as [[number, number], [number, number]];
  if (few > 1 || (much === few && named.length > 2)) return;
  const own = much === few ? (shifts[0] as number) : most;
  const odd = shifts.findLastIndex((shift) => shift !== own);
  const wrong = named[odd];
  const other = named.find((_, i) => shifts[i] === own);
  if (!wrong || !other || wrong.weekday === null) return;
  const right = (((days[odd] as number) - own + 6) % 7) + 1;
  yield weekdayFinding(check, wrong.place, { ...wrong, weekday: wrong.weekday }, right, other);
}

/** "on a Wednesday - on 6 October and 14 October", "every Tuesday: 3, 10 and 18 May". */
function* ofOneWeekday(check: Pick<CheckInfo, "id" | "severity">, place: Place): Iterable<Finding> {
  const { block, sentence } = place;
  const weekdays = sentence.mentions.filter((mention) => isAnyWeekday(place, mention));
  const dates = sentence.mentions.flatMap((mention) => datedAt(place, mention) ?? []);
  const [said, ...more] = weekdays;
  if (said?.kind !== "timex" || more.length > 0 || dates.length < 2) return;
  if (dates.some(({ weekday, year, date }) => (weekday !== null && date !== said) || year !== dates[0]?.year)) return;
  for (const [i, { date }] of dates.entries()) {
    // "The clinic, shut on a Wednesday, will open on 6 October"
    const before = i === 0 ? (said.first < date.first ? said : date) : (dates[i - 1] as Dated).date;
    for (let at = before.next; at < date.first; at++)
      if (!isOneOf(block.tokens, at, joints) && isWord(block.tokens, at)) return;
  }
  if (spanFebruary(dates)) return;
  const days = dates.map(({ month, day }) => dayOfYear(month, day));
  const odd = dates.filter(
    (_, i) => dates.filter((__, j) => ((days[i] as number) - (days[j] as number)) % 7 === 0).length === 1,
  );
  const wrong = dates.length === 2 ? odd[1] : odd.length === 1 ? odd[0] : undefined;
  const other = dates.find((one) => one !== wrong);
  if (!wrong || !other) return;
  const [at, from] = [days[dates.indexOf(wrong)] as number, days[dates.indexOf(other)] as number];
  const off = (((at - from) % 7) + 7) % 7;
  const shift = off <= 3 ? -off : 7 - off;
  const text = printed(place, wrong.date);
  const expected = movedDay(text, wrong, shift);
  yield findingAt(check, place.reading, block, wrong.date, claimAt(place, wrong.date), {
    message: `${quoted(text)} is not the same weekday as ${printed(place, other.date)}: no whole weeks lie between`,
    label: `${Math.abs(at - from)} days from ${printed(place, other.date)}`,
    actual: text,
    expected,
    notes: ["Either date may be the wrong one"],
    labels: [
      labelAt(place.reading, block, said, "all of them"),
      ...(other.date === said ? [] : [labelAt(place.reading, block, other.date, "the other date")]),
    ],
  });
}

/** "a Wednesday", "every Tuesday", "two Sundays, 6 March": of more than one date. */
function isAnyWeekday({ block: { tokens } }: Place, mention: Place["sentence"]["mentions"][number]): boolean {
  if (mention.kind !== "timex") return false;
  const { expression, first, next } = mention;
  if (expression.form === "set") return /^XXXX-WXX-\d$/.test(expression.value);
  if (expression.form !== "calendar" || expression.weekday === undefined) return false;
  if (expression.generic === true && expression.day === undefined) return true;
  // "on a Friday, 3 May and 11 May"
  if (expression.day !== undefined && isOneOf(tokens, first - 1, anyWords)) return true;
  return isOneOf(tokens, first, plurals) && next > first;
}

/** Other years, or words for them, may be those of the dates. */
function hasOtherYears(dates: readonly Dated[], year: number | null): boolean {
  return dates.some(({ place: { sentence } }) =>
    sentence.mentions.some(
      (mention) =>
        mention.kind === "timex" &&
        ((mention.expression.form === "calendar" &&
          mention.expression.year !== undefined &&
          mention.expression.year !== year) ||
          ((mention.expression.form === "period" || mention.expression.form === "offset") &&
            mention.expression.unit === "year")),
    ),
  );
}

function weekdayFinding(
  check: Pick<CheckInfo, "id" | "severity">,
  place: Place,
  { date, month, day, weekday }: { readonly date: TimexMention; month: number; day: number; weekday: number },
  right: number,
  other: Dated,
): Finding {
  const said = printed(place, date);
  const name = weekdayNames[right - 1] ?? "";
  const shift = ((weekday - right + 10) % 7) - 3;
  return findingAt(check, place.reading, place.block, date, claimAt(place, date), {
    message: `${quoted(said)} is wrong: beside ${printed(other.place, other.date)} that day is a ${name}`,
    label: `a ${name}`,
    actual: said,
    expected: [withWeekday(said, right), ...movedDay(said, { month, day }, shift)].filter((one) => one !== said),
    notes: ["Either the weekday or the date may be the wrong one"],
    labels: [labelAt(other.place.reading, other.place.block, other.date, "reckoned from here")],
  });
}

/** The date some days on, within its month. */
function movedDay(
  said: string,
  { month, day }: { readonly month: number; readonly day: number },
  shift: number,
): string[] {
  const moved = day + shift;
  if (moved < 1 || moved > daysInMonth(commonYear, month)) return [];
  return [replaceDayAndMonth(said, { day, month }, { day: moved, month })].filter((text) => text !== said);
}

/** Over the end of February the days between are not known without the year; over the new year it is another one. */
function spanFebruary(dates: readonly Dated[]): boolean {
  const early = dates.filter(({ month }) => month <= 2).length;
  return early > 0 && early < dates.length;
}

function dayOfYear(month: number, day: number): number {
  return toDay(commonYear, month, Math.min(day, daysInMonth(commonYear, month)));
}

/** Within one half of the year it does not matter which. */
const commonYear = 2001;
/** Days from one date within which another without a year is of the same time. */
const near = 62;
const mostDates = 40;
const anyWords = new Set(["a", "every", "each"]);
const joints = wordSet("and or on then to");
const plurals = wordSet("mondays tuesdays wednesdays thursdays fridays saturdays sundays");
