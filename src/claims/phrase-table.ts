import { foldOf, hashSeed, hashStep } from "./characters.js";
import { number, sign, type Tokens, tokenise } from "./tokens.js";

/** Phrases of several words with a value each, found in tokens by their words; the longest wins. */
export interface PhraseTable<T> {
  /** The phrase that begins at token `i`. */
  after(tokens: Tokens, i: number): { readonly next: number; readonly value: T } | null;
  /** The phrase that ends before token `i`. */
  before(tokens: Tokens, i: number): { readonly first: number; readonly value: T } | null;
}

interface Row<T> {
  readonly hashes: readonly number[];
  readonly phrase: Tokens;
  /** The folded words of the phrase, from when they are first compared. */
  texts?: readonly string[];
  readonly value: T;
}

interface Rows<T> {
  readonly byFirst: ReadonlyMap<number, readonly Row<T>[]>;
  readonly byLast: ReadonlyMap<number, readonly Row<T>[]>;
}

/** Makes a table of phrases when it is first asked; case and accents play no part. */
export function phraseTable<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  let table: Rows<T> | null = null;
  const rows = (): Rows<T> => {
    table ??= index(phrases);
    return table;
  };
  return {
    after(tokens, i) {
      if (i >= tokens.count) return null;
      for (const row of rows().byFirst.get(tokenKey(tokens, i)) ?? []) {
        if (fits(row, tokens, i)) return { next: i + row.hashes.length, value: row.value };
      }
      return null;
    },
    before(tokens, i) {
      if (i <= 0) return null;
      for (const row of rows().byLast.get(tokenKey(tokens, i - 1)) ?? []) {
        const first = i - row.hashes.length;
        if (first >= 0 && fits(row, tokens, first)) return { first, value: row.value };
      }
      return null;
    },
  };
}

function index<T>(phrases: Iterable<readonly [phrase: string, value: T]>): Rows<T> {
  const byFirst = new Map<number, Row<T>[]>();
  const byLast = new Map<number, Row<T>[]>();
  for (const [phrase, value] of phrases) {
    const tokens = tokenise(phrase);
    const hashes: number[] = [];
    for (let i = 0; i < tokens.count; i++) hashes.push(tokenKey(tokens, i));
    const row: Row<T> = { hashes, phrase: tokens, value };
    append(byFirst, hashes[0] ?? 0, row);
    append(byLast, hashes.at(-1) ?? 0, row);
  }
  for (const rows of [...byFirst.values(), ...byLast.values()]) {
    if (rows.length > 1) rows.sort((a, b) => b.hashes.length - a.hashes.length);
  }
  return { byFirst, byLast };
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
  const { hashes, phrase } = row;
  if (first + hashes.length > tokens.count) return false;
  for (let k = 0; k < hashes.length; k++) if (tokenKey(tokens, first + k) !== hashes[k]) return false;
  // Different words may have one hash.
  row.texts ??= hashes.map((_, k) => foldText(phrase, k));
  return row.texts.every((text, k) => foldText(tokens, first + k) === text);
}

function append<T>(map: Map<number, Row<T>[]>, key: number, row: Row<T>): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}
