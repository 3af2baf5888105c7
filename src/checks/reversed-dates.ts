import type { TimexMention } from "../claims/mention.js";
import { hasWordBetween } from "../claims/relations/figures.js";
import type { Moment } from "../claims/relations/moment.js";
import type { SpanOfTime } from "../claims/relations/span-of-time.js";
import { isOneOf } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { dateExists, fromDay, toDay } from "../values/calendar.js";
import type { Check } from "./check.js";
import { ordersTold } from "./elapsed/orders-told.js";
import { stepsInFields } from "./elapsed/steps-in-fields.js";
import { stepsTold } from "./elapsed/steps-told.js";
import { findingAt, labelAt } from "./wording/finding-at.js";
import { claimAt, type Place, placesOf, printed, spanOver, tokenSpan } from "./wording/places.js";
import { alternatives, writeYear } from "./wording/times.js";
import { quoted } from "./wording/words.js";

export const reversedDates: Check = {
  id: "reversed-dates",
  family: "calendar",
  severity: "error",
  title: "an end that comes before its beginning",
  finds:
    "Stretches of time whose end is earlier than their beginning: between October 2019 and March 2018, opened in 2016 and closed in 2015, born in 1986 and died in 1968; also two steps of one thing in a sentence each, of which the second can only follow the first: an appeal that was lodged in June and dismissed in May. What may begin again (reopened, for a second time) and seasons over the new year are left alone.",
  matters: "Two digits have changed places, or one date is another year's.",
  example: {
    wrong: "The inquiry opened in March 2016 and concluded in November 2015.",
    right: "The inquiry opened in March 2015 and concluded in November 2015.",
  },
  remedy: "Swap the two, or correct the one that is wrong.",
  *judge({ reading }) {
    for (const place of placesOf(reading)) {
      for (const span of [...place.sentence.relations.times.spans, ...stepsTold(place)]) {
        if (isReversed(span) && !isMoved(place, span.begin) && !isOfToday(place, span))
          yield span.verbs ? eventsFinding(place, span) : rangeFinding(place, span);
      }
      yield* ordersTold(reversedDates, place);
      for (const mention of place.sentence.mentions) {
        if (mention.kind !== "timex") continue;
        if (isReversedYears(mention)) yield yearsFinding(place, mention);
        if (isReversedDays(mention) && !isUntil(place, mention) && !isMoved(place, mention))
          yield daysFinding(place, mention);
      }
    }
    yield* stepsInFields(reversedDates, reading);
  },
};

/** "was arrested on 9 June 2016. He was convicted on 3 June", of the article's own year: a day in the weeks before it. */
function isOfToday({ reading: { anchor } }: Place, { begin, end }: SpanOfTime): boolean {
  const [from, to] = [begin.date?.expression, end.date?.expression];
  if (from?.form !== "calendar" || to?.form !== "calendar" || from.year === undefined || to.year !== undefined)
    return false;
  if (anchor?.start == null || to.month === undefined || to.day === undefined) return false;
  const { year } = fromDay(anchor.start);
  if (year === from.year || !dateExists(year, to.month, to.day)) return false;
  const ago = anchor.start - toDay(year, to.month, to.day);
  return ago >= 0 && ago <= newsDays;
}

/** Days for which a date is told without its year, as news. */
const newsDays = 60;

/** "has brought the harvest forward by 17 days, from 28 September to 11 September" */
function isMoved({ block, sentence }: Place, { first }: { readonly first: number }): boolean {
  return hasWordBetween(block, forward, sentence.first, first);
}

const forward = new Set(["forward", "earlier", "sooner", "ahead", "advanced", "moved", "shifted"]);

/** Both ends are sure and the second is earlier; without years only days of one month are held against each other. */
export function isReversed({ begin, end }: SpanOfTime): boolean {
  const [a, b] = [begin.date, end.date];
  if (!a && !b) return isReversedAfternoon(begin, end);
  if (!a || !b || a.timex.defects.length > 0 || b.timex.defects.length > 0) return false;
  const [from, to] = [a.expression, b.expression];
  if (from.form !== "calendar" || to.form !== "calendar" || from.fiscal || to.fiscal) return false;
  if (from.decade !== undefined && to.decade !== undefined && !from.shortYear && !to.shortYear)
    return to.decade < from.decade;
  if (from.year !== undefined && to.year !== undefined && !from.shortYear && !to.shortYear)
    return a.timex.start !== null && b.timex.end !== null && b.timex.end < a.timex.start;
  if (from.year !== undefined && from.month === undefined) return false;
  return (
    from.month !== undefined &&
    from.month === to.month &&
    from.day !== undefined &&
    to.day !== undefined &&
    from.toDay === undefined &&
    to.day < from.day
  );
}

