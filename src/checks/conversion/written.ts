import type { Figure } from "../../claims/relations/figures.js";
import {
  absolute,
  compareRational,
  multiply,
  type Rational,
  rational,
  roundTo,
  subtract,
} from "../../values/rational.js";
import { decimalsNeeded, writeDigits } from "../../values/write-number.js";
import { figureText, type Place, significant, significantDigits, writeLike } from "../wording/places.js";
import type { WrongUnits } from "./units.js";

/**
 * The right conversion in the manner of the printed one, best first: at its last place, at the precision of the amount that
 * was converted, and with the decimal that makes a temperature exact.
 */
export function convertedTexts(place: Place, said: Figure, converted: Figure, wrong: WrongUnits): string[] {
  const { mention, quantity } = converted;
  if (mention.kind === "quantity" && mention.ends) return rangeTexts(place, converted, wrong);
  if (/\d\D+\d/.test(figureText(place, converted).replace(/(?<=\d)[.,](?=\d)/g, "")))
    return compoundTexts(place, converted, wrong.right);
  const { right } = wrong;
  const isHeat = quantity.unit?.dimension === "temperature";
  const asPrecise = significant(right, significantDigits(said.quantity.min, said.quantity.written.step));
  const isFar = compareRational(absolute(subtract(asPrecise, right)), multiply(absolute(right), rational(2, 100))) > 0;
  const values = [
    ...(isHeat && decimalsNeeded(right) === 1 ? [right] : []),
    roundTo(right, quantity.written.place),
    ...(isHeat && isFar ? [] : [asPrecise]),
  ].filter((value) => isHeat || value.n !== 0n);
  const texts = values.flatMap((value) => writeLike(place, converted, value) ?? []);
  return [...new Set(texts)];
}

/** Both ends of a range. */
function rangeTexts(place: Place, converted: Figure, { right, rightMax }: WrongUnits): string[] {
  const ends = [right, rightMax].map((value) => plain(roundTo(value, converted.quantity.written.place)));
  const text = figureText(place, converted);
  let at = 0;
  const written = text.replace(/\d[\d,]*(?:\.\d+)?/g, (digits) => ends[at++] ?? digits);
  return at === 2 ? [written] : [];
}

/** "6ft 2in", "18st 1lb": the larger unit and what is left over in the smaller one. */
function compoundTexts(place: Place, converted: Figure, right: Rational): string[] {
  const { place: smallest } = converted.quantity.written;
  const steps = roundTo(right, smallest);
  const whole = steps.n / steps.d;
  const rest = multiply({ n: steps.n - whole * steps.d, d: steps.d }, { n: smallest.d, d: smallest.n });
  const parts = [plain(rational(whole)), plain(roundTo(rest, rational(1)))];
  let at = 0;
  const written = figureText(place, converted).replace(/\d[\d,]*(?:\.\d+)?/g, (digits) => parts[at++] ?? digits);
  return at === 2 ? [written] : [];
}

function plain(value: Rational): string {
  return writeDigits(value, decimalsNeeded(value, 2), ",");
}
