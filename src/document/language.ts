import type { Block } from "./document.js";
import { englishWords, foreignWords } from "./lexicon/function-words.js";

/** Fewer words than these tell nothing for certain. */
const fewestWords = 40;
/** More words than these add nothing: an article has one language. */
const mostWords = 600;

/** The language of an article's own text, by its function words; "unknown" for short texts and doubtful ones. */
export function guessLanguage(blocks: readonly Pick<Block, "kind" | "text">[]): "en" | "other" | "unknown" {
  let total = 0;
  let english = 0;
  let foreign = 0;
  for (const block of blocks) {
    if (total >= mostWords) break;
    if (block.kind === "furniture") continue;
    for (const [word] of block.text.slice(0, 6000).toLowerCase().matchAll(words)) {
      total++;
      if (englishWords.has(word)) english++;
      else if (foreignWords.has(word) || !isLatin(word)) foreign++;
      if (total >= mostWords) break;
    }
  }
  if (total < fewestWords) return "unknown";
  // English copy has 30 to 50 function words in a hundred words, copy in another language under 8; lists and tables fewer.
  if (english >= total * 0.2 && english > foreign * 2) return "en";
  if (english < total * 0.1 && foreign > total * 0.15) return "other";
  return "unknown";
}

/** Latin words with their accents, and words of the scripts beyond; a class of all letters takes longer to compile than to use. */
const words = /(?:[a-z\u00c0-\u024f]|[\u0300-\u036f])+|[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufffd]+/g;

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x250;
}
