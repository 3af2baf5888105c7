import { agree } from "../../claims/subjects/compare-subjects.js";
import type { Comparison, TellingEvidence } from "./comparison.js";
import { areOfOneEvent, tellOneDeed } from "./evidence/of-dates.js";
import { commonWords } from "./shared-words.js";
import type { Telling } from "./telling.js";

/** Times of day are about the same when the same happened then, or the one event that both articles are about. */
export const clockComparison: Comparison = {
  areOfTwo,
  evidence: [
    { points: 2, weigh: () => true },
    { points: 3, weigh: tellOneDeed },
    { points: 3, weigh: areOfOneEvent },
    { points: -1, weigh: (a, b) => hasMore(a) || hasMore(b) },
  ] satisfies readonly TellingEvidence[],
  agree: (a, b) => agree(a.subject, b.subject),
  isRetold: (a, b) => !areOfTwo(a, b),
  evolves: () => null,
};

function areOfTwo(a: Telling, b: Telling): boolean {
  if (
    a.names.size > 0 &&
    b.names.size > 0 &&
    commonWords(a.names, b.words.names) + commonWords(b.names, a.words.names) === 0
  )
    return true;
  return !tellOneDeed(a, b) && !areOfOneEvent(a, b);
}

/** "leaves at 7.15 and 8.15" */
function hasMore({ subject: { claim } }: Telling): boolean {
  return claim.sentence.mentions.some(
    (other) => other !== claim.mention && other.kind === "timex" && other.expression.form === "clock",
  );
}
