import type { SentenceReading } from "../../claims/reading.js";
import { sentencesNear } from "../../claims/reading.js";
import { areOfOneMeasure } from "../../claims/relations/comparable.js";
import type { Difference } from "../../claims/relations/difference.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordOf, wordsBefore } from "../../claims/relations/figures.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { isNearSlip } from "../../values/likely-slip.js";
import { absolute, add, compareRational, isEqual, subtract } from "../../values/rational.js";
import { baseValue, valueIn } from "../change/reckon-size.js";
import type { Place } from "../wording/places.js";
import { isBaseTold } from "./base-told.js";
import { units } from "./go-together.js";
import { areOfTwoSubjects, isAtOtherTime, isContrast, isEarlier, isRightBefore } from "./pair-times.js";
import { isSetApart, pointers } from "./set-apart.js";
import { type ToldAmount, toldAmount } from "./told-amount.js";
import { areAlike, areOfOneKind, areOutOfOrder, isTaken, nounOf, type Pair, type Told, viewOf } from "./told-near.js";
import { type ToldSize, toldSize, type Way } from "./told-size.js";

/**
 * The only two values of one kind near a percentage, multiple or number of points that says how far something is from
 * something, in whatever order and words: "The bill, once £200, is £250, or 25 percent higher", "20 shops in 2010 and 80 now,
 * four times as many". Silent where the words put the distance elsewhere: on other times, other things, other terms.
 */
export function threeTerms(place: Place): Difference | null {
  const known = differenceByPlace.get(place);
  if (known !== undefined) return known;
  const found = findTerms(place);
  differenceByPlace.set(place, found);
  return found;
}

/** What is wrong with a change and what is said in percent for points are asked of the same terms. */
const differenceByPlace = new WeakMap<Place, Difference | null>();

function findTerms(place: Place): Difference | null {
  const view = viewOf(place.block, place.sentence);
  const [only, ...others] = view.figures;
  if (!only || (others.length === 0 && !speaksOfBefore(view, only))) return null;
  const size = onlySize(view);
  if (!size || isTaken(place, size.figure)) return null;
  const pair = pairOf(place, view, size);
  if (
    !pair ||
    !(
      size.isBetween ||
      isContrast(view, pair) ||
      isBaseTold(view, size, pair) ||
      (size.isAmount && areOfTwoSubjects(view, pair))
    ) ||
    isSetApart(view, size, pair, size.isBetween)
  )
    return null;
  const ends = inOrder(pair, size.way);
  if (!ends || isAtOtherTime(view, size.figure, ends)) return null;
  if (size.isAmount && !isNearDistance(view, size.figure, ends)) return null;
  return { ends: { before: ends[0].figure, after: ends[1].figure }, size };
}

interface Distance extends ToldAmount {
  /** Said in what the values are said in. */
  readonly isAmount: boolean;
}

/** The one proportion that is told as a distance; else the one amount. */
function onlySize(view: SentenceView): Distance | null {
  for (const isAmount of [false, true]) {
    const sizes = view.figures.flatMap(
      (figure) => (isAmount ? toldAmount(view, figure) : toldSize(view, figure)) ?? [],
    );
    if (sizes.length > 0) return sizes.length === 1 ? { isBetween: false, ...(sizes[0] as ToldSize), isAmount } : null;
  }
  return null;
}

/** An amount of the kind of both values that a slip made of their distance, and that is not their sum. */
function isNearDistance(view: SentenceView, figure: Figure, [a, b]: Pair): boolean {
  const size = { view, figure };
  const isOpen = figure.quantity.kind === "points" || counters.has(nounOf(size));
  // "$18 higher" of so much an ounce
  const { unit } = figure.quantity;
  const isLike = (end: Told): boolean =>
    areOfOneKind(size, end) ||
    areOfTwoUnits(figure, end.figure) ||
    (unit !== null && unit.code === end.figure.quantity.unit?.code) ||
    (unit?.code === "deg" && end.figure.quantity.unit?.dimension === "temperature");
  if (!isOpen && !(isLike(a) && isLike(b))) return false;
  const { min: said } = figure.quantity;
  const like = figure.quantity.unit ? figure : a.figure;
  const [one, other] = [valueIn(like, a.figure), valueIn(like, b.figure)];
  return isNearSlip(said, absolute(subtract(one, other))) && !isEqual(said, add(one, other));
}

/** "23 centimetres" between so many metres: however much smaller than they are. */
function areOfTwoUnits(a: Figure, b: Figure): boolean {
  return a.quantity.unit?.code !== b.quantity.unit?.code && areOfOneMeasure(a, b);
}

/** The two values, where just two near are alike: in the sentence, or in it and the one before that it speaks of. */
function pairOf(place: Place, view: SentenceView, { figure: size, isAmount }: Distance): Pair | null {
  let told: readonly Told[] = valuesIn(view, size).filter(
    ({ figure }) => isAmount || toldAmount(view, figure) === null,
  );
  const own = told;
  let pairs = alikePairs(told);
  const reach =
    pairs.length === 0 && speaksOfBefore(view, size) ? sentencesNear(place.block, place.sentence, 2, 0) : [];
  for (const before of reach.toReversed().slice(1)) {
    if (pairs.length > 0) break;
    const more = valuesOf(place, before);
    if (!more) return null;
    told = [...more, ...told];
    pairs = alikePairs(told);
  }
  if (pairs.length === 0 && !isAmount) pairs = pairsBehind(place, view, own);
  return pairs.length === 1 ? (pairs[0] as Pair) : null;
}

