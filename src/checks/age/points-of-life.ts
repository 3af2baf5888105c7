import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import type { StatedAge } from "../../claims/relations/life.js";
import { personAt, personOf, subjectOf } from "../../claims/relations/person.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { Days } from "../../values/age.js";
import { addMonths } from "../../values/calendar.js";
import { toNumber } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { claimAt, type Place } from "../wording/places.js";
import { birthDays, daysOf } from "./lives-told.js";

/** A point of a life: somebody was born, so old, or had a birthday, at a time. */
export interface Point {
  readonly place: Place;
  readonly by: "birth" | "age" | "birthday";
  /** The age; of a birth, its date. */
  readonly mention: QuantityMention | TimexMention;
  readonly years: number;
  /** When that was; null on the article's own day. */
  readonly date: TimexMention | null;
  readonly time: Days;
  /** The days of the birth that it leaves open. */
  readonly born: Days;
  /** What the sentence says of the time: dated, of today, at the death, beside a name, or at a time told elsewhere. */
  readonly at: StatedAge["at"];
  /** Who, as the clause names them; "he" and "she" for pronouns, null where it says nobody. */
  readonly person: string | null;
  /** Joined by "and" to the point before it: of the same person. */
  readonly isJoined: boolean;
}

/** The points of lives that a sentence tells, each with the time that its own words give it. */
export function pointsOf(place: Place): readonly Point[] {
  const births = birthsIn(place);
  const dates = datesIn(place).filter((date) => births.every((birth) => birth.mention !== date));
  const ages = place.sentence.mentions.flatMap((mention) => agedAt(place, mention) ?? []);
  return [...births, ...datedPoints(place, ages, dates)].sort((a, b) => a.mention.first - b.mention.first);
}

function birthsIn(place: Place): Point[] {
  const lives = place.sentence.relations.times.lives?.births ?? [];
  return lives.flatMap(({ date, person: named }) => {
    const born = birthDays(date);
    // "Only five when the dam burst in 1962, the engineer was born": the number is read as the subject.
    const person = isNumber(place, named) ? null : named;
    return born
      ? [{ place, by: "birth", mention: date, years: 0, date, time: born, born, at: "date", person, isJoined: false }]
      : [];
  });
}

function isNumber({ block, sentence }: Place, word: string | null): boolean {
  return sentence.mentions.some(
    ({ kind, first, next }) => kind === "quantity" && next === first + 1 && wordAt(block.tokens, first) === word,
  );
}

type Age = Pick<Point, "mention" | "years" | "by">;

/** Each age with its time: ages and dates by turns, the only date of its part of the sentence, or the article's day. */
function datedPoints(place: Place, ages: readonly Age[], dates: readonly TimexMention[]): Point[] {
  const points: Point[] = [];
  const datable = ages.filter((age) => !isOfToday(undatedOf(place, age)));
  for (const age of ages) {
    const at = undatedOf(place, age);
    const date = isOfToday(at) ? null : dateOf(place, datable, datable.indexOf(age), dates);
    if (date === undefined || (date !== null && !isItsTime(place, age, date))) continue;
    const time = date ? daysOf(date) : today(place);
    if (!time || (date === null && at === null)) continue;
    const isJoined = points.length > 0 && isOneOf(place.block.tokens, age.mention.first - 1, joints);
    const person = isJoined ? (points.at(-1)?.person ?? null) : personOfAge(place, age.mention);
    const born = bornBy(age, time);
    points.push({
      place,
      ...age,
      date,
      time,
      born,
      at: date && at !== "death" ? "date" : (at ?? "date"),
      person,
      isJoined,
    });
  }
  return points;
}

/** "who is 31", "Now 67": whatever else the sentence dates. */
function isOfToday(at: StatedAge["at"] | null): boolean {
  return at === "beside" || at === "now";
}

/** The date of an age; null where the sentence has none, undefined where it leaves open which. */
function dateOf(
  { block, sentence }: Place,
  ages: readonly Age[],
  index: number,
  dates: readonly TimexMention[],
): TimexMention | null | undefined {
  if (dates.length === 0) return null;
  const { first, next } = (ages[index] as Age).mention;
  const before = ages[index - 1]?.mention.next ?? sentence.first;
  const behind = ages[index + 1]?.mention.first ?? sentence.next;
  const isBehind = ages.every(({ mention }, at) => onlyOne(mention.next, ages[at + 1]?.mention.first ?? sentence.next));
  if (ages.length > 1 && isBehind) return onlyOne(next, behind);
  if (ages.length > 1 && ages.every(({ mention }, at) => onlyOne(ages[at - 1]?.mention.next ?? 0, mention.first)))
    return onlyOne(before, first);
  let [from, to] = [first, next];
  while (from > before && !signAt(block.tokens, from - 1, ";")) from--;
  while (to < behind && !signAt(block.tokens, to, ";")) to++;
  return onlyOne(from, to);

  function onlyOne(from: number, to: number): TimexMention | undefined {
    const [date, ...more] = dates.filter((one) => one.first >= from && one.first < to);
    return more.length === 0 ? date : undefined;
  }
}

