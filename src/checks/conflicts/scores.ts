import { hasWordBetween } from "../../claims/relations/figures.js";
import type { Result } from "../../claims/relations/result.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Quantity } from "../../values/quantity.js";
import { add, isEqual, type Rational } from "../../values/rational.js";
import { type Conflict, isHeading } from "./conflict.js";
import { areSwapped } from "./date-slips.js";

/** "beat Athletic 4-1", and then "the 4-2 win": the match that the article is about, with another score. */
export function* scores(subjects: readonly Subject[]): Iterable<Conflict> {
  const told = subjects.filter(({ measure, quantity }) => measure === "score" && quantity !== null);
  const [first] = told;
  yield* headlined(told);
  yield* votes(told);
  yield* recounted(subjects, told);
  if (!first || !isFinal(first) || !isStart(first)) return;
  const known = spokenOf(first);
  const later = told.filter((subject) => subject !== first && (takesUp(subject, known) || isOpeningOf(first, subject)));
  // Where a third score stands before it, it may be taken up as well.
  const other = told.find((score) => !areOneScore(score, first));
  if (!other || !later.includes(other)) return;
  yield isHeading(first) ? { marked: first, other, by: "headline" } : { marked: other, other: first, by: "taken up" };
}

/** "Council backs stadium 21-14", and in the first sentence "voted 24-11 in favour of the stadium"; "held 2-2", and then "a 1-1 draw". */
function* headlined(told: readonly Subject[]): Iterable<Conflict> {
  const headings = told.filter(isHeading);
  const [marked, ...more] = headings.length > 0 ? headings : told.slice(0, 1).filter(isTitle);
  if (!marked || more.length > 0 || isStage(marked)) return;
  const lead = told.filter((subject) => subject !== marked && !isHeading(subject) && isStart(subject));
  const [other] = lead;
  if (!other || lead.some((subject) => areOneScore(subject, marked)) || lead.length > 1 || isStage(other)) return;
  if (!(areOfOneKind(marked, other) && shareWords(marked, other)) && !isOfBothSides(marked, other)) return;
  yield isHeading(marked) ? { marked, other, by: "headline" } : { marked: other, other: marked, by: "taken up" };
}

/** "Corby 2-0 Hale", and "a 2-1 win over Hale" for Corby: how the match between the two ended. */
function isOfBothSides(heading: Subject, subject: Subject): boolean {
  const { block, mention } = heading.claim;
  const { tokens, tagged } = block;
  const [left, right] = [mention.first - 1, mention.next];
  if (tagged[left] !== tags.proper || tagged[right] !== tags.proper || !isFinal(subject)) return false;
  if (subject.claim.sentence.index > 0 || subject.claim.sentence.mentions.some((one) => isOther(subject, one)))
    return false;
  if (hasWordBetween(subject.claim.block, elsewhen, subject.claim.sentence.first, subject.claim.mention.first))
    return false;
  const names = namesOf(subject);
  return names.has(wordAt(tokens, left)) && names.has(wordAt(tokens, right));
}

/** A year, a week or a month that is over: another match. */
function isOther({ claim }: Subject, mention: Subject["claim"]["sentence"]["mentions"][number]): boolean {
  return mention !== claim.mention && mention.kind === "timex" && mention.expression.form === "period";
}

