import { sentenceBefore } from "../../claims/reading.js";
import { type Figure, hasWordOf, type SentenceView, wordsAfter, wordsBetween } from "../../claims/relations/figures.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { isLikelySlip, isNearSlip } from "../../values/likely-slip.js";
import { isSingle } from "../../values/quantity.js";
import { add, divide, isEqual, multiply, type Rational, rational, roundTo, subtract } from "../../values/rational.js";
import { isEarlier } from "../apart/pair-times.js";
import { hasOtherStep } from "../apart/set-apart.js";
import { areOfOneKind, isTaken, type Told, viewOf } from "../apart/told-near.js";
import { type ToldSize, toldSize, wayOfStep } from "../apart/told-size.js";
import type { Check } from "../check.js";
import { findingAt } from "../wording/finding-at.js";
import { claimAt, figureLabel, type Place, printed, sayAs, sayFigure, writeLike } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { isOfOthers } from "./distance-of-others.js";
import { reckonSize } from "./reckon-size.js";
import { sizeSpan, sizeTexts } from "./size-words.js";

/**
 * A percentage beside how far something went and where it now stands: "fell 12 percent, closing 40 pence lower at 460 pence",
 * "36 murders, 12 more than the year before, an increase of a third". The value before is what the two others give.
 */
export function* stepInPercent(check: Check, place: Place): Iterable<Finding> {
  const view = viewOf(place.block, place.sentence);
  const sizes = view.figures.filter(({ quantity: { kind } }) => kind === "percent" || kind === "ratio");
  const size = sizes[0] && toldSize(view, sizes[0]);
  if (!size || size.way === 0 || sizes.length > 1 || isTaken(place, size.figure)) return;
  const terms = termsOf(place, view, size);
  if (!terms) return;
  const { step, level, before, isTimed } = terms;
  const ends = { before: { ...level.figure, quantity: before }, after: level.figure };
  const verdict = reckonSize(ends, size);
  if (verdict?.kind !== "wrong" || isOfOthers(place, ends, size)) return;
  if (!isSlip(size, isTimed, verdict.right, divide(step.figure.quantity.min, level.figure.quantity.min))) return;
  const span = sizeSpan(place, size);
  const said = printed(place, span);
  const expected = sizeTexts(place, size, verdict, level.figure);
  const former = sayAs(level.figure, writeLike(place, level.figure, before.min) ?? "");
  yield findingAt(check, place.reading, place.block, span, claimAt(place, size.figure.mention), {
    message: `${quoted(said)} is not what ${sayFigure(place, step.figure)} is of the ${former} before${expected[0] ? `: that is ${expected[0]}` : ""}`,
    label: expected[0] ? `it is ${expected[0]}` : "not what the figures give",
    actual: said,
    expected,
    notes: [
      `With ${sayFigure(place, step.figure)} ${size.way > 0 ? "less" : "more"} than ${sayFigure(place, level.figure)} it was ${former}`,
      "Any of the three figures may be the wrong one",
    ],
    labels: [figureLabel(place, step.figure, "by"), figureLabel(place, level.figure, "to")],
  });
}

interface Terms {
  readonly step: Told;
  readonly level: Told;
  /** What it was before. */
  readonly before: Figure["quantity"];
  /** The step has a time of its own. */
  readonly isTimed: boolean;
}

