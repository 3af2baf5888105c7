import { pos } from "./lexicon/index.js";
import { isOwnerClitic, lexeme, wordAt } from "./token-access.js";
import type { Tokens } from "./tokens.js";

/**
 * "was first opened", "Biden first addressed it", "when did you first hear": it says when a thing was done. "The first
 * elected mayor" and "its first confirmed case" are ranks.
 */
export function isFirstAdverb(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i) !== "first") return false;
  const next = lexeme(tokens, i + 1)?.pos ?? 0;
  const before = lexeme(tokens, i - 1)?.pos ?? 0;
  if ((before & leadsRank) !== 0 || isOwnerClitic(tokens, i - 1)) return false;
  if ((next & (pos.past | pos.participle)) !== 0 && (next & pos.adjective) === 0) return true;
  if ((next & pos.auxiliary) !== 0 && (before & (pos.auxiliary | pos.modal)) !== 0) return true;
  return (next & pos.verb) !== 0 && (before & (pos.pronoun | pos.relative)) !== 0;
}

const leadsRank = pos.determiner | pos.possessive | pos.preposition | pos.adjective | pos.number;
