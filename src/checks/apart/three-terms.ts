import { comparatives } from "../../claims/lexicon/comparatives.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { plain } from "../../claims/relations/size.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { compareRational } from "../../values/rational.js";
import { baseValue } from "../change/reckon-size.js";
import type { Place } from "../wording/places.js";
import type { DifferenceApart } from "./differences-apart.js";
import { areAlike, isTaken, viewOf } from "./told-near.js";

/**
 * Two values and the distance between them as the only three figures of a sentence, in whatever order and words: "The
 * bill, once £200, is £250, or 25 percent higher", "20 shops in 2010 and 80 now, four times as many". The word at the
 * distance says that it is one; which of the values came first does not matter where the word says which is the larger.
 */
export function threeTerms(place: Place): DifferenceApart | null {
  const view = viewOf(place.block, place.sentence);
  if (view.figures.length !== 3 || view.figures.some((figure) => !isPlain(figure))) return null;
  const size = view.figures.find((figure) => isDistance(view, figure));
  if (!size || isTaken(place, size) || hasOther(view, size)) return null;
  const [a, b] = view.figures.filter((figure) => figure !== size);
  if (!a || !b || !areAlike({ view, figure: a }, { view, figure: b }) || !isContrast(view, a, b)) return null;
  const [small, large] = compareRational(baseValue(a, b), baseValue(b, a)) < 0 ? [a, b] : [b, a];
  const falls = saysLess(view, size);
  const [before, after] = falls ? [large, small] : [small, large];
  return { ends: { before, after }, size: plain(size), moved: false };
}

function isPlain({ quantity }: Figure): boolean {
  const { kind, bound, vague, min, defects } = quantity;
  return bound === "exact" && isSingle(quantity) && !vague && defects.length === 0 && min.n > 0n && kind !== "ratio";
}

/** "25 percent higher", "an increase of 25 percent", "four times as many", "150 metres longer", "three minutes behind". */
function isDistance(view: SentenceView, { quantity, mention, next, first }: Figure): boolean {
  const after = wordsAfter(view, next, 4);
  if (quantity.kind === "multiple")
    return mention.form === "multiple-times" && /^as (?:many|much)(?: [.,;)]|$)/.test(after);
  if (/^(?:[a-z]+ ){0,2}than /.test(after)) return false;
  const word = wordAt(view.tokens, next);
  const isComparative = more.has(word) || less.has(word) || (quantity.unit !== null && word === "behind");
  const closes = /^[a-z]+(?: [.,;)]|$)/.test(after);
  if (isComparative && closes) return true;
  if (quantity.kind !== "percent") return false;
  return (
    /(?:^| )(?:went|gone|goes|go|was|were|are|is) (?:up|down)(?: by)?$/.test(wordsBefore(view, first, 4)) &&
    /^[.,;:)-]/.test(after)
  );
}

/** A word that the smaller value is reckoned from the larger by. */
function saysLess({ tokens }: SentenceView, { first, next }: Figure): boolean {
  return less.has(wordAt(tokens, next)) || [1, 2].some((step) => wordAt(tokens, first - step) === "down");
}

/** Times, sides or states that tell the two apart: "in 2010" and "now", "the old" and "the new", "online" and "at the door". */
function isContrast(view: SentenceView, a: Figure, b: Figure): boolean {
  const words: string[] = [];
  for (let at = view.syntax.first; at < view.syntax.next; at++) words.push(wordAt(view.tokens, at));
  const between = words.slice(a.next - view.syntax.first, b.first - view.syntax.first);
  const isSided = sides.some(([one, other]) => words.includes(one) && words.includes(other));
  const isTimed =
    words.some((word) => past.has(word)) ||
    view.mentions.some(({ kind, first }) => kind === "timex" && first < b.first + 8);
  const isMoved = words.includes("from") && between.includes("to");
  return (
    isSided ||
    isMoved ||
    (isTimed && (between.some((word) => joints.has(word)) || words.some((word) => past.has(word))))
  );
}

/** Another value is held against, or the figures are not as printed. */
function hasOther({ tokens, syntax }: SentenceView, size: Figure): boolean {
  for (let at = syntax.first; at < syntax.next; at++) {
    if (others.has(wordAt(tokens, at)) || (at > size.next && lexeme(tokens, at)?.verb?.direction)) return true;
  }
  return false;
}

const more = wordSet(`${Object.keys(comparatives).join(" ")} more bigger dearer`);
const less = wordSet(`${Object.values(comparatives).join(" ")} fewer less lower cheaper quicker`);
const past = wordSet("once originally previously formerly earlier before");
const joints = wordSet("and against is now but has to");
const sides: readonly (readonly [string, string])[] = [
  ["old", "new"],
  ["winner", "next"],
  ["one", "other"],
  ["first", "second"],
  ["men", "women"],
  ["online", "door"],
];
const others = wordSet(
  "than expected expects forecast target average real inflation adjusted rival rivals underlying each per average record including excluding tax profit cost costs margin",
);
