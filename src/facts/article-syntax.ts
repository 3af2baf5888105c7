import type { BlockReading, Reading } from "../claims/reading.js";
import type { Clause, NounPhrase } from "../claims/syntax/clause.js";
import { type SentenceSyntax, splitClauses, tokensOf } from "../claims/syntax/clauses.js";
import { tagTokens } from "../claims/syntax/tag.js";
import { lastStartingBy } from "../text/span.js";

/** A sentence with its parse; also one without any figure, which the reading leaves unparsed. */
export interface ParsedSentence {
  readonly block: BlockReading;
  /** Parts of speech of the whole block. */
  readonly tagged: Uint8Array;
  readonly first: number;
  readonly next: number;
  readonly syntax: SentenceSyntax;
}

/** The sentences of an article, parsed when they are asked for: what "it", "the airline" and "the force" go back to. */
export interface ArticleSyntax {
  /** The sentence before the one that holds a token; null at the beginning of the text. */
  before(block: BlockReading, token: number): ParsedSentence | null;
  /** The sentence that holds a token. */
  at(block: BlockReading, token: number): ParsedSentence | null;
}

export function articleSyntax(reading: Reading): ArticleSyntax {
  const tags = new Map<BlockReading, Uint8Array>();
  const parsed = new Map<string, ParsedSentence | null>();
  const parse = (block: BlockReading, index: number): ParsedSentence | null => {
    const key = `${block.index} ${index}`;
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const sentence = parseSentence(block, index, tags);
    parsed.set(key, sentence);
    return sentence;
  };
  const lastOf = (index: number): ParsedSentence | null => {
    for (let at = index; at >= 0; at--) {
      const block = reading.blocks[at];
      if (block?.block.kind !== "paragraph") continue;
      return parse(block, block.block.sentences.length - 1);
    }
    return null;
  };
  return {
    before(block, token) {
      const index = sentenceIndex(block, token);
      return index > 0 ? parse(block, index - 1) : lastOf(block.index - 1);
    },
    at: (block, token) => parse(block, sentenceIndex(block, token)),
  };
}

function parseSentence(block: BlockReading, index: number, tags: Map<BlockReading, Uint8Array>): ParsedSentence | null {
  const span = block.block.sentences[index];
  if (!span) return null;
  const { first, next } = tokensOf(block.tokens, span);
  // One clause of news copy is never as long: a wall of text is not worth a parse.
  if (next <= first || next - first > 300) return null;
  const known = block.sentences.find((sentence) => sentence.first === first && sentence.next === next);
  if (known) return { block, tagged: block.tagged, first, next, syntax: known.syntax };
  let tagged = block.tagged.length > 0 ? block.tagged : tags.get(block);
  if (!tagged) {
    tagged = tagTokens(block.tokens, block.mentions, block.block.sentences);
    tags.set(block, tagged);
  }
  return { block, tagged, first, next, syntax: splitClauses(block.tokens, tagged, first, next) };
}

function sentenceIndex({ block, tokens }: BlockReading, token: number): number {
  return lastStartingBy(block.sentences, tokens.start[token] ?? 0);
}

/** The clause that carries a sentence: the first that stands on its own and has a verb. */
export function mainClause({ syntax }: ParsedSentence): Clause | null {
  return syntax.clauses.find(({ kind, verb }) => (kind === "main" || kind === "coordinate") && verb !== null) ?? null;
}

/** What a sentence is about: the subject of its main clause. */
export function topicOf(sentence: ParsedSentence): NounPhrase | null {
  return mainClause(sentence)?.subject ?? null;
}
