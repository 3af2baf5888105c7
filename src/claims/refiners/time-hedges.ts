import type { Mention, TimexMention } from "../mention.js";
import { phraseTable } from "../phrase-table.js";
import { isOneOf } from "../token-access.js";
import type { Tokens } from "../tokens.js";

const about = phraseTable(
  ["about", "around", "approximately", "roughly", "circa", "c.", "ca.", "at about", "sometime around", "at around"].map(
    (words) => [words, words.startsWith("at ")] as const,
  ),
);

/** Hears "about", "around" and the like before dates and times of day: they are meant roughly. */
export function attachTimeHedges(tokens: Tokens, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (mention.kind !== "timex" || mention.hedge || !isPoint(mention)) continue;
    const found = about.before(tokens, mention.first);
    if (!found) continue;
    const first = found.value ? found.first + 1 : found.first;
    // What is said about Easter may be of it.
    if (isOneOf(tokens, mention.first - 1, topical) && !isExact(mention)) continue;
    mention.hedge = { start: tokens.start[first] as number, end: tokens.end[mention.first - 1] as number };
    const { expression } = mention;
    if (expression.form !== "calendar" && expression.form !== "clock") continue;
    (mention as { expression: TimexMention["expression"] }).expression = { ...expression, approximate: true };
  }
}

/** A date, a time of day or a feast: what something can be near to. */
function isPoint(mention: TimexMention): boolean {
  const { expression } = mention;
  if (expression.form !== "calendar") return isExact(mention);
  return expression.weekday === undefined && expression.decade === undefined && expression.generic !== true;
}

/** A time of day, or a year by itself. */
function isExact({ expression }: TimexMention): boolean {
  if (expression.form === "clock") return true;
  if (expression.form === "day") return expression.clock !== null;
  if (expression.form !== "calendar") return false;
  return expression.clock != null || (expression.year !== undefined && expression.month === undefined);
}

const topical = new Set(["about"]);
