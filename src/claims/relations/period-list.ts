import { wordSet } from "../../text/word-set.js";
import { toNumber } from "../../values/rational.js";
import type { TimexMention } from "../mention.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isOneOf, signAt } from "../token-access.js";
import type { SentenceView } from "./figures.js";

/** "the first decade of the 20th century": which part, of how many. */
export interface PartOfPeriod {
  readonly nth: number;
  readonly of: number;
  /** The token of "first". */
  readonly word: number;
}

/**
 * The one year of a list that lies outside the decade or century of which the list tells: "three hits in the 1980s, with Harbour
 * (1983), Low Sun (1987) and Grey Mile (1992)". Null where several do, or where the sentence has other years or periods.
 */
export function oddOfList(view: SentenceView, period: TimexMention, part: PartOfPeriod | null): TimexMention | null {
  const years = view.mentions.filter(isYear);
  if (years.length < 2 || years.some(({ first }) => first < period.next) || hasOther(view, period, part)) return null;
  if ((years.length < fewest && !isAnnounced(view, period, years.length)) || !isList(view, years)) return null;
  const outside = years.filter((year) => !liesIn(year, period, part));
  const [odd, ...more] = outside;
  return odd && more.length === 0 && isNear(odd, years) ? odd : null;
}

function isYear(mention: SentenceView["mentions"][number]): mention is TimexMention {
  if (mention.kind !== "timex" || mention.expression.form !== "calendar") return false;
  const { year, toYear, shortYear, decade, century } = mention.expression;
  return year !== undefined && toYear === undefined && !shortYear && decade === undefined && century === undefined;
}

/** "Two slumps mark the first quarter of the century: the one of 1907 and the one of 1938": as many as were announced. */
function isAnnounced({ figures, tokens }: SentenceView, { next, first }: TimexMention, count: number): boolean {
  const [told, ...more] = figures.filter(({ quantity }) => quantity.kind === "count");
  if (!told || more.length > 0 || told.next > first || !signAt(tokens, next, ":")) return false;
  return told.quantity.bound === "exact" && toNumber(told.quantity.min) === count;
}

function hasOther({ mentions }: SentenceView, period: TimexMention, part: PartOfPeriod | null): boolean {
  return mentions.some(
    (mention) =>
      mention !== period &&
      mention.next !== (part ? part.word + 2 : -1) &&
      mention.kind === "timex" &&
      mention.expression.form === "calendar" &&
      !isYear(mention),
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

function liesIn(
  { expression }: TimexMention,
  { expression: period }: TimexMention,
  part: PartOfPeriod | null,
): boolean {
  if (expression.form !== "calendar" || period.form !== "calendar" || expression.year === undefined) return true;
  const { century, decade } = period;
  const start = century === undefined ? decade : (century - 1) * 100;
  if (start === undefined) return true;
  const isCentury = century !== undefined || start % 100 === 0;
  const length = isCentury ? 100 : 9;
  const [from, to] = part ? [(part.nth - 1) / part.of, part.nth / part.of] : [0, 1];
  return expression.year >= start + Math.floor(from * length) && expression.year <= start + Math.ceil(to * length);
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
