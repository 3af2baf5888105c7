import { relatives } from "../../claims/lexicon/life-words.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import { subjectOf } from "../../claims/relations/person.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";
import type { Point } from "./points-of-life.js";

/** True when two points can only be of one person: nothing names, introduces or points to somebody else. */
export function areOfOneLife(earlier: Point, later: Point): boolean {
  const isOneSentence = earlier.place === later.place;
  if (isThing(earlier) || isThing(later) || (earlier.person ?? later.person) === null) return false;
  if (later.isJoined && isOneSentence) return true;
  if (isRelative(earlier) || isRelative(later)) return false;
  if (!mayBeOne(earlier, later) || tellsOfBoth(earlier.place, later.place)) return false;
  return !bringsAnother(earlier, later);
}

/** The same name; a pronoun for whom the text named before it; nobody only in one sentence. */
function mayBeOne(earlier: Point, later: Point): boolean {
  const [a, b] = [earlier.person, later.person];
  if (a === null || b === null) return earlier.place === later.place || (isPronoun(a) && isPronoun(b) && a === b);
  if (isPronoun(a) && isPronoun(b)) return a === b;
  if (isPronoun(b)) return isTopic(earlier, later) && !isOwnedNoun(earlier);
  if (isPronoun(a)) return !isOwnedNoun(later) && (isNamedBefore(later, earlier) || isPutOff(earlier, later));
  // The champion of one year is not that of another.
  return isOneName(earlier, later) && (isProper(later) || earlier.place === later.place);
}

/** "his coach" */
function isOwnedNoun({ person, place: { block, sentence } }: Point): boolean {
  const at = tokenOf(block, person, sentence.first, sentence.next);
  let left = at - 1;
  while (block.tagged[left] === tags.adjective || block.tagged[left] === tags.noun) left--;
  return at >= 0 && isOneOf(block.tokens, left, owners);
}

/** Whom a sentence is about, so that "she" in the next one is her: not "the man" of "She beat a man who was 41". */
function isTopic({ person, place }: Point, later: Point): boolean {
  const subject = subjectOf(viewOf(place.block, place.sentence));
  if (subject === null || subject === person || (place === later.place && subject === later.person)) return true;
  // "Now 67, the conductor was": the number is read as the subject.
  return /^\d/.test(subject);
}

/** The name stands in the text before the pronoun. */
function isNamedBefore({ person }: Point, { place: { block }, mention }: Point): boolean {
  return tokenOf(block, person, Math.max(0, mention.first - wordsBack), mention.first) >= 0;
}

/** "In 1998, when he was 24, Dini opened": one sentence, the name behind. */
function isPutOff(earlier: Point, later: Point): boolean {
  return earlier.place === later.place && later.by === "birth";
}

function isProper({ person, place: { block, sentence } }: Point): boolean {
  const at = tokenOf(block, person, sentence.first, sentence.next);
  return at >= 0 && block.tagged[at] === tags.proper;
}

function tokenOf({ tokens }: Place["block"], person: string | null, first: number, next: number): number {
  for (let at = first; at < next; at++) if (wordAt(tokens, at) === person) return at;
  return -1;
}

/** One last word, and no other first name before it: Berta Petri is not Jonas Petri. */
export function isOneName(earlier: Point, later: Point): boolean {
  if (earlier.person === null || earlier.person !== later.person) return false;
  const names = firstNamesOf(later);
  const known = new Set(firstNamesOf(earlier));
  return names.length === 0 || known.size === 0 || names.some((name) => known.has(name));
}

/** The names right before the last one, where the sentence has it. */
function firstNamesOf({ person, place: { block, sentence } }: Point): string[] {
  const names: string[] = [];
  for (let at = sentence.first; at < sentence.next; at++) {
    if (wordAt(block.tokens, at) !== person) continue;
    for (let i = at - 1; block.tagged[i] === tags.proper; i--) names.push(wordAt(block.tokens, i));
    return names;
  }
  return names;
}

function isPronoun(person: string | null): boolean {
  return person !== null && pronouns.has(person);
}

