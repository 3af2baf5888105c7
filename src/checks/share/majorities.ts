import { areComparable } from "../../claims/relations/comparable.js";
import { type Figure, hasWordOf, type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { isShareOf, type PartOfWhole } from "../../claims/relations/part-of-whole.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { compareRational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/** A part of a whole that is called a majority or a minority of it, with the tokens that say so. */
export interface Majority extends PartOfWhole {
  readonly isMinority: boolean;
  readonly first: number;
  readonly next: number;
}

/**
 * "A majority of the 41 councillors, 24, voted for it", "21 of the 50 members, a minority, signed": the only part and whole of
 * the sentence, and the one word that says which side of a half it is.
 */
export function majorityIn(place: Place): Majority | null {
  const view = viewOf(place.block, place.sentence);
  const words = wordsIn(view);
  const [word] = words;
  if (word === undefined || words.length > 1) return null;
  const pair = onlyPair(place, view);
  if (!pair || isNeeded(view, word)) return null;
  return { ...pair, isMinority: wordAt(view.tokens, word) === "minority", first: startOf(view, word), next: word + 1 };
}

function wordsIn({ tokens, syntax }: SentenceView): readonly number[] {
  const found: number[] = [];
  for (let at = syntax.first; at < syntax.next; at++) if (isOneOf(tokens, at, sides)) found.push(at);
  return found;
}

/** From its article: "a clear majority". */
function startOf({ tokens, syntax }: SentenceView, word: number): number {
  for (let at = word; at > word - 3 && at >= syntax.first; at--) if (isOneOf(tokens, at, articles)) return at;
  return word;
}

/** The part and whole that are said to be so, or the only two counts. */
function onlyPair(place: Place, view: SentenceView): PartOfWhole | null {
  const [pair, ...more] = place.sentence.relations.parts;
  if (more.length > 0 || view.figures.some((figure) => isShareOf(figure) || !isSingle(figure.quantity))) return null;
  const counts = view.figures.filter(({ quantity }) => quantity.kind === "count" && quantity.per === null);
  if (counts.length !== 2) return null;
  // "Most of the 300 homes, 140 of them in Dunmore"
  if (counts.some(({ next }) => ofThem.test(wordsAfter(view, next, 4)))) return null;
  if (pair) return pair;
  const [a, b] = counts as [Figure, Figure];
  if (!areComparable(a, b)) return null;
  const [part, whole] = compareRational(a.quantity.min, b.quantity.min) < 0 ? [a, b] : [b, a];
  // "a majority of the 41 councillors, 24": the whole is what the word is of.
  return ofWhole.test(`${wordsBefore(view, whole.first, 6)} `) ? { part, whole } : null;
}

/** "no majority", "a two-thirds majority", "26 are needed for a majority", "the minority leader", "a majority of three". */
function isNeeded(view: SentenceView, word: number): boolean {
  const { tokens } = view;
  if (hasWordOf(view, wanting)) return true;
  // "most of the 300 homes"
  if (wordAt(tokens, word) === "most") return !/^of (?:the|its|their) #/.test(wordsAfter(view, word + 1, 3));
  if (!isOneOf(tokens, word - 1, articles) && !isOneOf(tokens, word - 1, sizes)) return true;
  return !behind.test(`${wordsAfter(view, word + 1, 3)} `);
}

const sides = new Set(["majority", "minority", "most"]);
const articles = new Set(["a", "an", "the"]);
const sizes = wordSet(
  "clear large small narrow bare tiny big slim slight vast great overwhelming comfortable simple thin",
);
const wanting = wordSet(
  "not no without needed need needs required requires require short lost loses lose denied qualified super absolute overall working parliamentary would could if unless until thirds fifths quarters ethnic government leader stake shareholder previous",
);
const ofThem = /^(?:[a-z]+ )?of (?:them|whom|which|these|those) [a-z]/;
const ofWhole =
  /(?:^| )(?:majority|minority|most) (?:of|in|on) (?:(?:the|its|their|his|her|our|all|a) )?(?:[a-z.-]+ (?:'s )?){0,3}$/;
/** What it is of, what it did, or nothing. */
const behind =
  /^(?:[.,;:)-]|of (?:the|its|their|them|those|all|a) |on the |in the |[a-z]+ed |(?:is|are|was|were|who|that|voted|backed|said|chose|want|wanted|signed|left|stayed|took|went|came|did|have|has|had|made) |$)/;
