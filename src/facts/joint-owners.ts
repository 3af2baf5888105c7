import { clauseOf } from "../claims/reading.js";
import { isPlural } from "../claims/syntax/counted-plural.js";
import { hasVerb } from "../claims/syntax/finite-verbs.js";
import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isVerbal } from "../claims/syntax/verb-groups.js";
import { isOneOf, wordAt } from "../claims/token-access.js";
import { possessives } from "./links/figure-site.js";
import { isOurs } from "./links/find-link.js";
import type { LinkContext, SubjectContext } from "./links/link.js";
import { havingVerbs } from "./state-verbs.js";

/** "the Coonabri and Tallawong fires": of both together. */
export function isOneOfTwo(context: SubjectContext): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  const { next } = subject;
  // "Brandt Mills and its suppliers employ"
  const joint = wordAt(tokens, next) === "together" && wordAt(tokens, next + 1) === "with" ? next + 1 : next;
  if (isOneOf(tokens, joint, joints) && isOneOf(tokens, joint + 1, possessives)) {
    const kin = nounPhraseAt(tokens, tagged, joint + 1, claim.sentence.next);
    if (kin && isVerbal(tagged[kin.next] as number)) return true;
  }
  // "people live in Harrab and the towns around it"
  const isPlace = hasVerb(tagged, subject.first, next) && tagged[next - 1] === tags.proper;
  if (
    isPlace &&
    wordAt(tokens, next) === "and" &&
    tagged[nounPhraseAt(tokens, tagged, next + 1)?.head ?? -1] === tags.noun
  )
    if (clauseOf(claim.sentence, next).index === clauseOf(claim.sentence, next - 1).index) return true;
  // "Port Halden and Kilbride have"
  if (
    wordAt(tokens, next) === "and" &&
    tagged[next + 1] === tags.proper &&
    tagged.subarray(subject.first, next).includes(tags.proper)
  ) {
    const other = nounPhraseAt(tokens, tagged, next + 1, claim.sentence.next);
    if (other && isVerbal(tagged[other.next] as number) && !isOurs(context, other)) return true;
  }
  const before = subject.first - 2;
  if (wordAt(tokens, subject.first - 1) !== "and" || tagged[before] !== tags.proper) return false;
  if (tagged[subject.first] !== tags.proper) return false;
  let at = subject.first;
  while (at < subject.next && tagged[at] === tags.proper) at++;
  if (tagged[at] !== tags.noun || !isPlural(tokens, at)) return false;
  return !isOurs(context, { first: before, next: before + 1 });
}

/** "Together Jupiter and Saturn have 241 moons": the verb has two names before it, and one of them is another's. */
export function isOfSeveral(context: LinkContext): boolean {
  const { claim, site, fact } = context;
  const { tokens, tagged } = claim.block;
  const { verb, first } = claim.clause;
  if (site.governor?.side !== "object" || !verb || fact.ordinal || !havingVerbs.has(verb.base)) return false;
  let and = verb.first - 1;
  while (and > first && wordAt(tokens, and) !== "and") and--;
  // "St Orla's and the Royal have"
  const last = tagged[and - 1] === tags.possessive ? and - 2 : and - 1;
  if (and === first || tagged[last] !== tags.proper) return false;
  const other = nounPhraseAt(tokens, tagged, and + 1, verb.first);
  if (!other || tagged[other.head] !== tags.proper || other.next !== verb.first) return false;
  return isOurs(context, other) !== isOurs(context, { first: last, next: and });
}

const joints = new Set(["and", "with"]);