/** "from 3 p.m. to 1 p.m.": nothing lasts from one afternoon until noon of the next. */
function isReversedAfternoon({ clock: a }: Moment, { clock: b }: Moment): boolean {
  if (a?.expression.form !== "clock" || b?.expression.form !== "clock") return false;
  const [from, to] = [a.expression.clock, b.expression.clock];
  // "18:10 GMT - 2:10 p.m. EDT" is one moment.
  if (from.zone !== null && to.zone !== null && from.zone !== to.zone) return false;
  return to.hour >= 12 && from.hour > to.hour && from.hour - to.hour <= 6 && from.hour < 21;
}

/** "2009–2003" as one mention. */
function isReversedYears({ expression }: TimexMention): boolean {
  return (
    expression.form === "calendar" &&
    expression.toYear !== undefined &&
    expression.year !== undefined &&
    expression.toYear < expression.year
  );
}

/** "from 12 to 9 July"; "28-3 March" may begin in February. */
function isReversedDays({ expression }: TimexMention): boolean {
  if (expression.form !== "calendar" || expression.day === undefined || expression.toDay === undefined) return false;
  return expression.toDay < expression.day && expression.day - expression.toDay < turnOfMonth;
}

/** "having been 12 until 6 January": the 12 is no day. */
function isUntil(place: Place, mention: TimexMention): boolean {
  const { tokens } = place.block;
  return /\b(?:until|till)\b/.test(printed(place, mention)) && !isOneOf(tokens, mention.first - 1, openers);
}

/** Days by which a stretch over the end of a month seems to run backwards. */
const turnOfMonth = 20;

function rangeFinding(place: Place, { begin, end }: SpanOfTime): Finding {
  const { block } = place;
  const opened = isOneOf(block.tokens, begin.first - 1, openers);
  const start = opened ? (block.tokens.start[begin.first - 1] as number) : begin.start;
  const span = { start, end: end.end };
  const said = printed(place, span);
  const [from, to] = [printed(place, begin), printed(place, end)];
  const joint = printed(place, { start: begin.end, end: end.start });
  const swapped = `${printed(place, { start, end: begin.start })}${to}${joint}${from}`;
  return findingAt(
    reversedDates,
    place.reading,
    block,
    span,
    claimAt(place, end.date ?? (begin.date as TimexMention)),
    {
      severity: bothYears(begin, end) ? "error" : "warning",
      message: `${quoted(said)} runs backwards: ${to} is before ${from}`,
      label: "the end is before the beginning",
      actual: said,
      expected: [swapped],
      notes: ["The two may have changed places, or one of them is wrong"],
      fixes: alternatives(place, [
        { span, text: swapped },
        ...otherYears(place, begin, end),
        ...nextYear(place, begin, end),
      ]),
    },
  );
}

function bothYears(begin: Moment, end: Moment): boolean {
  return [begin, end].every(({ date }) => date?.expression.form === "calendar" && date.expression.year !== undefined);
}

function yearsFinding(place: Place, mention: TimexMention): Finding {
  const said = printed(place, mention);
  const [from = "", to = ""] = said.match(/\d{4}/g) ?? [];
  const swapped = said.replace(from, "#").replace(to, from).replace("#", to);
  return findingAt(reversedDates, place.reading, place.block, mention, claimAt(place, mention), {
    message: `${quoted(said)} runs backwards: ${to} is before ${from}`,
    label: "the end is before the beginning",
    actual: said,
    expected: [swapped],
    notes: ["The two may have changed places, or one of them is wrong"],
    fixes: alternatives(place, [
      { span: mention, text: swapped },
      { span: mention, text: said.replace(to, String(Number(to) + 100)) },
    ]),
  });
}

