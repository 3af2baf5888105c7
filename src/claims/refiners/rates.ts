import { dictionary } from "../../text/dictionary.js";
import { toDecimal } from "../../values/rational.js";
import { writeDigits } from "../../values/write-number.js";
import { amountAt } from "../amounts/read-amount.js";
import { unitWordsAfter } from "../amounts/unit-words.js";
import type { Mention, QuantityMention } from "../mention.js";
import { isArticle } from "../numbers/cardinals.js";
import { isAdjacent, isHyphen, isOneOf, isWord, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Fills in what a figure is given for: "$15 an hour", "12 cases per 100,000 people", "2 million barrels a day". */
export function attachRates(tokens: Tokens, mentions: readonly Mention[]): void {
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== "quantity" || !kinds.has(mention.quantity.kind) || mention.quantity.per !== null) continue;
    const per = rateOf(tokens, mention, mentions[index + 1]);
    if (per !== null) mention.quantity = { ...mention.quantity, per };
  }
}

const kinds: ReadonlySet<string> = new Set(["money", "measure", "count", "percent"]);

function rateOf(tokens: Tokens, mention: QuantityMention, following: Mention | undefined): string | null {
  const direct = readRate(tokens, mention.next, following, mention.quantity.kind !== "count");
  if (direct !== null || !mention.counted) return direct;
  return readRate(tokens, mention.counted.next, following, false);
}

/** What stands after "per", "a", "each" or a slash at token `at`. After a noun "a" opens a rate only before a time. */
function readRate(tokens: Tokens, at: number, following: Mention | undefined, anyUnit: boolean): string | null {
  const bound = isHyphen(tokens, at) && isAdjacent(tokens, at) && isAdjacent(tokens, at + 1);
  const from = bound ? at + 1 : at;
  const opening = wordAt(tokens, from);
  const next = isHyphen(tokens, from + 1) ? from + 2 : from + 1;
  // "$5/day"; the shilling at "84.60/70" has two prices.
  if (signAt(tokens, at, "/"))
    return isAdjacent(tokens, at) && isAdjacent(tokens, at + 1) && isWord(tokens, at + 1)
      ? nameOf(tokens, at + 1)
      : null;
  if (opening === "per") return nameOf(tokens, next);
  if (opening === "each" || opening === "every" || isArticle(tokens, from)) {
    const isTimeOfItsOwn =
      following?.kind === "timex" && following.first <= from && opening !== "a" && opening !== "an";
    const isTime = lexeme(tokens, next)?.timeUnit !== undefined;
    if (isTimeOfItsOwn && opening !== "each" && opening !== "every") return null;
    if (isTime) return isLengthOfTime(tokens, next) ? null : nameOf(tokens, next);
    if (opening === "each" && !isWord(tokens, next)) return "each";
    // "2,000 a square mile"
    const measured = unitWordsAfter(tokens, next);
    if (measured?.unit.dimension === "area" && opening !== "each") return nameOf(tokens, next);
    const unit =
      anyUnit && opening !== "each" && opening !== "every" && (measured !== null || isOneOf(tokens, next, sold));
    return unit ? nameOf(tokens, next) : null;
  }
  // "four sheep to the hectare"
  if (
    opening === "to" &&
    isOneOf(tokens, next, articles) &&
    unitWordsAfter(tokens, next + 1)?.unit.dimension === "area"
  )
    return nameOf(tokens, next + 1);
  return opening === "apiece" ? "each" : (adverbs[opening] ?? null);
}

/** "a month from now", "a year in prison", where "$9 a month from every household", "31 a day in May" are rates. */
function isLengthOfTime(tokens: Tokens, unit: number): boolean {
  const word = wordAt(tokens, unit + 1);
  if (word === "from") return !isOneOf(tokens, unit + 2, sources);
  if (word === "in") return isOneOf(tokens, unit + 2, spentIn);
  return notRates.has(word);
}

/** The name of what a rate counts by: a unit in the singular, a number in digits, else the word. */
function nameOf(tokens: Tokens, at: number): string | null {
  const amount = amountAt(tokens, at);
  if (amount && amount.first === at && amount.kind === "count") {
    return amount.min.d === 1n ? writeDigits(amount.min, 0, ",") : toDecimal(amount.min);
  }
  const time = lexeme(tokens, at)?.timeUnit;
  if (time) return time;
  const unit = unitWordsAfter(tokens, at);
  if (unit) return unit.unit.name;
  const word = wordAt(tokens, at);
  return word === "" ? null : (names[word] ?? word);
}

const names: Readonly<Record<string, string>> = dictionary({
  capita: "person",
  head: "person",
  annum: "year",
  hr: "hour",
  sec: "second",
});
const adverbs: Readonly<Record<string, string>> = dictionary({
  daily: "day",
  weekly: "week",
  fortnightly: "fortnight",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annually: "year",
  hourly: "hour",
  nightly: "night",
});
/** "$9 a month from every household", "£2 a day from them". */
const sources = new Set(["each", "every", "all", "its", "their", "his", "her", "it", "them"]);
/** "a year ago", "a day off", "a night out", "a week later". */
const notRates = new Set("ago later earlier before after out off old long-".split(" "));
/** "a year in prison", "a month in advance". */
const spentIn = new Set(
  "advance bed captivity charge coalition command custody detention exile hiding hospital jail limbo office opposition port power prison quarantine solitary".split(
    " ",
  ),
);
const articles = new Set(["the", "a", "an", "each", "every"]);
const sold = new Set(
  "lb lbs oz share head person unit piece bottle bushel game season ride ticket pop go session lesson visit plate cup pack packet box bag carton case seat room word page night copy dose jab item line home house family household pupil student patient worker employee resident voter taxpayer passenger customer vehicle bed tree".split(
    " ",
  ),
);
