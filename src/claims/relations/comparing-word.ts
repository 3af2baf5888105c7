import { dictionary } from "../../text/dictionary.js";
import {
  comparatives,
  exceedingVerbs,
  lesserComparatives,
  lesserOf,
  levelWords,
  missingVerbs,
} from "../lexicon/comparatives.js";
import { pos } from "../lexicon/index.js";
import { lexeme, wordAt } from "../token-access.js";
import type { SentenceView } from "./figures.js";

/** The word that compares, in tokens: `direction` is 1 where it says more, -1 where it says less. */
export interface ComparingWord {
  readonly first: number;
  readonly next: number;
  readonly direction: 1 | -1;
  /** The words for the opposite, and others that say it. */
  readonly opposite: string;
  readonly others?: readonly string[];
}

/** The comparing word that begins at a token. */
export function comparingAt({ tokens }: SentenceView, at: number): ComparingWord | null {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (next === "than") {
    const less = comparatives[word];
    const more = smaller[word];
    if (less) return { first: at, next: at + 2, direction: 1, opposite: `${less} than` };
    return more ? { first: at, next: at + 2, direction: -1, opposite: `${more} than` } : null;
  }
  // "the present top rate of 5.3 percent"
  if (word === "top" && (describing & (lexeme(tokens, at - 1)?.pos ?? 0)) !== 0) return null;
  const short = exceedingVerbs[word];
  // "on top of a £900m rescue"
  if (short && next !== "of") return { first: at, next: at + 1, direction: 1, opposite: short };
  const under = levelWords[word];
  if (under) return { first: at, next: at + 1, direction: 1, opposite: under };
  if (word === "below" || word === "under" || word === "beneath")
    return { first: at, next: at + 1, direction: -1, opposite: word === "under" ? "over" : "above" };
  const met = missingVerbs[word];
  if (met) return { first: at, next: at + 1, direction: -1, opposite: met };
  if ((word === "short" || word === "shy") && next === "of") {
    const verb = falling[wordAt(tokens, at - 1)];
    return { first: verb ? at - 1 : at, next: at + 2, direction: -1, opposite: verb ?? "above" };
  }
  return null;
}

const describing = pos.adjective | pos.determiner | pos.possessive;
const smaller: Readonly<Record<string, string>> = dictionary({
  ...lesserOf(comparatives),
  ...lesserComparatives,
});
export const falling: Readonly<Record<string, string>> = dictionary({
  fell: "exceeded",
  falls: "exceeds",
  fall: "exceed",
  falling: "exceeding",
});
