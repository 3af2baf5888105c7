import type { Figure } from "../../claims/relations/figures.js";
import type { Size } from "../../claims/relations/size.js";
import { add, compareRational, divide, multiply, type Rational, rational, subtract } from "../../values/rational.js";
import { type Place, writeLike, writeRounded } from "../wording/places.js";
import { baseValue, type Ends, factorOf, type SizeVerdict } from "./reckon-size.js";

/** What either of two values would have to be for a stated distance between them to be right, as printed there. */
export function otherEnds(
  place: Place,
  { before, after }: Ends,
  { figure }: Size,
  { measure }: SizeVerdict,
): { readonly span: Figure["mention"]; readonly text: string | null }[] {
  const said = figure.quantity;
  if (said.bound !== "exact" || measure === "basis points" || before.quantity.kind === "ordinal") return [];
  const [a, b] = [baseValue(before, after), baseValue(after, before)];
  const way = compareRational(b, a) >= 0 ? 1 : -1;
  if (measure === "points" || measure === "amount") {
    const size = measure === "amount" ? baseValue(figure, after) : said.min;
    const [later, earlier] = way > 0 ? [add(a, size), subtract(b, size)] : [subtract(a, size), add(b, size)];
    return [write(place, after, later, writeLike), write(place, before, earlier, writeLike)];
  }
  const share = measure === "percent" ? multiply(said.min, rational(1, 100)) : said.min;
  const times = measure === "multiple" ? share : way > 0 ? add(rational(1), share) : subtract(rational(1), share);
  if (times.n <= 0n) return [];
  return [write(place, after, multiply(a, times), writeRounded), write(place, before, divide(b, times), writeRounded)];
}

/** A value in base units in the place of a figure; what is not above nothing is no way out. */
function write(
  place: Place,
  figure: Figure,
  value: Rational,
  as: typeof writeLike,
): { readonly span: Figure["mention"]; readonly text: string | null } {
  const text = value.n > 0n ? as(place, figure, divide(value, factorOf(figure.quantity))) : null;
  return { span: figure.mention, text };
}
