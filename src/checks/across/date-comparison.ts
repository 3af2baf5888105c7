import type { TimexMention } from "../../claims/mention.js";
import { agree, isPerson, sharedDeeds } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { wordAt } from "../../claims/token-access.js";
import { calendarOf } from "../conflicts/date-slips.js";
import { eventOfDate } from "../conflicts/main-event.js";
import { occasionOf } from "../conflicts/once-only.js";
import type { Comparison } from "./comparison.js";
import { commonWords, stemPoints, twinPoints } from "./shared-words.js";
import { slipPoints, withSlip } from "./slip-points.js";
import { spellingOf } from "./spelling.js";
import { dayOf, type Telling } from "./telling.js";
import { isTelltaleDate } from "./values.js";

/**
 * Dates are of one event when it happens once ("sank on Tuesday night", "went down on Monday night"), when the same is done
 * on both, and when they differ in the month or the year alone.
 */
export const dateComparison: Comparison = {
  likeness: withSlip(likeness),
  witness: 2.5,
  agree({ subject: a }, { subject: b }) {
    const [left, right] = [a.claim.mention, b.claim.mention];
    if (agree(a, b) || areWeeksApart(left, right)) return true;
    return isSameDay(left, right) || isSameNight(left, right) || isSameNight(right, left);
  },
  isRetold: (a, b) => isTelltaleDate(a) || likeness(a, b) !== null,
  evolves: ({ subject }) => (subject.claim.modality === "planned" ? "daily" : null),
};

function likeness(a: Telling, b: Telling): number | null {
  const [left, right] = [a.subject, b.subject];
  if (left.claim.modality !== right.claim.modality && !(isOver(a) && isOver(b)) && !(isAhead(a) && isAhead(b)))
    return null;
  const isSlip = slipPoints(a, b) > 0;
  if (boundOf(left) !== boundOf(right) && !isSlip) return null;
  const [occasion, other] = [occasionOf(left), occasionOf(right)];
  if (occasion !== null && other !== null && occasion !== other && !(isSlip && areMakings(occasion, other)))
    return null;
  if (areNewsOfTheirOwn(a, b) && (occasion === null || weeksBetween(a, b) > 0)) return null;
  const names = commonWords(a.names, b.names);
  if (a.names.size > 0 && b.names.size > 0 && names === 0 && commonWords(a.words.names, b.words.names) === 0)
    return null;
  const isOneDoer = left.holder !== null && left.holder === right.holder;
  let points = Math.min(2, commonWords(a.words.names, b.words.names)) + stemPoints(a, b);
  const isOneEvent = areOfOneEvent(a, b);
  if (shareOtherEnd(left, right) || isOneEvent) points += 4;
  else if (occasion !== null && occasion === other) points += isPersonal(a) && names === 0 ? 0 : 4;
  // Much may be done again on another day: that is no match for one article against one.
  else if (
    sharedDeeds(left, right).length > 0 &&
    areOfOneScale(left, right) &&
    (isOneDoer || areYears(left, right) || sharesMore(a, b))
  )
    points = Math.min(points + 2, 5);
  else if ((stemPoints(a, b) < twinPoints || commonWords(a.clause.stems, b.clause.stems) === 0) && !isSlip) return null;
  if (boundOf(left) === "since" && boundOf(right) === "since") points += 1;
  // The pass was shut, and the tunnel was: too little for one article against one.
  const areTwoDoers = !isOneDoer && !isNamedHolder(a) && !isNamedHolder(b);
  if (areTwoDoers && !isOneEvent) return Math.min(points, 4);
  return isOneDoer ? points + 1 : points;
}

/** More in the clause than what is done: "landed at Innsbruck". */
function sharesMore({ clause: a }: Telling, { clause: b }: Telling): boolean {
  return commonWords(a.stems, b.stems) > 1 || commonWords(a.names, b.names) > 0;
}

/** Before the article's own day: "had to land on Monday" was no plan. */
function isOver(telling: Telling): boolean {
  return (ageOf(telling) ?? 0) > 0;
}

