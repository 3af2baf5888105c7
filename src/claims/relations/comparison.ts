import { wordSet } from "../../text/word-set.js";
import { exceedingVerbs, markNouns, missingVerbs, paces } from "../lexicon/comparatives.js";
import { clauseAt } from "../syntax/clauses.js";
import { isOneOf, wordAt } from "../token-access.js";
import { pastAside } from "./aside.js";
import { areComparable } from "./comparable.js";
import { type ComparingWord, comparingAt, falling } from "./comparing-word.js";
import { nounOf } from "./counted-noun.js";
import type { Figure, SentenceView } from "./figures.js";
import { wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import { findFrontedComparisons } from "./fronted-comparison.js";
import { findLimits } from "./limit.js";
import { fitsQualityOf, isSaidOfNamed } from "./stated.js";

/** A figure held against another by a word: "$1.8 million, exceeding its goal of $2 million". */
export interface Comparison {
  readonly said: Figure;
  readonly than: Figure;
  readonly word: ComparingWord;
  /** What it is held against was set beforehand, and is no rounded measurement: a target, a limit. */
  readonly isSet: boolean;
  /** "reached", "within": as much as the mark is right as well. */
  readonly allowsEqual?: boolean;
}

/** A figure with a bound that is said again exactly: "fewer than 30 people, 34 in all". */
export interface Restatement {
  readonly bounded: Figure;
  readonly exact: Figure;
}

/** Finds figures that are held against another of their kind. */
export function findComparisons(view: SentenceView): Comparison[] {
  if (view.figures.length < 2) return [];
  const found = comparisonsBetween(view);
  for (const other of [...findLimits(view), ...findFrontedComparisons(view)])
    if (!found.some(({ word }) => word.first === other.word.first)) found.push(other);
  return found;
}

function comparisonsBetween(view: SentenceView): Comparison[] {
  const { figures } = view;
  const found: Comparison[] = [];
  for (let i = 1; i < figures.length; i++) {
    const [a, b] = [figures[i - 1] as Figure, figures[i] as Figure];
    if (!areComparable(a, b) || a.quantity.min.n < 0n || b.quantity.min.n < 0n) continue;
    const forward = wordBetween(view, a, b);
    // "Three of the 12 members came, more than": the part is what is compared.
    const part = figures[i - 2];
    const isWhole =
      part !== undefined && /^(?:out )?of(?: (?:the|its|their))?$/.test(wordsBetween(view, part.next, a.first));
    const value = isWhole && areComparable(part, b) ? part : valueBefore(view, i - 1, b);
    // "412 metres long and 38 metres high, longer than": the one that is of the same quality.
    const said = value && forward ? ofQuality(view, value, wordAt(view.tokens, forward.first)) : value;
    // "One of the four stood above the limit of 40": each is measured, and their number is not.
    const isEach =
      (isWhole || /(?:^| )of (?:the|its|their|these|those)$/.test(wordsBefore(view, a.first, 2))) &&
      forward !== null &&
      standing.test(wordsBetween(view, a.next, forward.first));
    if (forward && said && !isEach) found.push({ said, than: b, word: forward, isSet: isSetMark(view, forward, b) });
  }
  return found;
}

/** A value, or the one before it, that is not said of another quality than a comparative: "412 metres long" before "longer". */
function ofQuality(view: SentenceView, value: Figure, comparative: string): Figure | null {
  if (fitsQualityOf(view, value, comparative)) return value;
  const other = view.figures[view.figures.indexOf(value) - 1];
  return other && areComparable(other, value) && fitsQualityOf(view, other, comparative) ? other : null;
}

/**
 * The value that is held against another: not what it came from, as in "$5.4 billion, up from $4.9 billion, beating
 * estimates of $5.2 billion".
 */
function valueBefore(view: SentenceView, index: number, other: Figure): Figure | null {
  if (!isBase(view, index)) return pastAside(view, index, other);
  const value = view.figures[index - 1];
  return value && areComparable(value, other) && !isBase(view, index - 1) ? value : null;
}

function isBase(view: SentenceView, index: number): boolean {
  const figure = view.figures[index];
  const isFrom = figure && baseBefore.test(wordsBefore(view, figure.first, 4));
  // "rose from 40 to 50": what it came to is the value. "Rising from 40, it passed 50" tells of one value only.
  return isFrom === true && index > 0 && areComparable(view.figures[index - 1] as Figure, figure as Figure);
}

const baseBefore = /(?:^| )(?:from|against|versus|compared (?:with|to))(?: (?:an?|the|about|some))*$/;

function isSetMark(view: SentenceView, word: ComparingWord, mark: Figure): boolean {
  return marks.test(wordsBetween(view, word.next, mark.first)) || isOneOf(view.tokens, mark.next, markWords);
}

/** Finds bounded figures whose exact value the sentence gives as well. */
export function findRestatements(view: SentenceView): Restatement[] {
  const { figures } = view;
  return figures.flatMap((exact, i) => {
    if (i === 0 || exact.quantity.bound !== "exact" || !inAll.test(wordsAfter(view, exact.next, 5))) return [];
    const previous = figures[i - 1] as Figure;
    const isApposed = apposed.test(wordsBetween(view, previous.next, exact.first));
    const bounded = isApposed ? previous : wholeOf(view, i);
    const isBounded = bounded?.mention.hedge && bounded.quantity.bound !== "about";
    return bounded && isBounded && areComparable(bounded, exact) ? [{ bounded, exact }] : [];
  });
}

/** "At least 50 people were hurt, …, out of 47 injured in total": the first figure, the last one its whole. */
function wholeOf(view: SentenceView, i: number): Figure | null {
  const { figures } = view;
  const exact = figures[i] as Figure;
  return /out of$/.test(wordsBefore(view, exact.first, 2)) ? (figures[0] as Figure) : null;
}

/** "faster than" says more of a share or a speed, less of a time. */
function isFit(view: SentenceView, at: number, { quantity }: Figure): boolean {
  const isPace = isOneOf(view.tokens, at, paces);
  return !isPace || quantity.kind === "percent" || quantity.unit?.dimension === "speed" || isTime(quantity);
}

function isTime({ unit }: Figure["quantity"]): boolean {
  return unit?.dimension === "time";
}

function isMiss({ tokens }: SentenceView, at: number): boolean {
  return missingVerbs[wordAt(tokens, at)] !== undefined;
}

/** "raised £2m, missing its target of £3m": of what there cannot be too much; costs miss their target the other way. */
function isGain(view: SentenceView, { first }: Figure, at: number, mark: Figure): boolean {
  if (!marks.test(wordsBetween(view, at + 1, mark.first))) return false;
  for (let word = view.syntax.first; word < first; word++) {
    if (isOneOf(view.tokens, word, gains)) return true;
  }
  return false;
}

/** The comparing word between a figure and what it is held against. */
function wordBetween(view: SentenceView, a: Figure, b: Figure): ComparingWord | null {
  if (b.first - a.next > longestJoint) return null;
  for (let at = a.next; at < b.first; at++) {
    const word = comparingAt(view, at);
    if (!word || word.next > b.first || !isFit(view, at, a) || (isMiss(view, at) && !isGain(view, a, at, b))) continue;
    const lead = wordsBetween(view, a.next, word.first);
    const verbal =
      exceedingVerbs[wordAt(view.tokens, at)] !== undefined ||
      isMiss(view, at) ||
      falling[wordAt(view.tokens, word.first)] !== undefined;
    const isLed = isFronted(view, a, word) ? /^[^#;:]*$/.test(lead) : (verbal ? verbLead : plainLead).test(lead);
    if (!isLed) continue;
    const isTold = clauseAt(view.syntax, b.first).first > word.next;
    const isHeld = isTold
      ? isSaidOfNamed(view, word.next, b, wordAt(view.tokens, at)) && !countOthers(view, a, b)
      : isMark(view, wordsBetween(view, word.next, b.first), b, word);
    if (!isHeld) continue;
    return isTime(a.quantity) && isOneOf(view.tokens, at, paces)
      ? { ...word, direction: word.direction > 0 ? -1 : 1 }
      : word;
  }
  return null;
}

/** "41 athletes" and "47 medals" */
function countOthers(view: SentenceView, a: Figure, b: Figure): boolean {
  const [one, two] = [nounOf(view, a), nounOf(view, b)];
  return one !== "" && two !== "" && one !== two;
}

/** "With 41 medals the hosts collected more than": the value opens the clause that compares. */
function isFronted(view: SentenceView, { first }: Figure, word: ComparingWord): boolean {
  const { tokens, syntax } = view;
  const clause = clauseAt(syntax, first);
  const other = clauseAt(syntax, word.first);
  // "At 31C it was the hottest day of the year, topping the 30C of May"
  const isHung = other.kind === "participial" && other.parent === clause.index;
  return first - 1 === clause.first && isOneOf(tokens, first - 1, openers) && (other.index === clause.index || isHung);
}

const openers = new Set(["with", "at"]);

/** What a figure is held against is named: "its goal of", "the 15,000 it sold", "last year's", "forecasts of". */
function isMark({ tokens, syntax }: SentenceView, mark: string, b: Figure, word: ComparingWord): boolean {
  // "accepted the lowest, £1.3m, over bids of": rather than
  if (wordAt(tokens, word.first) === "over" && choosing.has(clauseAt(syntax, word.first).verb?.base ?? ""))
    return false;
  // "clearing the way for a try at 5.90"
  if (isOneOf(tokens, word.first, clearings) && !marks.test(mark) && !isOneOf(tokens, b.next, markWords)) return false;
  // "over its limit with 15 on board"
  if (ownMark.test(mark)) return false;
  if (
    /(?:^| )(?:than|from|to|by|more|less|at least|double|twice|half|third|quarter|and|but|when|while)(?: |$)/.test(mark)
  )
    return false;
  const opens =
    /^(?:the|its|their|his|her|our|a|an|last|that|those|any|this|some|previous|@|[a-z.'’ -]+(?:'s|’s|s')|(?:[a-z-]+ ){0,2}(?:of|at))(?: |$)/.test(
      mark,
    );
  const single = isOneOf(tokens, word.first, levels);
  const isAge = b.quantity.kind === "age" && /^(?:[a-z.'’-]+ ){1,4},$/.test(mark);
  if (isAge) return isOneOf(tokens, word.first, ageWords);
  if (!opens && !(mark === "" && wordAt(tokens, b.first) === "the")) return false;
  // "scored three goals over the four games": a preposition needs a mark or a measure to compare with.
  return !single || b.quantity.unit !== null || marks.test(mark) || isOneOf(tokens, b.next, markWords);
}

const ownMark = new RegExp(
  `^(?:its|the|their|his|her|that|this) (?:[a-z]+ )?(?:${markNouns.replaceAll(" ", "|")}) (?:with|at|by|after|when|carrying)(?: |$)`,
);
const gains = wordSet(
  "raised raise raises sold sells earned earns collected brought takings earnings profit profits revenue revenues sales income output production turnover turnout donations attendance deliveries exports",
);
const standing = /(?:^| )(?:is|was|are|were|be|been|stood|stands|stand|lies|lay|fell|came)$/;
const longestJoint = 22;
const choosing = wordSet("accept choose pick prefer select favour favor take win appoint");
const clearings = new Set(["cleared", "clearing"]);
const levels = new Set(["above", "over", "beyond", "below", "under", "beneath"]);
const ageWords = new Set(["older", "younger"]);
const markWords = new Set([
  ...markNouns.split(" "),
  "needed",
  "required",
  "allowed",
  "permitted",
  "expected",
  "forecast",
  "budgeted",
  "planned",
  "promised",
]);
const marks = new RegExp(`(?:^| )(?:${markNouns.replaceAll(" ", "|")})(?: |$)`);
/** Before "more than" the figure's own phrase has ended: "$5 million more than" is a difference. */
const plainLead =
  /^(?:(?!(?:and|but|while|when|as|because|if|or|not|never|no|from|than) |(?:to|by) (?!(?:the|an?|its|their|@) ))[a-z.'’@-]+ ){0,8}(?:,|-|\(|(?:, )?(?:(?:[a-z]+ ){0,3})?(?:is|was|are|were|be|being|remains|remained|stands|stood)(?: (?:@|far|much|well|still|slightly|now|even|also|considerably|significantly|just|only|already))?|fell|falling|falls)(?: (?:far|much|well|still|slightly|just|even|but|comfortably|easily|considerably|significantly|thus|so))?$/;
const verbLead =
  /^(?:(?!(?:and|but|while|when|as|because|if|or|not|never|no|from|than)(?: |$)|(?:to|by)(?: |$)(?!(?:the|an?|its|their|@)(?: |$)))[a-z.'’@-]+(?: |$)){0,8}(?:, (?:an?|its|their|the) (?:[a-z-]+ ){1,3})?(?:, )?(?:(?:easily|comfortably|narrowly|far|well|just|thus|which|that|and)(?: |$))*(?:,|-|\()?$/;
/** No second thing is told before the value: "and at the mart" adds to what was counted. */
const apposed =
  /^(?:(?!(?:and|but|or|while|whereas|plus|with|including|without|besides|who|which|when|after|each|every|per|apiece) )[a-z.'’@-]+ ){1,14}[,:(-](?: (?:or|namely|that is|a total of|for a total of))?$/;
const inAll =
  /^(?:[a-z'-]+ ){0,2}(?:by (?:[a-z'’-]+ ){1,3}(?:count|tally|reckoning)|at (?:the )?(?:last|latest|final|most recent) (?:count|reckoning|tally)|in all|in total|altogether|all told|overall|to be exact|to be precise)\b/;
