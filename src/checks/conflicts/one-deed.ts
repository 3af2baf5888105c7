import { isInNote } from "../../claims/correction-note.js";
import { agree, isWhole } from "../../claims/subjects/compare-subjects.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import { type DatedDeed, datedDeedsOf } from "../../claims/subjects/dated-deed.js";
import { isSameDeed } from "../../claims/subjects/same-deed.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { isOfAnotherTurn } from "./another-turn.js";
import { type Conflict, earlierIn, isBody, isHeading } from "./conflict.js";
import { areWeekdaysOrMonths, calendarOf, hasSwappedDigits, isNearMiss, isOtherYearOnly } from "./date-slips.js";
import { isSetApart, nameOthers } from "./set-apart.js";

/** Two dates or two times of day of one deed: "starts on 3 April", "the start of the scheme on 3 May"; "broke out at 3 a.m.", "began at 5 a.m." */
export function* oneDeed(subjects: readonly Subject[]): Iterable<Conflict> {
  const told = subjects
    .filter((subject) => (subject.measure === "date" || subject.measure === "clock") && isSaid(subject))
    .map((subject) => ({ subject, deeds: datedDeedsOf(subject) }));
  for (const [index, later] of told.entries()) {
    if (later.deeds.length === 0) continue;
    const before = earlierIn(told, index).filter(({ subject }) => subject.measure === later.subject.measure);
    const [first] = before.filter((earlier) => isOne(earlier, later));
    if (!first || before.some(({ subject }) => isTold(subject, later.subject))) continue;
    if (isHeading(first.subject) && told.some(({ subject }) => isBody(subject) && isTold(subject, first.subject)))
      continue;
    yield isHeading(first.subject)
      ? { marked: first.subject, other: later.subject, by: "headline" }
      : { marked: later.subject, other: first.subject, by: "date" };
  }
}

interface Told {
  readonly subject: Subject;
  readonly deeds: readonly DatedDeed[];
}

/** Without the article's date a day has no year, and agrees with every year. */
function isTold(earlier: Subject, later: Subject): boolean {
  return isResolved(earlier) === isResolved(later) && agree(earlier, later);
}

function isResolved({ claim: { mention } }: Subject): boolean {
  return mention.kind === "timex" && mention.timex.start !== null;
}

function isSaid(subject: Subject): boolean {
  const { claim, measure } = subject;
  if (claim.modality === "hypothetical" || !isWhole(subject) || isInNote(claim.block, claim.sentence)) return false;
  return (
    (isBody(subject) || isHeading(subject)) &&
    (claim.block.tagged[claim.mention.next] === tags.possessive ||
      !isOneOf(claim.block.tokens, claim.mention.first - 1, measure === "clock" ? deadlines : limits))
  );
}

function isOne(earlier: Told, later: Told): boolean {
  const [a, b] = [earlier.subject, later.subject];
  if (a.claim.sentence === b.claim.sentence) return false;
  if (a.measure === "clock" && (hasMore(a) || hasMore(b) || differInDay(a, b))) return false;
  const [date, day] = [a.claim.mention, b.claim.mention];
  const isLoose = areWeekdaysOrMonths(date, day);
  if (a.measure === "date" && !isLoose && !isNearMiss(date, day)) return false;
  const needsKnown = a.measure === "date" && (isLoose || isOtherYearOnly(date, day)) && !isHeading(a);
  // What a headline speaks of the text tells as new.
  const told = isHeading(a) ? later.deeds.map((deed) => ({ ...deed, isNew: false })) : later.deeds;
  const isSame = earlier.deeds.some((deed) =>
    told.some((other) => isSameDeed(deed, other) && (!needsKnown || other.isKnown) && isTimely(other)),
  );
  if (!isSame || nameOthers(a, b) || isContrasted(b, a) || isOfAnotherTurn(a, b)) return false;
  return isHeading(a) || !isSetApart(a, b);

  function isTimely({ isNamed }: DatedDeed): boolean {
    return isAhead(a) === isAhead(b) || (isNamed && hasSwappedDigits(date, day));
  }
}

/** What is still to come is told of a plan: "is to begin", "will begin", "begins", "is set for". */
export function isAhead({ claim: { modality, clause, block, mention } }: Subject): boolean {
  const { verb } = clause;
  if (verb && scheduling.has(verb.base) && wordAt(block.tokens, mention.first - 1) === "for") return true;
  return modality === "planned" || verb?.tense === "future" || (verb?.tense === "present" && !verb.perfect);
}

/** "Trains leave at 7.15 and 8.15". */
function hasMore({ claim: { sentence, mention } }: Subject): boolean {
  return sentence.mentions.some(
    (other) =>
      other !== mention && other.kind === "timex" && (other.expression.form === "clock" || other.timex.type === "set"),
  );
}

/** Days are named in both sentences, and not the same. */
function differInDay(a: Subject, b: Subject): boolean {
  const [day, other] = [daysIn(a), daysIn(b)];
  return other.length > 0 && !other.some((own) => day.includes(own));
}

function daysIn({ claim: { sentence } }: Subject): readonly number[] {
  return sentence.mentions.flatMap((mention) =>
    mention.kind === "timex" && calendarOf(mention) && mention.timex.start !== null ? [mention.timex.start] : [],
  );
}

const scheduling = new Set("set schedule plan fix call expect due".split(" "));
const deadlines = new Set("by until till between within".split(" "));
const limits = new Set("by until till before after between within".split(" "));
