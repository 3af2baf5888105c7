import type { TimexMention } from "../../claims/mention.js";
import { plainSentenceBefore } from "../../claims/plain-sentence.js";
import { type BlockReading, type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { areOfOneMeasure, looksLikeYear } from "../../claims/relations/comparable.js";
import { headOf } from "../../claims/relations/counted-noun.js";
import { type Figure, type SentenceView, wordsAfter } from "../../claims/relations/figures.js";
import { type Row, rowsIn } from "../../claims/relations/row.js";
import { isVerbal } from "../../claims/syntax/verb-groups.js";
import { isHyphen, wordAt } from "../../claims/token-access.js";
import { isSingle } from "../../values/quantity.js";
import { compareRational, isEqual, multiply, type Rational, rational } from "../../values/rational.js";
import { baseValue } from "../change/reckon-size.js";
import type { Place } from "../wording/places.js";

/** A figure with the sentence that tells it. */
export interface Told {
  readonly view: SentenceView;
  readonly figure: Figure;
}

/** Two values of one kind, in the order of the text. */
export type Pair = readonly [Told, Told];

/** A sentence as relations see it. */
export function viewOf(block: BlockReading, sentence: SentenceReading): SentenceView {
  const known = viewBySentence.get(sentence);
  if (known) return known;
  const { tokens, tagged } = block;
  const { syntax, mentions, relations } = sentence;
  const { figures, stretches } = relations;
  const view = { tokens, tagged, syntax, mentions, figures, ordinals: [], stretches };
  viewBySentence.set(sentence, view);
  return view;
}

/** Most checks look at the same sentences, and ask for the same words of them. */
const viewBySentence = new WeakMap<SentenceReading, SentenceView>();

/** The rows of a sentence. */
export function rowsOf(view: SentenceView): readonly Row[] {
  const known = rowsByView.get(view);
  if (known) return known;
  const rows = rowsIn(view);
  rowsByView.set(view, rows);
  return rows;
}

/** Totals and seats are asked for apart. */
const rowsByView = new WeakMap<SentenceView, readonly Row[]>();

/** A place, and before it the sentence that has no figures and may speak of its own: "The old bridge is shorter. It …". */
export function withPlainBefore(place: Place): readonly Place[] {
  const before = plainSentenceBefore(place.block, place.sentence);
  return before ? [{ ...place, sentence: before }, place] : [place];
}

/** What is told near a result, in order: single figures that may be values of their own. */
export function toldNear(place: Place, result: Figure, { back, on, behind }: Reach): Told[] {
  return sentencesNear(place.block, place.sentence, back, on).flatMap((sentence) => {
    const view = viewOf(place.block, sentence);
    return view.figures
      .filter((figure) => isSingle(figure.quantity) && !figure.quantity.vague)
      .filter(({ first }) => first < result.first || (behind && first > result.first))
      .map((figure) => ({ view, figure }));
  });
}

/** What the sentence itself already binds. */
export function isTaken({ sentence: { relations } }: Place, figure: Figure): boolean {
  const { movements, differences, totals, rates, shares } = relations;
  return (
    movements.some(
      ({ before, after, sizes }) =>
        before === figure || after === figure || sizes.some((size) => size.figure === figure),
    ) ||
    differences.some(({ ends, size }) => size.figure === figure || ends.before === figure || ends.after === figure) ||
    totals.some(({ total, parts }) => total === figure || parts.includes(figure)) ||
    rates.some(({ result }) => result === figure) ||
    shares.some(({ share }) => share === figure)
  );
}

/** "$3.85 a share … $12.5 billion": no sum is made of these. */
export function areFarApart(figures: readonly Figure[]): boolean {
  const values = figures.map(({ quantity }) => quantity.min);
  const [least, most] = [values.reduce(smaller), values.reduce(larger)];
  return compareRational(most, multiply(least, rational(1_000_000))) > 0;
}

const smaller = (a: Rational, b: Rational): Rational => (compareRational(a, b) <= 0 ? a : b);
const larger = (a: Rational, b: Rational): Rational => (compareRational(a, b) >= 0 ? a : b);

/** "17,900 and 13,550. Last year the total was 22,800": of another year than what was told before. */
export function opensWithYear({ mentions }: SentenceView, { first }: Figure): boolean {
  return mentions.some((mention) => mention.kind === "timex" && mention.first < first && isYear(mention));
}

function isYear({ expression }: TimexMention): boolean {
  if (expression.form === "calendar") return expression.year !== undefined && expression.month === undefined;
  return expression.form === "period" && expression.unit === "year";
}

/** Both are ends of a movement, which has distances of its own. */
export function areMoved({ sentence: { relations } }: Place, one: Figure, other: Figure): boolean {
  return relations.movements.some(
    ({ before, after }) => (before === one && after === other) || (before === other && after === one),
  );
}

/** The pair nearest to a result: before it in its sentence, with the sentences before, with what follows it. */
export function pairNear(place: Place, result: Figure, isValue: (told: Told) => boolean): Pair | null {
  for (const reach of reaches) {
    const values = toldNear(place, result, reach).filter(isValue);
    const pair = onlyPair(values);
    if (pair) return isSameValue(pair[0].figure, pair[1].figure) ? null : pair;
    if (values.some((a, i) => values.some((b, j) => j > i && areAlike(a, b)))) return null;
  }
  return null;
}

/** The two values near a result that are of one kind, where there are just two of them; null where it could be others. */
function onlyPair(values: readonly Told[]): Pair | null {
  for (const [i, a] of values.entries()) {
    const alike = values.filter((b) => b === a || areAlike(a, b));
    const [one, two] = alike;
    if (alike.length === 2 && one === a && two && values.indexOf(two) > i) {
      if (values.every((b) => b === a || b === two || !areAlike(two, b))) return [one, two];
    }
  }
  return null;
}

/** Values of one thing at two times, or of two sides: of one unit, one noun where both have one, and one order. */
export function areAlike(a: Told, b: Told): boolean {
  if (!areOfOneKind(a, b)) return false;
  const [x, y] = [baseValue(a.figure, b.figure), baseValue(b.figure, a.figure)];
  return compareRational(x, multiply(y, order)) <= 0 && compareRational(y, multiply(x, order)) <= 0;
}

/** A value and a distance from it: of one unit, and one noun where both have one, however far they lie apart. */
export function areOfOneKind(a: Told, b: Told): boolean {
  if (!areOfOneMeasure(a.figure, b.figure)) return false;
  if (looksLikeYear(a.figure) || looksLikeYear(b.figure)) return false;
  const [left, right] = [nounOf(a), nounOf(b)];
  return left === "" || right === "" || left === right;
}

/** True where the years behind two values say that the second came first. */
export function areOutOfOrder(before: Told, after: Told): boolean {
  const [earlier, later] = [yearOf(before), yearOf(after)];
  return earlier !== null && later !== null && earlier >= later;
}

/** The year that stands right behind a value: "£2m in 2019". */
function yearOf({ view, figure }: Told): number | null {
  const end = endOf(figure);
  const date = view.mentions.find((mention) => mention.first >= end && mention.first <= end + 2);
  return date?.kind === "timex" && date.expression.form === "calendar" ? (date.expression.year ?? null) : null;
}

/** Past what a figure counts. */
export function endOf({ mention, next }: Figure): number {
  return mention.kind === "quantity" && mention.counted ? mention.counted.next : next;
}

/** Nothing behind a value says of what part, place or time it is: not "£1.6 million online", "£20,000 to spare". */
export function isToldWhole({ view, figure }: Told): boolean {
  const end = figure.quantity.unit || headOf(view, figure) === null ? figure.next : endOf(figure);
  return isVerbal(view.tagged[end] as number) || whole.test(`${wordsAfter(view, end, 3)} `);
}

/** The noun that a figure counts, in the singular. */
export function nounOf({ view, figure: { mention, next } }: Told): string {
  // "the 67-vote threshold" is one of votes.
  if (isHyphen(view.tokens, next)) return wordAt(view.tokens, next + 1).replace(/s$/, "");
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return counted ? wordAt(view.tokens, counted.head).replace(/s$/, "") : "";
}

const whole =
  /^(?:(?:an?|per|each|every) [a-z]+ |of (?:rain|rainfall|snow|snowfall|sunshine) )?(?:$|[.,;:)!?-]|inside |aboard |on board |present |long |wide |high |tall |deep |old |in all |in total |altogether |all told |and |but |which |when |at the (?:moment|time) |while |against |after |compared | *$)/;

function isSameValue(a: Figure, b: Figure): boolean {
  return isEqual(a.quantity.min, b.quantity.min);
}

/** Values of one thing hardly ever lie so many times apart. */
const order = rational(20);
export interface Reach {
  /** Sentences before and after that of the result. */
  readonly back: number;
  readonly on: number;
  /** Also what stands behind the result. */
  readonly behind: boolean;
}

/** Where a result's terms are looked for, the nearest first. */
const reaches: readonly Reach[] = [
  { back: 0, on: 0, behind: false },
  { back: 1, on: 0, behind: false },
  { back: 2, on: 0, behind: false },
  { back: 0, on: 0, behind: true },
  { back: 0, on: 1, behind: true },
  { back: 1, on: 1, behind: true },
];
