import { digitsOf, slipBetween } from "../conflicts/conflict.js";
import { isDateSlip } from "./date-slips.js";
import type { Telling } from "./telling.js";

/** Points for a slip that would turn one figure into the other; the longer the figures, the more. */
export function slipPoints(a: Telling, b: Telling): number {
  const [left, right] = [a.subject, b.subject];
  if (isDateSlip(left.claim.mention, right.claim.mention)) return 2.5;
  const slip = slipBetween(left, right);
  if (!slip || !left.quantity || !right.quantity) return 0;
  const digits = Math.min(digitsOf(left.quantity.min).length, digitsOf(right.quantity.min).length);
  const isDecimal = left.quantity.min.d > 1n || right.quantity.min.d > 1n;
  if (slip.kind === "swapped digits") return isDecimal ? digits : digits - 0.5;
  if (slip.kind === "misheard") return 1;
  return slip.kind.startsWith("factor") ? (digits >= 2 ? 3 : 0) : digits >= 3 ? 1.5 : 0;
}
