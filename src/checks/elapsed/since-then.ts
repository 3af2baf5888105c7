import type { TimexMention } from "../../claims/mention.js";
import type { DatedEvent } from "../../claims/relations/dated-event.js";
import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import { hasYear } from "../../claims/relations/moment.js";
import { deedOf, momentOf } from "../../claims/relations/span-of-time.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { Place } from "../wording/places.js";

/**
 * What somebody or something has done for so long, beside the one year in which it began: "who succeeded his father in 2013, has
 * chaired it for the past 12 years", "the 30-year-old law, passed in 2001". No longer than since then; a thing is as old as that.
 */
export function* sinceThen(place: Place, bound: readonly LengthOfTime[]): Iterable<LengthOfTime> {
  const { sentence } = place;
  const { events, moments } = sentence.relations.times;
  const years = moments.filter(({ date }) => hasYear(date));
  const [moment, ...more] = years;
  if (!moment || more.length > 0) return;
  const event = events.find(({ date }) => date === moment.date);
  const isSince = event?.preposition === "since" && event.clause.verb?.perfect === true;
  if (!event || !(whens.has(event.preposition) || isSince) || momentOf(moments, event) === undefined) return;
  const lengths = sentence.mentions.filter(isLength);
  const [length, other] = lengths;
  if (!length || other || bound.some((known) => known.length === length)) return;
  if (isOfThing(place, length, event)) yield { length, from: moment, to: null, by: "since" };
  else if (isInPost(place, length, event)) yield { length, from: moment, to: null, by: "since", within: true };
}

function isLength(mention: Place["sentence"]["mentions"][number]): mention is TimexMention {
  if (mention.kind !== "timex" || mention.expression.form !== "duration") return false;
  const { amount, unit, bound } = mention.expression;
  return (
    amount !== null &&
    !amount.vague &&
    bound === "exact" &&
    (unit === "year" || unit === "decade" || unit === "century")
  );
}

/** "has chaired it for the past 12 years" */
function isInPost({ block, sentence }: Place, { first, next }: TimexMention, event: DatedEvent): boolean {
  const { tokens } = block;
  const clause = clauseAt(sentence.syntax, first);
  const { verb } = clause;
  if (!verb?.perfect || verb.tense !== "present" || verb.negated || verb.modality !== "actual") return false;
  const isPost = posts.has(deedOf(block, event)) || event.preposition === "since";
  // "who was appointed in 2015, has been a teacher for 30 years"
  const isInOffice = offices.has(verb.base) || (verb.base === "be" && wordAt(tokens, verb.next) === "in");
  const isHaving = wordAt(tokens, event.verb - 1) === "having";
  if (!isInOffice && !qualifications.has(event.base)) return false;
  if ((event.clause === clause && !isHaving) || !isPost || event.clause.verb?.negated) return false;
  // "for 12 years before"
  if (wordAt(tokens, first - 1) !== "for" || isOneOf(tokens, next, otherUses)) return false;
  return isHaving || event.clause.kind === "relative" || event.clause.kind === "participial";
}

/** "the half-century-old statute, passed in 1992", "Built in 1970, the 80-year-old mill": of a thing, which was made then. */
function isOfThing({ block, sentence }: Place, { first, next, start, end }: TimexMention, event: DatedEvent): boolean {
  const { tokens } = block;
  if (isPredicate(block, sentence, first, event)) return / old$/i.test(tokens.text.slice(start, end));
  if (!/-old$/i.test(tokens.text.slice(start, end)) || !makings.has(deedOf(block, event))) return false;
  if (lexeme(tokens, next)?.person || lexeme(tokens, next + 1)?.person || isOneOf(tokens, next, persons)) return false;
  const { clause, verb } = event;
  const { verb: main } = clauseAt(sentence.syntax, first);
  // "burned down in 2003", told of another day than the article's.
  if (clause.kind !== "participial" && clause.kind !== "relative") return false;
  if (main && main.tense === "past" && main.perfect) return false;
  return verb > next ? verb - next <= 6 : first - event.date.next <= 4 && verb <= sentence.first + 1;
}

/** "The law is 40 years old: it was passed in 1989" */
function isPredicate(
  { tokens }: Place["block"],
  { syntax }: Place["sentence"],
  first: number,
  event: DatedEvent,
): boolean {
  const { verb, subject } = clauseAt(syntax, first);
  if (verb?.base !== "be" || verb.tense !== "present" || verb.negated || verb.next !== first || !subject) return false;
  if (lexeme(tokens, subject.head)?.person || isOneOf(tokens, subject.head, people) || !makings.has(event.base))
    return false;
  const other = event.clause.subject;
  return (
    event.clause.kind !== "main" && (other === null || isOneOf(tokens, other.head, its) || other.head === subject.head)
  );
}

const people = wordSet("he she they who i we you");
const its = wordSet("it they");
const whens = new Set(["in", "on", ""]);
const posts = wordSet(
  "succeed inherit replace appoint elect join found establish create launch open start begin buy acquire take marry hire name promote qualify graduate arrive come move settle inaugurate enter set",
);
const makings = wordSet(
  "pass enact adopt sign introduce build found establish open erect construct launch write create set plant agree make",
);
const qualifications = wordSet("qualify graduate");
const offices = wordSet(
  "run lead chair head hold rule serve manage govern own coach edit direct preside control operate occupy live command captain represent",
);
const otherUses = wordSet("before earlier ago later");
const persons = wordSet("who man woman boy girl");
