import { agree, sameThing } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isEqual } from "../../values/rational.js";
import { type Conflict, isBody } from "./conflict.js";

/** "It was 2,500 people, not 3,000": a correction at the foot whose wrong figure still stands in the article. */
export function* corrections(subjects: readonly Subject[]): Iterable<Conflict> {
  const inNotes = subjects.filter(isInNote);
  for (const wrong of inNotes) {
    if (wrong.claim.polarity !== "negated") continue;
    const right = inNotes.find((other) => isOpposed(other, wrong));
    if (!right) continue;
    const rest = subjects.filter((subject) => !isInNote(subject) && subject.measure === right.measure);
    if (rest.some((subject) => agree(subject, right) && maySpeakOf(subject, right))) continue;
    for (const left of rest) {
      if (isSaid(left, wrong) && maySpeakOf(left, right)) yield { marked: left, other: right, by: "correction" };
    }
  }
}

function isOpposed(right: Subject, wrong: Subject): boolean {
  return right !== wrong && right.claim.sentence === wrong.claim.sentence && right.measure === wrong.measure;
}

function maySpeakOf(subject: Subject, right: Subject): boolean {
  return subject.thing === null || right.thing === null || sameThing(subject, right);
}

function isSaid(subject: Subject, wrong: Subject): boolean {
  if (subject.quantity && wrong.quantity) return isEqual(subject.quantity.min, wrong.quantity.min);
  const [a, b] = [subject.claim.mention, wrong.claim.mention];
  return a.kind === "timex" && b.kind === "timex" && a.timex.start === b.timex.start;
}

/** In the sentence that says that the article was corrected, or in the two after it. */
function isInNote(subject: Subject): boolean {
  if (!isBody(subject)) return false;
  const { block, sentence } = subject.claim;
  const from = block.block.sentences[Math.max(0, sentence.index - 2)] ?? sentence.span;
  return note.test(block.block.text.slice(from.start, sentence.span.end));
}

const note =
  /\b(?:corrections?|clarification|corrected|amended|(?:earlier|previous) version|originally (?:said|stated|misstated)|misstated|overstated|understated)\b/i;
