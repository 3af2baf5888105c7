import { ordinalMention } from "../amounts/quantity-mention.js";
import { identifier } from "../identifier-mention.js";
import { pos, trigger } from "../lexicon/index.js";
import { regnalNames, romanSeries, romanThings, rulers } from "../lexicon/roman-names.js";
import type { Mention } from "../mention.js";
import { readRoman } from "../numbers/roman.js";
import type { Form } from "../recogniser.js";
import {
  isAdjacent,
  isAllCapitals,
  isCapitalised,
  isHyphen,
  isOneOf,
  lexeme,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Roman numerals, read only where a name asks for them. */
export const romanForms: readonly Form[] = [
  { id: "roman-ordinal", triggers: trigger.roman, read: readOrdinal },
  { id: "roman-name", triggers: trigger.roman, read: readName },
];

/** "Elizabeth II", "Pope Leo XIII", "Super Bowl XLIX": the numeral ranks. */
function readOrdinal(tokens: Tokens, i: number): Mention | null {
  const value = numeralAt(tokens, i);
  if (value === null || !(ranks(tokens, i) || isOfGames(tokens, i)) || isInitial(tokens, i)) return null;
  return ordinalMention("roman-ordinal", tokens, i, i + 1, BigInt(value), "words");
}

/** The L. of "Ivan L. Berg". */
function isInitial(tokens: Tokens, i: number): boolean {
  const single = (tokens.end[i] as number) - (tokens.start[i] as number) === 1;
  return single && signAt(tokens, i + 1, ".") && isAdjacent(tokens, i + 1) && i + 2 < tokens.count;
}

/** "World War II", "Chapter IV", "Rocky III": the numeral belongs to the name. */
function readName(tokens: Tokens, i: number): Mention | null {
  const value = numeralAt(tokens, i);
  if (value === null || ranks(tokens, i)) return null;
  if (isOneOf(tokens, i - 1, things)) {
    const world = wordAt(tokens, i - 1) === "war" && wordAt(tokens, i - 2) === "world";
    return identifier("roman-name", tokens, world ? i - 2 : i - 1, i + 1);
  }
  const letters = (tokens.end[i] as number) - (tokens.start[i] as number);
  const entry = lexeme(tokens, i - 1);
  const isName =
    isCapitalised(tokens, i - 1) && !isAllCapitals(tokens, i - 1) && ((entry?.pos ?? 0) & functionWord) === 0;
  return letters > 1 && isName ? identifier("roman-name", tokens, i - 1, i + 1) : null;
}

function ranks(tokens: Tokens, i: number): boolean {
  if (!isCapitalised(tokens, i - 1)) return false;
  if (isOneOf(tokens, i - 1, regnal)) return true;
  return (isOneOf(tokens, i - 2, titles) && isCapitalised(tokens, i - 2)) || isOneOf(tokens, i - 1, series);
}

/** "the XXXII Olympiad", "the XXXII (32nd) Olympiad" */
function isOfGames(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i - 1) !== "the") return false;
  const limit = signAt(tokens, i + 1, "(") ? i + 5 : i + 1;
  for (let at = i + 1; at <= limit; at++) if (wordAt(tokens, at) === "olympiad") return true;
  return false;
}

function numeralAt(tokens: Tokens, i: number): number | null {
  const letters = textAt(tokens, i);
  if (i === 0 || isAdjacent(tokens, i) || (isAdjacent(tokens, i + 1) && isHyphen(tokens, i + 1))) return null;
  // "Elizabeth I think" is spoken to.
  if (letters === "I" && ((lexeme(tokens, i + 1)?.pos ?? 0) & (pos.verb | pos.past | pos.modal)) !== 0) return null;
  const value = wordAt(tokens, i) === "" ? null : readRoman(letters);
  return value;
}

const regnal = new Set(regnalNames.split(" "));
const titles = new Set(rulers.split(" "));
const series = new Set(romanSeries.split(" "));
const things = new Set(romanThings.split(" "));
const functionWord = pos.preposition | pos.determiner | pos.pronoun | pos.adverb | pos.coordinator | pos.subordinator;
