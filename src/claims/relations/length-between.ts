import type { TimexMention } from "../mention.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { joins, type SentenceView } from "./figures.js";
import type { LengthOfTime } from "./length-of-time.js";
import { hasYear, type Moment } from "./moment.js";

/**
 * A length that the words lay between two years, or between one and the article's own: "Five years passed between the audit of
 * 2010 and the one in 2015", "The law dates back 25 years, to 1995".
 */
export function betweenYears(
  view: SentenceView,
  length: TimexMention,
  moments: readonly Moment[],
): LengthOfTime | null {
  if (length.expression.form !== "duration" || length.expression.amount?.kind === "age") return null;
  const behind = moments.filter(({ first, date }) => first >= length.next && hasYear(date));
  const [from, to, ...more] = behind;
  if (!from || more.length > 0) return null;
  if (!to) return reachesBack(view, length, from) ? { length, from, to: null, by: "ago" } : null;
  const isBetween = joins(view, length.next, from.first, lying) && joins(view, from.next, to.first, and);
  if (!isBetween) return null;
  return { length, from, to, by: "after" };
}

/** "dates back 25 years, to 1985" */
function reachesBack(view: SentenceView, { first, next }: TimexMention, named: Moment): boolean {
  const { tokens } = view;
  if (wordAt(tokens, first - 1) !== "back" || !joins(view, next, named.first, to)) return false;
  return isOneOf(tokens, first - 2, reaching) && lexeme(tokens, first - 2) !== undefined;
}

/** "The 1998 flood (ten years ago) cost" */
export function isInBrackets(view: SentenceView, { next }: Moment, length: TimexMention): boolean {
  return signAt(view.tokens, length.next, ")") && joins(view, next, length.first, bracketBehind);
}

const bracketBehind = /^(?:[a-z'’-]+ ){1,2}\( $/;
const reaching = new Set(["dates", "goes", "reaches", "stretches", "date", "go", "reach", "stretch"]);
const to = /^, (?:all the way |right )?to (?:about )?$/;
const lying =
  /^(?:(?:had|have|has) )?(?:elapsed|passed|went by|gone by|lay|lie|separate|separates|separated|divide|divided|part|parted) (?:between )?(?:the )?(?:[a-z'’-]+ (?:in|of|on) )?(?:the )?$/;
const and =
  /^(?:[a-z'’-]+ ){0,3}(?:and|from) (?:[a-z'’-]+ ){0,5}(?:in |of |on |the )$|^(?:[a-z'’-]+ ){0,3}(?:and|from) $/;
