import { dictionary } from "../../text/dictionary.js";
import { currencyOf } from "../../values/currencies.js";
import { compareRational, rational } from "../../values/rational.js";
import type { Unit } from "../../values/unit.js";
import { knownUnit } from "../../values/units.js";
import { pos } from "../lexicon/index.js";
import { isArticle, skipHyphen } from "../numbers/cardinals.js";
import { isBrokenSpace } from "../numbers/magnitudes.js";
import type { NumberReading } from "../numbers/number-reading.js";
import {
  isAdjacent,
  isCapitalised,
  isHyphen,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import { number, sign, type Tokens } from "../tokens.js";
import { isHeatAgain, type UnitReading, unitSymbolAfter, unitWordsAfter } from "./unit-words.js";

/** The unit after a number: a symbol after digits, else words; "pounds" are money where money is spoken of. */
export function unitAfter(tokens: Tokens, reading: NumberReading): (UnitReading & { mojibake?: true }) | null {
  const next = pastPlus(tokens, reading.next);
  if (next >= tokens.count) return null;
  const digits = tokens.kind[next - 1] !== 1 || reading.written.magnitude !== null || !isWord(tokens, next - 1);
  if (digits) {
    const symbol = unitSymbolAfter(tokens, next) ?? centsAfter(tokens, reading) ?? signAfter(tokens, next);
    if (symbol && !isNameLetter(tokens, reading, symbol)) {
      const words = unitWordsAfter(tokens, next);
      return words && words.end > symbol.end ? words : symbol;
    }
    const broken = brokenSymbol(tokens, next);
    if (broken) return { ...broken, mojibake: true };
  }
  const abbreviation = digits ? null : abbreviatedUnit(tokens, next);
  if (abbreviation) return abbreviation;
  if (reading.bare === "part") return unitOfPart(tokens, reading.first, next);
  const hedged = pastHedge(tokens, next);
  if (hedged !== null) {
    const words = unitWordsAfter(tokens, hedged);
    return words && words.unit.code !== "[lb_av]" && isUnitWord(tokens, words, reading) ? words : null;
  }
  if (wordAt(tokens, next) === "of") return reading.vague ? vagueUnit(tokens, next + 1) : partOfUnit(tokens, reading);
  const words = unitWordsAfter(tokens, next);
  if (!words) return null;
  if (words.unit.code === "[lb_av]") return { ...words, unit: poundsAre(tokens, reading, words.unit) };
  return isUnitWord(tokens, words, reading) ? words : null;
}

/** "30+ miles": a plus between the figure and its unit. */
function pastPlus(tokens: Tokens, next: number): number {
  return signAt(tokens, next, "+") && isAdjacent(tokens, next) && isNumber(tokens, next - 1) ? next + 1 : next;
}

/** "20 or so miles", "10-odd years", "100-plus days": the token of the unit behind a hedge; null where none stands. */
function pastHedge(tokens: Tokens, next: number): number | null {
  if (isHyphen(tokens, next) && isAdjacent(tokens, next))
    return isOneOf(tokens, next + 1, boundHedges) ? next + 2 : null;
  const isPair = wordAt(tokens, next) === "or" && isOneOf(tokens, next + 1, looseHedges);
  return isPair ? next + 2 : wordAt(tokens, next) === "odd" ? next + 1 : null;
}

/** "five kg": after words only a symbol of two letters or more that is no word. */
function abbreviatedUnit(tokens: Tokens, next: number): UnitReading | null {
  const at = skipHyphen(tokens, next);
  if (lexeme(tokens, at) || textAt(tokens, at).length < 2) return null;
  const symbol = unitSymbolAfter(tokens, next);
  return symbol && isWord(tokens, symbol.next - 1) ? symbol : null;
}

/** The F of "18F" may be a name's: it is Fahrenheit's where heat is spoken of or nothing else stands around. */
function isNameLetter(
  tokens: Tokens,
  { first, next, written }: NumberReading,
  { unit, start, end }: UnitReading,
): boolean {
  if (unit.dimension !== "temperature" || end - start > 1 || !/[CF]/.test(tokens.text.charAt(start))) return false;
  // No seat, road or model is called "38.2C".
  if (written.decimals > 0) return false;
  const at = tokens.start[first] as number;
  if (heatNearby.test(tokens.text.slice(Math.max(0, at - 120), at + 120))) return false;
  // "800C (1,472F)": said again on the other scale.
  if (isHeatAgain(tokens.text, start)) return false;
  return isWord(tokens, next + 1) || isOneOf(tokens, first - 1, nameLeads);
}

/** "thousands of miles"; "millions of pounds" are money. */
function vagueUnit(tokens: Tokens, at: number): UnitReading | null {
  const words = unitWordsAfter(tokens, at);
  return words?.unit.code === "[lb_av]" ? { ...words, unit: currencyOf("GBP") as Unit } : words;
}

/** "0.25 of a percentage point". */
function partOfUnit(tokens: Tokens, { min, next }: NumberReading): UnitReading | null {
  const words = min.n < min.d && isArticle(tokens, next + 1) ? unitWordsAfter(tokens, next + 2) : null;
  return words?.unit.dimension === "share" ? words : null;
}

/** "half a mile", "a quarter of a percent", "one-half of 1 percent", "one-tenth of 1%", "a half-mile"; times are left to durations. */
function unitOfPart(tokens: Tokens, first: number, next: number): UnitReading | null {
  let at = next;
  if (wordAt(tokens, at) === "of") at++;
  const one = isArticle(tokens, at) || ((wordAt(tokens, at) === "one" || textAt(tokens, at) === "1") && at > next);
  if (one) at++;
  else if (at > next) return null;
  const point = skipHyphen(tokens, at) > at ? at + 1 : one || isArticle(tokens, first) ? at : null;
  const words =
    unitWordsAfter(tokens, at) ??
    (point === null ? null : pointAfter(tokens, point)) ??
    (one && signAt(tokens, at, "%") ? unitSymbolAfter(tokens, at) : null);
  if (!words || words.unit.dimension === "time") return null;
  // "a half-pound burger" and "half a pound of butter" are weighed, "half a pound" is paid.
  const isWeighed = skipHyphen(tokens, next) > next || wordAt(tokens, words.next) === "of";
  return words.unit.code === "[lb_av]" && !isWeighed ? { ...words, unit: currencyOf("GBP") as Unit } : words;
}

/** "a quarter-point cut", "a quarter point", "half a point": one in percentage points. */
function pointAfter(tokens: Tokens, at: number): UnitReading | null {
  if (wordAt(tokens, at) !== "point" && wordAt(tokens, at) !== "points") return null;
  return symbolReading(tokens, knownUnit("pp"), at, false);
}

/** "50p", "99c" and "99¢": a hundredth of the currency of the country. */
function centsAfter(tokens: Tokens, reading: NumberReading): UnitReading | null {
  const { next } = reading;
  if (!isAdjacent(tokens, next) || reading.written.magnitude || compareRational(reading.min, rational(999)) > 0)
    return null;
  const symbol = textAt(tokens, next);
  const code = symbol === "p" ? "GBP" : symbol === "¢" || symbol === "c" ? "USD" : null;
  const unit = code ? currencyOf(code) : undefined;
  if (!unit || (isAdjacent(tokens, next + 1) && tokens.kind[next + 1] !== sign)) return null;
  return symbolReading(tokens, unit, next, true);
}

/** A currency sign after the figure: "640m €", "5€". */
function signAfter(tokens: Tokens, next: number): UnitReading | null {
  const code = trailingSigns[textAt(tokens, next)];
  const unit = code === undefined ? undefined : currencyOf(code);
  if (!unit || tokens.kind[next + 1] === number) return null;
  return symbolReading(tokens, unit, next, false);
}

function symbolReading(tokens: Tokens, unit: Unit, at: number, hundredth: boolean): UnitReading {
  const [start, end] = [tokens.start[at] as number, tokens.end[at] as number];
  return { unit, hundredth, per: null, next: at + 1, start, end };
}

/** "38Â°C": what is left of a sign in the wrong encoding. */
function brokenSymbol(tokens: Tokens, next: number): UnitReading | null {
  const broken = isBrokenSpace(tokens, next) || (textAt(tokens, next) === "Â" && isAdjacent(tokens, next + 1));
  return broken ? unitSymbolAfter(tokens, next + 1) : null;
}

/** Words that are units only beside a figure of their own kind: "stone", "second", "won", "real". */
function isUnitWord(tokens: Tokens, found: UnitReading, reading: NumberReading): boolean {
  const text = tokens.text.slice(found.start, found.end).toLowerCase();
  const single = reading.min.n === reading.min.d && reading.max === reading.min;
  const hyphenated = isHyphen(tokens, reading.next);
  const isName = isCapitalised(tokens, found.next - 1) && isCapitalised(tokens, found.next);
  switch (text) {
    case "won":
      return reading.written.magnitude !== null || reading.min.n >= 1000n * reading.min.d;
    // Of an exam there are fewer.
    case "marks":
      return reading.written.magnitude !== null || reading.written.decimals > 1;
    case "real":
    case "percentage":
      return false;
    case "rand":
    case "bar":
    case "knot":
      return !single && !isName;
    case "stone":
    case "stones":
      return !single && !isName && !leadsNoun(tokens, found.next);
    case "second":
      return single || hyphenated;
    case "barrel":
    case "pound":
      return single || hyphenated;
    case "foot":
      return !isOneOf(tokens, found.next, onFoot);
    case "degree":
    case "degrees":
      return !isOneOf(tokens, reading.first - 1, graduates);
    default:
      return true;
  }
}

/** True when a noun follows, so that the word before it only describes it. */
function leadsNoun(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at)) return false;
  const following = lexeme(tokens, at);
  return following === undefined || (following.pos & pos.noun) !== 0;
}

