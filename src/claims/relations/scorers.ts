import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
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
  /** Summed from what each did, so that the score may be what is wrong. */
  readonly isSum?: true;
}

/** Finds who scored how often in the match whose score follows. */
export function findScorers(view: SentenceView): Scorers[] {
  const scores = view.figures.filter(isScore);
  const [score] = scores;
  if (!score || scores.length !== 1) return [];
  const { tokens, syntax } = view;
  const all = allGoals(view, score);
  if (all) return [all];
  const told = goalsTold(view, score);
  if (told) return [told];
  for (let at = syntax.first; at < score.first; at++) {
    const found = goalsBy(view, at, score.first) ?? goalsOf(view, at);
    if (!found) continue;
    const joint = `${wordsBetween(view, found.next, score.first)} `;
    return toScore.test(joint) && !isOneOf(tokens, found.first - 1, who) ? [{ ...found, score, isAll: false }] : [];
  }
  const behind = goalsBehind(view, score);
  return behind ? [behind] : [];
}

/** "won 2-1 with goals from Silva, Kane and Mount", "won 2-1 thanks to a Kane hat-trick", "won 2-1, Kane scoring three times" */
function goalsBehind(view: SentenceView, score: Figure): Scorers | null {
  const { tokens, tagged, syntax } = view;
  for (let at = score.next; at < syntax.next; at++) {
    if (isOneOf(tokens, at, otherwise) || isOneOf(tokens, at, otherSide)) return null;
    const isThrough = wordAt(tokens, at) === "through" && tagged[at + 1] === tags.proper;
    const list = isThrough ? readEnumeration(view, at + 1, syntax.next, "names") : null;
    if (list) return { goals: list.least, first: at, next: list.next, score, isAll: false };
    const found = goalsBy(view, at, syntax.next) ?? goalsOf(view, at) ?? hatTrick(view, at);
    if (found) return { ...found, score, isAll: false };
  }
  return null;
}

/** "thanks to a Kane hat-trick": not the second of his season. */
function hatTrick({ tokens, tagged }: SentenceView, at: number): Omit<Scorers, "score" | "isAll"> | null {
  const isOne = wordAt(tokens, at) === "hat" && wordAt(tokens, at + 2) === "trick";
  const isOwn = isOneOf(tokens, at - 1, owners) || (tagged[at - 1] === tags.proper && isOneOf(tokens, at - 2, owners));
  return isOne && isOwn ? { goals: 3, first: at - 1, next: at + 3 } : null;
}

const otherSide = wordSet("both sides hosts visitors whose first second third half");

/**
 * "Two goals from Finn and a late header by Owusu earned Town a 2-1 win": what each did, summed where all of it won the
 * match for one side.
 */
function goalsTold(view: SentenceView, score: Figure): Scorers | null {
  const { tokens, tagged, syntax, figures } = view;
  const told: { readonly goals: number; readonly first: number; readonly next: number }[] = [];
  const opens = isOneOf(tokens, syntax.first, since) ? syntax.first + 1 : syntax.first;
  for (let at = opens; at < score.first; at++) {
    if (isOneOf(tokens, at, otherwise)) return null;
    const figure = figures.find(({ first }) => first === at);
    const isCount =
      figure?.quantity.kind === "count" && figure.quantity.bound === "exact" && figure.quantity.min.d === 1n;
    const noun = figure ? pastAdjectives(view, figure.next) : 0;
    if (figure && isCount && wordAt(tokens, noun) === "goals") {
      told.push({ goals: Number(figure.quantity.min.n), first: at, next: noun + 1 });
      at = noun;
    } else if (figure && isCount && told.length > 0 && isOneOf(tokens, figure.next, by)) {
      told.push({ goals: Number(figure.quantity.min.n), first: at, next: figure.next });
    } else if (isOneOf(tokens, at, strikes) && isOneGoal(view, at, told.at(-1)?.next ?? syntax.first)) {
      told.push({ goals: 1, first: at, next: at + 1 });
    } else if (told.length > 0 && isOneOf(tokens, at, ones) && tagged[at - 1] === tags.proper) {
      told.push({ goals: 1, first: at, next: at + 1 });
    } else {
      const found = goalsOf(view, at);
      if (found) told.push(found);
      at = found ? found.next - 1 : at;
    }
  }
  const [first, second] = told;
  const last = told.at(-1);
  if (!first || !second || !last) return null;
  const joint = `${wordsBetween(view, last.next, score.first)} `;
  const isWon = gaveWin.test(joint);
  // "There were no goals before half-time. After it Molby scored twice and Branno once, and it ended 2-1."
  const isAll = !isWon && ended.test(joint) && isOneOf(tokens, syntax.first, since) && tellsOfNone(view);
  if (!isWon && !isAll) return null;
  return {
    goals: told.reduce((sum, { goals }) => sum + goals, 0),
    first: first.first,
    next: last.next,
    score,
    isAll,
    isSum: true,
  };
}

