import { comparatives } from "../../claims/lexicon/comparatives.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { wordsAfter, wordsBetween } from "../../claims/relations/figures.js";
import { plain } from "../../claims/relations/size.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { compareRational } from "../../values/rational.js";
import { baseValue } from "../change/reckon-size.js";
import type { Place } from "../wording/places.js";
import type { DifferenceApart } from "./differences-apart.js";
import { areAlike, areOutOfOrder, isTaken, viewOf } from "./told-near.js";

/**
 * Two values and the distance between them as the only three figures of a sentence, in whatever order and words: "The
 * bill, once £200, is £250, or 25 percent higher", "20 shops in 2010 and 80 now, four times as many". The word at the
 * distance says that it is one; which of the values came first does not matter where the word says which is the larger.
 */
export function threeTerms(place: Place): DifferenceApart | null {
  const view = viewOf(place.block, place.sentence);
  if (view.figures.length !== 3 || view.figures.some((figure) => !isPlain(figure))) return null;
  for (const size of view.figures) {
    const way = wayOf(view, size);
    if (way === null || isTaken(place, size) || hasOther(view, size)) continue;
    const [a, b] = view.figures.filter((figure) => figure !== size);
    if (!a || !b || !areAlike({ view, figure: a }, { view, figure: b }) || !isContrast(view, a, b)) return null;
    if (!isOfBoth(view, size, a, b)) return null;
    const [small, large] = compareRational(baseValue(a, b), baseValue(b, a)) < 0 ? [a, b] : [b, a];
    const [before, after] = way < 0 ? [large, small] : [small, large];
    if (areOutOfOrder({ view, figure: before }, { view, figure: after })) return null;
    return { ends: { before, after }, size: plain(size), moved: false };
  }
  return null;
}

function isPlain({ quantity }: Figure): boolean {
  return isExactly(quantity) && quantity.min.n > 0n && quantity.kind !== "ratio";
}

/**
 * Whether the larger value is reckoned from the smaller or the other way round, where a figure is a distance: "25 percent
 * higher", "an increase of 25 percent", "fell by 25 percent", "four times as many", "150 metres longer".
 */
function wayOf(view: SentenceView, figure: Figure): 1 | -1 | null {
  const { quantity, mention, next } = figure;
  const after = wordsAfter(view, next, 4);
  if (quantity.kind === "multiple") {
    if (mention.form === "multiple-word") return quantity.min.n < quantity.min.d ? -1 : 1;
    const isRatio = /^(?:as (?:many|much)(?: [.,;)]|$)|(?:the (?:[a-z]+ )?[#@]|its|what|last|that of) ?)/.test(after);
    return mention.form === "multiple-times" && isRatio ? 1 : null;
  }
  if (/^(?:[a-z]+ ){0,2}than /.test(after)) return null;
  const word = wordAt(view.tokens, next);
  const isLess = less.has(word) || wordAt(view.tokens, mention.first - 1) === "down";
  const isComparative = isLess || more.has(word) || (quantity.unit !== null && word === "behind");
  if (isComparative && /^[a-z]+(?: [.,;)]|$)/.test(after)) return isLess ? -1 : 1;
  return quantity.kind === "percent" ? (wayBefore(view, figure) ?? wayBehind(view, figure)) : null;
}

/** "rose 25 percent", "shrank, from 80 to 60, by 25 percent", "growth of 25 percent", "up 25 percent", "minus 25 percent". */
function wayBefore(view: SentenceView, { first, next }: Figure): 1 | -1 | null {
  const { tokens, tagged, syntax } = view;
  if (!/^(?:[,.;:)]|$|-|to |from )/.test(`${wordsAfter(view, next, 1)} `)) return null;
  let at = first - 1;
  const isBy = wordAt(tokens, at) === "by";
  if (isBy || wordAt(tokens, at) === "of") at--;
  const particle = particles[wordAt(tokens, at)];
  if (particle) return particle;
  const { verb, change } = lexeme(tokens, at) ?? {};
  if (change && !isBy && wordAt(tokens, first - 1) === "of") return change;
  if (verb?.direction && isVerbTag(tagged[at] as number)) return verb.direction;
  // "fell, from 90 to 72, by 25 percent"
  const main = isBy ? clauseAt(syntax, first).verb : null;
  return main && main.direction !== 0 && !main.negated && main.head < first ? main.direction : null;
}

/** "a 20 percent pay rise lifts", "a 20 percent loss", "40 percent dearer at $250 in July", "or 12 percent more". */
function wayBehind(view: SentenceView, { next }: Figure): 1 | -1 | null {
  const { tokens, tagged } = view;
  if (more.has(wordAt(tokens, next)) || less.has(wordAt(tokens, next))) {
    if (!/^[a-z]+ (?:at|in|this|now|for)(?: |$)/.test(wordsAfter(view, next, 3))) return null;
    return less.has(wordAt(tokens, next)) ? -1 : 1;
  }
  for (let at = next; at <= next + 1 && tagged[at] === tags.noun; at++) {
    const change = lexeme(tokens, at)?.change;
    if (change) return change;
  }
  return null;
}

/**
 * A distance that is told before its values, or by a verb of its own, is of theirs only where they are ends: "from 8 to
 * 32, tripled"; in "Output doubled in 2012; the plant made 200,000 in 2015 and 250,000 in 2018" it is not.
 */
function isOfBoth(view: SentenceView, size: Figure, a: Figure, b: Figure): boolean {
  if (isMoved(view, a, b)) return true;
  if (size.first < b.first) return size.first < a.first && wordsBetween(view, size.next, a.first).includes(":");
  if (/(?:^| )(?:while|when|whereas|as|after)(?: |$)/.test(wordsBetween(view, b.next, size.first))) return false;
  const { subject } = clauseAt(view.syntax, size.first);
  return !subject || subject.first < a.first || view.tagged[subject.head] === tags.pronoun;
}

function isMoved({ tokens, syntax }: SentenceView, a: Figure, b: Figure): boolean {
  let from = 0;
  for (let at = Math.max(syntax.first, a.first - 4); at < b.first; at++) {
    const word = wordAt(tokens, at);
    if (word === "becoming" || word === "instead") return true;
    if (word === "from") from++;
    if (word === "to" && from > 0 && at > a.first) return true;
  }
  return from > 0 && wordAt(tokens, b.first - 1) === "from";
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
  return (
    isSided ||
    isMoved(view, a, b) ||
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
const past = wordSet("once originally previously formerly earlier before instead becoming then");
const joints = wordSet("and against is now but has to later compared compares at");
const particles: Readonly<Record<string, 1 | -1>> = dictionary({ up: 1, down: -1, off: -1, plus: 1, minus: -1 });
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