/** Who is 44 on a day was born in the year that ended 44 years before; who turns 44, on it. */
export function bornBy({ years, by }: Pick<Point, "years" | "by">, { start, end }: Days): Days {
  return by === "birthday"
    ? { start: addMonths(start, -12 * years) - 1, end: addMonths(end, -12 * years) + 1 }
    : { start: addMonths(start, -12 * (years + 1)) + 1, end: addMonths(end, -12 * years) };
}

/** Times that are closed: years, and days and months that the article's date gives one. */
function datesIn({ sentence }: Place): TimexMention[] {
  return sentence.relations.times.moments.flatMap(({ date }) => (date && daysOf(date) !== null ? [date] : []));
}

/** The age that a mention tells, and whether it is that of a birthday. */
function agedAt(place: Place, mention: Place["sentence"]["mentions"][number]): Age | null {
  if (mention.kind === "identifier") return null;
  const { tokens } = place.block;
  const quantity = mention.kind === "quantity" ? mention.quantity : mention.timex.quantity;
  if (quantity?.bound !== "exact" || quantity.vague || quantity.min.d !== 1n) return null;
  const years = toNumber(quantity.min);
  if (years < 1 || years > 110 || claimAt(place, mention)?.polarity === "negated") return null;
  if (quantity.kind === "ordinal")
    return wordAt(tokens, mention.next) === "birthday" && isKept(place, mention.first)
      ? { mention, years, by: "birthday" }
      : null;
  const isStated = quantity.kind === "age" && mention.form !== "age-limit" && mention.form !== "age-decade";
  const isBare =
    mention.kind === "quantity" && quantity.kind === "count" && quantity.unit === null && mention.counted === null;
  if (!isStated && !isBare) return null;
  const lead = leadOf(place, mention.first);
  const verb = lexeme(tokens, lead)?.verb?.base ?? "";
  if (verb === "turn" || verb === "become") return { mention, years, by: "birthday" };
  const told = toldAge(place, mention);
  const isTold =
    told !== undefined && (isStated || (told.at !== "date" && told.at !== "death" && told.person !== null));
  const isAge = isTold || (isEnd(place, mention) && isAgeLead(place, lead, mention));
  return isAge ? { mention, years, by: "age" } : null;
}

/** "was 44 when", "and 44 when", "at 30,", "Only three when", "at the age of 22", "as a 67-year-old", ", 34,". */
function isAgeLead({ block: { tokens }, sentence }: Place, lead: number, mention: Age["mention"]): boolean {
  if (lead < sentence.first) return mention.first > sentence.first || isWhen(tokens, mention.next);
  if (mention.form === "age-compound") return isOneOf(tokens, lead, roleLeads);
  if (isOneOf(tokens, lead, beings)) return true;
  const isTimed = isWhen(tokens, mention.next) || isDateBehind(sentence, mention.next + 1);
  if (isTimed && (isOneOf(tokens, lead, joints) || signAt(tokens, lead, ",") || signAt(tokens, lead, "("))) return true;
  return lead < mention.first - 1 && isOneOf(tokens, lead + 1, ageWords);
}

/** "25 in 1969" */
function isDateBehind({ mentions }: Place["sentence"], at: number): boolean {
  return mentions.some((mention) => mention.first === at && mention.kind === "timex" && daysOf(mention) !== null);
}

/** The token before an age and the words that belong to it. */
function leadOf({ block: { tokens }, sentence }: Place, first: number): number {
  let at = first - 1;
  while (at >= sentence.first && isOneOf(tokens, at, leadWords)) at--;
  return at;
}

/** Nothing follows that the number could count. */
function isEnd({ block }: Place, { next, end, form }: Age["mention"]): boolean {
  if (form === "age-compound") return true;
  return (
    isWhen(block.tokens, next) ||
    /^(?:[.,;:)]| years old\b| and\b| in\b| on\b|$)/.test(block.block.text.slice(end, end + 12))
  );
}

function isWhen(tokens: Place["block"]["tokens"], at: number): boolean {
  return isOneOf(tokens, at, whens) || (wordAt(tokens, at) === "at" && wordAt(tokens, at + 2) === "time");
}

/** "celebrates his 52nd birthday", "On her 60th birthday": on the day itself, not "34 days short of her 100th birthday". */
function isKept({ block: { tokens, tagged } }: Place, first: number): boolean {
  return (
    isOneOf(tokens, first - 1, owners) &&
    (isVerbTag(tagged[first - 2] as number) || isOneOf(tokens, first - 2, keeping))
  );
}

