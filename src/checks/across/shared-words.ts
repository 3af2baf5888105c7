import type { Telling } from "./telling.js";

/** How many words two sets have in common. */
export function commonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

/** Names of the one are said in the sentence of the other, or there are none. */
export function namesMeet(a: Telling, b: Telling): boolean {
  if (a.names.size === 0 || b.names.size === 0) return true;
  return commonWords(a.names, b.words.names) > 0 || commonWords(b.names, a.words.names) > 0;
}
