import { add, compareRational, divide, multiply, rational } from "../../values/rational.js";
import { unitOf } from "../../values/units.js";
import type { Amount } from "../amounts/amount.js";
import { quantityOf, rangeMention } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { durationValue } from "../dates/durations.js";
import { lengthOf, unitCodes, unitsByCode } from "../dates/lengths.js";
import { directionAfter, finishLength, type Length } from "../dates/offsets.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";
import { type Entry, pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { isArticle } from "../numbers/cardinals.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import {
  isAdjacent,
  isDash,
  isHyphen,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  opensSentence,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import { number, sign, type Tokens } from "../tokens.js";

const opening = trigger.digits | trigger.cardinal | trigger.loose | trigger.fraction;

/** How long something lasts, and times that are so long before or after another. */
export const durationForms: readonly Form[] = [
  { id: "duration", triggers: opening, read: readDuration },
  { id: "duration-range", triggers: opening, read: readDurationRange },
  { id: "duration-quarters", triggers: trigger.digits | trigger.cardinal, read: readQuarters },
  { id: "duration-article", triggers: trigger.timeUnit, read: readArticleDuration },
  { id: "rate-time", triggers: trigger.timeUnit, read: readRateTime },
];

/** "eight years", "a four-hour operation", "five more weeks"; with "ago", "later", "earlier" a time. */
function readDuration(tokens: Tokens, i: number): Mention | null {
  if (isOneDay(tokens, i)) {
    return timexMention("duration", tokens, i, i + 2, { form: "vague", value: "FUTURE_REF", byTense: true });
  }
  const article = wordAt(tokens, i - 1);
  const hasArticle = article === "a" || article === "an" || article === "another";
  const withArticle = hasArticle ? amountAt(tokens, i - 1) : null;
  const amount = withArticle ?? amountAt(tokens, i);
  const length = amount && lengthAt(tokens, amount);
  if (!length) return null;
  // "a half-hour call": the article is the call's.
  const isModifier = withArticle !== null && isHyphen(tokens, length.next - 2) && length.first === i - 1;
  return finishLength(tokens, isModifier ? { ...length, first: i } : length);
}

/** "One day we will", "could one day be": no length, but some day to come or gone. */
function isOneDay(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i) !== "one" || wordAt(tokens, i + 1) !== "day") return false;
  if (((lexeme(tokens, i - 1)?.pos ?? 0) & pos.modal) !== 0) return !isOneOf(tokens, i + 2, dayMeasured);
  const opens = opensSentence(tokens, i) || signAt(tokens, i - 1, "“") || signAt(tokens, i - 1, '"');
  const following = lexeme(tokens, i + 2)?.pos ?? 0;
  const isSetOff =
    signAt(tokens, i + 2, ",") && !isNumber(tokens, i + 3) && lexeme(tokens, i + 3)?.cardinal === undefined;
  return opens && (isSetOff || (following & (pos.pronoun | pos.determiner | pos.possessive)) !== 0);
}

/** "two to three weeks", "24 or 36 hours", "between five and ten years", "10-15 minutes". */
function readDurationRange(tokens: Tokens, i: number): Mention | null {
  const low = amountAt(tokens, i);
  if (low?.kind !== "count" || low.reading.codeLike) return null;
  const between = wordAt(tokens, low.first - 1) === "between" && wordAt(tokens, low.next) === "and";
  const isDashed = isDash(tokens, low.next);
  const isHyphened = isDashed && isOneOf(tokens, low.next + 1, rangeJoints) && isDash(tokens, low.next + 2);
  const joint = between || isDashed || isOneOf(tokens, low.next, rangeJoints);
  if (!joint || wordAt(tokens, low.first - 1) === "from") return null;
  const from = isHyphened ? low.next + 3 : low.next + 1;
  const high = amountAt(tokens, from);
  const length = high && high.first === from ? lengthAt(tokens, high) : null;
  if (!high || !length?.quantity || compareRational(low.min, high.max) >= 0) return null;
  const { quantity } = rangeMention("duration-range", tokens, low, high, low.first);
  return finishLength(
    tokens,
    {
      ...length,
      first: low.first,
      quantity: { ...quantity, kind: "measure", unit: length.quantity.unit },
    },
    "duration-range",
  );
}