/** Two days of the event that both articles are about. */
function areOfOneEvent(a: Telling, b: Telling): boolean {
  const event = eventOfDate(a.subject, a.reading);
  return event !== null && event === eventOfDate(b.subject, b.reading);
}

/** "the Evergrand", and not "the tunnel". */
function isNamedHolder({ subject: { holder }, known }: Telling): boolean {
  return holder === null || known.has(spellingOf(holder));
}

/** After the article's own day: "is to get there in April 2030". */
function isAhead(telling: Telling): boolean {
  return (ageOf(telling) ?? 0) < 0;
}

/** "built in 1958", "completed in 1985": with swapped digits they are hardly two dates of one thing. */
function areMakings(occasion: string, other: string): boolean {
  return makings.has(occasion) && makings.has(other);
}

const makings = new Set(["construction", "completion", "opening", "foundation", "launch"]);

/** Weekdays as far before the one article as before the other, or in two weeks: each tells what is new, and in a series much is alike. */
function areNewsOfTheirOwn(a: Telling, b: Telling): boolean {
  const [from, to] = [a, b].map(({ subject }) => calendarOf(subject.claim.mention));
  if (from?.weekday === undefined || from.day !== undefined) return false;
  if (to?.weekday === undefined || to.day !== undefined) return false;
  const [age, other] = [ageOf(a), ageOf(b)];
  return dayOf(a) !== dayOf(b) && age !== null && (age === other || weeksBetween(a, b) > 0);
}

/** How many days before its article a date lies. */
function ageOf(telling: Telling): number | null {
  const { mention } = telling.subject.claim;
  const [day, start] = [dayOf(telling), mention.kind === "timex" ? mention.timex.start : null];
  return day === null || start === null ? null : day - start;
}

function weeksBetween(a: Telling, b: Telling): number {
  const [from, to] = [a, b].map(({ subject: { claim } }) =>
    claim.mention.kind === "timex" ? claim.mention.timex.start : null,
  );
  return from == null || to == null ? 0 : Math.floor(Math.abs(from - to) / 7);
}

/** "Sunday night" goes on until Monday morning. */
function isSameNight(night: Mention, morning: Mention): boolean {
  if (night.kind !== "timex" || morning.kind !== "timex" || night.timex.start === null) return false;
  return (
    night.timex.value.endsWith("TNI") &&
    morning.timex.value.endsWith("TMO") &&
    morning.timex.start === night.timex.start + 1
  );
}

/** Two days, or two years: a month of years ago is that of another event. */
function areOfOneScale({ claim: { mention: a } }: Subject, { claim: { mention: b } }: Subject): boolean {
  return a.kind === "timex" && b.kind === "timex" && scaleOf(a) === scaleOf(b);
}

function areYears({ claim: { mention: a } }: Subject, { claim: { mention: b } }: Subject): boolean {
  return a.kind === "timex" && b.kind === "timex" && scaleOf(a) === "year" && scaleOf(b) === "year";
}

function scaleOf({ timex: { granularity } }: TimexMention): string {
  return granularity === "day part" ? "day" : granularity;
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

/** "by 2020" and "from 1990" are two ends; "on Monday" and "in May" are none. */
function boundOf({ claim: { block, mention } }: Subject): string {
  const before = wordAt(block.tokens, mention.first - 1);
  return bounds.has(before) ? before : "";
}

const bounds = new Set("since until till by before after from to through".split(" "));

/** People die and are born on days of their own. */
function isPersonal({ subject }: Telling): boolean {
  return isPerson(subject) || subject.deeds.has("death") || subject.deeds.has("birth");
}

/** "Wednesday" in one week and in the next: what happened then is not the same. */
function areWeeksApart(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  return from?.weekday !== undefined && from.day === undefined && to?.day === undefined && from.weekday === to?.weekday;
}

/** "February 27" is the day of another article's year. */
function isSameDay(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  if (from?.month === undefined || to?.month === undefined || (from.year !== undefined && to.year !== undefined))
    return false;
  return from.month === to.month && (from.day === to.day || from.day === undefined || to.day === undefined);
}

type Mention = Telling["subject"]["claim"]["mention"];
