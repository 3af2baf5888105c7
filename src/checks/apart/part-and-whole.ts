import { isKindOf } from "../../claims/lexicon/kinds.js";
import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { areComparable, looksLikeYear } from "../../claims/relations/comparable.js";
import { headOf } from "../../claims/relations/counted-noun.js";
import { type Figure, type SentenceView, wordsBefore } from "../../claims/relations/figures.js";
import { isShareOf, type PartOfWhole } from "../../claims/relations/part-of-whole.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import { isSingle } from "../../values/quantity.js";
import { compareRational, multiply, rational } from "../../values/rational.js";
import { baseValue } from "../change/reckon-size.js";
import type { Place } from "../wording/places.js";
import { partsApart } from "./parts-apart.js";
import { type Told, viewOf } from "./told-near.js";

/** The part and the whole near a share, with the words of how they stand. */
export interface PairNear extends PartOfWhole {
  /** The words themselves say that the one is of the other: "60 of the 240". */
  readonly isOf: boolean;
}

/**
 * The only two values near a share that can be a part and its whole, in whatever order: in its sentence, or in it and the one
 * or two before. Null where others could be meant as well.
 */
export function partAndWhole(place: Place, share: Figure): PairNear | null {
  let told: readonly Told[] = [];
  const of: PartOfWhole[] = [];
  for (const sentence of sentencesNear(place.block, place.sentence, 2, 0).toReversed()) {
    const view = viewOf(place.block, sentence);
    if (view.figures.some((figure) => figure !== share && isShareOf(figure))) return null;
    told = [...valuesIn(view, sentence), ...told];
    of.push(...sentence.relations.parts, ...partsApart({ ...place, sentence }));
    const [pair, ...more] = of;
    if (pair && more.length > 0) return null;
    if (pair && told.some(({ figure }) => figure === pair.whole)) return onlyOf(told, pair);
    if (pair) continue;
    const pairs = pairsOf(told);
    if (pairs.length > 0) return pairs.length === 1 ? { ...(pairs[0] as PartOfWhole), isOf: false } : null;
  }
  return null;
}

/** A part said to be of its whole, where nothing else is told that could be one. */
function onlyOf(told: readonly Told[], { part, whole }: PartOfWhole): PairNear | null {
  const of = told.find(({ figure }) => figure === whole);
  if (!of || !told.some(({ figure }) => figure === part)) return null;
  const isOnly = told.every((other) => other.figure === part || other === of || !canBePartOf(other, of));
  return isOnly ? { part, whole, isOf: true } : null;
}

/** Counts, sums and measures of their own: no ages, no years, nothing for each of something. */
function valuesIn(view: SentenceView, { relations }: SentenceReading): readonly Told[] {
  const ends = new Set(relations.movements.flatMap(({ before, after }) => [before, after]));
  return view.figures.filter((figure) => !ends.has(figure) && isTerm(view, figure)).map((figure) => ({ view, figure }));
}

/** A count, sum or measure of its own. */
export function isTerm(view: SentenceView, figure: Figure): boolean {
  const { kind, unit, per, vague, bound, min } = figure.quantity;
  if (!kinds.has(kind) || per !== null || vague || min.n <= 0n || !isSingle(figure.quantity)) return false;
  if (unit?.dimension === "time" || looksLikeYear(figure)) return false;
  const isBare = figure.mention.kind === "quantity" && figure.mention.counted === null;
  // "1,200 of them are over 65"
  return !(
    isBare &&
    bound !== "exact" &&
    bound !== "about" &&
    /(?:^| )(?:is|are|was|were|aged)$/.test(wordsBefore(view, figure.first, 1))
  );
}

function pairsOf(told: readonly Told[]): readonly PartOfWhole[] {
  return told.flatMap((part) =>
    told
      .filter((whole) => whole !== part && canBePartOf(part, whole))
      .map((whole) => ({ part: part.figure, whole: whole.figure })),
  );
}

/** Less than it, in the same terms, and of the same or no name, or a kind of it. */
function canBePartOf(part: Told, whole: Told): boolean {
  const [p, w] = [part.figure, whole.figure];
  if (!areComparable(p, w) || (p.quantity.kind !== w.quantity.kind && !(isMeasured(p) || isMeasured(w)))) return false;
  const [small, large] = [baseValue(p, w), baseValue(w, p)];
  if (compareRational(small, large) >= 0 || compareRational(large, multiply(small, farthest)) > 0) return false;
  if (p.quantity.unit !== null || w.quantity.unit !== null) return true;
  const [one, other] = [headOf(part.view, p), headOf(whole.view, w)];
  if (one === null || other === null) return true;
  const { tokens } = part.view;
  const [a, b] = [wordAt(tokens, one), wordAt(tokens, other)];
  return (
    a.replace(/s$/, "") === b.replace(/s$/, "") ||
    isKindOf(b, [a]) ||
    (isPerson(tokens, one) && isPerson(tokens, other))
  );
}

/** "can hold 40 million cubic metres and was down to 14 million" */
function isMeasured({ quantity }: Figure): boolean {
  return quantity.kind === "measure";
}

function isPerson(tokens: Told["view"]["tokens"], at: number): boolean {
  return lexeme(tokens, at)?.person === true;
}

const kinds = new Set(["count", "money", "measure"]);
/** A part that far below its whole is hardly told as a share. */
const farthest = rational(1000);
