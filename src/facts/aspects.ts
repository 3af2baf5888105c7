import { foldWord } from "../claims/characters.js";
import type { Aspect } from "./aspect-words.js";
import { builtAspects } from "./built-aspects.js";

const byWord = new Map(builtAspects);

/** What the words of a text measure; empty when they say nothing of it. */
export function aspectsIn(words: Iterable<string>): ReadonlySet<Aspect> {
  const found = new Set<Aspect>();
  for (const word of words) for (const aspect of byWord.get(foldWord(word)) ?? []) found.add(aspect);
  return found;
}

/** True when a word measures something, and nothing of what is known to be measured. */
export function measuresOther(word: string, known: ReadonlySet<Aspect>): boolean {
  const own = byWord.get(word);
  if (!own || known.size === 0) return false;
  for (const aspect of own) if (known.has(aspect)) return false;
  return true;
}
