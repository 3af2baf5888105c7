import { lastStartingBy } from "../../text/span.js";
import type { BlockReading, Reading } from "../reading.js";
import { tags } from "../syntax/tag.js";
import { isCapitalised, textAt, wordAt } from "../token-access.js";
import { capital, word } from "../tokens.js";

/** Which capitalised words of an article are names: those that stay capitals within a sentence. */
export interface NameSense {
  isName(block: BlockReading, i: number): boolean;
}

/**
 * Hears how an article writes its words: one that it also writes small, or that has its capital from the beginning of a
 * sentence alone, is no name for certain. Headlines in capitals throughout tell nothing.
 */
export function hearNames(reading: Reading): NameSense {
  const known = sensesByReading.get(reading);
  if (known) return known;
  const sense = senseOf(reading);
  sensesByReading.set(reading, sense);
  return sense;
}

/** What figures are of and what sentences share are told by the same names. */
const sensesByReading = new WeakMap<Reading, NameSense>();

function senseOf(reading: Reading): NameSense {
  const small = new Set<number>();
  const within = new Set<number>();
  const titled = new Set<BlockReading>();
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    if (isHeading(block) && isTitleCase(block)) titled.add(block);
    else listen(block, small, within);
  }
  return {
    isName(block, i) {
      if (!isCapitalised(block.tokens, i) || titled.has(block)) return within.has(block.tokens.hash[i] as number);
      const hash = block.tokens.hash[i] as number;
      if (within.has(hash)) return true;
      if (!startsSentence(block, i)) return block.tagged[i] === tags.proper;
      if (small.has(hash) || block.tagged[i] !== tags.proper) return false;
      const next = i + 1;
      // Plural nouns open sentences without an article ("Critics say"); singular ones hardly do.
      if (!isHeading(block) && block.tokens.lex[i] === 0 && !textAt(block.tokens, i).endsWith("s")) return true;
      return block.tagged[next] === tags.possessive || (isCapitalised(block.tokens, next) && isProper(block, next));
    },
  };
}

function listen(block: BlockReading, small: Set<number>, within: Set<number>): void {
  const { tokens } = block;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== word) continue;
    if (((tokens.flags[i] as number) & capital) === 0) small.add(tokens.hash[i] as number);
    else if (!startsSentence(block, i) && isProper(block, i)) within.add(tokens.hash[i] as number);
  }
}

/** In a block without figures parts of speech are not told: there any capital within a sentence makes a name. */
function isProper({ tagged }: BlockReading, i: number): boolean {
  return tagged.length === 0 || tagged[i] === tags.proper;
}

function isHeading({ block }: BlockReading): boolean {
  return block.kind === "headline" || block.kind === "deck" || block.kind === "subheading";
}

/** Three words in four begin with a capital. */
function isTitleCase({ tokens }: BlockReading): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (wordAt(tokens, i).length < 3) continue;
    words++;
    if (isCapitalised(tokens, i)) capitals++;
  }
  return words > 2 && capitals * 4 >= words * 3;
}

function startsSentence({ tokens, block }: BlockReading, i: number): boolean {
  if (i === 0) return true;
  const start = tokens.start[i] as number;
  const before = tokens.text.charAt((tokens.end[i - 1] as number) - 1);
  if (/[“"‘«(:.!?—]/.test(before)) return true;
  const sentence = block.sentences[lastStartingBy(block.sentences, start)];
  return sentence !== undefined && (tokens.start[i - 1] as number) < sentence.start;
}
