import { classOf, digit, dropped, foldOf, fullStop, letter, mark, space } from "./characters.js";
import { lookUp } from "./lexicon/index.js";

export const word = 1;
export const number = 2;
/** Any single other character: punctuation, symbols, dashes, quotation marks. */
export const sign = 3;

/** The word begins with a capital. */
export const capital = 1;
/** Two letters or more, all of them capitals. */
export const allCapitals = 2;
/** White space stands before the token, or it is the first. */
export const spaced = 4;
/** Letters with full stops between them: U.S., a.m. */
export const dotted = 8;

/**
 * The tokens of a block, as columns. A word's `hash` is that of its folded form (lower case, no accents, no full stops)
 * and `lex` its entry in the lexicon, 0 for words that are not in it. Numbers keep their separators; a word's clitic
 * ("'s", "'re") is a token of its own; a hyphen always is one.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly hash: Int32Array;
  readonly lex: Uint16Array;
}

let capacity = 1024;
let starts = new Int32Array(capacity);
let ends = new Int32Array(capacity);
let kinds = new Uint8Array(capacity);
let flagged = new Uint8Array(capacity);
let hashes = new Int32Array(capacity);

/** Reads a text into tokens: one pass over its code units, no substrings. */
export function tokenise(text: string): Tokens {
  const { length } = text;
  let count = 0;
  let at = 0;
  let gap: number = spaced;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kindOf = classOf(unit);
    if (kindOf === space) {
      gap = spaced;
      at++;
      continue;
    }
    if (count === capacity) grow();
    starts[count] = at;
    flagged[count] = gap;
    gap = 0;
    if (kindOf === letter) {
      at = readWord(text, at, count);
      kinds[count] = word;
    } else if (kindOf === digit) {
      at = readNumber(text, at);
      kinds[count] = number;
      hashes[count] = 0;
    } else {
      at += isHighSurrogate(unit) ? 2 : 1;
      kinds[count] = sign;
      hashes[count] = unit;
      if (unit === apostrophe || unit === curlyApostrophe) at = readClitic(text, at, count);
    }
    ends[count] = at;
    count++;
  }
  const lex = new Uint16Array(count);
  const start = starts.slice(0, count);
  const end = ends.slice(0, count);
  const kind = kinds.slice(0, count);
  const hash = hashes.slice(0, count);
  for (let i = 0; i < count; i++) {
    if (kind[i] === word) lex[i] = lookUp(hash[i] as number, text, start[i] as number, end[i] as number);
  }
  return { text, count, start, end, kind, flags: flagged.slice(0, count), hash, lex };
}

/** The first step of the hash, and its step for each folded code unit (FNV-1a, 32 bits). */
export const hashSeed = 0x811c9dc5 | 0;
export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

/** The hash of a folded word. */
export function hashWord(folded: string): number {
  let hash = hashSeed;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
}

/** Reads letters, inner apostrophes that open no clitic (O'Brien) and the stops of U.S. and a.m. */
function readWord(text: string, from: number, token: number): number {
  let hash = hashSeed;
  let at = from;
  let letters = 0;
  let capitals = 0;
  let stops = false;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kindOf = classOf(unit);
    if (kindOf === letter || kindOf === mark) {
      const folded = foldOf(unit);
      if (folded === dropped) continue;
      hash = hashStep(hash, folded);
      letters++;
      if (unit >= 65 && (unit <= 90 || (folded !== unit && isCapital(text, at)))) capitals++;
    } else if (unit === fullStop && (stops || letters === 1) && isInitialism(text, at)) {
      stops = true;
    } else if ((unit === apostrophe || unit === curlyApostrophe) && isInnerApostrophe(text, at)) {
      hash = hashStep(hash, apostrophe);
    } else {
      break;
    }
  }
  hashes[token] = hash;
  const first = classOf(text.charCodeAt(from)) === letter && isCapital(text, from);
  flagged[token] =
    (flagged[token] as number) |
    (first ? capital : 0) |
    (letters > 1 && capitals === letters ? allCapitals : 0) |
    (stops ? dotted : 0);
  return at;
}

/** Reads digits with the separators between them; a separator that no digit follows ends the number. */
function readNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) {
      at++;
    } else if (isSeparator(unit)) {
      let next = at + 1;
      if ((unit === comma || unit === fullStop) && text.charCodeAt(next) === unit) next++;
      if (!isDigit(text.charCodeAt(next))) break;
      if (unit !== comma && unit !== fullStop && !isGroupOfThree(text, next)) break;
      at = next;
    } else {
      break;
    }
  }
  return at;
}

/** A clitic after an apostrophe: 's, 're, 'll, 've, 'd, 'm. Its hash is that of the apostrophe and the letters. */
function readClitic(text: string, after: number, token: number): number {
  const previous = text.charCodeAt(after - 2);
  if (!(classOf(previous || 32) === letter || isDigit(previous) || previous === fullStop)) return after;
  const length = cliticLength(text, after);
  if (length === 0) return after;
  let hash = hashStep(hashSeed, apostrophe);
  for (let i = after; i < after + length; i++) hash = hashStep(hash, foldOf(text.charCodeAt(i)));
  hashes[token] = hash;
  kinds[token] = word;
  return after + length;
}

function cliticLength(text: string, at: number): number {
  const first = foldOf(text.charCodeAt(at) || 32);
  if (first === s || first === d || first === m) return isLetterAt(text, at + 1) ? 0 : 1;
  const second = foldOf(text.charCodeAt(at + 1) || 32);
  const isLong = (first === r && second === e) || (first === l && second === l) || (first === v && second === e);
  return isLong && !isLetterAt(text, at + 2) ? 2 : 0;
}

/** True within a word whose letters go on after the apostrophe without making a clitic: O'Brien, didn't. */
function isInnerApostrophe(text: string, at: number): boolean {
  return isLetterAt(text, at + 1) && cliticLength(text, at + 1) === 0;
}

/** True at a full stop that single letters surround (U.S., p.m) or that closes such a row. */
function isInitialism(text: string, at: number): boolean {
  const previousIsSingle = !isLetterAt(text, at - 2);
  if (!isLetterAt(text, at + 1)) return text.charCodeAt(at - 2) === fullStop;
  return previousIsSingle && !isLetterAt(text, at + 2);
}

function isSeparator(unit: number): boolean {
  return (
    unit === comma ||
    unit === fullStop ||
    unit === apostrophe ||
    unit === curlyApostrophe ||
    unit === 0xa0 ||
    unit === 0x202f ||
    unit === 0x2009
  );
}

function isGroupOfThree(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const lower = text.charAt(at).toLowerCase();
  return lower !== text.charAt(at);
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === letter;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function grow(): void {
  capacity *= 2;
  const wider = <T extends Int32Array | Uint8Array>(column: T, larger: T): T => {
    larger.set(column);
    return larger;
  };
  starts = wider(starts, new Int32Array(capacity)) as typeof starts;
  ends = wider(ends, new Int32Array(capacity)) as typeof ends;
  kinds = wider(kinds, new Uint8Array(capacity)) as typeof kinds;
  flagged = wider(flagged, new Uint8Array(capacity)) as typeof flagged;
  hashes = wider(hashes, new Int32Array(capacity)) as typeof hashes;
}

const apostrophe = 39;
const curlyApostrophe = 0x2019;
const comma = 44;
const [d, e, l, m, r, s, v] = [100, 101, 108, 109, 114, 115, 118];
