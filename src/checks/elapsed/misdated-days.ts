import type { TimexMention } from "../../claims/mention.js";
import type { Restatement } from "../../claims/relations/restatement.js";
import { wordAt } from "../../claims/token-access.js";
import { replaceDayAndMonth } from "../../claims/write-date.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { uncapitalise } from "../../text/capital.js";
import { addMonths, fromDay } from "../../values/calendar.js";
import type { Timex } from "../../values/timex.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, printed } from "../wording/places.js";
import { momentText } from "../wording/times.js";
import { quoted, sayDay, sayPeriod } from "../wording/words.js";

/** "yesterday, July 23" in an article of July 25, "last month, in May" in one of July. */
export function* misdatedDays(check: Pick<CheckInfo, "id" | "severity">, place: Place): Iterable<Finding> {
  for (const restatement of place.sentence.relations.times.restatements) {
    const pair = relativeAndDated(restatement);
    // "a century ago this summer, in 1920": the day of the year, not the year.
    if (pair && wordAt(place.block.tokens, pair.relative.first - 1) === "ago") continue;
    if (!pair || !disagree(pair.relative, pair.dated) || wrongYearOf(pair.relative, pair.dated) !== null) continue;
    const { relative, dated } = pair;
    const said = asSaid(relative, printed(place, relative));
    const { start, end } = relative.timex;
    const meant = start === end ? sayDay(start ?? 0) : sayPeriod(start, end);
    yield findingAt(check, place.reading, place.block, dated, claimAt(place, dated), {
      message: `${quoted(printed(place, dated))} is not ${said}: by the article’s date that is ${meant}`,
      label: `${said} is ${meant}`,
      actual: printed(place, dated),
      expected: rightDay(place, relative, dated),
      notes: [`The article is of ${momentText(place, null)}`, "Either of the two may be the wrong one"],
      labels: [labelAt(place.reading, place.block, relative, "reckoned from the article’s date")],
    });
  }
}

/** "tomorrow" for "Tomorrow"; weekdays and months keep their capital. */
function asSaid({ expression }: TimexMention, text: string): string {
  const isName = expression.form === "period" && (expression.weekday !== undefined || expression.month !== undefined);
  return isName ? text : uncapitalise(text);
}

/** The date with the day that the words mean, where they mean a single one. */
function rightDay(place: Place, { timex }: TimexMention, dated: TimexMention): string[] {
  const { expression } = dated;
  if (timex.start === null || timex.start !== timex.end || expression.form !== "calendar") return [];
  if (expression.day === undefined || expression.month === undefined) return [];
  const { day, month } = fromDay(timex.start);
  const said = printed(place, dated);
  const written = replaceDayAndMonth(said, { day: expression.day, month: expression.month }, { day, month });
  return written === said ? [] : [written];
}

/** A time told from the article's date and one of the calendar, said to be the same. */
export function relativeAndDated({
  said,
  again,
}: Restatement): { readonly relative: TimexMention; readonly dated: TimexMention } | null {
  const isRelative = ({ expression }: TimexMention): boolean =>
    expression.form === "day" || expression.form === "period";
  const isDated = ({ expression }: TimexMention): boolean =>
    expression.form === "calendar" && (expression.year !== undefined || expression.month !== undefined);
  if (isRelative(said) && isDated(again)) return { relative: said, dated: again };
  return isRelative(again) && isDated(said) ? { relative: again, dated: said } : null;
}

/** Days by which days and weeks may be off: time zones, weeks that begin on Sunday. */
const reaches: Readonly<Partial<Record<Timex["granularity"], number>>> = { day: 1, "day part": 1, week: 2, weekend: 2 };

/** True when the two share no day, with the days that time zones, weekends and loose words take. */
export function disagree({ timex, expression }: TimexMention, dated: TimexMention): boolean {
  const other = dated.timex;
  if (timex.start === null || timex.end === null || other.start === null || other.end === null) return false;
  const weekday = expression.form === "period" && expression.weekday !== undefined;
  const reach = weekday ? 7 : timex.fuzzy ? 92 : (reaches[timex.granularity] ?? 0);
  // A year that is not printed may have been taken from the wrong side of the article's date.
  const laps = other.implied.includes("year") ? [-365, 0, 365] : [0];
  const [first, last] = [timex.start - reach, timex.end + reach];
  const [start, end] = [other.start, other.end];
  return laps.every((lap) => last < start + lap || end + lap < first);
}

/** The year by which the dated time would be right; null when its year is not the slip. */
export function wrongYearOf(relative: TimexMention, dated: TimexMention): number | null {
  const { expression, timex } = dated;
  if (expression.form !== "calendar" || expression.year === undefined || timex.start === null || timex.end === null)
    return null;
  for (const shift of [1, -1, 2, -2, 3, -3, 10, -10]) {
    const moved = { ...timex, start: addMonths(timex.start, 12 * shift), end: addMonths(timex.end, 12 * shift) };
    if (!disagree(relative, { ...dated, timex: moved })) return expression.year + shift;
  }
  return null;
}
