import type { BlockReading, Reading } from "../../claims/reading.js";
import { stemAt, thingAt } from "../../claims/subjects/concept.js";
import { phraseUpTo } from "../../claims/subjects/measured-thing.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isSubset, shares } from "./conflict.js";

/**
 * True where an article speaks of one thing by a noun, or of things always in the plural: never of another, nor of two that their own words tell apart
 * ("the road bridge", "the railway bridge").
 */
export function isSoleThing(thing: string, reading: Reading): boolean {
  const places = nounsOf(reading).get(thing) ?? [];
  const named: ReadonlySet<string>[] = [];
  const isMany = places[0] !== undefined && isPlural(places[0].block, places[0].head);
  for (const [index, { block, head }] of places.entries()) {
    if (isPlural(block, head) !== isMany) return false;
    const { first } = phraseUpTo(block, head, Math.max(0, head - longestPhrase));
    if (isOneOf(block.tokens, first, index === 0 ? others : newcomers)) return false;
    // "the 48-hour stoppage called for Saturday", "the 52,000-seat stadium across the river"
    if (isOneOf(block.tokens, head + 1, restricting)) return false;
    const words = wordsAround(block, first, head);
    if (shares(words, contrasting)) return false;
    if (rankOf(words) !== rankOf(named[0] ?? words)) return false;
    if (named.some((other) => !isSubset(words, other) && !isSubset(other, words))) return false;
    named.push(words);
  }
  return true;
}

interface Place {
  readonly block: BlockReading;
  readonly head: number;
}

/** The nouns of an article that head their phrases, by what they stand for. */
function nounsOf(reading: Reading): ReadonlyMap<string, readonly Place[]> {
  const known = nounsByReading.get(reading);
  if (known) return known;
  const nouns = new Map<string, Place[]>();
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    for (let head = 0; head < block.tagged.length; head++) {
      if (block.tagged[head] !== tags.noun || block.tagged[head + 1] === tags.noun) continue;
      const thing = thingAt(block.tokens, head);
      const places = nouns.get(thing);
      if (!places) nouns.set(thing, [{ block, head }]);
      else if (places.length < mostPlaces) places.push({ block, head });
    }
  }
  nounsByReading.set(reading, nouns);
  return nouns;
}

const nounsByReading = new WeakMap<Reading, ReadonlyMap<string, readonly Place[]>>();

function isPlural({ tokens }: BlockReading, head: number): boolean {
  const word = wordAt(tokens, head);
  return word.endsWith("s") && stemAt(tokens, head) !== word;
}

/** What tells a thing from others of its name: nouns, names, adjectives and ordinals before the noun, a name behind. */
function wordsAround({ tokens, tagged }: BlockReading, first: number, head: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = first; at < head; at++) {
    // "the 210-metre ship"
    if (tagged[at + 1] === tags.sign || tagged[at - 1] === tags.sign) continue;
    if (telling.has(tagged[at] as number) || ordinal.test(wordAt(tokens, at))) words.add(wordAt(tokens, at));
  }
  for (let at = head + 1; tagged[at] === tags.proper; at++) words.add(wordAt(tokens, at));
  return words;
}

/** "the first strike", "the strike": of a row. */
function rankOf(words: ReadonlySet<string>): string {
  return [...words].filter((word) => ordinal.test(word)).join(" ");
}

/** More would not be told apart in any sense: an article that has so many is no news copy. */
const mostPlaces = 40;
const longestPhrase = 12;
const telling = new Set<number>([tags.noun, tags.proper, tags.adjective]);
const ordinal = /^(?:first|second|third|last|\w{2,12}th)$/;
/** What tells behind the noun which is meant, or where it stands. */
const restricting = wordSet(
  "that due planned scheduled called across beside near nearby opposite behind beyond outside along alongside next",
);
const others = wordSet("another each every any no one other both either neither two");
const newcomers = new Set([...others, "a", "an"]);
const contrasting = wordSet("other another second third next previous former old older twin sister newer similar same");
