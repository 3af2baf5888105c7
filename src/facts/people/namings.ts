import { givenNames } from "../../claims/lexicon/given-names.js";
import { pos } from "../../claims/lexicon/index.js";
import type { BlockReading, Reading } from "../../claims/reading.js";
import {
  isAdjacent,
  isCapitalised,
  isHyphen,
  isOneOf,
  isWord,
  lexeme,
  signAt,
  textAt,
  wordAt,
} from "../../claims/token-access.js";
import { allCapitals, type Tokens, tokenise } from "../../claims/tokens.js";
import type { ArticleSyntax, ParsedSentence } from "../article-syntax.js";
import { topicOf } from "../article-syntax.js";
import type { PersonFact } from "../fact.js";
import type { FactBase } from "../fact-base.js";
import type { Occurrence, Occurrences } from "../occurrences.js";
import { tellsOfNamesake } from "./namesakes.js";

/** A place where an article speaks of a person of the rules: by name, or with "he", "she", "the 78-year-old". */
export interface Naming {
  readonly fact: PersonFact;
  readonly factIndex: number;
  readonly block: BlockReading;
  readonly first: number;
  readonly next: number;
  readonly by: "name" | "surname" | "pronoun";
}

/**
 * Where the people of the rules are named. A surname stands for a person only once the full name was given, and only
 * while nobody else in the article bears it; a full name that is part of a longer one ("Donald Trump Jr.") is another's.
 */
export function findNamings(reading: Reading, base: FactBase, occurrences: Occurrences): Naming[] {
  const full = occurrences.inBlock().flatMap((found) =>
    found.flatMap((hit) => {
      const fact = base.facts[hit.fact];
      if (hit.role !== "person" || fact?.kind !== "person" || !occurrences.isOpen(hit.fact)) return [];
      return isWholeName(hit) ? [{ ...placeOf(hit), fact, factIndex: hit.fact, by: "name" as const }] : [];
    }),
  );
  if (full.length === 0) return [];
  const doubled = new Set(full.filter(tellsOfNamesake).map(({ factIndex }) => factIndex));
  const sure = full.filter((naming) => !doubled.has(naming.factIndex) || !tellsOfNamesake(naming));
  const surnames = surnamesAlone(reading, full).filter(({ factIndex }) => !doubled.has(factIndex));
  const namings: Naming[] = [...sure, ...surnames];
  return namings.sort((a, b) => a.block.index - b.block.index || a.first - b.first);
}

function placeOf({ block, first, next }: Occurrence): Pick<Naming, "block" | "first" | "next"> {
  return { block, first, next };
}

/** Not "Donald Trump Jr.", not "Lyudmila Putin", not "the Bill Gates Foundation". */
function isWholeName({ block: { tokens }, first, next }: Occurrence): boolean {
  if (isGivenName(tokens, first - 1)) return false;
  const follows = isCapitalised(tokens, next) && !isOtherWord(tokens, next);
  const suffix = isOneOf(tokens, next, suffixes) || (signAt(tokens, next, ",") && isOneOf(tokens, next + 1, suffixes));
  return !follows && !suffix && !(isHyphen(tokens, next) && isAdjacent(tokens, next) && isAdjacent(tokens, next + 1));
}

/**
 * A capitalised word right before a name that is neither a title nor an office, a nationality or the like. The first
 * word of a sentence has its capital from there: it is a name when no dictionary holds it, or as a name too.
 */
function isGivenName(tokens: Tokens, at: number): boolean {
  if (at < 0 || !isCapitalised(tokens, at) || isAllCapitalsWord(tokens, at)) return false;
  const entry = lexeme(tokens, at);
  if (!entry) return true;
  if (nameWords.has(entry.word)) return true;
  if (entry.pos & (pos.title | closedClasses) || entry.nationality || entry.person) return false;
  return !opensSentence(tokens, at);
}

function opensSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || /^[.!?:;"“‘«(—–-]$/.test(textAt(tokens, at - 1));
}

/** "Biden Monday", "Biden Says": a word that no name goes on with. */
function isOtherWord(tokens: Tokens, at: number): boolean {
  const entry = lexeme(tokens, at);
  if (!entry) return false;
  return (
    entry.month !== undefined ||
    entry.weekday !== undefined ||
    (entry.pos & ~(pos.noun | pos.proper | pos.adjective | pos.title)) !== 0
  );
}

