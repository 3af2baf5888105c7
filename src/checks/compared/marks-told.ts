import { exceedingVerbs, missingVerbs, reachingVerbs } from "../../claims/lexicon/comparatives.js";
import { sentencesNear } from "../../claims/reading.js";
import { areComparable } from "../../claims/relations/comparable.js";
import { type ComparingWord, comparingAt } from "../../claims/relations/comparing-word.js";
import type { Comparison } from "../../claims/relations/comparison.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordBetween, hasWordOf, wordsBefore } from "../../claims/relations/figures.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isNearSlip } from "../../values/likely-slip.js";
import { isSingle } from "../../values/quantity.js";
import { isEarlier, timesInClause } from "../apart/pair-times.js";
import { toldAmount } from "../apart/told-amount.js";
import { areAlike, isToldWhole, nounOf, type Told, viewOf } from "../apart/told-near.js";
import { valueIn } from "../change/reckon-size.js";
import type { Place } from "../wording/places.js";
import { isLessBetter, isOpenEnded, type Mark, markNounFrom, marksIn } from "./marks.js";

/**
 * What came of the one mark near: "The appeal passed its goal, set at £2m: it raised £1.8m", "did not reach its target of 40
 * with 45". The mark and the one other value of its kind stand wherever they like, in the sentence or in it and the next one.
 */
export function* marksTold(place: Place): Iterable<Comparison> {
  const view = viewOf(place.block, place.sentence);
  const near = sentencesNear(place.block, place.sentence, 1, 1).map((sentence) => viewOf(place.block, sentence));
  // Few sentences have a mark near, and only those are read for words of an outcome.
  if (marksIn(view).length === 0 && near.every((other) => !isUpTo(view, other) || marksIn(other).length === 0)) return;
  for (let at = view.syntax.first; at < view.syntax.next; at++) {
    const outcome = outcomeAt(view, at);
    const found = outcome && termsOf(near, view, outcome);
    // "missed the target of 40 that it had beaten": two things are told of the mark.
    if (found && !hasOther(view, outcome) && !tellsWhich(view, outcome, found.value)) {
      yield { said: found.value, than: found.mark, word: outcome.word, isSet: true, allowsEqual: outcome.allowsEqual };
      return;
    }
  }
}

/** The sentence itself, or one before it. */
function isUpTo(view: SentenceView, other: SentenceView): boolean {
  return other.syntax.first <= view.syntax.first;
}

/** "Parties that failed to clear the 4 percent threshold shared 4.3 percent": the words only say who. */
function tellsWhich({ tokens, syntax }: SentenceView, { word }: Outcome, { first }: Figure): boolean {
  const clause = clauseAt(syntax, word.first);
  return clause.kind === "relative" && !signAt(tokens, clause.first - 1, ",") && clauseAt(syntax, first) !== clause;
}

function hasOther(view: SentenceView, { word }: Outcome): boolean {
  for (let at = view.syntax.first; at < view.syntax.next; at++)
    if (
      (at < word.first || at >= word.next) &&
      (outcomeAt(view, at)?.word.direction ?? word.direction) !== word.direction
    )
      return true;
  return hasWordOf(view, exceptions);
}

/** A word that says how a value stands to a mark, and where what names the mark begins. */
interface Outcome {
  readonly word: ComparingWord;
  readonly object: number;
  readonly allowsEqual: boolean;
}

function outcomeAt(view: SentenceView, at: number): Outcome | null {
  const { tokens, tagged } = view;
  const { verb } = clauseAt(view.syntax, at);
  const isVerb = isVerbTag(tagged[at] as number);
  const isFailed = failing.has(wordAt(tokens, at - 2)) && tagged[at - 1] === tags.to;
  if (isVerb && tagged[at - 1] === tags.to && !isFailed) return null;
  if (verb && verb.modality !== "actual" && !isFailed) return null;
  if ([1, 2, 3].some((back) => isOneOf(tokens, at - back, almost))) return null;
  const isDenied = isFailed || verb?.negated === true || wordAt(tokens, at - 1) === "not";
  return isVerb ? verbalOutcome(view, at, isDenied, isFailed) : isDenied ? null : placedOutcome(view, at);
}

