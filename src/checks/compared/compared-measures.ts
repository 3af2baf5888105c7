import { headOf, nounOf } from "../../claims/relations/counted-noun.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { lexeme } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";

/** Whether a comparative can speak of a value: "older" of an age, "longer" of a length or a time, "larger" of a crowd. */
export function fitsMeasure(view: SentenceView, figure: Figure, comparative: string): boolean {
  const { kind, unit } = figure.quantity;
  const measured = unit?.dimension === "money" ? "money" : (unit?.dimension ?? kind);
  const noun = nounOf(view, figure);
  const known = measures[comparative];
  // A bare figure is in the unit of the one it is held against.
  if (known && measured === "count" && noun === "") return true;
  if (known)
    return known.has(measured) || (sizes.has(comparative) && measured === "count" && isCrowd(view, figure, noun));
  return measured !== "time" && measured !== "age" && measured !== "length";
}

/** What a size is told by: people, or what holds or houses them. */
function isCrowd(view: SentenceView, figure: Figure, noun: string): boolean {
  if (noun === "" || holders.has(noun)) return true;
  return (
    lexeme(view.tokens, headOf(view, figure) ?? -1)?.person === true || /(?:er|or|ist|ent|ant)s$|people/.test(noun)
  );
}

const length = wordSet("length");
const heat = wordSet("temperature");
const rain = wordSet("length volume");
const price = wordSet("money");
/** Those that may be said of people, or of the place that holds them. */
export const sizes = wordSet("larger bigger smaller greater");
const holders = wordSet(
  "seats rooms beds homes houses households souls inhabitants pupils members fans staff men women children places berths acres hectares",
);
const measures: Readonly<Record<string, ReadonlySet<string>>> = dictionary({
  older: wordSet("age time"),
  younger: wordSet("age time"),
  longer: wordSet("length time"),
  shorter: wordSet("length time"),
  taller: length,
  wealthier: price,
  richer: price,
  poorer: price,
  wetter: rain,
  drier: rain,
  dryer: rain,
  rainier: rain,
  soggier: rain,
  snowier: rain,
  sunnier: wordSet("time"),
  duller: wordSet("time"),
  briefer: wordSet("time"),
  lengthier: wordSet("length time"),
  balmier: heat,
  sultrier: heat,
  chillier: heat,
  frostier: heat,
  icier: heat,
  swifter: wordSet("speed time"),
  speedier: wordSet("speed time"),
  loftier: length,
  wider: length,
  broader: length,
  narrower: length,
  deeper: length,
  shallower: length,
  heavier: wordSet("mass"),
  lighter: wordSet("mass"),
  warmer: heat,
  hotter: heat,
  colder: heat,
  cooler: heat,
  costlier: price,
  dearer: price,
  pricier: price,
  cheaper: price,
  faster: wordSet("speed time"),
  quicker: wordSet("speed time"),
  slower: wordSet("speed time"),
  larger: wordSet("money area length volume mass percent"),
  bigger: wordSet("money area length volume mass percent"),
  smaller: wordSet("money area length volume mass percent"),
  greater: wordSet("money area length volume mass percent"),
});
