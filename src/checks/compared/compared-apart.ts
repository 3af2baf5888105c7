import { paces } from "../../claims/lexicon/comparatives.js";
import { sentencesNear } from "../../claims/reading.js";
import { areComparable, lendsTime } from "../../claims/relations/comparable.js";
import type { Comparison } from "../../claims/relations/comparison.js";
import { type Figure, type SentenceView, wordsBefore } from "../../claims/relations/figures.js";
import { fitsQuality } from "../../claims/relations/stated.js";
import { directionOf } from "../../claims/relations/superlative.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { gradingWordsOf } from "../apart/superlative-said.js";
import { toldAmount } from "../apart/told-amount.js";
import { areAlike, type Pair, type Told, viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";
import { fitsMeasure, sizes } from "./compared-measures.js";
import { isOfNear, sidesOf } from "./compared-sides.js";
import { type Compared, comparedIn } from "./compared-words.js";
import { markNounFrom } from "./marks.js";

/**
 * Comparatives beside just two like values, wherever the three stand: "Asda sold 4,200 while Halden sold 5,100, which put
 * Asda ahead", "The old bridge, at 430 metres, was shorter". Which value is whose is told by the clause that the comparative
 * stands in, or by the names beside the values; silent where neither tells.
 */
export function* comparedApart(place: Place): Iterable<Comparison> {
  const view = viewOf(place.block, place.sentence);
  const found = comparedIn(view);
  if (found.length === 0) return;
  // "the largest, ahead of the 40-hectare Green Park": told of by its superlative.
  for (let at = view.syntax.first; at < view.syntax.next; at++)
    if (wordAt(view.tokens, at) === "least" && wordAt(view.tokens, at - 1) === "the") return;
  if (gradingWordsOf(view).some((at) => directionOf(view, at) !== 0)) return;
  for (const compared of found) {
    if (isScoped(view, compared) || isInName(view, compared) || isMeasured(view, compared)) continue;
    // "exceeded its target": told with marks.
    if (compared.form === "held" && markNounFrom(view, compared.held) !== null) continue;
    const pair = pairOf(place, view, compared);
    const sides = pair && sidesOf(view, compared, pair);
    if (!sides) continue;
    const [said, than] = sides;
    const word =
      said.figure.quantity.unit?.dimension === "time" && paces.has(compared.comparative) ? turned(compared) : compared;
    yield { said: said.figure, than: than.figure, word, isSet: false };
  }
}

function turned(compared: Compared): Compared {
  return { ...compared, direction: compared.direction > 0 ? -1 : 1 };
}

/** "five more than Rovers' Al Dunn, who has 22": how far they are apart is held against both. */
function isMeasured({ figures }: SentenceView, { first }: Compared): boolean {
  return figures.some(({ next }) => next === first);
}

/** "the older type": a word of its name. */
function isInName({ tokens, tagged }: SentenceView, { form, first, next, comparative }: Compared): boolean {
  return (
    form !== "held" && naming.has(comparative) && wordAt(tokens, first - 1) === "the" && tagged[next] === tags.noun
  );
}

const naming = wordSet("older newer younger");

/** "more per head", "relatively cheaper", "longer on average": of other terms than the values as printed. */
function isScoped({ tokens, syntax }: SentenceView, { first }: Compared): boolean {
  const clause = clauseAt(syntax, first);
  for (let at = clause.first; at < clause.next; at++)
    if (clauseAt(syntax, at) === clause && isOneOf(tokens, at, terms)) return true;
  return clause.verb !== null && (clause.verb.negated || clause.verb.modality !== "actual");
}

/** The only two like values that the comparative can speak of: in its sentence, or in it and the one before. */
function pairOf(place: Place, view: SentenceView, compared: Compared): Pair | null {
  const own = valuesIn(view, compared);
  const pairs = likePairs(own, compared).filter((pair) => !areOneSubject(view, compared, pair));
  if (pairs.length > 0) return pairs.length === 1 ? (pairs[0] as Pair) : null;
  const near = sentencesNear(place.block, place.sentence, 1, 1).map((sentence) => viewOf(place.block, sentence));
  for (const other of near.filter(({ syntax }) => syntax !== view.syntax)) {
    const isBefore = other.syntax.first < view.syntax.first;
    const told = valuesIn(other, compared).filter((value) => isOfNear(value, compared));
    const more = likePairs(isBefore ? [...told, ...own] : [...own, ...told], compared);
    if (more.length > 0) return more.length === 1 ? (more[0] as Pair) : null;
  }
  return null;
}

/** "Only 2014, at 11.7C, and 2006, at 11.5C, have been warmer": both than something else. */
function areOneSubject({ tokens, syntax }: SentenceView, { first }: Compared, [a, b]: Pair): boolean {
  const { verb, first: from } = clauseAt(syntax, first);
  const last = Math.max(a.figure.first, b.figure.first);
  if (!verb || last >= verb.first || Math.min(a.figure.first, b.figure.first) < from) return false;
  return isOneOf(tokens, from, limiting) || isOneOf(tokens, verb.first, plurals);
}

const limiting = new Set(["only", "both", "just"]);
const plurals = new Set(["have", "are", "were"]);

function valuesIn(view: SentenceView, compared: Compared): Told[] {
  return view.figures
    .filter((figure) => {
      const { quantity } = figure;
      return (
        isSingle(quantity) &&
        !ofThem.test(wordsBefore(view, figure.first, 2)) &&
        // "The smaller of the pits is deeper, at 60 metres": its size is told by nothing here.
        !(compared.form === "own" && sizes.has(compared.comparative) && quantity.unit?.dimension === "length") &&
        !quantity.vague &&
        quantity.min.n > 0n &&
        kinds.has(quantity.kind) &&
        fitsMeasure(view, figure, compared.comparative) &&
        toldAmount(view, figure) === null &&
        wordAt(view.tokens, figure.first - 1) !== "by" &&
        fitsQuality(view, figure, compared.comparative)
      );
    })
    .map((figure) => ({ view, figure }));
}

function likePairs(values: readonly Told[], { comparative }: Compared): Pair[] {
  return values.flatMap((a, i) =>
    values.slice(i + 1).flatMap((b): Pair[] => {
      if (a.figure.quantity.per !== b.figure.quantity.per) return [];
      const areTwo = comparative === "numbered" && areComparable(a.figure, b.figure);
      return areTwo || areAlike(a, b) || lendsTime(a.figure, b.figure) || areAges(a.figure, b.figure) ? [[a, b]] : [];
    }),
  );
}

/** "At 29 she is older than her coach, who is 34": of two ages one may be a bare number. */
function areAges(a: Figure, b: Figure): boolean {
  const isBare = [a, b].some(
    ({ quantity, mention }) => quantity.kind === "count" && mention.kind === "quantity" && mention.counted === null,
  );
  return (
    isBare &&
    [a, b].some(({ quantity }) => quantity.kind === "age") &&
    [a, b].every(({ quantity }) => quantity.unit === null)
  );
}

const kinds = new Set(["count", "money", "measure", "percent", "rate", "age"]);
const terms = wordSet(
  "per average relative relatively proportion proportionally proportionately usually normally typically generally often sometimes expected adjusted rate twice thrice half times",
);
const ofThem = /^(?:of|between) (?:the|these|those)$/;
