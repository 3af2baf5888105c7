import { doubtfulVerbs, quotedWords, rankingWords } from "../../claims/lexicon/antonyms.js";
import { type Figure, hasWordBetween } from "../../claims/relations/figures.js";
import type { Movement, MovingWord } from "../../claims/relations/movement.js";
import type { Size } from "../../claims/relations/size.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { meaningOf } from "../../values/compare.js";
import { liesAbove, liesBelow } from "../../values/interval.js";
import { isLikelySlip } from "../../values/likely-slip.js";
import { compareRational, divide, isEqual, rational } from "../../values/rational.js";
import { claimAt, type Place } from "../wording/places.js";
import { arePlaces, climbing } from "./places-moved.js";
import { baseValue } from "./reckon-size.js";

/** The word of a movement that points against its values: the moving word, or that of a stated size. */
export type Reversed = { readonly by: "word" } | { readonly by: "size"; readonly size: Size };

/** What of a movement says the opposite of what its values say; null when nothing does, or when it may be meant otherwise. */
export function reversedPart(place: Place, movement: Movement): Reversed | null {
  const actual = directionOf(movement);
  if (actual === 0 || isDoubtful(place, movement, actual)) return null;
  const { word, sizes } = movement;
  // Joined from afar, values of different orders are of different things.
  const values = [baseValue(movement.before, movement.after), baseValue(movement.after, movement.before)] as const;
  if (word?.part === "particle" && !isLikelySlip(...values)) return null;
  if (word && word.direction !== actual) return { by: "word" };
  const size = sizes.find(({ direction }) => direction !== 0 && direction !== actual);
  return size ? { by: "size", size } : null;
}

/** Which way the values go, beyond all that their hedges leave open; 0 when that is not certain. */
export function directionOf({ before, after }: Pick<Movement, "before" | "after">): 1 | -1 | 0 {
  const isPlace = before.quantity.kind === "ordinal";
  // The first in a table stands above the tenth.
  const [a, b] = isPlace ? [baseValue(after), baseValue(before)] : [baseValue(before, after), baseValue(after, before)];
  const order = compareRational(b, a);
  if (isPlace) return order < 0 ? -1 : order > 0 ? 1 : 0;
  const [first, second] = [before.quantity, after.quantity];
  if (order === 0 || (first.unit?.code !== second.unit?.code && first.unit && second.unit))
    return order < 0 ? -1 : order > 0 ? 1 : 0;
  const [low, high] = order > 0 ? [first, second] : [second, first];
  const certain =
    (low.bound === "exact" || liesBelow(meaningOf(low), high.min)) &&
    (high.bound === "exact" || liesAbove(meaningOf(high), low.max));
  return certain && compareRational(low.max, high.min) < 0 ? (order > 0 ? 1 : -1) : 0;
}

/** Rankings, rates of exchange, figures below zero, denials, and sentences in which another word points the true way. */
function isDoubtful(place: Place, movement: Movement, actual: 1 | -1): boolean {
  const { before, after, word } = movement;
  const { tokens } = place.block;
  const kinds = [before.quantity.kind, after.quantity.kind];
  if (kinds.includes("ordinal") && !isRank(place, movement)) return true;
  if (kinds.every((kind) => kind === "ordinal"))
    return [before, after].some(({ mention }) => claimAt(place, mention)?.polarity === "negated");
  if (kinds.includes("ratio") || kinds.includes("multiple")) return true;
  if (before.quantity.min.n < 0n || after.quantity.min.n < 0n) return true;
  // "it will be £31 instead of £38": what it no longer is was so.
  const isReplaced = [2, 3].some((back) => replacing.has(wordAt(tokens, before.first - back)));
  if (claimAt(place, after.mention)?.polarity === "negated") return true;
  if (claimAt(place, before.mention)?.polarity === "negated" && !isReplaced) return true;
  // "scaled up"
  const particle = word?.part === "verb" ? ways[wordAt(tokens, word.head + 1)] : undefined;
  if (particle !== undefined && particle !== word?.direction) return true;
  if (
    word &&
    ((doubtful.has(lexeme(tokens, word.head)?.verb?.base ?? "") &&
      !hasStep(place, word) &&
      !isInverse(place, movement)) ||
      isLetFall(place, movement))
  )
    return true;
  const clause = clauseAt(place.sentence.syntax, before.mention.first);
  const first = Math.max(place.sentence.first, Math.min(clause.first, before.first, after.first));
  const next = Math.max(before.next, after.next);
  for (let at = first; at < Math.min(next + 6, place.sentence.next); at++) {
    const text = wordAt(tokens, at);
    if (
      quoted.has(text) &&
      !isCountOrMeasure(movement) &&
      !isOwner(place, at) &&
      !isUnitOf(place, at) &&
      !isPriced(place, movement, at)
    )
      return true;
    if (isSmallBare(before) && isSmallBare(after) && ranking.has(text) && !isNumberOf(place, at)) return true;
    if (at < next && at !== word?.head && pointsWay(place, at) === actual && !isMeasured(place, at)) return true;
    if (scatter.has(text) && at < next + 6) return true;
  }
  return isSmallBare(before) && isSmallBare(after) && !isCounted(place, movement);
}

