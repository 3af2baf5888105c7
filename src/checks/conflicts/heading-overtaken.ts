import type { Claim } from "../../claims/reading.js";
import { agree, differInDeeds, isPerson, sameMeasure } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isEqual } from "../../values/rational.js";

/** "first put at magnitude 6.4", "On Friday they had said six": what was told before the headline knew better. */
export function isSuperseded({ claim: { block, sentence, mention } }: Subject): boolean {
  const { text } = block.block;
  return (
    formerly.test(text.slice(sentence.span.start, mention.start)) ||
    /\b(?:initially|originally|at first)\b/i.test(text.slice(mention.end, sentence.span.end))
  );
}

const formerly =
  /\b(?:initially|originally|previously|at first|first (?:put|said|reported|given|estimated|thought)|had (?:said|put|reported|estimated|feared)|earlier (?:said|put|reported))\b/i;

/**
 * "Road to close for six weeks", "The road, which was closed for eight weeks in spring,", "City to plant 10,000 trees", "It planted
 * 1,800 trees last year": what is still to come is not what was.
 */
export function isOfBefore({ claim: { block, clause } }: Subject, { claim }: Subject): boolean {
  const { verb } = clause;
  const isToCome = verb !== null && (block.tagged[verb.first] === tags.to || block.tagged[verb.first - 1] === tags.to);
  if (!isToCome || claim.clause.verb?.tense !== "past") return false;
  return claim.clause.kind === "relative" || isOfPastPeriod(claim);
}

/** "last year", "in 2019" */
function isOfPastPeriod({ clause: { first, next }, sentence }: Claim): boolean {
  return sentence.mentions.some(
    (time) =>
      time.kind === "timex" &&
      first <= time.first &&
      time.next <= next &&
      (time.timex.granularity === "year" || (time.expression.form === "period" && time.expression.unit === "year")),
  );
}

/** Somewhere the article says what the headline says. */
export function isMet(heading: Subject, subject: Subject): boolean {
  // "a fifth victim" makes five.
  if (subject.measure === "ordinal" && heading.measure === "count")
    return isPersonal(subject) && agreeInNumber(heading, subject);
  // "By evening the number had risen to 14": of whom is told further up.
  const isReached = subject.thing === null && (subject.claim.role === "after" || subject.deeds.has("rise"));
  if (!sameMeasure(heading, subject) || (differInDeeds(heading, subject) && !isReached)) return false;
  return agree(heading, subject);
}

function isPersonal(subject: Subject): boolean {
  return subject.thing === null || isPerson(subject);
}

function agreeInNumber(a: Subject, b: Subject): boolean {
  return a.quantity !== null && b.quantity !== null && isEqual(a.quantity.min, b.quantity.min);
}
