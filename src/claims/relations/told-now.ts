import type { TimexMention } from "../mention.js";
import { clauseAt } from "../syntax/clauses.js";
import { isOneOf } from "../token-access.js";
import type { SentenceView } from "./figures.js";

/** The clause of the length is in the present, or in the perfect: what has lasted until the article's own day. */
export function speaksOfNow(view: SentenceView, token: number, word: string): boolean {
  const { verb } = clauseAt(view.syntax, token);
  const main = verb ?? view.syntax.clauses.find((clause) => clause.verb && clause.kind === "main")?.verb;
  // "is to be sold"
  const isSaid = main?.modality === "actual" || (main?.modality === "planned" && word === "after");
  if (!main || !isSaid || main.tense !== "present") return false;
  return word !== "after" || !main.perfect;
}

/** "Friday marks exactly ten years since": the verb may be read as a noun. */
export function isMarked({ tokens, syntax }: SentenceView, { first }: TimexMention, word: string): boolean {
  if (!word.endsWith("since")) return false;
  for (let at = first - 1; at >= syntax.first && at >= first - 3; at--) if (isOneOf(tokens, at, marks)) return true;
  return false;
}

const marks = new Set(["marks", "mark", "marking"]);

/** "five years on from the 2012 shipwreck, divers went down again this week" */
export function tellsOfThisWeek({ mentions }: SentenceView, from: number): boolean {
  return mentions.some(
    (mention) =>
      mention.first >= from &&
      mention.kind === "timex" &&
      (mention.expression.form === "day" ||
        (mention.expression.form === "period" && mention.expression.unit === "week" && mention.expression.shift === 0)),
  );
}
