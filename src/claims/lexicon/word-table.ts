import { hashWord } from "../characters.js";
import type { Entry, VerbEntry } from "./entry.js";

/**
 * The words of the lexicon as plain data, made while the product is built: thousands of entries say the same few things,
 * so each thing is kept once, and an entry is put together when its word is first met.
 */
export interface WordTable {
  /** The words in their folded form, a space after each. */
  readonly words: string;
  /** Where each word begins in `words`, and after them where they end. Words are numbered from 1. */
  readonly starts: Uint32Array;
  readonly hashes: Int32Array;
  /** The numbers of words by their hash, with open addressing; 0 for none. */
  readonly slots: Uint16Array;
  /** What begins at each word. */
  readonly triggers: Int32Array;
  readonly kinds: readonly Omit<Entry, "word" | "verb">[];
  /** All that an entry can have, beside its word. */
  readonly fields: readonly string[];
  /** The kind of each word. */
  readonly kindOf: Uint16Array;
  /** Base forms of verbs, a space between two. */
  readonly bases: string;
  readonly manners: readonly Omit<VerbEntry, "base">[];
  /** The manner of each verb, by its place. */
  readonly mannerOf: Uint16Array;
  /** One more than the place of each word's verb; 0 for words that are no verb. */
  readonly verbOf: Uint16Array;
}

/** More than twice as many as there are words; a power of two. */
const slotCount = 32768;

export function tabulate(entries: readonly Entry[]): WordTable {
  const kinds = numbering<Omit<Entry, "word" | "verb">>();
  const manners = numbering<Omit<VerbEntry, "base">>();
  const verbs = numbering<VerbEntry>();
  const count = entries.length + 1;
  const starts = new Uint32Array(count + 1);
  const hashes = new Int32Array(count);
  const slots = new Uint16Array(slotCount);
  const triggers = new Int32Array(count);
  const kindOf = new Uint16Array(count);
  const verbOf = new Uint16Array(count);
  for (const [index, { word, verb, ...kind }] of entries.entries()) {
    const id = index + 1;
    const hash = hashWord(word);
    starts[id + 1] = (starts[id] as number) + word.length + 1;
    hashes[id] = hash;
    triggers[id] = kind.triggers;
    kindOf[id] = kinds.numberOf(kind);
    verbOf[id] = verb ? verbs.numberOf(verb) + 1 : 0;
    let slot = hash & (slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = id;
  }
  return {
    words: entries.map(({ word }) => `${word} `).join(""),
    starts,
    hashes,
    slots,
    triggers,
    kinds: kinds.values,
    fields: [...new Set([...kinds.values.flatMap(Object.keys), "verb"])],
    kindOf,
    bases: verbs.values.map(({ base }) => base).join(" "),
    mannerOf: Uint16Array.from(verbs.values, ({ base: _, ...manner }) => manners.numberOf(manner)),
    manners: manners.values,
    verbOf,
  };
}

/** Numbers values in the order in which they are first met; equal ones have one number. */
function numbering<T>(): { readonly values: readonly T[]; numberOf(value: T): number } {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: T): number => {
    const key = JSON.stringify(value);
    const number = numbers.get(key) ?? values.push(value) - 1;
    numbers.set(key, number);
    return number;
  };
  return { values, numberOf };
}
