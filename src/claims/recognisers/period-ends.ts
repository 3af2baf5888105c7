import { periodEnds } from "../lexicon/calendar-words.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import type { Third } from "../time-expression.js";
import { timexMention } from "../timex-mention.js";
import { isAdjacent, isHyphen, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { readYear } from "./years.js";

/** The middle and the end of a period, said in one: of the running one, or of the last where the clause looks back. */
export const periodEndForms: readonly Form[] = [
  { id: "period-end", triggers: trigger.timeUnit, read: readEnd },
  { id: "period-end-word", triggers: trigger.periodEnd, read: readWord },
];

/** "year-end", "at year end", "by the year's end", "month-end", "mid-year", "mid-week". */
function readEnd(tokens: Tokens, i: number): Mention | null {
  const unit = lexeme(tokens, i)?.timeUnit;
  if (!unit || !ending.has(unit) || wordAt(tokens, i).endsWith("s")) return null;
  const third = (first: number, next: number, part: Third): Mention =>
    timexMention("period-end", tokens, first, next, {
      form: "period",
      unit,
      shift: 0,
      third: part,
      byTense: true,
    });
  if (isHyphen(tokens, i - 1) && isAdjacent(tokens, i) && wordAt(tokens, i - 2) === "mid") {
    return isHyphen(tokens, i + 1) ? null : third(i - 2, i + 1, "MID");
  }
  if (isHyphen(tokens, i + 1) && wordAt(tokens, i + 2) === "end") {
    const year = unit === "year" ? readYear(tokens, i + 3, true) : null;
    if (year?.parts.year === undefined) return third(i, i + 3, "END");
    return timexMention("period-end", tokens, i, year.next, { form: "calendar", year: year.parts.year, third: "END" });
  }
  const isOwned = wordAt(tokens, i + 1) === "'s" && wordAt(tokens, i + 2) === "end";
  if (isOwned && wordAt(tokens, i + 3) !== "of") {
    const the = isOneOf(tokens, i - 1, determiners) ? i - 1 : i;
    return third(the, i + 3, "END");
  }
  const isBare = wordAt(tokens, i + 1) === "end" && isOneOf(tokens, i - 1, prepositions) && !signAt(tokens, i + 1, ".");
  return isBare ? third(i, i + 2, "END") : null;
}

/** "midyear", "since midsummer". */
function readWord(tokens: Tokens, i: number): Mention | null {
  const found = periodEnds[wordAt(tokens, i)];
  if (!found || isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1)) return null;
  return timexMention("period-end-word", tokens, i, i + 1, { form: "period", shift: 0, byTense: true, ...found });
}

const ending = new Set(["week", "month", "quarter", "year", "decade", "century"]);
const determiners = new Set(["the", "this"]);
const prepositions = new Set(["at", "by", "before", "until", "till", "since", "from", "to", "after", "through"]);
