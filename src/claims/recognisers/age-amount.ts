import type { Amount } from "../amounts/amount.js";
import { amountAt } from "../amounts/read-amount.js";
import { pos } from "../lexicon/index.js";
import { isAdjacent, isOneOf, isWord, lexeme, signAt } from "../token-access.js";
import { sign, type Tokens } from "../tokens.js";

/** A person, and not several. */
export function isSomebody(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  return isOneOf(tokens, i, singlePeople) || (entry?.person === true && !isPlural(entry.word));
}

/** Also a word for several: "a crew of 34", "a family of five". */
export function isPlural(word: string): boolean {
  return /(?:s|men|people|children|staff|crew|personnel|couple|family|household)$/.test(word);
}

/** A whole number that somebody can be old, with nothing that makes another thing of it. */
export function ageAt(tokens: Tokens, i: number): Amount | null {
  const amount = amountAt(tokens, i);
  if (amount?.kind !== "count" || amount.first !== i || amount.reading.codeLike || amount.vague) return null;
  const { min } = amount;
  return min.d === 1n && min.n < oldest && amount.written.magnitude === null ? amount : null;
}

/** Nothing that the number could count follows. */
export function endsPhrase(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return true;
  if (!isWord(tokens, at)) return tokens.kind[at] === sign && !isScore(tokens, at);
  const entry = lexeme(tokens, at);
  if (!entry) return false;
  const noun = (entry.pos & (pos.noun | pos.adjective)) !== 0;
  return !noun && (entry.pos & closesPhrase) !== 0 && entry.word !== "of" && entry.word !== "per";
}

/** A dash, colon, percent sign or slash makes a score or a share of the number. */
export function isScore(tokens: Tokens, at: number): boolean {
  return ["-", "–", ":", "%", "/", "°", "€", "£"].some((text) => signAt(tokens, at, text) && isAdjacent(tokens, at));
}

export function isClosing(tokens: Tokens, at: number): boolean {
  return [",", ".", ";", ")", ":", "!", "?"].some((text) => signAt(tokens, at, text));
}

const closesPhrase =
  pos.auxiliary |
  pos.modal |
  pos.preposition |
  pos.coordinator |
  pos.subordinator |
  pos.relative |
  pos.adverb |
  pos.pronoun |
  pos.past |
  pos.determiner;
export const singlePeople = new Set(
  "man woman boy girl child lad youth baby teenager person pope king queen prince princess actress star mother father widow widower veteran student teen mum mom dad pensioner grandmother grandfather husband wife son daughter brother sister twin tycoon billionaire nurse journalist patient victim suspect native guitarist monarch legend".split(
    " ",
  ),
);
const oldest = 130n;
