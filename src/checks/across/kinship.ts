import type { Reading } from "../../claims/reading.js";
import { hearNames } from "../../claims/subjects/names.js";
import { wordsIn } from "../../claims/subjects/words.js";
import { spellingOf } from "./spelling.js";

/** Which articles tell of the same: `areKin(a, b)` by their places in the list. */
export interface Kinship {
  areKin(a: number, b: number): boolean;
}

/**
 * Finds the articles that share names and words and that appeared within weeks of each other. Only articles with a name in
 * common are held against each other, each with the next few that have it, so that work grows with the text alone; kin of
 * kin are kin.
 */
export function findKin(readings: readonly Reading[]): Kinship {
  const articles = readings.map(keysOf);
  const families = articles.map((_, index) => index);
  const held = new Set<number>();
  for (const [a, b] of neighbours(articles)) {
    const pair = a * articles.length + b;
    if (held.has(pair) || familyOf(families, a) === familyOf(families, b)) continue;
    held.add(pair);
    if (areAlike(articles[a] as Keys, articles[b] as Keys)) families[familyOf(families, b)] = familyOf(families, a);
  }
  return {
    areKin: (a, b) => familyOf(families, a) === familyOf(families, b) && !areFarApart(readings[a], readings[b]),
  };
}

interface Keys {
  readonly names: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Pairs of articles that have a name or, where they name few, a word in common and stand near each other among those that have it. */
function* neighbours(articles: readonly Keys[]): Iterable<readonly [number, number]> {
  const holders = new Map<string, number[]>();
  for (const [index, { names, stems }] of articles.entries()) {
    // A few lines may name nobody.
    for (const word of names.size < fewNames ? [...names, ...stems] : names) {
      const known = holders.get(word);
      if (!known) holders.set(word, [index]);
      else {
        for (const earlier of known.slice(-reach)) yield [earlier, index];
        known.push(index);
      }
    }
  }
}

function areAlike(a: Keys, b: Keys): boolean {
  const weight = 3 * common(a.names, b.names) + common(a.stems, b.stems);
  const lighter = Math.min(3 * a.names.size + a.stems.size, 3 * b.names.size + b.stems.size);
  return weight >= Math.min(enough, lighter / 2);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

function keysOf(reading: Reading): Keys {
  const sense = hearNames(reading);
  const keys = { names: new Set<string>(), stems: new Set<string>() };
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    const { names, stems } = wordsIn(block, 0, block.tokens.count, sense);
    for (const name of names) keys.names.add(spellingOf(name));
    for (const stem of stems) keys.stems.add(stem);
  }
  return keys;
}

/** The first of an article's family; paths are halved on the way. */
function familyOf(families: number[], article: number): number {
  let at = article;
  while (families[at] !== at) {
    families[at] = families[families[at] as number] as number;
    at = families[at] as number;
  }
  return at;
}

function areFarApart(a: Reading | undefined, b: Reading | undefined): boolean {
  const [left, right] = [a?.anchor?.start, b?.anchor?.start];
  return left != null && right != null && Math.abs(left - right) > sameStory;
}

const fewNames = 3;
/** How many articles back a name is followed. */
const reach = 12;
/** Two names and four words in common, each name worth three words; of short articles half of all. */
const enough = 10;
/** Days within which articles are about the same event. */
const sameStory = 60;
