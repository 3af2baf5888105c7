import { type BlockReading, type SentenceReading, sentenceBefore } from "../../claims/reading.js";
import type { DatedEvent } from "../../claims/relations/dated-event.js";
import {
  areDoneToOne,
  deedOf,
  isAgain,
  isBeginning,
  isWhen,
  momentOf,
  type SpanOfTime,
} from "../../claims/relations/span-of-time.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Place } from "../wording/places.js";

/**
 * Two steps of one thing told one after the other, in a sentence each: "The appeal was lodged on 9 June 2017. It was dismissed
 * on 22 May 2017." Silent where the second does not end or follow the first, or is told as having been before.
 */
export function* stepsTold({ block, sentence }: Place): Iterable<SpanOfTime> {
  const before = sentenceBefore(block, sentence);
  if (!before) return;
  const [steps, later] = [before, sentence].map(({ relations }) => relations.times.events.filter(isStep));
  for (const one of steps ?? [])
    for (const two of later ?? []) {
      if (!isOfOne(block, one, two) || !areDoneToOne(block, one, two)) continue;
      if (!isBeginning(deedOf(block, one), deedOf(block, two)) || isAgain(block, one, two)) continue;
      const [begin, end] = [momentIn(before, one), momentIn(sentence, two)];
      if (begin && end) yield { begin, end, by: "events", verbs: [one, two] };
    }
}

function momentIn({ relations }: SentenceReading, event: DatedEvent): SpanOfTime["begin"] | undefined {
  return momentOf(relations.times.moments, event);
}

/** Something that was done on a day or in a month, told in a clause of its own as what came next: not "had been closed". */
function isStep(event: DatedEvent): boolean {
  const { clause, verb, date } = event;
  const { expression } = date;
  if (!isWhen(event) || expression.form !== "calendar" || expression.month === undefined) return false;
  return (
    clause.kind === "main" &&
    clause.verb?.head === verb &&
    clause.verb.tense === "past" &&
    !clause.verb.perfect &&
    !clause.verb.negated &&
    clause.verb.modality === "actual"
  );
}

/** "The appeal", "It": the second sentence is about the first one's subject. */
function isOfOne({ tokens, tagged }: BlockReading, one: DatedEvent, two: DatedEvent): boolean {
  const [subject, other] = [one.clause.subject, two.clause.subject];
  if (!subject || !other || subject.head > one.verb || other.head > two.verb) return false;
  if (isOneOf(tokens, other.head, pronouns)) return true;
  const isKnown = tagged[other.head] === tags.proper || wordAt(tokens, other.first) === "the";
  return isKnown && wordAt(tokens, other.head) === wordAt(tokens, subject.head);
}

const pronouns = new Set(["it", "he", "she", "they"]);
