import { wordSet } from "../../text/word-set.js";
import type { TimexMention } from "../mention.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isOneOf, signAt } from "../token-access.js";
import type { SentenceView } from "./figures.js";

/**
 * The one year of a list that lies outside the decade or century of which the list tells: "three hits in the 1980s, with Harbour
 * (1983), Low Sun (1987) and Grey Mile (1992)". Null where several do, or where the sentence has other years or periods.
 */
export function oddOfList(view: SentenceView, period: TimexMention): TimexMention | null {
  const years = view.mentions.filter(isYear);
  if (years.length < fewest || years.some(({ first }) => first < period.next) || hasOther(view, period)) return null;
  if (!isList(view, years)) return null;
  const outside = years.filter((year) => !liesIn(year, period));
  const [odd, ...more] = outside;
  return odd && more.length === 0 && isNear(odd, years) ? odd : null;
}

function isYear(mention: SentenceView["mentions"][number]): mention is TimexMention {
  if (mention.kind !== "timex" || mention.expression.form !== "calendar") return false;
  const { year, toYear, shortYear, decade, century } = mention.expression;
  return year !== undefined && toYear === undefined && !shortYear && decade === undefined && century === undefined;
}

function hasOther({ mentions }: SentenceView, period: TimexMention): boolean {
  return mentions.some(
    (mention) =>
      mention !== period && mention.kind === "timex" && mention.expression.form === "calendar" && !isYear(mention),
  );
}

/** Only names, commas, brackets and "and" stand between them; no verb, and no word of another time. */
function isList({ tokens, tagged }: SentenceView, years: readonly TimexMention[]): boolean {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return false;
  for (let at = first.next; at < last.first; at++) {
    if (isVerbTag(tagged[at] as number) || isOneOf(tokens, at, partings) || signAt(tokens, at, ";")) return false;
  }
  return true;
}

function liesIn({ expression }: TimexMention, { expression: period }: TimexMention): boolean {
  if (expression.form !== "calendar" || period.form !== "calendar" || expression.year === undefined) return true;
  const { century, decade } = period;
  const start = century === undefined ? decade : (century - 1) * 100;
  if (start === undefined) return true;
  const isCentury = century !== undefined || start % 100 === 0;
  return expression.year >= start && expression.year <= start + (isCentury ? 100 : 9);
}

/** Further than this from its neighbours the last of a list is another matter. */
function isNear({ expression }: TimexMention, years: readonly TimexMention[]): boolean {
  const yearOf = (mention: TimexMention): number =>
    mention.expression.form === "calendar" ? (mention.expression.year ?? 0) : 0;
  const own = expression.form === "calendar" ? (expression.year ?? 0) : 0;
  return years.every((year) => Math.abs(yearOf(year) - own) <= longest);
}

const fewest = 3;
const longest = 110;
const partings = wordSet("then later again before after since until finally but another followed plus from to between");
