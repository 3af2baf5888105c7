import type { Telling } from "./telling.js";

/** Points that sentences have which say nearly the same. */
export const twinPoints = 5;

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

/** Points for shared words; two sentences that say nearly the same with other figures are twins. */
export function stemPoints(a: Telling, b: Telling): number {
  const shared = commonWords(a.words.stems, b.words.stems);
  const shorter = Math.min(a.words.stems.size, b.words.stems.size);
  return shared >= 5 && shared * 10 >= shorter * 6 ? twinPoints : Math.min(3, shared / 2);
}
