import { exceedingVerbs, levelWords, reachingVerbs } from "../../claims/lexicon/comparatives.js";
import { sentencesNear } from "../../claims/reading.js";
import { areComparable } from "../../claims/relations/comparable.js";
import { nounOf } from "../../claims/relations/counted-noun.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, isPossessive, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly, isSingle, type Quantity } from "../../values/quantity.js";
import { compareRational } from "../../values/rational.js";
import type { Place } from "../wording/places.js";
import { isSameThing } from "./superlatives-apart.js";
import { type Told, viewOf } from "./told-near.js";

/** "above 2,000 for the first time since 2015", and a value of a year between that was past the mark as well. */
export interface FirstSince {
  readonly mark: Figure;
  readonly rival: Told;
  /** The tokens of "first time since 2015". */
  readonly first: number;
  readonly next: number;
  readonly direction: 1 | -1;
}

/** Finds marks that are said to be passed for the first time since a year, with a later year in which they were. */
export function* firstsSince(place: Place): Iterable<FirstSince> {
  const view = viewOf(place.block, place.sentence);
  const { tokens, syntax } = view;
  for (let at = syntax.first; at + 3 < syntax.next; at++) {
    if (wordAt(tokens, at) !== "first" || wordAt(tokens, at + 1) !== "time" || wordAt(tokens, at + 2) !== "since")
      continue;
    const since = yearAt(view, at + 3, at + 6);
    const passed = since === null ? null : markPassed(view, at);
    if (since === null || !passed) continue;
    const next = view.mentions.find(({ first }) => first >= at + 3)?.next ?? at + 4;
    for (const rival of valuesNear(place, view, next))
      if (isPast(view, passed, rival, since)) yield { ...passed, rival, first: at, next };
  }
}

function markPassed(view: SentenceView, at: number): { mark: Figure; direction: 1 | -1 } | null {
  const { tokens, syntax } = view;
  const clause = clauseAt(syntax, at);
  for (const mark of view.figures) {
    if (clauseAt(syntax, mark.first) !== clause || mark.first > at || !isMark(mark.quantity)) continue;
    const before = wordAt(tokens, mark.mention.first - 1);
    const base = clause.verb?.base ?? "";
    if (clause.verb?.negated || clause.verb?.modality !== "actual") return null;
    if (before in levelWords || above.has(before) || mark.quantity.bound === "more-than") return { mark, direction: 1 };
    if (below.has(before) || mark.quantity.bound === "less-than") return { mark, direction: -1 };
    if (clause.verb.next === mark.first && (base in exceedingVerbs || base in reachingVerbs || passing.has(base)))
      return { mark, direction: 1 };
  }
  return null;
}

/** "below $10" is a bound as it is read, and a mark all the same. */
function isMark(quantity: Quantity): boolean {
  return isSingle(quantity) && !quantity.vague && quantity.defects.length === 0;
}

/** The figures behind, in the sentence and in the next. */
function valuesNear(place: Place, view: SentenceView, from: number): readonly Told[] {
  const here = view.figures.filter(({ first }) => first >= from).map((figure) => ({ view, figure }));
  const next = sentencesNear(place.block, place.sentence, 0, 1)[1];
  if (next?.index !== place.sentence.index + 1) return here;
  const other = viewOf(place.block, next);
  return [...here, ...other.figures.map((figure) => ({ view: other, figure }))];
}

function isPast(
  view: SentenceView,
  { mark, direction }: { mark: Figure; direction: 1 | -1 },
  { view: other, figure }: Told,
  since: number,
): boolean {
  if (
    !isExactly(figure.quantity) ||
    !areComparable({ ...mark, quantity: { ...mark.quantity, bound: "exact" } }, figure)
  )
    return false;
  const order = compareRational(figure.quantity.min, mark.quantity.min);
  if (order === 0 || order > 0 !== direction > 0) return false;
  const { first, next, verb, subject } = clauseAt(other.syntax, figure.first);
  const year = yearAt(other, first, next);
  const own = yearAt(view, view.syntax.first, mark.first);
  if (year === null || year <= since || (own !== null && year >= own)) return false;
  if (!verb || verb.negated || verb.modality !== "actual" || verb.tense !== "past") return false;
  if (isOneOf(other.tokens, figure.first - 1, heldAgainst)) return false;
  const [noun, its] = [nounOf(view, mark), nounOf(other, figure)];
  if (noun !== "" && noun === its) return true;
  if (noun !== its && noun !== "" && its !== "") return isCrowd(other, figure);
  if (isSameThing(other, figure) || isCrowd(other, figure)) return true;
  return subject !== null && !isPossessive(other.tokens, subject.first) && isOfTime(other, subject.head, subject.first);
}

/** "One session in 2019", "a day in 2021": a time of which it is told. */
function isOfTime({ tokens, tagged }: SentenceView, head: number, first: number): boolean {
  return isOneOf(tokens, first, newcomers) && tagged[head] === tags.noun && isOneOf(tokens, head, times);
}

/** "a crowd of 32,400" */
function isCrowd({ tokens }: SentenceView, { first }: Figure): boolean {
  return wordAt(tokens, first - 1) === "of" && isOneOf(tokens, first - 2, crowds);
}

/** The one year told from one token to another; null where none or more are. */
function yearAt({ mentions }: SentenceView, first: number, next: number): number | null {
  const years = mentions.flatMap((mention) =>
    mention.kind === "timex" && mention.first >= first && mention.first < next && mention.expression.form === "calendar"
      ? [mention.expression.year ?? null]
      : [],
  );
  return years.length === 1 ? (years[0] ?? null) : null;
}

const above = wordSet("above over past beyond through");
const below = wordSet("below under beneath");
const passing = wordSet("break pass cross clear breach pierce");
const heldAgainst = wordSet("than from against");
const newcomers = wordSet("a an one another");
const times = wordSet("session day week month quarter year night game match poll season");
const crowds = wordSet("crowd attendance gate audience turnout field");
