import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import type { StatedAge } from "../../claims/relations/life.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { Days } from "../../values/age.js";
import { toNumber } from "../../values/rational.js";
import { claimAt, type Place } from "../wording/places.js";
import { birthDays, bornBy, closedDates, daysOf } from "./lives-told.js";
import { personOfAge } from "./person-of-age.js";

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
  const ages = place.sentence.mentions.flatMap((mention) => agedAt(place, mention) ?? []);
  if (births.length === 0 && ages.length === 0) return [];
  const dates = closedDates(place).filter((date) => births.every((birth) => birth.mention !== date));
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
    const isJoined = points.length > 0 && isJoint(place, age.mention.first - 1);
    const person = isJoined
      ? (points.at(-1)?.person ?? null)
      : personOfAge(place, age.mention, leadOf(place, age.mention.first), toldAge(place, age.mention));
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

/** "and", "but", or "then" that is not said of somebody right before: "her husband, then 40". */
function isJoint({ block: { tokens, tagged } }: Place, at: number): boolean {
  if (!isOneOf(tokens, at, joints)) return false;
  return wordAt(tokens, at) !== "then" || !signAt(tokens, at - 1, ",") || !named.has(tagged[at - 2] as number);
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

/** The age that a mention tells, and whether it is that of a birthday. */
function agedAt(place: Place, mention: Place["sentence"]["mentions"][number]): Age | null {
  if (mention.kind === "identifier") return null;
  const { tokens } = place.block;
  const quantity = mention.kind === "quantity" ? mention.quantity : mention.timex.quantity;
  if (quantity?.bound !== "exact" || quantity.vague || quantity.min.d !== 1n) return null;
  // "nine weeks old"
  if (quantity.unit && quantity.unit.code !== "a") return null;
  const years = toNumber(quantity.min);
  if (years < 1 || years > 110) return null;
  const isBirthday = quantity.kind === "ordinal" && wordAt(tokens, mention.next) === "birthday";
  const isStated = quantity.kind === "age" && mention.form !== "age-limit" && mention.form !== "age-decade";
  const isBare =
    mention.kind === "quantity" && quantity.kind === "count" && quantity.unit === null && mention.counted === null;
  if ((!isBirthday && !isStated && !isBare) || claimAt(place, mention)?.polarity === "negated") return null;
  if (isBirthday) return isKept(place, mention.first) ? { mention, years, by: "birthday" } : null;
  if (isAwaited(place, mention.first)) return null;
  const lead = leadOf(place, mention.first);
  const verb = lexeme(tokens, lead)?.verb?.base ?? "";
  if (verb === "turn" || verb === "become") return { mention, years, by: "birthday" };
  const told = toldAge(place, mention);
  const isTold =
    told !== undefined && (isStated || (told.at !== "date" && told.at !== "death" && told.person !== null));
  const isAge =
    isTold ||
    apposedAt(place, mention) !== null ||
    ((isEnd(place, mention) || isAtAge(place, mention.first)) && isAgeLead(place, lead, mention));
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

/** "wants to play until he is 36" */
function isAwaited({ block }: Place, first: number): boolean {
  return hasWordBetween(block, awaiting, first - 5, first);
}

/** ", at 21 the youngest ever": behind a comma or at the head no place is meant. */
function isAtAge({ block: { tokens }, sentence }: Place, first: number): boolean {
  const at = first - 1;
  return wordAt(tokens, at) === "at" && (at === sentence.first || signAt(tokens, at - 1, ","));
}

/** Nothing follows that the number could count. */
function isEnd({ block }: Place, { next, end, form }: Age["mention"]): boolean {
  if (form === "age-compound") return true;
  return (
    isWhen(block.tokens, next) ||
    /^(?:[.,;:)]| years old\b| and\b| in\b| on\b| at (?:his|her|the)\b|$)/.test(block.block.text.slice(end, end + 12))
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
  // "left school at 15 and in 2001 opened a shop"
  if (date.first > mention.first && [1, 2].some((back) => isOneOf(tokens, date.first - back, joints))) return false;
  if (date.expression.form === "calendar" && date.expression.toYear !== undefined) return false;
  const isBehind = date.first > mention.first;
  const [first, next] = isBehind ? [mention.next, date.first] : [date.next, mention.first];
  // "39, in 1971, and left it four years later, at 43"
  if (sentence.mentions.some((other) => isOffset(other) && other.first >= first && other.next <= next)) return false;
  let verbs = 0;
  for (let at = first; at < next; at++) {
    if (isOneOf(tokens, at, partings) || signAt(tokens, at, ";")) return false;
    if (isVerbTag(tagged[at] as number) && !isOneOf(tokens, at, beings)) verbs++;
  }
  if (by === "birthday") return verbs === 0;
  // "became a judge in 1990 and retired at 75": a deed of its own.
  if (!isBehind && hasDeed(tokens, first, next)) return false;
  const opens = mention.first - sentence.first < 4;
  const isHeld = isBehind ? opens || isWhen(tokens, mention.next) : opensClause(block, sentence, date.first);
  return verbs <= (isHeld ? 1 : 0);
}

function isOffset(mention: Place["sentence"]["mentions"][number]): boolean {
  return mention.kind === "timex" && mention.expression.form === "offset";
}

/** "in 1990 and retired at 75": "and" with a verb behind it. */
export function hasDeed(tokens: Place["block"]["tokens"], first: number, next: number): boolean {
  for (let at = first; at < next - 1; at++)
    if (isOneOf(tokens, at, joints) && lexeme(tokens, at + 1)?.verb) return true;
  return false;
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
  if (!told) return apposedAt(place, mention);
  if (told.at === "birthday" || told.at === "date") return null;
  const isDated = told.person === null || told.person === "old" || isDateBehind(place.sentence, mention.next + 1);
  return told.at === "beside" && isDated ? null : told.at;
}

/** "Brandvold, who was 86, leaves two daughters", "Petri, 89, and his wife": where relatives leave the lives untold. */
function apposedAt({ block: { tokens, tagged } }: Place, { first, next }: Age["mention"]): "then" | "beside" | null {
  if (wordAt(tokens, first - 1) === "was" && wordAt(tokens, first - 2) === "who") return "then";
  const isBetween = signAt(tokens, first - 1, ",") && signAt(tokens, next, ",");
  return isBetween && tagged[first - 2] === tags.proper ? "beside" : null;
}

/** The article's day and the fortnight before it; without one, any: what is told of today is of one day. */
function today({ reading: { anchor } }: Place): Days | null {
  if (anchor?.start == null || anchor.end === null) return { start: 0, end: 0 };
  return anchor.end - anchor.start > 31 ? null : { start: anchor.start - 14, end: anchor.end + 1 };
}

/** What the lives of the sentence tell of an age. */
function toldAge({ sentence }: Place, mention: Age["mention"]): StatedAge | undefined {
  return sentence.relations.times.lives?.ages.find((age) => age.mention === mention);
}

const awaiting = wordSet("until till unless if");
const whens = wordSet("when while");
const joints = wordSet("and but then");
const named = new Set<number>([tags.noun, tags.proper]);
const beings = wordSet("was is were are be been being 's");
const ageWords = wordSet("age aged at now only just barely still then");
const leadWords = wordSet("age aged at the of a only just now then still about years barely");
const roleLeads = wordSet("as");
const partings = wordSet("before after until since because whose but");
const bounds = wordSet("since until before after by from");
const nows = wordSet("now");
const owners = wordSet("his her");
const keeping = wordSet("on for");
