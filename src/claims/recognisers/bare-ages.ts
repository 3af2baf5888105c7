import type { Amount } from "../amounts/amount.js";
import { mentionOf, rangeMention } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
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
import { sign, type Tokens } from "../tokens.js";

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

/** "he is 34", "when she was 34", "Ana Berg is 34", "a man of 34", "died at 34". */
function readSaid(tokens: Tokens, i: number): Mention | null {
  const age = ageAt(tokens, i);
  if (!age || !endsPhrase(tokens, age.next)) return null;
  const hedge = hedgePhrasesBefore.before(tokens, i);
  let at = (hedge?.first ?? i) - 1;
  if (isOneOf(tokens, at, onlyWords)) at--;
  const before = wordAt(tokens, at);
  const isSaid =
    (before === "of" && isSomebody(tokens, at - 1) && isAfterArticle(tokens, at - 1)) ||
    (before === "at" && isOneOf(tokens, at - 1, lifeVerbs)) ||
    (isOneOf(tokens, at, beForms) && isOneOf(tokens, at - 1, pronouns) && !isScore(tokens, age.next)) ||
    (before === "at" && hedge === null && isOpeningAge(tokens, at, age)) ||
    ((before === "is" || before === "was") && isFullName(tokens, at - 2) && !isScore(tokens, age.next));
  return isSaid ? mentionOf("age-said", age, "age") : null;
}

/** "At 67, Ana Berg has won": no hour of the day, and somebody's name behind. */
function isOpeningAge(tokens: Tokens, at: number, { min, next }: Amount): boolean {
  const isOpening =
    at <= 0 || isOneOf(tokens, at - 1, openings) || signAt(tokens, at - 1, ",") || signAt(tokens, at - 1, ".");
  if (!isOpening || min.n <= 24n) return false;
  // "At 27 the goalkeeper moved"
  if (wordAt(tokens, next) === "the") return isPersonWord(tokens, next + 1);
  return signAt(tokens, next, ",") && isFullName(tokens, next + 1);
}

function isPersonWord(tokens: Tokens, at: number): boolean {
  return isSomebody(tokens, at) || /^[a-z]{3,}(?:keeper|player|maker|writer|singer|ist)$/.test(textAt(tokens, at));
}

/** A person, and not several. */
function isSomebody(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  return isOneOf(tokens, i, singlePeople) || (entry?.person === true && !isPlural(entry.word));
}

/** "a judge", "a retired judge". */
function isAfterArticle(tokens: Tokens, i: number): boolean {
  if (isOneOf(tokens, i - 1, articles)) return true;
  return isOneOf(tokens, i - 2, articles) && ((lexeme(tokens, i - 1)?.pos ?? pos.adjective) & describing) !== 0;
}

/** Two words with capitals that are no other words: "Ana Roca", not "Mount Etna". */
function isFullName(tokens: Tokens, i: number): boolean {
  const isName = (at: number): boolean => isCapitalised(tokens, at) && lexeme(tokens, at) === undefined;
  return isName(i) && isName(i + 1) && !isOneOf(tokens, i - 1, pluralising);
}

/** "Marcus Webb, 25, was arrested", "the singer, 34,", "Anna Berg (34)": a number alone after a name or a person. */
function readApposition(tokens: Tokens, i: number): Mention | null {
  const age = ageAt(tokens, i);
  if (!age || age.min.n === 0n) return null;
  const bracket = signAt(tokens, i - 1, "(");
  const now = !bracket && wordAt(tokens, i - 1) === "now" ? 1 : 0;
  const mark = i - 1 - now;
  if (!bracket && !signAt(tokens, mark, ",")) return null;
  if (!isNamed(tokens, mark - 1) || (age.written.style === "words" && !isCapitalised(tokens, mark - 1))) return null;
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

/** Also a word for several: "a crew of 34", "a family of five". */
function isPlural(word: string): boolean {
  return /(?:s|men|people|children|staff|crew|personnel|couple|family|household)$/.test(word);
}

/** A whole number that somebody can be old, with nothing that makes another thing of it. */
function ageAt(tokens: Tokens, i: number): Amount | null {
  const amount = amountAt(tokens, i);
  if (amount?.kind !== "count" || amount.first !== i || amount.reading.codeLike || amount.vague) return null;
  const { min } = amount;
  return min.d === 1n && min.n < oldest && amount.written.magnitude === null ? amount : null;
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

/** Nothing that the number could count follows. */
function endsPhrase(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return true;
  if (!isWord(tokens, at)) return tokens.kind[at] === sign && !isScore(tokens, at);
  const entry = lexeme(tokens, at);
  if (!entry) return false;
  const noun = (entry.pos & (pos.noun | pos.adjective)) !== 0;
  return !noun && (entry.pos & closesPhrase) !== 0 && entry.word !== "of" && entry.word !== "per";
}

/** A dash, colon, percent sign or slash makes a score or a share of the number. */
function isScore(tokens: Tokens, at: number): boolean {
  return ["-", "–", ":", "%", "/", "°", "€", "£"].some((text) => signAt(tokens, at, text) && isAdjacent(tokens, at));
}

function isClosing(tokens: Tokens, at: number): boolean {
  return [",", ".", ";", ")", ":", "!", "?"].some((text) => signAt(tokens, at, text));
}

const closesPhrase =
  pos.auxiliary |
  pos.modal |
  pos.preposition |
  pos.coordinator |
  pos.subordinator |
  pos.relative |
  pos.adverb |
  pos.pronoun |
  pos.past |
  pos.determiner;
const openings = new Set(["now", "and", "but"]);
const pluralising = new Set(["and", "or", "of", "in", "at"]);
const describing = pos.adjective | pos.noun | pos.past;
const oldest = 130n;
const ageWords = new Set("aged age ages turned turns turning".split(" "));
const ageNouns = new Set(["age", "ages"]);
const rangeWords = new Set(["to", "and", "or", "through"]);
const rangeOpenings = new Set(["between", "from"]);
const olderWords = new Set("older over above up under younger below +".split(" "));
const limits = new Set("over under than below above".split(" "));
const onlyWords = new Set("only just now then still already barely nearly almost about".split(" "));
const articles = new Set(["a", "an", "the"]);
const beForms = new Set("is was be turned am".split(" "));
const pronouns = new Set(["he", "she", "i", "who"]);
const anyone = new Set("those anyone everyone anybody everybody someone somebody all".split(" "));
const singlePeople = new Set(
  "man woman boy girl child lad youth baby teenager person pope king queen prince princess actress star mother father widow widower veteran student teen mum mom dad pensioner grandmother grandfather husband wife son daughter brother sister twin tycoon billionaire nurse journalist patient victim suspect native guitarist monarch legend".split(
    " ",
  ),
);
const lifeVerbs = new Set(
  "died dies die dead retired retire retires married marry quit began started debuted orphaned widowed emigrated".split(
    " ",
  ),
);
const closingWords = new Set(["who"]);
const headings = new Set("no page article section room chapter act he she they".split(" "));
