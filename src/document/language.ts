import type { Block, Document } from "./document.js";
import { englishWords, figureWords, foreignWords, nameParticles, sharedWords } from "./lexicon/function-words.js";

/** Fewer words than these tell nothing for certain. */
const fewestWords = 40;
/** More words than these add nothing: an article has one language. */
const mostWords = 600;

/** The language of an article: that of its text, or the one that it says it is in where the text leaves it open. */
export function languageOf({ blocks, language }: Pick<Document, "blocks" | "language">): Language {
  const guessed = guessLanguage(blocks);
  const said = guessed === "unknown" ? /^[a-z]+/i.exec(language?.trim() ?? "")?.[0].toLowerCase() : undefined;
  if (said === undefined || said === "") return guessed;
  return englishNames.has(said) ? "en" : "other";
}

export type Language = "en" | "other" | "unknown";

/** Codes of ISO 639, and the name; tags begin with them. */
const englishNames: ReadonlySet<string> = new Set(["en", "eng", "english"]);

/** The language of an article's own text, by its function words; "unknown" for short texts and doubtful ones. */
export function guessLanguage(blocks: readonly Pick<Block, "kind" | "text">[]): Language {
  let total = 0;
  let english = 0;
  let told = 0;
  let foreign = 0;
  for (const block of blocks) {
    if (total >= mostWords) break;
    if (block.kind === "furniture") continue;
    const printed = block.text.slice(0, 6000);
    const text = printed.toLowerCase();
    for (let next = 0; next < text.length && total < mostWords; ) {
      const first = next++;
      const isOfWord = wordClassOf(text.charCodeAt(first));
      if (!isOfWord) continue;
      while (next < text.length && isOfWord(text.charCodeAt(next))) next++;
      const word = text.slice(first, next);
      total++;
      if (englishWords.has(word)) {
        english++;
        if (!sharedWords.has(word)) told++;
      } else if (foreignWords.has(word) || !isLatin(word) || (printed[first] === text[first] && hasAccent(word)))
        foreign++;
    }
  }
  if (total < fewestWords) return isShortForeign(blocks) ? "other" : "unknown";
  // English copy has 30 to 50 function words in a hundred words, copy in another language under 8; lists and tables fewer.
  if (english >= total * 0.2 && english > foreign * 2) return "en";
  if (told < total * 0.1 && foreign > total * (told < total * 0.02 ? 0.08 : 0.15)) return "other";
  return "unknown";
}

/** A short text is foreign where two telling words, and a sixth of all, are so, and nothing in it is English but names. */
function isShortForeign(blocks: readonly Pick<Block, "kind" | "text">[]): boolean {
  const own = blocks.filter(({ kind }) => kind !== "furniture").map(({ text }) => text);
  const copy = own.join("\n");
  const found = [...copy.matchAll(words)];
  const told = new Set<string>();
  let foreign = 0;
  for (const [number, { 0: word, index }] of found.entries()) {
    const small = word.toLowerCase();
    const next = found[number + 1];
    const isPlain = word === small || sentenceEnd.test(copy.slice(Math.max(0, index - 4), index));
    if (isPlain && englishWords.has(small) && !sharedWords.has(small)) return false;
    // "Ng beats Ang in Tai Po": inside a sentence a capital makes a name.
    if (number > 0 && word !== small && !figureWords.has(small) && isLatin(word)) continue;
    if (!isTelling(word, small, next?.index === index + word.length + 1 ? next[0] : "")) continue;
    foreign++;
    told.add(small);
  }
  return told.size > 1 && foreign * 6 >= found.length;
}

/** What stands before the first word of a sentence. */
const sentenceEnd = /(?:^|[.!?:\n])["'\u201c\u2018]?\s*$/;

/** "der" in "der Umsatz stieg um 2,5 Prozent"; not in "Mathieu van der Poel", nor a "die" that may be the verb. */
function isTelling(word: string, small: string, next: string): boolean {
  if (!isLatin(word) || figureWords.has(small)) return true;
  if (word === word.toUpperCase() && word !== small) return false;
  if (word === small && hasAccent(small)) return true;
  const isBeforeName = next !== next.toLowerCase();
  return foreignWords.has(small) && !sharedWords.has(small) && (!isBeforeName || !nameParticles.has(small));
}

/** Letters with accents among others: broken text may have nothing else. */
function hasAccent(small: string): boolean {
  return /[^a-z]/.test(small) && /[a-z]/.test(small);
}

/** Latin words with their accents, and words of the scripts beyond; a class of all letters takes longer to compile than to use. */
const words =
  /(?:[a-z\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f])+|[\u0370-\u1dff\u1f00-\u1fff\u2c00-\ud7ff\uf900-\ufffc]+/gi;

/** What a word that begins with a code unit is made of, as in `words`; null where none begins. */
function wordClassOf(unit: number): ((unit: number) => boolean) | null {
  return isLatinUnit(unit) ? isLatinUnit : isUnitBeyond(unit) ? isUnitBeyond : null;
}

function isLatinUnit(unit: number): boolean {
  if (unit < 0x370) return (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x250) || unit >= 0x300;
  return unit >= 0x1e00 && unit < 0x1f00;
}

function isUnitBeyond(unit: number): boolean {
  if (unit < 0x2c00) return unit >= 0x370 && unit < 0x2000 && !isLatinUnit(unit);
  return unit < 0xd800 || (unit >= 0xf900 && unit < 0xfffd);
}

function isLatin(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x370 || isLatinUnit(unit);
}
