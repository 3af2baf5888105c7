import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { compareRational, rational } from "../../values/rational.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isAdjacent, isDash, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Bounds } from "./bounds.js";
import { lacksScale } from "./comparable.js";
import { type Figure, hasWordOf, type SentenceView, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";

/**
 * Two figures of one kind that the words around them make the ends of a range: "anywhere from 60 to 90 kilos", "5 to 8 metres
 * tall", "(a fine of $200 to $500)", "the 50-65 age group", "an estimated 3,000-4,000 fans". Not what fell from one to the
 * other, and not a score.
 */
export function spreadOf(view: SentenceView, a: Figure, b: Figure | undefined): Bounds | null {
  if (!b || !isPlain(a) || !isPlain(b) || lacksScale(a, b) || lacksScale(b, a) || falls(view)) return null;
  const joint = wordsBetween(view, a.next, b.first);
  const isDashed = joint === "-";
  if (!isDashed && joint !== "to") return null;
  const word = wordAt(view.tokens, a.first - 1) === "from" ? openingAt(view, a) : a.mention.first;
  if (word === null || isOneOf(view.tokens, a.first - 1, scoring)) return null;
  const values: Bounds["values"] = [a.quantity.min, b.quantity.min];
  const found = { figure: a, low: a.mention, high: b.mention, values, word };
  if (isDashed && /^(?:age (?:group|bracket|range|band)|year olds?|- year - olds?)\b/.test(wordsAfter(view, b.next, 4)))
    return found;
  if (isEstimatedCrowd(view, a, b) || isGroupSize(view, a, b) || isHabit(view, a, b, word)) return found;
  const { unit } = b.quantity;
  if (isDashed && isDose(view, a, b)) return found;
  if (!unit || unfit.has(unit.dimension) || (a.quantity.unit ?? unit).code !== unit.code) return null;
  const isMeasure =
    word !== a.mention.first || isOneOf(view.tokens, b.next, sizes) || isOneOf(view.tokens, a.first - 1, needs);
  return isMeasure || isBracketed(view, a, b) ? found : null;
}

function isPlain({ quantity }: Figure): boolean {
  const { vague, kind, min, defects } = quantity;
  return !vague && kind !== "ratio" && min.n >= 0n && isSingle(quantity) && defects.length === 0;
}

/**
 * The token of "anywhere from", "ranging from", and of the "from" that opens a sentence: "From 90 to 250 come"; null for
 * another "from", which tells of a change.
 */
function openingAt(view: SentenceView, { first }: Figure): number | null {
  const isSpread =
    /^(?:anywhere|anything|ranging|varying) from$/.test(wordsBefore(view, first, 2)) || first - 1 === view.syntax.first;
  return isSpread ? first - 1 : null;
}

/** "From 40 to 250 tonnes are landed each week", "usually 20 to 60 boats": what is so again and again has not changed. */
function isHabit(view: SentenceView, a: Figure, b: Figure, word: number): boolean {
  const { tokens, syntax, mentions } = view;
  const own = a.quantity.unit;
  if (!isCountedOrMeasured(view, b) || (own && own.code !== b.quantity.unit?.code)) return false;
  const { verb } = clauseAt(syntax, a.first);
  const isNow = verb?.tense === "present" && (verb.base !== "be" || verb.passive || verb.first < a.first);
  if (!isNow || (word === syntax.first && isOneOf(tokens, b.next, singulars))) return false;
  return (
    hasWordOf(view, habitual) ||
    mentions.some((mention) => mention.kind === "timex" && mention.expression.form === "set")
  );
}

function isCountedOrMeasured({ tagged }: SentenceView, { mention, quantity }: Figure): boolean {
  if (quantity.unit) return !unfit.has(quantity.unit.dimension);
  return mention.kind === "quantity" && mention.counted !== null && tagged[mention.counted.head] === tags.noun;
}

/** "classes of 22-30 pupils", "groups of 8 to 12" */
function isGroupSize({ tokens }: SentenceView, { first, next }: Figure, { mention }: Figure): boolean {
  // "The crew of ten - five Filipinos"
  if (isDash(tokens, next) && !isAdjacent(tokens, next)) return false;
  if (wordAt(tokens, first - 1) !== "of" || !isOneOf(tokens, first - 2, groups)) return false;
  return mention.kind !== "quantity" || mention.counted === null || !isOneOf(tokens, mention.counted.head, scored);
}

/** "200-500 mg", "6-8 weeks"; "9-5 hours" are those of an office, and "30-20 minutes before" counts down. */
function isDose({ tokens }: SentenceView, a: Figure, { quantity: { unit, min }, next }: Figure): boolean {
  if (!unit || !measures.has(unit.dimension) || a.quantity.unit !== null || isOneOf(tokens, next, countdowns))
    return false;
  return !(unit.dimension === "time" && a.quantity.min.n === 9n && min.n === 5n);
}

/** Something falls or is cut in the sentence. */
function falls({ tokens, syntax }: SentenceView): boolean {
  for (let at = syntax.first; at < syntax.next; at++) {
    const entry = lexeme(tokens, at);
    if ((entry?.verb?.direction ?? 0) < 0 || (entry?.change ?? 0) < 0 || isOneOf(tokens, at, downward)) return true;
  }
  return false;
}

/** "an estimated 3,000-4,000 fans": crowds, which no score counts. */
function isEstimatedCrowd({ tokens }: SentenceView, a: Figure, b: Figure): boolean {
  const isHedged = a.quantity.bound === "about" || isOneOf(tokens, a.first - 1, abouts);
  const isLarge = [a, b].every(({ quantity: { min } }) => compareRational(min, rational(20)) >= 0);
  const counted = b.mention.kind === "quantity" ? b.mention.counted : null;
  return isHedged && isLarge && counted !== null && !isOneOf(tokens, counted.head, scored);
}

function isBracketed({ tokens }: SentenceView, a: Figure, b: Figure): boolean {
  return signAt(tokens, a.first - 1, "(") && signAt(tokens, b.next, ")");
}

/** Temperatures and shares are told from the day to the night and from one survey to the next. */
const measures = new Set(["length", "mass", "volume", "area", "time"]);
const countdowns = wordSet("before ago earlier away until");
const groups = wordSet(
  "class classes group groups crowd crowds party parties team teams squad squads herd herds flock flocks batch batches audience audiences crew crews staff pack packs shoal shoals litter litters clutch clutches band bands queue queues gathering gatherings",
);
const habitual = wordSet(
  "each every usually normally typically generally regularly routinely often always annually daily weekly monthly nightly yearly typical usual average",
);
const singulars = wordSet("is was");
const unfit = new Set(["temperature", "share"]);
const sizes = wordSet("tall long wide deep high thick broad");
const needs = wordSet("need needs needed needing require requires required cost costs costing");
const abouts = wordSet("about around some roughly approximately estimated perhaps");
const scoring = wordSet("by won win lost lose beat led lead trailed vote voted score scored");
const scored = wordSet("votes points seats runs goals vote majority");
const downward = wordSet(
  "down cut cuts slash slashed reduce reduced reduces lowered drop dropped downgraded instead rather then",
);
