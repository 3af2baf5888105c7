import type { TimexMention } from "../../../claims/mention.js";
import { hasWordBetween } from "../../../claims/relations/figures.js";
import { isPerson } from "../../../claims/subjects/compare-subjects.js";
import { type DatedDeed, datedDeedsOf } from "../../../claims/subjects/dated-deed.js";
import { isSameDeed } from "../../../claims/subjects/same-deed.js";
import type { Subject } from "../../../claims/subjects/subject.js";
import { lexeme, wordAt } from "../../../claims/token-access.js";
import { calendarOf, isNearMiss, isOtherYearOnly } from "../../conflicts/date-slips.js";
import { eventOfDate } from "../../conflicts/main-event.js";
import { occasionOf } from "../../conflicts/once-only.js";
import type { TellingEvidence } from "../comparison.js";
import { commonWords } from "../shared-words.js";
import { isTelltaleSlip } from "../slip-points.js";
import { spellingOf } from "../spelling.js";
import { dayOf, type Telling } from "../telling.js";

/** What speaks for two dates being of one event. Fitted on 2,000 pairs of dates, 40 of them planted conflicts. */
export const ofDates: readonly TellingEvidence[] = [
  // What happened then.
  { points: 2.5, weigh: shareOccasion },
  { points: 2, weigh: areOfOneEvent },
  { points: 2, weigh: ({ subject: a }, { subject: b }) => shareOtherEnd(a, b) },
  { points: 2, weigh: tellOneDeed },
  { points: -1, weigh: (a, b) => !shareAnything(a, b) },
  // A day with its year is seldom a slip away from another one by chance.
  {
    points: -1.5,
    weigh: (a, b) => isTelltaleSlip(a, b) && !shareAnything(a, b) && !(isFullDate(a) && isFullDate(b)),
  },
  { points: -1, weigh: areOfTwoDoers },
  { points: -1, weigh: ({ subject: a }, { subject: b }) => isReport(a) || isReport(b) },
  { points: -2, weigh: ({ subject: a }, { subject: b }) => isRepeated(a) !== isRepeated(b) },
  { points: -2, weigh: areOfTwoOccasions },
  // When it was: a date seldom comes as near to another one as a slip does.
  {
    points: 6,
    weigh: (a, b) => isOtherYearOnly(a.subject.claim.mention, b.subject.claim.mention) && !isTelltaleSlip(a, b),
  },
  { points: 1.5, weigh: (a, b) => areDaysOfOneMonth(a, b) && !isTelltaleSlip(a, b) },
  {
    points: 2.5,
    weigh: (a, b) =>
      isNearMiss(a.subject.claim.mention, b.subject.claim.mention) && areDaysOfOneMonth(a, b) && !isTelltaleSlip(a, b),
  },
  { points: 0.5, weigh: isTelltaleSlip },
  { points: 0.5, weigh: (a, b) => scaleOf(a) === "month" && scaleOf(b) === "month" },
  { points: 3, weigh: (a, b) => areOneDigitYears(a, b) && !isTelltaleSlip(a, b) },
  { points: 3, weigh: (a, b) => areADayApart(a, b) && !areDaysOfOneMonth(a, b) },
  { points: 1, weigh: (a, b) => isWeekday(a) !== isWeekday(b) && (isDayOfMonth(a) || isDayOfMonth(b)) },
  { points: -1, weigh: (a, b) => isOver(a) !== isOver(b) },
  { points: -1, weigh: (a, b) => isOfToday(a) || isOfToday(b) },
];

/** The same was done that is done once; people die and are born on days of their own. */
function shareOccasion(a: Telling, b: Telling): boolean {
  const occasion = occasionOf(a.subject);
  if (occasion === null || occasion !== occasionOf(b.subject) || areOfTwoDoers(a, b)) return false;
  return !isPersonal(a) || commonWords(a.names, b.names) > 0;
}

function isPersonal({ subject }: Telling): boolean {
  return isPerson(subject) || subject.deeds.has("death") || subject.deeds.has("birth");
}

/** The same is done, and somebody or something takes part in both: "starts on 3 April", "the start of the scheme on 3 May". */
export function tellOneDeed({ subject: a }: Telling, { subject: b }: Telling): boolean {
  const deeds = deedsOf(b);
  return deedsOf(a).some((deed) => deeds.some((other) => isSameDeed(deed, other)));
}

function deedsOf(subject: Subject): readonly DatedDeed[] {
  const known = deedsBySubject.get(subject) ?? datedDeedsOf(subject);
  deedsBySubject.set(subject, known);
  return known;
}

const deedsBySubject = new WeakMap<Subject, readonly DatedDeed[]>();

/** Two days of the event that both articles are about. */
export function areOfOneEvent(a: Telling, b: Telling): boolean {
  const event = eventOfDate(a.subject, a.reading);
  return event !== null && event === eventOfDate(b.subject, b.reading);
}

/** The pass was shut, and the tunnel was. */
function areOfTwoDoers(a: Telling, b: Telling): boolean {
  const [holder, other] = [a.subject.holder, b.subject.holder];
  if (holder === null || other === null || holder === other || isName(a, holder) || isName(b, other)) return false;
  return !a.clause.stems.has(other) && !b.clause.stems.has(holder);
}

function isName({ known }: Telling, holder: string): boolean {
  return known.has(spellingOf(holder));
}

