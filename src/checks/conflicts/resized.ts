import { stemAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { wordSet } from "../../text/word-set.js";

/** "It was lengthened in 1998": between two sizes something was done to how much there is. */
export function isResized({ measure, phrase, claim: from }: Subject, { claim: to }: Subject): boolean {
  if (!sizes.has(measure) && phrase.compound < 0 && measure !== "count") return false;
  const { block, mention } = to;
  const first = Math.max(from.block === block ? from.mention.next : 0, mention.first - wordsBack);
  for (let at = first; at < mention.first; at++) if (resizing.has(stemAt(block.tokens, at))) return true;
  return false;
}

/** Tokens before a figure within which something may have been done to its thing. */
const wordsBack = 60;
const sizes = wordSet("length mass area volume");
const resizing = wordSet(
  "extend extension lengthen enlarge enlargement expand expansion widen deepen heighten shorten double treble halve prolong rebuild replace swell convert conversion refit refurbish renovate upgrade modernise modernize split merge",
);