function verbalOutcome(view: SentenceView, at: number, isDenied: boolean, isFailed: boolean): Outcome | null {
  const { tokens } = view;
  const word = wordAt(tokens, at);
  const base = lexeme(tokens, at)?.verb?.base ?? "";
  // "did not reach", "failed to reach", "without reaching"
  const { verb } = clauseAt(view.syntax, at);
  const first = isFailed ? at - 2 : isDenied && verb?.negated ? verb.first : at;
  const exceeds = exceedingVerbs[word] ?? (bounds.has(base) ? "fell short of" : undefined);
  const [reaches, misses] = [reachingVerbs[word], missingVerbs[word]];
  const said = { first, next: at + 1 };
  if (isDenied) {
    if (exceeds) return { word: { ...said, direction: -1, opposite: "exceeded" }, object: at + 1, allowsEqual: true };
    return reaches && isWanted(view)
      ? {
          word: { ...said, direction: -1, opposite: "reached", others: ["exceeded"] },
          object: at + 1,
          allowsEqual: false,
        }
      : null;
  }
  if (exceeds && (!praising.has(base) || isWanted(view)))
    return { word: { ...said, direction: 1, opposite: exceeds }, object: at + 1, allowsEqual: false };
  if (reaches && isWanted(view) && !hasWordBetween(view, norms, at + 1, at + 7))
    return {
      word: { ...said, direction: 1, opposite: reaches, others: ["fell short of"] },
      object: at + 1,
      allowsEqual: true,
    };
  if (misses && isWanted(view))
    return {
      word: { ...said, direction: -1, opposite: misses, others: ["exceeded"] },
      object: at + 1,
      allowsEqual: false,
    };
  // "kept to its limit"
  if (keeping.has(base) && wordAt(tokens, at + 1) === "to")
    return { word: { first, next: at + 2, direction: -1, opposite: "exceeded" }, object: at + 2, allowsEqual: true };
  return null;
}

/** "went over", "stayed within", "came in below", "higher than". */
function placedOutcome(view: SentenceView, at: number): Outcome | null {
  const { tokens } = view;
  const word = wordAt(tokens, at);
  if (word === "within" || word === "inside")
    return isStanding(view, at)
      ? { word: { first: at, next: at + 1, direction: -1, opposite: "above" }, object: at + 1, allowsEqual: true }
      : null;
  if (word === "past" || word === "behind") {
    const direction = word === "past" ? 1 : -1;
    return isStanding(view, at)
      ? {
          word: { first: at, next: at + 1, direction, opposite: direction > 0 ? "below" : "ahead of" },
          object: at + 1,
          allowsEqual: false,
        }
      : null;
  }
  const known = comparingAt(view, at);
  if (!known) return null;
  const isThan = wordAt(tokens, known.next - 1) === "than";
  return isThan || wordAt(tokens, known.next - 1) === "of" || isStanding(view, at)
    ? { word: known, object: known.next, allowsEqual: false }
    : null;
}

function isStanding({ tokens }: SentenceView, at: number): boolean {
  return [1, 2, 3].some((back) => standing.has(lexeme(tokens, at - back)?.verb?.base ?? ""));
}

function isWanted(view: SentenceView): boolean {
  return !isLessBetter(view);
}

/** The mark and the one value that it is held against. */
function termsOf(
  near: readonly SentenceView[],
  view: SentenceView,
  outcome: Outcome,
): { readonly mark: Figure; readonly value: Figure } | null {
  const isPointed = isOneOf(view.tokens, outcome.object, pointers);
  const noun = isPointed ? null : markNounFrom(view, outcome.object);
  if (!isPointed && noun === null) return null;
  const marks = marksIn(view);
  const own = marks.find((mark) => mark.noun === noun) ?? onlyMark(view, marks, outcome);
  const told = own ? { view, ...own } : markNear(view, near, isPointed);
  if (!told || !isOpenEnded(told.view, told.figure)) return null;
  const isMark = (figure: Figure): boolean => figure === told.figure || marks.some((mark) => mark.figure === figure);
  const here = view.figures
    .filter((figure) => !isMark(figure) && areComparable(figure, told.figure))
    .map((figure): Told => ({ view, figure }));
  const values =
    here.length > 0
      ? here
      : near.filter((other) => other !== view).flatMap((other) => followUps(view, outcome, other, told.figure));
  // "It received 60 votes, with 38 senators opposed": what the mark counts.
  const counts = nounOf(told);
  const counted = counts === "" ? [] : values.filter((other) => nounOf(other) === counts);
  const [value, ...more] = counted.length > 0 ? counted : values;
  if (
    !value ||
    more.length > 0 ||
    !isValue(value, told.figure) ||
    !areAlike(value, { view: told.view, figure: told.figure })
  )
    return null;
  if (value.view === view && !isOfSame(view, outcome, value.figure)) return null;
  return { mark: told.figure, value: value.figure };
}

/** "it exceeded the target, which was £1.8 million": the one mark of the sentence. */
function onlyMark(view: SentenceView, marks: readonly Mark[], { object }: Outcome): Mark | undefined {
  return marks.length === 1 && !isOneOf(view.tokens, object, pointers) ? marks[0] : undefined;
}

function markNear(
  view: SentenceView,
  near: readonly SentenceView[],
  isPointed: boolean,
): (Mark & { readonly view: SentenceView }) | null {
  const before = near.filter((other) => isUpTo(view, other) && (other !== view || isPointed));
  const marks = before.flatMap((other) => marksIn(other).map((mark) => ({ view: other, ...mark })));
  const [mark, ...more] = marks;
  return mark && more.length === 0 ? mark : null;
}

