import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { areComparable, lendsTime } from "../../claims/relations/comparable.js";
import type { Comparison } from "../../claims/relations/comparison.js";
import { nounOf as countedNoun } from "../../claims/relations/counted-noun.js";
import { type Figure, mentionAt, type SentenceView, wordsAfter } from "../../claims/relations/figures.js";
import { fitsQuality } from "../../claims/relations/stated.js";
import { directionOf } from "../../claims/relations/superlative.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import type { Place } from "../wording/places.js";
import { fitsMeasure } from "./compared-measures.js";
import { type Compared, comparedIn } from "./compared-words.js";
import { isEarlier } from "./pair-times.js";
import { toldAmount } from "./told-amount.js";
import { areAlike, type Pair, type Told, viewOf } from "./told-near.js";
import { ownersOf, wordsOf } from "./value-owners.js";

/**
 * Comparatives beside just two like values, wherever the three stand: "Asda sold 4,200 while Halden sold 5,100, which put
 * Asda ahead", "The old bridge, at 430 metres, was shorter". Which value is whose is told by the clause that the comparative
 * stands in, or by the names beside the values; silent where neither tells.
 */
export function* comparedApart(place: Place): Iterable<Comparison> {
  const view = viewOf(place.block, place.sentence);
  if (view.figures.length === 0) return;
  // "the largest, ahead of the 40-hectare Green Park": told of by its superlative.
  for (let at = view.syntax.first; at < view.syntax.next; at++) if (directionOf(view, at) !== 0) return;
  for (const compared of comparedIn(view)) {
    if (isScoped(view, compared) || isInName(view, compared) || isMeasured(view, compared)) continue;

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
  const before: SentenceReading | undefined = sentencesNear(place.block, place.sentence, 1, 0).at(-2);
  const pairs = likePairs(own, compared);
  if (pairs.length > 0 || !before) return pairs.length === 1 ? (pairs[0] as Pair) : null;
  const more = likePairs([...valuesIn(viewOf(place.block, before), compared), ...own], compared);
  return more.length === 1 ? (more[0] as Pair) : null;
}

function valuesIn(view: SentenceView, compared: Compared): Told[] {
  return view.figures
    .filter((figure) => {
      const { quantity } = figure;
      return (
        isSingle(quantity) &&
        // "The smaller of the pits is deeper, at 60 metres": its size is told by nothing here.
        !(compared.form === "own" && bySize.has(compared.comparative) && quantity.unit?.dimension === "length") &&
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

/** The value that is said to be more or less, and what it is held against. */
function sidesOf(view: SentenceView, compared: Compared, pair: Pair): Pair | null {
  if (compared.noun !== null && !pair.every((told) => isOfNoun(view, compared.noun as number, told))) return null;
  const told = byTime(view, compared, pair) ?? byName(view, compared, pair);
  return told ?? (isConcluded(view, compared, pair) ? null : byPlace(view, compared, pair));
}

/** "Rail takes 2 hours and the bus 50 minutes, so the train is slower": by then both have been told. */
function isConcluded(view: SentenceView, compared: Compared, pair: Pair): boolean {
  const start = segmentStart(view, compared.first);
  return (
    wordAt(view.tokens, start - 1) === "so" &&
    pair.every((told) => told.view.syntax === view.syntax && told.figure.next < start)
  );
}

/** "more homes than": the values count homes. */
function isOfNoun({ tokens }: SentenceView, noun: number, { view, figure }: Told): boolean {
  const counted = countedNoun(view, figure);
  if (figure.quantity.kind !== "count") return false;
  return counted === "" || counted.slice(0, 5) === wordAt(tokens, noun).slice(0, 5);
}

/** "Fewer came than last year: 4,300 this time, after 3,900 then": one of them is of the time that it is held against. */
function byTime(view: SentenceView, compared: Compared, [a, b]: Pair): Pair | null {
  if (compared.form !== "held" || !pastTime.test(wordsAfter(view, compared.held, 6))) return null;
  const [one, other] = [isEarlier(a), isEarlier(b)];
  return one === other ? null : one ? [b, a] : [a, b];
}

/** The comparative stands in the clause of one of the values, or between both. */
function byPlace(view: SentenceView, compared: Compared, [a, b]: Pair): Pair | null {
  const [first, second] = [isBeside(view, compared, a), isBeside(view, compared, b)];
  if (compared.form === "held") {
    const isAfter = b.view.syntax === view.syntax && b.figure.first >= compared.held;
    const isBefore = a.view.syntax === view.syntax && a.figure.first < compared.first;
    return isAfter && isBefore && first && isHeldAgainst(view, compared, b) ? [a, b] : null;
  }
  if (first !== second) return first ? [a, b] : [b, a];
  // "Unlike Otto, who is 51, Karl is older at 47"
  const own = clauseAt(view.syntax, compared.first);
  const inOwn = [a, b].map((told) => first && clauseAt(view.syntax, told.figure.first) === own);
  return inOwn[0] === inOwn[1] ? null : inOwn[0] ? [a, b] : [b, a];
}

/** In the clause of the comparative, or in one that is an aside to it, with no joint between. */
function isBeside(view: SentenceView, { first, next }: Compared, { view: other, figure }: Told): boolean {
  if (other.syntax !== view.syntax) return false;
  const { syntax, tokens } = view;
  const [own, its] = [clauseAt(syntax, first), clauseAt(syntax, figure.first)];
  const isAside = its.parent === own.index && (its.kind === "relative" || its.kind === "parenthesis");
  const isHung = own.parent === its.index && own.kind === "participial";
  // "Holm, with 31 points, trail Vale but are ahead of"
  const isShared = own.kind === "coordinate" && its.subject !== null && own.subject?.head === its.subject.head;
  if (own !== its && !isAside && !isHung && !isShared) return false;
  const [from, to] =
    figure.first < first ? [figure.next, isShared ? Math.min(first, own.first) : first] : [next, figure.first];
  for (let at = from; at < to; at++)
    if (isOneOf(tokens, at, joints) || signAt(tokens, at, ";") || signAt(tokens, at, ":")) return false;
  return true;
}

/** What stands behind "than" names the holder of the value, and nothing but it. */
function isHeldAgainst(view: SentenceView, { held: next }: Compared, { figure }: Told): boolean {
  const { tokens, tagged, syntax } = view;
  const clause = clauseAt(syntax, figure.first);
  const isRelative = clause.kind === "relative" && clause.first > next;
  let end = isRelative ? clause.first : figure.first;
  if (figure.first - next > longestHolder) return false;
  while (end > next && (isOneOf(tokens, end - 1, asides) || signAt(tokens, end - 1, ","))) end--;
  for (let at = next; at < end; at++) {
    if ([",", ";", ":"].some((sign) => signAt(tokens, at, sign)) || mentionAt(view, at) !== undefined) return false;
    if (isVerbTag(tagged[at] as number) || isOneOf(tokens, at, joints) || isOneOf(tokens, at, apart)) return false;
  }
  return true;
}

/** The names beside the values say whose they are: "so objectors outnumbered supporters", "which put Asda ahead". */
function byName(view: SentenceView, compared: Compared, pair: Pair): Pair | null {
  const { tokens, syntax } = view;
  const start = segmentStart(view, compared.first);
  // Both values stand before what compares them.
  if (pair.some(({ view: other, figure }) => other.syntax === syntax && figure.next > start)) return null;
  const owners = ownersOf(pair, (at) => at >= start && at < syntax.next && pair[1].view.syntax === syntax);
  const subject = hits(wordsOf(view, start, compared.first), owners);
  if (subject === null) return null;
  const object = wordsOf(view, compared.held, segmentEnd(view, compared.held));
  if (compared.form === "held") {
    const other = hits(object, owners);
    const isPointed = isOneOf(tokens, compared.held, others) || isOneOf(tokens, compared.held + 1, others);
    if (other === null ? !isPointed : other === subject) return null;
  }
  return subject === 0 ? [pair[0], pair[1]] : [pair[1], pair[0]];
}

/** Which of two owners some words name; null where they name both or none. */
function hits(
  words: ReadonlySet<string>,
  [one, other]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): 0 | 1 | null {
  const [a, b] = [[...words].some((word) => one.has(word)), [...words].some((word) => other.has(word))];
  return a === b ? null : a ? 0 : 1;
}

function segmentStart({ tokens, syntax }: SentenceView, word: number): number {
  for (let at = word - 1; at > syntax.first; at--)
    if (isOneOf(tokens, at, openers) || [",", ";", ":"].some((sign) => signAt(tokens, at, sign))) return at + 1;
  return syntax.first;
}

function segmentEnd({ tokens, syntax }: SentenceView, from: number): number {
  for (let at = from; at < syntax.next; at++)
    if (isOneOf(tokens, at, openers) || [",", ";", ":", "."].some((sign) => signAt(tokens, at, sign))) return at;
  return syntax.next;
}

const kinds = new Set(["count", "money", "measure", "percent", "rate", "age"]);
const bySize = wordSet("larger smaller bigger greater");
const paces = wordSet("faster quicker slower");
const terms = wordSet(
  "per average relative relatively proportion proportionally proportionately usually normally typically generally often sometimes expected adjusted rate twice thrice half times",
);
const longestHolder = 14;
const joints = wordSet("and but while whereas or although though because if when after before since until");
const apart = wordSet("expected usual normal average ever any most half twice in at during for last");
const pastTime =
  /^(?:(?:in|on|at|for|during|a|the) )?(?:@|(?:year|month|week|season|decade|century) (?:before|ago|earlier)|before|previously|then)(?: |$)/;
const asides = wordSet("at with on of by the the just only a");
const others = wordSet("it them him her latter former other rival its their his rivals");
const openers = wordSet("so and but which meaning making putting leaving thus therefore that");
