import { compareText } from "../../findings/finding.js";
import { dayOf, type Telling } from "./telling.js";

/** An article from before or after all the others may have what held then; so may undated ones. */
export function isUpdate(odd: Telling, others: readonly Telling[]): boolean {
  const day = dayOf(odd);
  const days = others.map(dayOf);
  if (day === null || days.includes(null)) return true;
  const known = days as number[];
  return day > Math.max(...known) || day < Math.min(...known);
}

/** Articles that appeared within two weeks of each other, as far as is known, tell of one event. */
export function areClose(a: Telling, b: Telling): boolean {
  const [day, other] = [dayOf(a), dayOf(b)];
  return day === null || other === null || Math.abs(day - other) <= 14;
}

/** In a tie the article of the latest date is marked, then the greatest path. */
export function isLastOf(telling: Telling, others: readonly Telling[]): boolean {
  return others.every((other) => {
    const [a, b] = [dayOf(telling), dayOf(other)];
    if (a !== null && b !== null && a !== b) return a > b;
    return compareText(telling.reading.document.source.path, other.reading.document.source.path) > 0;
  });
}
