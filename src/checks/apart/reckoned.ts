import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { areAddable, isAddable } from "../../claims/relations/addable.js";
import { looksLikeYear } from "../../claims/relations/comparable.js";
import { type Difference, isFate } from "../../claims/relations/difference.js";
import { type Figure, hasWordOf, type SentenceView } from "../../claims/relations/figures.js";
import { plain } from "../../claims/relations/size.js";
import { runsTogether, type Total } from "../../claims/relations/total.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isHyphen, isOneOf, isOwnerClitic, isWord, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { addIntervals, intersects, point } from "../../values/interval.js";
import { isDigitSlip, isNearSlip } from "../../values/likely-slip.js";
import { isExactly } from "../../values/quantity.js";
import { absolute, add, compareRational, isEqual, type Rational, rational, subtract } from "../../values/rational.js";
import { faceRange } from "../../values/reckoning.js";
import { baseValue, valueIn } from "../change/reckon-size.js";
import type { Place } from "../wording/places.js";
import { goTogether } from "./go-together.js";
import { groupNear, type ResultCue, type ResultKind, resultCue } from "./result-cues.js";
import { areFarApart, areMoved, isTaken, nounOf, opensWithYear, viewOf } from "./told-near.js";

/** A figure that is said to be reckoned from others, with all the others of its kind that stand near. */
interface Reckoned {
  readonly kind: ResultKind;
  readonly result: Figure;
  readonly terms: readonly Figure[];
}

/** Totals whose words say that they are the sum of what stands near, or what is left of it. */
export function* reckonedTotals(place: Place): Iterable<Total> {
  for (const { kind, result, terms } of wrongIn(place)) {
    if (kind === "sum") yield { total: result, parts: terms, closed: true };
    if (kind !== "rest") continue;
    const total = terms.reduce((a, b) => (compareRational(a.quantity.min, b.quantity.min) < 0 ? b : a));
    // "led for 19 seconds, and those were the last 19": all of it.
    if (compareRational(result.quantity.min, total.quantity.min) >= 0) continue;
    yield { total, parts: [...terms.filter((term) => term !== total), result], closed: true };
  }
}

/** Distances whose words say that they lie between the two other values that stand near. */
export function* reckonedDistances(place: Place): Iterable<Difference> {
  for (const { kind, result, terms } of wrongIn(place)) {
    const [before, after] = terms;
    if ((kind === "difference" || kind === "left") && before && after && !isGapOfMoved(place, result, before, after))
      if (kind !== "left" || !isFate(viewOf(place.block, place.sentence), result))
        yield { ends: { before, after }, size: plain(result) };
  }
}

/** "A £9.6m gap opened as reserves rose from £20m to £32m": what moved has another distance. */
function isGapOfMoved(place: Place, { next }: Figure, before: Figure, after: Figure): boolean {
  return isOneOf(place.block.tokens, next, gaps) && areMoved(place, before, after);
}

/** The results of a sentence that no assignment of its figures to the sum makes true, though one comes near. */
function wrongIn(place: Place): readonly Reckoned[] {
  const known = reckonedByPlace.get(place);
  if (known) return known;
  const found = [...misreckoned(place)];
  // One sum told of is one mistake: what is said last is the result.
  const last = found.filter(({ result }, i) => !found.slice(i + 1).some(({ terms }) => terms.includes(result)));
  reckonedByPlace.set(place, last);
  return last;
}

/** Totals and distances are asked for apart. */
const reckonedByPlace = new WeakMap<Place, readonly Reckoned[]>();

function* misreckoned(place: Place): Iterable<Reckoned> {
  const view = viewOf(place.block, place.sentence);
  for (const result of view.figures) {
    if (!isAddable(result) || !isPlain(result) || isTaken(place, result) || runsTogether(view, result)) continue;
    // "four were Polish and three Czech. The four turned back"
    if (isTakenUp(view, result)) continue;
    // Most figures have no others of their kind near, and their words need not be held against long patterns.
    const near = rowNear(place, result);
    if (near.figures.length < 2 || near.figures.length > longestRow) continue;
    // "after 84 and 76 in those two": one of a row.
    const group = wordAt(view.tokens, result.first - 1) === "and" ? null : groupNear(view, result);
    const row = group ? { ...near, figures: near.figures.filter((figure) => figure !== group) } : near;
    const isGroup = group !== null && isEqual(group.quantity.min, rational(row.figures.length));
    // "the three women got £900 between them", of two sums told
    if (group?.quantity.kind === "count" && group.first < result.first && !isGroup) continue;
    const cue = resultCue(view, result, isGroup) ?? (isComposed(view, row.figures[0], result) ? composedCue : null);
    const terms =
      cue === null || (row.sentences.length > 1 && opensWithYear(view, result))
        ? null
        : termsOf(place, row, result, cue.kind);
    if (
      cue === null ||
      !terms ||
      areFarApart([...terms, result]) ||
      !goTogether(view, result, terms, cue.kind) ||
      holds([...terms, result])
    )
      continue;
    const isFirm = cue.isLoose === false || isGroup || (cue.isLoose === "apart" && row.sentences.length === 1);
    const isSlip = isFirm ? isNearSlip : isDigitSlip;
    if (isSlip(result.quantity.min, rightValue(result, terms, cue.kind)))
      yield { kind: cue.kind === "remaining" ? "left" : cue.kind, result, terms };
  }
}

