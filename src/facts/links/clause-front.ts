import { clauseOf } from "../../claims/reading.js";
import { subjectSpan } from "../../claims/syntax/finite-verbs.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { confining } from "../presence.js";
import { stayingVerbs } from "../state-verbs.js";
import { type Ascent, add, addSubject, isOwnSubject, subjectRegion } from "./ascent.js";
import type { Governor } from "./link.js";
import { withName } from "./phrase-bounds.js";

/** The figure opens its clause: it is the subject, and what the verb does is done to or by somebody. */
export function fromFront(ascent: Ascent, first: number): Governor | null {
  const { block, claim } = ascent;
  const { tokens, tagged } = block;
  const clause = clauseOf(claim.sentence, claim.mention.first);
  const { verb } = clause;
  if (!verb || verb.first < first || !isOwnSubject(ascent)) return null;
  let at = verb.next;
  while (tagged[at] === tags.adverb || isOneOf(tokens, at, particles)) at++;
  const object = nounPhraseAt(tokens, tagged, at, clause.next);
  if (object) add(ascent, [withName(block, object)], "agent");
  for (; at < clause.next; at++) {
    if (!isOneOf(tokens, at, placing)) continue;
    const phrase = nounPhraseAt(tokens, tagged, at + 1, clause.next);
    const places =
      wordAt(tokens, at) === "by" ||
      (phrase !== null && wordAt(tokens, at) === "on" && isOneOf(tokens, phrase.head, lists)) ||
      verb.base === "sit" ||
      (verb.passive && confining.has(verb.base)) ||
      (verb.base !== "be" && stayingVerbs.has(verb.base));
    if (phrase && places) add(ascent, [withName(block, phrase)], "agent");
  }
  return { head: verb.head, base: verb.base, group: verb, side: "subject", preposition: "" };
}

/** "Below 78 percent in 2022, the load factor left": set off before the subject and its verb. */
export function isFronted({ block, claim, next }: Ascent): boolean {
  const { tokens, tagged } = block;
  const { verb, next: limit } = claim.clause;
  if (!verb || verb.first < next) return false;
  let comma = next;
  while (comma < verb.first && !signAt(tokens, comma, ",")) {
    if (tagged[comma] === tags.coordinator || tagged[comma] === tags.sign) return false;
    comma++;
  }
  return comma < verb.first && subjectSpan(tokens, tagged, comma + 1, limit) === verb.first;
}

/** "At 75 metres, the tower is", "With 412 beds the hospital is", "Made for $48 million, the film has". */
export function fromOpening(ascent: Ascent, at: number): Governor | null {
  const { block, claim } = ascent;
  const { tokens, tagged } = block;
  const clause = clauseOf(claim.sentence, at);
  let after = ascent.next;
  while (after < clause.next && after - ascent.next < 12 && !signAt(tokens, after, ",")) after++;
  const direct = nounPhraseAt(tokens, tagged, signAt(tokens, after, ",") ? after + 1 : ascent.next);
  if (direct && !clause.verb) add(ascent, [withName(block, direct)], "opening");
  // "Kaldafell, which at 12 km long is"
  if (clause.kind === "relative" && tagged[at - 1] === tags.relative) addSubject(ascent, clause);
  else if (clause.verb && clause.subject && clause.subject.first >= ascent.next)
    add(ascent, [subjectRegion(block, clause.subject, clause.verb.first)], "opening");
  else if (direct) add(ascent, [withName(block, direct)], "opening");
  return null;
}

/** "4,400 patients are on the waiting list" */
const lists = new Set("list register payroll roll rolls books".split(" "));
/** "make up the fleet" */
const particles = new Set(["up", "out"]);
const placing = new Set(["by", "in", "at", "for", "on", "with"]);
