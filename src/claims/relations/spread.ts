import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { compareRational, rational } from "../../values/rational.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Bounds } from "./bounds.js";
import { lacksScale } from "./comparable.js";
import { type Figure, type SentenceView, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";

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
  if (isDashed && isEstimatedCrowd(view, a, b)) return found;
  const { unit } = b.quantity;
  if (!unit || unfit.has(unit.dimension) || (a.quantity.unit ?? unit).code !== unit.code) return null;
  const isMeasure =
    word !== a.mention.first || isOneOf(view.tokens, b.next, sizes) || isOneOf(view.tokens, a.first - 1, needs);
  return isMeasure || isBracketed(view, a, b) ? found : null;
}

function isPlain({ quantity }: Figure): boolean {
  const { vague, kind, min, defects } = quantity;
  return !vague && kind !== "ratio" && min.n >= 0n && isSingle(quantity) && defects.length === 0;
}

/** The token of "anywhere from", "ranging from"; null for another "from", which tells of a change. */
function openingAt(view: SentenceView, { first }: Figure): number | null {
  const isSpread = /^(?:anywhere|anything|ranging|varying) from$/.test(wordsBefore(view, first, 2));
  return isSpread ? first - 1 : null;
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
  const isLarge = [a, b].every(({ quantity: { min } }) => compareRational(min, rational(100)) >= 0);
  const counted = b.mention.kind === "quantity" ? b.mention.counted : null;
  return isHedged && isLarge && counted !== null && !isOneOf(tokens, counted.head, scored);
}

function isBracketed({ tokens }: SentenceView, a: Figure, b: Figure): boolean {
  return signAt(tokens, a.first - 1, "(") && signAt(tokens, b.next, ")");
}

/** Temperatures and shares are told from the day to the night and from one survey to the next. */
const unfit = new Set(["temperature", "share"]);
const sizes = wordSet("tall long wide deep high thick broad");
const needs = wordSet("need needs needed needing require requires required cost costs costing");
const abouts = wordSet("about around some roughly approximately estimated perhaps");
const scoring = wordSet("by won win lost lose beat led lead trailed vote voted score scored");
const scored = wordSet("votes points seats runs goals vote majority");
const downward = wordSet(
  "down cut cuts slash slashed reduce reduced reduces lowered drop dropped downgraded instead rather then",
);
