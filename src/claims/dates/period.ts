import { daysInMonth, fromDay, toDay, weekdayOf } from "../../values/calendar.js";
import type { Granularity } from "../../values/timex.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";
import type { Third } from "../time-expression.js";

/** A stretch of whole days with the unit of the calendar that it is. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly granularity: Granularity;
}

export function dayPeriod(day: number): Period {
  return { start: day, end: day, granularity: "day" };
}

export function monthPeriod(year: number, month: number): Period {
  return { start: toDay(year, month, 1), end: toDay(year, month, daysInMonth(year, month)), granularity: "month" };
}

export function yearPeriod(year: number, toYear = year): Period {
  return { start: toDay(year, 1, 1), end: toDay(toYear, 12, 31), granularity: "year" };
}

export function decadePeriod(firstYear: number): Period {
  return { ...yearPeriod(firstYear, firstYear + 9), granularity: "decade" };
}

/** The 20th century as news copy means it: 1900 to 2000, since both ends are reckoned to it by someone. */
export function centuryPeriod(ordinal: number): Period {
  if (ordinal < 0) return { ...yearPeriod(ordinal * 100 + 1, (ordinal + 1) * 100), granularity: "century" };
  return { ...yearPeriod((ordinal - 1) * 100, ordinal * 100), granularity: "century" };
}

export function monthsPeriod(year: number, firstMonth: number, count: number, granularity: Granularity): Period {
  const index = year * 12 + firstMonth - 1 + count - 1;
  const lastYear = Math.floor(index / 12);
  const lastMonth = (index % 12) + 1;
  return {
    start: toDay(year, firstMonth, 1),
    end: toDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    granularity,
  };
}

/** A season of a year on the northern half of the earth; winter is that of either end of the year. */
export function seasonPeriod(year: number, season: string): Period {
  switch (season) {
    case "SP":
      return monthsPeriod(year, 3, 3, "season");
    case "SU":
      return monthsPeriod(year, 6, 3, "season");
    case "FA":
      return monthsPeriod(year, 9, 3, "season");
    default:
      return monthsPeriod(year - 1, 12, 15, "season");
  }
}

/** Monday to Sunday. */
export function weekPeriod(day: number): Period {
  const monday = day - (weekdayOf(day) - 1);
  return { start: monday, end: monday + 6, granularity: "week" };
}

/** The unit of the calendar that holds a day, moved on by so many of them. */
export function periodAround(day: number, unit: TimeUnit, shift: number): Period {
  const { year, month } = fromDay(day);
  switch (unit) {
    case "week":
      return weekPeriod(day + 7 * shift);
    case "fortnight":
      return weekPeriod(day + 14 * shift);
    case "weekend": {
      const { start } = weekPeriod(day + 7 * shift);
      return { start: start + 5, end: start + 6, granularity: "weekend" };
    }
    case "month": {
      const index = year * 12 + month - 1 + shift;
      return monthPeriod(Math.floor(index / 12), (index % 12) + 1);
    }
    case "quarter": {
      const index = year * 4 + Math.floor((month - 1) / 3) + shift;
      return monthsPeriod(Math.floor(index / 4), (index % 4) * 3 + 1, 3, "quarter");
    }
    case "half":
      return monthsPeriod(year, month <= 6 ? 1 : 7, 6, "half");
    case "year":
      return yearPeriod(year + shift);
    case "decade":
      return decadePeriod((Math.floor(year / 10) + shift) * 10);
    case "century":
      return centuryPeriod(Math.floor(year / 100) + 1 + shift);
    case "millennium":
      return {
        ...yearPeriod((Math.floor(year / 1000) + shift) * 1000, (Math.floor(year / 1000) + shift) * 1000 + 999),
        granularity: "millennium",
      };
    default:
      return dayPeriod(day + shift);
  }
}

/** The first, middle or last third of a period; of a year they are January to April, May to August, September on. */
export function thirdOf(period: Period, third: Third): Period {
  const { start, end, granularity } = period;
  const first = fromDay(start);
  if (granularity === "year") {
    const month = third === "START" ? 1 : third === "MID" ? 5 : 9;
    return { ...monthsPeriod(first.year, month, 4, "month"), granularity: "month" };
  }
  if (granularity === "decade") {
    const [from, to] = third === "START" ? [0, 3] : third === "MID" ? [3, 6] : [6, 9];
    return { ...yearPeriod(first.year + from, first.year + to), granularity: "year" };
  }
  if (granularity === "century") {
    const [from, to] = third === "START" ? [0, 33] : third === "MID" ? [33, 67] : [66, 100];
    return { ...yearPeriod(first.year + from, first.year + to), granularity: "year" };
  }
  const length = end - start + 1;
  const part = Math.ceil(length / 3);
  if (third === "START") return { start, end: start + part - 1, granularity: finer(granularity) };
  if (third === "END") return { start: end - part + 1, end, granularity: finer(granularity) };
  return { start: start + Math.floor(length / 3), end: end - Math.floor(length / 3), granularity: finer(granularity) };
}

function finer(granularity: Granularity): Granularity {
  return granularity === "season" || granularity === "quarter" || granularity === "half" ? "month" : "day";
}
