import { pos } from "../lexicon/index.js";
import { adjectivalParticiples, oddPlurals } from "../lexicon/plurals.js";
import { isAdjacent, isHyphen, isOneOf, isWord, lexeme, textAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { NounPhrase } from "./clause.js";

/**
 * What a number other than one counts, found by its plural: "14 felony charges", "37 confirmed cases". Null where a word
 * of another class comes first.
 */
export function countedPluralAt(tokens: Tokens, first: number): NounPhrase | null {
  for (let at = first; at < first + longest && isWord(tokens, at); at++) {
    if (isPlural(tokens, at)) {
      const head = isWord(tokens, at + 1) && isPlural(tokens, at + 1) && isNoun(tokens, at + 1) ? at + 1 : at;
      return { first, next: head + 1, head };
    }
    if (!isModifier(tokens, at)) return null;
    if (isHyphen(tokens, at + 1) && isAdjacent(tokens, at + 1) && isAdjacent(tokens, at + 2)) at++;
  }
  return null;
}

/** "confirmed" of "37 confirmed cases": a participle that says of which kind those are who are counted. */
export function describesCounted(tokens: Tokens, at: number): boolean {
  return isOneOf(tokens, at, participles);
}

/** True for a word in the plural, as far as its ending tells. */
export function isPlural(tokens: Tokens, at: number): boolean {
  const entry = lexeme(tokens, at);
  if (entry && (entry.pos & closed) !== 0) return false;
  if (isOneOf(tokens, at, plurals)) return true;
  return /[a-z][^su'’]s$|[a-z]us?es$|(?:wo)?men$|people$|children$/i.test(textAt(tokens, at));
}

function isNoun(tokens: Tokens, at: number): boolean {
  const entry = lexeme(tokens, at);
  return entry === undefined || entry.indivisible === true || (entry.pos & pos.noun) !== 0;
}

function isModifier(tokens: Tokens, at: number): boolean {
  const entry = lexeme(tokens, at);
  if (!entry) return true;
  if ((entry.pos & (closed | pos.adverb)) !== 0)
    return (entry.pos & (pos.adjective | pos.noun)) !== 0 && (entry.pos & closed) === 0;
  const verbal = (entry.pos & (pos.past | pos.participle | pos.gerund)) !== 0;
  return !verbal || (entry.pos & (pos.adjective | pos.noun)) !== 0 || participles.has(entry.word);
}

/** Words before the head; what is longer is no phrase of news copy. */
const longest = 6;
const closed =
  pos.determiner |
  pos.pronoun |
  pos.auxiliary |
  pos.modal |
  pos.preposition |
  pos.coordinator |
  pos.subordinator |
  pos.relative |
  pos.possessive |
  pos.number;
const plurals = new Set(oddPlurals.split(" "));
const participles = new Set(adjectivalParticiples.split(" "));
