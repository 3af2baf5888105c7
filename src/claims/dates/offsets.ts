import type { Quantity } from "../../values/quantity.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";
import type { Mention } from "../mention.js";
import type { TimeExpression } from "../time-expression.js";
import { timexMention } from "../timex-mention.js";
import { isAdjacent, isCapitalised, isHyphen, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { sign, type Tokens } from "../tokens.js";

/** A length of time; without a quantity how many is not said. */
export interface Length {
  readonly first: number;
  readonly next: number;
  readonly quantity: Quantity | null;
  readonly unit: TimeUnit;
}

/** A length, or with "ago", "later", "earlier" the time that it leads to; "the past eight years" keep their anchor. */
export function finishLength(tokens: Tokens, { first, next, quantity, unit }: Length, form = "duration"): Mention {
  const after = directionAfter(tokens, next);
  if (after) {
    const vague: TimeExpression =
      after.direction < 0
        ? { form: "vague", value: "PAST_REF" }
        : // "Some months later the judge ruled": in what is told of the past.
          { form: "vague", value: "FUTURE_REF", ...(after.from === "text" ? { byTense: true } : {}) };
    const at = quantity && !quantity.vague && after.from === "article" ? pointAfter(tokens, after.next) : null;
    return timexMention(
      form,
      tokens,
      first,
      at?.next ?? after.next,
      quantity && !quantity.vague
        ? {
            form: "offset",
            amount: quantity,
            unit,
            direction: after.direction,
            from: after.from,
            bound: "exact",
            ...(isOneOf(tokens, first - 1, comparing) ? { compares: true } : {}),
            ...(at ? { at: at.point } : {}),
          }
        : vague,
    );
  }
  // "closed for eight weeks from Monday" is a length of time.
  const isFor = wordAt(tokens, first - 1) === "for";
  const at = quantity && !quantity.vague && weekly.has(unit) && !isFor ? dayFrom(tokens, next) : null;
  if (at !== null && quantity) {
    const expression = {
      form: "offset",
      amount: quantity,
      unit,
      direction: 1,
      from: "article",
      bound: "exact",
    } as const;
    return timexMention(form, tokens, first, next + 2, { ...expression, at });
  }
  const reach = reachBefore(tokens, first);
  const expression = { form: "duration", amount: quantity, unit, bound: "exact" } as const;
  const { span } = reach;
  const isLong = isHyphen(tokens, next) && isAdjacent(tokens, next) && wordAt(tokens, next + 1) === "long";
  return timexMention(form, tokens, reach.first, isLong ? next + 2 : next, span ? { ...expression, span } : expression);
}

/** "a week from Friday", "two weeks from tomorrow": the day that it is counted from. */
function dayFrom(tokens: Tokens, i: number): { weekday: number } | { shift: number } | null {
  const entry = wordAt(tokens, i) === "from" ? lexeme(tokens, i + 1) : undefined;
  if (entry === undefined || wordAt(tokens, i + 2) === "to") return null;
  if (entry.deictic === 1) return { shift: 1 };
  const isPlain = entry.weekday !== undefined && !entry.short && !entry.word.endsWith("days");
  return isPlain && isCapitalised(tokens, i + 1) ? { weekday: entry.weekday as number } : null;
}

/** "today", "this week", "Friday", "this Friday" after "ago": the point that is meant at that distance. */
function pointAfter(
  tokens: Tokens,
  i: number,
): { point: NonNullable<Extract<TimeExpression, { form: "offset" }>["at"]>; next: number } | null {
  const entry = lexeme(tokens, i);
  if (entry?.deictic !== undefined && !entry.dayPart) return { point: { shift: entry.deictic }, next: i + 1 };
  if (entry?.weekday !== undefined && !entry.short && isCapitalised(tokens, i) && !entry.word.endsWith("days"))
    return { point: { weekday: entry.weekday }, next: i + 1 };
  const named = entry?.word === "this" ? lexeme(tokens, i + 1)?.weekday : undefined;
  if (named !== undefined && isCapitalised(tokens, i + 1)) return { point: { weekday: named }, next: i + 2 };
  const unit = entry?.word === "this" ? lexeme(tokens, i + 1)?.timeUnit : undefined;
  const isWhole = unit === "week" || unit === "month" || unit === "year";
  return isWhole && !wordAt(tokens, i + 1).endsWith("s") ? { point: { unit }, next: i + 2 } : null;
}

/** "the past eight years", "the next two", "these three", "the first nine months": what belongs to the length before it. */
function reachBefore(tokens: Tokens, first: number): { first: number; span?: "past" | "coming" } {
  const before = wordAt(tokens, first - 1);
  const isThe = isOneOf(tokens, first - 2, determiners);
  const span = pastWords.has(before) ? "past" : comingWords.has(before) ? "coming" : null;
  // In "could last six weeks" the word is a verb.
  if (span && before === "following" && !isThe) return { first };
  if (span && (before !== "last" || isThe || isOneOf(tokens, first - 2, prepositions)))
    return { first: isThe ? first - 2 : first - 1, span };
  if (orderWords.has(before)) return { first: isThe ? first - 2 : first - 1 };
  const isPlural = !isHyphen(tokens, first + 1);
  return isOneOf(tokens, first - 1, pointing) && isPlural ? { first: first - 1 } : { first };
}

/** "ago", "later", "earlier", "from now", "hence"; "before" and "after" where they govern nothing. */
export function directionAfter(
  tokens: Tokens,
  next: number,
): { direction: -1 | 1; from: "article" | "text"; next: number } | null {
  const word = wordAt(tokens, next);
  if (word === "ago") return { direction: -1, from: "article", next: next + 1 };
  if (word === "from" && isOneOf(tokens, next + 1, today)) return { direction: 1, from: "article", next: next + 2 };
  if (word === "hence") return { direction: 1, from: "article", next: next + 1 };
  const alone = endsClause(tokens, next + 1);
  if (word === "earlier" || word === "previously" || ((word === "before" || word === "prior") && alone)) {
    return { direction: -1, from: "text", next: next + 1 };
  }
  const later = word === "later" || word === "afterwards" || word === "afterward" || (word === "after" && alone);
  return later && wordAt(tokens, next + 1) !== "than" ? { direction: 1, from: "text", next: next + 1 } : null;
}

function endsClause(tokens: Tokens, i: number): boolean {
  return i >= tokens.count || (tokens.kind[i] === sign && !isHyphen(tokens, i) && !signAt(tokens, i, "("));
}

const weekly: ReadonlySet<TimeUnit> = new Set<TimeUnit>(["week", "fortnight"]);
const today = new Set(["now", "today"]);
const comparing = new Set(["from", "than", "with", "to", "against"]);
const determiners = new Set(["the", "these", "those", "this", "its", "his", "her", "their", "our"]);
const pointing = new Set(["the", "these", "those", "another"]);
const prepositions = new Set("in over for during of within past throughout through since".split(" "));
const pastWords = new Set(["past", "last", "previous", "preceding"]);
const comingWords = new Set(["next", "coming", "following"]);
const orderWords = new Set(["first", "final", "opening", "closing", "initial"]);