function daysFinding(place: Place, mention: TimexMention): Finding {
  const said = printed(place, mention);
  const [from = "", to = ""] = said.match(/\d+/g) ?? [];
  const swapped = said.replace(from, "#").replace(to, from).replace("#", to);
  return findingAt(reversedDates, place.reading, place.block, mention, claimAt(place, mention), {
    severity: "warning",
    message: `${quoted(said)} runs backwards: the ${to} is before the ${from}`,
    label: "the end is before the beginning",
    actual: said,
    expected: [swapped],
    notes: ["The two may have changed places, one of them may be wrong, or the first is of another month"],
    fixes: alternatives(place, [{ span: mention, text: swapped }]),
  });
}

function eventsFinding(place: Place, { begin, end, verbs }: SpanOfTime): Finding {
  const [from, to] = [printed(place, begin), printed(place, end)];
  const later = begin.first > end.first ? begin : end;
  const other = later === begin ? end : begin;
  const said = printed(place, later);
  const [first, second] = (verbs ?? []).map(({ verb, date }) =>
    quoted(printed(place, spanOver(tokenSpan(place.block, verb, verb + 1), date))),
  );
  return findingAt(reversedDates, place.reading, place.block, later, claimAt(place, later.date as TimexMention), {
    // Of two sentences the second may yet speak of another thing.
    ...(isOneSentence(place, begin, end) ? {} : { severity: "warning" }),
    message: `${second ?? to} cannot be: that is before ${first ?? from}`,
    label: later === end ? `the end, before ${from}` : `the beginning, after ${to}`,
    actual: said,
    expected: swapYears(place, later, other),
    notes: ["Either date may be the wrong one"],
    labels: [labelAt(place.reading, place.block, other, later === end ? "the beginning" : "the end")],
    fixes: alternatives(place, [
      ...swapYears(place, later, other).map((text) => ({ span: later, text })),
      ...otherYears(place, begin, end),
      ...(verbs?.[0].base === "bear" ? centuryEarlier(place, begin, end) : []),
    ]),
  });
}

function isOneSentence({ sentence }: Place, begin: Moment, end: Moment): boolean {
  return [begin, end].every(({ first }) => sentence.first <= first && first < sentence.next);
}

/** A year is taken for one so near; further off there is no telling. */
const nearYears = 3;

/** The later mention with the other's year and the next: months may make either right. */
function swapYears(place: Place, { date }: Moment, other: Moment): string[] {
  const year = other.date?.expression.form === "calendar" ? other.date.expression.year : undefined;
  const own = date?.expression.form === "calendar" ? date.expression.year : undefined;
  if (year === undefined || own === undefined || Math.abs(year - own) > nearYears) return [];
  return [year, year + 1].flatMap((candidate) =>
    candidate === own || candidate > lastYear(place) ? [] : (writeYear(place, date, candidate) ?? []),
  );
}

/** What was done was done by the year of the article. */
function lastYear({ reading: { anchor } }: Place): number {
  return anchor?.end == null ? Number.POSITIVE_INFINITY : fromDay(anchor.end).year;
}

/** The beginning in the year of the end, the end in the year after the beginning. */
function otherYears(place: Place, begin: Moment, end: Moment): Way[] {
  const [from, to] = [yearOf(begin), yearOf(end)];
  if (from === null || to === null || from - to > nearYears || !begin.date || !end.date) return [];
  if (from === to) return [{ span: begin.date, text: writeYear(place, begin.date, from - 1) }];
  return [
    { span: begin.date, text: writeYear(place, begin.date, to) },
    { span: end.date, text: writeYear(place, end.date, from + 1) },
  ];
}

/** "from 12 November to 2 February" of one year: the end may be of the next. */
function nextYear(place: Place, begin: Moment, end: Moment): Way[] {
  const [from, to] = [yearOf(begin), yearOf(end)];
  if (from === null || from !== to || !end.date) return [];
  return [{ span: end.date, text: writeYear(place, end.date, from + 1) }];
}

/** Born a century earlier, where that makes a life. */
function centuryEarlier(place: Place, begin: Moment, end: Moment): Way[] {
  const [from, to] = [yearOf(begin), yearOf(end)];
  if (from === null || to === null || !begin.date || to - (from - 100) > 105) return [];
  return [{ span: begin.date, text: writeYear(place, begin.date, from - 100) }];
}

interface Way {
  readonly span: TimexMention;
  readonly text: string | null;
}

function yearOf({ date }: Moment): number | null {
  return date?.timex.start == null ? null : fromDay(date.timex.start).year;
}
/** Words before the first end of a range. */
const openers = new Set(["between", "from"]);
