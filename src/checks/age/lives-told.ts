import type { TimexMention } from "../../claims/mention.js";
import type { Reading } from "../../claims/reading.js";
import type { Deed, StatedAge } from "../../claims/relations/life.js";
import { subjectOf } from "../../claims/relations/person.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Days } from "../../values/age.js";
import { addMonths, toDay } from "../../values/calendar.js";
import { type Place, placesOf } from "../wording/places.js";

/** Something told of a life, with the sentence that tells it. */
export interface Told<What> {
  readonly place: Place;
  readonly what: What;
}

/** A date of a life and the days that it leaves open. */
export interface LifeDay extends Days {
  readonly date: TimexMention;
}

/** What a few sentences in a row tell of one person. */
export interface LifeTold {
  readonly person: string;
  readonly births: Told<LifeDay>[];
  readonly deaths: Told<LifeDay>[];
  readonly ages: Told<StatedAge>[];
  readonly deeds: Told<Deed>[];
  /** Number of the last sentence that told of it. */
  last: number;
}

/** Sentences after which a name may be somebody else's. */
const reach = 4;

/** The lives that an article tells; "he" and "she" are whom the sentence before was about. */
export function livesTold(reading: Reading): LifeTold[] {
  const told: LifeTold[] = [];
  const places = placesOf(reading);
  // Without a day of birth or death there is nothing that an age or a deed could be held against.
  if (!places.some(({ sentence }) => hasEnds(sentence.relations.times.lives))) return told;
  let topic: string | null = null;
  let voice: string | null = null;
  let number = 0;
  for (const place of places) {
    number++;
    const { lives } = place.sentence.relations.times;
    const { tokens, tagged } = place.block;
    const subject = subjectOf({ tokens, tagged, syntax: place.sentence.syntax });
    voice ??= firstPronoun(place);
    const own = voice;
    // Where "he" is the one that the article is about, "she" is somebody else.
    const meant = (person: string): string =>
      topic !== null && person === own && !pronouns.has(topic) ? topic : person;
    const storyOf = (person: string | null): LifeTold | null => {
      if (person === null) return null;
      const name = meant(person);
      let story = told.findLast((one) => one.person === name && number - one.last <= reach);
      if (!story) {
        story = { person: name, births: [], deaths: [], ages: [], deeds: [], last: number };
        told.push(story);
      }
      story.last = number;
      return story;
    };
    if (lives) {
      for (const { date, person } of lives.births) add(storyOf(person)?.births, place, birthDays(date));
      for (const { date, person } of lives.deaths) add(storyOf(person)?.deaths, place, deathDays(date));
      for (const age of lives.ages) storyOf(age.person)?.ages.push({ place, what: age });
      for (const deed of lives.deeds) storyOf(deed.person)?.deeds.push({ place, what: deed });
    }
    const next: string | null = subject === null ? null : meant(subject);
    if (next !== topic) voice = null;
    topic = next;
  }
  return told;
}

function hasEnds(lives: Place["sentence"]["relations"]["times"]["lives"]): boolean {
  return lives !== null && lives.births.length + lives.deaths.length > 0;
}

/** The first "he" or "she" of a sentence. */
function firstPronoun({ block: { tokens }, sentence }: Place): string | null {
  for (let at = sentence.first; at < sentence.next; at++) if (isOneOf(tokens, at, pronouns)) return wordAt(tokens, at);
  return null;
}

function add(list: Told<LifeDay>[] | undefined, place: Place, what: LifeDay | null): void {
  if (list && what) list.push({ place, what });
}

/** The first year of "(1934-2012)"; else the days of the date. */
export function birthDays(date: TimexMention): LifeDay | null {
  const { expression } = date;
  const isSpan = expression.form === "calendar" && expression.toYear !== undefined && expression.year !== undefined;
  return isSpan ? yearDays(date, expression.year as number) : daysOf(date);
}

function deathDays(date: TimexMention): LifeDay | null {
  const { expression } = date;
  return expression.form === "calendar" && expression.toYear !== undefined
    ? yearDays(date, expression.toYear)
    : daysOf(date);
}

function yearDays(date: TimexMention, year: number): LifeDay {
  return { date, start: toDay(year, 1, 1), end: toDay(year, 12, 31) };
}

/**
 * The days of a date that the calendar closes, a season with the month on either side, "20 years ago" with half a year; null
 * when an end is open.
 */
export function daysOf(date: TimexMention): LifeDay | null {
  const { start, end, fuzzy } = date.timex;
  if (start === null || end === null || (fuzzy && date.hedge)) return null;
  const slack = isYearsAgo(date) ? 183 : fuzzy ? 31 : 0;
  return { date, start: start - slack, end: end + slack };
}

/** Times that are closed: years, and days and months that the article's date gives one; "20 years ago". */
export function closedDates({ sentence }: Place): TimexMention[] {
  const dates = sentence.relations.times.moments.flatMap(({ date }) => (date && daysOf(date) !== null ? [date] : []));
  const before = sentence.mentions.filter(
    (mention): mention is TimexMention =>
      mention.kind === "timex" && isYearsAgo(mention) && daysOf(mention) !== null && !dates.includes(mention),
  );
  return [...dates, ...before].sort((a, b) => a.first - b.first);
}

/** So many whole years before the article; of one or two a month would tell. */
export function isYearsAgo({ expression }: TimexMention): boolean {
  if (expression.form !== "offset" || expression.unit !== "year" || expression.direction !== -1) return false;
  const { amount, bound, from, at, compares } = expression;
  if (from !== "article" || bound !== "exact" || at || compares) return false;
  return amount.bound === "exact" && !amount.vague && amount.min.d === 1n && amount.min.n > 2n;
}

const pronouns = new Set(["he", "she"]);

/** Who is 44 on a day was born in the year that ended 44 years before; who turns 44, on it. */
export function bornBy({ years, by }: { readonly years: number; readonly by: string }, { start, end }: Days): Days {
  return by === "birthday"
    ? { start: addMonths(start, -12 * years) - 1, end: addMonths(end, -12 * years) + 1 }
    : { start: addMonths(start, -12 * (years + 1)) + 1, end: addMonths(end, -12 * years) };
}
