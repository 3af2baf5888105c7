import { dictionary } from "../../text/dictionary.js";
import { rational } from "../../values/rational.js";
import { ordinalMention } from "../amounts/quantity-mention.js";
import { builtPhraseIndexes } from "../built-phrase-indexes.js";
import { isFirstAdverb } from "../first-adverb.js";
import { identifier } from "../identifier-mention.js";
import { pos, trigger } from "../lexicon/index.js";
import { ordinalIdioms, ordinalNames } from "../lexicon/ordinal-phrases.js";
import type { Mention } from "../mention.js";
import { skipHyphen, sumWords } from "../numbers/cardinals.js";
import { phraseTable } from "../phrase-table.js";
import type { Form } from "../recogniser.js";
import { isTitleCase } from "../title-case.js";
import {
  isAdjacent,
  isAllCapitals,
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
import { sign, type Tokens } from "../tokens.js";

/** Ranks and places in a row. */
export const ordinalForms: readonly Form[] = [
  { id: "ordinal-name", triggers: trigger.ordinal | trigger.compound, read: readName },
  { id: "ordinal-digits", triggers: trigger.compound, read: readDigits },
  { id: "ordinal-words", triggers: trigger.ordinal | trigger.cardinal, read: readWords },
];

/** "Fifth Avenue", "42nd Street", "the Second World War", "the Second Amendment". */
function readName(tokens: Tokens, i: number): Mention | null {
  const next = isNumber(tokens, i) ? i + 2 : i + 1;
  if (next === i + 2 && !(isAdjacent(tokens, i + 1) && endings.has(textAt(tokens, i + 1).toLowerCase()))) return null;
  if (!isCapitalised(tokens, next)) return null;
  if (isOneOf(tokens, next, namesAfter)) return identifier("ordinal-name", tokens, i, next + 1);
  if (!isCapitalised(tokens, i)) return null;
  const known = ordinalNamesTable.after(tokens, i);
  if (known) return identifier("ordinal-name", tokens, i, known.next);
  // Elsewhere a capital inside a sentence makes a name of it.
  const inside = isWord(tokens, i - 1) && !isAllCapitals(tokens, i) && !isTitleCase(tokens, i);
  return inside ? identifier("ordinal-name", tokens, i, next + 1) : null;
}

/** "21st", "4th" and the wrong ones: "22th", "3nd". */
function readDigits(tokens: Tokens, i: number): Mention | null {
  if (!isAdjacent(tokens, i + 1) || !isWord(tokens, i + 1)) return null;
  const digits = textAt(tokens, i);
  const suffix = textAt(tokens, i + 1);
  if (!/^\d{1,3}(,\d{3})*$|^\d{1,5}$/.test(digits)) return null;
  if (!/^(st|nd|rd|th|d|ST|ND|RD|TH)$/.test(suffix) || (isAdjacent(tokens, i + 2) && isNumber(tokens, i + 2)))
    return null;
  const value = BigInt(digits.replaceAll(",", ""));
  const right = suffixOf(value);
  const given = suffix.toLowerCase();
  // "2d" and "3d" are the old military forms; 11st is eleven stone where pounds follow or a weight is given.
  const old = given === "d" && (right === "nd" || right === "rd");
  if (given === "d" && !old) return null;
  if (given === "st" && right !== "st" && isWeight(tokens, i)) return null;
  const defects = given === right || old ? [] : (["wrong-suffix"] as const);
  return ordinalMention("ordinal-digits", tokens, i, i + 2, value, "digits", defects);
}

/** The suffix that a number takes as an ordinal. */
export function suffixOf(value: bigint): "st" | "nd" | "rd" | "th" {
  const hundredth = value % 100n;
  if (hundredth >= 11n && hundredth <= 13n) return "th";
  const last = value % 10n;
  return last === 1n ? "st" : last === 2n ? "nd" : last === 3n ? "rd" : "th";
}

function isWeight(tokens: Tokens, i: number): boolean {
  if (isNumber(tokens, i + 2) && /^(lb|lbs)$/.test(textAt(tokens, i + 3))) return true;
  for (let at = i - 1; at >= 0 && at > i - 6; at--) {
    if (isOneOf(tokens, at, weightWords)) return true;
  }
  return signAt(tokens, i + 2, ")") || signAt(tokens, i - 1, "(");
}

/** "fourth", "twenty-first", "one hundred and first"; not the second of time, nor the half of a pair. */
function readWords(tokens: Tokens, i: number): Mention | null {
  const first = lexeme(tokens, i);
  if (!first) return null;
  if (first.ordinal === undefined) return readCompound(tokens, i);
  if (isHyphen(tokens, i - 1) && isAdjacent(tokens, i)) return null;
  if (idioms.after(tokens, i) || isSecondOfTime(tokens, i) || isIdiomBefore(tokens, i) || isFirstAdverb(tokens, i))
    return null;
  return ordinalMention("ordinal-words", tokens, i, i + 1, BigInt(first.ordinal), "words");
}

/** Number words that end in an ordinal: "twenty-first", "hundred and first", "seven billionth". */
function readCompound(tokens: Tokens, i: number): Mention | null {
  const large = readLarge(tokens, i);
  if (large) return large;
  const scale = lexeme(tokens, i)?.scale;
  const sum = scale === undefined ? sumWords(tokens, i) : { value: rational(10n ** BigInt(scale)), next: i + 1 };
  if (!sum || sum.value.n < 20n) return null;
  const and = wordAt(tokens, sum.next) === "and" ? sum.next + 1 : skipHyphen(tokens, sum.next);
  const value = lexeme(tokens, and)?.ordinal;
  if (value === undefined || value >= trailing(sum.value.n)) return null;
  // "twenty second-hand cars" and "two hundred third parties" count; "twenty-first" and "hundred and first" do not.
  if (and === sum.next && !endsHere(tokens, and + 1)) return null;
  return ordinalMention("ordinal-words", tokens, i, and + 1, sum.value.n + BigInt(value), "words");
}

/** "the eight billionth person": not "one millionth of a gram", "seven billionths". */
function readLarge(tokens: Tokens, i: number): Mention | null {
  const count = sumWords(tokens, i);
  if (count?.value.d !== 1n) return null;
  const last = skipHyphen(tokens, count.next);
  const scale = largeOrdinals[wordAt(tokens, last)];
  if (scale === undefined || count.value.n >= scale || (count.value.n === 1n && wordAt(tokens, last + 1) === "of"))
    return null;
  return ordinalMention("ordinal-words", tokens, i, last + 1, count.value.n * scale, "words");
}

const largeOrdinals: Readonly<Record<string, bigint>> = dictionary({
  thousandth: 1000n,
  millionth: 1_000_000n,
  billionth: 1_000_000_000n,
  trillionth: 1_000_000_000_000n,
});

/** What may be added to a number without another word for it: below 10 for 20, below 100 for 300. */
function trailing(value: bigint): number {
  let size = 1;
  for (let rest = value; rest % 10n === 0n; rest /= 10n) size *= 10;
  return size === 1 ? 0 : size;
}

function endsHere(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || tokens.kind[at] === sign || isOneOf(tokens, at, rankedTimes);
}

function isSecondOfTime(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i) !== "second") return false;
  const before = wordAt(tokens, i - 1);
  if (before === "per" || before === "one" || before === "split" || before === "each" || before === "every")
    return true;
  if (before !== "a") return false;
  if (!isWord(tokens, i + 1)) return true;
  const following = lexeme(tokens, i + 1);
  return following !== undefined && (following.pos & closed) !== 0 && (following.pos & nominal) === 0;
}

