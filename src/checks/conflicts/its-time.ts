import type { Subject } from "../../claims/subjects/subject.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { tailOf } from "./tail.js";

/** "the 30-cent increase of last year", "Wednesday's 9 percent drop": the time belongs to the noun, and the other is not told with it. */
export function hasItsTime(
  subject: Subject,
  { claim: other }: Subject,
  { first, next }: Pick<NounPhrase, "first" | "next">,
): boolean {
  const { block, sentence, clause, mention } = subject.claim;
  const { text } = block.block;
  const told = other.block.block.text.slice(other.sentence.span.start, other.sentence.span.end);
  // Behind an object a time may be that of the verb.
  const isBeforeVerb = clause.verb !== null && next <= clause.verb.first;
  const end = isBeforeVerb ? (clause.verb?.first ?? next) : Math.max(next, tailOf(subject).next) + 1;
  return sentence.mentions.some(
    (time) =>
      time.kind === "timex" &&
      time !== mention &&
      time.next >= first - 1 &&
      time.first <= end &&
      !told.includes(text.slice(time.start, time.end)),
  );
}
