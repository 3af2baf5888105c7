import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { fromDay } from "../../values/calendar.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, printed } from "../wording/places.js";
import { alternatives, writeYear } from "../wording/times.js";
import { quoted } from "../wording/words.js";

/** "on Jan. 5, 2020, three days after the robbery on Jan. 2, 2021": what is after comes first by the calendar. */
export function misordered(
  check: Pick<CheckInfo, "id" | "severity">,
  place: Place,
  { length, from, to, by }: LengthOfTime,
): Finding | null {
  if ((by !== "after" && by !== "before") || !from?.date || !to?.date) return null;
  const [first, last] = [yearOf(from.date.timex.start), yearOf(to.date.timex.start)];
  if (first === null || last === null) return null;
  const [begin, end] = [printed(place, from.date), printed(place, to.date)];
  const expected =
    last < first ? [first, first + 1].flatMap((year) => writeYear(place, to.date, year) ?? []).slice(0, 1) : [];
  return findingAt(check, place.reading, place.block, to.date, claimAt(place, to.date), {
    message: `${quoted(end)} cannot be ${printed(place, length).replace(/ (?:later|after|afterwards)$/i, "")} after ${begin}: it lies before`,
    label: `before ${begin}`,
    actual: end,
    expected,
    notes: ["Either date may be the wrong one"],
    labels: [
      labelAt(place.reading, place.block, from.date, "the earlier of the two, as told"),
      labelAt(place.reading, place.block, length, "the length between"),
    ],
    fixes: alternatives(place, [
      ...expected.map((text) => ({ span: to.date ?? to, text })),
      { span: from.date, text: last < first ? writeYear(place, from.date, last) : null },
    ]),
  });
}

function yearOf(day: number | null): number | null {
  return day === null ? null : fromDay(day).year;
}
