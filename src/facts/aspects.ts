import { foldWord } from "../claims/characters.js";
import { formsOf } from "../claims/lexicon/inflect.js";

/** What about a thing a figure measures: two figures in metres are of one thing and yet not the same. */
export type Aspect = keyof typeof aspectWords;

const aspectWords = {
  length: "length long stretch lengthy run",
  height: "height high tall altitude elevation tower rise",
  width: "width wide broad breadth span",
  depth: "depth deep",
  thickness: "thickness thick",
  weight: "weight heavy weigh",
  area: "area cover",
  distance: "distance away far apart reach",
  speed: "speed fast pace gust",
  duration: "duration last",
  cost: "cost price budget bill fee toll tariff charge fare rent ticket pay paid spend spent bought sold worth value valuation",
  takings: "revenue turnover sales earnings gross income takings receipts box-office",
  profit: "profit",
  loss: "loss lose lost",
  debt: "debt owe deficit shortfall overspend borrowing",
  wage: "salary wage wages earn bonus pension",
  penalty: "fine penalty damages compensation",
  aid: "loan aid subsidy grant funding bailout rescue support package donation investment",
  tax: "tax levy duty",
  population: "population inhabitants people residents nation",
  capacity: "capacity seat hold places accommodate",
  crowd: "attendance crowd audience gate",
  share: "share slice stake proportion",
  turnout: "turnout",
  inflation: "inflation prices",
  unemployment: "unemployment jobless",
  growth: "growth",
  majority: "majority lead margin",
} as const;

const byWord = new Map<string, Set<Aspect>>();
for (const [aspect, words] of Object.entries(aspectWords) as [Aspect, string][]) {
  for (const word of words.split(" ")) {
    for (const form of formsOf(word)) {
      const known = byWord.get(form) ?? new Set<Aspect>();
      byWord.set(form, known.add(aspect));
    }
  }
}

/** What the words of a text measure; empty when they say nothing of it. */
export function aspectsIn(words: Iterable<string>): ReadonlySet<Aspect> {
  const found = new Set<Aspect>();
  for (const word of words) for (const aspect of byWord.get(foldWord(word)) ?? []) found.add(aspect);
  return found;
}

/** True when a word measures something, and nothing of what is known to be measured. */
export function measuresOther(word: string, known: ReadonlySet<Aspect>): boolean {
  const own = byWord.get(word);
  if (!own || known.size === 0) return false;
  for (const aspect of own) if (known.has(aspect)) return false;
  return true;
}
