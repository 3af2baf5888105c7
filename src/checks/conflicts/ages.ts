import { mensNames, womensNames } from "../../claims/lexicon/given-names.js";
import type { Claim, Reading } from "../../claims/reading.js";
import { hasYear } from "../../claims/relations/moment.js";
import { agree } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { hasOneOf, isOneOf, isTitle, signAt, wordAt } from "../../claims/token-access.js";
import { once } from "../../text/once.js";
import { wordSet } from "../../text/word-set.js";
import { absolute, compareRational, rational, subtract } from "../../values/rational.js";
import { type Conflict, earlierIn, slipBetween } from "./conflict.js";
import { isOfNewcomer, leadsBackTo, personAged } from "./led-back.js";

/** Two ages of one person: "Kowalski, 34" and later "Kowalski, 43". */
export function* ages(subjects: readonly Subject[], reading: Reading): Iterable<Conflict> {
  const aged: Aged[] = [];
  const told = subjects.filter(({ measure }) => measure === "age");
  for (const [index, subject] of told.entries()) {
    const last = aged.at(-1);
    const isNext = last !== undefined && last.subject === told[index - 1];
    const isNew = isNext && !earlierIn(told, index).some((earlier) => agree(earlier, subject));
    const name =
      nameOf(subject.claim) ??
      (isNew && !isToldOfThen(subject.claim) && leadsBackTo(last.subject, subject, reading)
        ? last.name
        : unnamed(subject, aged.length));
    if (name) aged.push({ subject, name });
  }
  const firstNames = firstNamesIn(aged.map(({ name }) => name));
  for (const [index, later] of aged.entries()) {
    const same = earlierIn(aged, index).filter(
      (earlier) => areOne(earlier.name, later.name) && isTitleOf(later, earlier),
    );
    const [first] = same;
    if (!first || same.some((earlier) => agree(earlier.subject, later.subject))) continue;
    const family = firstNames.get(later.name.at(-1) ?? "");
    if (later.name.length === 1 && family && family.size > 1) continue;
    yield { marked: later.subject, other: first.subject, by: "age" };
  }
}

/** Somebody whose age is told. */
interface Aged {
  readonly subject: Subject;
  readonly name: readonly string[];
}

/** "Leah Marwick, 34", "Ms Marwick, 38", and not "Mr Marwick, 38", who may be of her family. */
function isTitleOf({ subject: later }: Aged, { subject, name }: Aged): boolean {
  const title = titleOf(later.claim);
  if (title === null || titleOf(subject.claim) === title) return true;
  if (titleOf(subject.claim) !== null || areAGenerationApart(subject, later)) return false;
  if (hasRelative(later.claim) || isOfAnotherYear(subject.claim) || isOfAnotherYear(later.claim)) return false;
  const [given = "", surname] = name;
  if (surname === undefined) return false;
  const isWoman = womensTitles.has(title);
  // "Dr", "Prof"
  if (!isWoman && !mensTitles.has(title)) return true;
  if (women().has(given) || men().has(given)) return (isWoman ? women : men)().has(given);
  // "Okoro Denholm, 44, was hurt in his car. Mr Denholm"
  const [own, other] = isWoman ? [hers, his] : [his, hers];
  const sentences = [subject.claim, later.claim];
  return (
    sentences.some((claim) => isSaid(claim, own)) && !sentences.some((claim) => isSaid(claim, other)) && title !== "mrs"
  );
}

function isSaid({ block: { tokens }, sentence }: Claim, words: ReadonlySet<string>): boolean {
  return hasOneOf(tokens, words, sentence.first, sentence.next);
}

/** "In 2014 Leah Marwick, 34,", "in May last year" */
function isOfAnotherYear({ sentence, mention }: Claim): boolean {
  return sentence.mentions.some(
    (other) => other !== mention && other.kind === "timex" && (hasYear(other) || other.expression.form === "period"),
  );
}

/** "Tom Keane, 31", "Mr Keane, 62" */
function areAGenerationApart(a: Subject, b: Subject): boolean {
  if (!a.quantity || !b.quantity || slipBetween(a, b)?.kind === "swapped digits") return false;
  return compareRational(absolute(subtract(a.quantity.min, b.quantity.min)), generation) >= 0;
}

const generation = rational(15);

