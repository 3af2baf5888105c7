import type { TimexMention } from "../claims/mention.js";
import type { BlockReading } from "../claims/reading.js";
import type { Clause } from "../claims/syntax/clause.js";
import { timeNouns } from "../claims/syntax/contact-clause.js";
import { tags } from "../claims/syntax/tag.js";
import { isVerbal } from "../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../claims/token-access.js";
import type { Occurrence } from "./occurrences.js";

/** "was convicted over the fire of 2013", "warned as early as 2018": the date belongs to what stands before it. */
export function isOfOther(
  { tokens, tagged }: BlockReading,
  { first, next }: Occurrence,
  mention: TimexMention,
): boolean {
  const at = mention.first - 1;
  if (wordAt(tokens, at) === "as") return true;
  if (wordAt(tokens, at) !== "of" || tagged[at - 1] !== tags.noun || isOneOf(tokens, at - 1, timeNouns)) return false;
  return at - 1 < first || at - 1 >= next;
}

/** "reopened the case of the theft in 2019": what was done to a thing of the event was done then. */
export function isOfObject(
  { tokens, tagged }: BlockReading,
  anchored: number,
  verb: Clause["verb"],
  { first }: TimexMention,
): boolean {
  if (verb?.tense !== "past" || verb.passive || wordAt(tokens, anchored) !== "of" || first < anchored) return false;
  let at = anchored - 1;
  if (tagged[at] !== tags.noun) return false;
  while (
    at > verb.next &&
    (tagged[at - 1] === tags.determiner || tagged[at - 1] === tags.adjective || tagged[at - 1] === tags.noun)
  )
    at--;
  return at === verb.next && verb.base !== "be" && isOneOf(tokens, first - 1, dateLeads);
}

/** "was broken in March", "accused them of breaking the ceasefire": what becomes of a thing that the event has made. */
export function isUndone({ tokens, tagged }: BlockReading, { first, next }: Occurrence, { verb }: Clause): boolean {
  // "The riot broke out"
  const isBegun = verb?.base === "break" && wordAt(tokens, verb.next) === "out";
  if (verb && !isBegun && verb.first >= next && (undoing.has(verb.base) || (passing.has(verb.base) && !verb.passive)))
    return true;
  let at = first - 1;
  while (first - at < 4 && (tagged[at] === tags.determiner || tagged[at] === tags.adjective)) at--;
  return isVerbal(tagged[at] as number) && undoing.has(lexeme(tokens, at)?.verb?.base ?? "");
}

/** Verbs of what becomes of an agreement, a law or a state of things later on. */
const undoing = new Set(
  "break violate breach renew extend prolong amend revise lift loosen tighten scrap cancel revoke repeal abolish withdraw follow precede overturn undo terminate infringe flout defy ignore respect observe enforce monitor police lead cause prompt trigger spark result".split(
    " ",
  ),
);
/** What it does itself when its time is over; whoever ends or holds a round of talks has it. */
const passing = new Set(["end", "expire", "lapse", "fail"]);
const dateLeads = new Set(["in", "on"]);

/** Verbs of what is done about something that has happened. */
export const speakingOf = new Set(
  "celebrate mark honour honor uphold confirm challenge criticise criticize welcome condemn commemorate remember recall debate discuss review investigate probe quash overturn reverse suspend attack defend praise question study oppose support back blame mourn lament regret deplore denounce hail appeal contest annul ratify".split(
    " ",
  ),
);
