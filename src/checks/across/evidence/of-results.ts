import type { Subject } from "../../../claims/subjects/subject.js";
import { isOneOf, wordAt } from "../../../claims/token-access.js";
import { add, isEqual } from "../../../values/rational.js";
import { resultOf } from "../../conflicts/scores.js";
import type { TellingEvidence } from "../comparison.js";
import type { Telling } from "../telling.js";

/** What speaks for two scores being of one match or vote. */
export const ofResults: readonly TellingEvidence[] = [
  { points: 1.5, weigh: (a, b) => isVote(a) && isVote(b) },
  { points: 2, weigh: (a, b) => isLevel(a) && isLevel(b) },
  { points: 1, weigh: (a, b) => isDecided(a) && isDecided(b) },
  { points: 4, weigh: (a, b) => areWinAndDefeat(a, b) || areWinAndDefeat(b, a) },
  { points: 1.5, weigh: ({ subject: a }, { subject: b }) => haveOneSide(a, b) },
  { points: 3, weigh: ({ subject: a }, { subject: b }) => areOfOneHouse(a, b) },
  { points: 2, weigh: (a, b) => isOfStage(a) && isOfStage(b) },
  { points: -0.5, weigh: (a, b) => isOfStage(a) || isOfStage(b) },
  { points: -1.5, weigh: (a, b) => !resultOf(a.subject) || !resultOf(b.subject) },
];

export function isVote(telling: Telling): boolean {
  const result = resultOf(telling.subject);
  return result?.isVote === true || (result?.outcome == null && voters.has(telling.subject.thing ?? ""));
}

/** "By 31 to 24 the councillors decided" */
const voters = new Set(
  "councillor councilor councilman councilwoman lawmaker legislator deputy senator representative congressman mp member delegate judge justice juror commissioner alderman minister trustee governor".split(
    " ",
  ),
);

/** "a 2-2 draw" */
export function isLevel({ subject: { quantity } }: Telling): boolean {
  return quantity !== null && isEqual(quantity.min, quantity.max);
}

/** Who won, lost or drew is said. */
function isDecided(telling: Telling): boolean {
  return (resultOf(telling.subject)?.outcome ?? null) !== null;
}

/** One side's win is the other's defeat. */
function areWinAndDefeat({ subject: a }: Telling, { subject: b }: Telling): boolean {
  const [won, lost] = [resultOf(a), resultOf(b)];
  return won?.outcome === "won" && lost?.outcome === "lost" && !won.isVote && !lost.isVote;
}

/** "3-2" and "3-1": what is left is wrong. */
function haveOneSide({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  if (a === null || b === null) return false;
  return [a.min, a.max].some((side) => isEqual(side, b.min) || isEqual(side, b.max));
}

/** Nine votes to four and eight to five are of thirteen members. */
function areOfOneHouse({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  return a !== null && b !== null && isEqual(add(a.min, a.max), add(b.min, b.max));
}

/** "3-1 at half-time", "5-3 on aggregate", "a 2-1 lead". */
export function isOfStage(telling: Telling): boolean {
  if (resultOf(telling.subject)?.outcome === "led") return true;
  const { block, clause, mention } = telling.subject.claim;
  // "made it 2-1"
  if (clause.verb !== null && clause.verb.base === "make" && wordAt(block.tokens, mention.first - 1) === "it")
    return true;
  for (let at = mention.next; at < mention.next + 4; at++) if (isOneOf(block.tokens, at, stages)) return true;
  return false;
}

const stages = new Set(
  "half halftime interval break aggregate leg penalties shootout set quarter overall up down".split(" "),
);