/** The first line of a text without headings, where it is no sentence. */
function isTitle({ claim: { block } }: Subject): boolean {
  return block.index === 0 && block.block.kind === "paragraph" && !/[.!?]["'”’]?$/.test(block.block.text.trim());
}

/** Two votes, or two draws: what a headline says of a vote goes without the word, and level scores tell of a draw. */
function areOfOneKind(heading: Subject, subject: Subject): boolean {
  const [result, other] = [resultOf(heading), resultOf(subject)];
  if (!result || !other) return false;
  if (other.isVote) return result.isVote || result.outcome === null;
  const isLevel = heading.quantity !== null && isEqual(heading.quantity.min, heading.quantity.max);
  return !result.isVote && isLevel && result.outcome === null && other.outcome === "level";
}

function shareWords(heading: Subject, subject: Subject): boolean {
  const names = namesOf(subject);
  if ([...namesOf(heading)].some((name) => names.has(name))) return true;
  return [...heading.topics].some((topic) => subject.topics.has(topic));
}

/** "61 votes to 54" and "61 votes to 45": one side has the same votes, the other the same digits. */
function* votes(told: readonly Subject[]): Iterable<Conflict> {
  const cast = told.filter((subject) => resultOf(subject)?.isVote && !isStage(subject));
  for (const [index, marked] of cast.entries()) {
    const before = cast.slice(Math.max(0, index - reach), index);
    const other = before.find(
      (earlier) => hasSwappedSide(earlier, marked) || (isKnownVote(marked) && hasSameSide(earlier, marked)),
    );
    if (other && !before.some((earlier) => areOneScore(earlier, marked))) yield { marked, other, by: "taken up" };
  }
}

/** "27 votes to 14", and then "so clear a vote, 24 to 17": as many were cast. */
function* recounted(subjects: readonly Subject[], told: readonly Subject[]): Iterable<Conflict> {
  const [vote, ...more] = told.filter((subject) => resultOf(subject)?.isVote && !isStage(subject));
  if (!vote?.quantity || more.length > 0) return;
  const cast = add(vote.quantity.min, vote.quantity.max);
  for (const [index, yes] of subjects.entries()) {
    const no = subjects[index + 1];
    if (!no || !isBareCount(yes) || !isBareCount(no) || yes.claim.block !== no.claim.block) continue;
    if (yes.claim.mention.next + 1 !== no.claim.mention.first || yes.claim.sentence === vote.claim.sentence) continue;
    const { tokens } = yes.claim.block;
    if (wordAt(tokens, yes.claim.mention.next) !== "to" || !isEqual(add(yes.quantity.min, no.quantity.min), cast))
      continue;
    if (isEqual(yes.quantity.min, vote.quantity.min) || isEqual(yes.quantity.min, vote.quantity.max)) continue;
    yield { marked: asResult(yes, no), other: vote, by: "taken up" };
  }
}

type Counted = Subject & { readonly quantity: Quantity };

function isBareCount(subject: Subject): subject is Counted {
  return subject.measure === "count" && subject.thing === null && subject.quantity !== null;
}

/** The two counts as one result, at the place of both. */
function asResult(yes: Counted, no: Counted): Subject {
  const { claim, quantity } = yes;
  const mention = { ...claim.mention, end: no.claim.mention.end, next: no.claim.mention.next };
  return { ...yes, measure: "score", claim: { ...claim, mention }, quantity: { ...quantity, max: no.quantity.min } };
}

/** "The 31-13 vote" */
function isKnownVote({ phrase }: Subject): boolean {
  return phrase.definite && phrase.attributive;
}

function hasSameSide({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  return a !== null && b !== null && isEqual(a.min, b.min) !== isEqual(a.max, b.max);
}

function hasSwappedSide({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  if (!a || !b) return false;
  const isSlip = (x: Rational, y: Rational): boolean => areSwapped(Number(x.n / x.d), Number(y.n / y.d));
  return (isEqual(a.min, b.min) && isSlip(a.max, b.max)) || (isEqual(a.max, b.max) && isSlip(a.min, b.min));
}

/** In the headline, or in the first sentences. */
function isStart(subject: Subject): boolean {
  const { block, sentence } = subject.claim;
  return isHeading(subject) || (block.index <= 2 && sentence.index < 2);
}

/** Who won, lost or drew is said; "led 2-0", "3-1 on aggregate" and "5-4 on penalties" are stages of a match. */
function isFinal(subject: Subject): boolean {
  const result = resultOf(subject);
  if (!result || result.isVote || isStage(subject)) return false;
  return finals.has(result.outcome ?? "") || isOneOf(subject.claim.block.tokens, subject.claim.mention.first - 1, ends);
}

/** "the 4-2 win", with no other side named and no other day. */
function takesUp(subject: Subject, known: ReadonlySet<string>): boolean {
  const result = resultOf(subject);
  const { claim, phrase } = subject;
  if (!result || result.isVote || !finals.has(result.outcome ?? "") || isStage(subject)) return false;
  const { tokens } = claim.block;
  if ((result.word ?? -1) < claim.mention.next || !isOneOf(tokens, claim.mention.first - 1, definites)) return false;
  if (claim.sentence.mentions.some(({ kind }) => kind === "timex")) return false;
  if (![...phrase.names].every((name) => known.has(name))) return false;
  return !isOneOf(tokens, (result.word ?? 0) + 1, sides) && !hasOtherOpponent(subject, known);
}

/** "the 2-1 defeat by City", where the first sentences do not speak of City. */
export function hasOtherOpponent(subject: Subject, known: ReadonlySet<string>): boolean {
  const { tokens } = subject.claim.block;
  const side = (resultOf(subject)?.word ?? subject.claim.mention.next) + 1;
  return isOneOf(tokens, side, opponents) && !known.has(wordAt(tokens, side + 1));
}

/** The headline has another score than the first sentence, with a name in common: "Late goal gives Kelty 3-1 win". */
function isOpeningOf(heading: Subject, subject: Subject): boolean {
  if (!isHeading(heading) || isHeading(subject) || subject.claim.sentence.index > 0) return false;
  if (subject.claim.block.index - heading.claim.block.index > 2 || !isFinal(subject)) return false;
  if (resultOf(heading)?.outcome !== resultOf(subject)?.outcome) return false;
  const [known, words] = [namesOf(heading), namesOf(subject)];
  return [...known].some((name) => words.has(name));
}

function namesOf({ claim: { block, sentence } }: Subject): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = sentence.first; at < sentence.next; at++)
    if (block.tagged[at] === tags.proper) names.add(wordAt(block.tokens, at));
  return names;
}

/** Names in both sentences, and none in common. */
export function nameOtherSides(earlier: Subject, later: Subject): boolean {
  const [names, others] = [namesOf(earlier), namesOf(later)];
  return names.size > 0 && others.size > 0 && ![...others].some((name) => names.has(name));
}

export function spokenOf({ claim: { block, sentence } }: Subject): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = sentence.first; at < sentence.next; at++) words.add(wordAt(block.tokens, at));
  return words;
}