/** A pound is money when it is counted in millions, when copy nearby writes the sign, or when it is paid. */
function poundsAre(tokens: Tokens, reading: NumberReading, mass: Unit): Unit {
  const sterling = currencyOf("GBP") as Unit;
  if (isHyphen(tokens, reading.next) && reading.max.n < 1000n * reading.max.d) return mass;
  if (penceFollow(tokens, reading.next + 1)) return sterling;
  const after = reading.next + 1;
  if (isOneOf(tokens, after, rateArticles) && isOneOf(tokens, after + 1, pricedBy)) return sterling;
  // "5.1 million pounds of thrust" are no money, "5 million pounds of aid" is.
  if (wordAt(tokens, after) === "of" && isOneOf(tokens, after + 1, weighed)) return mass;
  if (reading.written.magnitude !== null || reading.max.n >= 100_000n * reading.max.d) return sterling;
  const at = tokens.start[reading.first] as number;
  const nearby = tokens.text.slice(Math.max(0, at - 120), at + 120);
  // Whoever pays in dollars weighs in pounds; not "fined 2,400 pounds", "2,400 pounds ($3,100)".
  const isPaid = moneyNearby.test(tokens.text.slice(Math.max(0, at - 25), at)) || signAt(tokens, after, "(");
  if (nearby.includes("$") && !nearby.includes("£") && !isPaid) return mass;
  return moneyNearby.test(nearby) && !massNearby.test(nearby) ? sterling : mass;
}

