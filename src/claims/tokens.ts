import {
  asciiEnd,
  asciiFolds,
  classOf,
  digit,
  dropped,
  foldOf,
  fullStop,
  hashSeed,
  hashStep,
  letter,
  mark,
  space,
} from "./characters.js";
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
  /** The texts, and the folded words that the lexicon lacks, that were asked for so far: see `textAt` and `wordAt`. */
  readonly texts: (string | undefined)[];
  readonly words: (string | undefined)[];
}

/** Columns and buffers that grow with the longest text met; every call fills them anew. */
let capacity = 0;
let starts = new Int32Array(0);
let ends = new Int32Array(0);
let kinds = new Uint8Array(0);
let flagged = new Uint8Array(0);
let hashes = new Int32Array(0);
let numbers = new Uint16Array(0);
/** The text's code units, and the folded ones of the word in hand: strings that are parts of others read slowly. */
let units = new Uint16Array(0);
let folded = new Uint16Array(0);

/** Reads a text into tokens: one pass over its code units, no substrings. */
export function tokenise(text: string): Tokens {
  const { length } = text;
  load(text);
  let count = 0;
  let at = 0;
  let gap: number = spaced;
  while (at < length) {
    const unit = units[at] as number;
    const kindOf = classOf(unit);
    if (kindOf === space) {
      gap = spaced;
      at++;
      continue;
    }
    starts[count] = at;
    flagged[count] = gap;
    numbers[count] = 0;
    gap = 0;
    if (kindOf === letter) {
      at = readWord(at, count);
      kinds[count] = word;
    } else if (kindOf === digit) {
      at = readNumber(at);
      kinds[count] = number;
      hashes[count] = 0;
    } else {
      at += isSurrogatePair(unit, units[at + 1] as number) ? 2 : 1;
      kinds[count] = sign;
      hashes[count] = unit;
      if (unit === apostrophe || unit === curlyApostrophe) at = readClitic(at, count);
    }
    ends[count] = at;
    count++;
  }
  return copyColumns(text, count);
}

/** The columns side by side in one piece of memory: for a short block, a piece for each costs more than to fill it. */
function copyColumns(text: string, count: number): Tokens {
  const memory = new ArrayBuffer(16 * count);
  const start = new Int32Array(memory, 0, count);
  const end = new Int32Array(memory, 4 * count, count);
  const hash = new Int32Array(memory, 8 * count, count);
  const lex = new Uint16Array(memory, 12 * count, count);
  const kind = new Uint8Array(memory, 14 * count, count);
  const flags = new Uint8Array(memory, 15 * count, count);
  for (let i = 0; i < count; i++) {
    start[i] = starts[i] as number;
    end[i] = ends[i] as number;
    hash[i] = hashes[i] as number;
    lex[i] = numbers[i] as number;
    kind[i] = kinds[i] as number;
    flags[i] = flagged[i] as number;
  }
  return { text, count, start, end, kind, flags, hash, lex, texts: new Array(count), words: new Array(count) };
}

/** Two zeros stand behind the text, so that looking ahead needs no question of where it ends. */
function load(text: string): void {
  const { length } = text;
  if (length + 2 > capacity) grow(length + 2);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  units[length] = 0;
  units[length + 1] = 0;
}

/** Reads letters, inner apostrophes that open no clitic (O'Brien) and the stops of U.S. and a.m. */
function readWord(from: number, token: number): number {
  let hash = hashSeed;
  let at = from;
  let size = 0;
  let letters = 0;
  let capitals = 0;
  let stops = false;
  for (; ; at++) {
    const unit = units[at] as number;
    let small = unit < asciiEnd ? (asciiFolds[unit] as number) : 0;
    if (small !== 0) {
      letters++;
      if (small !== unit) capitals++;
    } else if (unit >= asciiEnd && isLetterOrMark(unit)) {
      small = foldOf(unit);
      if (small === dropped) continue;
      letters++;
      if (small !== unit && isCapital(unit)) capitals++;
    } else if (unit === fullStop && (stops || letters === 1) && isInitialism(at)) {
      stops = true;
      continue;
    } else if ((unit === apostrophe || unit === curlyApostrophe) && isInnerApostrophe(at)) {
      small = apostrophe;
    } else {
      break;
    }
    hash = hashStep(hash, small);
    folded[size++] = small;
  }
  hashes[token] = hash;
  numbers[token] = lookUp(hash, folded, size);
  flagged[token] =
    (flagged[token] as number) |
    (isCapital(units[from] as number) ? capital : 0) |
    (letters > 1 && capitals === letters ? allCapitals : 0) |
    (stops ? dotted : 0);
  return at;
}