/** The values of the next or the last sentence, where it goes on about the same: "It raised £1.6 million." */
function followUps(view: SentenceView, { word }: Outcome, other: SentenceView, mark: Figure): Told[] {
  const marks = marksIn(other);
  return other.figures.flatMap((figure): Told[] => {
    if (figure === mark || !areComparable(figure, mark) || marks.some((known) => known.figure === figure)) return [];
    const told = { view: other, figure };
    const clause = clauseAt(other.syntax, figure.first);
    const own = clauseAt(view.syntax, word.first);
    const isPronoun =
      clause.subject !== null &&
      other.tagged[clause.subject.head] === tags.pronoun &&
      other.syntax.first > view.syntax.first;
    const isNamed =
      clause.subject !== null &&
      own.subject !== null &&
      wordAt(other.tokens, clause.subject.head) === wordAt(view.tokens, own.subject.head);
    return (isPronoun || isNamed) && timesInClause(told).length === 0 && clause.verb ? [told] : [];
  });
}

/** A plain value, whole, of its own time, that a slip makes of the mark. */
function isValue(told: Told, mark: Figure): boolean {
  const { view, figure } = told;
  const { quantity } = figure;
  if (
    !isSingle(quantity) ||
    quantity.vague ||
    quantity.bound !== "exact" ||
    isEarlier(told) ||
    toldAmount(view, figure) !== null
  )
    return false;
  if (partly.test(wordsBefore(view, figure.first, 3)) || !isToldWhole(told)) return false;
  const { verb } = clauseAt(view.syntax, figure.first);
  if (verb && (verb.negated || verb.modality !== "actual" || others.has(verb.base))) return false;
  if (verb?.perfect && verb.tense === "past" && wordAt(view.tokens, verb.first) === "had") return false;
  return isNearSlip(figure.quantity.min, valueIn(figure, mark));
}

/** In the clause of the outcome, in one that hangs on it, or in one with its subject. */
function isOfSame(view: SentenceView, { word }: Outcome, figure: Figure): boolean {
  const { syntax, tagged, tokens } = view;
  const [own, its] = [clauseAt(syntax, word.first), clauseAt(syntax, figure.first)];
  if (own === its) return true;
  if (timesInClause({ view, figure }).length > 0) return false;
  if (isOneOf(tokens, its.first, sequels) || sequels.has(its.opener)) return false;
  if (own.parent === its.index || (its.parent === own.index && its.subject === null)) return true;
  const [one, other] = [own.subject, its.subject];
  if (!one || !other) return one === other;
  if (isReading(view, its)) return true;
  const isPronoun = [one, other].some(({ head }) => tagged[head] === tags.pronoun && !isOneOf(tokens, head, strangers));
  return isPronoun || wordAt(tokens, one.head) === wordAt(tokens, other.head);
}

/** "; its tachograph showed 58mph", ": a test found 95 milligrams": what was measured of the same. */
function isReading({ tokens, tagged, syntax }: SentenceView, { subject, verb, first }: Clause): boolean {
  if (!subject || !verb || verb.tense !== "past" || subject.first < syntax.first) return false;
  const isBehind = [first - 1, first].some((at) => signAt(tokens, at, ";") || signAt(tokens, at, ":"));
  const isOwn = tagged[subject.first] === tags.possessive || isOneOf(tokens, subject.first, ownOrOne);
  return isBehind && isOwn && showing.has(verb.base);
}

const ownOrOne = new Set(["its", "his", "her", "their", "a", "an"]);
const showing = wordSet("show read record register measure find clock weigh give put");
const failing = wordSet("fail fails failed failing");
const almost = wordSet(
  "almost nearly close likely set due about could may might would should without if unless never cannot",
);
/** What a limit or record is, besides being exceeded. */
const bounds = wordSet("break clear cross better crush cap outweigh");
/** Of a cost the less is the better. */
const praising = wordSet("beat better smash crush top clear outdo outperform shatter trump");
/** "reached a maximum of 31": no more than how far it went. */
const norms = wordSet("maximum minimum average norm mean median");
const keeping = wordSet("keep stick hold");
const standing = wordSet(
  "be remain stay stand come fall lie rise go run keep end finish climb drop get move sit slip push edge creep lag",
);
const pointers = wordSet("it that this them those");
const strangers = wordSet("that which who one ones another others each some");
const sequels = wordSet("after before until since although though as once and but or");
const exceptions = wordSet(
  "except bar most many several both each all half usually mostly normally generally often once",
);
/** What is done with a part of it, or with something else. */
const others = wordSet(
  "return refund give donate pay repay owe leave lose cut save add export import reject turn refuse keep cancel scrap average include",
);
const partly =
  /(?:^| )(?:by|another|further|extra|about|including|from|over|under|to|than|'s|’s|some|additional)$|(?:^|out |some |most |all |half |any |none |each )of$/;
