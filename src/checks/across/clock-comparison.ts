import { clockOf } from "../../claims/relations/zones.js";
import { agree } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isWord, wordAt } from "../../claims/token-access.js";
import type { Comparison, TellingEvidence } from "./comparison.js";
import { otherFiguresAlike } from "./evidence/of-any-claim.js";
import { areOfOneEvent, tellOneDeed } from "./evidence/of-dates.js";
import { commonWords } from "./shared-words.js";
import type { Telling } from "./telling.js";

/** Times of day are about the same when the same happened then, or the one event that both articles are about. */
export const clockComparison: Comparison = {
  areOfTwo,
  evidence: [
    { points: 1, weigh: () => true },
    { points: 5, weigh: ({ subject: a }, { subject: b }) => areHoursApart(a, b) },
    { points: 3, weigh: tellOneDeed },
    { points: 3, weigh: areOfOneEvent },
    { points: 1, weigh: (a, b) => otherFiguresAlike(a, b) > 0 },
    { points: -1, weigh: (a, b) => hasMore(a) || hasMore(b) },
  ] satisfies readonly TellingEvidence[],
  agree: (a, b) => agree(a.subject, b.subject) || areOfTwoZones(a.subject, b.subject),
  isRetold: (a, b) => !areOfTwo(a, b),
  mostWitnesses: 2,
  evolves: () => null,
};

function areOfTwo(a: Telling, b: Telling): boolean {
  if (
    a.names.size > 0 &&
    b.names.size > 0 &&
    commonWords(a.names, b.words.names) + commonWords(b.names, a.words.names) === 0
  )
    return true;
  if (tellOneDeed(a, b) || areOfOneEvent(a, b) || areHoursApart(a.subject, b.subject)) return false;
  // "derailed at 7.52 with 57 on board", "flew off the track at 8.25 with 57 passengers"
  return otherFiguresAlike(a, b) === 0;
}

/** 6.35 and 7.35: two things seldom happen at one odd minute of two hours. */
function areHoursApart({ claim: { mention: a } }: Subject, { claim: { mention: b } }: Subject): boolean {
  const [from, to] = [clockOf(a), clockOf(b)];
  if (!from || !to || from.zone !== to.zone || from.hour === to.hour) return false;
  // Five hours later something else may happen; without a half of the day a time is of either.
  const apart = Math.abs(from.hour - to.hour) % 12;
  return from.minute === to.minute && from.minute % 30 !== 0 && (apart <= 2 || apart >= 10);
}

/** "2.20 p.m. Swedish time", and 3.20 p.m. where it arrived. */
function areOfTwoZones(a: Subject, b: Subject): boolean {
  const [from, to] = [clockOf(a.claim.mention), clockOf(b.claim.mention)];
  return from !== null && to !== null && from.minute === to.minute && tellsZone(a) !== tellsZone(b);
}

/** "GMT", "local time", "Swedish time" */
function tellsZone({ claim: { mention, block } }: Subject): boolean {
  const { tokens } = block;
  return (
    clockOf(mention)?.zone != null || (wordAt(tokens, mention.next + 1) === "time" && isWord(tokens, mention.next))
  );
}

/** "leaves at 7.15 and 8.15" */
function hasMore({ subject: { claim } }: Telling): boolean {
  return claim.sentence.mentions.some(
    (other) => other !== claim.mention && other.kind === "timex" && other.expression.form === "clock",
  );
}
