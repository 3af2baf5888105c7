import type { TimexMention } from "../../claims/mention.js";
import type { DatedEvent } from "../../claims/relations/dated-event.js";
import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import { momentOf } from "../../claims/relations/span-of-time.js";
import { hasOneOf, isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { Place } from "../wording/places.js";

/**
 * The term of what was issued or signed at one time and expires at another: "The 10-year bond, issued in March 2014, matures in
 * March 2022", "signed a three-year deal in 2018 that runs until 2023". Silent where it may have been extended, or another's.
 */
export function* termsTold(place: Place, bound: readonly LengthOfTime[]): Iterable<LengthOfTime> {
  const { block, sentence } = place;
  const { moments, events } = sentence.relations.times;
  const { tokens } = block;
  const lengths = sentence.mentions.filter(isTerm);
  const [length, ...more] = lengths;
  if (!length || more.length > 0 || moments.length !== 2 || bound.some((known) => known.length === length)) return;
  if (hasOneOf(tokens, changes, sentence.first, sentence.next) || isOneOf(tokens, length.next, others)) return;
  const given = events.find((event) => grants.has(event.base) && whens.has(event.preposition));
  const over = events.find((event) => event !== given && isExpiry(place, event));
  if (!given || !over || given.date === over.date || !isNamed(over.date) || !areOfOne(place, length, given, over))
    return;
  const [from, to] = [momentOf(moments, given), momentOf(moments, over)];
  if (from && to) yield { length, from, to, by: "span" };
}

function isTerm(mention: Place["sentence"]["mentions"][number]): mention is TimexMention {
  if (mention.kind !== "timex" || mention.expression.form !== "duration" || mention.expression.bound !== "exact")
    return false;
  const { amount, span } = mention.expression;
  return amount !== null && !span && !amount.vague && amount.kind !== "age" && amount.bound === "exact";
}

/** "on the 22nd" may be of any month. */
function isNamed({ expression, form }: TimexMention): boolean {
  if (form === "day-alone") return false;
  return expression.form === "calendar" && (expression.month !== undefined || expression.year !== undefined);
}

/** "expires", "falls due", "runs until"; what "ends" in the past may have been ended early. */
function isExpiry({ block: { tokens } }: Place, { verb, base, clause, preposition }: DatedEvent): boolean {
  const isUntil = preposition === "until" || preposition === "till" || preposition === "to";
  const isPast = clause.verb?.head !== verb || clause.verb.tense === "past" || clause.verb.perfect;
  if (clause.verb?.negated || clause.verb?.modality === "hypothetical") return false;
  if (base === "run" || base === "last") return isUntil || (base === "run" && wordAt(tokens, verb + 1) === "out");
  if (!whens.has(preposition)) return false;
  if (base === "fall") return wordAt(tokens, verb + 1) === "due";
  if (base === "come") return wordAt(tokens, verb + 1) === "to" && wordAt(tokens, verb + 3) === "end";
  return expiries.has(base) || (endings.has(base) && !isPast);
}

/** What expires is what the length describes, or what was granted; not "and the club's lease ends". */
function areOfOne({ block: { tokens } }: Place, length: TimexMention, given: DatedEvent, over: DatedEvent): boolean {
  const { subject } = over.clause;
  if (over.clause === given.clause || !subject || subject.next > over.verb) return true;
  if (over.clause.kind === "relative" || isOneOf(tokens, subject.head, pronouns)) return true;
  if (subject.first <= length.first && subject.next > length.first) return true;
  const own = given.clause.subject;
  const isSame = own !== null && wordAt(tokens, own.head) === wordAt(tokens, subject.head);
  // "The lease, signed in 2005 for 25 years, ends in 2020"
  return isSame || (subject.next <= given.verb && given.verb < over.verb && length.first > subject.first);
}

const grants = wordSet(
  "issue grant sign award sell agree buy take rent lease let appoint elect hire conclude seal ink give start begin date introduce impose launch approve win receive get",
);
const expiries = wordSet("expire mature lapse");
const endings = wordSet("end finish conclude terminate");
const whens = new Set(["in", "on", ""]);
const pronouns = wordSet("it they that which this he she");
const changes = wordSet(
  "renew renewed renewal extend extended extension early earlier originally initially later option break redeem redeemed refinanced amended cut shortened second another new",
);
const others = wordSet("old ago later earlier before after");
