import type { BlockReading, SentenceReading } from "../../claims/reading.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { plain, type Size } from "../../claims/relations/size.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isNearSlip } from "../../values/likely-slip.js";
import { isSingle } from "../../values/quantity.js";
import { absolute, compareRational, isEqual, subtract } from "../../values/rational.js";
import { isContrast, isEarlier, isRightBefore } from "../apart/pair-times.js";
import { toldAmount } from "../apart/told-amount.js";
import { areAlike, areOfOneKind, nounOf, type Pair, type Told, viewOf } from "../apart/told-near.js";
import { toldSize, type Way } from "../apart/told-size.js";
import { marksIn } from "../compared/marks.js";
import type { Place } from "../wording/places.js";
import { isLevel } from "./movements-told.js";
import { baseValue, type Ends, valueIn } from "./reckon-size.js";

/** A change that the headline tells, with the values in the first sentences between which it lies. */
export interface HeadlineChange {
  readonly ends: Ends;
  readonly size: Size;
  /** Where the values stand. */
  readonly told: Place;
}

/**
 * "Fares to rise 8%" above "A ticket will cost £52, compared with £50 now": the headline's only distance, and the only two
 * like values of the first sentences, where the text says nothing of the kind itself.
 */
export function headlineChange(place: Place): HeadlineChange | null {
  if (!headings.has(place.block.block.kind)) return null;
  const known = changeByPlace.get(place);
  if (known !== undefined) return known;
  const found = findChange(place);
  changeByPlace.set(place, found);
  return found;
}

/** What is wrong with a change and what is said in percent for points are asked of the same headline. */
const changeByPlace = new WeakMap<Place, HeadlineChange | null>();

function findChange(place: Place): HeadlineChange | null {
  const view = viewOf(place.block, place.sentence);
  const [found, ...more] = view.figures.flatMap((figure) => sizeIn(view, figure) ?? []);
  if (!found || more.length > 0) return null;
  const { size, way, isAmount } = found;
  if (!isSingle(size.figure.quantity) || size.figure.quantity.vague) return null;
  const body = place.reading.blocks.filter(({ block: { kind } }) => copy.has(kind));
  if (isToldIn(body, size.figure)) return null;
  const told = openingPair(place, body);
  if (!told || isOfOtherThing(view, told.pair) || hasOtherSpan(view, told.pair)) return null;
  const ends = inOrder(told.pair, way);
  if (!ends || (isAmount && !isNearDistance({ view, figure: size.figure }, told.pair))) return null;
  return { ends, size, told: told.place };
}

interface Headed {
  readonly size: Size;
  readonly way: Way;
  /** A number of things or a sum, and no proportion. */
  readonly isAmount: boolean;
}

function sizeIn(view: SentenceView, figure: Figure): Headed | null {
  const proportion = toldSize(view, figure);
  if (proportion) return { size: proportion, way: proportion.way, isAmount: false };
  const amount = toldAmount(view, figure) ?? removed(view, figure);
  return amount && { size: amount, way: amount.way, isAmount: true };
}

/** "to shut 45 shops", "adds 90 places": so many fewer or more. */
function removed({ tokens, tagged }: SentenceView, figure: Figure): ({ way: Way } & Size) | null {
  const at = figure.first - 1;
  const base = isVerbTag(tagged[at] as number) ? lexeme(tokens, at)?.verb?.base : undefined;
  if (base === undefined || figure.quantity.kind !== "count") return null;
  const way = removing.has(base) ? -1 : adding.has(base) ? 1 : 0;
  return way === 0 ? null : { ...plain(figure), way };
}

/** The text has the headline's figure as well, or another of its kind: what it says is held against that. */
function isToldIn(body: readonly BlockReading[], { quantity }: Figure): boolean {
  const isProportion = proportions.has(quantity.kind);
  return body.some((block) =>
    block.sentences.some((sentence) => {
      const view = viewOf(block, sentence);
      return view.figures.some(
        (figure) => isEqual(figure.quantity.min, quantity.min) || (isProportion && toldSize(view, figure) !== null),
      );
    }),
  );
}

