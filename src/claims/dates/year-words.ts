import { isHyphen, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** "last year", "of this year" after a date: how many years from the article's own, and where they end. */
export function yearWordsAfter(
  tokens: Tokens,
  i: number,
): { readonly yearShift: number; readonly next: number } | null {
  return unitAfter(tokens, wordAt(tokens, i) === "of" ? i + 1 : i, "year");
}

/** "last week", "next week" after a weekday. */
export function weekWordsAfter(
  tokens: Tokens,
  i: number,
): { readonly weekShift: number; readonly next: number } | null {
  const found = unitAfter(tokens, wordAt(tokens, i) === "of" ? i + 1 : i, "week");
  return found && { weekShift: found.yearShift, next: found.next };
}

function unitAfter(tokens: Tokens, i: number, unit: string): { yearShift: number; next: number } | null {
  const yearShift = shifts.get(wordAt(tokens, i));
  if (yearShift === undefined || wordAt(tokens, i + 1) !== unit) return null;
  // "in March last year's winner": the year belongs to the noun.
  return isHyphen(tokens, i + 2) || wordAt(tokens, i + 2) === "'s" ? null : { yearShift, next: i + 2 };
}

const shifts = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
