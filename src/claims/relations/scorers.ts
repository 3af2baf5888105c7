import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { isOneOf, wordAt } from "../token-access.js";
import { readEnumeration } from "./enumeration.js";
import type { Figure, SentenceView } from "./figures.js";
import { wordsBetween } from "./figures.js";
import { isScore } from "./result.js";

/** Goals that one side is said to have scored in a match, at the least: "Goals by Silva and Kane", "scored a hat-trick". */
export interface Scorers {
  readonly goals: number;
  /** The words that say so, in tokens. */
  readonly first: number;
  readonly next: number;
  readonly score: Figure;
  /** Of both sides: "All four goals in Vale's 3-1 win". */
  readonly isAll: boolean;
}

/** Finds who scored how often in the match whose score follows. */
export function findScorers(view: SentenceView): Scorers[] {
  const scores = view.figures.filter(isScore);
  const [score] = scores;
  if (!score || scores.length !== 1) return [];
  const { tokens, syntax } = view;
  const all = allGoals(view, score);
  if (all) return [all];
  for (let at = syntax.first; at < score.first; at++) {
    const found = goalsBy(view, at, score.first) ?? goalsOf(view, at);
    if (!found) continue;
    const joint = `${wordsBetween(view, found.next, score.first)} `;
    return toScore.test(joint) && !isOneOf(tokens, found.first - 1, who) ? [{ ...found, score, isAll: false }] : [];
  }
  return [];
}

/** "All five goals in Vale's 3-1 win", "The five goals of the 3-1 defeat" */
function allGoals(view: SentenceView, score: Figure): Scorers | null {
  const { tokens } = view;
  const figure = view.figures[view.figures.indexOf(score) - 1];
  if (figure?.quantity.kind !== "count" || figure.quantity.min.d !== 1n || figure.quantity.bound !== "exact")
    return null;
  const lead = wordAt(tokens, figure.first - 1);
  if (lead !== "all" && !(lead === "the" && wordAt(tokens, figure.first - 2) === "all")) return null;
  if (wordAt(tokens, figure.next) !== "goals" || !ofMatch.test(wordsBetween(view, figure.next + 1, score.first)))
    return null;
  return { goals: Number(figure.quantity.min.n), first: figure.first, next: figure.next + 1, score, isAll: true };
}

/** "Goals by Silva, Kane and Mount": one of each. */
function goalsBy(view: SentenceView, at: number, limit: number): Omit<Scorers, "score" | "isAll"> | null {
  const { tokens } = view;
  if (wordAt(tokens, at) !== "goals" || !isOneOf(tokens, at + 1, by)) return null;
  const list = readEnumeration(view, at + 2, limit, "names");
  return list && { goals: list.least, first: at, next: list.next };
}

/** "scored twice", "struck three times", "a hat-trick". */
function goalsOf({ tokens }: SentenceView, at: number): Omit<Scorers, "score" | "isAll"> | null {
  // "A hat-trick from Alvarez gave Town a 3-1 win"
  const isBare = isOneOf(tokens, at, owners) && wordAt(tokens, at + 1) === "hat" && wordAt(tokens, at + 3) === "trick";
  if (isBare && isOneOf(tokens, at + 4, by)) return { goals: 3, first: at, next: at + 4 };
  if (!isOneOf(tokens, at, scoring)) return null;
  const goals = often[wordAt(tokens, at + 1)];
  if (goals) return { goals, first: at, next: wordAt(tokens, at + 2) === "times" ? at + 3 : at + 2 };
  const hat = wordAt(tokens, at + 1) === "a" ? at + 2 : at + 1;
  if (wordAt(tokens, hat) === "brace") return { goals: 2, first: at, next: hat + 1 };
  const isHatTrick = wordAt(tokens, hat) === "hat" && wordAt(tokens, hat + 2) === "trick";
  return isHatTrick ? { goals: 3, first: at, next: hat + 3 } : null;
}

const ofMatch =
  /^(?:in|of) (?:(?:the|a|an|their|its) )?(?:[a-z.’'-]+ )*(?:'s|’s|'|’|the|their|a|an|its)$|^in (?:the|their|a)$/;
const by = new Set(["by", "from"]);
const owners = new Set(["a", "his", "her", "another"]);
const who = new Set(["who", "has", "had", "have", "which"]);
const scoring = wordSet("scored scores scoring netted netting struck hit bagged grabbed");
const often: Readonly<Record<string, number>> = dictionary({ twice: 2, thrice: 3 });
const toScore =
  /^(?:, )?(?:(?:from|by) (?:[a-z'’-]+ ){1,3})?(?:(?:in|as|to|when|while|for|gave|give|gives|giving|secured|earned|put|sealed|handed|brought|ensured|helped) )(?:(?!(?:against|earlier|last|before|after|but|season|career|previous) )[a-z'’-]+ ){0,7}$/;