/** "between 2009 and 2013" and "between 2003 and 2013": one end that both have. */
function shareOtherEnd(a: Subject, b: Subject): boolean {
  const [left, right] = [otherEnd(a), otherEnd(b)];
  if (!left || !right || left.isFirst !== right.isFirst || left.date.timex.start === null) return false;
  return left.date.timex.start === right.date.timex.start && left.date.timex.end === right.date.timex.end;
}

/** The other end of the stretch of time that a date begins or ends. */
function otherEnd({ claim: { block, sentence, mention } }: Subject): { date: TimexMention; isFirst: boolean } | null {
  for (const date of sentence.mentions) {
    if (date.kind !== "timex" || date.expression.form !== "calendar") continue;
    const [first, last] = date.first < mention.first ? [date, mention] : [mention, date];
    const opens = wordAt(block.tokens, first.first - 1);
    const joint = wordAt(block.tokens, first.next);
    const isStretch =
      (opens === "between" && joint === "and") || (opens === "from" && (joint === "to" || joint === "until"));
    if (isStretch && last.first === first.next + 1) return { date, isFirst: date === first };
  }
  return null;
}

function scaleOf({ subject: { claim } }: Telling): string {
  return claim.mention.kind === "timex" ? claim.mention.timex.granularity : "";
}

function isDayOfMonth({ subject: { claim } }: Telling): boolean {
  return calendarOf(claim.mention)?.day !== undefined;
}

/** "on Friday", with no day of the month. */
export function isWeekday({ subject: { claim } }: Telling): boolean {
  const date = calendarOf(claim.mention);
  return date?.weekday !== undefined && date.day === undefined;
}

function isFullDate({ subject: { claim } }: Telling): boolean {
  const date = calendarOf(claim.mention);
  return date?.day !== undefined && date.year !== undefined;
}

function areADayApart(a: Telling, b: Telling): boolean {
  return isOfADay(a) && isOfADay(b) && daysBetween(a, b) === 1;
}

function daysBetween(a: Telling, b: Telling): number {
  const [day, other] = [startOf(a), startOf(b)];
  return day === null || other === null ? Number.POSITIVE_INFINITY : Math.abs(day - other);
}

function isOfADay(telling: Telling): boolean {
  return scaleOf(telling).startsWith("day");
}

/** Before the article's own day. */
function isOver(telling: Telling): boolean {
  return (ageOf(telling) ?? 1) > 0;
}

function isOfToday(telling: Telling): boolean {
  return ageOf(telling) === 0;
}

/** How many days before its article a date lies. */
export function ageOf(telling: Telling): number | null {
  const [day, start] = [dayOf(telling), startOf(telling)];
  return day === null || start === null ? null : day - start;
}

export function startOf({ subject: { claim } }: Telling): number | null {
  return claim.mention.kind === "timex" ? claim.mention.timex.start : null;
}

function shareAnything(a: Telling, b: Telling): boolean {
  return (
    commonWords(a.clause.stems, b.clause.stems) > 0 ||
    [...a.subject.deeds].some((deed) => b.subject.deeds.has(deed)) ||
    areOfOneEvent(a, b) ||
    tellOneDeed(a, b) ||
    shareOtherEnd(a.subject, b.subject)
  );
}

/** "first elected in 2006", "re-elected in 2018" */
function isRepeated({ claim: { block, clause, mention } }: Subject): boolean {
  return hasWordBetween(block, repeated, Math.max(clause.first, mention.first - 8), mention.first);
}

/** "said on Tuesday", "in a statement on 2 June": when it was told, and not when it happened. */
function isReport({ claim: { block, clause, mention } }: Subject): boolean {
  const { verb } = clause;
  // "last shown in 1952 and long thought lost" was shown then.
  const isTold = verb !== null && (mention.first >= verb.next || mention.first <= clause.first + 1);
  if (isTold && lexeme(block.tokens, verb.head)?.verb?.saying) return true;
  return hasWordBetween(block, reports, clause.first, clause.next);
}

const repeated = new Set("first again reelected reappointed reopened relaunched re".split(" "));

const reports = new Set("statement report announcement interview release conference article bulletin".split(" "));

/** "built in 1958", "opened in 1985"; with swapped digits they are hardly two dates of one thing. */
function areOfTwoOccasions(a: Telling, b: Telling): boolean {
  const [occasion, other] = [occasionOf(a.subject), occasionOf(b.subject)];
  if (occasion === null || other === null || occasion === other) return false;
  return !(isTelltaleSlip(a, b) && makings.has(occasion) && makings.has(other));
}

const makings = new Set(["construction", "completion", "opening", "foundation", "launch"]);

/** 22 January and 29 January. */
function areDaysOfOneMonth({ subject: { claim: a } }: Telling, { subject: { claim: b } }: Telling): boolean {
  const [from, to] = [calendarOf(a.mention), calendarOf(b.mention)];
  if (from?.day === undefined || to?.day === undefined || from.month !== to.month || from.month === undefined)
    return false;
  return from.day !== to.day && (from.year === to.year || from.year === undefined || to.year === undefined);
}

/** 2001 and 2011, years alone. */
function areOneDigitYears({ subject: { claim: a } }: Telling, { subject: { claim: b } }: Telling): boolean {
  const [from, to] = [calendarOf(a.mention), calendarOf(b.mention)];
  if (from?.year === undefined || to?.year === undefined || from.month !== undefined || to.month !== undefined)
    return false;
  const [left, right] = [String(from.year), String(to.year)];
  return left.length === right.length && [...left].filter((digit, at) => digit !== right[at]).length === 1;
}
