import type { Amount } from "../amounts/amount.js";
import { mentionOf, rangeMention } from "../amounts/quantity-mention.js";
import { type Hedge, hedgePhrasesAfter, hedgePhrasesBefore } from "../hedge-phrases.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention, QuantityMention } from "../mention.js";
import type { Form } from "../recogniser.js";
import {
  isAdjacent,
  isCapitalised,
  isDash,
  isHyphen,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { ageAt, endsPhrase, isClosing, isPlural, isScore, singlePeople } from "./age-amount.js";
import { readSaid } from "./said-ages.js";

const opening = trigger.digits | trigger.cardinal;

/** Ages without a unit of time. */
export const bareAgeForms: readonly Form[] = [
  { id: "age-aged", triggers: opening, read: readAged },
  { id: "age-limit", triggers: opening, read: readLimit },
  { id: "age-said", triggers: opening, read: readSaid },
  { id: "age-apposition", triggers: opening, read: readApposition },
];

/** "aged 34", "at age 34", "the age of 34", "aged 5-11", "between the ages of 18 and 24", "under the age of 18". */
function readAged(tokens: Tokens, i: number): Mention | null {
  const low = ageAt(tokens, i);
  if (!low) return null;
  const hedge = hedgePhrasesBefore.before(tokens, i);
  const range = rangeFrom(tokens, low);
  let before = hedge?.first ?? i;
  if (range && isOneOf(tokens, before - 1, rangeOpenings)) before--;
  const group = range !== null && isOneOf(tokens, range.next, ageWords);
  const named = group || isOneOf(tokens, before - 1, ageWords) || isAgeOf(tokens, before - 1);
  if (!named) return null;
  const mention = range ?? mentionOf("age-aged", low, "age");
  return hedge || range ? mention : hedgedBefore(tokens, mention, ageStart(tokens, before));
}

/** "age of", "the ages of". */
function isAgeOf(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === "of" && isOneOf(tokens, at - 1, ageNouns);
}

/** Where "the age of" or "age" before a number begins. */
function ageStart(tokens: Tokens, before: number): number {
  const noun = wordAt(tokens, before - 1) === "of" ? before - 2 : before - 1;
  return wordAt(tokens, noun - 1) === "the" ? noun - 1 : noun;
}

/** A hedge that stands before "the age of": "under the age of 18". */
function hedgedBefore(tokens: Tokens, mention: QuantityMention, at: number): QuantityMention {
  const hedge = hedgePhrasesBefore.before(tokens, at);
  return hedge ? withHedge(tokens, mention, hedge.value, hedge.first, at) : mention;
}

function withHedge(
  tokens: Tokens,
  mention: QuantityMention,
  bound: Hedge,
  first: number,
  next: number,
): QuantityMention {
  const hedge = { start: tokens.start[first] as number, end: tokens.end[next - 1] as number };
  return { ...mention, hedge, quantity: { ...mention.quantity, bound } };
}

/** "people over 65", "children under 18", "18 and older", "the over-65s", "under-18". */
function readLimit(tokens: Tokens, i: number): Mention | null {
  const age = ageAt(tokens, i);
  if (!age) return null;
  const dashed = isHyphen(tokens, i - 1) && isAdjacent(tokens, i) && isAdjacent(tokens, i - 1);
  if (dashed) {
    const word = wordAt(tokens, i - 2);
    const plural = isPluralS(tokens, i + 1);
    if ((word !== "over" && word !== "under") || !plural) return null;
    const mention = withEnd(tokens, mentionOf("age-limit", age, "age"), i + 2);
    return withHedge(tokens, mention, word === "over" ? "more-than" : "less-than", i - 2, i - 1);
  }
  const hedge = hedgePhrasesBefore.before(tokens, i);
  const older =
    hedge === null && isOneOf(tokens, age.next + 1, olderWords) && hedgePhrasesAfter.after(tokens, age.next);
  if (older) return isPerson(tokens, i - 1) ? mentionOf("age-limit", age, "age") : null;
  if (!hedge || !limits.has(wordAt(tokens, i - 1)) || !isPerson(tokens, hedge.first - 1)) return null;
  const goesOn = endsPhrase(tokens, age.next) || isVerbOnly(tokens, age.next);
  return goesOn ? mentionOf("age-limit", age, "age") : null;
}

/** "children under five get", "anyone older than 12 gets": the people do it. */
function isVerbOnly(tokens: Tokens, at: number): boolean {
  const bits = lexeme(tokens, at)?.pos ?? 0;
  return (bits & (pos.verb | pos.past | pos.auxiliary | pos.modal)) !== 0 && (bits & (pos.noun | pos.adjective)) === 0;
}

/** "Marcus Webb, 25, was arrested", "the singer, 34,", "Anna Berg (34)": a number alone after a name or a person. */
function readApposition(tokens: Tokens, i: number): Mention | null {
  const age = ageAt(tokens, i);
  if (!age || age.min.n === 0n) return null;
  const bracket = signAt(tokens, i - 1, "(");
  const now = !bracket && wordAt(tokens, i - 1) === "now" ? 1 : 0;
  const mark = i - 1 - now;
  if (!bracket && !signAt(tokens, mark, ",")) return null;
  const isSomebody = isNamed(tokens, mark - 1) || (!bracket && isPersonOf(tokens, mark - 1));
  if (!isSomebody || (age.written.style === "words" && !isCapitalised(tokens, mark - 1))) return null;
  if (bracket)
    return signAt(tokens, age.next, ")") && !opensRow(tokens, age.next + 1)
      ? mentionOf("age-apposition", age, "age")
      : null;
  const closes = age.next >= tokens.count || isOneOf(tokens, age.next, closingWords) || isClosing(tokens, age.next);
  // "Paris, 14, 15 and 16" is a list, as is "in Leeds, 3, and 4"; "of 400 workers, 120, or 30 percent" is a share.
  const listed =
    signAt(tokens, age.next, ",") && (isNumber(tokens, age.next + 1) || wordAt(tokens, age.next + 1) === "or");
  return closes && !listed ? mentionOf("age-apposition", age, "age") : null;
}

/** "The driver of the lorry, 29,", "a teacher at the school, 44,": somebody with an article, and what he is of. */
function isPersonOf(tokens: Tokens, last: number): boolean {
  let at = last;
  while (last - at < 3 && isWord(tokens, at) && !isOneOf(tokens, at, belonging)) at--;
  if (at === last || !isOneOf(tokens, at, belonging)) return false;
  const isSomebody = lexeme(tokens, at - 1)?.person === true || isOneOf(tokens, at - 1, offices);
  return isSomebody && !isPlural(wordAt(tokens, at - 1)) && [2, 3].some((back) => isOneOf(tokens, at - back, articles));
}

/** "Oaks (120), beeches (95)": things with their numbers, the first of which has its capital from the sentence. */
function opensRow(tokens: Tokens, i: number): boolean {
  let at = signAt(tokens, i, ",") ? i + 1 : i;
  if (wordAt(tokens, at) === "and") at++;
  return (
    at > i && isWord(tokens, at) && !isNamed(tokens, at) && signAt(tokens, at + 1, "(") && isNumber(tokens, at + 2)
  );
}

/** A person: a name with a capital that is no month or heading, or a word for somebody after its article. */
function isNamed(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  if (isCapitalised(tokens, i)) {
    const closed = pos.preposition | pos.adverb | pos.determiner | pos.pronoun | pos.subordinator | pos.number;
    const calendar = entry?.month !== undefined || entry?.weekday !== undefined;
    return !calendar && ((entry?.pos ?? 0) & closed) === 0 && !isOneOf(tokens, i, headings);
  }
  return (
    (entry?.person === true && !isPlural(entry.word)) ||
    isOneOf(tokens, i, singlePeople) ||
    /^[a-z]{3,}(?:er|or|ist|man|woman|ess)$/.test(textAt(tokens, i))
  );
}

function rangeFrom(tokens: Tokens, low: Amount): QuantityMention | null {
  if (!isDash(tokens, low.next) && !isOneOf(tokens, low.next, rangeWords)) return null;
  const high = ageAt(tokens, low.next + 1);
  if (!high || high.min.n <= low.min.n || isScore(tokens, high.next)) return null;
  const range = rangeMention("age-aged", tokens, low, high, low.first);
  return { ...range, quantity: { ...range.quantity, kind: "age" } };
}

function withEnd(tokens: Tokens, mention: QuantityMention, next: number): QuantityMention {
  return { ...mention, next, end: tokens.end[next - 1] as number };
}

function isPluralS(tokens: Tokens, i: number): boolean {
  return isAdjacent(tokens, i) && textAt(tokens, i) === "s";
}

function isPerson(tokens: Tokens, i: number): boolean {
  return lexeme(tokens, i)?.person === true || isOneOf(tokens, i, anyone);
}

const ageWords = new Set("aged age ages turned turns turning".split(" "));
const ageNouns = new Set(["age", "ages"]);
const rangeWords = new Set(["to", "and", "or", "through"]);
const rangeOpenings = new Set(["between", "from"]);
const olderWords = new Set("older over above up under younger below +".split(" "));
const limits = new Set("over under than below above".split(" "));
const anyone = new Set("those anyone everyone anybody everybody someone somebody all".split(" "));
const closingWords = new Set(["who"]);
const belonging = new Set(["of", "at"]);
const offices = new Set(
  "captain skipper owner founder keeper head chief manager pilot editor curator conductor landlord landlady tenant".split(
    " ",
  ),
);
const articles = new Set(["the", "a", "an"]);
const headings = new Set("no page article section room chapter act he she they".split(" "));
