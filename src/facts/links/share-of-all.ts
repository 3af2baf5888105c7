import { clauseOf } from "../../claims/reading.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { wordsOf } from "../fact-words.js";
import { isOurs } from "./find-link.js";
import type { LinkContext } from "./link.js";

/**
 * "83 percent of the inmates at Stanmarsh are held on remand" of a rule that has "on remand", and all of them; also "of
 * all inmates 83 percent are", and "Stanmarsh, where 83 percent are".
 */
export function isShareOfAll(context: LinkContext): boolean {
  const { claim, fact, subject, next } = context;
  const { verb, first, index } = claim.clause;
  if (fact.unit?.code !== "%" || !verb || next > verb.first) return false;
  if (
    subject.next <= verb.first ||
    subject.first > verb.next ||
    clauseOf(claim.sentence, subject.first).index !== index
  )
    return false;
  const { tokens, tagged } = claim.block;
  const isNamed = wordAt(tokens, next) === "of" || (next === verb.first && isOneOf(tokens, first, leading));
  if (!isNamed && !(next === verb.first && isOfPlace(context))) return false;
  // "without a job or a place at school"
  if (tagged[subject.next] === tags.coordinator && nounPhraseAt(tokens, tagged, subject.next + 1)) return false;
  const words = wordsOf(fact).all;
  const whole = isOneOf(tokens, next, leading) ? nounPhraseAt(tokens, tagged, next + 1, verb.first) : null;
  const behind = whole?.next ?? next;
  const isKnown = (at: number): boolean =>
    words.has(wordAt(tokens, at)) || fact.nouns.has(wordAt(tokens, at)) || isOneOf(tokens, at, everybody);
  for (let at = first; at < verb.first; at++) {
    const tag = tagged[at];
    if (isOneOf(tokens, at, narrowing) || tag === tags.gerund) return false;
    if (tag === tags.proper) {
      if (tagged[at + 1] !== tags.proper && !isOurs(context, { first: at, next: at + 1 })) return false;
    } else if (at < behind && (tag === tags.noun || tag === tags.adjective) && !isKnown(at)) return false;
  }
  return true;
}

/** "Norland, where 7 percent are out of work" */
function isOfPlace(context: LinkContext): boolean {
  const { tokens, tagged } = context.claim.block;
  const { first } = context.claim.clause;
  const where = wordAt(tokens, first) === "where" ? first : wordAt(tokens, first - 1) === "where" ? first - 1 : -1;
  if (where < 0) return false;
  const place = nounPhraseBefore(tokens, tagged, signAt(tokens, where - 1, ",") ? where - 1 : where);
  return place !== null && tagged[place.head] === tags.proper && isOurs(context, place);
}

const leading = new Set(["of", "in"]);
const everybody = new Set("those them people all everyone workers adults residents inhabitants total".split(" "));
const narrowing = new Set("under over aged with without who whose whom among between".split(" "));