/** "lost 12 cents": so much of it went, whatever it is. */
function hasStep({ block: { tagged } }: Place, word: MovingWord): boolean {
  return word.part === "verb" && tagged[word.next] === tags.number;
}

/** "doubled - 460 in March, 230 in April": the values stand to each other as the word says, the other way round. */
function isInverse({ sentence }: Place, { before, after, word }: Movement): boolean {
  const multiple = sentence.mentions.find(({ first, kind }) => kind === "quantity" && first === word?.head);
  if (multiple?.kind !== "quantity" || multiple.quantity.kind !== "multiple" || after.quantity.min.n === 0n)
    return false;
  return isEqual(divide(baseValue(before, after), baseValue(after, before)), multiple.quantity.min);
}

/** "dropped from 10 to 15 centimetres of rain": how much came down, and nothing that went down. */
function isLetFall({ block: { tokens } }: Place, { word, after }: Movement): boolean {
  if (word?.part !== "verb" || wordAt(tokens, after.next) !== "of") return false;
  return after.quantity.unit?.dimension === "length" || releasing.has(lexeme(tokens, word.head)?.verb?.base ?? "");
}

/** "lifted the Cobras from tenth to eighth in the table" */
function isRank(place: Place, { before, after, word }: Movement): boolean {
  const { block, sentence } = place;
  if ([before, after].some(({ quantity }) => quantity.kind !== "ordinal")) return false;
  const base = word === null ? "" : (lexeme(block.tokens, word.head)?.verb?.base ?? "");
  if (!climbing.has(base)) return false;
  if (arePlaces(place, before, after)) return true;
  return hasWordBetween(block, tables, sentence.first, sentence.next);
}

/** A bare whole number that could be a place in a ranking. */
function isSmallBare({ quantity, mention }: Figure): boolean {
  if (quantity.unit !== null || quantity.kind !== "count" || compareRational(quantity.max, rational(250)) > 0)
    return false;
  return mention.kind !== "quantity" || mention.counted === null;
}

/** True when the subject, or the object of the verb, is a number of things: "deaths", "the number of". */
function isCounted(place: Place, { word, before, after }: Movement): boolean {
  const { tokens, tagged } = place.block;
  const { syntax } = place.sentence;
  const clause = clauseAt(syntax, before.mention.first);
  const until = Math.max(word?.head ?? 0, Math.min(before.first, after.first));
  for (let at = Math.max(clause.first, syntax.first); at < until; at++) {
    const entry = lexeme(tokens, at);
    if (entry?.verb && counting.has(entry.verb.base)) return true;
    if (tagged[at] !== tags.noun || at === word?.head) continue;
    if (entry?.measureNoun || /[^s]s$/.test(wordAt(tokens, at)) || plurals.has(wordAt(tokens, at))) return true;
  }
  return false;
}

