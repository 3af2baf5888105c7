import { type BlockReading, type SentenceReading, sentenceBefore } from "./reading.js";
import { findRelations } from "./relations/index.js";
import { splitClauses, tokensOf } from "./syntax/clauses.js";

/**
 * The sentence right before one with figures where it has none itself: "The old bridge is shorter. It is 40 metres long …".
 * Sentences without figures and dates are read only when they are asked for.
 */
export function plainSentenceBefore(block: BlockReading, sentence: SentenceReading): SentenceReading | null {
  const before = sentenceBefore(block, sentence);
  if (before)
    return before.mentions.some(({ kind }) => kind === "quantity") || before.relations.figures.length > 0
      ? null
      : before;
  const known = plainByBlock.get(block) ?? new Map<number, SentenceReading | null>();
  plainByBlock.set(block, known);
  const index = sentence.index - 1;
  let read = known.get(index);
  if (read === undefined) {
    read = readPlain(block, sentence, index);
    known.set(index, read);
  }
  return read;
}

const plainByBlock = new WeakMap<BlockReading, Map<number, SentenceReading | null>>();

function readPlain(block: BlockReading, sentence: SentenceReading, index: number): SentenceReading | null {
  const span = block.block.sentences[index];
  if (!span) return null;
  const { first, next } = tokensOf(block.tokens, span);
  if (next !== sentence.first || next - first > longest) return null;
  const syntax = splitClauses(block.tokens, block.tagged, first, next);
  const relations = findRelations(block.tokens, block.tagged, syntax, [], []);
  return { index, span, first, next, syntax, mentions: [], claims: [], changes: [], relations };
}

/** Tokens of what an editor would call a short sentence before the figures. */
const longest = 40;
