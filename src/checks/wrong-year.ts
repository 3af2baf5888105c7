import type { TimexMention } from "../claims/mention.js";
import type { DatedEvent } from "../claims/relations/dated-event.js";
import type { VerbGroup } from "../claims/syntax/clause.js";
import { tags } from "../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { addMonths, fromDay } from "../values/calendar.js";
import type { Timex } from "../values/timex.js";
import type { Check } from "./check.js";
import { disagree, relativeAndDated, wrongYearOf } from "./elapsed/misdated-days.js";
import { findingAt, fixAt, labelAt } from "./wording/finding-at.js";
import { claimAt, type Place, placesOf, printed } from "./wording/places.js";
import { momentText, writeYear } from "./wording/times.js";
import { quoted } from "./wording/words.js";

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
    if (reading.anchor?.start == null) return;
    for (const place of placesOf(reading)) {
      for (const event of place.sentence.relations.times.events) {
        const finding = judgeEvent(place, event, reading.anchor);
        if (finding) yield finding;
      }
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
  const claim = claimAt(place, date);
  if (claim?.quoted || claim?.polarity === "negated") return null;
  // A day is left for time zones, and for copy that is dated ahead.
  if (timex.start > anchor.end + 1 && isPast(place, event)) return tenseFinding(place, event, "past", anchor);
  if (timex.end < anchor.start - 1 && isAhead(place, event)) return tenseFinding(place, event, "future", anchor);
  return null;
}

/** The verb tells what has happened by the article's day, and the date is its own. */
function isPast(place: Place, event: DatedEvent): boolean {
  const { verb, clause, preposition, base, tie } = event;
  if (scheduling.has(base)) return false;
  const group = clause.verb?.head === verb ? clause.verb : null;
  const isSince = preposition === "since" && group?.perfect === true;
  if (!isWhen(preposition) && !isSince) return false;
  if (tie === "loose" || (tie === "plain" && !isFine(event.date) && !isSince)) return false;
  if (group) return group.modality === "actual" && !group.progressive && (group.tense === "past" || group.perfect);
  return isBareParticiple(place, verb);
}

/** "a company founded in 2026": without an auxiliary the participle of a noun tells what was done to it. */
function isBareParticiple({ block: { tagged } }: Place, verb: number): boolean {
  const [tag, before] = [tagged[verb], tagged[verb - 1]];
  const isForm = tag === tags.past || tag === tags.participle || tag === tags.adjective;
  return isForm && (before === tags.noun || before === tags.proper || before === tags.sign);
}

/** The verb tells what is still to come, and the date is its own. */
function isAhead(place: Place, { verb, clause, preposition, date, base, tie }: DatedEvent): boolean {
  const group = clause.verb;
  if (!group || group.perfect || (group.tense !== "future" && group.tense !== "present")) return false;
  // "is scheduled for October 2018": what is planned now is still to come.
  const isFixed = preposition === "for" && group.head === verb && group.passive && fixing.has(base);
  if (!isFixed && !(isWhen(preposition) && isPlanned(place, group, verb))) return false;
  if (tie === "loose" || (tie === "plain" && !isFine(date))) return false;
  // "A report of 2018 said that it will open in 2020" speaks from its own time.
  const { moments } = place.sentence.relations.times;
  return !moments.some(({ date: other }) => other && other !== date && isExplicit(other) && isBefore(other, date));
}

/** "will meet", "is scheduled to be arraigned", "is due to rule": the verb is what the plan governs. */
function isPlanned({ block: { tokens, tagged } }: Place, group: VerbGroup, verb: number): boolean {
  if (verb < group.first) return false;
  // "is due in court on Jan. 10"
  let planned = group.modality === "planned" || (group.base === "be" && wordAt(tokens, verb + 1) === "due");
  for (let at = group.first; at < verb; at++) {
    const isPlan = isOneOf(tokens, at, plans) && wordAt(tokens, at + 1) === "to";
    const tag = tagged[at];
    if (isPlan) planned = true;
    else if (at >= group.next && tag !== tags.to && tag !== tags.auxiliary && tag !== tags.adverb) return false;
  }
  return planned && !group.negated;
}

function isWhen(preposition: string): boolean {
  return preposition === "in" || preposition === "on" || preposition === "";
}

/** A day or a month of the calendar: nobody gives a noun in passing as fine a date. */
function isFine({ expression }: TimexMention): boolean {
  return expression.form === "calendar" && expression.day !== undefined;
}

function isExplicit({ expression }: TimexMention): boolean {
  return expression.form === "calendar" && expression.year !== undefined;
}

function isBefore(a: TimexMention, b: TimexMention): boolean {
  return a.timex.end !== null && b.timex.end !== null && a.timex.end <= b.timex.end;
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
    const months = 12 * (year - expression.year);
    const fits =
      tense === "past"
        ? addMonths(timex.start, months) <= (anchor.end ?? 0)
        : addMonths(timex.end, months) >= (anchor.start ?? 0);
    const written = fits && Math.abs(year - expression.year) === 1 ? writeYear(place, date, year) : null;
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

const plans = new Set("due set slated scheduled expected supposed bound planned booked".split(" "));
const fixing = new Set("schedule set plan slate book fix time target earmark pencil".split(" "));
/** Verbs that are done now for a day to come, and stories of the future. */
const scheduling = new Set(
  "schedule plan expect set slate project forecast target budget estimate predict promise postpone delay extend move shift time date renew defer reschedule adjourn book programme program earmark pencil order commission allocate reserve award contract mandate anticipate propose call announce agree due end expire mature fall be".split(
    " ",
  ),
);
