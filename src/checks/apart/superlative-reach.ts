import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordBetween, mentionAt, wordsAfter } from "../../claims/relations/figures.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isCapitalised, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { timesInClause } from "./pair-times.js";

/** "the coldest night of the winter", "the lowest in three years", "the highest this year" */
export function reachesBack({ tokens, mentions }: SentenceView, word: number): boolean {
  const scope = mentions.find(({ first }) => first > word && first < word + 7);
  if (scope?.kind !== "timex") return false;
  for (let at = word; at < scope.first; at++) if (signAt(tokens, at, ",") || signAt(tokens, at, ";")) return false;
  const { expression } = scope;
  return (
    expression.form === "duration" ||
    expression.form === "period" ||
    (expression.form === "calendar" && expression.season !== undefined)
  );
}

/** "the biggest of the season", "the highest this year" */
export function isOfSeason(view: SentenceView, word: number): boolean {
  return /^(?:[a-z]+ ){0,2}(?:of (?:the|this) (?:[a-z]+ )?(?:season|campaign|year|tour|tournament|series|festival|summer|winter)|(?:this|so far this) (?:year|season))(?: |$)/.test(
    wordsAfter(view, word + 1, 6),
  );
}

/** A time told in the clause of a figure, or another turn of what comes round: "last season's final". */
export function hasTime(view: SentenceView, figure: Figure): boolean {
  const { first, next } = clauseAt(view.syntax, figure.first);
  return hasWordBetween(view, otherTurns, first, next) || timesInClause({ view, figure }).length > 0;
}

/** A day or month without a year, or this very year, told in the clause of a figure. */
export function hasMonth(view: SentenceView, figure: Figure): boolean {
  return timesInClause({ view, figure }).some(
    ({ expression }) =>
      expression.form === "calendar" && expression.month !== undefined && expression.year === undefined,
  );
}

/** The year after which nothing beat it; 0 for "ever", null where the words do not say. */
export function reachOf(view: SentenceView, word: number): number | null {
  for (let at = word + 1; at < word + 8 && at < view.syntax.next; at++) {
    if (everSince.test(wordsAfter(view, at, 3))) return 0;
    const mention = wordAt(view.tokens, at) === "since" ? mentionAt(view, at + 1) : undefined;
    if (mention?.kind === "timex" && mention.expression.form === "calendar") return mention.expression.year ?? null;
  }
  return null;
}

/** The year told with a figure, behind it or at the head of its clause; "last year" and the like are years as well. */
export function yearNear(view: SentenceView, rival: Figure): number | null {
  const { first } = clauseAt(view.syntax, rival.first);
  for (const mention of view.mentions) {
    const isBehind = mention.first >= rival.next && mention.first <= rival.next + 6;
    const isAhead = mention.first >= first && mention.first <= first + 4 && mention.first < rival.first;
    if (mention.kind !== "timex" || (!isBehind && !isAhead)) continue;
    if (mention.expression.form === "calendar" && mention.expression.year) return mention.expression.year;
    if (mention.expression.form === "offset" && mention.expression.unit === "year")
      return mention.expression.direction < 0 ? 9999 : null;
  }
  return null;
}

/** "the wettest May", "the highest for May since 2014": a rival of June is none. */
export function isOfMonth(view: SentenceView, word: number, other: SentenceView, rival: Figure): boolean {
  const at = [word + 1, word + 2, word + 3].find(
    (near) => isCapitalised(view.tokens, near) && lexeme(view.tokens, near)?.month !== undefined,
  );
  if (at === undefined || (at > word + 1 && wordAt(view.tokens, at - 1) === "since")) return true;
  const month = wordAt(view.tokens, at);
  const clause = clauseAt(other.syntax, rival.first).first;
  const from = other === view ? Math.max(clause, at + 1) : clause;
  return other.mentions.some(
    ({ first, start, end }) =>
      first >= from && first <= rival.next + 4 && other.tokens.text.slice(start, end).toLowerCase().includes(month),
  );
}

const otherTurns = new Set(["last", "previous", "earlier", "former", "before", "ago"]);
const everSince =
  /^(?:ever(?! since)|on record|in (?:its|the|their|his|her) history|(?:has|have|had) (?:ever )?(?:seen|had|known|hosted|held|drawn|staged|recorded))(?: |$)/;
