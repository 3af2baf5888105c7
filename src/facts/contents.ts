import { lexeme, wordAt } from "../claims/token-access.js";
import { aspectsIn } from "./aspects.js";
import { wordsOf } from "./fact-words.js";
import type { Link, LinkContext } from "./links/link.js";

/**
 * "9 billion litres were left in the reservoir", "the reservoir is down to 9 billion litres" of a rule that has what it can
 * take: what is in it, where the words of the rule that the article has say nothing of its capacity.
 */
export function isContent({ fact, subject, site: { governor }, claim }: LinkContext, { by }: Link): boolean {
  if (!governor || !wordsOf(fact).aspects.has("capacity")) return false;
  if (lexeme(claim.block.tokens, subject.next - 1)?.measureNoun) return false;
  const words: string[] = [];
  for (let at = subject.first; at < subject.next; at++) words.push(wordAt(claim.block.tokens, at));
  if (aspectsIn(words).has("capacity")) return false;
  const { base, group, preposition } = governor;
  if (by === "agent") return filling.has(base) || (base === "be" && fact.unit !== null);
  const isMoved = (group?.direction ?? 0) !== 0 || base === "stand" || base === "be";
  return by === "predicate" && isMoved && preposition !== "" && preposition !== "with";
}

const filling = new Set("leave remain stay stand flow gather wait collect sit run drain".split(" "));
