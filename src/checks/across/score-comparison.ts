import { areOneScore } from "../conflicts/scores.js";
import type { Comparison } from "./comparison.js";
import { isLevel, isOfStage, isVote, ofResults } from "./evidence/of-results.js";
import { commonWords } from "./shared-words.js";
import type { Telling } from "./telling.js";

/** Results are of one match or vote when the same came of both, and the same names take part: "beat Rovers 3-1", "a 3-2 win". */
export const scoreComparison: Comparison = {
  areOfTwo,
  evidence: ofResults,
  agree: (a, b) => areOneScore(a.subject, b.subject),
  isRetold: (a, b) => !areOfTwo(a, b) && commonWords(a.words.names, b.words.names) > 0,
  mostWitnesses: 2,
  evolves: () => null,
};

function areOfTwo(a: Telling, b: Telling): boolean {
  if (isVote(a) !== isVote(b) || isLevel(a) !== isLevel(b) || isOfStage(a) !== isOfStage(b)) return true;
  if (areOfOtherDays(a, b) || isOfOtherDay(a) || isOfOtherDay(b)) return true;
  const [names, other] = [a.words.names, b.words.names];
  return !isVote(a) && names.size > 0 && other.size > 0 && commonWords(names, other) === 0;
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
