import { phraseTable } from "./phrase-table.js";
import type { Third } from "./time-expression.js";
import { isAdjacent, isHyphen, wordAt } from "./token-access.js";
import type { Tokens } from "./tokens.js";

/** Words before a period that pick a third of it. */
const thirds = phraseTable<Third>([
  ...[
    "early",
    "early in",
    "earlier in",
    "the beginning of",
    "beginning of",
    "the start of",
    "start of",
    "the early part of",
    "the first part of",
    "the early",
    "the opening of",
    "the dawn of",
    "the turn of",
    "turn of",
    "the outset of",
  ].map((words) => [words, "START"] as const),
  ...["mid", "the middle of", "middle of", "midway through", "the mid", "halfway through", "the midpoint of"].map(
    (words) => [words, "MID"] as const,
  ),
  ...[
    "late",
    "late in",
    "later in",
    "the end of",
    "end of",
    "the close of",
    "the late",
    "the latter part of",
    "the last part of",
    "the tail end of",
    "the final part of",
    "the closing of",
  ].map((words) => [words, "END"] as const),
]);

/** The third of a period that the words before token `first` pick, with the token where they begin. */
export function thirdBefore(tokens: Tokens, first: number): { readonly first: number; readonly third: Third } | null {
  let end = first;
  if (isHyphen(tokens, end - 1) && isAdjacent(tokens, end) && isAdjacent(tokens, end - 1)) end--;
  const beforeArticle = wordAt(tokens, end - 1) === "the" || wordAt(tokens, end - 1) === "this" ? end - 1 : end;
  const found =
    thirds.before(tokens, end) ?? (wordAt(tokens, end - 1) === "the" ? thirds.before(tokens, beforeArticle) : null);
  if (!found) return null;
  // "earlier in the day" and "later in the week" are times of their own; "the early" only stands before decades.
  return { first: found.first, third: found.value };
}
