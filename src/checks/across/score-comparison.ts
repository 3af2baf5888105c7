import type { Result } from "../../claims/relations/result.js";
import { isOneOf } from "../../claims/token-access.js";
import { add, isEqual } from "../../values/rational.js";
import { areOneScore } from "../conflicts/scores.js";
import type { Comparison } from "./comparison.js";
import { commonWords, stemPoints } from "./shared-words.js";
import { withSlip } from "./slip-points.js";
import type { Telling } from "./telling.js";

/** Results are of one match or vote when the same came of both, and the same names take part: "beat Rovers 3-1", "a 3-2 win". */
export const scoreComparison: Comparison = {
  likeness: withSlip(likeness),
  witness: 2.5,
  agree: (a, b) => areOneScore(a.subject, b.subject),
  isRetold: (a, b) => likeness(a, b) !== null,
  evolves: () => null,
};

function likeness(a: Telling, b: Telling): number | null {
  const [result, other] = [resultOf(a), resultOf(b)];
  if (!result || !other || result.isVote !== other.isVote) return null;
  if ((result.outcome === "level") !== (other.outcome === "level") || areOfOtherDays(a, b)) return null;
  if (isSoFar(a) || isSoFar(b) || isOfOtherDay(a) || isOfOtherDay(b)) return null;
  const names = commonWords(a.words.names, b.words.names);
  if (result.isVote) return 3 + Math.min(2, names) + stemPoints(a, b) + (areOfOneHouse(a, b) ? 2 : 0);
  return names === 0 ? null : 2 + Math.min(3, names * 1.5) + stemPoints(a, b);
}

/** The result that a figure is, where the sentence says how it went. */
function resultOf({ subject: { claim } }: Telling): Result | null {
  const { results } = claim.sentence.relations;
  const result = results.find(({ scores }) => scores.length === 1 && scores[0]?.mention === claim.mention);
  return result && (result.outcome !== null || result.isVote) ? result : null;
}

/** Nine votes to four and eight to five are of thirteen members. */
function areOfOneHouse({ subject: { quantity: a } }: Telling, { subject: { quantity: b } }: Telling): boolean {
  return a !== null && b !== null && isEqual(add(a.min, a.max), add(b.min, b.max));
}

/** "3-1 at half-time", "5-3 on aggregate", "a 2-1 lead". */
function isSoFar(telling: Telling): boolean {
  if (resultOf(telling)?.outcome === "led") return true;
  const { block, mention } = telling.subject.claim;
  for (let at = mention.next; at < mention.next + 4; at++) if (isOneOf(block.tokens, at, stages)) return true;
  return false;
}

/** Of a day well before the article's own: last month's match. */
function isOfOtherDay({ subject: { claim }, reading: { anchor } }: Telling): boolean {
  const { explicit, end } = claim.asOf;
  return explicit && end !== null && anchor?.start != null && anchor.start - end > near;
}

/** Matches of one week: "on Sunday", "six days later". */
function areOfOtherDays({ subject: { claim: a } }: Telling, { subject: { claim: b } }: Telling): boolean {
  const [day, other] = [a, b].map(({ asOf }) => (asOf.explicit && asOf.start === asOf.end ? asOf.start : null));
  return day != null && other != null && Math.abs(day - other) > 2;
}

const near = 10;
const stages = new Set(
  "half halftime interval break aggregate leg penalties shootout set quarter overall up down".split(" "),
);