/** Litres, hours and what is counted have no rate of exchange: "milk yields", "won". */
function isCountOrMeasure({ before, after }: Movement): boolean {
  return [before, after].some(({ quantity: { unit, kind }, mention }) =>
    unit ? unit.dimension !== "money" && kind !== "percent" : mention.kind === "quantity" && mention.counted !== null,
  );
}

/** "yen" in "110 yen" is the unit of the figure, and speaks of no rate of exchange. */
function isUnitOf({ sentence }: Place, at: number): boolean {
  return sentence.mentions.some((mention) => mention.first <= at && at < mention.next);
}

/** "its forecast for growth", "the growth forecast": what is measured. */
function isMeasured({ block: { tokens } }: Place, at: number): boolean {
  return wordAt(tokens, at) === "growth" && (wordAt(tokens, at - 1) === "for" || forecasts.has(wordAt(tokens, at + 1)));
}

/** "the number of wolves" is no place in a ranking. */
function isNumberOf({ block: { tokens } }: Place, at: number): boolean {
  return wordAt(tokens, at) === "number" && wordAt(tokens, at + 1) === "of";
}

/** "The Treasury cut its forecast": who does it, and no bond. */
function isOwner({ block: { tokens } }: Place, at: number): boolean {
  return (
    wordAt(tokens, at) === "treasury" && !quoted.has(wordAt(tokens, at + 1)) && !quoted.has(wordAt(tokens, at + 2))
  );
}

/** "The pound sank to $1.31 from $1.27 against the dollar": its price in the other currency, which goes where it goes. */
function isPriced({ block: { tokens }, sentence }: Place, { before, after }: Movement, at: number): boolean {
  const { unit, kind } = after.quantity;
  const { subject, verb } = clauseAt(sentence.syntax, before.mention.first);
  // "The yield on the ten-year bond slipped to 3.92 percent"
  if (subject && yields.has(wordAt(tokens, subject.head)) && kind === "percent")
    return verb !== null && at < verb.first;
  if (!subject || unit?.dimension !== "money" || before.quantity.unit?.code !== unit.code) return false;
  const own = currencies[wordAt(tokens, subject.head)];
  return (
    own !== undefined && own !== unit.code && (at === subject.head || currencies[wordAt(tokens, at)] === unit.code)
  );
}

const currencies: Readonly<Record<string, string>> = dictionary({
  pound: "GBP",
  sterling: "GBP",
  euro: "EUR",
  dollar: "USD",
  greenback: "USD",
  yen: "JPY",
  franc: "CHF",
  bitcoin: "BTC",
});

/** Which way a word of change points, wherever it stands. */
function pointsWay({ block: { tokens, tagged } }: Place, at: number): 1 | -1 | 0 {
  const entry = lexeme(tokens, at);
  if (entry?.change && tagged[at] === tags.noun) return entry.change;
  if (
    entry?.verb &&
    (tagged[at] === tags.gerund ||
      tagged[at] === tags.adjective ||
      tagged[at] === tags.past ||
      tagged[at] === tags.verb ||
      tagged[at] === tags.participle)
  )
    return entry.verb.direction;
  const word = wordAt(tokens, at);
  return word === "up" && tagged[at] !== tags.preposition
    ? 1
    : word === "down" && tagged[at] !== tags.preposition
      ? -1
      : 0;
}

const ways: Readonly<Record<string, 1 | -1>> = dictionary({ up: 1, down: -1 });
const replacing = new Set(["instead", "rather"]);
const releasing = wordSet("drop shed spill");
const forecasts = wordSet("forecast forecasts rate target estimate outlook projection");
const yields = wordSet("yield yields");
const tables = wordSet("table standings league rankings ranking ladder chart charts");
const doubtful = wordSet(doubtfulVerbs);
const ranking = wordSet(rankingWords);
const quoted = wordSet(quotedWords);
const counting = wordSet("number total count amount employ");
const plurals = wordSet("people children men women staff personnel police cattle sheep fish aircraft");
/** Words that make a range of a pair: "drops of 18 percent to 31 percent, depending on the district". */
const scatter = wordSet("depending ranging range ranges ranged varying anywhere respectively below minus zero");
