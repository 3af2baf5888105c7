import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import type { LifeDate, StatedAge } from "../../claims/relations/life.js";
import { hasYear } from "../../claims/relations/moment.js";
import { subjectOf } from "../../claims/relations/person.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { agesAt, agrees } from "../../values/age.js";
import { toNumber } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";
import { ageFinding } from "./judge-ages.js";
import { birthDays, daysOf, type LifeDay, type Told } from "./lives-told.js";

/**
 * Ages of the one whose birth a passage tells, at the one other year of their sentence, where no name says whose they are:
 * "Born in 1943, … won the 2019 race as a 67-year-old", "her last book in 2008, when she was 96", "Only three when the mine
 * closed in 1985". `judged` are the ages that were held against a date of birth already.
 */
export function* judgeAgesAlone(
  check: Pick<CheckInfo, "id" | "severity">,
  places: readonly Place[],
  judged: ReadonlySet<unknown>,
): Iterable<Finding> {
  for (const [at, place] of places.entries()) {
    const near = places.slice(Math.max(0, at - reach), at + 1).filter(({ block }) => block === place.block);
    const births = near.flatMap((other) => birthsOf(other));
    const [born] = births;
    if (!born || births.some(({ what }) => what.date !== born.what.date)) continue;
    for (const mention of place.sentence.mentions) {
      if (mention.kind === "identifier" || judged.has(mention)) continue;
      const age = ageOf(place, mention);
      const date = age === null ? null : dateOf(place, mention, born.what);
      const time = date && daysOf(date);
      if (age === null || !date || !time || !isOfOne(place, mention, born)) continue;
      const ages = agesAt(born.what, time);
      if (ages.high < 0 || ages.high > longestLife || agrees(age, age, "exact", ages)) continue;
      yield ageFinding(check, place, { mention, person: null, at: "date", date }, born, time, ages);
    }
  }
}

/** Sentences over which nobody else need be named. */
const reach = 2;
const longestLife = 105;

interface Born extends Told<LifeDay> {
  readonly person: string | null;
}

function birthsOf(place: Place): Born[] {
  const births: readonly LifeDate[] = place.sentence.relations.times.lives?.births ?? [];
  return births.flatMap(({ date, person }) => {
    const what = birthDays(date);
    return what ? [{ place, what, person }] : [];
  });
}

/** The age that a mention tells: "as a 67-year-old", "when she was 96", "Only three when", "at 22", "then 41". */
function ageOf({ block, sentence }: Place, mention: QuantityMention | TimexMention): number | null {
  const { tokens } = block;
  const quantity = mention.kind === "quantity" ? mention.quantity : mention.timex.quantity;
  if (quantity?.bound !== "exact" || quantity.vague || quantity.min.d !== 1n || quantity.unit?.dimension === "money")
    return null;
  const isStated = quantity.kind === "age" && mention.form !== "age-limit" && mention.form !== "age-decade";
  const isBare =
    mention.kind === "quantity" && quantity.kind === "count" && quantity.unit === null && mention.counted === null;
  const years = toNumber(quantity.min);
  if ((!isStated && !isBare) || years < 1 || years > 110) return null;
  const view = viewOf(block, sentence);
  const before = textBefore(view.tokens, mention.first, sentence.first);
  const behind = isOneOf(tokens, mention.next, whens) || /^at the time/.test(block.block.text.slice(mention.end + 1));
  if (mention.form === "age-compound") return /(?:^| )as an?$/.test(before) ? years : null;
  if (behind)
    return /^(?:only|just|barely|aged?|still)?$|(?:^| )(?:was|were|then|only|just)$/.test(before) ? years : null;
  const isEnd =
    !isOneOf(tokens, mention.next, nounless) &&
    /^[.,;)]|^ (?:years old|and|when)/.test(block.block.text.slice(mention.end));
  return isEnd &&
    /(?:^| )(?:(?:when|while|as) (?:he|she|they) (?:was|were)(?: only| just| still)?|at the age of|aged(?: only| just)?|at(?: only| just)?)$/.test(
      before,
    )
    ? years
    : null;
}

function textBefore(tokens: Place["block"]["tokens"], at: number, first: number): string {
  const words: string[] = [];
  for (let i = Math.max(first, at - 6); i < at; i++) words.push(wordAt(tokens, i) || ",");
  return words.join(" ");
}

/** The one other year of the sentence, with no verb between that could have another time. */
function dateOf({ block, sentence }: Place, age: QuantityMention | TimexMention, born: LifeDay): TimexMention | null {
  const dates = sentence.relations.times.moments.flatMap(({ date }) =>
    date && hasYear(date) && date !== born.date ? [date] : [],
  );
  const [date, ...more] = dates;
  if (!date || more.length > 0 || (date.expression.form === "calendar" && date.expression.toYear !== undefined))
    return null;
  const isBehind = date.first > age.first;
  const [first, next] = isBehind ? [age.next, date.first] : [date.next, age.first];
  let verbs = 0;
  for (let at = first; at < next; at++) {
    if (isOneOf(block.tokens, at, partings)) return null;
    if (isVerbTag(block.tagged[at] as number) && !isOneOf(block.tokens, at, beings)) verbs++;
  }
  if (isOneOf(block.tokens, date.first - 1, bounds)) return null;
  // "Only three when the mine closed in 1985", "As a 30-year-old he opened it in 1986": the verb is that of the time.
  const opens = age.first - sentence.first < 4;
  return verbs <= (isBehind && (opens || isOneOf(block.tokens, age.next, whens)) ? 1 : 0) ? date : null;
}

/** Nobody else is named as the one who was so old. */
function isOfOne(place: Place, mention: QuantityMention | TimexMention, born: Born): boolean {
  const { lives } = place.sentence.relations.times;
  // Of relatives and of two lives nothing is told apart.
  if (!lives) return false;
  const stated = lives.ages.find((age: StatedAge) => age.mention === mention);
  const subject = subjectOf(viewOf(place.block, place.sentence));
  const named = (person: string | null | undefined): boolean =>
    person != null && !pronouns.has(person) && person !== born.person && person !== subject;
  if (named(stated?.person)) return false;
  if (tellsOfBoth(place)) return false;
  const clause = clauseAt(place.sentence.syntax, mention.first);
  const own = clause.subject ? wordAt(place.block.tokens, clause.subject.head) : null;
  if (clause.kind === "relative" && own !== null && named(own)) return false;
  // Of who is told in another sentence only a pronoun may speak, or the same name.
  return born.place === place || subject === null || pronouns.has(subject) || subject === born.person;
}

/** "he met Rosa when she was 16" */
function tellsOfBoth({ block: { tokens }, sentence }: Place): boolean {
  let [man, woman] = [false, false];
  for (let at = sentence.first; at < sentence.next; at++) {
    man ||= isOneOf(tokens, at, hes);
    woman ||= isOneOf(tokens, at, shes);
  }
  return man && woman;
}

const hes = wordSet("he his him himself");
const shes = wordSet("she her hers herself");
const whens = new Set(["when", "while"]);
const beings = wordSet("was were is be been being");
const partings = wordSet("before after until since because whose and but");
const bounds = wordSet("since until before after by from");
const nounless = wordSet("percent per");
const pronouns = wordSet("he she they who old");
