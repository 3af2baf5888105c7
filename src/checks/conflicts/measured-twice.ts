import type { Reading } from "../../claims/reading.js";
import { agree, differInNames, differInTime, isWhole } from "../../claims/subjects/compare-subjects.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import { type MeasuredThing, measuredThing } from "../../claims/subjects/measured-thing.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { hasOneOf, isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { areOfTwoKinds } from "../across/two-things.js";
import { areToldByTwo, type Conflict, earlierIn, isBody, isNear, isOutcomeOfPlan, shares } from "./conflict.js";
import { hasItsTime } from "./its-time.js";
import { wordsOf } from "./known-words.js";
import { isResized } from "./resized.js";
import { areNamedApart } from "./set-apart.js";
import { isSoleThing } from "./sole-thing.js";
import { isPickedOut } from "./tail.js";

/** "The ship is 180 metres long", "the 210-metre ship": one thing that has one such measure, where the article speaks of no other. */
export function* measuredTwice(subjects: readonly Subject[], reading: Reading): Iterable<Conflict> {
  const measured = subjects
    .filter((subject) => isBody(subject) && subject.quantity !== null && isWhole(subject))
    .flatMap((subject) => {
      const thing = measuredThing(subject);
      return thing ? [{ subject, thing }] : [];
    });
  for (const [index, later] of measured.entries()) {
    const same = earlierIn(measured, index).filter((earlier) => isOne(earlier, later));
    if (same.some((earlier) => agree(earlier.subject, later.subject))) continue;
    const other = same.findLast((earlier) => areAtOdds(earlier, later));
    if (!other || !isSoleThing(later.thing.thing, reading)) continue;
    yield { marked: later.subject, other: other.subject, by: "taken up" };
  }
}

interface Measured {
  readonly subject: Subject;
  readonly thing: MeasuredThing;
}

function isOne({ thing: a, subject: earlier }: Measured, { thing: b, subject: later }: Measured): boolean {
  if (a.thing !== b.thing || a.quality !== b.quality || areOfTwoKinds(earlier, later)) return false;
  // "The panels measured 3, 2.5 and 2 metres": one noun has them all.
  return earlier.claim.block !== later.claim.block || a.noun.head !== b.noun.head;
}

/** Both are told of the thing as it is, by one voice, and nothing was done to its size between them. */
function areAtOdds(a: Measured, b: Measured): boolean {
  const [earlier, later] = [a.subject, b.subject];
  if (!isKnown(b) || !areOfOneTelling(earlier, later) || isOfAnother(a, b)) return false;
  return (
    !isOfOtherTime(a, b) &&
    !isOfTwoStates(a, b) &&
    !(b.thing.quality === "time" && hasItsTime(later, earlier, b.thing.noun)) &&
    !isOfNewOne(a, b) &&
    !isResized(earlier, later)
  );
}

/** Told by one voice and as a fact, with figures that may be of one thing. */
export function areOfOneTelling(earlier: Subject, later: Subject): boolean {
  const [a, b] = [earlier.claim, later.claim];
  if (!isNear(earlier, later) || later.phrase.compared || areOfTwoKinds(earlier, later)) return false;
  if (a.modality === "hypothetical" || b.modality === "hypothetical") return false;
  if (areToldByTwo(earlier, later) || isContrasted(later, earlier) || differInNames(earlier, later)) return false;
  return !areNamedApart(earlier, later);
}

/** "the ship", "its 40-metre tower": told as known. */
function isKnown({
  thing: { noun },
  subject: {
    claim: { block },
  },
}: Measured): boolean {
  return isOneOf(block.tokens, noun.first, definites);
}

/** "The new stadium will seat 40,000. The 30,000-seat stadium will be pulled down": unless a name tells that both are one. */
function isOfNewOne({ thing: { noun }, subject: earlier }: Measured, { thing, subject: later }: Measured): boolean {
  const isNew = ({ claim: { block } }: Subject, { first, head }: MeasuredThing["noun"]): boolean =>
    hasOneOf(block.tokens, coming, first, head);
  if (isNew(earlier, noun) === isNew(later, thing.noun)) return false;
  return !shares(namesOf(earlier), namesOf(later));
}

function namesOf({ names, places, phrase }: Subject): ReadonlySet<string> {
  return new Set([...names, ...places, ...phrase.names]);
}

const coming = wordSet("new planned proposed future");

/** "The 13-member committee of the upper house", "The 30-year lease on the car park is": what hangs on the noun is another's. */
function isOfAnother({ subject: earlier }: Measured, { thing: { noun }, subject: { claim } }: Measured): boolean {
  const { block, clause } = claim;
  const isSubject = clause.verb !== null && noun.head < clause.verb.first;
  if (!isSubject && wordAt(block.tokens, noun.next) !== "of") return false;
  return isPickedOut(claim, noun.next, wordsOf(earlier));
}

/** A time of its clause is that of the measure: "In 1990 the glacier was 18 kilometres long". */
function isOfOtherTime(a: Measured, b: Measured): boolean {
  const isDated = ({ thing, subject: { claim } }: Measured): boolean =>
    thing.isTimed && thing.quality !== "time" && claim.asOf.explicit && !claim.asOf.current;
  if (a.thing.isTimed && b.thing.isTimed) return differInTime(a.subject.claim, b.subject.claim);
  return isDated(a) || isDated(b);
}

/** How long something was to last, and how long it did; "was 18 kilometres long", and is now. */
function isOfTwoStates(a: Measured, b: Measured): boolean {
  if (isOutcomeOfPlan(a.subject, b.subject)) return true;
  if (!a.thing.isTimed || !b.thing.isTimed) return false;
  const [claim, other] = [a.subject.claim, b.subject.claim];
  if (claim.clause.verb?.tense !== other.clause.verb?.tense) return true;
  return (claim.modality === "planned") !== (other.modality === "planned");
}

const definites = wordSet("the this that its their his her our");