export function resultOf({ claim }: Subject): Result | undefined {
  return claim.sentence.relations.results.find(
    (result) => result.scores.length === 1 && result.scores[0]?.mention === claim.mention,
  );
}

export function isStage(subject: Subject): boolean {
  const { block, clause } = subject.claim;
  const isVote = resultOf(subject)?.isVote ?? false;
  for (let at = clause.first; at < clause.next; at++) {
    if (isOneOf(block.tokens, at, stages)) return true;
    // A cup has rounds, each of them with its matches.
    if (!isVote && wordAt(block.tokens, at + 1) === "round") continue;
    // "the first leg", "last month's 2-1 win"; "in the last ten minutes" is no stage
    if (isOneOf(block.tokens, at, ordering) && isOneOf(block.tokens, at + 1, ordered)) return true;
  }
  return false;
}

/** 4-1 and 1-4 are one score, told from either side. */
export function areOneScore({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  if (!a || !b) return true;
  return (isEqual(a.min, b.min) && isEqual(a.max, b.max)) || (isEqual(a.min, b.max) && isEqual(a.max, b.min));
}

/** How many votes back. */
const reach = 12;
const ends = new Set(["ended", "ends", "finished", "finishes"]);
const finals = new Set(["won", "lost", "level"]);
const definites = new Set(["the", "this", "their", "its"]);
const opponents = new Set("over against by to at".split(" "));
const sides = new Set("away in".split(" "));
const stages = new Set(
  "halftime interval break aggregate leg legs penalties shootout sets series overall previous reverse reading committee amendment motion".split(
    " ",
  ),
);
/** Before the score of another match. */
const elsewhen = new Set(["after", "before", "since", "following", "unlike"]);
const ordering = new Set("first second third last earlier half opening final previous next".split(" "));
const ordered = new Set(
  "half leg set quarter period time match game meeting encounter fixture round reading vote week month season year win victory defeat ballot half-time".split(
    " ",
  ),
);
