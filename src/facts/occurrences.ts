import { firstWithHedge } from "../claims/hedge-reach.js";
import type { Mention, TimexMention } from "../claims/mention.js";
import type { BlockReading, Reading, SentenceReading } from "../claims/reading.js";
import { isNumber, isOneOf, wordAt } from "../claims/token-access.js";
import type { Tokens } from "../claims/tokens.js";
import { once } from "../text/once.js";
import { findImplied } from "./anaphora/implied.js";
import { type ArticleSyntax, articleSyntax } from "./article-syntax.js";
import type { Fact } from "./fact.js";
import type { FactBase, PhraseRole } from "./fact-base.js";

/** A place where the article uses a phrase of a fact. */
export interface Occurrence {
  readonly role: PhraseRole;
  /** Index of the fact. */
  readonly fact: number;
  readonly block: BlockReading;
  readonly first: number;
  readonly next: number;
  /** The subject that has it, where only "France has 5,100 troops" makes them French: tokens of the same sentence. */
  readonly owner?: { readonly first: number; readonly next: number };
  /** Its words stand in the sentence, in no order that the phrase has; the place is that of one of them. */
  readonly isScattered?: true;
  /** What stands between its words and is none of them: "of Norland" of "the nurses of Norland walked out". */
  readonly inserted?: { readonly first: number; readonly next: number };
  /** Whose thing it is, where the phrase has an article: "Halverby's" of "approval of Halverby's third runway". */
  readonly possessor?: { readonly first: number; readonly next: number };
}

/** All that an article says in the words of the facts. */
export interface Occurrences {
  /** Of each block, in order of place. */
  inBlock(): readonly (readonly Occurrence[])[];
  /** Facts whose rule file speaks of this article. */
  isOpen(fact: number): boolean;
  /** Where the names of `near` stand, per fact, in order. */
  readonly near: ReadonlyMap<number, readonly Occurrence[]>;
  /** Where the names stand that a rule file is about, per file, in order. */
  readonly about: ReadonlyMap<number, readonly Occurrence[]>;
  /** All facts, by their index. */
  readonly facts: readonly Fact[];
  /** The blocks of the article. */
  readonly blocks: readonly BlockReading[];
}

/** Looks an article up in the phrase index: one pass over its tokens. Furniture is left out. */
export function findOccurrences(
  reading: Reading,
  base: FactBase,
  article: ArticleSyntax = articleSyntax(reading),
): Occurrences {
  const about = new Map<number, Occurrence[]>();
  const near = new Map<number, Occurrence[]>();
  const direct = reading.blocks.map((block) => {
    if (block.block.kind === "furniture") return [];
    const found: Occurrence[] = [];
    const hits = base.trie.find(block.tokens, figureTokens(block));
    for (const { entry, first, next, owner } of hits) {
      const phrase = base.entries[entry];
      if (!phrase) continue;
      const met = { role: phrase.role, fact: phrase.owner, block, first, next };
      const occurrence: Occurrence = owner ? { ...met, possessor: owner } : met;
      if (phrase.role === "about") {
        place(about, occurrence);
        continue;
      }
      found.push(occurrence);
      if (phrase.role === "near") place(near, occurrence);
    }
    return longestEach(found);
  });
  const withImplied = once(() => {
    const isMet = direct.some((found) => found.length > 0);
    const implied = isMet ? findImplied(reading, base, article, direct) : [];
    return direct.map((found, index) => (implied[index]?.length ? longestEach([...found, ...implied[index]]) : found));
  });
  return {
    inBlock: withImplied,
    near,
    about,
    facts: base.facts,
    blocks: reading.blocks,
    isOpen(fact) {
      const file = base.facts[fact]?.file ?? 0;
      return !base.gated[file] || about.has(file);
    },
  };
}

function place(places: Map<number, Occurrence[]>, occurrence: Occurrence): void {
  const known = places.get(occurrence.fact);
  if (known) known.push(occurrence);
  else places.set(occurrence.fact, [occurrence]);
}

/**
 * Tokens of figures and their hedges, and of bare years, which may stand inside a phrase: "the EU's 27 member states", "the
 * bank's 2022 net profit".
 */
export function figureTokens(block: BlockReading): Uint8Array | null {
  const known = figuresIn.get(block);
  if (known !== undefined) return known;
  const marked = markFigures(block);
  figuresIn.set(block, marked);
  return marked;
}

/** Asked for once an anaphor. */
const figuresIn = new WeakMap<BlockReading, Uint8Array | null>();

function markFigures({ tokens, mentions }: BlockReading): Uint8Array | null {
  let marked: Uint8Array | null = null;
  for (const mention of mentions) {
    const first = firstInside(tokens, mention);
    if (first === null) continue;
    marked ??= new Uint8Array(tokens.count);
    marked.fill(1, first, mention.next);
  }
  return marked;
}

/** Where what may stand inside a phrase begins; null where a mention may not. */
function firstInside(tokens: Tokens, mention: Mention): number | null {
  if (mention.kind === "timex") return isBareYear(tokens, mention) ? mention.first : null;
  if (mention.kind !== "quantity") return null;
  const first = firstWithHedge(tokens, mention);
  // "a workforce of 6,900 at Nordvik"
  const hangs = wordAt(tokens, first - 1) === "of" && isOneOf(tokens, mention.next, belonging);
  return hangs ? first - 1 : first;
}

function isBareYear(tokens: Tokens, { first, next, timex }: TimexMention): boolean {
  return next === first + 1 && isNumber(tokens, first) && timex.granularity === "year";
}

const belonging = new Set(["at", "of", "for", "on"]);

/** Of several hits of one fact in one role the longest: none that lies in another. */
function longestEach(found: readonly Occurrence[]): readonly Occurrence[] {
  if (found.length < 2) return found;
  const last = new Map<string, Occurrence>();
  const kept = new Set<Occurrence>();
  for (const hit of [...found].sort((a, b) => a.first - b.first || b.next - a.next)) {
    const key = `${hit.role} ${hit.fact}`;
    const previous = last.get(key);
    if (previous && hit.first < previous.next) {
      if (hit.next <= previous.next) continue;
      if (hit.first <= previous.first) kept.delete(previous);
    }
    last.set(key, hit);
    kept.add(hit);
  }
  return [...kept].sort((a, b) => a.first - b.first);
}

/** The occurrences that stand in a sentence; `from` is the index of the first that is not before it. */
export function inSentence(occurrences: readonly Occurrence[], from: number, sentence: SentenceReading): Occurrence[] {
  const found: Occurrence[] = [];
  for (let i = from; i < occurrences.length; i++) {
    const occurrence = occurrences[i] as Occurrence;
    if (occurrence.first >= sentence.next) break;
    if (occurrence.next <= sentence.next) found.push(occurrence);
  }
  return found;
}
