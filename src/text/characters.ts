import type { Span } from "./span.js";

/** True for white space and line ends, no-break and narrow spaces among them. */
export function isSpace(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0x1680) return unit === 0xa0;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    unit === 0x1680
  );
}

/** True for 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** True for letters of any script that lie in one code unit. */
export function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit >= 0xc0 && unit < 0x250) return unit !== 0xd7 && unit !== 0xf7;
  return unit >= 0xaa && !isPunctuation(unit) && /\p{L}/u.test(String.fromCharCode(unit));
}

/** True for capital letters. */
export function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  return unit >= 0xc0 && !isPunctuation(unit) && /\p{Lu}/u.test(String.fromCharCode(unit));
}

/** True for small letters. */
export function isLower(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122;
  return unit >= 0xb5 && !isPunctuation(unit) && /\p{Ll}/u.test(String.fromCharCode(unit));
}

/** Curly marks, dashes and their like: asked so often that no pattern need be compiled for them. */
function isPunctuation(unit: number): boolean {
  return unit >= 0x2000 && unit <= 0x206f;
}

/** True when a letter or a figure stands between two offsets. */
export function hasWord(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit)) return true;
    if (unit >= 0x80 && !isPunctuation(unit) && /[\p{N}\p{L}]/u.test(text.slice(at, at + 2))) return true;
  }
  return false;
}

/** True when a letter stands in a text. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}

/** The first offset at or after `at` that is not white space; `end` when there is none. */
export function skipSpace(text: string, at: number, end = text.length): number {
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset after the last character before `end` that is not white space; `start` when there is none. */
export function skipSpaceBack(text: string, end: number, start = 0): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** A span without the white space at its ends; empty at its start when it holds nothing else. */
export function trimSpan(text: string, span: Span): Span {
  const start = skipSpace(text, span.start, span.end);
  return { start, end: skipSpaceBack(text, span.end, start) };
}
