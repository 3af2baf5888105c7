import type { TimexMention } from "../claims/mention.js";
import type { DatedEvent } from "../claims/relations/dated-event.js";
import { clauseAt } from "../claims/syntax/clauses.js";
import { isOneOf, signAt, wordAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { addMonths, fromDay } from "../values/calendar.js";
import type { Timex } from "../values/timex.js";
import type { Check } from "./check.js";
import { disagree, relativeAndDated, wrongYearOf } from "./elapsed/misdated-days.js";
import { isReversed } from "./reversed-dates.js";
import { findingAt, fixAt, labelAt } from "./wording/finding-at.js";
import { claimAt, type Place, placesOf, printed } from "./wording/places.js";
import { momentText, writeYear } from "./wording/times.js";
import { quoted } from "./wording/words.js";
import { nounsDated } from "./year/nouns-dated.js";
import { isAhead, isPast } from "./year/told.js";
import { yearsBeside } from "./year/years-beside.js";

export const wrongYear: Check = {
  id: "wrong-year",
  family: "calendar",
  severity: "error",
  title: "a year that the article's own date rules out",
  finds:
    "What has happened dated after the article, what is still to happen dated before it (the January slip: will meet on Jan. 18, 2021, in copy of January 2022), and last year, this year or next year beside another year. Plans of the past (was to have been signed), quotations and dates that belong to a noun are left alone.",
  matters: "The old year stays in the fingers until spring, and readers are sent to a day that is gone.",
  example: {
    wrong: "In copy of 4 January 2022: The defendant will be arraigned on Jan. 18, 2021.",
    right: "The defendant will be arraigned on Jan. 18, 2022.",
  },
  remedy: "Correct the year, or the tense if the date is right.",
  *judge({ reading }) {
    for (const place of placesOf(reading)) yield* yearsBeside(wrongYear, place);
    if (reading.anchor?.start == null) return;
    for (const place of placesOf(reading)) {
      for (const event of place.sentence.relations.times.events) {
        const finding = judgeEvent(place, event, reading.anchor);
        if (finding) yield finding;
      }
      for (const event of nounsDated(place, reading.anchor)) yield tenseFinding(place, event, "past", reading.anchor);
      yield* plannedBehind(place, reading.anchor);
      yield* restatedYears(place);
    }
  },
};

function judgeEvent(place: Place, event: DatedEvent, anchor: Timex): Finding | null {
  const { date } = event;
  const { expression, timex } = date;
  if (expression.form !== "calendar" || expression.year === undefined || expression.shortYear || expression.fiscal)
    return null;
  if (timex.start === null || timex.end === null || anchor.start === null || anchor.end === null) return null;
  // An end before its beginning is said by another check.
  if (isEndReversed(place, date)) return null;
  const claim = claimAt(place, date);
  if (claim?.quoted || claim?.polarity === "negated") return null;
  // A day is left for time zones, and for copy that is dated ahead.
  if (timex.start > anchor.end + 1 && isPast(place, event)) return tenseFinding(place, event, "past", anchor);
  if (timex.end < anchor.start - 1 && isAhead(place, event)) return tenseFinding(place, event, "future", anchor);
  return null;
}

/** "Starting on 1 January 2014, drivers will pay", "Scheduled for 9 March 2019, the trial is expected to": a plan for a day gone. */
function* plannedBehind(place: Place, anchor: Timex): Iterable<Finding> {
  const { tokens } = place.block;
  const { syntax, first, relations } = place.sentence;
  const [moment, ...more] = relations.times.moments;
  const date = moment?.date;
  if (more.length > 0 || date?.expression.form !== "calendar" || date.expression.day === undefined) return;
  if (date.first !== first + 2 || !signAt(tokens, date.next, ",")) return;
  const isStart = isOneOf(tokens, first, starts) && isOneOf(tokens, first + 1, ons);
  const isPlan = isOneOf(tokens, first, scheduled) && wordAt(tokens, first + 1) === "for";
  const clause = clauseAt(syntax, date.next + 1);
  const { verb } = clause;
  if ((!isStart && !isPlan) || !verb || verb.negated || verb.perfect) return;
  const isAhead = verb.tense === "future" || (verb.modality === "planned" && verb.tense === "present");
  if (!isAhead || date.timex.end === null || anchor.start === null || date.timex.end >= anchor.start - 1) return;
  if (claimAt(place, date)?.quoted) return;
  yield tenseFinding(
    place,
    { verb: verb.head, base: verb.base, date, preposition: "on", tie: "close", clause },
    "future",
    anchor,
  );
}

const starts = new Set(["starting", "beginning", "effective"]);
const ons = new Set(["on", "from"]);
const scheduled = new Set(["scheduled", "set", "due", "planned", "slated", "booked"]);

function isEndReversed({ sentence }: Place, date: TimexMention): boolean {
  return sentence.relations.times.spans.some(
    (span) => (span.begin.date === date || span.end.date === date) && isReversed(span),
  );
}

function tenseFinding(place: Place, { date, verb }: DatedEvent, tense: "past" | "future", anchor: Timex): Finding {
  const said = printed(place, date);
  const day = momentText(place, null);
  const expected = yearsFor(place, date, tense, anchor);
  const verbSpan = { start: place.block.tokens.start[verb] as number, end: place.block.tokens.end[verb] as number };
  return findingAt(wrongYear, place.reading, place.block, date, claimAt(place, date), {
    severity: "warning",
    message:
      tense === "past"
        ? `${quoted(said)} is still to come in an article of ${day}, but is told as past`
        : `${quoted(said)} is over in an article of ${day}, but is told as still to come`,
    label: tense === "past" ? `after the article of ${day}` : `before the article of ${day}`,
    actual: said,
    expected,
    notes: ["The year is the likely slip; if it is right, the tense is wrong"],
    labels: [
      labelAt(place.reading, place.block, verbSpan, tense === "past" ? "told as past" : "told as still to come"),
    ],
    fixes: expected[0] ? fixAt(place.block, date, `Write ${expected[0]}`, expected[0], "unsafe") : [],
  });
}

/** The nearest year in which the date falls on the right side of the article's own day. */
function yearsFor(place: Place, date: TimexMention, tense: "past" | "future", anchor: Timex): string[] {
  const { timex, expression } = date;
  if (expression.form !== "calendar" || expression.year === undefined || timex.start === null || timex.end === null)
    return [];
  const own = fromDay(anchor.start ?? 0).year;
  for (const year of tense === "past" ? [own, own - 1] : [own, own + 1]) {
    // The fingers slip to the year before or after, a plan may be longer over.
    if (Math.abs(year - expression.year) > (tense === "past" ? 1 : 2)) continue;
    const months = 12 * (year - expression.year);
    const fits =
      tense === "past"
        ? addMonths(timex.start, months) <= (anchor.end ?? 0)
        : addMonths(timex.end, months) >= (anchor.start ?? 0);
    const written = fits ? writeYear(place, date, year) : null;
    if (written) return [written];
  }
  return [];
}

/** "Next year, in 2018" in an article of 2018; "yesterday, Jan. 5, 2020" in one of January 2021. */
function* restatedYears(place: Place): Iterable<Finding> {
  for (const restatement of place.sentence.relations.times.restatements) {
    const pair = relativeAndDated(restatement);
    if (!pair || !disagree(pair.relative, pair.dated)) continue;
    const { relative, dated } = pair;
    const year = wrongYearOf(relative, dated);
    if (year === null) continue;
    const [said, other] = [printed(place, dated), printed(place, relative)];
    const expected = writeYear(place, dated, year);
    yield findingAt(wrongYear, place.reading, place.block, dated, claimAt(place, dated), {
      message: `${quoted(said)} is not ${other.toLowerCase()} in an article of ${momentText(place, null)}`,
      label: expected ? `${other.toLowerCase()} is ${expected}` : "another year",
      actual: said,
      expected: expected === null ? [] : [expected],
      notes: ["Either of the two may be the wrong one"],
      labels: [labelAt(place.reading, place.block, relative, "reckoned from the article’s date")],
      fixes: expected ? fixAt(place.block, dated, `Write ${expected}`, expected, "unsafe") : [],
    });
  }
}
