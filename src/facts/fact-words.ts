import { foldWord } from "../claims/characters.js";
import { entryOf } from "../claims/lexicon/index.js";
import type { Aspect } from "./aspect-words.js";
import { aspectsIn } from "./aspects.js";
import type { QuantityFact } from "./fact.js";
import type { QuantityRule } from "./rule-file.js";

/** The words of a fact's rule, which those of an article are held against. */
export interface FactWords {
  /** All words of its title and phrases, in small letters. */
  readonly all: ReadonlySet<string>;
  /** Nouns that can stand for the subject once it is named: "force" of "French force". */
  readonly descriptions: ReadonlySet<string>;
  /** The words of its phrases that are written without a capital. */
  readonly small: ReadonlySet<string>;
  /** What of the thing is measured, as far as the words of the rule say so. */
  readonly aspects: ReadonlySet<Aspect>;
  /** By its title or id the figure says how much something changed: "jobs cut", "retreat of the glacier". */
  readonly isOfChange: boolean;
}

/** The words of a fact; looked at when an article speaks of it, which it does of few. */
export function wordsOf(fact: QuantityFact): FactWords {
  const known = read.get(fact);
  if (known) return known;
  const words = readWords(fact.rule);
  read.set(fact, words);
  return words;
}

const read = new WeakMap<QuantityFact, FactWords>();

function readWords(rule: QuantityRule): FactWords {
  const words = wordsOfSubject(rule);
  return {
    all: new Set([...words, ...rule.near.map(({ written }) => written.text)].map(foldWord)),
    small: new Set(words.filter((word) => /^\p{Ll}/u.test(word))),
    descriptions: descriptionsOf(rule),
    aspects: aspectsIn(words),
    isOfChange: wordsIn(rule.id.text, rule.title?.text ?? "").some(isChange),
  };
}

/** The words that say what a figure is of: id, title, phrases; names of terms among them say nothing. */
function wordsOfSubject(rule: QuantityRule): string[] {
  const phrases = [...rule.subject, ...rule.predicate].map(({ written }) => written.text.replace(/\{[^}]*\}/g, " "));
  return wordsIn(rule.id.text, rule.title?.text ?? "", ...phrases);
}

function wordsIn(...texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
}

function isChange(word: string): boolean {
  const entry = entryOf(foldWord(word));
  return entry?.change !== undefined || (entry?.verb?.direction ?? 0) !== 0;
}

/** The singular nouns that follow a name at the end of a phrase: "force" of "{french} force". */
function descriptionsOf(rule: QuantityRule): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { written } of rule.subject) {
    const noun = nounBehindName(written.text);
    if (noun !== undefined && !noun.endsWith("s")) found.add(noun);
  }
  return found;
}

/** The last of the small words at the end of a phrase, when a name or a term stands before them. */
function nounBehindName(phrase: string): string | undefined {
  const words = phrase.split(/[- ]/);
  let at = words.length - 1;
  while (at >= 0 && /^\p{Ll}+$/u.test(words[at] ?? "")) at--;
  const isName = /^\p{Lu}\p{L}*$|\}$/u.test(words[at] ?? "");
  return isName && at < words.length - 1 ? words.at(-1) : undefined;
}