/** The title before the name that an age stands behind; null where there is none. */
function titleOf({ block: { tokens, tagged }, mention }: Claim): string | null {
  let at = mention.first - 1;
  if (signAt(tokens, at, ",") || signAt(tokens, at, "(")) at--;
  while (tagged[at] === tags.proper && !isTitle(tokens, at)) at--;
  if (signAt(tokens, at, ".")) at--;
  return isOneOf(tokens, at, titles) ? wordAt(tokens, at) : null;
}

function hasRelative({ block: { tokens }, sentence }: Claim): boolean {
  return hasOneOf(tokens, relatives, sentence.first, sentence.next);
}

const womensTitles = new Set(["ms", "mrs", "miss", "dame", "lady"]);
const mensTitles = new Set(["mr", "sir", "lord"]);
const titles = new Set([...womensTitles, ...mensTitles, "dr", "prof", "professor", "rev", "reverend"]);
const his = new Set(["he", "his", "him"]);
const hers = new Set(["she", "her", "hers"]);
/** Few articles tell the age of somebody with a title. */
const women = once(() => wordSet(womensNames));
const men = once(() => wordSet(mensNames));
const relatives = wordSet(
  "wife husband widow widower brother sister son daughter father mother parents couple cousin aunt uncle nephew niece twin grandfather grandmother fiance fiancee partner family relation related unrelated namesake",
);

/** "A nurse, 43,": nobody's name, and not that of another nurse. */
function unnamed(subject: Subject, index: number): readonly string[] | null {
  const noun = personAged(subject);
  return noun < 0 ? null : [`${wordAt(subject.claim.block.tokens, noun)} ${index}`];
}

/** The first names that go with each surname. */
function firstNamesIn(names: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const families = new Map<string, Set<string>>();
  for (const name of names) {
    const [surname, firstName] = [name.at(-1), name[0]];
    if (surname === undefined || firstName === undefined || name.length < 2) continue;
    const family = families.get(surname);
    if (family) family.add(firstName);
    else families.set(surname, new Set([firstName]));
  }
  return families;
}

/**
 * The name that an age is set beside or said of: "Anna Kowalski, 34,", "Kowalski (34)", "34-year-old Anna Kowalski", "Kowalski, a
 * 34-year-old", "Kowalski, a nurse of 34", "Kowalski, who is 34", "Anna Kowalski is 34", "Kowalski turned 34".
 */
export function nameOf(claim: Claim): readonly string[] | null {
  const { block, mention } = claim;
  const { tokens } = block;
  if (isToldOfThen(claim)) return null;
  let before = mention.first - 1;
  const isApposition = isOneOf(tokens, before, articles);
  if (isOneOf(tokens, before, aged) || isApposition) before--;
  if (signAt(tokens, before, ",") || signAt(tokens, before, "(")) {
    const name = nameUpTo(block, before);
    // "In Lyon, a 34-year-old man" tells nobody's name.
    if (name.length > 0 && !(isApposition && isOneOf(tokens, before - name.length - 1, placing))) return name;
  }
  const said = nameSaid(claim, before);
  if (said.length > 0) return said;
  // "At 67, Ana Berg"
  if (wordAt(tokens, before) === "at" && signAt(tokens, mention.next, ",")) {
    const behind = nameFrom(block, mention.next + 1);
    if (behind.length > 1) return behind;
  }
  const name = nameFrom(block, pastRole(block, mention.next));
  return name.length > 0 ? name : roleOf(claim, before);
}

/** "was 41 when it began", "34 at the time"; in "cheered Markova, 21, when she drove through the town" it is told when they cheered. */
function isToldOfThen({ block: { tokens }, mention }: Claim): boolean {
  const isClosed = signAt(tokens, mention.first - 1, ",") && signAt(tokens, mention.next, ",");
  return !isClosed && (isOneOf(tokens, mention.next, otherTimes) || isOneOf(tokens, mention.next + 1, otherTimes));
}

/** "When Roca was 34, she left", "Roca was 34 in 1998". */
function isOfOtherTime({ clause, asOf }: Claim): boolean {
  return otherTimes.has(clause.opener) || (asOf.explicit && !asOf.current);
}

