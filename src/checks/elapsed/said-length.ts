import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import { lexeme } from "../../claims/token-access.js";
import type { ElapsedUnit } from "../../values/elapsed.js";
import type { Quantity } from "../../values/quantity.js";
import { multiply, rational } from "../../values/rational.js";
import type { Place } from "../wording/places.js";
import type { SaidLength } from "./other-lengths.js";

/** The length in the unit that it is reckoned in; null where it is no length. */
export function saidLength({ block }: Place, length: TimexMention | QuantityMention): SaidLength | null {
  if (length.kind === "quantity") return { quantity: length.quantity, unit: "year" };
  const { expression } = length;
  if (expression.form !== "duration" && expression.form !== "offset") return null;
  const { amount, unit, bound } = expression;
  if (!amount) return null;
  const quantity = { ...amount, bound: amount.bound === "exact" ? bound : amount.bound };
  if (unit === "fortnight") return { quantity: times(quantity, 2), unit: "week" };
  if (unit === "night") return { quantity, unit: "day" };
  if (unit === "year" && countsMonths(block.tokens, length)) return { quantity: times(quantity, 12), unit: "month" };
  return isElapsedUnit(unit) ? { quantity, unit } : null;
}

function times(quantity: Quantity, factor: number): Quantity {
  return {
    ...quantity,
    min: multiply(quantity.min, rational(factor)),
    max: multiply(quantity.max, rational(factor)),
  };
}

/** "three years and two months" */
function countsMonths(tokens: Place["block"]["tokens"], { first, next }: TimexMention): boolean {
  for (let at = first; at < next; at++) if (lexeme(tokens, at)?.timeUnit === "month") return true;
  return false;
}

function isElapsedUnit(unit: string): unit is ElapsedUnit {
  return /^(?:second|minute|hour|day|week|month|year|decade|century)$/.test(unit);
}
