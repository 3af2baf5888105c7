import { foldText } from "../../claims/phrase-table.js";
import { isOneOf, textAt } from "../../claims/token-access.js";
import { allCapitals, sign, tokenise, word } from "../../claims/tokens.js";
import type { PhrasePart } from "../phrase-syntax.js";
import { isPlus, isPossessive } from "./node.js";

/** A word of a phrase. */
export interface PhraseWord {
  /** Punctuation before it. */
  readonly signs: readonly string[];
  /** In its folded form; "+" for the plus of OPEC+, empty for what stands behind the last word. */
  readonly word: string;
  /** It is met in capitals only: IS, WHO. */
  readonly capitals: boolean;
  /** Copy may leave it out. */
  readonly isLeftOut: boolean;
  /** Nothing follows it in its part. */
  readonly isLastToken: boolean;
}

/** The words of a part, and at the end the punctuation behind them, if any. */
export function readPhraseWords(text: string): readonly PhraseWord[] {
  const tokens = tokenise(text);
  const words: PhraseWord[] = [];
  let signs: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (isPossessive(tokens, i)) continue;
    const plus = isPlus(tokens, i);
    if (tokens.kind[i] === sign && !plus) {
      signs.push(textAt(tokens, i));
      continue;
    }
    const isCapital = tokens.kind[i] === word && ((tokens.flags[i] as number) & allCapitals) !== 0;
    words.push({
      signs,
      word: plus ? "+" : foldText(tokens, i),
      capitals: isCapital && /^[A-Z.]{2,}$/.test(textAt(tokens, i)),
      isLeftOut: isOneOf(tokens, i, leftOut),
      isLastToken: i === tokens.count - 1,
    });
    signs = [];
  }
  if (signs.length > 0) words.push({ signs, word: "", capitals: false, isLeftOut: false, isLastToken: true });
  return words;
}

/** "(was|were) founded": a choice between words that are left out. */
export function isLeftOut(branch: readonly PhrasePart[]): boolean {
  return branch.every((part) => part.kind === "words" && part.text.split(/\s+/).every((text) => leftOut.has(text)));
}

/**
 * Headlines and participles leave out auxiliaries and articles: "Nordvik, founded in 1974" for "Nordvik was founded",
 * "seats in EU parliament". Not where they open or end the phrase.
 */
export const leftOut: ReadonlySet<string> = new Set("is are was were be been being has have had a an the".split(" "));
