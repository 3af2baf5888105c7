import type { BlockReading, SentenceReading } from "../../claims/reading.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { FactBase } from "../fact-base.js";
import { wordsOf } from "../fact-words.js";
import type { Occurrence } from "../occurrences.js";

/** Tokens within which "the force" still goes back to "the French force". */
const farthest = 60;

/** "The force, now 2,500 strong": the noun of a phrase of a fact again, with an article and without its name. */
export function descriptionsIn(
  block: BlockReading,
  sentence: SentenceReading,
  direct: readonly (readonly Occurrence[])[],
  base: FactBase,
): Occurrence[] {
  const { tokens, tagged } = block;
  const earlier = [...(direct[block.index - 1] ?? []), ...(direct[block.index] ?? [])].filter(
    (hit) => hit.role === "subject" && base.facts[hit.fact]?.kind === "quantity",
  );
  if (earlier.length === 0) return [];
  const found: Occurrence[] = [];
  for (let at = sentence.first; at < sentence.next; at++) {
    if (!isOneOf(tokens, at, articles)) continue;
    const phrase = nounPhraseAt(tokens, tagged, at, sentence.next);
    if (!phrase || phrase.first !== at || tagged[phrase.head] !== tags.noun) continue;
    const word = wordAt(tokens, phrase.head);
    const before = earlier.filter(
      (hit) => isBefore(hit, block, at) && isMeant(hit, word, base) && !isNamedAnew(block, phrase, hit, base),
    );
    const last = before.at(-1);
    for (const hit of before) {
      const isLast = last !== undefined && hit.block === last.block && hit.first === last.first;
      if (isLast) found.push({ role: "subject", fact: hit.fact, block, first: at, next: phrase.next });
    }
    at = phrase.head;
  }
  return found;
}

/** The noun of the phrase over again, or of another phrase of the same fact: "the force" after "Operation Barkhane". */
function isMeant(hit: Occurrence, word: string, base: FactBase): boolean {
  const fact = base.facts[hit.fact];
  if (fact?.kind === "quantity" && wordsOf(fact).descriptions.has(word)) return true;
  return hit.next - hit.first > 1 && stemAt(hit) === stemOf(word);
}

/** "the Pell tunnel" where the Varn tunnel is meant. */
function isNamedAnew(
  { tokens, tagged }: BlockReading,
  { first, head }: NounPhrase,
  hit: Occurrence,
  base: FactBase,
): boolean {
  const fact = base.facts[hit.fact];
  if (fact?.kind !== "quantity") return false;
  for (let at = first; at < head; at++)
    if (tagged[at] === tags.proper && !wordsOf(fact).all.has(wordAt(tokens, at))) return true;
  return false;
}

function isBefore(hit: Occurrence, block: BlockReading, at: number): boolean {
  if (hit.block !== block) return hit.block.tokens.count - hit.next + at < farthest;
  return hit.next <= at && at - hit.next < farthest;
}

function stemAt({ block, next }: Occurrence): string {
  return stemOf(wordAt(block.tokens, next - 1));
}

function stemOf(word: string): string {
  return word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
}

const articles = new Set(["the", "this", "these", "those"]);
