import type { TimeUnit } from "../../claims/lexicon/calendar-words.js";
import type { TimexMention } from "../../claims/mention.js";
import type { SentenceView } from "../../claims/relations/figures.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { reachOf } from "./superlative-reach.js";
import { type Said, scopeEnd } from "./superlative-said.js";

/** The time that a superlative reaches over: the years behind one, or the day, week, season or year that all of it is of. */
export interface TimeScope {
  /** The year after which nothing beat it; null where it reaches over one period. */
  readonly since: number | null;
  /** The year that it is called so in, which no rival is of; null where that is not told. */
  readonly year: number | null;
  /** How long the one period is; null for years. */
  readonly unit: TimeUnit | "event" | null;
}

/** Null for superlatives that hold of what is, whenever: "the city's tallest building". */
export function scopeOfTime(view: SentenceView, said: Said): TimeScope | null {
  const year = yearOf(view, said);
  const since = reachOf(view, said.word) ?? sinceBefore(view, said, year);
  if (since !== null) return { since, year, unit: null };
  const end = scopeEnd(view, said);
  for (let at = said.next; at < end; at++) {
    const unit = lexeme(view.tokens, at)?.timeUnit;
    const event = events.has(wordAt(view.tokens, at));
    if (unit) return { since: null, year, unit };
    if (event) return { since: null, year, unit: "event" };
    const mention = view.mentions.find(({ first }) => first === at);
    if (mention?.kind !== "timex") continue;
    const { expression } = mention;
    if (expression.form === "period" || expression.form === "text") return { since: null, year, unit: expression.unit };
    if (expression.form === "calendar" && expression.season !== undefined) return { since: null, year, unit: "year" };
  }
  return null;
}

/** "more than in any of the ten previous years": since so many years before the one that is told. */
function sinceBefore(view: SentenceView, said: Said, year: number | null): number | null {
  if (year === null) return null;
  const end = scopeEnd(view, said);
  for (let at = said.next; at < end; at++) {
    const count = view.figures.find(({ first, next }) => first > said.word && next <= at + 1 && next > said.next);
    if (lexeme(view.tokens, at)?.timeUnit === "year" && count) return year - Number(count.quantity.min.n) - 1;
  }
  return null;
}

function yearOf({ mentions }: SentenceView, { word }: Said): number | null {
  for (const mention of mentions)
    if (mention.kind === "timex" && mention.first < word && mention.expression.form === "calendar")
      if (mention.expression.year !== undefined) return mention.expression.year;
  return null;
}

/** A time of the scope, shorter than all of it: a day of the week or of the year, a year since. */
export function isInScopeOfTime({ since, year, unit }: TimeScope, { expression }: TimexMention): boolean {
  if (expression.form === "clock" || expression.form === "part") return true;
  // "An hour later"
  if (expression.form === "offset") return expression.from !== "article" && brief.has(expression.unit);
  if (expression.form === "day") return unit !== "day" && expression.shift <= 0;
  if (expression.form !== "calendar") return false;
  if (expression.year !== undefined) return since !== null && expression.year > since && expression.year !== year;
  if (expression.month !== undefined || expression.day !== undefined)
    return unit === "year" || unit === "event" || (unit === "month" && expression.day !== undefined);
  return expression.weekday !== undefined && unit !== "day" && unit !== null;
}

const brief = new Set<TimeUnit>(["minute", "hour"]);
const events = wordSet(
  "season festival tour tournament campaign series trip summer winter spring autumn round games championship championships",
);