/** What an amount measures when a unit of time follows, with "more", "full" or the like between. */
function lengthAt(tokens: Tokens, amount: Amount): Length | null {
  if (amount.unit?.dimension === "time") {
    const unit = unitsByCode[amount.unit.code];
    const ordinal = wordAt(tokens, amount.next - 1) === "second" && amount.reading.bare !== "one" && !amount.hyphenated;
    return unit && !ordinal
      ? { first: amount.first, next: amount.next, quantity: quantityOf(amount, "measure"), unit }
      : null;
  }
  if (amount.unit || amount.reading.codeLike) return null;
  if (wordAt(tokens, amount.next) === "of") return partOfUnit(tokens, amount);
  if (amount.kind !== "count") return null;
  const filled =
    isOneOf(tokens, amount.next, fillers) || (isHyphen(tokens, amount.next) && isAdjacent(tokens, amount.next));
  const at = filled ? amount.next + 1 : amount.next;
  const unit = lexeme(tokens, at)?.timeUnit;
  // "three quarters" is a fraction, "the first 20 minute" a slip; seconds and minutes were units already.
  if (!unit || unit === "quarter" || unit === "second") return null;
  const known = unitOf(unitCodes[unit] ?? "") ?? null;
  return { first: amount.first, next: at + 1, quantity: { ...quantityOf(amount, "measure"), unit: known }, unit };
}

/** "three hundredths of a second", "a quarter of an hour", "0.03 of a second". */
function partOfUnit(tokens: Tokens, amount: Amount): Length | null {
  const unit = lexeme(tokens, amount.next + 2)?.timeUnit;
  const isPart = amount.min.n < amount.min.d && isArticle(tokens, amount.next + 1) && !amount.vague;
  if (!isPart || !unit || unit === "quarter") return null;
  const known = unitOf(unitCodes[unit] ?? "") ?? null;
  const { first, next } = amount;
  return { first, next: next + 3, quantity: { ...quantityOf(amount, "measure"), unit: known }, unit };
}

/** "a year", "another week", "half an hour", "a half-hour call", "an hour and a half"; not the "a day" of "$5 a day". */
function readArticleDuration(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (!entry?.timeUnit || entry.word.endsWith("s")) return null;
  if (isHyphen(tokens, i - 1) && wordAt(tokens, i - 2) === "half" && halved.has(entry.timeUnit)) {
    const quantity = lengthOf(entry.timeUnit, 1, 2);
    return finishLength(tokens, { first: i - 2, next: i + 1, quantity, unit: entry.timeUnit }, "duration-article");
  }
  if (isHyphen(tokens, i - 1) && wordAt(tokens, i - 2) === "single" && !notAlone.has(entry.timeUnit)) {
    const quantity = lengthOf(entry.timeUnit, 1);
    return finishLength(tokens, { first: i - 2, next: i + 1, quantity, unit: entry.timeUnit }, "duration-article");
  }
  const part = partOfCentury(tokens, i, entry.timeUnit);
  if (part) return finishLength(tokens, part, "duration-article");
  const first = isOneOf(tokens, i - 1, fillers) ? i - 2 : i - 1;
  const article = wordAt(tokens, first);
  if (article !== "a" && article !== "an" && article !== "another") return null;
  const unit = entry.timeUnit;
  if (wordAt(tokens, first - 1) === "half") {
    return finishLength(
      tokens,
      { first: first - 1, next: i + 1, quantity: lengthOf(unit, 1, 2), unit },
      "duration-article",
    );
  }
  if (wordAt(tokens, i + 1) === "or" && wordAt(tokens, i + 2) === "two") {
    const quantity = { ...lengthOf(unit, 1), max: rational(2), bound: "range" as const };
    return finishLength(tokens, { first, next: i + 3, quantity, unit }, "duration-article");
  }
  const more = wordAt(tokens, i + 1) === "and" ? partBehind(tokens, i + 2) : null;
  if (more)
    return finishLength(
      tokens,
      { first, next: more.next, quantity: lengthOf(unit, 4 + more.quarters, 4), unit },
      "duration-article",
    );
  const mixed = oneAndSmaller(tokens, i + 1, unit);
  if (mixed) return finishLength(tokens, { first, ...mixed, unit }, "duration-article");
  const length: Length = { first, next: i + 1, quantity: lengthOf(unit, 1), unit };
  if (directionAfter(tokens, i + 1)) return finishLength(tokens, length, "duration-article");
  const isShort = notAlone.has(unit) && !(unit === "minute" && isOneOf(tokens, first - 1, spanning));
  if (isShort || isRate(tokens, first) || isAttribute(tokens, i, entry)) return null;
  return finishLength(tokens, length, "duration-article");
}

