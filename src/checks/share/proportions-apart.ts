import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordBetween, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import type { Share } from "../../claims/relations/share.js";
import { plain } from "../../claims/relations/size.js";
import { isOneOf, signAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isLikelySlip } from "../../values/likely-slip.js";
import { compareRational, divide } from "../../values/rational.js";
import { isSetApart } from "../apart/set-apart.js";
import { stretchOf } from "../apart/share-role.js";
import { isTaken, pairNear, type Told, viewOf } from "../apart/told-near.js";
import { baseValue } from "../change/reckon-size.js";
import type { Place } from "../wording/places.js";
import { restFits, shareFits, shareValue } from "./reckon-share.js";

/**
 * A fraction that is told of one of the only two values near it as what it is of the other, whichever stands first: "cut to a
 * third, from £900 to £300", "300 names, only a third of the 900 it had in May", "112 shops of the 450, a quarter".
 */
export function proportionApart(place: Place): Extract<Share, { form: "part" }> | null {
  const view = viewOf(place.block, place.sentence);
  const [share, ...more] = view.figures.filter(({ mention }) => mention.form === "fraction");
  if (!share || more.length > 0 || isTaken(place, share) || !saysWhatItIs(view, share)) return null;
  const pair = pairNear(place, share, isValue);
  const beside = besideOf(view, share);
  if (beside && !pair?.some(({ figure }) => figure === beside)) return null;
  if (!pair || pair.every((told) => told.view.syntax !== view.syntax)) return null;
  if (isSetApart(view, plain(share), pair, false)) return null;
  const [part, whole] = pair
    .map(({ figure }) => figure)
    .toSorted((a, b) => compareRational(baseValue(a, b), baseValue(b, a)));
  if (!part || !whole || shareFits(share, part, whole)) return null;
  // "900 names became 300, two-thirds"
  if (!/^[a-z]/.test(wordsAfter(view, share.next, 1)) && restFits(share, part, whole)) return null;
  return isLikelySlip(shareValue(share), divide(baseValue(part, whole), baseValue(whole, part)))
    ? { form: "part", part, whole, share, later: "share" }
    : null;
}

/** "7,865 homes, exactly a quarter, are": what the share is set off behind is the part. */
function besideOf({ tokens, figures }: SentenceView, { first }: Figure): Figure | null {
  const before = figures.filter((figure) => figure.first < first).at(-1);
  const counted = before?.mention.kind === "quantity" ? before.mention.counted : null;
  return before && counted && counted.next <= first && signAt(tokens, counted.next, ",") && first - counted.next < 4
    ? before
    : null;
}

/** A sum, a count or a measure of its own. */
function isValue({ view, figure }: Told): boolean {
  const { kind, per, min } = figure.quantity;
  return kinds.has(kind) && per === null && min.n > 0n && !hasWordBetween(view, marks, figure.first - 3, figure.first);
}

/** An aside, what something is or what it went to: ", a third,", "is half the", "cut to a quarter". */
function saysWhatItIs(view: SentenceView, share: Figure): boolean {
  const { first, next } = stretchOf(view, share);
  const lead = wordsBefore(view, share.first, Math.min(8, share.first - first))
    .replace(small, "")
    .trim();
  // "Half of the 60 tonnes came from Norway, 20 from Iceland": a statement of its own.
  if (lead === "" ? first === view.syntax.first : !leads.test(lead)) return false;
  const behind = wordsAfter(view, share.next, Math.min(8, next - share.next));
  return behind === "" || values.test(behind) || bases.test(`${behind} `) || isOneOf(view.tokens, share.next, closers);
}

const kinds = new Set(["count", "money", "measure"]);
const marks = wordSet("target goal forecast limit average record capacity");
const closers = wordSet("from against instead rather compared altogether overall");
const small =
  /(?:^| )(?:(?:just|only|some|about|nearly|almost|barely|exactly|or|that is|i e|roughly|around|well|a little) ?)+$/;
const leads =
  /(?:^| )(?:is|was|are|were|be|been|to|at|(?:represents?|equals?|makes?|means?|meant|made|represented|equalled))$/;
const values = /^(?:of )?(?:[a-z.'’-]+ ){0,5}#/;
const bases =
  /^(?:of |as (?:many|much|large|big|long|high|heavy) (?:as )?)?(?:(?:the|its|their|his|her|that|this|them|those|these|what|it|they|he|she|all|last|year|month|week|earlier|previous|first|former|original|opening|initial|old|number|total|sum|figure|size|length|price|cost|amount|level|value|whole|as|many|much|in|of|was|were|had|been|@|#|'s)(?:'s)? |[a-z-]+(?:ed|s|en) ){0,7}$/;
