import { dictionary } from "../../text/dictionary.js";
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
});

/** Verbs for being more than something, each form with the words for being less. */
export const exceedingVerbs: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary(
  Object.fromEntries([
    ["bettered", "fell short of"],
    ["bettering", "falling short of"],
    ["cleared", "missed"],
    ["clearing", "missing"],
    ...[
      "exceed exceeds exceeded exceeding",
      "top tops topped topping",
      "surpass surpasses surpassed surpassing",
      "outstrip outstrips outstripped outstripping",
      "eclipse eclipses eclipsed eclipsing",
      "overtake overtakes overtook overtaking",
      "pass passes passed passing",
      "beat beats beat beating",
      "smash smashes smashed smashing",
      "outdo outdoes outdid outdoing",
      "dwarf dwarfs dwarfed dwarfing",
      "outpace outpaces outpaced outpacing",
      "trump trumps trumped trumping",
      "outbid outbids outbid outbidding",
      "outsell outsells outsold outselling",
      "outscore outscores outscored outscoring",
      "outlast outlasts outlasted outlasting",
    ].flatMap((verb) => {
      const [base = "", third = "", past = "", gerund = ""] = verb.split(" ");
      return [
        [base, "fall short of"],
        [third, "falls short of"],
        [past, "fell short of"],
        [gerund, "falling short of"],
      ];
    }),
  ]),
);

/** Verbs for being less than what was aimed at, each form with the word for being more. */
export const missingVerbs: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary({
  missed: "beat",
  misses: "beats",
  missing: "beating",
});

/** Prepositions of being more, with those of being less. */
export const levelWords: Readonly<Record<string, string>> = /* @__PURE__ */ dictionary({
  above: "below",
  over: "under",
  beyond: "below",
});

/** What a figure is held against: a mark that was set, foretold or reached before. */
export const markNouns =
  "target goal aim limit cap ceiling floor threshold quota budget forecast forecasts estimate estimates expectation expectations projection projections prediction predictions average norm mean median record best high low peak level figure total number capacity minimum maximum requirement benchmark mark tally count toll";
