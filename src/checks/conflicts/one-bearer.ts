import { thingAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";

/** "a cruise ship 290 metres long", "The ship, at 260 metres, is": they measure one thing. */
export function haveOneBearer(earlier: Subject, later: Subject): boolean {
  if (!dimensioned.has(later.measure)) return false;
  const bearer = bearerOf(later);
  return bearer !== null && bearer === bearerOf(earlier);
}

function bearerOf({ phrase, aspect, thing, holder, claim: { block, clause } }: Subject): string | null {
  const { tokens, tagged } = block;
  if (phrase.attributive) return thing;
  const at = wordAt(tokens, phrase.first - 1) === "at" && signAt(tokens, phrase.first - 2, ",") ? phrase.first - 3 : -1;
  if (clause.verb?.base === "be" && aspect !== null && holder !== null) return holder;
  const own = at >= 0 ? at : aspect !== null ? phrase.first - 1 : -1;
  return own >= 0 && tagged[own] === tags.noun ? thingAt(tokens, own) : null;
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
