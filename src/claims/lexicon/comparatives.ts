import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { verbForms } from "./inflect.js";
/** Words that hold one figure against another; data only. */

/** Comparatives that "than" follows: those that say more, with the word that says less. */
export const comparatives: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary({
  more: "less",
  higher: "lower",
  greater: "smaller",
  larger: "smaller",
  bigger: "smaller",
  longer: "shorter",
  taller: "shorter",
  heavier: "lighter",
  older: "younger",
  wider: "narrower",
  broader: "narrower",
  deeper: "shallower",
  warmer: "cooler",
  hotter: "colder",
  costlier: "cheaper",
  dearer: "cheaper",
  pricier: "cheaper",
  faster: "slower",
  fuller: "emptier",
  thicker: "thinner",
  stronger: "weaker",
  richer: "poorer",
  busier: "quieter",
  louder: "quieter",
  brighter: "dimmer",
  wetter: "drier",
  steeper: "gentler",
  farther: "nearer",
  fatter: "leaner",
  denser: "sparser",
  chunkier: "slimmer",
  weightier: "lighter",
  sunnier: "duller",
  rainier: "drier",
  soggier: "drier",
  snowier: "drier",
  windier: "calmer",
  wealthier: "poorer",
  roomier: "smaller",
  lengthier: "briefer",
  swifter: "slower",
  speedier: "slower",
  loftier: "lower",
  balmier: "chillier",
  sultrier: "cooler",
});

/** Each comparative that says less, with the first one that says more of the same. */
export function lesserOf(more: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(more)
      .toReversed()
      .map(([one, less]) => [less, one]),
  );
}

/** Comparatives that say less and are no usual opposite of any that says more, with one. */
export const lesserComparatives: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary({
  fewer: "more",
  cheaper: "dearer",
  less: "more",
  lower: "higher",
  smaller: "larger",
  shorter: "longer",
  chillier: "warmer",
  frostier: "warmer",
  icier: "warmer",
  tinier: "larger",
  littler: "larger",
  dryer: "wetter",
  leaner: "fatter",
  slimmer: "wider",
});

/** Those of how fast something goes: of a time they say less. */
export const paces = /* @__PURE__ */ wordSet("faster slower quicker swifter speedier");

/** Verbs of becoming, behind which a comparative tells of a change: "grew colder". */
export const turning = /* @__PURE__ */ wordSet("get become grow turn");

/** What "more" and "less" are put to, with the comparative that "more" of it stands for. */
export const comparedQualities: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary({
  expensive: "dearer",
  costly: "dearer",
  pricey: "dearer",
  valuable: "dearer",
  lucrative: "dearer",
  affordable: "cheaper",
  economical: "cheaper",
  popular: "more",
  numerous: "more",
  crowded: "more",
  attended: "more",
  productive: "more",
  profitable: "more",
  plentiful: "more",
  frequent: "more",
  abundant: "more",
  generous: "more",
  prolific: "more",
  successful: "more",
  powerful: "more",
  busy: "more",
  rainy: "wetter",
  populous: "larger",
  populated: "larger",
  spacious: "larger",
  extensive: "larger",
  sizeable: "larger",
  compact: "smaller",
  modest: "smaller",
  wealthy: "richer",
  distant: "farther",
});

/** What "better" and "worse" are put to, where they say how much there is of it. */
export const betterQualities =
  "attended paid funded off used supported stocked staffed endowed subscribed patronised patronized visited represented equipped resourced rewarded";

/** Verbs for being more than something, each form with the words for being less. */
export const exceedingVerbs: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary({
  ...formsWith(
    "exceed top surpass outstrip eclipse overtake pass beat smash outdo dwarf outpace trump outbid outsell outscore outlast overrun overshoot outperform outgrow outspend outrun outrank outpoll overhaul overstep transcend shatter breach bust burst",
    { third: "falls short of", past: "fell short of", gerund: "falling short of", base: "fall short of" },
  ),
  // As such they are hardly ever verbs.
  bettered: "fell short of",
  bettering: "falling short of",
  cleared: "missed",
  clearing: "missing",
});

/** Verbs for being less than what was aimed at, each form with the word for being more. */
export const missingVerbs: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary(
  formsWith("miss undershoot", { third: "beats", past: "beat", gerund: "beating", base: "beat" }),
);

/** Verbs for being as much as what was aimed at, or more, each form with the word for being less. */
export const reachingVerbs: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary(
  formsWith("reach meet hit achieve attain fulfil fulfill satisfy make", {
    third: "misses",
    past: "missed",
    gerund: "missing",
    base: "miss",
  }),
);

/** The forms of some verbs, each with what stands in the same form. */
function formsWith(
  bases: string,
  like: { readonly third: string; readonly past: string; readonly gerund: string; readonly base: string },
): Record<string, string> {
  const words: Record<string, string> = {};
  for (const base of bases.split(" ")) {
    const { third, past, participle, gerund } = verbForms(base);
    words[base] = like.base;
    words[third] = like.third;
    for (const form of [...past, ...participle]) words[form] = like.past;
    for (const form of gerund) words[form] = like.gerund;
  }
  return words;
}

/** Prepositions of being more, with those of being less. */
export const levelWords: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary({
  above: "below",
  over: "under",
  beyond: "below",
});

/** What a figure is held against: a mark that was set, foretold or reached before. */
export const markNouns =
  "target goal aim limit cap ceiling floor threshold quota budget forecast forecasts estimate estimates expectation expectations projection projections prediction predictions average norm mean median record best high low peak level figure total number capacity minimum maximum requirement benchmark mark tally count toll";