/** Reads digits with the separators between them; a separator that no digit follows ends the number. */
function readNumber(from: number): number {
  let at = from;
  for (;;) {
    const unit = units[at] as number;
    if (isDigit(unit)) {
      at++;
    } else if (isSeparator(unit)) {
      let next = at + 1;
      if ((unit === comma || unit === fullStop) && isStop(units[next] as number)) next++;
      if (!isDigit(units[next] as number)) break;
      if (unit !== comma && unit !== fullStop && !isGroupOfThree(next)) break;
      at = next;
    } else {
      break;
    }
  }
  return at;
}

/** A clitic after an apostrophe: 's, 're, 'll, 've, 'd, 'm. Its hash is that of the apostrophe and the letters. */
function readClitic(after: number, token: number): number {
  const previous = after < 2 ? 0 : (units[after - 2] as number);
  if (!(classOf(previous) === letter || isDigit(previous) || previous === fullStop)) return after;
  const length = cliticLength(after);
  if (length === 0) return after;
  let hash = hashStep(hashSeed, apostrophe);
  folded[0] = apostrophe;
  for (let i = 0; i < length; i++) {
    folded[i + 1] = foldOf(units[after + i] as number);
    hash = hashStep(hash, folded[i + 1] as number);
  }
  hashes[token] = hash;
  kinds[token] = word;
  numbers[token] = lookUp(hash, folded, length + 1);
  return after + length;
}

function cliticLength(at: number): number {
  const first = foldOf(units[at] as number);
  if (first === s || first === d || first === m) return isLetterAt(at + 1) ? 0 : 1;
  const second = foldOf(units[at + 1] as number);
  const isLong = (first === r && second === e) || (first === l && second === l) || (first === v && second === e);
  return isLong && !isLetterAt(at + 2) ? 2 : 0;
}

/** True within a word whose letters go on after the apostrophe without making a clitic: O'Brien, didn't. */
function isInnerApostrophe(at: number): boolean {
  return isLetterAt(at + 1) && cliticLength(at + 1) === 0;
}

/** True at a full stop that single letters surround (U.S., p.m) or that closes such a row. */
function isInitialism(at: number): boolean {
  if (!isLetterAt(at + 1)) return units[at - 2] === fullStop;
  return !isLetterAt(at - 2) && !isLetterAt(at + 2);
}

/** A separator that may stand twice by mistake: "14,,300", "1,.200". */
function isStop(unit: number): boolean {
  return unit === comma || unit === fullStop;
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

function isGroupOfThree(at: number): boolean {
  return (
    isDigit(units[at] as number) &&
    isDigit(units[at + 1] as number) &&
    isDigit(units[at + 2] as number) &&
    !isDigit(units[at + 3] as number)
  );
}

function isCapital(unit: number): boolean {
  if (unit < asciiEnd) return unit >= 65 && unit <= 90;
  const text = String.fromCharCode(unit);
  return text.toLowerCase() !== text;
}

function isLetterOrMark(unit: number): boolean {
  const kindOf = classOf(unit);
  return kindOf === letter || kindOf === mark;
}

function isLetterAt(at: number): boolean {
  return at >= 0 && classOf(units[at] as number) === letter;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isSurrogatePair(high: number, low: number): boolean {
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

function grow(least: number): void {
  capacity = Math.max(least, 2 * capacity, 4096);
  starts = new Int32Array(capacity);
  ends = new Int32Array(capacity);
  kinds = new Uint8Array(capacity);
  flagged = new Uint8Array(capacity);
  hashes = new Int32Array(capacity);
  numbers = new Uint16Array(capacity);
  units = new Uint16Array(capacity);
  folded = new Uint16Array(capacity);
}

const apostrophe = 39;
const curlyApostrophe = 0x2019;
const comma = 44;
const [d, e, l, m, r, s, v] = [100, 101, 108, 109, 114, 115, 118];
