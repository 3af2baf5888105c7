import { foldWord } from "./characters.js";
import { type Entry, entryAt, pos } from "./lexicon/index.js";
import { number, sign, type Tokens, word } from "./tokens.js";

/** The text of a token as printed; empty past the ends. */
export function textAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count) return "";
  tokens.texts[i] ??= tokens.text.slice(tokens.start[i], tokens.end[i]);
  return tokens.texts[i] as string;
}

/** The text from token `first` up to token `next`. */
export function textBetween(tokens: Tokens, first: number, next: number): string {
  return tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
}

/** What the lexicon knows of a word; undefined for other tokens and for words that it does not hold. */
export function lexeme(tokens: Tokens, i: number): Entry | undefined {
  if (i < 0 || i >= tokens.count) return undefined;
  const id = tokens.lex[i] as number;
  return id === 0 ? undefined : entryAt(id);
}

/** The folded form of a word: small letters, no accents, no full stops; empty for other tokens. */
export function wordAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== word) return "";
  const id = tokens.lex[i] as number;
  if (id !== 0) return entryAt(id).word;
  tokens.words[i] ??= foldWord(textAt(tokens, i));
  return tokens.words[i] as string;
}

/** The folded words from token `first` up to token `next`; empty for signs and numbers. */
export function wordsFrom(tokens: Tokens, first: number, next: number): string[] {
  return Array.from({ length: next - first }, (_, i) => wordAt(tokens, first + i));
}

/** "Mr", "Dr", "President": what stands before a name. */
export function isTitle(tokens: Tokens, i: number): boolean {
  return ((lexeme(tokens, i)?.pos ?? 0) & pos.title) !== 0;
}

/** True when the word, in its folded form, is one of those given. */
export function isOneOf(tokens: Tokens, i: number, words: ReadonlySet<string>): boolean {
  const folded = wordAt(tokens, i);
  return folded !== "" && words.has(folded);
}

/** True when one of the words stands from token `first` up to `next`. */
export function hasOneOf(tokens: Tokens, words: ReadonlySet<string>, first: number, next: number): boolean {
  for (let at = first; at < next; at++) if (isOneOf(tokens, at, words)) return true;
  return false;
}

/** "his", "their", "whose". */
export function isPossessive(tokens: Tokens, i: number): boolean {
  return ((lexeme(tokens, i)?.pos ?? 0) & pos.possessive) !== 0;
}

/** "'s", or the apostrophe alone behind a plural: what marks an owner. */
export function isOwnerClitic(tokens: Tokens, i: number): boolean {
  return /^['’]s?$/.test(textAt(tokens, i));
}

/** "'s", "'ll", "'ve": a token that begins with an apostrophe. */
export function isClitic(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i] ?? -1);
  return unit === 39 || unit === 0x2019;
}

/** True when the token is this very sign. */
export function signAt(tokens: Tokens, i: number, text: string): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === sign && tokens.hash[i] === text.charCodeAt(0);
}

/** A hyphen, a dash or a minus sign. */
export function isDash(tokens: Tokens, i: number): boolean {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== sign) return false;
  const unit = tokens.hash[i] as number;
  return unit === 45 || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
}

/** A hyphen in the narrow sense, as between the words of a compound. */
export function isHyphen(tokens: Tokens, i: number): boolean {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== sign) return false;
  const unit = tokens.hash[i] as number;
  return unit === 45 || unit === 0x2010 || unit === 0x2011;
}

/** The sign that opens a quotation, or one that may. */
export function opensQuotation(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === sign && openingSigns.has(tokens.hash[i] as number);
}

const openingSigns = new Set([...'"“‘«„'].map((character) => character.charCodeAt(0)));

/** True when nothing stands between the token and the one before it. */
export function isAdjacent(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.end[i - 1] === tokens.start[i];
}

export function isWord(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === word;
}

export function isNumber(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === number;
}

/** True when the word begins with a capital. */
export function isCapitalised(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && ((tokens.flags[i] as number) & 1) !== 0;
}

/** True where a sentence or a quotation begins: at the start, and after the signs that end a sentence or open a quotation. */
export function opensSentence(tokens: Tokens, i: number): boolean {
  return i === 0 || (tokens.kind[i - 1] === sign && sentenceSigns.has(tokens.hash[i - 1] as number));
}

const sentenceSigns = new Set([...".!?:“‘\"'•"].map((character) => character.charCodeAt(0)));

/** True when the word is all capitals, two at least. */
export function isAllCapitals(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && ((tokens.flags[i] as number) & 2) !== 0;
}

/** The first token that begins at an offset or after it. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
