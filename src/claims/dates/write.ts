import { dictionary } from "../../text/dictionary.js";
import { formatDay, formatYear, fromDay, toDay, two, weekdayOf } from "../../values/calendar.js";
import type { Clock } from "../../values/timex.js";
import type { Period } from "./period.js";

/** EDTF (ISO 8601-2) of a period: the unit where it is one, else the interval of its ends. */
export function periodEdtf(period: Period, season?: string): string {
  const { start, end, granularity } = period;
  const first = fromDay(start);
  const year = formatYear(first.year);
  switch (granularity) {
    case "day":
      return start === end ? formatDay(start) : `${formatDay(start)}/${formatDay(end)}`;
    case "month": {
      const last = fromDay(end);
      const from = `${year}-${two(first.month)}`;
      const to = `${formatYear(last.year)}-${two(last.month)}`;
      return from === to ? from : `${from}/${to}`;
    }
    case "season":
      return `${season === "WI" ? formatYear(first.year + 1) : year}-${seasonCodes[season ?? "SP"]}`;
    case "quarter":
      return `${year}-${33 + Math.floor((first.month - 1) / 3)}`;
    case "half":
      return `${year}-${first.month === 1 ? 40 : 41}`;
    case "year": {
      const last = formatYear(fromDay(end).year);
      return year === last ? year : `${year}/${last}`;
    }
    case "decade":
      return `${year.slice(0, -1)}X`;
    case "century":
      return first.year < 0 ? `${year}/${formatYear(fromDay(end).year)}` : `${year.slice(0, -2)}XX`;
    case "millennium":
      return `${year.slice(0, -3)}XXX`;
    default:
      return `${formatDay(start)}/${formatDay(end)}`;
  }
}

/** TIMEX3 value of a period. */
export function periodValue(period: Period, season?: string): string {
  const { start, end, granularity } = period;
  const first = fromDay(start);
  const year = formatYear(first.year);
  switch (granularity) {
    case "day":
      return formatDay(start);
    case "month":
      return `${year}-${two(first.month)}`;
    case "season":
      return `${season === "WI" ? formatYear(first.year + 1) : year}-${season ?? "SP"}`;
    case "quarter":
      return `${year}-Q${1 + Math.floor((first.month - 1) / 3)}`;
    case "half":
      return `${year}-H${first.month === 1 ? 1 : 2}`;
    case "year":
      return year;
    case "decade":
      return year.slice(0, -1);
    case "century":
      return year.slice(0, -2);
    case "millennium":
      return year.slice(0, -3);
    case "weekend":
      return `${isoWeek(start)}-WE`;
    case "week":
      return isoWeek(start);
    default:
      return start === end ? formatDay(start) : `${formatDay(start)}/${formatDay(end)}`;
  }
}

/** The ISO 8601 week of a day, as 2021-W30. */
export function isoWeek(day: number): string {
  const thursday = day - (weekdayOf(day) - 1) + 3;
  const { year } = fromDay(thursday);
  const week = Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1;
  return `${formatYear(year)}-W${two(week)}`;
}

/** "T14:05", with seconds where they were printed. */
export function clockValue(clock: Clock): string {
  return `T${two(clock.hour)}:${two(clock.minute)}${clock.second > 0 ? `:${two(clock.second)}` : ""}`;
}

/** ISO 8601 time as EDTF wants it, with seconds. */
export function clockEdtf(clock: Clock): string {
  const zone = clock.offset === null ? "" : clock.offset === 0 ? "Z" : offsetText(clock.offset);
  return `T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}${zone}`;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const seasonCodes: Readonly<Record<string, number>> = dictionary({ SP: 21, SU: 22, FA: 23, WI: 24 });