/** A definite count of nothing that is named: of those who were told of. */
function isTakenUp(view: SentenceView, figure: Figure): boolean {
  return (
    figure.quantity.unit === null && wordAt(view.tokens, figure.first - 1) === "the" && nounOf({ view, figure }) === ""
  );
}

/** "Her estate, made up of a house worth £410,000 and £38,000 in cash, was put at £448,000" */
function isComposed({ tokens, syntax }: SentenceView, part: Figure | undefined, result: Figure): boolean {
  if (!part || part.first < syntax.first || clauseAt(syntax, result.first).verb === null) return false;
  for (let at = Math.max(syntax.first, part.first - 6); at < part.first; at++)
    if (isOneOf(tokens, at, composing) && (wordAt(tokens, at) !== "made" || wordAt(tokens, at + 1) === "up"))
      return true;
  return false;
}

const composedCue: ResultCue = { kind: "sum", isLoose: false };
const composing = new Set(["consisting", "comprising", "composed", "made"]);

/** The figures like a result, and the sentences that tell them. */
interface Row {
  readonly figures: readonly Figure[];
  readonly sentences: readonly SentenceReading[];
  /** Those of the sentence before, where the result's own has enough. */
  readonly earlier: readonly Figure[];
}

/** All figures like a result in its sentence, or in it and the one before where it has too few. */
function rowNear(place: Place, result: Figure): Row {
  const { sentence } = place;
  const own = likeIn(place, sentence, result);
  if (own.length > longestRow) return { figures: own, sentences: [sentence], earlier: [] };
  const near = sentencesNear(place.block, sentence, 1, 0);
  const before = near.length > 1 ? near[0] : undefined;
  const earlier = before ? likeIn(place, before, result) : [];
  if (own.length > 1) return { figures: own, sentences: [sentence], earlier };
  return { figures: [...earlier, ...own], sentences: before ? [before, sentence] : [sentence], earlier: [] };
}

/** The terms of a result; null where the figures near are no terms of a sum. */
function termsOf(
  place: Place,
  { figures, sentences, earlier }: Row,
  result: Figure,
  kind: ResultKind,
): readonly Figure[] | null {
  const isOfWhole = kind !== "sum" && kind !== "difference";
  const most = kind === "sum" || kind === "rest" ? longestRow : 2;
  if (figures.length > most || !figures.every(isPlain)) return null;
  if (isOfWhole && earlier.some((figure) => isGreater(figure, figures))) return null;
  const inOrder = kind === "difference" || figures.every(({ first }) => first < result.first);
  if (kind === "remaining" && !areHadAndGone(place, figures)) return null;
  return inOrder && !sentences.some((sentence) => isOpen(place, sentence, kind)) ? figures : null;
}

/** "had 340 members. After 45 left": the one was there, and something else is said of the other. */
function areHadAndGone({ block }: Place, figures: readonly Figure[]): boolean {
  const [one, other] = figures.map((figure) => {
    const told = block.sentences.find(({ first, next }) => figure.first >= first && figure.first < next);
    return told ? verbBeside(block, told, figure) : "";
  });
  return one !== "" && other !== "" && one !== other;
}

/** The verb nearest before a figure in its sentence, or nearest behind it. */
function verbBeside({ tokens, tagged }: Place["block"], { first, next }: SentenceReading, figure: Figure): string {
  const base = (at: number): string => lexeme(tokens, at)?.verb?.base ?? "";
  const isMain = (at: number): boolean => isVerbTag(tagged[at] as number) || tagged[at] === tags.auxiliary;
  for (let at = figure.first - 1; at >= first; at--) if (isMain(at)) return base(at);
  for (let at = figure.next; at < next; at++) if (isVerbTag(tagged[at] as number)) return base(at);
  return "";
}

