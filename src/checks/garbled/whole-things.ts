import { entryOf } from "../../claims/lexicon/index.js";
import { pluralOf } from "../../claims/lexicon/inflect.js";
import type { QuantityMention } from "../../claims/mention.js";
import type { Claim, SentenceReading } from "../../claims/reading.js";
import { lexeme, textAt } from "../../claims/token-access.js";
import type { Tokens } from "../../claims/tokens.js";

/** The noun of things that come in whole numbers only, when that is what the sentence counts; null otherwise. */
export function countsWholeThings(
  block: Claim["block"],
  sentence: SentenceReading,
  ...mentions: QuantityMention[]
): string | null {
  const { tokens } = block;
  for (const mention of mentions) {
    const head = mention.counted?.head;
    if (head !== undefined) return lexeme(tokens, head)?.indivisible ? pluralAt(tokens, head) : null;
  }
  const start = Math.min(...mentions.map((mention) => mention.first));
  const clause = sentence.syntax.clauses[sentence.syntax.clauseOf[start - sentence.first] ?? 0];
  // The first such noun heads what changes: "the number of soldiers in the province dropped".
  for (let at = clause?.first ?? sentence.first; at < start; at++) {
    if (lexeme(tokens, at)?.indivisible) return pluralAt(tokens, at);
  }
  return null;
}

/** "troops" for the "troop" of "troop numbers". */
function pluralAt(tokens: Tokens, at: number): string {
  const noun = textAt(tokens, at).toLowerCase();
  const plural = pluralOf(noun);
  return entryOf(plural)?.indivisible ? plural : noun;
}