/** "an hour and a half", "an hour and a quarter", "an hour and three-quarters": the quarters behind the whole. */
function partBehind(tokens: Tokens, at: number): { readonly quarters: number; readonly next: number } | null {
  if (wordAt(tokens, at) === "a") {
    const quarters = wordAt(tokens, at + 1) === "half" ? 2 : wordAt(tokens, at + 1) === "quarter" ? 1 : 0;
    return quarters === 0 ? null : { quarters, next: at + 2 };
  }
  if (wordAt(tokens, at) !== "three") return null;
  const noun = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  return wordAt(tokens, noun) === "quarters" ? { quarters: 3, next: noun + 1 } : null;
}

/** "an hour and 20 minutes", "a year and six months". */
function oneAndSmaller(tokens: Tokens, i: number, unit: string): Pick<Length, "next" | "quantity"> | null {
  const smaller = wordAt(tokens, i) === "and" ? amountAt(tokens, i + 1) : null;
  const larger = unitOf(unitCodes[unit as TimeUnit] ?? "");
  if (smaller?.unit?.dimension !== "time" || smaller.first !== i + 1 || smaller.vague || !larger) return null;
  const ratio = divide(smaller.unit.factor, larger.factor);
  if (ratio.n !== 1n || !smallerParts.has(ratio.d) || smaller.min.n >= smaller.min.d * ratio.d) return null;
  const one = lengthOf(unit as TimeUnit, 1);
  const amount = add(one.min, multiply(smaller.min, ratio));
  const written = { ...one.written, step: ratio, place: ratio };
  return { next: smaller.next, quantity: { ...one, min: amount, max: amount, written } };
}

/** Months in a year, days in a week, hours in a day, minutes in an hour. */
const smallerParts = new Set([12n, 7n, 24n, 60n]);

/** "the past four quarters", "two straight quarters", "three quarters in a row"; "three quarters of them" are a part. */
function readQuarters(tokens: Tokens, i: number): Mention | null {
  const count = isNumber(tokens, i) ? Number(textAt(tokens, i)) : (lexeme(tokens, i)?.cardinal ?? 0);
  const filled = isOneOf(tokens, i + 1, fillers);
  const at = filled ? i + 2 : i + 1;
  if (wordAt(tokens, at) !== "quarters" || !(count > 1 && count < 100)) return null;
  const isRow = wordAt(tokens, at + 1) === "in" && wordAt(tokens, at + 2) === "a" && wordAt(tokens, at + 3) === "row";
  if (!filled && !isRow && !isOneOf(tokens, i - 1, reachesOver) && !directionAfter(tokens, at + 1)) return null;
  const quantity = lengthOf("quarter", count);
  return finishLength(tokens, { first: i, next: at + 1, quantity, unit: "quarter" }, "duration-quarters");
}

