import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { areComparable } from "../../claims/relations/comparable.js";
import { headOf, nounOf } from "../../claims/relations/counted-noun.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { directionFor, directionOf, type Superlative, wentOtherWay } from "../../claims/relations/superlative.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import { isExactly } from "../../values/quantity.js";
import type { Place } from "../wording/places.js";
import { hasMonth, hasTime, isOfMonth, isOfSeason, reachesBack, reachOf, yearNear } from "./superlative-reach.js";
import { comparativeWay, gradingWordsOf } from "./superlative-said.js";
import { viewOf } from "./told-near.js";

/**
 * Superlatives whose value is the one other figure of its kind beside a rival that is told as the next of the row, or as
 * one of the same thing in the time that the superlative reaches over: "the wettest May on record brought 140 mm,
 * compared with 155 mm in May 1998", "The highest bid was $9 million; the second, from Chile, was $11 million".
 */
export function* superlativesApart(place: Place): Iterable<Superlative> {
  const view = viewOf(place.block, place.sentence);
  const own = view.figures.filter(isValue);
  if (own.length === 0 || own.length > 2) return;
  for (const word of gradingWordsOf(view)) {
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

/** "the most on record", "its best Games ever, with 23 medals": of what there cannot be too much. */
function bestEver(view: SentenceView, word: number): 1 | 0 {
  const said = wordAt(view.tokens, word);
  if ((said !== "best" && said !== "most") || reachOf(view, word) === null) return 0;
  // "the most expensive ever" is another quality
  if (said === "most") return mostOf.test(wordsAfter(view, word - 1, 3)) ? 1 : 0;
  return view.figures.some((figure) => gains.test(`${nounOf(view, figure)} `)) ? 1 : 0;
}

/** "higher than at any time since 1998", "lower than ever": as good as a superlative. */
function thanEver(view: SentenceView, word: number): 1 | -1 | 0 {
  const direction = comparativeWay(wordAt(view.tokens, word));
  return direction !== 0 && anyTime.test(wordsAfter(view, word + 1, 4)) ? direction : 0;
}

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
  return isLevel && isExactly(quantity) && (mention.kind !== "timex" || mention.form === "running-time");
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
  if (reach === 0 && formerRecord.test(before)) return true;
  const year = yearNear(other, rival);
  const isRecent = year === null && (reachesBack(view, word) || reach !== null);
  if (isRecent && hasMonth(other, rival)) return isOfMonth(view, word, other, rival) && isSameThing(other, rival);
  if (year === null && isOfSeason(view, word) && !hasTime(other, rival)) return countsSame(view, value, other, rival);
  if (reach === null || year === null || year <= reach || !isOfMonth(view, word, other, rival)) return false;
  if (heldAgainst.test(before)) return true;
  const { verb } = clauseAt(other.syntax, rival.first);
  if (countsSame(view, value, other, rival))
    return verb?.modality === "actual" && !verb.negated && verb.tense === "past";
  return isSameThing(other, rival);
}

/** "it stood at", "the thermometer reached": a pronoun, or what measures for all, was so much. */
export function isSameThing(view: SentenceView, rival: Figure): boolean {
  const clause = clauseAt(view.syntax, rival.first);
  const { subject, verb } = clause;
  // "June 1997 had 181 mm"
  if (!subject && verb?.modality === "actual" && !verb.negated && verb.next === rival.first)
    return view.mentions.some(({ kind, next }) => kind === "timex" && next === verb.first);
  if (isSetElsewhere(view, clause)) return false;
  if (!subject || verb?.modality !== "actual" || verb.negated || verb.tense !== "past" || verb.next > rival.first)
    return false;
  const word = wordAt(view.tokens, subject.head);
  return gauges.has(word) || (view.tagged[subject.head] === tags.pronoun && !otherOne.has(word));
}

/** "among women it had been", "in Ayr it had been" */
export function isSetElsewhere({ tagged, mentions }: SentenceView, { subject, first }: Clause): boolean {
  const lead = [first, first + 1, first + 2].find((at) => tagged[at] === tags.preposition);
  return (
    lead !== undefined &&
    subject !== null &&
    lead < subject.first &&
    !mentions.some(({ kind, first: at }) => kind === "timex" && at > lead && at < subject.first)
  );
}

const mostOf =
  /^(?:the|its|their|his|her|our) most (?:on|ever|since|in|for|of|any|recorded|seen|so|[a-z]+s (?=(?:ever|on|since|in) ))/;
const gauges = new Set(["thermometer", "mercury", "temperature", "temperatures"]);
const noneBefore = /^(?:no|never|nobody|none|not one|no one|at no)(?: |$)/;
const gains = /^(?:medals?|points?|goals?|wins?|titles?|runs?|tries|seats?|votes?|sales?|visitors?|tickets?) $/;

/** "a field of 846 finishers … 861 finishers were counted", "a crowd of 8,460 … 8,610 people came": of the same, and no other place. */
function countsSame(view: SentenceView, value: Figure, other: SentenceView, rival: Figure): boolean {
  const clause = clauseAt(other.syntax, rival.first);
  for (let at = clause.first; at < clause.next; at++)
    if (other.tagged[at] === tags.proper && wordAt(other.tokens, at) !== "there") return false;
  const [own, its] = [nounOf(view, value), nounOf(other, rival)];
  const isCrowd = crowds.test(wordsBefore(view, value.first, 3));
  // "though in 2015 there were only 2,800", "23,000 had watched the opening match"
  if (its === "")
    return thereWere.test(wordsBefore(other, rival.first, 4)) || (isCrowd && attending.has(clause.verb?.base ?? ""));
  return own === its || (own === "" && isCrowd && lexeme(other.tokens, headOf(other, rival) ?? -1)?.person === true);
}

const thereWere = /(?:^| )there (?:were|was|had been)(?: (?:only|just|some|about|even|still|as many as))?$/;
const attending = new Set(["watch", "see", "attend", "come", "turn", "witness", "pack", "fill"]);
const crowds = /(?:^| )(?:crowd|attendance|gate|audience|turnout|field|entry) of$/;

const farthest = 16;
const nextOfRow =
  /(?:^| )(?:the |a )?(?:second|next|runner - up|next best|second best)(?: (?:highest|lowest|largest|smallest|biggest|best|dearest|cheapest|longest|shortest|most))?(?: [a-z]+)?(?:(?: ,)? (?:from|of|by|in) [a-z]+ ,)?(?: (?:is|was|being|won|costs?|cost|has|had|have|got|took|offered|bid|came to|at|with|only|just))*$/;
/** The record of the very place or event until then; a world record may well be better. */
const formerRecord =
  /(?:^| )(?:the|its|their|his|her|a) (?:(?:previous|old|former|existing|earlier|last) (?:[a-z]+ )?(?:record|best|mark|high|low)|(?:course|track|venue|pool|stadium|ground|meeting|event|festival|house|station|town|village|school|club) record) (?:of|had been|was|stood at|had stood at)$/;
const heldAgainst =
  /(?:compared with|compared to|against|versus|up on|down on|beating|bettering|topping|surpassing|eclipsing|overtaking|exceeding|ahead of|, after|, following)(?: (?:the|its|a))?$/;
const doubted = /(?:^| )(?:but|though|although|unofficial|unofficially|disputed|however)(?: |$)/;
const otherValue =
  /(?:^| )(?:than|from|against|versus|compared with|to beat|target of|forecast of|record of)(?: the)?$/;
const otherScope = /^(?:[a-z]+ )?(?:apart from|except|bar|outside|but|after)(?: |$)/;
const otherOne = new Set(["another", "others", "one", "that", "which", "who"]);