/** The one step and the one value of its kind that go the way of the percentage, in its sentence or the one it speaks of. */
function termsOf(place: Place, view: SentenceView, size: ToldSize): Terms | null {
  const own = amountsIn(view);
  const behind = own.length === 0 && speaksOfBefore(view, size) ? sentenceBefore(place.block, place.sentence) : null;
  const near = behind ? viewOf(place.block, behind) : view;
  if (hasOtherStep(near) || (near !== view && hasOtherStep(view))) return null;
  const told = behind ? amountsIn(near) : own;
  const moved = told.filter(({ figure }) => wayOfStep(near, figure) === size.way);
  const [step] = moved;
  const like = told.filter((other) => other !== step && step && areOfOneKind(step, other));
  const [level] = like;
  if (!step || !level || moved.length > 1 || like.length > 1 || wayOfStep(near, level.figure) !== null) return null;
  if (behind && isOfOther(near, view, size)) return null;
  const { min } = level.figure.quantity;
  if (isBase(near, step, level)) return null;
  const change = multiply(step.figure.quantity.min, rational(size.way));
  const value = subtract(min, change);
  if (value.n <= 0n) return null;
  const [whole, other] = [timeBehind(view, size.figure), timeBehind(near, step.figure)];
  if (whole && other && whole !== other) return null;
  return { step, level, before: { ...level.figure.quantity, min: value, max: value }, isTimed: other !== "" };
}

/** The time that stands behind a figure, before the next one: "on the day", "than a week ago". */
function timeBehind(view: SentenceView, { next }: Figure): string {
  const [period] = overPeriod.exec(wordsAfter(view, next, 4)) ?? [];
  if (period) return period;
  const until = view.figures.find(({ first }) => first >= next)?.first ?? view.syntax.next;
  const time = view.mentions.find(({ kind, first }) => kind === "timex" && first >= next && first < until);
  return time ? view.tokens.text.slice(time.start, time.end) : "";
}

/** "lost 80 of its 400 sheep", "12 more than the 24 of last year": the value is the one before. */
function isBase(view: SentenceView, step: Told, level: Told): boolean {
  if (isEarlier(level)) return true;
  const joint = wordsBetween(view, step.figure.next, level.figure.first);
  return step.figure.first < level.figure.first && /(?:^| )(?:of|than|from|on)(?: [a-z'-]+){0,3}$/.test(joint);
}

function amountsIn(view: SentenceView): readonly Told[] {
  return view.figures
    .filter(
      ({ quantity }) =>
        kinds.has(quantity.kind) &&
        isSingle(quantity) &&
        !quantity.vague &&
        quantity.bound === "exact" &&
        quantity.min.n > 0n,
    )
    .map((figure) => ({ view, figure }));
}

/** "The 33 percent increase", "That was a rise of 20 percent" */
function speaksOfBefore({ tokens, syntax }: SentenceView, { first }: ToldSize): boolean {
  return (
    isOneOf(tokens, first, definite) || isOneOf(tokens, first - 1, definite) || isOneOf(tokens, syntax.first, definite)
  );
}

/** "The 33 percent increase in burglaries": of what the sentence before does not name. */
function isOfOther(before: SentenceView, view: SentenceView, { next }: ToldSize): boolean {
  if (!/^(?:in|of) [a-z]/.test(wordsAfter(view, next, 2))) return false;
  for (let at = next + 1; at < next + 5 && view.tagged[at] !== undefined; at++) {
    if (view.tagged[at] !== tags.noun) continue;
    return !hasWordOf(before, new Set([wordAt(view.tokens, at)]));
  }
  return false;
}

/** A slip away, or reckoned of the value that came after. */
function isSlip({ figure: { quantity } }: ToldSize, isTimed: boolean, right: Rational, ofLater: Rational): boolean {
  const hundred = quantity.kind === "percent" ? rational(100) : rational(1);
  const [is, other] = [right, ofLater].map((value) => multiply(value, hundred)) as [Rational, Rational];
  const said = quantity.min;
  if (isTimed ? isNearSlip(said, is) : isLikelySlip(said, is)) return true;
  const nearest = roundTo(other, quantity.written.place);
  return [nearest, add(nearest, rational(1)), subtract(nearest, rational(1))].some((value) => isEqual(value, said));
}

const kinds = new Set(["count", "money", "measure"]);
const overPeriod = /(?:on|over|for|in|during) the (?:day|week|month|quarter|year|season|session)(?= |$)/;
const definite = new Set(["the", "that", "this"]);
