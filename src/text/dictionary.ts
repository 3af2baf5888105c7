/**
 * A table to be asked with words from outside: it answers to its own keys only, where a plain object has a "constructor" too.
 * Called as `@__PURE__` for the tables of the lexicon, so that a bundle holds only those that it asks.
 */
export function dictionary<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
