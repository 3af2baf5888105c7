import { isSingle } from "../../values/quantity.js";
import { add, compareRational, isEqual, multiply, powerOfTen, type Rational, rational } from "../../values/rational.js";
import { lacksScale } from "./comparable.js";
import { type Figure, type SentenceView, wordsBetween } from "./figures.js";
import type { LostScale } from "./lost-scale.js";

/** A sum that with the scale of the others is what they come to, or makes up with one of them the other. */
export function findLostFromSum(view: SentenceView, bare: Figure): LostScale | null {
  if (bare.quantity.unit?.dimension !== "money") return null;
  const scaled = view.figures.filter(
    (figure) =>
      figure.quantity.unit?.code === bare.quantity.unit?.code && lacksScale(bare, figure) && isSingle(figure.quantity),
  );
  const exponent = scaled[0]?.quantity.written.magnitude?.exponent ?? 0;
  if (scaled.length < 2 || exponent < 6) return null;
  const value = multiply(bare.quantity.min, rational(powerOfTen(exponent)));
  const full = wholeOf(value, scaled) ?? partWithout(view, bare, value, scaled);
  return full && { bare, full, exponent, by: "pair" };
}

/** "a fee of £32 (£27 million now and £5 million in add-ons)": the first of those that come to it. */
function wholeOf(value: Rational, scaled: readonly Figure[]): Figure | null {
  return isEqual(value, scaled.map(({ quantity }) => quantity.min).reduce(add)) ? (scaled[0] ?? null) : null;
}

/** "Of the £22 million, the state will pay £15 and the county £7 million": with its scale it makes up what the other leaves. */
function partWithout(view: SentenceView, bare: Figure, value: Rational, scaled: readonly Figure[]): Figure | null {
  const [one, two, third] = scaled;
  const exponentOf = (figure: Figure | undefined): number | undefined => figure?.quantity.written.magnitude?.exponent;
  if (!one || !two || third || exponentOf(one) !== exponentOf(two)) return null;
  const [whole, part] = compareRational(one.quantity.min, two.quantity.min) > 0 ? [one, two] : [two, one];
  const [left, right] = bare.first < part.first ? [bare, part] : [part, bare];
  if (!/(?:^| )(?:and|with)(?: |$)/.test(wordsBetween(view, left.next, right.first))) return null;
  return isEqual(add(value, part.quantity.min), whole.quantity.min) ? whole : null;
}
