import { foldWord } from "../claims/characters.js";
import type { Aspect } from "./aspect-words.js";
import { builtAspects } from "./built-aspects.js";

/** What the words of a text measure; empty when they say nothing of it. */
export function aspectsIn(words: Iterable<string>): ReadonlySet<Aspect> {
  const found = new Set<Aspect>();
  for (const word of words) for (const aspect of aspectsOf(foldWord(word)) ?? []) found.add(aspect);
  return found;
}

/** True when a word measures something, and nothing of what is known to be measured. */
export function measuresOther(word: string, known: ReadonlySet<Aspect>): boolean {
  const own = aspectsOf(word);
  if (!own || known.size === 0) return false;
  for (const aspect of own) if (known.has(aspect)) return false;
  return true;
}

let byWord: ReadonlyMap<string, readonly Aspect[]> | undefined;

/** The aspects that a word may mean; the table is read when a fact first asks. */
function aspectsOf(word: string): readonly Aspect[] | undefined {
  byWord ??= new Map(builtAspects.split("\n").map(readRow));
  return byWord.get(word);
}

function readRow(row: string): readonly [word: string, aspects: readonly Aspect[]] {
  const [word = "", ...aspects] = row.split("\t");
  return [word, aspects as Aspect[]];
}
