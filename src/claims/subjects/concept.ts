import { attributes, doings, happenings, things } from "../lexicon/concepts.js";
import { entryOf } from "../lexicon/index.js";
import { lemmaOf } from "../lexicon/inflect.js";
import { lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** What happens: "death" for killed, dies and fatalities; the stem of a word that is in no group. */
export function happeningAt(tokens: Tokens, i: number): string {
  return keyAt(tokens, i, knownHappenings, happeningOfWord);
}

/** True for the name of a group of happenings. */
export function isHappening(name: string): boolean {
  return name in happenings;
}

/** True for the name of a group of things that are done without being anybody's fate. */
export function isDoing(name: string): boolean {
  return name in doings;
}

/** The happening that a stem stands for. */
export function happeningOfStem(stem: string): string {
  return happeningOf.get(stem) ?? stem;
}

/** What a stem stands for, be it a happening or a thing; the stem itself where it is in no group. */
export function conceptOfStem(stem: string): string {
  return happeningOf.get(stem) ?? doingOf.get(stem) ?? thingOf.get(stem) ?? stem;
}

/** What is counted or spoken of: "soldier" for troops; the stem of a word that is in no group. */
export function thingAt(tokens: Tokens, i: number): string {
  return keyAt(tokens, i, knownThings, thingOfWord);
}

/** What a measure is of: "height" for high, tall and height; null for words that name no dimension. */
export function attributeAt(tokens: Tokens, i: number): string | null {
  return attributeOf.get(wordAt(tokens, i)) ?? null;
}

/** What all forms of a word have in common: strike, strikes, striking; evacuate, evacuated. Empty for other tokens. */
export function stemAt(tokens: Tokens, i: number): string {
  const entry = lexeme(tokens, i);
  if (!entry) return lemmaOf(wordAt(tokens, i));
  const id = tokens.lex[i] as number;
  stems[id] ??= entry.verb?.base ?? lemmaOf(entry.word);
  return stems[id] as string;
}

/** The stems of the lexicon's words, by their numbers, as far as they were asked for. */
const stems: (string | undefined)[] = [];

/** What a word and its stem stand for, worked out once for each word of the lexicon. */
function keyAt(
  tokens: Tokens,
  i: number,
  known: (string | undefined)[],
  keyOf: (word: string, stem: string) => string,
): string {
  const id = tokens.lex[i] ?? 0;
  if (id === 0) return keyOf(wordAt(tokens, i), stemAt(tokens, i));
  known[id] ??= keyOf(wordAt(tokens, i), stemAt(tokens, i));
  return known[id] as string;
}

/** By the numbers of the words, as far as they were asked for. */
const knownHappenings: (string | undefined)[] = [];
const knownThings: (string | undefined)[] = [];

function happeningOfWord(word: string, stem: string): string {
  const happening = happeningOf.get(word) ?? happeningOf.get(stem) ?? verbOfNoun(stem);
  return doingOf.get(happening) ?? happening;
}

function thingOfWord(word: string, stem: string): string {
  return thingOf.get(word) ?? thingOf.get(stem) ?? stem;
}

/** The verb of a noun that names its deed: "consecrate" of a consecration; the word itself where there is none. */
function verbOfNoun(stem: string): string {
  const known = verbOf.get(stem);
  if (known !== undefined) return known;
  const verb = [...basesFor(stem)].find((base) => entryOf(base)?.verb?.base === base) ?? guessVerb(stem);
  if (verbOf.size < mostStems) verbOf.set(stem, verb);
  return verb;
}

/** Rare verbs are in no lexicon. */
function guessVerb(stem: string): string {
  return stem.endsWith("ation") && stem.length > 8 ? `${stem.slice(0, -"ion".length)}e` : stem;
}

function* basesFor(stem: string): Iterable<string> {
  for (const [ending, bases] of deedEndings) {
    if (!stem.endsWith(ending) || stem.length < ending.length + 3) continue;
    for (const base of bases) yield stem.slice(0, stem.length - ending.length) + base;
  }
}

/** How nouns are made of verbs: consecration, investigation, confirmation, explosion, decision, settlement, arrival, seizure. */
const deedEndings: readonly (readonly [string, readonly string[]])[] = [
  ["ication", ["y"]],
  ["ation", ["ate", "e", ""]],
  ["ition", ["ite", "e", ""]],
  ["ption", ["be", "ve", "pt"]],
  ["ion", ["", "e"]],
  ["sion", ["d", "de", "t", "se"]],
  ["ment", [""]],
  ["al", ["", "e"]],
  ["ance", ["", "e"]],
  ["ure", ["", "e"]],
];

const verbOf = new Map<string, string>();
/** Words that are not English have no end. */
const mostStems = 5000;

function byWord(groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, words] of Object.entries(groups)) {
    for (const word of words.split(" ")) if (!found.has(word)) found.set(word, name);
  }
  return found;
}

const happeningOf = byWord(happenings);
const doingOf = byWord(doings);
const thingOf = byWord(things);
const attributeOf = byWord(attributes);