function isAllCapitalsWord(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & allCapitals) !== 0;
}

/** Surnames on their own: after the full name, or in the headline of an article that gives it. */
function surnamesAlone(reading: Reading, full: readonly Naming[]): Naming[] {
  const bySurname = new Map<string, Surname>();
  for (const naming of full) {
    const words = surnameOf(naming.fact.name);
    const [lead] = words;
    if (lead === undefined) continue;
    const known = bySurname.get(lead);
    if (!known) bySurname.set(lead, { words, first: naming, shared: false });
    else if (known.first.fact !== naming.fact) known.shared = true;
  }
  const taken = new Map<BlockReading, Uint8Array>();
  for (const { block, first, next } of full) {
    const marks = taken.get(block) ?? new Uint8Array(block.tokens.count);
    taken.set(block, marks.fill(1, first, next));
  }
  const found: Naming[] = [];
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    const { tokens } = block;
    for (let at = 0; at < tokens.count; at++) {
      const surname = isCapitalised(tokens, at) ? bySurname.get(wordAt(tokens, at)) : undefined;
      if (!surname || taken.get(block)?.[at]) continue;
      const next = endOfSurname(tokens, at, surname.words);
      if (next === 0) continue;
      const place = { block, first: at, next };
      if (isGivenName(tokens, at - 1) || !isWholeName({ ...place, role: "person", fact: 0 }))
        surname.shared ||= isGivenName(tokens, at - 1);
      else if (block.block.kind === "headline" || block.block.kind === "deck" || isAfter(place, surname.first))
        found.push({ ...place, fact: surname.first.fact, factIndex: surname.first.factIndex, by: "surname" });
    }
  }
  const shared = new Set(
    [...bySurname.values()].filter((surname) => surname.shared).map(({ first }) => first.factIndex),
  );
  return found.filter(({ factIndex }) => !shared.has(factIndex));
}

interface Surname {
  readonly words: readonly string[];
  readonly first: Naming;
  /** Somebody else in the article has it too. */
  shared: boolean;
}

/** The words of the last name: "solheim", "dahl" of Ingrid Solheim-Dahl; empty for a name of one word. */
function surnameOf(name: string): readonly string[] {
  const parts = name
    .split(/\s+/)
    .filter((part) => !suffixes.has(part.toLowerCase().replace(/\./g, "")) && !/^[IVX]+$/.test(part));
  const last = parts.length > 1 ? (parts.at(-1) ?? "") : "";
  const tokens = tokenise(last);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) if (isWord(tokens, i)) words.push(wordAt(tokens, i));
  return words;
}

function endOfSurname(tokens: Tokens, from: number, words: readonly string[]): number {
  let at = from;
  for (const [index, word] of words.entries()) {
    if (index > 0 && isHyphen(tokens, at)) at++;
    if (wordAt(tokens, at) !== word) return 0;
    at++;
  }
  return at;
}

function isAfter(place: Pick<Naming, "block" | "first">, other: Naming): boolean {
  return place.block.index > other.block.index || (place.block === other.block && place.first > other.first);
}

/** The person whom the subject of a sentence goes back to: the one that the sentence before is about. */
export function personBefore(
  sentence: ParsedSentence,
  syntax: ArticleSyntax,
  namings: readonly Naming[],
): Naming | null {
  let at: ParsedSentence | null = sentence;
  for (let guard = 0; at && guard < 3; guard++) {
    const before: ParsedSentence | null = syntax.before(at.block, at.first);
    const topic = before && topicOf(before);
    if (!before || !topic) return null;
    const named = namings.find(
      ({ block, first, next }) => block === before.block && first <= topic.head && topic.head < next,
    );
    if (named) return named;
    if (!isOneOf(before.block.tokens, topic.head, personal)) return null;
    at = before;
  }
  return null;
}

const nameWords = new Set(givenNames.split(" "));
const closedClasses =
  pos.determiner | pos.preposition | pos.coordinator | pos.subordinator | pos.adverb | pos.pronoun | pos.auxiliary;
export const personal = new Set(["he", "she"]);
const suffixes = new Set(["jr", "sr", "junior", "senior", "ii", "iii", "iv"]);
