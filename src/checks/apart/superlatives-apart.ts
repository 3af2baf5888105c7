import { comparatives } from "../../claims/lexicon/comparatives.js";
import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { areComparable } from "../../claims/relations/comparable.js";
import { headOf, nounOf } from "../../claims/relations/counted-noun.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { mentionAt, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { directionFor, directionOf, type Superlative, wentOtherWay } from "../../claims/relations/superlative.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { isExactly } from "../../values/quantity.js";
import type { Place } from "../wording/places.js";
import { viewOf } from "./told-near.js";

/**
 * Superlatives whose value is the one other figure of its kind beside a rival that is told as the next of the row, or as
 * one of the same thing in the time that the superlative reaches over: "the wettest May on record brought 140 mm,
 * compared with 155 mm in May 1998", "The highest bid was $9 million; the second, from Chile, was $11 million".
 */
export function* superlativesApart(place: Place): Iterable<Superlative> {
  const view = viewOf(place.block, place.sentence);
  const { syntax } = view;
  const own = view.figures.filter(isValue);
  if (own.length === 0 || own.length > 2) return;
  for (let word = syntax.first; word < syntax.next; word++) {
    const called = directionOf(view, word);
    if (called !== 0) yield* aheadOfOthers(view, word, called);
    const exceeded = thanNone(place, view, word);
    if (exceeded) yield exceeded;
    const direction = called || thanEver(view, word) || bestEver(view, word);
    if (direction === 0) continue;
    const pair = pairNear(place, view, own, word);
    if (pair && isHeldAgainst(view, word, pair.value, pair.view, pair.rival))
      yield { value: pair.value, rival: pair.rival, word, direction: directionFor(view, word, direction, pair.value) };
  }
}

/** "Her 14 goals make her the top scorer, ahead of Mia Coll with 16 and Jo Lang with 11": all whom she is ahead of. */
function* aheadOfOthers(view: SentenceView, word: number, direction: 1 | -1): Iterable<Superlative> {
  const { tokens, syntax } = view;
  let at = word + 1;
  while (at < word + 8 && !(wordAt(tokens, at) === "ahead" && wordAt(tokens, at + 1) === "of")) at++;
  if (at >= word + 8 || clauseAt(syntax, at).first > at) return;
  const value = view.figures.findLast((figure) => figure.next <= at && isValue(figure));
  if (!value) return;
  for (const rival of view.figures) {
    const isLike = rival.first > at && isValue(rival) && areComparable(value, rival);
    // "ahead of Coll with 16 goals from 20 games"
    if (
      isLike &&
      /(?:^| )(?:with|on|at|who has|who had)(?: (?:just|only))?$/.test(wordsBefore(view, rival.first, 3)) &&
      sameNoun(view, value, rival)
    )
      yield { value, rival, word, direction: directionFor(view, word, direction, value) };
  }
}

function sameNoun(view: SentenceView, a: Figure, b: Figure): boolean {
  const [one, other] = [nounOf(view, a), nounOf(view, b)];
  return one === other || other === "";
}

