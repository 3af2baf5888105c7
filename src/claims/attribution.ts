import type { Block } from "../document/document.js";
import { isWithinOne, type Span } from "../text/span.js";
import type { BlockReading, SentenceReading } from "./reading.js";
import type { Clause } from "./syntax/clause.js";
import { nounPhraseAt } from "./syntax/noun-phrases.js";
import { reportedClauses } from "./syntax/reported-clauses.js";
import { lexeme, textBetween, wordAt } from "./token-access.js";
import type { Tokens } from "./tokens.js";

/** Whose word a stretch of text is. */
export interface Attribution {
  readonly quoted: boolean;
  readonly speaker: string | null;
}

/** Quotation marks around a span, and the clause that says who speaks. */
export function attributionOf(
  block: Pick<BlockReading, "block" | "tokens" | "tagged">,
  sentence: Pick<SentenceReading, "syntax" | "first" | "next">,
  clause: Clause,
  start: number,
  end: number,
): Attribution {
  const quoted = isSpoken(block.block, { start, end });
  return { quoted, speaker: speakerOf(block.tokens, block.tagged, sentence, clause) };
}

/** In quotation marks, or in a block that is a quotation. */
export function isSpoken({ kind, quotations }: Pick<Block, "kind" | "quotations">, span: Span): boolean {
  return kind === "quote" || isWithinOne(quotations, span);
}

/**
 * The subject of the verb of speech that the clause depends on: an attribution anywhere in the sentence for what is in
 * its main clause, "X said that ..." for what is in the "that". "according to X" names X. Official counts stay
 * attributed: "police said 30 people died" is the word of the police.
 */
function speakerOf(
  tokens: Tokens,
  tagged: Uint8Array,
  sentence: Pick<SentenceReading, "syntax" | "first" | "next">,
  clause: Clause,
): string | null {
  const { clauses } = sentence.syntax;
  const attribution = clauses.find((other) => other.kind === "attribution");
  if (attribution && clause.kind !== "attribution") {
    if (attribution.subject) return phraseText(tokens, attribution.subject);
    return namedAfter(tokens, tagged, attribution.first, attribution.next);
  }
  for (const { parent, verb } of reportedClauses(clauses, clause))
    if (isSaying(tokens, verb.head)) return parent.subject ? phraseText(tokens, parent.subject) : null;
  return null;
}

function namedAfter(tokens: Tokens, tagged: Uint8Array, first: number, next: number): string | null {
  for (let at = first; at < next; at++) {
    if (wordAt(tokens, at) === "to" || lexeme(tokens, at)?.verb?.saying) {
      const phrase = nounPhraseAt(tokens, tagged, at + 1, next);
      if (phrase) return phraseText(tokens, phrase);
    }
  }
  return null;
}

function isSaying(tokens: Tokens, head: number): boolean {
  const verb = lexeme(tokens, head)?.verb;
  return verb !== undefined && (verb.saying || verb.denying) && !figureVerbs.has(verb.base);
}

function phraseText(tokens: Tokens, phrase: { readonly first: number; readonly next: number }): string {
  return textBetween(tokens, phrase.first, phrase.next);
}

/** Verbs of saying that news copy uses of figures themselves: "the survey found", "put at". */
const figureVerbs = new Set(["show", "find", "put", "project", "forecast", "post", "report", "reveal", "indicate"]);