/** "rose 10 percent to 6,600. The month before it had been 6,000": the earlier value stands in the sentence behind. */
function pairsBehind(place: Place, view: SentenceView, told: readonly Told[]): readonly Pair[] {
  const behind = sentencesNear(place.block, place.sentence, 0, 1).at(1);
  if (!behind || isHeldOn(view)) return [];
  const pairs = alikePairs([...told, ...(valuesOf(place, behind) ?? [])]);
  const isEarlierOne = ([a, b]: Pair): boolean =>
    a.view !== b.view && (isEarlier(b) || isRightBefore(b, a)) && isOfSameSubject(a, b);
  return pairs.every(isEarlierOne) ? pairs : [];
}

/** "compared with a year ago", "on the year", "seasonally adjusted": the sentence has its own base. */
function isHeldOn(view: SentenceView): boolean {
  const { tokens, syntax } = view;
  if (hasWordOf(view, basing)) return true;
  for (let at = syntax.first; at < syntax.next; at++)
    if (isOneOf(tokens, at, against) && (isOneOf(tokens, at + 1, periods) || isOneOf(tokens, at + 2, periods)))
      return true;
  return false;
}

/** "it had been", "6,200 cars were sold", "Last year's catch was": no other thing than what changed. */
function isOfSameSubject(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ view, figure }) => clauseAt(view.syntax, figure.first).subject);
  if (!one || !other) return false;
  const { tokens, tagged } = b.view;
  if (tagged[other.head] === tags.pronoun || wordAt(tokens, other.head) === "there")
    return !isOneOf(tokens, other.head, elsewhere);
  const said = wordAt(a.view.tokens, one.head);
  const noun = nounOf(b);
  const isCounted = noun !== "" && (noun === nounOf(a) || `${noun}s` === said);
  return wordAt(tokens, other.head) === said || isCounted;
}

const basing = new Set(["compared", "than", "adjusted", "excluding", "annual", "annually", "year-on-year", "average"]);
const against = new Set(["from", "on", "over"]);
const periods = new Set(["year", "month", "week", "quarter", "season", "day"]);
const elsewhere = new Set(["those", "that", "others", "this", "these"]);

function valuesOf(place: Place, sentence: SentenceReading): readonly Told[] | null {
  const view = viewOf(place.block, sentence);
  if (view.figures.some((figure) => toldSize(view, figure) !== null)) return null;
  // "36 murders, 12 more than the year before": no value, but how far it lies from one.
  return valuesIn(view, null).filter(({ figure }) => toldAmount(view, figure) === null);
}

function valuesIn(view: SentenceView, size: Figure | null): readonly Told[] {
  return view.figures.filter((figure) => figure !== size && isValue(view, figure)).map((figure) => ({ view, figure }));
}

/** A sum, a count, a measure or a share of its own; no length of time over which something went on. */
function isValue(view: SentenceView, { quantity, first }: Figure): boolean {
  if (quantity.vague || quantity.min.n <= 0n || !kinds.has(quantity.kind)) return false;
  return (
    quantity.unit?.dimension !== "time" ||
    !/(?:^| )(?:in|over|within|during|for|after|every|past|last|next|than)(?: the)?$/.test(wordsBefore(view, first, 3))
  );
}

/** The pairs of like values, two at most: a second one already leaves open which of them is meant. */
function alikePairs(values: readonly Told[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [i, a] of values.entries()) {
    for (let j = i + 1; j < values.length; j++) {
      const b = values[j] as Told;
      if (!areAlike(a, b)) continue;
      pairs.push([a, b]);
      if (pairs.length > 1) return pairs;
    }
  }
  return pairs;
}

/** "That is six times as much", "The 20 percent rise", "It was up 20 percent": of what the sentence before told. */
function speaksOfBefore({ syntax, tagged, tokens }: SentenceView, { first }: Figure): boolean {
  const { subject, verb, kind } = clauseAt(syntax, first);
  // "In 2020 it heard 800, which is 20 percent more"
  if (kind === "relative") return true;
  if (!verb || isOneOf(tokens, syntax.first, pointers)) return true;
  if (!subject) return false;
  return (
    tagged[subject.head] === tags.pronoun ||
    isOneOf(tokens, subject.first, pointers) ||
    (wordAt(tokens, subject.first) === "the" && first >= subject.first && first <= subject.next + 2)
  );
}

/** The two in the order in which the way of the distance takes them; null where their times say otherwise. */
function inOrder([a, b]: Pair, way: Way): Pair | null {
  const isSmaller = compareRational(baseValue(a.figure, b.figure), baseValue(b.figure, a.figure)) < 0;
  const isFormerFirst = way === 0 ? !isEarlier(b) || isEarlier(a) : way > 0 === isSmaller;
  const ends: Pair = isFormerFirst ? [a, b] : [b, a];
  if (areOutOfOrder(...ends) || (isEarlier(ends[1]) && !isEarlier(ends[0]))) return null;
  return ends;
}

const counters = new Set([...units, "ticket"]);
const kinds = new Set(["count", "money", "measure", "percent", "rate", "age"]);