/** "No winner has been younger than Orth, 24", "Never before has it got more than the $11 million": one that went past it. */
function thanNone(place: Place, view: SentenceView, word: number): Superlative | null {
  const { tokens, syntax } = view;
  const said = wordAt(tokens, word);
  const direction = said === "fewer" ? -1 : comparativeWay(said);
  const clause = clauseAt(syntax, word);
  if (direction === 0 || !noneBefore.test(wordsAfter(view, clause.first, 3)) || clause.verb?.modality !== "actual")
    return null;
  let than = word + 1;
  while (than < word + 8 && wordAt(tokens, than) !== "than") than++;
  const value = view.figures.find(({ first }) => first > than && first < than + 7);
  if (!value || wordAt(tokens, than) !== "than" || !isValueOrAge(value)) return null;
  const next = sentencesNear(place.block, place.sentence, 0, 1)[1];
  const views = next?.index === place.sentence.index + 1 ? [view, viewOf(place.block, next)] : [view];
  for (const other of views) {
    const rivals = other.figures.filter(
      (figure) =>
        figure !== value &&
        isValueOrAge(figure) &&
        areOfOne(value, figure) &&
        (other !== view || figure.first > value.next),
    );
    const [rival] = rivals;
    if (!rival) continue;
    const own = clauseAt(other.syntax, rival.first);
    const isTold = own !== clauseAt(syntax, value.first) || other !== view;
    if (rivals.length > 1 || !isTold || own.verb?.tense !== "past" || own.verb.negated) return null;
    if (doubted.test(wordsAfter(other, rival.next, 10)) || !hasPastYear(other, own)) return null;
    return { value, rival, word, direction: directionFor(view, word, direction, value) };
  }
  return null;
}

function isValueOrAge(figure: Figure): boolean {
  return isValue(figure) || (figure.quantity.kind === "age" && isExactly(figure.quantity));
}

/** Of two ages one may be a bare number. */
function areOfOne(a: Figure, b: Figure): boolean {
  if (areComparable(a, b)) return true;
  return (
    [a, b].every(({ quantity }) => quantity.unit === null && (quantity.kind === "age" || quantity.kind === "count")) &&
    [a, b].some(({ quantity }) => quantity.kind === "age")
  );
}

/** A year told in a clause: "the 1974 laureate", "in 2015". */
function hasPastYear({ mentions }: SentenceView, { first, next }: Clause): boolean {
  return mentions.some(
    (mention) =>
      mention.first >= first &&
      mention.first < next &&
      mention.kind === "timex" &&
      mention.expression.form === "calendar" &&
      mention.expression.year !== undefined,
  );
}

/** "its best Games ever, with 23 medals": of what there cannot be too much. */
function bestEver(view: SentenceView, word: number): 1 | 0 {
  if (wordAt(view.tokens, word) !== "best" || reachOf(view, word) === null) return 0;
  return view.figures.some((figure) => gains.test(`${nounOf(view, figure)} `)) ? 1 : 0;
}

/** "higher than at any time since 1998", "lower than ever": as good as a superlative. */
function thanEver(view: SentenceView, word: number): 1 | -1 | 0 {
  const direction = comparativeWay(wordAt(view.tokens, word));
  return direction !== 0 && anyTime.test(wordsAfter(view, word + 1, 4)) ? direction : 0;
}

/** Whether a comparative says more or less. */
function comparativeWay(word: string): 1 | -1 | 0 {
  return comparatives[word] !== undefined ? 1 : lesser.has(word) ? -1 : 0;
}

const lesser = new Set(Object.values(comparatives));
const anyTime =
  /^than (?:ever|at any (?:time|point)|in any(?: other)? (?:year|month|season|summer|winter)|it has (?:ever )?been)/;

interface Pair {
  readonly value: Figure;
  readonly rival: Figure;
  /** The sentence of the rival. */
  readonly view: SentenceView;
}

/** The two figures of one kind in the sentence, or its one and the one of the next. */
function pairNear(place: Place, view: SentenceView, [first, second]: readonly Figure[], word: number): Pair | null {
  if (!first || Math.abs(first.first - word) > farthest) return null;
  if (second) return areComparable(first, second) && second.first > word ? { value: first, rival: second, view } : null;
  const next: SentenceReading | undefined = sentencesNear(place.block, place.sentence, 0, 1)[1];
  if (next?.index !== place.sentence.index + 1) return null;
  const other = viewOf(place.block, next);
  const [rival, ...more] = other.figures.filter(isValue);
  return rival && more.length === 0 && areComparable(first, rival) ? { value: first, rival, view: other } : null;
}

function isValue({ quantity, mention }: Figure): boolean {
  const { kind } = quantity;
  const isLevel = kind === "count" || kind === "money" || kind === "measure" || kind === "percent";
  return isLevel && isExactly(quantity) && mention.kind !== "timex";
}

