import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Pace } from "./comparison.js";
import type { Telling } from "./telling.js";
import { isDimension } from "./values.js";

/** Tolls and the like move on from hour to hour, levels and what is counted until further notice from day to day. */
export function evolves(telling: Telling, others: readonly Telling[]): Pace | null {
  if (isGrowing(telling)) return "hourly";
  const all = [telling, ...others];
  const isMoving =
    isLevel(telling.subject) || all.some(isProvisional) || all.some(({ subject }) => isWaterLevel(subject));
  return isMoving ? "daily" : null;
}

/** Of the dead, the missing, the evacuated. */
export function isGrowing({ subject: { deeds, measure } }: Telling): boolean {
  return !settledMeasures.has(measure) && [...deeds].some((deed) => growing.has(deed));
}

/** What stands at a figure, or reaches it. */
function isLevel(subject: Subject): boolean {
  return settledMeasures.has(subject.measure)
    ? isWaterLevel(subject)
    : [...subject.deeds].some((deed) => levels.has(deed));
}

function isWaterLevel(subject: Subject): boolean {
  const { measure, deeds } = subject;
  return measure === "length" && !isDimension(subject) && [...deeds].some((deed) => waterLevels.has(deed));
}

/** "has now infected seven", "partial results gave her 54 percent", "12 so far": more is to come. */
export function isProvisional({ subject: { claim } }: Telling): boolean {
  const { tokens } = claim.block;
  // "By Wednesday noon 5,000 hectares were lost"
  const opening = claim.sentence.mentions[0];
  const isByThen =
    wordAt(tokens, claim.sentence.first) === "by" &&
    opening?.kind === "timex" &&
    opening.first === claim.sentence.first + 1 &&
    momentary.has(opening.timex.granularity);
  if (isByThen && claim.modality === "actual") return true;
  for (let at = claim.sentence.first; at < claim.sentence.next; at++) {
    // "the nurse, now 44, got 22 years"
    if (isOneOf(tokens, at, untilNow) && claim.block.tagged[at + 1] !== tags.number) return true;
    if (isOneOf(tokens, at, firstOf) && isOneOf(tokens, at + 1, counts)) return true;
  }
  return false;
}

const momentary = new Set(["day", "day part", "hour", "minute"]);
const untilNow = new Set("now partial preliminary provisional projected projection projections unofficial".split(" "));
const firstOf = new Set("early initial first final official latest updated revised exit".split(" "));
const counts = new Set(
  "results result figures figure count counts tally estimate estimates returns poll polls".split(" "),
);
/** Tolls and the like grow, and the missing grow fewer, from hour to hour. */
const growing = new Set(
  "death injury treatment casualty missing rescue evacuation displacement arrest infection destruction damage blackout cancellation delay stranding burial discovery".split(
    " ",
  ),
);
/** How long or heavy things are is measured once. */
const settledMeasures = new Set(["length", "mass", "speed", "power", "magnitude"]);
const levels = new Set("stand reach rise fall growth reduction close trade peak hit".split(" "));
/** How high water stands; "fell 80 metres" is how far. */
const waterLevels = new Set(["stand", "reach", "peak", "crest"]);
