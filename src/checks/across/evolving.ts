import type { Claim } from "../../claims/reading.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf } from "../../claims/token-access.js";
import type { Pace } from "./comparison.js";
import type { Telling } from "./telling.js";

/**
 * What may have another value earlier or later: tolls and levels move on, and so does what is counted until
 * further notice; what is settled does not, nor what was so on one day of which all tell, or when they told it.
 */
export function evolves(telling: Telling, others: readonly Telling[], points: number): Pace | null {
  if ([...telling.subject.deeds].some((deed) => growing.has(deed))) return "hourly";
  return movesOn(telling, others, points) ? "daily" : null;
}

function movesOn(telling: Telling, others: readonly Telling[], points: number): boolean {
  const { subject } = telling;
  const deeds = [...subject.deeds];
  if ([telling, ...others].some(isProvisional)) return true;
  if (subject.measure === "length" && deeds.some((deed) => waterLevels.has(deed)) && !isDimensioned(subject))
    return true;
  if (settledMeasures.has(subject.measure) || deeds.some((deed) => settled.has(deed))) return false;
  if (deeds.some((deed) => levels.has(deed))) return true;
  if (subject.measure === "time" && (isOver(telling) || goesOn(telling))) return goesOn(telling);
  if (others.some((other) => areOfOneDay(subject.claim, other.subject.claim))) return false;
  return points < enoughToLast && !isRetold(subject);
}

/** "has now infected seven", "partial results gave her 54 percent", "12 so far": more is to come. */
function isProvisional({ subject: { claim } }: Telling): boolean {
  const { tokens } = claim.block;
  for (let at = claim.sentence.first; at < claim.sentence.next; at++) {
    // "the nurse, now 44, got 22 years"
    if (isOneOf(tokens, at, untilNow) && claim.block.tagged[at + 1] !== tags.number) return true;
    if (isOneOf(tokens, at, firstOf) && isOneOf(tokens, at + 1, counts)) return true;
  }
  return false;
}

/** "6.8 metres high", "a height of": not where a river stands. */
function isDimensioned({ aspect, phrase }: Subject): boolean {
  return phrase.attributive || (aspect !== null && measured.has(aspect));
}

/** "has been burning for two days". */
function goesOn({ subject: { claim } }: Telling): boolean {
  const { verb } = claim.clause;
  return verb !== null && verb.tense === "present" && (verb.perfect || verb.progressive);
}

/** "hung there for four hours". */
function isOver({ subject: { claim } }: Telling): boolean {
  const { verb } = claim.clause;
  return (
    claim.modality === "actual" && (verb === null || (verb.tense === "past" && !verb.perfect && !verb.progressive))
  );
}

function areOfOneDay({ asOf: a }: Claim, { asOf: b }: Claim): boolean {
  return a.explicit && b.explicit && a.start !== null && a.start === a.end && a.start === b.start && a.end === b.end;
}

/** "had demanded 15 percent": what was so when the others wrote. */
function isRetold({ claim: { clause } }: Subject): boolean {
  return clause.verb?.perfect === true && clause.verb.tense === "past";
}

const untilNow = new Set("now partial preliminary provisional projected projection projections unofficial".split(" "));
const firstOf = new Set("early initial first final official latest updated revised exit".split(" "));
const counts = new Set(
  "results result figures figure count counts tally estimate estimates returns poll polls".split(" "),
);
const measured = new Set("height length depth width thickness".split(" "));
/** Tolls and the like grow, and the missing grow fewer, from hour to hour. */
const growing = new Set(
  "death injury casualty missing rescue evacuation displacement arrest infection destruction damage blackout cancellation delay stranding burial discovery".split(
    " ",
  ),
);
/** What is done once, and then told with the value that it had. */
const settled = new Set(
  "sentence conviction fine award charge theft foundation opening construction completion birth retirement purchase sale order election vote appointment capacity strike sinking seizure duration delivery payment stake".split(
    " ",
  ),
);
/** How long or heavy things are is measured once. */
const settledMeasures = new Set(["length", "mass", "speed", "power", "magnitude"]);
/** Points needed before a value of the first or the last article is no news. */
const enoughToLast = 5;
/** What stands at a figure, or reaches it, moves on. */
const levels = new Set("stand reach rise fall growth reduction close trade peak hit".split(" "));
/** How high water stands; "fell 80 metres" is how far. */
const waterLevels = new Set(["stand", "reach", "peak", "crest"]);
