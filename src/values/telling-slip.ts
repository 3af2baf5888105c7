import { explainDamage } from "./garbles.js";
import type { Quantity } from "./quantity.js";
import { absolute, type Rational, toDecimal } from "./rational.js";

/**
 * True when a slip of the pen made the one figure of the other, and chance hardly could: its digits damaged, or another
 * digit in one of three places. A figure that has nothing to do with the other hardly ever stands so close to it.
 */
export function isTellingSlip(said: Quantity, truth: Rational): boolean {
  if (digitsOf(said.min).length < 2 || digitsOf(truth).length < 2) return false;
  if (said.defects.length > 0 || said.bound === "range") return false;
  const damage = explainDamage(said, truth);
  if (damage) return damage.kind !== "dropped digit" || digitsOf(said.min).length > 2;
  return isOneDigitOff(said.min, truth);
}

/** "21,350" of 11,350: written alike but for one digit, of three that tell. */
function isOneDigitOff(said: Rational, truth: Rational): boolean {
  const [a, b] = [toDecimal(absolute(said), 9), toDecimal(absolute(truth), 9)];
  if (a.length !== b.length || Math.max(digitsOf(said).length, digitsOf(truth).length) < 3) return false;
  let others = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) others++;
  return others === 1;
}

/** How many digits of it say something: not the zeros at its ends. */
export function tellingDigits(value: Rational): number {
  return digitsOf(value).length;
}

/** Significant digits: "15" for 1.5 billion, "1963" for 1,963. */
export function digitsOf(value: Rational): string {
  return toDecimal(absolute(value), 9)
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
}
