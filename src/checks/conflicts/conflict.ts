import type { Subject } from "../../claims/subjects/subject.js";
import { explainDamage, type Garble } from "../../values/garbles.js";
import type { Quantity } from "../../values/quantity.js";
import { isEqual, multiply, rational } from "../../values/rational.js";

/** Two places that say different things of one subject. */
export interface Conflict {
  /** Where the finding stands. */
  readonly marked: Subject;
  readonly other: Subject;
  /** How it is known that both speak of the same. */
  readonly by: "headline" | "taken up" | "restated" | "age" | "date" | "ordinal" | "correction" | "slip";
}

/** The slip that turns one figure into the other; null when none of the known ones does. */
export function slipBetween(a: Subject, b: Subject): Garble | null {
  if (!a.quantity || !b.quantity || a.quantity.unit?.code !== b.quantity.unit?.code) return null;
  const damage = explainDamage(a.quantity, b.quantity.min);
  if (damage && /^factor/.test(damage.kind))
    return { ...damage, words: `one is ${damage.kind.slice(7)} times the other` };
  return damage ?? misheard(a.quantity, b.quantity);
}

/** Thirteen for thirty, fourteen for forty. */
function misheard(a: Quantity, b: Quantity): Garble | null {
  for (let digit = 3n; digit <= 9n; digit++) {
    const [teen, ten] = [rational(10n + digit), rational(10n * digit)];
    const isTeen = ({ min }: Quantity, of: Quantity) => isEqual(multiply(min, ten), multiply(of.min, teen));
    if (isTeen(a, b) || isTeen(b, a)) return { kind: "misheard", words: "one is easily heard for the other" };
  }
  return null;
}

export function isBody({ claim }: Subject): boolean {
  const { kind } = claim.block.block;
  return kind === "paragraph" || kind === "list-item" || kind === "quote";
}

export function isHeading({ claim }: Subject): boolean {
  const { kind } = claim.block.block;
  return kind === "headline" || kind === "deck";
}
