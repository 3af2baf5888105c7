import { measuredThing } from "../../claims/subjects/measured-thing.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf } from "../../claims/token-access.js";

/** "a cruise ship 290 metres long", "The ship, at 260 metres, is": they measure one thing. */
export function haveOneBearer(earlier: Subject, later: Subject): boolean {
  if (!dimensioned.has(later.measure)) return false;
  const bearer = measuredThing(later);
  return bearer !== null && bearer.thing === measuredThing(earlier)?.thing;
}

const dimensioned = new Set(["length", "mass", "area", "volume", "speed"]);

/** "She was 81", after somebody who died at 91: one digit is another one. */
export function isOfPronoun(earlier: Subject, { measure, claim }: Subject): boolean {
  const { verb, subject } = claim.clause;
  if (measure !== "age" || verb?.base !== "be" || subject === null) return false;
  return isOneOf(claim.block.tokens, subject.head, singular) && areOneDigitApart(earlier.quantity, claim.mention);
}

function areOneDigitApart(a: Subject["quantity"], mention: Subject["claim"]["mention"]): boolean {
  if (a === null || mention.kind !== "quantity") return false;
  const [left, right] = [String(a.min.n), String(mention.quantity.min.n)];
  return left.length === 2 && right.length === 2 && (left[0] === right[0]) !== (left[1] === right[1]);
}

const singular = new Set(["he", "she"]);
