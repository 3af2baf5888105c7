import { agree, isPerson, sharedDeeds } from "../../claims/subjects/compare-subjects.js";
import { occasionOf } from "../conflicts/once-only.js";
import type { Comparison } from "./comparison.js";
import { commonWords, stemPoints, twinPoints } from "./shared-words.js";
import type { Telling } from "./telling.js";

/**
 * Dates are of one event when it happens once ("sank on Tuesday night", "went down on Monday night"), when the same is done
 * on both, and when they differ in the month or the year alone.
 */
export const dateComparison: Comparison = {
  likeness(a, b) {
    const [left, right] = [a.subject, b.subject];
    if (left.claim.modality !== right.claim.modality) return null;
    const [occasion, other] = [occasionOf(left), occasionOf(right)];
    if (occasion !== null && other !== null && occasion !== other) return null;
    const names = commonWords(a.names, b.names);
    if (a.names.size > 0 && b.names.size > 0 && names === 0 && commonWords(a.words.names, b.words.names) === 0)
      return null;
    let points = Math.min(2, commonWords(a.words.names, b.words.names)) + stemPoints(a, b);
    if (occasion !== null && occasion === other) points += isPersonal(a) && names === 0 ? 0 : 4;
    else if (sharedDeeds(left, right).length > 0) points += 2;
    else if (stemPoints(a, b) < twinPoints && !isSlip(left.claim.mention, right.claim.mention)) return null;
    if (left.holder !== null && left.holder === right.holder) points += 1;
    if (isSlip(left.claim.mention, right.claim.mention)) points += 2.5;
    return points;
  },
  agree: (a, b) => agree(a.subject, b.subject) || isSameDay(a.subject.claim.mention, b.subject.claim.mention),
  evolves: () => false,
};

/** People die and are born on days of their own. */
function isPersonal({ subject }: Telling): boolean {
  return isPerson(subject) || subject.deeds.has("death") || subject.deeds.has("birth");
}

/** The same day of another month or year, or one that is written with a digit more or less: 3 and 13 May. */
function isSlip(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  if (from?.month === undefined || to?.month === undefined) return false;
  if (from.day === undefined || from.day !== to.day) return false;
  return (from.month === to.month) !== (from.year === to.year);
}

/** "February 27" is the day of another article's year. */
function isSameDay(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  if (from?.month === undefined || to?.month === undefined || (from.year !== undefined && to.year !== undefined))
    return false;
  return from.month === to.month && (from.day === to.day || from.day === undefined || to.day === undefined);
}

type Mention = Telling["subject"]["claim"]["mention"];

function calendarOf(mention: Mention) {
  return mention.kind === "timex" && mention.expression.form === "calendar" ? mention.expression : null;
}
