import { rational } from "../../values/rational.js";
import type { Amount } from "../amounts/amount.js";
import { amountFrom } from "../amounts/amount-from.js";
import { mentionOf, numberMention, rangeMention } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention, QuantityMention } from "../mention.js";
import { wordsWritten } from "../numbers/number-reading.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isDash, isHyphen, isOneOf, isWord, lexeme, textAt, wordAt } from "../token-access.js";
import { number, sign, type Tokens } from "../tokens.js";

const opening = trigger.digits | trigger.cardinal | trigger.loose;

/** How many times as much. */
export const multipleForms: readonly Form[] = [
  { id: "multiple-word", triggers: trigger.multiple, read: readWord },
  { id: "multiple-fold", triggers: opening, read: readFold },
  { id: "multiple-times", triggers: opening, read: readTimes },
];

/** "doubled", "twice the size", "halving", "fivefold"; not "a double room", "tried twice" or "the doubles final". */
function readWord(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (!entry?.multiple || isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1)) return null;
  if (!isMultiple(tokens, i, entry.word)) return null;
  const value = rational(entry.multiple[0], entry.multiple[1]);
  return numberMention("multiple-word", tokens, i, i + 1, {
    kind: "multiple",
    min: value,
    max: value,
    written: wordsWritten(value),
  });
}

function isMultiple(tokens: Tokens, i: number, word: string): boolean {
  if (word === "once" || (word.endsWith("s") && isCounted(tokens, i - 1))) return false;
  if (word === "twice" || word === "thrice") return isOneOf(tokens, i + 1, comparing);
  if (word.endsWith("fold")) return word !== "twofold" || isWord(tokens, i + 1);
  if (word.startsWith("halv")) return !isOneOf(tokens, i - 1, halvesBefore);
  if (word.endsWith("ing") || word.endsWith("ed")) return !isOneOf(tokens, i + 1, idioms) || isAmount(tokens, i + 2);
  const before = lexeme(tokens, i - 1);
  const noun = before?.ordinal !== undefined || ((before?.pos ?? 0) & (pos.determiner | pos.adjective)) !== 0;
  if (isOneOf(tokens, i + 1, comparing) && !(word.endsWith("s") && wordAt(tokens, i + 1) === "as"))
    return !noun || wordAt(tokens, i - 1) === "more";
  const isIdiom = isOneOf(tokens, i + 1, idioms) && (wordAt(tokens, i + 1) !== "as" || word.startsWith("doubl"));
  if (noun || isOneOf(tokens, i - 1, doublesBefore) || isIdiom) return false;
  return !leadsNoun(tokens, i + 1) && (word.endsWith("s") ? isWord(tokens, i - 1) : isVerbal(tokens, i - 1));
}

/** "two doubles", "14 triples" are hits. */
function isCounted(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === number || lexeme(tokens, at)?.cardinal !== undefined;
}

/** A modal, "to", an adverb or a plural before "double" makes a verb of it. */
function isVerbal(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  const bits = lexeme(tokens, at)?.pos ?? 0;
  return word === "to" || word === "than" || (bits & (pos.modal | pos.adverb)) !== 0 || /[^s]s$/.test(word);
}

function leadsNoun(tokens: Tokens, at: number): boolean {
  const bits = lexeme(tokens, at)?.pos;
  return isWord(tokens, at) && (bits === undefined || ((bits & pos.noun) !== 0 && (bits & pos.preposition) === 0));
}

/** "over the next year" after "doubled", where "doubled over" in pain stops. */
function isAmount(tokens: Tokens, at: number): boolean {
  return (
    isWord(tokens, at) && wordAt(tokens, at - 1) === "over" && ((lexeme(tokens, at)?.pos ?? 0) & pos.determiner) !== 0
  );
}

/** "five-fold", "10-fold", "hundred-fold" and "4x"; "fivefold" is one word of its own. */
function readFold(tokens: Tokens, i: number): Mention | null {
  const amount = amountAt(tokens, i);
  if (!amount || amount.unit || amount.first !== i || (amount.kind !== "count" && amount.reading.bare !== "scale"))
    return null;
  const at = isHyphen(tokens, amount.next) ? amount.next + 1 : amount.next;
  const suffix = textAt(tokens, at).toLowerCase();
  const isTimes =
    suffix === "x" && isAdjacent(tokens, at) && (!isAdjacent(tokens, at + 1) || tokens.kind[at + 1] === sign);
  return suffix === "fold" || isTimes ? withTimes(tokens, mentionOf("multiple-fold", amount), at) : null;
}

/** "three times the size", "ten times more", "four to five times as many"; not "three times a week" or "won three times". */
function readTimes(tokens: Tokens, i: number): Mention | null {
  const low = amountFrom(tokens, i);
  if (low?.kind !== "count" || low.unit) return null;
  if (isTimes(tokens, low.next)) return withTimes(tokens, mentionOf("multiple-times", low), low.next);
  const high = secondOfTwo(tokens, low);
  return high && isTimes(tokens, high.next)
    ? withTimes(tokens, rangeMention("multiple-times", tokens, low, high, low.first), high.next)
    : null;
}

function isTimes(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== "times" || !isOneOf(tokens, at + 1, timesAfter)) return false;
  // "four times as captain" counts them.
  return wordAt(tokens, at + 1) !== "as" || isAdjectival(tokens, at + 2);
}

function isAdjectival(tokens: Tokens, i: number): boolean {
  const bits = lexeme(tokens, i)?.pos ?? 0;
  return isOneOf(tokens, i, amountWords) || (bits & (pos.adjective | pos.adverb)) !== 0;
}

function secondOfTwo(tokens: Tokens, low: Amount): Amount | null {
  if (!isOneOf(tokens, low.next, rangeWords) && !isDash(tokens, low.next)) return null;
  const high = amountAt(tokens, low.next + 1);
  return high?.kind === "count" && high.first === low.next + 1 ? high : null;
}

function withTimes(tokens: Tokens, mention: QuantityMention, last: number): QuantityMention {
  const quantity = { ...mention.quantity, kind: "multiple" as const };
  return { ...mention, quantity, next: last + 1, end: tokens.end[last] as number };
}

const comparing = new Set("as the its their his her our my your that those what more last this".split(" "));
const halvesBefore = new Set(["both", "two", "the"]);
const doublesBefore = new Set(["mixed", "men's", "women's", "ladies", "body"]);
const idioms = new Set(["over", "up", "as", "back", "down", "bass", "standards"]);
const rangeWords = new Set(["to", "or"]);
const timesAfter = new Set(
  "the as more less fewer higher lower larger bigger smaller greater faster slower better worse cheaper richer heavier that those its their his her my our your what longer from over above likelier stronger hotter brighter deeper wider taller older younger his current normal average earnings sales revenue revenues profit profits ebitda forward annual projected expected estimated trailing book".split(
    " ",
  ),
);
const amountWords = new Set(["many", "much"]);
