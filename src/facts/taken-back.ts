import { putsRight } from "../claims/correction-note.js";
import type { Claim } from "../claims/reading.js";

/** "An earlier version of this story said the airline had 11,900 employees": what was wrong is told, and not said again. */
export function isTakenBack({ block, sentence, speaker, quoted, clause }: Claim): boolean {
  // "In May we wrote that it had 28"; "as we wrote, it has 28" is said again.
  if (speaker === "we" && !quoted && clause.kind === "subordinate" && clause.verb?.tense === "past") return true;
  return putsRight(block, sentence) || errorNote.test(block.block.text.slice(sentence.span.start, sentence.span.end));
}

/** What may also be said where nothing is put right, and is no figure of ours all the same. */
const errorNote = /\b(?:(?:earlier|previous|original) report|(?:over|under)stated)\b/i;
