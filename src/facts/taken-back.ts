import { putsRight } from "../claims/correction-note.js";
import type { Claim } from "../claims/reading.js";

/** "An earlier version of this story said the airline had 11,900 employees": what was wrong is told, and not said again. */
export function isTakenBack({ block, sentence, speaker, quoted, clause }: Claim): boolean {
  // "In May we wrote that it had 28"; "as we wrote, it has 28" is said again.
  if (speaker === "we" && !quoted && clause.kind === "subordinate" && clause.verb?.tense === "past") return true;
  return putsRight(block, sentence) || errorNote.test(block.block.text.slice(sentence.span.start, sentence.span.end));
}

const errorNote =
  /\b(?:(?:earlier|previous|original) (?:version|edition|report)|originally (?:said|stated|reported)|(?:mis|over|under)stated|(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|gave|reported|put))\b/i;
