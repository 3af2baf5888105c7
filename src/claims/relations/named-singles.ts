import { wordSet } from "../../text/word-set.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Figure, SentenceView } from "./figures.js";

/** "two firefighters, a driver and two children": people without a figure are among the parts. */
export function namesSingles({ tokens }: SentenceView, parts: readonly Figure[]): boolean {
  // "£40,000 to a niece"
  if (parts.some(({ quantity }) => quantity.unit !== null)) return false;
  const limit = Math.min(tokens.count, (parts.at(-1) as Figure).next + 8);
  for (let at = (parts[0] as Figure).next; at < limit && !signAt(tokens, at, "."); at++) {
    if (!isOneOf(tokens, at, singling)) continue;
    // "two with theft, one with fraud"
    if (wordAt(tokens, at) === "one" && !isOneOf(tokens, at - 1, ofOnes)) return true;
    for (let noun = at + 1; noun < Math.min(limit, at + 4); noun++) {
      if (signAt(tokens, noun, ",") || wordAt(tokens, noun) === "and") break;
      if (lexeme(tokens, noun)?.person === true) return true;
    }
  }
  return false;
}

const ofOnes = new Set(["the", "each", "no", "any", "every", "this", "that", "number", "day"]);
const singling = wordSet("a an the his her their its one another");
