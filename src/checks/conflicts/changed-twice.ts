import type { Reading } from "../../claims/reading.js";
import { type ChangedThing, changedThing } from "../../claims/subjects/changed-thing.js";
import { agree, isWhole } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isSumWith } from "./added-to.js";
import { type Conflict, earlierIn, firstTellings, isBody, wasTold } from "./conflict.js";
import { hasItsTime } from "./its-time.js";
import { wordsOf } from "./known-words.js";
import { areOfOneTelling } from "./measured-twice.js";
import { isSoleThing } from "./sole-thing.js";
import { isPickedOut } from "./tail.js";

/** "The fare will go up by 20 cents", "the 30-cent increase in the fare": one change by verb and by noun. */
export function* changedTwice(subjects: readonly Subject[], reading: Reading): Iterable<Conflict> {
  const body = subjects.filter((subject) => isBody(subject) && subject.quantity !== null);
  const tellings = firstTellings(body);
  const changed = body.filter(isWhole).flatMap((subject) => {
    const change = changedThing(subject);
    return change ? [{ subject, change }] : [];
  });
  for (const [index, later] of changed.entries()) {
    const same = earlierIn(changed, index).filter((earlier) => isOne(earlier, later));
    const other = same.at(-1);
    if (!other || wasTold(tellings, later.subject)) continue;
    if (same.some(({ subject }) => agree(subject, later.subject) || !agree(subject, other.subject))) continue;
    if (!areAtOdds(other, later) || !isSoleThing(other.change.thing || later.change.thing, reading)) continue;
    yield { marked: later.subject, other: other.subject, by: "taken up" };
  }
}

interface Changed {
  readonly subject: Subject;
  readonly change: ChangedThing;
}

/** The same went the same way; a noun that says no more takes up what was told. */
function isOne({ change: a, subject: earlier }: Changed, { change: b, subject: later }: Changed): boolean {
  if (a.direction !== b.direction || earlier.measure !== later.measure) return false;
  if (earlier.per !== later.per && earlier.per !== null && later.per !== null) return false;
  return a.thing === b.thing || a.thing === "" || (b.thing === "" && b.isNamed);
}

function areAtOdds(a: Changed, b: Changed): boolean {
  if (!b.change.isNamed && (!a.change.isNamed || a.change.thing !== b.change.thing)) return false;
  if (b.change.isNamed && !b.subject.phrase.definite) return false;
  if (!areOfOneTelling(a.subject, b.subject) || isSumWith(a.subject, b.subject)) return false;
  if (areOfTwoTimes(a, b) || areOfTwoTimes(b, a) || areFarInTime(a.subject, b.subject)) return false;
  return !b.change.isNamed || !isPickedOut(b.subject.claim, b.subject.phrase.next, wordsOf(a.subject));
}

/** What is announced on one day and takes effect on another is one change; what is told of other years are two. */
function areFarInTime({ claim: { asOf: a } }: Subject, { claim: { asOf: b } }: Subject): boolean {
  if (!a.explicit || !b.explicit || a.start === null || b.start === null) return false;
  return Math.abs(a.start - b.start) > daysApart;
}

const daysApart = 300;

function areOfTwoTimes({ change, subject }: Changed, { subject: other }: Changed): boolean {
  return change.isNamed && hasItsTime(subject, other, subject.phrase);
}
