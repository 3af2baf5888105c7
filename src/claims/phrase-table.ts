import { foldOf, hashSeed, hashStep } from "./characters.js";
import { number, sign, type Tokens, tokenise } from "./tokens.js";

/** Phrases of several words with a value each, found in tokens by their words; the longest wins. */
export interface PhraseTable<T> {
  /** The phrase that begins at token `i`. */
  after(tokens: Tokens, i: number): { readonly next: number; readonly value: T } | null;
  /** The phrase that ends before token `i`. */
  before(tokens: Tokens, i: number): { readonly first: number; readonly value: T } | null;
}

/** Where phrases begin and end, by the keys of their tokens in order; of one key the longest phrase comes first. */
export interface PhraseIndex {
  readonly firstKeys: Int32Array;
  /** The place of the phrase that each first key is of. */
  readonly firstRows: Uint16Array;
  readonly lastKeys: Int32Array;
  readonly lastRows: Uint16Array;
}

interface Row<T> {
  readonly hashes: readonly number[];
  readonly tokens: Tokens;
  /** The folded words of the phrase, from when they are first compared. */
  texts?: readonly string[];
  readonly value: T;
}

/**
 * A table of phrases; case and accents play no part. It is made when it is first asked, from an index that was made while
 * the product was built where there is one: to read hundreds of phrases takes as long as to read an article.
 */
export function phraseTable<T>(
  phrases: readonly (readonly [phrase: string, value: T])[],
  built?: PhraseIndex,
): PhraseTable<T> {
  let index = built;
  const rows: (Row<T> | undefined)[] = [];
  const rowAt = (place: number): Row<T> => {
    const row = rows[place] ?? readRow(phrases[place] as readonly [string, T]);
    rows[place] = row;
    return row;
  };
  return {
    after(tokens, i) {
      if (i >= tokens.count) return null;
      index ??= indexPhrases(phrases.map(([phrase]) => phrase));
      const { firstKeys, firstRows } = index;
      const key = tokenKey(tokens, i);
      for (let at = placeOf(firstKeys, key); firstKeys[at] === key; at++) {
        const row = rowAt(firstRows[at] as number);
        if (fits(row, tokens, i)) return { next: i + row.hashes.length, value: row.value };
      }
      return null;
    },
    before(tokens, i) {
      if (i <= 0) return null;
      index ??= indexPhrases(phrases.map(([phrase]) => phrase));
      const { lastKeys, lastRows } = index;
      const key = tokenKey(tokens, i - 1);
      for (let at = placeOf(lastKeys, key); lastKeys[at] === key; at++) {
        const row = rowAt(lastRows[at] as number);
        const first = i - row.hashes.length;
        if (first >= 0 && fits(row, tokens, first)) return { first, value: row.value };
      }
      return null;
    },
  };
}

/** Finds the ends of phrases. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const all = phrases.map((phrase) => hashesOf(tokenise(phrase)));
  const places = all.map((_, place) => place).sort((a, b) => lengthAt(b) - lengthAt(a));
  const firsts = places.map((place) => ({ place, key: all[place]?.[0] ?? 0 })).sort(byKey);
  const lasts = places.map((place) => ({ place, key: all[place]?.at(-1) ?? 0 })).sort(byKey);
  return {
    firstKeys: Int32Array.from(firsts, ({ key }) => key),
    firstRows: Uint16Array.from(firsts, ({ place }) => place),
    lastKeys: Int32Array.from(lasts, ({ key }) => key),
    lastRows: Uint16Array.from(lasts, ({ place }) => place),
  };

  function lengthAt(place: number): number {
    return all[place]?.length ?? 0;
  }
}

/** The first place of a key among keys in order, or where it would stand. */
export function placeOf(keys: Int32Array, key: number): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] as number) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

function byKey(a: { readonly key: number }, b: { readonly key: number }): number {
  return a.key - b.key;
}

function readRow<T>([phrase, value]: readonly [phrase: string, value: T]): Row<T> {
  const tokens = tokenise(phrase);
  return { hashes: hashesOf(tokens), tokens, value };
}

function hashesOf(tokens: Tokens): readonly number[] {
  return Array.from({ length: tokens.count }, (_, i) => tokenKey(tokens, i));
}

/** The folded text of a token. */
export function foldText(tokens: Tokens, i: number): string {
  let folded = "";
  const end = tokens.end[i] as number;
  for (let at = tokens.start[i] as number; at < end; at++) {
    const unit = tokens.text.charCodeAt(at);
    if (unit === 46 && tokens.kind[i] !== sign && tokens.kind[i] !== number) continue;
    const fold = foldOf(unit);
    if (fold !== 0xffff) folded += String.fromCharCode(fold);
  }
  return folded;
}

/** The hash by which tokens are compared: apostrophes alike, numbers by their digits. */
export function tokenKey(tokens: Tokens, i: number): number {
  if (tokens.kind[i] === sign) return foldOf(tokens.hash[i] as number) || (tokens.hash[i] as number);
  return tokens.kind[i] === number ? hashDigits(tokens, i) : (tokens.hash[i] as number);
}

function hashDigits({ text, start, end }: Tokens, i: number): number {
  let hash = hashSeed;
  for (let at = start[i] as number; at < (end[i] as number); at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

function fits<T>(row: Row<T>, tokens: Tokens, first: number): boolean {
  const { hashes, tokens: phrase } = row;
  if (first + hashes.length > tokens.count) return false;
  for (let k = 0; k < hashes.length; k++) if (tokenKey(tokens, first + k) !== hashes[k]) return false;
  // Different words may have one hash.
  row.texts ??= hashes.map((_, k) => foldText(phrase, k));
  return row.texts.every((text, k) => foldText(tokens, first + k) === text);
}
