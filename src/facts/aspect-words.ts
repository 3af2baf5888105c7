import { formsOf } from "../claims/lexicon/inflect.js";

/** What about a thing a figure measures: two figures in metres are of one thing and yet not the same. */
export type Aspect = keyof typeof aspectWords;

const aspectWords = {
  length: "length long stretch lengthy run",
  height: "height high tall altitude elevation tower rise",
  width: "width wide broad breadth span across",
  depth: "depth deep",
  radius: "radius across",
  diameter: "diameter across",
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

/** Every form of the words, with the aspects that it may be said of. */
export function aspectsByForm(): ReadonlyMap<string, readonly Aspect[]> {
  const found = new Map<string, readonly Aspect[]>();
  for (const [aspect, words] of Object.entries(aspectWords) as [Aspect, string][]) {
    for (const form of words.split(" ").flatMap(formsOf)) {
      const known = found.get(form) ?? [];
      if (!known.includes(aspect)) found.set(form, [...known, aspect]);
    }
  }
  return found;
}
