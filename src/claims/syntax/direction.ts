import type { Mention } from "../mention.js";
import type { BlockReading, SentenceReading } from "../reading.js";
import type { Clause } from "./clause.js";
import { tags } from "./tag.js";

/** Which way the words around a time look: back, ahead, or neither. */
export function directionAt(
  { tagged, block }: Pick<BlockReading, "tagged" | "block">,
  sentence: Pick<SentenceReading, "syntax" | "first">,
  clause: Clause,
  mention: Mention,
): "past" | "future" | "unknown" {
  const infinitive = infinitiveBefore(tagged, sentence, clause, mention.first);
  let at: Clause | undefined = clause;
  for (let guard = 0; at && guard < 8; guard++) {
    const { verb } = at;
    if (verb && verb.tense !== "none") {
      if (verb.modality === "planned" || verb.tense === "future") return "future";
      if (verb.tense === "past" || verb.perfect) return infinitive && verb.modality === "actual" ? "unknown" : "past";
      // Headlines tell the past in the present; in the body the present with a date is a timetable.
      return block.kind === "headline" || block.kind === "deck" ? "past" : infinitive ? "future" : "unknown";
    }
    at = at.parent >= 0 ? sentence.syntax.clauses[at.parent] : undefined;
  }
  return infinitive ? "future" : "unknown";
}

/** "agreed to meet on Monday": the time belongs to the infinitive. */
function infinitiveBefore(
  tagged: Uint8Array,
  { syntax, first }: Pick<SentenceReading, "syntax" | "first">,
  clause: Clause,
  token: number,
): boolean {
  for (let at = token - 1; at >= first; at--) {
    if (syntax.clauseOf[at - syntax.first] !== clause.index) continue;
    const tag = tagged[at];
    if (tag === tags.past || tag === tags.auxiliary || tag === tags.modal) return false;
    if (tag === tags.verb) return tagged[at - 1] === tags.to;
  }
  return false;
}