/** The sentence before says that nobody had scored by half-time. */
function tellsOfNone({ tokens, syntax }: SentenceView): boolean {
  let [none, half] = [false, false];
  for (let at = syntax.first - 1; at >= 0 && at > syntax.first - 20; at--) {
    if (at < syntax.first - 1 && signAt(tokens, at, ".")) break;
    none ||= isOneOf(tokens, at, goalless) || (isOneOf(tokens, at, goalNouns) && wordAt(tokens, at - 1) === "no");
    half ||= isOneOf(tokens, at, intervals);
  }
  return none && half;
}

const ones = new Set(["one", "once"]);
const goalless = new Set(["goalless", "scoreless"]);
const goalNouns = new Set(["goals", "goal", "score", "scoring"]);
const intervals = new Set(["half", "half-time", "halftime", "interval", "break"]);
const since = new Set(["after", "then", "afterwards", "thereafter"]);
const ended = /^(?:, )?and (?:it|the match|the game|the final) (?:ended|finished|was)(?: up)? $/;

function pastAdjectives({ tagged }: SentenceView, at: number): number {
  let next = at;
  while (next < at + 2 && tagged[next] === tags.adjective) next++;
  return next;
}

/** "a late header", "a Marsh penalty": one, and not one that was missed. */
function isOneGoal({ tokens }: SentenceView, at: number, from: number): boolean {
  for (let before = at - 1; before >= from && before >= at - 5; before--)
    if (isOneOf(tokens, before, singles)) return true;
  return false;
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

const strikes = wordSet(
  "goal header penalty strike volley tap-in spot-kick effort finish equaliser equalizer winner opener",
);
const singles = new Set(["a", "an", "another", "his", "her"]);
/** Not all that is told of was scored, or by one side. */
const otherwise = wordSet(
  "missed saved disallowed cancelled canceled conceded replied reply answered pulled but despite against although though earlier last season career kick hit bar post after before when while who including two-goal",
);
const gaveWin =
  /^(?:(?:from|by) (?:[a-z'’-]+ ){1,3}(?:, )?)?(?:(?:gave|give|gives|giving|earned|earn|secured|handed|brought|sealed|won|completed|ensured) (?:[a-z'’-]+ ){0,5}(?:an? |the )?|as (?:[a-z'’-]+ ){1,4}won )$/;
const ofMatch =
  /^(?:in|of) (?:(?:the|a|an|their|its) )?(?:[a-z.’'-]+ )*(?:'s|’s|'|’|the|their|a|an|its)$|^in (?:the|their|a)$/;
const by = new Set(["by", "from"]);
const owners = new Set(["a", "his", "her", "another"]);
const who = new Set(["who", "has", "had", "have", "which"]);
const scoring = wordSet("scored scores scoring netted netting struck hit bagged grabbed");
const often: Readonly<Record<string, number>> = dictionary({ twice: 2, thrice: 3 });
const toScore =
  /^(?:, )?(?:(?:from|by) (?:[a-z'’-]+ ){1,3})?(?:(?:in|as|to|when|while|for|gave|give|gives|giving|secured|earned|put|sealed|handed|brought|ensured|helped) )(?:(?!(?:against|earlier|last|before|after|but|season|career|previous) )[a-z'’-]+ ){0,7}$/;
