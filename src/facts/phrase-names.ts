import { pos } from "../claims/lexicon/index.js";
import { nounPhraseBefore } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isCapitalised, isOneOf, lexeme, signAt, wordAt } from "../claims/token-access.js";
import { isOurs } from "./links/find-link.js";
import type { SubjectContext } from "./links/link.js";

/** The phrase has a name in it; `small` are words that the rule writes without a capital. */
export function hasName(context: SubjectContext, small: ReadonlySet<string>): boolean {
  const { claim, subject } = context;
  if (subject.owner !== undefined) return true;
  for (let at = subject.first; at < subject.next; at++) {
    if (claim.block.tagged[at] === tags.proper && !isNounOfName(context, at, small)) return true;
    if (isOneOf(claim.block.tokens, at, standIns)) return true;
    // What is said in between is of others: "tunnel, which inspired the one at Lindal, was opened".
    if (signAt(claim.block.tokens, at, ",")) return false;
  }
  return false;
}

/** "the Corrie Dam" of a rule that has "dam": the common noun at the end of a name that is none of the fact's. */
function isNounOfName(context: SubjectContext, at: number, small: ReadonlySet<string>): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  if (at !== subject.first || at - 1 <= claim.sentence.first || !isCapitalised(tokens, at - 1)) return false;
  const isNoun = ((lexeme(tokens, at)?.pos ?? 0) & pos.noun) !== 0 || small.has(wordAt(tokens, at));
  if (!isNoun) return false;
  const name = nounPhraseBefore(tokens, tagged, at + 1, claim.sentence.first);
  return name !== null && name.first < at && !isOurs(nearOnly(context), { first: name.first, next: at });
}

export function nearOnly(context: SubjectContext): SubjectContext {
  return { ...context, nearby: context.nearby.filter(({ role }) => role === "near") };
}

const standIns = new Set("it its they their he she which who whose that".split(" "));
