import { tags } from "../../claims/syntax/tags.js";
import { isVerbal } from "../../claims/syntax/verb-groups.js";
import { wordAt } from "../../claims/token-access.js";
import type { LinkContext } from "./link.js";

/** "along the 18 km of the tunnel": all of it, where nothing behind tells which part is meant. */
export function isWholeExtent({ claim, fact, subject, site: { phraseFirst }, first, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  if (fact.unit?.dimension !== "length" && fact.unit?.dimension !== "area") return false;
  if (wordAt(tokens, phraseFirst) !== "the" || phraseFirst !== first - 1 || wordAt(tokens, next) !== "of") return false;
  let at = next + 1;
  while (tagged[at] === tags.determiner) at++;
  if (at !== subject.first) return false;
  const after = tagged[subject.next] as number;
  const ends = after === tags.sign || after === tags.coordinator || after === tags.time || isVerbal(after);
  return ends || subject.next >= claim.sentence.next;
}
