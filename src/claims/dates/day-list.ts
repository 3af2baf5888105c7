import { isCapitalised, isNumber, isOneOf, isWord, lexeme, signAt, textAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/**
 * The month of a day that stands in a row after a full date: 12 and 13 in "Feb. 11, 12 and 13". Null for "On Feb. 11, 12
 * people died", where no "and" with another day closes the row.
 */
export function monthOfRow(tokens: Tokens, i: number): number | null {
  if (!isDay(tokens, i)) return null;
  let end = i;
  while (signAt(tokens, end + 1, ",") && isDay(tokens, end + 2)) end += 2;
  const closes = signAt(tokens, end + 1, ",") ? end + 2 : end + 1;
  const isClosedAhead = isOneOf(tokens, closes, joints) && isDay(tokens, closes + 1) && endsRow(tokens, closes + 2);
  const isLast = isOneOf(tokens, i - 1, joints) && endsRow(tokens, i + 1);
  if (!isClosedAhead && !isLast) return null;
  let first = isLast ? i - 1 : i;
  if (isLast && isDay(tokens, first - 1)) first--;
  else if (isLast && signAt(tokens, first - 1, ",") && isDay(tokens, first - 2)) first -= 2;
  else if (isLast) return null;
  for (let k = 0; k < 12 && signAt(tokens, first - 1, ",") && isDay(tokens, first - 2); k++) first -= 2;
  const name = signAt(tokens, first - 1, ".") ? first - 2 : first - 1;
  const month = lexeme(tokens, name)?.month;
  // Of two days alone the date itself makes a range.
  return first < i - 1 - (isLast ? 1 : 0) && isCapitalised(tokens, name) ? (month ?? null) : null;
}

function isDay(tokens: Tokens, i: number): boolean {
  if (!isNumber(tokens, i)) return false;
  const digits = textAt(tokens, i);
  return /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 31;
}

/** True where no noun follows that the last number could count. */
function endsRow(tokens: Tokens, i: number): boolean {
  return !isNumber(tokens, i) && (!isWord(tokens, i) || isOneOf(tokens, i, behindDays));
}

const joints = new Set(["and", "or"]);
const behindDays = new Set(
  "in at on of to for with from and but when as after before by were was are is will".split(" "),
);