/** The rival is the next of the row, or of the same thing in the time that the superlative reaches over. */
function isHeldAgainst(view: SentenceView, word: number, value: Figure, other: SentenceView, rival: Figure): boolean {
  if (otherValue.test(wordsBefore(view, value.first, 4)) || otherScope.test(wordsAfter(view, word + 1, 6)))
    return false;
  if (doubted.test(wordsAfter(other, rival.next, 10))) return false;
  // "$50 billion, against $60 billion in surplus in 2015"
  if (/^in [a-z]+ /.test(wordsAfter(other, rival.next, 3))) return false;
  if (wentOtherWay(view, word, other, rival)) return false;
  const before = wordsBefore(other, rival.first, 10);
  if (nextOfRow.test(before)) return true;
  const reach = reachOf(view, word);
  const year = yearNear(other, rival);
  const isRecent = year === null && (reachesBack(view, word) || reach !== null);
  if (isRecent && hasMonth(other, rival)) return isSameThing(other, rival);
  if (reach === null || year === null || year <= reach || !isOfMonth(view, word, other, rival)) return false;
  if (heldAgainst.test(before)) return true;
  const { verb } = clauseAt(other.syntax, rival.first);
  if (countsSame(view, value, other, rival))
    return verb?.modality === "actual" && !verb.negated && verb.tense === "past";
  return isSameThing(other, rival);
}

/** "it stood at", "the thermometer reached": a pronoun, or what measures for all, was so much. */
function isSameThing(view: SentenceView, rival: Figure): boolean {
  const { subject, verb, first } = clauseAt(view.syntax, rival.first);
  // "among women it had been", "in Ayr it had been"
  const lead = [first, first + 1, first + 2].find((at) => view.tagged[at] === tags.preposition);
  const isPlaced =
    lead !== undefined &&
    subject !== null &&
    lead < subject.first &&
    !view.mentions.some(({ kind, first: at }) => kind === "timex" && at > lead && at < subject.first);
  if (isPlaced) return false;
  if (!subject || verb?.modality !== "actual" || verb.negated || verb.tense !== "past" || verb.next > rival.first)
    return false;
  const word = wordAt(view.tokens, subject.head);
  return gauges.has(word) || (view.tagged[subject.head] === tags.pronoun && !otherOne.has(word));
}

const gauges = new Set(["thermometer", "mercury", "temperature", "temperatures"]);
const noneBefore = /^(?:no|never|nobody|none|not one|no one|at no)(?: |$)/;
const gains = /^(?:medals?|points?|goals?|wins?|titles?|runs?|tries|seats?|votes?|sales?|visitors?|tickets?) $/;

/** "the coldest night of the winter", "the lowest in three years", "the highest this year" */
function reachesBack({ tokens, mentions }: SentenceView, word: number): boolean {
  const scope = mentions.find(({ first }) => first > word && first < word + 7);
  if (scope?.kind !== "timex") return false;
  for (let at = word; at < scope.first; at++) if (signAt(tokens, at, ",") || signAt(tokens, at, ";")) return false;
  const { expression } = scope;
  return (
    expression.form === "duration" ||
    expression.form === "period" ||
    (expression.form === "calendar" && expression.season !== undefined)
  );
}

/** A day or month without a year, or this very year, told in the clause of a figure. */
function hasMonth({ mentions, syntax }: SentenceView, { first }: Figure): boolean {
  const clause = clauseAt(syntax, first);
  return mentions.some(
    (mention) =>
      mention.kind === "timex" &&
      mention.first >= clause.first &&
      mention.first < clause.next &&
      mention.expression.form === "calendar" &&
      mention.expression.month !== undefined &&
      mention.expression.year === undefined,
  );
}

