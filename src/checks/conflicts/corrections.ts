import { isInNote, takesBack } from "../../claims/correction-note.js";
import { agree, sameThing } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf } from "../../claims/token-access.js";
import { isEqual } from "../../values/rational.js";
import { type Conflict, isBody, lookBack } from "./conflict.js";

/**
 * "It was 2,500 people, not 3,000", "An earlier version said that it was 3,000 people. It was 2,500": a correction whose wrong
 * figure still stands in the article.
 */
export function* corrections(subjects: readonly Subject[]): Iterable<Conflict> {
  const noted = new Set(
    subjects.filter((subject) => isBody(subject) && isInNote(subject.claim.block, subject.claim.sentence)),
  );
  const inNotes = [...noted].filter((subject) => !isDayOfNote(subject)).slice(0, lookBack);
  for (const wrong of inNotes) {
    if (wrong.claim.polarity !== "negated" && !takesBack(wrong.claim.block, wrong.claim.sentence)) continue;
    const right = inNotes.find((other) => isOpposed(other, wrong)) ?? inNotes.find((other) => isPutRight(other, wrong));
    if (!right) continue;
    const rest = subjects.filter((subject) => !noted.has(subject) && subject.measure === right.measure);
    if (rest.some((subject) => agree(subject, right) && maySpeakOf(subject, right))) continue;
    for (const left of rest) {
      if (isSaid(left, wrong, right) && maySpeakOf(left, right)) yield { marked: left, other: right, by: "correction" };
    }
  }
}

/** "Correction, 4 October 2023:", "Amended on 3 May": when the note was written. */
function isDayOfNote({ claim: { block, mention } }: Subject): boolean {
  const { tokens } = block;
  return mention.kind === "timex" && [1, 2, 3].some((back) => isOneOf(tokens, mention.first - back, noteWords));
}

const noteWords = new Set(["correction", "corrected", "clarification", "clarified", "amended", "updated", "update"]);

function isOpposed(right: Subject, wrong: Subject): boolean {
  return right !== wrong && right.claim.sentence === wrong.claim.sentence && areOfOneMeasure(right, wrong);
}

/** "6 kilometres long, not 16": the second figure goes without its unit. */
function areOfOneMeasure(right: Subject, wrong: Subject): boolean {
  if (right.measure === wrong.measure) return true;
  return wrong.measure === "count" && wrong.thing === null && right.quantity?.unit != null;
}

/** What the sentence after has instead. */
function isPutRight(right: Subject, wrong: Subject): boolean {
  const [a, b] = [right.claim, wrong.claim];
  if (a.block !== b.block || a.polarity === "negated" || takesBack(a.block, a.sentence)) return false;
  const distance = a.sentence.index - b.sentence.index;
  return (distance === 1 || distance === 2) && right.measure === wrong.measure && !agree(right, wrong);
}

function maySpeakOf(subject: Subject, right: Subject): boolean {
  return subject.thing === null || right.thing === null || sameThing(subject, right);
}

function isSaid(subject: Subject, wrong: Subject, right: Subject): boolean {
  if (subject.quantity && wrong.quantity) {
    const unit = wrong.quantity.unit ?? right.quantity?.unit;
    return subject.quantity.unit?.code === unit?.code && isEqual(subject.quantity.min, wrong.quantity.min);
  }
  const [a, b] = [subject.claim.mention, wrong.claim.mention];
  return a.kind === "timex" && b.kind === "timex" && a.timex.start === b.timex.start;
}
