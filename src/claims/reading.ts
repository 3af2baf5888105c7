import type { Block, Document } from "../document/document.js";
import type { Span } from "../text/span.js";
import type { Timex } from "../values/timex.js";
import type { Mention, QuantityMention, TimexMention } from "./mention.js";
import type { Change } from "./relations/change.js";
import type { Relations } from "./relations/index.js";
import type { Clause } from "./syntax/clause.js";
import type { SentenceSyntax } from "./syntax/clauses.js";
import type { Tokens } from "./tokens.js";

/** The time that a claim speaks of, in days; null where an end is open. */
export interface AsOf {
  readonly start: number | null;
  readonly end: number | null;
  /** Named in the clause, not taken from tense and the article's date. */
  readonly explicit: boolean;
  /** Said of the day the article appeared. */
  readonly current: boolean;
  readonly timex: TimexMention | null;
}

/** What is said with a figure or date: of whom, as of when, by whom, and whether it is so. */
export interface Claim {
  readonly mention: QuantityMention | TimexMention;
  readonly block: BlockReading;
  readonly sentence: SentenceReading;
  readonly clause: Clause;
  readonly role: "value" | "before" | "after";
  readonly polarity: "asserted" | "negated";
  readonly modality: "actual" | "planned" | "hypothetical";
  /** Between quotation marks. */
  readonly quoted: boolean;
  /** Who says so, in quotation marks or by attribution; null when it is the article's own word. */
  readonly speaker: string | null;
  readonly asOf: AsOf;
}

/** A sentence of a block with its mentions and claims. */
export interface SentenceReading {
  readonly index: number;
  readonly span: Span;
  readonly first: number;
  readonly next: number;
  readonly syntax: SentenceSyntax;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly changes: readonly Change[];
  readonly relations: Relations;
}

/** A block read into tokens, parts of speech, sentences and mentions. */
export interface BlockReading {
  readonly index: number;
  readonly block: Block;
  readonly tokens: Tokens;
  readonly tagged: Uint8Array;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly SentenceReading[];
}

/** All that was read from one document. */
export interface Reading {
  readonly document: Document;
  /** The article's own date; null when it carries none. */
  readonly anchor: Timex | null;
  readonly blocks: readonly BlockReading[];
  readonly language: "en" | "other" | "unknown";
}

/** Every claim of the article itself, in order; furniture is left out. */
export function claimsOf(reading: Reading): readonly Claim[] {
  const known = claimsByReading.get(reading);
  if (known) return known;
  const claims: Claim[] = [];
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    for (const sentence of block.sentences) for (const claim of sentence.claims) claims.push(claim);
  }
  claimsByReading.set(reading, claims);
  return claims;
}

/** Many checks ask for the same claims. */
const claimsByReading = new WeakMap<Reading, readonly Claim[]>();

/** The clause of a token. */
export function clauseOf(sentence: SentenceReading, token: number): Clause {
  const { syntax } = sentence;
  return syntax.clauses[syntax.clauseOf[token - syntax.first] ?? 0] as Clause;
}

/** The sentence right before another of its block; undefined where that one has no figures and dates. */
export function sentenceBefore(block: BlockReading, { span, index }: SentenceReading): SentenceReading | undefined {
  const before = block.sentences[lastReadBy(block.sentences, span.start - 1)];
  return before?.index === index - 1 ? before : undefined;
}

/** A sentence of a block with those right before and behind it that have figures or dates, so many each way. */
export function sentencesNear(
  { sentences }: BlockReading,
  { span, index }: SentenceReading,
  back: number,
  on: number,
): readonly SentenceReading[] {
  const at = lastReadBy(sentences, span.start);
  return sentences
    .slice(Math.max(0, at - back), at + 1 + on)
    .filter((near) => near.index >= index - back && near.index <= index + on);
}

/** Place of the last sentence that begins at or before an offset. */
function lastReadBy(sentences: readonly SentenceReading[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as SentenceReading).span.start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** How many claims the article makes. */
export function countClaims(reading: Reading): number {
  return claimsOf(reading).length;
}