/** Neither a pronoun of persons nor a name nor a noun for a person: a fund is 40 years old as well. */
function isThing({ person, by, place: { block, sentence } }: Point): boolean {
  if (person === null || pronouns.has(person)) return false;
  // "when war broke out in 1939, having been born": persons are born, whatever stands before.
  if (by === "birth") return false;
  if (things.has(person)) return true;
  for (let at = sentence.first; at < sentence.next; at++)
    if (wordAt(block.tokens, at) === person)
      return block.tagged[at] !== tags.proper && lexeme(block.tokens, at)?.person !== true && !agents.test(person);
  return true;
}

function isRelative({ person }: Point): boolean {
  return person !== null && kin.has(person);
}

/** Both "he" and "she" stand in the sentences of the two. */
function tellsOfBoth(...places: readonly Place[]): boolean {
  const isSaid = (words: ReadonlySet<string>): boolean =>
    places.some(({ block, sentence }) => hasWordBetween(block, words, sentence.first, sentence.next));
  return isSaid(hes) && isSaid(shes);
}

/** Somebody else comes up between the two, or in the clause of the later one. */
function bringsAnother(earlier: Point, later: Point): boolean {
  const from = earlier.mention.next;
  const to = later.mention.first;
  const { block } = later.place;
  if (earlier.place.block === block) return isAnotherIn(block, from, to, earlier, later);
  return (
    isAnotherIn(earlier.place.block, from, earlier.place.block.tokens.count, earlier, later) ||
    isAnotherIn(block, 0, to, earlier, later)
  );
}

function isAnotherIn(block: Place["block"], from: number, to: number, earlier: Point, later: Point): boolean {
  const { tokens, tagged } = block;
  const names = [earlier.person, later.person, subjectBehind(earlier)];
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    if (names.includes(word)) continue;
    if (tagged[at] === tags.proper) {
      if (isKnown(block, at, names)) continue;
      const isDoer = isVerbTag(tagged[at + 1] as number) || tagged[at + 1] === tags.auxiliary;
      const isName =
        tagged[at + 1] === tags.proper && !isOneOf(tokens, at - 1, placing) && tagged[at - 1] !== tags.proper;
      if (isDoer || isName) return true;
      continue;
    }
    if (lexeme(tokens, at)?.person === true && !word.endsWith("s") && isNew(block, at) && !isInWhen(block, at))
      return true;
    // "and became a father at 30"
    const isRole = isOneOf(tokens, at - 2, roles);
    if (kin.has(word) && !isRole && !isInWhen(block, at)) return true;
  }
  return false;
}

/** "In 1998, when he was 24, Dini opened": whom the pronoun before stands for. */
function subjectBehind({ person, mention, place: { block, sentence } }: Point): string | null {
  const subject = isPronoun(person) ? subjectOf(viewOf(block, sentence)) : null;
  return tokenOf(block, subject, sentence.first, mention.first) < 0 ? subject : null;
}

/** Part of the name of whom the points are told: "Anna Holm", "Holm". */
function isKnown({ tokens, tagged }: Place["block"], at: number, names: readonly (string | null)[]): boolean {
  for (let i = at; tagged[i] === tags.proper; i++) if (names.includes(wordAt(tokens, i))) return true;
  return false;
}

/** "a student", "her coach": somebody who was not spoken of. */
function isNew({ tokens, tagged }: Place["block"], at: number): boolean {
  let left = at - 1;
  while (tagged[left] === tags.adjective || tagged[left] === tags.noun) left--;
  return isOneOf(tokens, left, newcomers) && !isOneOf(tokens, left - 1, roles) && tagged[left - 1] !== tags.auxiliary;
}

/** "when his father died": only the time is that of somebody else. */
function isInWhen({ tokens }: Place["block"], at: number): boolean {
  return hasWordBetween({ tokens }, whens, at - 3, at);
}

/** Tokens before a pronoun within which it was said whom it stands for. */
const wordsBack = 300;
const kin = wordSet(relatives);
const pronouns = wordSet("he she");
const things = wordSet("it they which that this there old");
const hes = wordSet("he his him himself");
const shes = wordSet("she her hers herself");
const whens = wordSet("when while after before since");
const newcomers = wordSet("a an another his her their its one");
const owners = wordSet("his her their its");
const roles = wordSet("as became become was is");
const placing = wordSet("in at near from to into through across of for the");
const agents = /(?:er|or|ist|ian|ess|man|woman)$/;
