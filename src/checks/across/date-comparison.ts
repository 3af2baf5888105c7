import { agree, isPerson, sharedDeeds } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { wordAt } from "../../claims/token-access.js";
import { occasionOf } from "../conflicts/once-only.js";
import type { Comparison } from "./comparison.js";
import { calendarOf, isDateSlip } from "./date-slips.js";
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
    const isSlip = isDateSlip(left.claim.mention, right.claim.mention);
    if (boundOf(left) !== boundOf(right) && !isSlip) return null;
    const [occasion, other] = [occasionOf(left), occasionOf(right)];
    if (occasion !== null && other !== null && occasion !== other) return null;
    const names = commonWords(a.names, b.names);
    if (a.names.size > 0 && b.names.size > 0 && names === 0 && commonWords(a.words.names, b.words.names) === 0)
      return null;
    let points = Math.min(2, commonWords(a.words.names, b.words.names)) + stemPoints(a, b);
    if (occasion !== null && occasion === other) points += isPersonal(a) && names === 0 ? 0 : 4;
    else if (sharedDeeds(left, right).length > 0) points += 2;
    else if (stemPoints(a, b) < twinPoints && !isSlip) return null;
    if (left.holder !== null && left.holder === right.holder) points += 1;
    return points;
  },
  agree: (a, b) => agree(a.subject, b.subject) || isSameDay(a.subject.claim.mention, b.subject.claim.mention),
  evolves: () => false,
};

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

/** "February 27" is the day of another article's year. */
function isSameDay(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  if (from?.month === undefined || to?.month === undefined || (from.year !== undefined && to.year !== undefined))
    return false;
  return from.month === to.month && (from.day === to.day || from.day === undefined || to.day === undefined);
}

type Mention = Telling["subject"]["claim"]["mention"];