/** "at first", "head first", "safety first", "in the first place". */
function isIdiomBefore(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i + 1) === "place" && wordAt(tokens, i - 1) === "the" && wordAt(tokens, i - 2) === "in")
    return !isOneOf(tokens, i + 2, placeTakers);
  return wordAt(tokens, i) === "first" && isOneOf(tokens, i - 1, beforeFirst) && !isWord(tokens, i + 1);
}

const idioms = phraseTable<true>(
  ordinalIdioms.split(",").map((phrase) => [phrase, true]),
  builtPhraseIndexes.ordinalIdioms,
);
const ordinalNamesTable = phraseTable<true>(
  ordinalNames.split(",").map((name) => [name, true]),
  builtPhraseIndexes.ordinalNames,
);
const closed =
  pos.preposition | pos.coordinator | pos.subordinator | pos.adverb | pos.auxiliary | pos.modal | pos.determiner;
const nominal = pos.noun | pos.adjective;
const weightWords = new Set(["weigh", "weighs", "weighed", "weighing", "weight", "lost", "gained"]);
const beforeFirst = new Set("at head feet safety face country america britain family people women children".split(" "));
const placeTakers = new Set("in on for behind after with of".split(" "));
const endings = new Set(["st", "nd", "rd", "th"]);
const namesAfter = new Set(
  "street st avenue ave road boulevard blvd place amendment circuit district republic reich lady ward fleet army precinct arrondissement".split(
    " ",
  ),
);
const rankedTimes = new Set(["century", "birthday", "anniversary"]);
