import { stemAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";

/** "It was lengthened in 1998", "On appeal": between two sizes or terms something was done to how much there is. */
export function isResized(earlier: Subject, { claim: to }: Subject): boolean {
  const { measure, phrase, claim: from, deeds } = earlier;
  const isTerm = (measure === "time" || measure === "count") && (deeds.has("sentence") || deeds.has("exclusion"));
  if (!isTerm && !sizes.has(measure) && phrase.compound < 0 && measure !== "count") return false;
  const { block, mention } = to;
  const { tokens } = block;
  const first = Math.max(from.block === block ? from.mention.next : 0, mention.first - wordsBack);
  for (let at = first; at < mention.first; at++) {
    const stem = stemAt(tokens, at);
    if (isTerm ? reviewing.has(stem) || isOfAppeal(tokens, at) : resizing.has(stem)) return true;
  }
  return false;
}

/** "On appeal", "the court of appeal", "An appeal court"; who appeals has the first term as yet. */
function isOfAppeal(tokens: Subject["claim"]["block"]["tokens"], at: number): boolean {
  if (stemAt(tokens, at) !== "appeal") return false;
  return isOneOf(tokens, at - 1, leading) || isOneOf(tokens, at + 1, courts);
}

/** Tokens before a figure within which something may have been done to its thing. */
const wordsBack = 60;
const sizes = wordSet("length mass area volume");
const resizing = wordSet(
  "extend extension lengthen enlarge enlargement expand expansion widen deepen heighten shorten double treble halve prolong rebuild replace swell convert conversion refit refurbish renovate upgrade modernise modernize split merge",
);
const reviewing = wordSet("increase reduce raise cut halve double commute quash overturn");
const leading = wordSet("on of after");
const courts = wordSet("court courts judge judges panel hearing committee");
