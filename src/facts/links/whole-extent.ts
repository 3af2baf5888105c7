import { clauseOf } from "../../claims/reading.js";
import { tags } from "../../claims/syntax/tags.js";
import { isVerbal } from "../../claims/syntax/verb-groups.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { LinkContext } from "./link.js";

/** "along the 18 km of the tunnel": all of it, where nothing behind tells which part is meant. */
export function isWholeExtent({ claim, fact, subject, site: { phraseFirst }, first, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  if (fact.unit?.dimension !== "length" && fact.unit?.dimension !== "area") return false;
  if (wordAt(tokens, phraseFirst) !== "the" || phraseFirst !== first - 1 || !isOneOf(tokens, next, leading))
    return false;
  let at = next + 1;
  while (tagged[at] === tags.determiner) at++;
  if (at !== subject.first) return false;
  const after = tagged[subject.next] as number;
  // "the 2 km of the tunnel dug by then"
  if (isVerbal(after)) return isOwnVerb(claim, subject.next);
  if (after === tags.preposition) {
    const tellsTime = tagged[subject.next + 1] === tags.number || tagged[subject.next + 1] === tags.time;
    return isOneOf(tokens, subject.next, untold) || (tellsTime && wordAt(tokens, subject.next) === "in");
  }
  return ending.has(after) || subject.next >= claim.sentence.next;
}

function isOwnVerb({ sentence }: LinkContext["claim"], at: number): boolean {
  const { verb } = clauseOf(sentence, at);
  return verb !== null && verb.first <= at && at < verb.next;
}

const leading = new Set(["of", "through"]);
const ending = new Set<number>([tags.sign, tags.coordinator, tags.time, tags.adverb]);
/** Prepositions that tell nothing of which part is meant. */
const untold = new Set("for with by to since after before until during without".split(" "));
