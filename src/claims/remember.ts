import type { Tokens } from "./tokens.js";

/** Readings kept of each reader: the forms that are tried at a token look a few tokens around it. */
const size = 32;

/** The same reader, which answers anew only where it was not asked lately: many forms ask for the same reading. */
export function remember<T>(read: (tokens: Tokens, i: number) => T): (tokens: Tokens, i: number) => T {
  const lastTokens: (Tokens | null)[] = new Array(size).fill(null);
  const lastToken = new Int32Array(size).fill(-1);
  const lastReading: T[] = new Array(size);
  return (tokens, i) => {
    const slot = i & (size - 1);
    if (lastTokens[slot] === tokens && lastToken[slot] === i) return lastReading[slot] as T;
    const reading = read(tokens, i);
    lastReading[slot] = reading;
    lastTokens[slot] = tokens;
    lastToken[slot] = i;
    return reading;
  };
}
