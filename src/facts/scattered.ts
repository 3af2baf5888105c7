import { pos } from "../claims/lexicon/index.js";
import { formsOf } from "../claims/lexicon/inflect.js";
import type { BlockReading, SentenceReading } from "../claims/reading.js";
import { isWord, lexeme, wordAt } from "../claims/token-access.js";
import { tokenise } from "../claims/tokens.js";
import type { QuantityFact } from "./fact.js";
import type { FactBase } from "./fact-base.js";
import type { Occurrence } from "./occurrences.js";
import { makeTermScope, type TermScope } from "./term-scope.js";
import { wordingsOf } from "./wordings.js";

/**
 * Facts whose words stand in a sentence in no order that a phrase has: "A budget of €31 million keeps the observatory
 * going". Looked for only where a name of the fact is in the sentence, and its phrases are not.
 */
export function scatteredIn(
  block: BlockReading,
  sentence: SentenceReading,
  nearby: readonly Occurrence[],
  base: FactBase,
): Occurrence[] {
  const named = new Set(nearby.filter(({ role }) => role === "near").map(({ fact }) => fact));
  for (const { role, fact } of nearby)
    if (role === "subject" || role === "alias" || role === "unless") named.delete(fact);
  if (named.size === 0 || !sentence.claims.some(({ mention }) => mention.kind === "quantity")) return [];
  const sought = [...named].flatMap((index) => {
    const fact = base.facts[index];
    const wordings = fact?.kind === "quantity" && !fact.ordinal ? wordsOfPhrases(fact, base) : [];
    return wordings.length > 0 ? [{ index, wordings }] : [];
  });
  if (sought.length === 0) return [];
  const places = new Map<string, number>();
  for (let at = sentence.first; at < sentence.next; at++)
    if (isWord(block.tokens, at)) places.set(wordAt(block.tokens, at), at);
  return sought.flatMap(({ index, wordings }): Occurrence[] => {
    const at = wordings.map((words) => lastPlace(words, places)).find((place) => place !== null);
    return at == null ? [] : [{ role: "subject", fact: index, block, first: at, next: at + 1, isScattered: true }];
  });
}

/** Where the last word of a wording stands, when all of them do. */
function lastPlace(words: readonly (readonly string[])[], places: ReadonlyMap<string, number>): number | null {
  let place: number | null = null;
  for (const forms of words) {
    const form = forms.find((each) => places.has(each));
    if (form === undefined) return null;
    place = places.get(form) ?? null;
  }
  return place;
}

/** Per wording of the phrases of a fact its telling words, each in all its forms; those of one word stand in no order. */
function wordsOfPhrases(fact: QuantityFact, base: FactBase): readonly (readonly (readonly string[])[])[] {
  const known = read.get(fact);
  if (known) return known;
  const scope = scopeOf(base);
  const file = base.linked.find((each) => each.file.source === fact.source)?.file;
  const spellings = (name: string): ReturnType<Parameters<typeof wordingsOf>[1]> =>
    (file && scope.find(file, name)?.term.spellings.map(({ parts }) => parts)) ?? [];
  const wordings = fact.rule.subject.flatMap(({ parts }) => wordingsOf(parts, spellings, mostWordings) ?? []);
  const words = wordings.map((wording) => tellingWords(wording, fact)).filter(({ length }) => length > 1);
  read.set(fact, words);
  return words;
}

/** The words that say something, those of the unit in any of its nouns. */
function tellingWords(wording: string, { nouns }: QuantityFact): string[][] {
  const tokens = tokenise(wording);
  const found: string[][] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!isWord(tokens, at) || ((lexeme(tokens, at)?.pos ?? pos.noun) & functional) !== 0) continue;
    const word = wordAt(tokens, at);
    found.push(nouns.has(word) ? [...nouns] : [...new Set([word, ...formsOf(word)])]);
  }
  return found;
}

function scopeOf(base: FactBase): TermScope {
  const known = scopes.get(base);
  if (known) return known;
  const scope = makeTermScope(base.linked);
  scopes.set(base, scope);
  return scope;
}

const read = new WeakMap<QuantityFact, readonly (readonly (readonly string[])[])[]>();
const scopes = new WeakMap<FactBase, TermScope>();
const mostWordings = 64;
const functional = pos.determiner | pos.preposition | pos.coordinator | pos.subordinator | pos.pronoun | pos.auxiliary;