/** The only two like values of the first sentences, which are told of two times. */
function openingPair(heading: Place, body: readonly BlockReading[]): { pair: Pair; place: Place } | null {
  const sentences = body.slice(0, 2).flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })));
  const opening = sentences.filter(({ sentence }) => sentence.relations.figures.length > 0).slice(0, 2);
  const [first] = opening;
  if (!first || first.block !== body[0] || first.sentence.index > 1) return null;
  const values = opening
    .filter(({ block }) => block === first.block)
    .flatMap(({ block, sentence }) => valuesIn(block, sentence));
  if (values.length > most) return null;
  const pairs = values.flatMap((a, i) => values.slice(i + 1).flatMap((b): Pair[] => (areAlike(a, b) ? [[a, b]] : [])));
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return null;
  const last = viewOf(first.block, first.sentence) === pair[1].view ? first.sentence : null;
  const isMoved = last?.relations.movements.some(({ before, after }) =>
    [before, after].every((end) => pair.some(({ figure }) => figure === end)),
  );
  if (!isMoved && !isContrast(pair[1].view, pair)) return null;
  return { pair, place: { ...heading, ...first } };
}

function valuesIn(block: BlockReading, sentence: SentenceReading): Told[] {
  const view = viewOf(block, sentence);
  const marks = marksIn(view).map((mark) => mark.figure);
  return view.figures
    .filter((figure) => isLevel(view, figure) && !marks.includes(figure) && toldAmount(view, figure) === null)
    .map((figure) => ({ view, figure }));
}

/** "Profits double" above "Revenue rose to": both name a measure, and not the same; or the pair is of a part. */
function isOfOtherThing(heading: SentenceView, [a]: Pair): boolean {
  const { tokens, syntax } = a.view;
  const own = measuresIn(heading);
  const theirs = measuresIn(a.view);
  if (own.size > 0 && theirs.size > 0 && ![...own].some((word) => theirs.has(word))) return true;
  return (
    isOneOf(tokens, syntax.first, placing) &&
    !a.view.mentions.some(({ first, kind }) => kind === "timex" && first <= syntax.first + 2)
  );
}

function measuresIn({ tokens, tagged, syntax }: SentenceView): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = syntax.first; at < syntax.next; at++) {
    if (isVerbTag(tagged[at] as number)) continue;
    const word = wordAt(tokens, at).replace(/s$/, "");
    if (accounts.has(word)) found.add(word);
  }
  return found;
}

/** "up 12 percent in a year", and "against €1,000 in 2020": the headline says over what time, and the values do not. */
function hasOtherSpan({ mentions }: SentenceView, pair: Pair): boolean {
  if (!mentions.some(({ kind }) => kind === "timex")) return false;
  return !pair.some((told) => isRightBefore(told));
}

/** The values in the order in which the distance takes them, or in that of their times. */
function inOrder([a, b]: Pair, way: Way): Ends | null {
  const isRise = compareRational(baseValue(a.figure, b.figure), baseValue(b.figure, a.figure)) < 0;
  const isFirst = way === 0 ? !isEarlier(b) || isEarlier(a) : way > 0 === isRise;
  return isFirst ? { before: a.figure, after: b.figure } : { before: b.figure, after: a.figure };
}

/** Of one kind with both, and a slip away from what lies between them. */
function isNearDistance(size: Told, [a, b]: Pair): boolean {
  const isLike = [a, b].every((end) => areOfOneKind(size, end) || nounOf(end) === "" || isCounted(size, end));
  if (!isLike) return false;
  const like = size.figure.quantity.unit ? size.figure : a.figure;
  return isNearSlip(size.figure.quantity.min, absolute(subtract(valueIn(like, a.figure), valueIn(like, b.figure))));
}

/** "45 shops" of 212 stores: both count things. */
function isCounted(size: Told, end: Told): boolean {
  return (
    size.figure.quantity.unit === null && end.figure.quantity.unit === null && end.figure.quantity.kind === "count"
  );
}

const headings: ReadonlySet<string> = new Set(["headline", "deck"]);
const copy: ReadonlySet<string> = new Set(["paragraph", "quote", "list-item", "table-cell"]);
const proportions: ReadonlySet<string> = new Set(["percent", "points", "ratio", "multiple"]);
const most = 6;
const removing = wordSet(
  "cut close shut shed axe lose scrap drop remove eliminate slash trim cull withdraw sack dismiss",
);
const adding = wordSet("add open hire build create gain recruit appoint");
const placing = new Set(["in", "at", "among", "across"]);
/** Lines of accounts, each of which goes its own way. */
const accounts = wordSet(
  "profit revenue sale turnover income cost debt loss earning dividend margin wage spending output export import order",
);
