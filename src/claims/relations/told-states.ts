import { clauseAt } from "../syntax/clauses.js";
import { wordAt } from "../token-access.js";
import type { Figure, SentenceView } from "./figures.js";

/** "31 were shot, five were gang members and 14 remain unsolved": what happened to some, and how others are now. */
export function tellsTwoTimes({ syntax }: SentenceView, parts: readonly Figure[]): boolean {
  const tenses = parts.flatMap(({ first }) => clauseAt(syntax, first).verb?.tense ?? []);
  return new Set(tenses).size > 1;
}

/** "18 are English, 20 have won caps": what people are and what they have done goes together. */
export function tellsStates({ tokens }: SentenceView, parts: readonly Figure[]): boolean {
  const openers = parts.map(({ next }) => wordAt(tokens, next));
  return openers.some((word) => being.has(word)) && openers.some((word) => having.has(word));
}

const being = new Set(["is", "are", "was", "were"]);
const having = new Set(["has", "have", "had"]);