/** "three pounds 50", "two pounds and 50 pence". */
function penceFollow(tokens: Tokens, at: number): boolean {
  const and = wordAt(tokens, at) === "and";
  const from = and ? at + 1 : at;
  const cents = Number(textAt(tokens, from)) || (lexeme(tokens, from)?.cardinal ?? 0);
  if (cents < 1 || cents > 99) return false;
  const following = wordAt(tokens, from + 1);
  return following === "pence" || following === "p" || (!and && cents >= 10 && !leadsNoun(tokens, from + 1));
}

const boundHedges = new Set(["odd", "plus", "some"]);
const looseHedges = new Set(["so", "more"]);
const rateArticles = new Set(["a", "per"]);
/** "1,688 pounds a tonne" is a price. */
const pricedBy = new Set(
  "ton tons tonne tonnes kilo kilogram head week month year night hour litre barrel share".split(" "),
);
const weighed = new Set(
  "thrust force pressure cargo payload freight coal ore copper gold silver uranium steel iron meat beef pork chicken turkey fish salmon seafood rice wheat flour sugar coffee cocoa butter cheese potatoes tomatoes apples fruit vegetables food explosives dynamite tnt ammunition cocaine heroin marijuana cannabis methamphetamine meth fentanyl opium drugs trash garbage rubbish plastic waste carbon fuel propellant fertilizer fertiliser concrete sand ice snow paper mail luggage baggage tobacco cotton wool honey nuts chocolate candy ivory".split(
    " ",
  ),
);
const moneyNearby =
  /£|\b(?:costs?|paid|pays?|payments?|prices?d?|spend|spent|spending|worth|fined?|fines|earn(?:ed|s)?|fees?|budget|debts?|loans?|bills?|sold|bought|prizes?|wages?|salary|salaries|money|tax(?:es)?|raised|donat\w*|invest\w*|pence|sterling|profits?|revenue|sum|cash|charged?|value[ds]?)\b/i;
const massNearby =
  /\b(?:tall|taller|weigh\w*|weight|heavy|heavier|heaviest|lighter|lightest|scales|ounces?|kilos?|kilograms?|kg|lbs?|overweight)\b/i;

const heatNearby =
  /°|\b(?:degrees?|temperatures?|hot|hotter|hottest|heat\w*|warm\w*|cold\w*|cool\w*|highs?|lows?|weather|fevers?|freez\w*|frost\w*|oven|bak(?:es?|ed|ing)|swelter\w*|roast\w*|scorch\w*|sizzl\w*|shiver\w*|chilly|boil\w*|melt\w*|mercury|climate|thermometers?|thermostats?|celsius|fahrenheit|summer|winter|sunny|sunshine|rain|snow|forecast\w*|record)\b/i;
const nameLeads = new Set("the an by at of for with from our its their via and".split(" "));

const trailingSigns: Readonly<Record<string, string>> = dictionary({
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  "₹": "INR",
  $: "USD",
});
const onFoot = new Set(
  "soldier soldiers patrol patrols passenger passengers police officers traffic bridge bridges".split(" "),
);
const graduates = new Set("hold holds held earn earned earning has have had received completed two".split(" "));