/** "a field of 846 finishers … 861 finishers were counted", "a crowd of 8,460 … 8,610 people came": of the same, and no other place. */
function countsSame(view: SentenceView, value: Figure, other: SentenceView, rival: Figure): boolean {
  const clause = clauseAt(other.syntax, rival.first);
  for (let at = clause.first; at < clause.next; at++)
    if (other.tagged[at] === tags.proper && wordAt(other.tokens, at) !== "there") return false;
  const [own, its] = [nounOf(view, value), nounOf(other, rival)];
  if (its === "") return false;
  const isCrowd = crowds.test(wordsBefore(view, value.first, 3));
  return own === its || (own === "" && isCrowd && lexeme(other.tokens, headOf(other, rival) ?? -1)?.person === true);
}

const crowds = /(?:^| )(?:crowd|attendance|gate|audience|turnout|field|entry) of$/;

/** The year after which nothing beat it; 0 for "ever", null where the words do not say. */
function reachOf(view: SentenceView, word: number): number | null {
  for (let at = word + 1; at < word + 8 && at < view.syntax.next; at++) {
    if (everSince.test(wordsAfter(view, at, 3))) return 0;
    const mention = wordAt(view.tokens, at) === "since" ? mentionAt(view, at + 1) : undefined;
    if (mention?.kind === "timex" && mention.expression.form === "calendar") return mention.expression.year ?? null;
  }
  return null;
}

/** The year told with a figure, behind it or at the head of its clause; "last year" and the like are years as well. */
function yearNear(view: SentenceView, rival: Figure): number | null {
  const { first } = clauseAt(view.syntax, rival.first);
  for (const mention of view.mentions) {
    const isBehind = mention.first >= rival.next && mention.first <= rival.next + 6;
    const isAhead = mention.first >= first && mention.first <= first + 4 && mention.first < rival.first;
    if (mention.kind !== "timex" || (!isBehind && !isAhead)) continue;
    if (mention.expression.form === "calendar" && mention.expression.year) return mention.expression.year;
    if (mention.expression.form === "offset" && mention.expression.unit === "year")
      return mention.expression.direction < 0 ? 9999 : null;
  }
  return null;
}

/** "the wettest May": a rival of June is none. */
function isOfMonth({ tokens }: SentenceView, word: number, { mentions }: SentenceView, rival: Figure): boolean {
  const month = wordAt(tokens, word + 1);
  if (!months.has(month)) return true;
  return mentions.some(
    ({ first, start, end }) =>
      first >= rival.next && first <= rival.next + 4 && tokens.text.slice(start, end).toLowerCase().includes(month),
  );
}

const farthest = 16;
const nextOfRow =
  /(?:^| )(?:the |a )?(?:second|next|runner - up|next best|second best)(?: (?:highest|lowest|largest|smallest|biggest|best|dearest|cheapest|longest|shortest|most))?(?: [a-z]+)?(?:(?: ,)? (?:from|of|by|in) [a-z]+ ,)?(?: (?:is|was|being|won|costs?|cost|has|had|have|got|took|offered|bid|came to|at|with|only|just))*$/;
const heldAgainst = /(?:compared with|compared to|against|versus|up on|down on)(?: (?:the|its|a))?$/;
const doubted = /(?:^| )(?:but|though|although|unofficial|unofficially|disputed|however)(?: |$)/;
const otherValue =
  /(?:^| )(?:than|from|against|versus|compared with|to beat|target of|forecast of|record of)(?: the)?$/;
const otherScope = /^(?:[a-z]+ )?(?:apart from|except|bar|outside|but|after)(?: |$)/;
const otherOne = new Set(["another", "others", "one", "that", "which", "who"]);
const everSince =
  /^(?:ever(?! since)|on record|in (?:its|the|their|his|her) history|(?:has|have|had) (?:ever )?(?:seen|had|known|hosted|held|drawn|staged|recorded))(?: |$)/;
const months = new Set(
  "january february march april may june july august september october november december".split(" "),
);
