import { compareText } from "../../findings/finding.js";
import type { Pace } from "./comparison.js";
import { dayOf, type Telling } from "./telling.js";

/**
 * A figure of an article from before or after all the others may be what held then, and so may one that is told for such a
 * day; a toll also on the same day. Undated ones may be as well.
 */
export function isUpdate(odd: Telling, others: readonly Telling[], pace: Pace): boolean {
  const least = leastDays[pace];
  return [dayOf, dayToldOf].some((day) => liesOutside(day(odd), others.map(day), least));
}

/** Days after which another value may be news. */
const leastDays: Readonly<Record<Pace, number>> = { hourly: 0, daily: 1, weekly: 4 };

/** True for a day that lies at least so many days before or after all others. */
function liesOutside(day: number | null, others: readonly (number | null)[], least: number): boolean {
  const known = others.filter((other) => other !== null);
  if (day === null || known.length < others.length) return true;
  return day - Math.max(...known) >= least || Math.min(...known) - day >= least;
}

/** The day for which a figure is given: "rose to 187 on Wednesday"; else that of its article. */
function dayToldOf(telling: Telling): number | null {
  const { asOf } = telling.subject.claim;
  return asOf.explicit && asOf.start !== null && asOf.start === asOf.end ? asOf.start : dayOf(telling);
}

/** Articles that appeared within two weeks of each other, as far as is known, tell of one event. */
export function areClose(a: Telling, b: Telling): boolean {
  return dayDistance(a, b) <= 14;
}

/** Days between two articles, 20 at most; an article without a date may be a week older. */
export function dayDistance(a: Telling, b: Telling): number {
  const [day, other] = [dayOf(a), dayOf(b)];
  return day === null || other === null ? 7 : Math.min(20, Math.abs(day - other));
}

/** In a tie the article of the latest date is marked, then the greatest path. */
export function isLastOf(telling: Telling, others: readonly Telling[]): boolean {
  return others.every((other) => {
    const [a, b] = [dayOf(telling), dayOf(other)];
    if (a !== null && b !== null && a !== b) return a > b;
    return compareText(telling.reading.document.source.path, other.reading.document.source.path) > 0;
  });
}