/** Whose age "is 34", ", who was 34", "turned 34" and ", a nurse of 34" tell. */
function nameSaid(claim: Claim, before: number): string[] {
  const { block } = claim;
  const { tokens, tagged } = block;
  let at = before;
  if (isOneOf(tokens, at, being)) {
    if (isOfOtherTime(claim)) return [];
    if (isOneOf(tokens, at - 1, having)) at--;
    return nameUpTo(block, wordAt(tokens, at - 1) === "who" ? at - 2 : at);
  }
  if (wordAt(tokens, at) !== "of" || tagged[at - 1] !== tags.noun) return [];
  for (at -= 1; tagged[at] === tags.noun || tagged[at] === tags.adjective; ) at--;
  return isOneOf(tokens, at, articles) && signAt(tokens, at - 1, ",") ? nameUpTo(block, at - 1) : [];
}

/** "the 47-year-old former forklift driver Markus Weidner": past what the person is, to a name of two words. */
function pastRole({ tagged }: Claim["block"], next: number): number {
  let at = next;
  while (at < next + 4 && (tagged[at] === tags.noun || tagged[at] === tags.adjective)) at++;
  return at > next && tagged[at] === tags.proper && tagged[at + 1] === tags.proper ? at : next;
}

/** "The mayor, 54,", "the 45-year-old mayor": there is one of whom the article speaks. */
function roleOf({ block: { tokens }, mention }: Claim, before: number): readonly string[] | null {
  const at = signAt(tokens, before, ",") ? before - 1 : mention.next;
  const article = at < mention.first ? at - 1 : mention.first - 1;
  // "the son of the mayor, 12,"
  if (wordAt(tokens, article - 1) === "of") return null;
  return wordAt(tokens, article) === "the" && isOneOf(tokens, at, roles) ? [wordAt(tokens, at)] : null;
}

/** The words of the name that ends before a token, but for titles. */
export function nameUpTo(block: Claim["block"], next: number): string[] {
  const name: string[] = [];
  for (let at = next - 1; block.tagged[at] === tags.proper && !isTitle(block.tokens, at); at--)
    name.unshift(wordAt(block.tokens, at));
  return name;
}

function nameFrom(block: Claim["block"], first: number): string[] {
  const name: string[] = [];
  let at = first;
  while (isTitle(block.tokens, at) || (at > first && signAt(block.tokens, at, "."))) at++;
  for (; block.tagged[at] === tags.proper; at++) name.push(wordAt(block.tokens, at));
  return name;
}

/** The same name, or first in full and then the surname. */
function areOne(earlier: readonly string[], later: readonly string[]): boolean {
  if (earlier.at(-1) !== later.at(-1)) return false;
  return earlier.length === later.length ? earlier[0] === later[0] : later.length === 1;
}

const roles = new Set(
  "mayor president premier minister chancellor governor senator pope king queen prince princess bishop archbishop cardinal ambassador chairman chairwoman director author novelist writer poet painter composer conductor pianist singer rapper actor actress comedian filmmaker striker midfielder defender goalkeeper captain coach manager champion winner gunman shooter".split(
    " ",
  ),
);
const articles = new Set(["a", "an"]);
const being = new Set("is was turned turns".split(" "));
const having = new Set("has had just".split(" "));
const placing = new Set("in at near from of".split(" "));
const aged = new Set(["aged", "age", "now"]);
const otherTimes = new Set("when then at while".split(" "));

/** The ages of two people, or of one at two times. */
export function areOfTwoLives(earlier: Subject, later: Subject): boolean {
  return (
    areOfTwoNames(earlier.claim, later.claim) ||
    isAwaitedAge(later) ||
    isOfThen(earlier, later) ||
    isOfNewcomer(earlier, later)
  );
}

/** "She was 53 that night", of somebody who is 83: at another time. */
function isOfThen({ claim: { clause: a } }: Subject, { claim }: Subject): boolean {
  const { clause, sentence, mention } = claim;
  if (isToldOfThen(claim)) return true;
  if (a.verb?.tense === "present" && clause.verb?.tense === "past") return true;
  return sentence.mentions.some(
    (other) => other !== mention && other.kind === "timex" && other.first >= clause.first && other.next <= clause.next,
  );
}

/** "which he will need from the age of six" */
function isAwaitedAge({ claim: { modality }, phrase }: Subject): boolean {
  return modality !== "actual" && !phrase.definite;
}

/** "Anna Kove, 34", "Her rival, Jan Kove, 43" */
function areOfTwoNames(earlier: Claim, later: Claim): boolean {
  const [name, other] = [nameOf(earlier), nameOf(later)];
  return name !== null && other !== null && !areOne(name, other);
}
