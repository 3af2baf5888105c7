import { isOneOf, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { NounPhrase } from "./clause.js";
import { tags } from "./tags.js";

/** "is not"; "is not only" goes on with more. */
export function isNotAt(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === "not" && !isOneOf(tokens, at + 1, merely);
}

/** "never had", "nowhere does it say", "no mayor has", "neither side said": a verb denied by what stands before it in its own clause. */
export function isNegatedBefore(
  tokens: Tokens,
  tagged: Uint8Array,
  first: number,
  verbFirst: number,
  subject: NounPhrase | null,
  isOwn: (token: number) => boolean,
): boolean {
  if (subject && first <= subject.first && subject.first < verbFirst && isNobody(tokens, subject.first)) return true;
  if (wordAt(tokens, first) === "nor") return true;
  for (let at = first; at < verbFirst; at++) {
    if (!isOwn(at)) continue;
    if (tagged[at] === tags.adverb && isOneOf(tokens, at, negativeAdverbs)) return true;
    if (wordAt(tokens, at) === "no" && wordAt(tokens, at + 1) === "one") return true;
  }
  return false;
}

/** "No mayor", "none of the towns", "nobody"; "no more than 70" is a figure. */
function isNobody(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) === "no") return !isOneOf(tokens, at + 1, comparing);
  return isOneOf(tokens, at, negativeSubjects);
}

const negativeAdverbs = new Set(["never", "nowhere"]);
const negativeSubjects = new Set(["neither", "none", "nobody", "no-one", "nothing"]);
const merely = new Set(["only", "just", "merely", "simply", "least"]);
const comparing = new Set(["more", "less", "fewer", "later", "."]);
