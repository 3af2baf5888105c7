import type { BlockReading, Claim } from "../claims/reading.js";
import { signAt, wordAt } from "../claims/token-access.js";
import { isDate } from "./event-dates.js";
import type { Occurrence } from "./occurrences.js";

/** "testified about the riot, which broke out on 8 May"; an inquiry into it may be what began then. */
export function isBegunThen(
  { tokens }: BlockReading,
  { next }: Occurrence,
  { mention, clause }: Claim,
  anchored: number | null,
): boolean {
  const { kind, opener, first, verb } = clause;
  if (mention.kind !== "timex" || !isDate(mention) || kind !== "relative" || opener !== "which" || !verb) return false;
  if (first !== next && !(first === next + 1 && signAt(tokens, next, ","))) return false;
  const phrasal = `${verb.base} ${wordAt(tokens, verb.next)}`;
  const isOutbreak = verb.base === "erupt" || phrasal === "break out";
  if (!isOutbreak && (anchored !== null || !(happening.has(verb.base) || phrasal === "take place"))) return false;
  const isRightBehind = mention.first >= verb.next && mention.first - verb.next < 3;
  return isRightBehind && !verb.negated && verb.modality === "actual";
}

const happening = new Set(["begin", "start", "happen", "occur"]);
