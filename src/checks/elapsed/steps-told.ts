import { laterSteps } from "../../claims/lexicon/deeds.js";
import { type BlockReading, sentenceBefore } from "../../claims/reading.js";
import type { DatedEvent } from "../../claims/relations/dated-event.js";
import { deedOf, isWhen, momentOf, objectOf, type SpanOfTime } from "../../claims/relations/span-of-time.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { isPlural } from "../../claims/syntax/counted-plural.js";
import { tags } from "../../claims/syntax/tag.js";
import { hasOneOf, isOneOf, lexeme, wordAt, wordsFrom } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { Place } from "../wording/places.js";

/**
 * Two steps of one thing told one after the other, in a sentence each: "The appeal was lodged on 9 June 2017. It was dismissed
 * on 22 May 2017." Silent where the second sentence says that it speaks of another time or of something more.
 */
export function* stepsTold({ block, sentence }: Place): Iterable<SpanOfTime> {
  const before = sentenceBefore(block, sentence);
  if (!before) return;
  const later = sentence.relations.times.events.filter((event) => isStep(event) && isAll(block, event));
  if (later.length === 0 || hasOneOf(block.tokens, otherTimes, before.first, sentence.next)) return;
  for (const one of before.relations.times.events.filter(isStep))
    for (const two of later) {
      if (laterSteps[deedOf(block, one)]?.includes(deedOf(block, two)) !== true || !areOfOne(block, one, two)) continue;
      const begin = momentOf(before.relations.times.moments, one);
      const end = momentOf(sentence.relations.times.moments, two);
      if (begin && end) yield { begin, end, by: "events", verbs: [one, two] };
    }
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

/** Nothing behind it says of what: not "was convicted in March 2012 of a similar fraud", "was released from hospital on 9 June". */
function isAll(block: BlockReading, event: DatedEvent): boolean {
  const { tokens } = block;
  const object = objectOf(block, event);
  const isBare = object < 0 || isOneOf(tokens, object, states) || places.has(event.base);
  return isBare && !isOneOf(tokens, Math.max(event.date.next, event.verb + 1), ofWhat);
}

/** "The appeal", "It": the second sentence is about the first one's subject, and nothing else that the pronoun could mean was told. */
function areOfOne(block: BlockReading, one: DatedEvent, two: DatedEvent): boolean {
  const { tokens, tagged } = block;
  const [subject, other] = [one.clause.subject, two.clause.subject];
  if (!subject || !other || subject.head > one.verb || other.head > two.verb) return false;
  const pronoun = wordAt(tokens, other.head);
  if (pronounsOf.has(pronoun)) {
    const isPerson = tagged[subject.head] === tags.proper || lexeme(tokens, subject.head)?.person === true;
    const isMany = isPlural(tokens, subject.head) || isOneOf(tokens, subject.head, groups);
    const isMeant = pronoun === "they" ? isMany : pronoun === "it" ? !isMany : isPerson && !isMany;
    return isMeant && (objectOf(block, one) < 0 || places.has(two.base));
  }
  return wordsOf(block, subject) === wordsOf(block, other);
}

function wordsOf({ tokens }: BlockReading, { first, next }: NounPhrase): string {
  return wordsFrom(tokens, first, next).join(" ");
}

const pronounsOf = new Set(["it", "he", "she", "they"]);
const groups = new Set(["couple", "pair", "talks", "police"]);
/** What one leaves and reaches. */
const places = new Set(["leave", "reach", "depart"]);
/** "went on trial", "came into force", "was brought under control" */
const states = new Set(["trial", "force", "effect", "control"]);
const ofWhat = wordSet("of for to from by as with");
const otherTimes = wordSet(
  "earlier previously originally initially only last former formerly first already again back before another second third previous prior once",
);
