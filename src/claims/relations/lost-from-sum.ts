import { isSingle } from "../../values/quantity.js";
import { add, compareRational, isEqual, multiply, powerOfTen, rational } from "../../values/rational.js";
import { lacksScale } from "./comparable.js";
import { type Figure, type SentenceView, wordsBetween } from "./figures.js";
import type { LostScale } from "./lost-scale.js";

/** A sum that with the scale of the others is what they come to, or makes up with one of them the other. */
export function findLostFromSum(view: SentenceView, bare: Figure): LostScale | null {
  return wholeOf(view, bare) ?? partWithout(view, bare);
}

/** "a fee of £32 (£27 million now and £5 million in add-ons)" */
function wholeOf(view: SentenceView, bare: Figure): LostScale | null {
  const full = scaledIn(view, bare);
  const [one] = full;
  const exponent = one?.quantity.written.magnitude?.exponent ?? 0;
  if (!one || full.length < 2 || exponent < 6) return null;
  const scaled = multiply(bare.quantity.min, rational(powerOfTen(exponent)));
  return isEqual(scaled, full.map(({ quantity }) => quantity.min).reduce(add))
    ? { bare, full: one, exponent, by: "pair" }
    : null;
}

/** The sums of the sentence that are in the currency of a bare one and say their scale. */
function scaledIn({ figures }: SentenceView, bare: Figure): readonly Figure[] {
  if (bare.quantity.unit?.dimension !== "money") return [];
  return figures.filter(
    (figure) =>
      figure.quantity.unit?.code === bare.quantity.unit?.code && lacksScale(bare, figure) && isSingle(figure.quantity),
  );
}

/** "Of the £22 million, the state will pay £15 and the county £7 million": with its scale it makes up what the other leaves. */
function partWithout(view: SentenceView, bare: Figure): LostScale | null {
  const [one, two, third] = scaledIn(view, bare);
  const exponent = one?.quantity.written.magnitude?.exponent ?? 0;
  if (!one || !two || third || exponent < 6 || two.quantity.written.magnitude?.exponent !== exponent) return null;
  const scaled = multiply(bare.quantity.min, rational(powerOfTen(exponent)));
  const [whole, part] = compareRational(one.quantity.min, two.quantity.min) > 0 ? [one, two] : [two, one];
  const [left, right] = bare.first < part.first ? [bare, part] : [part, bare];
  if (!/(?:^| )(?:and|with)(?: |$)/.test(wordsBetween(view, left.next, right.first))) return null;
  return isEqual(add(scaled, part.quantity.min), whole.quantity.min)
    ? { bare, full: whole, exponent, by: "pair" }
    : null;
}
