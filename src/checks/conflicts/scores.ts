import type { Result } from "../../claims/relations/result.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { isEqual, type Rational } from "../../values/rational.js";
import { type Conflict, isHeading } from "./conflict.js";
import { areSwapped } from "./date-slips.js";

/** "beat Athletic 4-1", and then "the 4-2 win": the match that the article is about, with another score. */
export function* scores(subjects: readonly Subject[]): Iterable<Conflict> {
  const told = subjects.filter(({ measure, quantity }) => measure === "score" && quantity !== null);
  const [first] = told;
  yield* votes(told);
  if (!first || !isFinal(first) || !isStart(first)) return;
  const known = wordsOf(first);
  const later = told.filter((subject) => subject !== first && takesUp(subject, known));
  // Where a third score stands before it, it may be taken up as well.
  const other = told.find((score) => !areOneScore(score, first));
  if (other && later.includes(other)) yield { marked: other, other: first, by: "taken up" };
}

/** "61 votes to 54" and "61 votes to 45": one side has the same votes, the other the same digits. */
function* votes(told: readonly Subject[]): Iterable<Conflict> {
  const cast = told.filter((subject) => resultOf(subject)?.isVote && !isStage(subject));
  for (const [index, marked] of cast.entries()) {
    const before = cast.slice(Math.max(0, index - reach), index);
    const other = before.find((earlier) => hasSwappedSide(earlier, marked));
    if (other && !before.some((earlier) => areOneScore(earlier, marked))) yield { marked, other, by: "taken up" };
  }
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
  return [...phrase.names].every((name) => known.has(name)) && !isOneOf(tokens, (result.word ?? 0) + 1, sides);
}

function wordsOf({ claim: { block, sentence } }: Subject): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = sentence.first; at < sentence.next; at++) words.add(wordAt(block.tokens, at));
  return words;
}

export function resultOf({ claim }: Subject): Result | undefined {
  return claim.sentence.relations.results.find(
    (result) => result.scores.length === 1 && result.scores[0]?.mention === claim.mention,
  );
}

export function isStage({ claim: { block, sentence } }: Subject): boolean {
  for (let at = sentence.first; at < sentence.next; at++) if (isOneOf(block.tokens, at, stages)) return true;
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
const sides = new Set("at over against away in by".split(" "));
const stages = new Set(
  "half halftime interval break aggregate leg legs penalties shootout set sets quarter series overall first second previous last earlier reverse reading committee round earlier amendment motion".split(
    " ",
  ),
);
