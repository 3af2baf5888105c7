import { isPeople } from "../../claims/relations/addable.js";
import { countsThings } from "../../claims/relations/antecedent.js";
import { type Figure, type SentenceView, wordsBetween } from "../../claims/relations/figures.js";
import type { PartOfWhole } from "../../claims/relations/part-of-whole.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isHyphen, isOneOf, isWord, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { Place } from "../wording/places.js";
import { endOf, nounOf, viewOf } from "./told-near.js";

/**
 * Parts of a body that says how many it has, and of those who took something on: "won 94 seats in the 90-seat assembly",
 * "Sixteen candidates sat the examination and 19 passed".
 */
export function* partsOfBody(place: Place): Iterable<PartOfWhole> {
  const view = viewOf(place.block, place.sentence);
  if (view.figures.length < 2) return;
  for (const [i, figure] of view.figures.entries()) {
    const [before, behind] = [view.figures[i - 1], view.figures[i + 1]];
    if (isSizeOfBody(view, figure)) {
      if (before && isSeatsIn(view, before, figure)) yield { part: before, whole: figure };
      else if (view.figures.length === 2 && behind && isHeldBy(view, behind, figure))
        yield { part: behind, whole: figure };
    }
    if (behind && haveTried(view, figure, behind)) yield { part: behind, whole: figure };
  }
}

/** "the 90-seat assembly", "a 100-member council" */
function isSizeOfBody({ tokens }: SentenceView, { next, quantity }: Figure): boolean {
  return quantity.bound === "exact" && isHyphen(tokens, next) && isOneOf(tokens, next + 1, seats);
}

/** "94 seats in the 90-seat assembly", "32 of the seats in the 30-seat council" */
function isSeatsIn(view: SentenceView, part: Figure, body: Figure): boolean {
  return isCount(part) && ofBody.test(wordsBetween(view, part.next, body.first));
}

/** "The 90-seat parliament's ruling party has 95 seats" */
function isHeldBy(view: SentenceView, part: Figure, body: Figure): boolean {
  const clause = clauseAt(view.syntax, part.first);
  const { subject, verb } = clause;
  if (!isCount(part) || nounOf({ view, figure: part }) !== "seat" || !isOneOf(view.tokens, body.next + 1, seatOnly))
    return false;
  return (
    verb !== null &&
    verb.base === "have" &&
    verb.tense === "present" &&
    clause === clauseAt(view.syntax, body.first) &&
    subject !== null &&
    subject.first <= body.first &&
    body.first < verb.first &&
    !isWord(view.tokens, endOf(part))
  );
}

/** The later count has no name and what it did is how the former fared: "… and 19 passed", "… but 20 were interviewed". */
function haveTried(view: SentenceView, whole: Figure, part: Figure): boolean {
  const { tokens, tagged, syntax } = view;
  if (!isCount(part) || !countsThings(part) || !countsThings(whole) || nounOf({ view, figure: part }) !== "")
    return false;
  const [own, other] = [clauseAt(syntax, whole.first), clauseAt(syntax, part.first)];
  if (own === other || !isPeopleOrNamed(view, whole) || !isSubject(own, whole) || !own.verb || !other.verb)
    return false;
  if (!entries.has(own.verb.base) || own.verb.negated || other.verb.negated) return false;
  if (!outcomes.has(other.verb.base) || other.verb.first !== part.next) return false;
  if (!isOneOf(tokens, part.first - 1, joining)) return false;
  if (view.mentions.some(({ kind }) => kind === "timex")) return false;
  // "passed in French", "finished the second race": of another.
  const end = other.verb.next;
  return (
    !isWord(tokens, end) ||
    tagged[end] === tags.coordinator ||
    (wordAt(tokens, end) === "the" && isSameThing(view, own, end + 1))
  );
}

function isPeopleOrNamed(view: SentenceView, whole: Figure): boolean {
  return isPeople(view, whole) || nounOf({ view, figure: whole }) !== "";
}

function isSubject({ subject }: Clause, { first, next }: Figure): boolean {
  return subject !== null && subject.first <= first && subject.next >= next;
}

/** "started the race and 15 finished the race" */
function isSameThing({ tokens }: SentenceView, { verb, next }: Clause, at: number): boolean {
  for (let token = verb?.next ?? next; token < next; token++)
    if (wordAt(tokens, token) === wordAt(tokens, at)) return true;
  return isOneOf(tokens, at, courses);
}

function isCount({ quantity }: Figure): boolean {
  return (
    quantity.kind === "count" &&
    quantity.unit === null &&
    quantity.per === null &&
    quantity.bound === "exact" &&
    !quantity.vague
  );
}

const seats = new Set(["seat", "member"]);
const seatOnly = new Set(["seat"]);
const ofBody = /^(?:(?:of )?(?:the )?(?:seats|places) )(?:in|of) (?:the|a|its|their)(?: new| outgoing| current)?$/;
const joining = new Set(["and", "but"]);
const courses = new Set(["course", "race", "test", "exam", "examination"]);
const entries = wordSet("sit take start enter begin apply attempt try undergo");
const outcomes = wordSet(
  "pass fail finish complete succeed qualify recover survive interview accept admit shortlist appoint hire",
);
