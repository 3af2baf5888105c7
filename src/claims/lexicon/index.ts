import { foldWord, hashWord } from "../characters.js";
import { builtWords } from "./built-words.js";
import type { Entry, VerbEntry } from "./entry.js";

export { type Entry, pos, trigger } from "./entry.js";

const { words, starts, hashes, slots, kinds, kindOf, manners, mannerOf, verbOf } = builtWords;
/** Entries of one shape are read several times as fast as those of many: what a word lacks is there, but undefined. */
const unknown: Entry = {
  word: "",
  ...Object.fromEntries(builtWords.fields.map((field) => [field, undefined])),
  pos: 0,
  triggers: 0,
};
const entries: (Entry | undefined)[] = [unknown];
const verbs: (VerbEntry | undefined)[] = [];
let bases: readonly string[] | undefined;

/** What begins at each word, by its number. */
export const { triggers } = builtWords;

/** What is known of the word with this number; 0, and what stands for no token, is every word that the lexicon lacks. */
export function entryAt(id: number): Entry {
  return entries[id] ?? makeEntry(id);
}

/** The number of the word of so many folded code units, which have this hash; 0 for none. */
export function lookUp(hash: number, folded: Uint16Array, size: number): number {
  const last = slots.length - 1;
  let slot = hash & last;
  for (;;) {
    const id = slots[slot] as number;
    if (id === 0) return 0;
    if (hashes[id] === hash && isWord(id, folded, size)) return id;
    slot = (slot + 1) & last;
  }
}

/** The entry of a word on its own; undefined when the lexicon does not hold it. */
export function entryOf(word: string): Entry | undefined {
  const folded = foldWord(word);
  const units = Uint16Array.from(folded, (letter) => letter.charCodeAt(0));
  const id = lookUp(hashWord(folded), units, units.length);
  return id === 0 ? undefined : entryAt(id);
}

function makeEntry(id: number): Entry {
  if (!(id > 0 && id < hashes.length)) return unknown;
  const word = words.slice(starts[id], (starts[id + 1] as number) - 1);
  const verb = verbOf[id] as number;
  const entry = { ...unknown, word, ...kindAt(id), verb: verb === 0 ? undefined : verbAt(verb - 1) } as Entry;
  entries[id] = entry;
  return entry;
}

function kindAt(id: number): Omit<Entry, "word" | "verb"> {
  return kinds[kindOf[id] as number] as Omit<Entry, "word" | "verb">;
}

/** All forms of a verb share one object. */
function verbAt(index: number): VerbEntry {
  const known = verbs[index];
  if (known) return known;
  const manner = manners[mannerOf[index] as number] as Omit<VerbEntry, "base">;
  bases ??= builtWords.bases.split(" ");
  const verb = { base: bases[index] as string, ...manner };
  verbs[index] = verb;
  return verb;
}

function isWord(id: number, folded: Uint16Array, size: number): boolean {
  const start = starts[id] as number;
  if ((starts[id + 1] as number) - start - 1 !== size) return false;
  for (let i = 0; i < size; i++) if (words.charCodeAt(start + i) !== folded[i]) return false;
  return true;
}
