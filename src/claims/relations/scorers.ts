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
}

/** Finds who scored how often in the match whose score follows. */
export function findScorers(view: SentenceView): Scorers[] {
  const scores = view.figures.filter(isScore);
  const [score] = scores;
  if (!score || scores.length !== 1) return [];
  const { tokens, syntax } = view;
  for (let at = syntax.first; at < score.first; at++) {
    const found = goalsBy(view, at, score.first) ?? goalsOf(view, at);
    if (!found) continue;
    const joint = `${wordsBetween(view, found.next, score.first)} `;
    return toScore.test(joint) && !isOneOf(tokens, found.first - 1, who) ? [{ ...found, score }] : [];
  }
  return [];
}

/** "Goals by Silva, Kane and Mount": one of each. */
function goalsBy(view: SentenceView, at: number, limit: number): Omit<Scorers, "score"> | null {
  const { tokens } = view;
  if (wordAt(tokens, at) !== "goals" || !isOneOf(tokens, at + 1, by)) return null;
  const list = readEnumeration(view, at + 2, limit, "names");
  return list && { goals: list.least, first: at, next: list.next };
}

/** "scored twice", "struck three times", "a hat-trick". */
function goalsOf({ tokens }: SentenceView, at: number): Omit<Scorers, "score"> | null {
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

const by = new Set(["by", "from"]);
const owners = new Set(["a", "his", "her", "another"]);
const who = new Set(["who", "has", "had", "have", "which"]);
const scoring = wordSet("scored scores scoring netted netting struck hit bagged grabbed");
const often: Readonly<Record<string, number>> = dictionary({ twice: 2, thrice: 3 });
const toScore =
  /^(?:, )?(?:(?:from|by) (?:[a-z'’-]+ ){1,3})?(?:(?:in|as|to|when|while|for|gave|give|gives|giving|secured|earned|put|sealed|handed|brought|ensured|helped) )(?:(?!(?:against|earlier|last|before|after|but|season|career|previous) )[a-z'’-]+ ){0,7}$/;
