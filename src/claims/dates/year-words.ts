import { isHyphen, isNumber, isOneOf, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** "last year", "of this year" after a date: how many years from the article's own, and where they end. */
export function yearWordsAfter(
  tokens: Tokens,
  i: number,
): { readonly yearShift: number; readonly next: number } | null {
  return unitAfter(tokens, wordAt(tokens, i) === "of" ? i + 1 : i, "year");
}

/** The year that owns what begins at token `i`: "last year's fourth quarter", "1998's first half", "the 1997 fourth quarter". */
export function yearOwner(
  tokens: Tokens,
  i: number,
): { readonly first: number; readonly shift?: number; readonly year?: number } | null {
  if (isNumber(tokens, i - 1)) {
    // "the 1997 fourth quarter"
    const year = wordAt(tokens, i - 2) === "the" ? textAt(tokens, i - 1) : "";
    return /^(19|20)\d\d$/.test(year) ? { first: i - 2, year: Number(year) } : null;
  }
  if (wordAt(tokens, i - 1) !== "'s") return null;
  const shift = wordAt(tokens, i - 2) === "year" ? shifts.get(wordAt(tokens, i - 3)) : undefined;
  if (shift !== undefined) return { first: i - 3, shift };
  const digits = isNumber(tokens, i - 2) ? textAt(tokens, i - 2) : "";
  // "fiscal 1996's third quarter"
  const first = isOneOf(tokens, i - 3, fiscalWords) ? i - 3 : i - 2;
  return /^(19|20)\d\d$/.test(digits) ? { first, year: Number(digits) } : null;
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

const fiscalWords = new Set(["fiscal", "financial"]);
const shifts = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
