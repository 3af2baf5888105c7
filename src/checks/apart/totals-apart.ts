import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { isAddable } from "../../claims/relations/addable.js";
import { areComparable } from "../../claims/relations/comparable.js";
import { headOf } from "../../claims/relations/counted-noun.js";
import {
  type Figure,
  hasWordBetween,
  type SentenceView,
  wordsBefore,
  wordsBetween,
} from "../../claims/relations/figures.js";
import type { Total } from "../../claims/relations/total.js";
import { isPlural } from "../../claims/syntax/counted-plural.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { isSingle } from "../../values/quantity.js";
import { totalsOfKinds } from "../total/kinds-told.js";
import type { Place } from "../wording/places.js";
import { reckonedTotals } from "./reckoned.js";
import { seatsApart } from "./seats-apart.js";
import { nounOf, viewOf } from "./told-near.js";

/**
 * Totals told in one sentence and their parts in another: "The £90,000 has been split three ways. The station gets £45,000,
 * the hospice £25,000 and the scouts £20,000", "The bus cost $40,000 and the van $25,000. Together they cost $65,000".
 */
export function totalsApart(place: Place): readonly Total[] {
  const found = [...toldApart(place)];
  const figures = new Set(found.flatMap(({ total, parts }) => [total, ...parts]));
  for (const total of [...reckonedTotals(place), ...seatsApart(place), ...totalsOfKinds(place)])
    if (![total.total, ...total.parts].some((figure) => figures.has(figure))) found.push(total);
  return found;
}

function* toldApart(place: Place): Iterable<Total> {
  const view = viewOf(place.block, place.sentence);
  const dealt = dealtOut(place, view);
  if (dealt) yield dealt;
  yield* leftOver(place, view);
}

/** "Ten of the 14 defendants were convicted; the remaining four": what is left of a whole when its one part is told. */
function* leftOver(place: Place, view: SentenceView): Iterable<Total> {
  for (const rest of view.figures) {
    if (!isRest.test(wordsBefore(view, rest.first, 2)) || !isAddable(rest) || !isPlain(rest)) continue;
    const near = sentencesNear(place.block, place.sentence, 1, 0).flatMap(({ relations }) => relations.parts);
    const [pair, ...more] = near.filter(({ part, whole }) => Math.max(part.first, whole.first) < rest.first);
    if (!pair || more.length > 0 || !areComparable(pair.part, rest) || !isPlain(pair.part) || !isPlain(pair.whole))
      continue;
    const others = sentencesNear(place.block, place.sentence, 1, 0)
      .flatMap(({ relations }) => relations.figures)
      .filter(
        (figure) => figure !== rest && figure !== pair.part && figure !== pair.whole && areComparable(figure, rest),
      );
    const head = headOf(view, rest);
    // "the remaining five walked free" counts nothing else.
    const isSame =
      head === null ||
      !isPlural(view.tokens, head) ||
      nounOf({ view, figure: rest }) === nounOf({ view, figure: pair.whole });
    if (isSame && others.length === 0) yield { total: pair.whole, parts: [pair.part, rest], closed: true };
  }
}

function isPlain({ quantity }: Figure): boolean {
  return quantity.bound === "exact" && quantity.per === null && isSingle(quantity);
}

/** A sum that is said to be split among so many, and so many parts in the next sentence. */
function dealtOut(place: Place, view: SentenceView): Total | null {
  const [total, sharers] = view.figures;
  if (!total || !isAddable(total) || view.figures.length > 2) return null;
  const ways = waysOf(view, total, sharers);
  const next = sentencesNear(place.block, place.sentence, 0, 1)[1];
  if (ways === null || !next || next.index !== place.sentence.index + 1) return null;
  if (isOfOtherTime(place, next)) return null;
  const parts = valuesLike(place, next, total);
  const other = viewOf(place.block, next);
  const isRow = parts.every(
    (part, i) =>
      i === 0 ||
      rowJoint.test(wordsBetween(other, (parts[i - 1] as Figure).next, part.first)) ||
      i === parts.length - 1,
  );
  return parts.length === ways && isRow && hasAnd(place, parts) ? { total, parts, closed: true } : null;
}

/** "So far Ash has had", "In 2014 the boats had" */
function isOfOtherTime({ block: { tokens } }: Place, { first, next, mentions }: SentenceReading): boolean {
  if (hasWordBetween({ tokens }, partial, first, next)) return true;
  return mentions.some(
    (mention) =>
      mention.kind === "timex" && (mention.expression.form === "calendar" || mention.expression.form === "period"),
  );
}

/** Among how many it is split: "three ways", "between four charities". */
function waysOf(view: SentenceView, total: Figure, sharers: Figure | undefined): number | null {
  if (sharers?.quantity.kind !== "count" || sharers.quantity.min.d !== 1n || areComparable(total, sharers)) return null;
  const isWays = splitBefore.test(wordsBefore(view, sharers.first, 8)) && total.first < sharers.first;
  const ways = Number(sharers.quantity.min.n);
  return isWays && ways > 1 && ways < 10 ? ways : null;
}

function valuesLike(place: Place, sentence: SentenceReading, total: Figure): Figure[] {
  return viewOf(place.block, sentence).figures.filter(
    (figure) => isSingle(figure.quantity) && areComparable(figure, total),
  );
}

/** "and" stands before the last of a row, and none of it is another's or held against something. */
function hasAnd({ block: { tokens } }: Place, parts: readonly Figure[]): boolean {
  const [before, last] = parts.slice(-2);
  if (!before || !last) return false;
  if (parts.some(({ first }) => isOneOf(tokens, first - 1, opening) || isOneOf(tokens, first - 2, opening)))
    return false;
  for (let at = before.next; at < last.first; at++) if (wordAt(tokens, at) === "and") return true;
  return false;
}

const isRest = /(?:^| )the remaining$/;
const splitBefore = /(?:split|divided|shared|distributed)(?: (?:up|out|equally|evenly|among|between|into|its|the))*$/;
const rowJoint = /^(?:[^#;:()]* )?(?:,|;|and|, and)(?: [^#;:()]*)?$/;
const opening = new Set([
  "including",
  "more",
  "another",
  "other",
  "others",
  "rest",
  "remainder",
  "each",
  "than",
  "from",
]);
const partial = new Set(["far", "already", "initially", "originally", "yet"]);