const reachesOver = new Set("past last next first previous final coming preceding following".split(" "));

/** "a half-century of rule", "the past half century", "a quarter-century ago"; not the fifty runs of a batsman. */
function partOfCentury(tokens: Tokens, i: number, unit: string): Length | null {
  if (unit !== "century" || isHyphen(tokens, i + 1)) return null;
  const at = isHyphen(tokens, i - 1) ? i - 2 : i - 1;
  const parts = wordAt(tokens, at) === "half" ? 2 : wordAt(tokens, at) === "quarter" ? 4 : null;
  if (parts === null) return null;
  const first = isOneOf(tokens, at - 1, rateArticles) ? at - 1 : at;
  if (!isOneOf(tokens, i + 1, lastingAfter) && !isOneOf(tokens, first - 1, lastingBefore)) return null;
  return { first, next: i + 1, quantity: lengthOf("year", 100 / parts), unit: "year" };
}

/** "a week-long strike", "a day trip", "a night train": the article belongs to a noun that follows. */
function isAttribute(tokens: Tokens, i: number, entry: Entry): boolean {
  if (isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1)) return true;
  if (entry.timeUnit === "weekend") return (lexeme(tokens, i + 1)?.pos ?? 0) === 0 && isWord(tokens, i + 1);
  if (entry.timeUnit === "night" || entry.timeUnit === "day") {
    return isOneOf(tokens, i + 1, dayNouns) || (entry.timeUnit === "night" && wordAt(tokens, i + 1) === "of");
  }
  return false;
}

/** "$15 an hour", "30 deaths a day", "twice a week": the time is what the figure is given for. */
function isRate(tokens: Tokens, article: number): boolean {
  const joint = lexeme(tokens, article - 1);
  if (joint && (joint.pos & (pos.preposition | pos.coordinator)) !== 0) return false;
  for (let at = article - 1; at >= 0 && at >= article - 3; at--) {
    const entry = lexeme(tokens, at);
    if (tokens.kind[at] === number || entry?.cardinal !== undefined || entry?.scale !== undefined) return true;
    if (entry?.multiple || entry?.word === "times" || entry?.vague) return true;
    if (tokens.kind[at] === sign && !signAt(tokens, at, "%")) return false;
  }
  return false;
}

/** The "a day" of "$5 a day" and "30 deaths a day": a time that comes again. */
function readRateTime(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  const unit = entry?.timeUnit;
  if (!unit || entry.word.endsWith("s") || !isOneOf(tokens, i - 1, rateArticles)) return null;
  if (notAlone.has(unit) && isWord(tokens, i + 1)) return null;
  if (directionAfter(tokens, i + 1) || isAttribute(tokens, i, entry) || !isRate(tokens, i - 1)) return null;
  const value = unit === "night" ? "XXXX-XX-XXTNI" : durationValue(lengthOf(unit, 1), unit);
  return timexMention("rate-time", tokens, i - 1, i + 1, { form: "set", value, freq: null, describes: true });
}

/** "a second man", "a minute detail", "a quarter of them" are no times unless "ago" or "later" follows. */
const notAlone = new Set(["second", "minute", "quarter"]);
const lastingAfter = new Set("of ago later earlier before after since".split(" "));
const lastingBefore = new Set("for over after in nearly almost than past last next about within during".split(" "));
const rateArticles = new Set(["a", "an"]);
const halved = new Set(["hour", "day", "year", "decade"]);
const fillers = new Set(
  "more full whole further additional straight consecutive long other solid entire extra single working business trading".split(
    " ",
  ),
);
const spanning = new Set(["than", "in", "within", "for", "about", "after", "under", "nearly", "almost"]);
const rangeJoints = new Set(["to", "or"]);
const dayMeasured = new Set(["of", "after", "before", "later", "earlier", "long"]);
const dayNouns = new Set(
  "trip out job care nursery school shift train bus owl club pass ticket rate labourer laborer trader one two off when like that in where".split(
    " ",
  ),
);
