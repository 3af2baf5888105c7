import { phraseTable } from "./phrase-table.js";
import type { Third } from "./time-expression.js";
import { isAdjacent, isHyphen, lexeme, wordAt } from "./token-access.js";
import type { Tokens } from "./tokens.js";

const early =
  "early|the early|very early|earlier|the beginning of|beginning of|the start of|start of|the early part of";
const earlyToo =
  "the first part of|the opening of|the dawn of|the turn of|turn of|the outset of|the early days of|the early hours of|the small hours of|the early morning hours of|the predawn hours of|the pre-dawn hours of";
const middle = "mid|the mid|middle of|the middle of|midway through|halfway through|the midpoint of";
const late =
  "late|the late|very late|later|the end of|end of|the close of|close of|the latter part of|the last part of";
const lateToo =
  "the tail end of|the final part of|the closing of|the closing days of|the final days of|the last days of|the late hours of|the late evening hours of";

/** Words before a period that pick a third of it. */
const thirds = phraseTable<Third>([
  ...rows(`${early}|${earlyToo}`, "START"),
  ...rows(middle, "MID"),
  ...rows(`${late}|${lateToo}`, "END"),
  ...rows("early in|earlier in|early on", "START"),
  ...rows("late in|later in|late on", "END"),
]);

function rows(phrases: string, third: Third): (readonly [string, Third])[] {
  return phrases.split("|").map((phrase) => [phrase, third] as const);
}

/**
 * The third of a period that the words before token `first` pick, with the token where they begin: "early 2017",
 * "mid-May", "the end of the year", "late on Tuesday".
 */
export function thirdBefore(tokens: Tokens, first: number): { readonly first: number; readonly third: Third } | null {
  const isJoined = isHyphen(tokens, first - 1) && isAdjacent(tokens, first) && isAdjacent(tokens, first - 1);
  const end = isJoined ? first - 1 : first;
  const article = wordAt(tokens, end - 1);
  const found = thirds.before(tokens, end) ?? (article === "the" ? thirds.before(tokens, end - 1) : null);
  // "earlier" and "later" alone pick no third of a date: "a year earlier Monday" is no phrase.
  if (!found || (found.first === end - 1 && (article === "earlier" || article === "later"))) return null;
  // "ten days late this year"
  if (found.first === end - 1 && isMany(tokens, found.first - 1)) return null;
  return { first: found.first, third: found.value };
}

function isMany(tokens: Tokens, i: number): boolean {
  return lexeme(tokens, i)?.timeUnit !== undefined && wordAt(tokens, i).endsWith("s");
}
