import { dateExists, daysInMonth, toDay } from "./calendar.js";
import type { Granularity } from "./timex.js";

/** The days that an EDTF expression covers. */
export interface EdtfPeriod {
  readonly start: number | null;
  readonly end: number | null;
  readonly granularity: Granularity;
  /** Marked `~`, `?` or `%`: approximate or uncertain. */
  readonly approximate: boolean;
}

/**
 * Reads EDTF (ISO 8601-2:2019, Annex A) level 1 as far as civil dates go: days, months, years, seasons 21-24, quarters
 * 33-36, halves 40-41, decades 199X, centuries 19XX, intervals with open ends, and the marks of approximation. Null for
 * anything else, and for days that the calendar does not have.
 */
export function parseEdtf(text: string): EdtfPeriod | null {
  const written = text.trim();
  const slash = written.indexOf("/");
  if (slash < 0) return parseOne(written);
  const from = written.slice(0, slash);
  const to = written.slice(slash + 1);
  const start = from === "" || from === ".." ? null : parseOne(from);
  const end = to === "" || to === ".." ? null : parseOne(to);
  if ((start === null && from !== "" && from !== "..") || (end === null && to !== "" && to !== "..")) return null;
  if (start === null && end === null) return null;
  if (start?.start != null && end?.end != null && start.start > end.end) return null;
  return {
    start: start?.start ?? null,
    end: end?.end ?? null,
    granularity: start?.granularity ?? end?.granularity ?? "day",
    approximate: (start?.approximate ?? false) || (end?.approximate ?? false),
  };
}

function parseOne(text: string): EdtfPeriod | null {
  const match = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%])?$/.exec(text);
  if (!match) return null;
  const [, year = "", month, day, mark] = match;
  const approximate = mark !== undefined;
  if (year.includes("X")) return month ? null : { ...unspecifiedYears(year), approximate };
  const y = Number(year);
  if (month === undefined || month === "XX") return { ...months(y, 1, 12, "year"), approximate };
  const m = Number(month);
  if (m >= 1 && m <= 12) {
    if (day === undefined || day === "XX") return { ...months(y, m, 1, "month"), approximate };
    const d = Number(day);
    if (!dateExists(y, m, d)) return null;
    return { start: toDay(y, m, d), end: toDay(y, m, d), granularity: "day", approximate };
  }
  if (day !== undefined) return null;
  if (m >= 21 && m <= 24) return { ...months(y, [3, 6, 9, 12][m - 21] ?? 1, 3, "season"), approximate };
  if (m >= 33 && m <= 36) return { ...months(y, (m - 33) * 3 + 1, 3, "quarter"), approximate };
  if (m === 40 || m === 41) return { ...months(y, m === 40 ? 1 : 7, 6, "half"), approximate };
  return null;
}

function unspecifiedYears(year: string): Omit<EdtfPeriod, "approximate"> {
  const span = year.endsWith("XX") ? 100 : 10;
  const first = Number(year.replace(/X/g, "0"));
  return {
    start: toDay(first, 1, 1),
    end: toDay(first + span - 1, 12, 31),
    granularity: span === 100 ? "century" : "decade",
  };
}

function months(year: number, month: number, count: number, granularity: Granularity): Omit<EdtfPeriod, "approximate"> {
  const index = year * 12 + month - 1 + count - 1;
  const lastYear = Math.floor(index / 12);
  const lastMonth = index - lastYear * 12 + 1;
  return {
    start: toDay(year, month, 1),
    end: toDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    granularity,
  };
}