/** The whole may stand in the sentence before. */
function isGreater({ quantity }: Figure, others: readonly Figure[]): boolean {
  return others.every((other) => compareRational(quantity.min, other.quantity.min) >= 0);
}

/** "including", "another was hurt": there is more than the figures tell. */
function isOpen({ block: { tokens } }: Place, { first, next }: SentenceReading, kind: ResultKind): boolean {
  for (let at = first; at < next; at++) {
    if (isOneOf(tokens, at, opening) || (kind === "rest" && isOneOf(tokens, at, singles) && !isHyphen(tokens, at - 1)))
      return true;
  }
  return false;
}

function likeIn({ block }: Place, sentence: SentenceReading, result: Figure): Figure[] {
  const view = viewOf(block, sentence);
  const like = view.figures.filter(
    (figure) => figure !== result && areAddable(figure, result) && !isWholeOf(view, figure, result),
  );
  if (like.length === 0 && result.quantity.kind === "count") return bracketedIn(view, result);
  return like.filter((figure) => !countsOwners(view, figure, like.length - 1));
}

/** "Diaz (eight), Cole (six) and Park (11)": tallies, where not all of them can be the ages of who did it. */
function bracketedIn({ tokens, figures }: SentenceView, { first }: Figure): Figure[] {
  const found = figures.filter((figure) => figure.next < first && signAt(tokens, figure.first - 1, "("));
  const areTallies = found.every(({ mention, next }) => mention.form === "age-apposition" && signAt(tokens, next, ")"));
  return areTallies && found.some(({ quantity }) => compareRational(quantity.min, youngest) < 0) ? found : [];
}

/** "82 of the 150 seats", "21 of the club's 40 goals": what the result is itself a part of. */
function isWholeOf({ tokens }: SentenceView, figure: Figure, { next }: Figure): boolean {
  if (wordAt(tokens, next) !== "of" || figure.first < next || figure.first > next + 6) return false;
  for (let at = next; at < figure.first; at++) if (!isWord(tokens, at) && !isOwnerClitic(tokens, at)) return false;
  return true;
}

/** "The two clubs have 310 and 245 members", "the 310 members of one club and the 245 of the other": no term of the sum. */
function countsOwners(view: SentenceView, figure: Figure, others: number): boolean {
  const { tokens, figures } = view;
  if (nounOf({ view, figure }) === "") return false;
  if (wordAt(tokens, figure.first) === "one")
    return isOneOf(tokens, figure.first - 1, owning) && hasWordOf(view, otherOnes);
  const isDefinite = isOneOf(tokens, figure.first - 1, definite) || isOneOf(tokens, figure.first, definite);
  return isDefinite && figure === figures[0] && isEqual(figure.quantity.min, rational(others));
}

function isPlain(figure: Figure): boolean {
  const { per, min } = figure.quantity;
  return isExactly(figure.quantity) && per === null && min.n > 0n && !looksLikeYear(figure);
}

/** One of them is the sum of the others, as far as they are rounded. */
function holds(figures: readonly Figure[]): boolean {
  return figures.some((total) => {
    const others = figures.filter((figure) => figure !== total);
    const sum = others.map(({ quantity }) => faceRange(quantity)).reduce(addIntervals, point(rational(0)));
    return intersects(sum, faceRange(total.quantity)) || equalsSum(total, others);
  });
}

function equalsSum(total: Figure, others: readonly Figure[]): boolean {
  return isEqual(others.map((figure) => baseValue(figure, total)).reduce(add), baseValue(total, others[0] ?? total));
}

/** What the others make of a result. */
function rightValue(result: Figure, terms: readonly Figure[], kind: ResultKind): Rational {
  // A bare one is in the unit of the others, but no number of years.
  const like = [result, ...terms].find(({ quantity: { unit } }) => unit && unit.dimension !== "time") ?? result;
  const [first, ...rest] = terms.map((term) => valueIn(like, term)) as [Rational, ...Rational[]];
  return kind === "sum" ? [first, ...rest].reduce(add) : absolute(rest.reduce(subtract, first));
}

/** Nobody younger is counted by what they scored. */
const youngest = rational(13);
const gaps = new Set(["gap", "shortfall", "deficit", "surplus"]);
const owning = new Set(["of", "in", "at", "from"]);
const otherOnes = new Set(["other"]);
const definite = new Set(["the", "these", "those", "both", "its", "their"]);
const longestRow = 6;
const opening = wordSet(
  "including include includes included among each every apiece average about nearly roughly approximately",
);
const singles = wordSet("another one also neither none");
