import { readMonthName } from "../dates/month-names.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import { isCapitalised, isOneOf, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { readYear } from "./years.js";

/** Days and weeks counted within their month. */
export const nthOfForms: readonly Form[] = [{ id: "nth-of", triggers: trigger.ordinal | trigger.shift, read: readNth }];

/** "the first Monday in May", "the last week of July 2019", "the third weekend of March", "the last Friday of every month". */
function readNth(tokens: Tokens, i: number): Mention | null {
  const word = wordAt(tokens, i);
  const count = word === "last" || word === "final" ? -1 : (lexeme(tokens, i)?.ordinal ?? 0);
  if (count === 0 || count > 5) return null;
  const entry = lexeme(tokens, i + 1);
  const weekday = entry?.weekday !== undefined && isCapitalised(tokens, i + 1) ? entry.weekday : undefined;
  const unit = entry?.timeUnit;
  const isCounted = unit === "day" || unit === "week" || unit === "weekend";
  if (!(weekday || isCounted) || (wordAt(tokens, i + 2) !== "of" && wordAt(tokens, i + 2) !== "in")) return null;
  const again = isOneOf(tokens, i + 3, everyWords) ? lexeme(tokens, i + 4)?.timeUnit : undefined;
  if (again === "month" || again === "year") {
    const value = again === "month" ? "P1M" : "P1Y";
    return timexMention("nth-of", tokens, theBefore(tokens, i), i + 5, { form: "set", value, freq: null });
  }
  const named = isOneOf(tokens, i + 3, everyWords) ? readMonthName(tokens, i + 4) : null;
  if (named) {
    const value = `XXXX-${String(named.month).padStart(2, "0")}`;
    return timexMention("nth-of", tokens, theBefore(tokens, i), named.next, { form: "set", value, freq: null });
  }
  const month = readMonthName(tokens, i + 3);
  if (!month) return null;
  const year = readYear(tokens, wordAt(tokens, month.next) === "of" ? month.next + 1 : month.next, true);
  const hasYear = year?.parts.year !== undefined;
  return timexMention("nth-of", tokens, theBefore(tokens, i), hasYear ? year.next : month.next, {
    form: "calendar",
    month: month.month,
    nth: weekday ? { count, unit: "day", weekday } : { count, unit: unit ?? "day" },
    ...(hasYear ? { year: year.parts.year } : {}),
  });
}

function theBefore(tokens: Tokens, i: number): number {
  return wordAt(tokens, i - 1) === "the" ? i - 1 : i;
}

const everyWords = new Set(["every", "each"]);
