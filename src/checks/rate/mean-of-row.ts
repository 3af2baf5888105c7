import { areComparable } from "../../claims/relations/comparable.js";
import { type Figure, wordsBetween } from "../../claims/relations/figures.js";
import type { Rate } from "../../claims/relations/rate.js";
import { isSingle } from "../../values/quantity.js";
import { isEqual, rational } from "../../values/rational.js";
import { rowsOf, viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/** "scored 20, 24 and 28, an average of 26": the mean of the only row of its sentence, beside at most their number. */
export function meanOfRow(place: Place): Rate | null {
  const view = viewOf(place.block, place.sentence);
  const [row, ...more] = rowsOf(view);
  if (!row || more.length > 0 || row.singles > 0 || row.parts.length < fewest) return null;
  const others = view.figures.filter((figure) => !row.parts.includes(figure));
  const [result, ...rest] = others.filter((figure) => meanJoint.test(wordsBetween(view, row.next, figure.first)));
  if (!result || rest.length > 0 || others.some((figure) => figure !== result && !isNumberOf(figure, row.parts.length)))
    return null;
  const all = [result, ...row.parts];
  const isPlain = all.every(({ quantity }) => isSingle(quantity) && quantity.bound === "exact" && !quantity.vague);
  return isPlain && row.parts.every((part) => part.quantity.per === result.quantity.per && areComparable(part, result))
    ? { form: "mean", result, items: row.parts }
    : null;
}

/** "the three sisters" */
function isNumberOf({ quantity }: Figure, items: number): boolean {
  return quantity.kind === "count" && isEqual(quantity.min, rational(items));
}

/** What makes the mean that of the row right before it. */
const meanJoint =
  /^(?:[,(-] )?(?:(?:for|giving|making|which (?:gives|makes|is)|that is|or|have|had|has|with|gives?|makes?|gave)(?: (?:him|her|it|them|the [a-z]+))? )?(?:an average (?:[a-z]+ )?of|averaging)(?: (?:just|only))?$/;
const fewest = 3;