/** No verb lies between that could have a time of its own, but that of "when she won it in 1988". */
function isItsTime({ block, sentence }: Place, { mention, by }: Age, date: TimexMention): boolean {
  const { tokens, tagged } = block;
  // "By 1970, when she was 41"
  const isWhenItWas =
    date.first < mention.first && signAt(tokens, date.next, ",") && isOneOf(tokens, date.next + 1, whens);
  if (isOneOf(tokens, date.first - 1, bounds) && !isWhenItWas) return false;
  if (date.expression.form === "calendar" && date.expression.toYear !== undefined) return false;
  const isBehind = date.first > mention.first;
  const [first, next] = isBehind ? [mention.next, date.first] : [date.next, mention.first];
  let verbs = 0;
  for (let at = first; at < next; at++) {
    if (isOneOf(tokens, at, partings) || signAt(tokens, at, ";")) return false;
    if (isVerbTag(tagged[at] as number) && !isOneOf(tokens, at, beings)) verbs++;
  }
  if (by === "birthday") return verbs === 0;
  const opens = mention.first - sentence.first < 4;
  const isHeld = isBehind ? opens || isWhen(tokens, mention.next) : opensClause(block, sentence, date.first);
  return verbs <= (isHeld ? 1 : 0);
}

/** "In 2009 he sold it, aged 35": the time of what follows. */
function opensClause({ tokens }: Place["block"], { first }: Place["sentence"], date: number): boolean {
  return date - first < 2 || signAt(tokens, date - 2, ",") || signAt(tokens, date - 2, ";");
}

/** What is said of the time of an age that has no date. */
function undatedOf(place: Place, { mention, by }: Age): StatedAge["at"] | null {
  if (by === "birthday") return null;
  const told = toldAge(place, mention);
  if (isOneOf(place.block.tokens, mention.first - 1, nows)) return "now";
  if (!told || told.at === "birthday" || told.at === "date") return null;
  const isDated = told.person === null || told.person === "old" || isDateBehind(place.sentence, mention.next + 1);
  return told.at === "beside" && isDated ? null : told.at;
}

/** The article's day and the fortnight before it; without one, any: what is told of today is of one day. */
function today({ reading: { anchor } }: Place): Days | null {
  if (anchor?.start == null || anchor.end === null) return { start: 0, end: 0 };
  return anchor.end - anchor.start > 31 ? null : { start: anchor.start - 14, end: anchor.end + 1 };
}

/** Whom the sentence gives an age: the owner of a birthday, the subject of the clause or of the sentence. */
function personOfAge(place: Place, mention: Age["mention"]): string | null {
  const { block, sentence } = place;
  // "The fund, launched when she was 40, was 10"
  const lead = leadOf(place, mention.first);
  if (isOneOf(block.tokens, lead, beings) && signAt(block.tokens, lead - 1, ",")) {
    const named = nounPhraseAt(block.tokens, block.tagged, sentence.first, sentence.next);
    if (named) return personAt(viewOf(block, sentence), named.head);
  }
  const told = toldAge(place, mention);
  if (told?.person && told.person !== "old") return told.person;
  const owner = ownerPronouns[wordAt(block.tokens, mention.first - 1)];
  if (owner) return owner;
  const view = viewOf(block, sentence);
  const opened = openedBy(place, mention);
  if (opened !== null) return personAt(view, opened);
  const { verb } = clauseAt(sentence.syntax, mention.first);
  return (verb && verb.first < mention.first ? personOf(view, verb.head) : null) ?? subjectOf(view);
}

/** "Now 67, the conductor was", "Aged 28 in 1994, Hall became", "in 2012, aged 50, he was": whom the comma behind leads to. */
function openedBy({ block: { tokens, tagged }, sentence }: Place, { first, next }: Age["mention"]): number | null {
  const to = first - sentence.first < 2 ? next + longestOpening : next;
  for (let at = next; at <= to; at++) {
    if (!signAt(tokens, at, ",")) continue;
    const named = nounPhraseAt(tokens, tagged, at + 1, sentence.next);
    const head = named?.head ?? (tagged[at + 1] === tags.pronoun ? at + 1 : -1);
    const tag = tagged[named?.next ?? at + 2] as number;
    return head >= 0 && (isVerbTag(tag) || tag === tags.auxiliary || tag === tags.modal) ? head : null;
  }
  return null;
}

function toldAge({ sentence }: Place, mention: Age["mention"]): StatedAge | undefined {
  return sentence.relations.times.lives?.ages.find((age) => age.mention === mention);
}

/** Tokens between an age that opens a sentence and the comma: "Only three when the mine closed in 1985,". */
const longestOpening = 9;
const whens = wordSet("when while");
const joints = wordSet("and but then");
const beings = wordSet("was is were are be been being 's");
const ageWords = wordSet("age aged at now only just barely still then");
const leadWords = wordSet("age aged at the of a only just now then still about years barely");
const roleLeads = wordSet("as");
const partings = wordSet("before after until since because whose but");
const bounds = wordSet("since until before after by from");
const nows = wordSet("now");
const owners = wordSet("his her");
const keeping = wordSet("on for");
const ownerPronouns: Readonly<Record<string, string>> = { his: "he", her: "she" };
