/** What a code unit can be part of. */
export const space = 1;
export const letter = 2;
export const digit = 3;
export const mark = 4;
export const other = 5;

const classes = new Uint8Array(65536);
const folds = new Uint16Array(65536);
/** The fold of a combining mark: it counts for nothing when words are compared. */
export const dropped = 0xffff;

/** The class of a UTF-16 code unit; halves of surrogate pairs are `other`. */
export function classOf(unit: number): number {
  return classes[unit] || learn(unit);
}

/** The code unit in lower case and without its accent, so that "É", "é" and "e" are one; `dropped` for combining marks. */
export function foldOf(unit: number): number {
  if (classes[unit] === 0) learn(unit);
  return folds[unit] as number;
}

/** The folded form of a word: "Élysée" is "elysee", "U.S." is "us". */
export function foldWord(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  let folded = "";
  for (let i = 0; i < word.length; i++) {
    const unit = foldOf(word.charCodeAt(i));
    if (unit !== dropped && unit !== fullStop) folded += String.fromCharCode(unit);
  }
  return folded;
}

/** Letters and signs of ASCII only, without a full stop: most words. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= asciiEnd || unit === fullStop) return false;
  }
  return true;
}

/** The first step of the hash of a folded word, and its step for each folded code unit (FNV-1a, 32 bits). */
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

export const fullStop = 46;

/** The small form of the letters a-z and A-Z, 0 for other units below `asciiEnd`: most of what is read. */
export const asciiEnd = 128;
export const asciiFolds = Uint8Array.from({ length: asciiEnd }, (_, unit) =>
  classOf(unit) === letter ? foldOf(unit) : 0,
);

/** Classifies a code unit when it is first met: most never are in a run. */
function learn(unit: number): number {
  const found = unit < asciiEnd ? classOfAscii(unit) : classOfOther(unit);
  classes[unit] = found;
  folds[unit] = found === mark ? dropped : found === letter ? foldLetter(unit) : foldQuote(unit);
  return found;
}

function classOfAscii(unit: number): number {
  if (unit === 32 || (unit >= 9 && unit <= 13)) return space;
  if (unit >= 48 && unit <= 57) return digit;
  const small = unit | 32;
  return small >= 97 && small <= 122 ? letter : other;
}

/** Digits of other scripts are no digits to the readers of figures. */
function classOfOther(unit: number): number {
  const text = String.fromCharCode(unit);
  if (isPunctuation(unit)) return isSpace(unit, text) ? space : other;
  // The letters of most names have capitals, and take no look into the tables of Unicode, which take a millisecond to make.
  if (unit < latinEnd && text.toLowerCase() !== text.toUpperCase()) return letter;
  if (/\p{L}/u.test(text)) return letter;
  if (/\p{M}/u.test(text)) return mark;
  return isSpace(unit, text) ? space : other;
}

/** The blocks of spaces, dashes and quotation marks, and of the signs of currencies; the first signs of Latin-1. */
function isPunctuation(unit: number): boolean {
  if (unit < 0xc0) return !"ªµº".includes(String.fromCharCode(unit));
  return (unit >= 0x2000 && unit < 0x2070) || (unit >= 0x20a0 && unit < 0x20d0);
}

/** The end of the blocks of Latin letters. */
const latinEnd = 0x250;

function isSpace(unit: number, text: string): boolean {
  return /\s/.test(text) || unit === 0x200b || unit === 0x2060;
}

function foldLetter(unit: number): number {
  return unit < asciiEnd ? unit | 32 : String.fromCharCode(unit).normalize("NFD").toLowerCase().charCodeAt(0);
}

/** Curly apostrophes compare as straight ones. */
function foldQuote(unit: number): number {
  return unit === 0x2019 || unit === 0x2018 || unit === 0x02bc ? 39 : unit;
}
