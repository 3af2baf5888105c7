import { hashWord } from "../characters.js";
import type { Entry, VerbEntry } from "./entry.js";

/**
 * The words of the lexicon as plain data, made while the product is built: thousands of entries say the same few things,
 * so each thing is kept once, and an entry is put together when its word is first met.
 */
export interface WordTable {
  /** The words in their folded form, a space after each. */
  readonly words: string;
  /** The hash of each word, after a 0 for none. */
  readonly hashes: readonly number[];
  readonly kinds: readonly Omit<Entry, "word" | "verb">[];
  /** The kind of each word, by its place. */
  readonly kindOf: readonly number[];
  /** Base forms of verbs, a space between two. */
  readonly bases: string;
  readonly manners: readonly Omit<VerbEntry, "base">[];
  /** The manner of each verb, by its place. */
  readonly mannerOf: readonly number[];
  /** One more than the place of each word's verb; 0 for words that are no verb. */
  readonly verbOf: readonly number[];
}

export function tabulate(entries: readonly Entry[]): WordTable {
  const kinds = numbering<Omit<Entry, "word" | "verb">>();
  const manners = numbering<Omit<VerbEntry, "base">>();
  const verbs = numbering<VerbEntry>();
  const kindOf: number[] = [];
  const verbOf: number[] = [];
  for (const { word: _, verb, ...kind } of entries) {
    kindOf.push(kinds.numberOf(kind));
    verbOf.push(verb ? verbs.numberOf(verb) + 1 : 0);
  }
  return {
    words: entries.map(({ word }) => `${word} `).join(""),
    hashes: [0, ...entries.map(({ word }) => hashWord(word))],
    kinds: kinds.values,
    kindOf,
    bases: verbs.values.map(({ base }) => base).join(" "),
    mannerOf: verbs.values.map(({ base: _, ...manner }) => manners.numberOf(manner)),
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
