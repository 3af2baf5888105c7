import { isOneOf, lexeme, wordAt } from "../claims/token-access.js";
import { aspectsIn } from "./aspects.js";
import type { QuantityFact } from "./fact.js";
import type { Link, LinkContext } from "./links/link.js";

/**
 * "9 billion litres were left in the reservoir", "the reservoir is down to 9 billion litres" of a rule that has what it can
 * take: what is in it, where the words of the rule that the article has say nothing of its capacity.
 */
export function isContent(
  { fact, subject, site: { governor, counted }, claim, next }: LinkContext,
  { by }: Link,
): boolean {
  if (!governor || !isTitledCapacity(fact)) return false;
  const words: string[] = [];
  for (let at = subject.first; at < subject.next; at++) words.push(wordAt(claim.block.tokens, at));
  if (aspectsIn(words).has("capacity") || words.some((word) => sayingHowMany.has(word))) return false;
  const { base, group, preposition } = governor;
  // "The 12,000 people at the stadium were"
  if (
    by === "within" &&
    counted &&
    isOneOf(claim.block.tokens, counted.next, at) &&
    lexeme(claim.block.tokens, counted.head)?.person
  )
    return true;
  if (by === "agent") return filling.has(base) || (base === "be" && fact.unit !== null);
  // "had 28,911 in it for the draw"
  if (base === "have" && isOneOf(claim.block.tokens, next, inIt)) return true;
  // "drew 28,911 on Saturday"
  if (by === "predicate" && drawing.has(base)) return true;
  const isMoved = (group?.direction ?? 0) !== 0 || base === "stand" || base === "be";
  return by === "predicate" && isMoved && preposition !== "" && preposition !== "with";
}

function isTitledCapacity({ rule, unit }: QuantityFact): boolean {
  // "Share of seats filled"
  if (unit?.code === "%") return false;
  return /\bcapacity\b|\bseats?\b/i.test(`${rule.id.text.replaceAll("-", " ")} ${rule.title?.text ?? ""}`);
}

/** The figure is that of the people by its own words, or that of those who may be there. */
const sayingHowMany = new Set(["population", "limit", "maximum", "ceiling", "cap"]);
const at = new Set(["at", "in", "inside"]);
const inIt = new Set(["in", "inside", "there", "for", "on"]);
const drawing = new Set("draw attract welcome pull average record sell host receive greet reach admit".split(" "));
const filling = new Set("leave remain stay stand flow gather wait collect sit run drain".split(" "));
