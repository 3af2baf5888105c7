import type { QuantityMention } from "../../claims/mention.js";
import type { Claim, SentenceReading } from "../../claims/reading.js";
import { lexeme, textAt } from "../../claims/token-access.js";

/** The noun of things that come in whole numbers only, when that is what the sentence counts; null otherwise. */
export function countsWholeThings(
  block: Claim["block"],
  sentence: SentenceReading,
  ...mentions: QuantityMention[]
): string | null {
  const { tokens } = block;
  for (const mention of mentions) {
    const head = mention.counted?.head;
    if (head !== undefined) return lexeme(tokens, head)?.indivisible ? textAt(tokens, head).toLowerCase() : null;
  }
  const start = Math.min(...mentions.map((mention) => mention.first));
  const clause = sentence.syntax.clauses[sentence.syntax.clauseOf[start - sentence.first] ?? 0];
  // The first such noun heads what changes: "the number of soldiers in the province dropped".
  for (let at = clause?.first ?? sentence.first; at < start; at++) {
    if (lexeme(tokens, at)?.indivisible) return textAt(tokens, at).toLowerCase();
  }
  return null;
}
