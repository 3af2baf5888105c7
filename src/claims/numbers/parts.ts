import { add, isZero, multiply, powerOfTen, type Rational, rational } from "../../values/rational.js";
import { pos } from "../lexicon/index.js";
import { fractionSigns } from "../lexicon/number-words.js";
import {
  isAdjacent,
  isCapitalised,
  isDash,
  isHyphen,
  isNumber,
  lexeme,
  opensSentence,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import { sign, type Tokens } from "../tokens.js";
import { isArticle, skipHyphen, sumWords, type WordsValue } from "./cardinals.js";
import { type NumberReading, partReading, wordsReading } from "./number-reading.js";

/** Reads a part in words: "two-thirds", "half a million", "a quarter of a million", "three and a half", "half a dozen". */
export function readWordPart(tokens: Tokens, i: number): NumberReading | null {
  const part = partAt(tokens, i);
  if (part) return ofScale(tokens, i, part) ?? { ...partReading(i, part.next, part.value, "words"), bare: "part" };
  const whole = sumWords(tokens, i) ?? bareScale(tokens, i);
  const mixed = whole && andAPart(tokens, whole);
  return mixed ? timesScale(tokens, i, mixed) : null;
}

/** The million of "another million and a half". */
function bareScale(tokens: Tokens, i: number): WordsValue | null {
  const scale = lexeme(tokens, i)?.scale;
  return scale === undefined ? null : { value: rational(powerOfTen(scale)), next: i + 1 };
}

/** A whole number in digits or words with a part after it: "2 and a half", "a million and a half". */
export function andAPart(tokens: Tokens, whole: WordsValue): WordsValue | null {
  let at = skipHyphen(tokens, whole.next);
  if (wordAt(tokens, at) !== "and") return null;
  at = skipHyphen(tokens, at + 1);
  const part = partAt(tokens, at);
  if (!part || part.value.d > 10n) return null;
  // "six of one and half a dozen of the other"
  if (wordAt(tokens, part.next) === "a") return null;
  // "a million and a half" is half of a million more.
  const scale = lexeme(tokens, whole.next - 1)?.scale;
  const added = scale === undefined ? part.value : multiply(part.value, rational(powerOfTen(scale)));
  return { value: add(whole.value, added), next: part.next };
}

/** "½", or "2½" where token `first` holds the whole. */
export function signPart(tokens: Tokens, i: number, whole: Rational): WordsValue | null {
  const parts = tokens.kind[i] === sign ? fractionSigns[textAt(tokens, i)] : undefined;
  if (!parts || (!isZero(whole) && !isAdjacent(tokens, i) && !isBlankBefore(tokens, i))) return null;
  return { value: add(whole, rational(parts[0], parts[1])), next: i + 1 };
}

/** "1/2": a numerator below its denominator, both small; dates such as 9/11 and scores such as 24/7 are none. */
export function slashPart(tokens: Tokens, i: number): WordsValue | null {
  const isSlash = signAt(tokens, i + 1, "/") || signAt(tokens, i + 1, "⁄");
  if (!isSlash || !isAdjacent(tokens, i + 1) || !isAdjacent(tokens, i + 2) || !isNumber(tokens, i + 2)) return null;
  const [numerator, denominator] = [textAt(tokens, i), textAt(tokens, i + 2)];
  if (!/^\d{1,2}$/.test(numerator) || !usualDenominators.has(denominator)) return null;
  if (Number(numerator) >= Number(denominator) || signAt(tokens, i + 3, "/")) return null;
  return { value: rational(BigInt(numerator), BigInt(denominator)), next: i + 3 };
}

/** "a half", "one-third", "two-thirds", "quarter", "half": the bare name of a part without what it is a part of. */
function partAt(tokens: Tokens, i: number): WordsValue | null {
  const first = lexeme(tokens, i);
  if (!first) return null;
  if (first.word === "half" || first.word === "quarter") {
    return { value: rational(1, first.word === "half" ? 2 : 4), next: i + 1 };
  }
  const numerator = isArticle(tokens, i) ? { value: rational(1), next: i + 1 } : sumWords(tokens, i);
  if (!numerator) return null;
  const at = skipHyphen(tokens, numerator.next);
  const part = lexeme(tokens, at);
  if (part?.denominator === undefined || part.ordinal === 2 || part.word === "halves") return null;
  const single = numerator.value.n === 1n;
  if (single === part.word.endsWith("s") && part.denominator !== 2) return null;
  if (numerator.value.n >= BigInt(part.denominator)) return null;
  return { value: rational(numerator.value.n, BigInt(part.denominator)), next: at + 1 };
}

/** "half a million", "a quarter of a million", "half-million", "half a dozen". */
function ofScale(tokens: Tokens, first: number, part: WordsValue): NumberReading | null {
  let at = skipHyphen(tokens, part.next);
  if (wordAt(tokens, at) === "of") at++;
  if (isArticle(tokens, at) || (wordAt(tokens, at) === "one" && at > part.next)) at = skipHyphen(tokens, at + 1);
  const entry = lexeme(tokens, at);
  const scale =
    entry?.word === "dozen" ? 12n : entry?.scale !== undefined && entry.scale > 1 ? powerOfTen(entry.scale) : null;
  // "half of millions" and "a quarter million-dollar" are told apart by what stands between.
  return scale === null ? null : wordsReading(first, at + 1, multiply(part.value, rational(scale)));
}

/** "two and a half thousand". */
function timesScale(tokens: Tokens, first: number, { value, next }: WordsValue): NumberReading {
  const at = skipHyphen(tokens, next);
  const scale = lexeme(tokens, at)?.scale;
  if (scale !== undefined && scale > 2)
    return wordsReading(first, at + 1, multiply(value, rational(powerOfTen(scale))));
  return partReading(first, next, value, "words");
}

/** True when what stands around a bare part shows that it is one: "a third of", "cut by half", not "the second half". */
export function isPartHere(tokens: Tokens, first: number, next: number): boolean {
  const following = wordAt(tokens, next);
  if (isHyphen(tokens, next) && isAdjacent(tokens, next)) {
    return wordAt(tokens, next + 1) === "owned" || wordAt(tokens, next + 1) === "full";
  }
  const name = wordAt(tokens, next - 1);
  if (first + 1 === next) {
    // A bare "half" or "quarter".
    const before = lexeme(tokens, first - 1);
    if (isArticle(tokens, first - 1) || isHyphen(tokens, first - 1)) return false;
    if (halfBefore.has(wordAt(tokens, first - 1)) || before?.ordinal !== undefined) return false;
    if (((before?.pos ?? 0) & (pos.adjective | pos.gerund)) !== 0) return false;
    if (name === "quarter") return false;
    return following === "" ? next >= tokens.count || tokens.kind[next] === sign : halfAfter.has(following);
  }
  if (isArticle(tokens, first)) {
    if (name === "half") return following !== "time" && !isAfterTime(tokens, first);
    if (name === "quarter" && following !== "of" && periodBefore.has(wordAt(tokens, first - 1)))
      return wordAt(tokens, first - 1) === "over" && slightly.has(wordAt(tokens, first - 2));
    if (following === "in" && wordAt(tokens, next + 2) === "row") return false;
    // "a fourth, from Germany" is one more: only the words before it can make a part of a bare "a fourth".
    if (ofWhole.has(following) || (following === "to" && isArticle(tokens, next + 1))) return true;
    // "4.5 million, or a tenth, of the people"
    if (signAt(tokens, next, ",") && wordAt(tokens, next + 1) === "of") return true;
    // "A fifth were new": one more would be told in the singular.
    if (pluralVerbs.has(following) && opensSentence(tokens, first)) return true;
    if (wordAt(tokens, first - 1) === "leaving" && goesOn(tokens, next)) return true;
    if (isReckoned(tokens, first) && (next >= tokens.count || signs.some((end) => signAt(tokens, next, end))))
      return true;
    if (isAfterPart(tokens, first) && (name === "quarter" || goesOn(tokens, next))) return true;
    const isMove = (lexeme(tokens, first - 1)?.verb?.direction ?? 0) !== 0;
    if (
      name !== "quarter" &&
      !isMove &&
      !partBefore.has(wordAt(tokens, first - 1)) &&
      !isAfterPair(tokens, first, next) &&
      !isBesideCount(tokens, first, next)
    )
      return false;
    return next >= tokens.count || tokens.kind[next] === sign || partAfter.has(following);
  }
  // "one third", "two thirds": an ordinal after "one" needs more.
  const single = wordAt(tokens, first) === "one" && next === first + 2;
  return !single || next >= tokens.count || tokens.kind[next] === sign || partAfter.has(following);
}

/** "60 of the 240 beds, a third, …", "60 of 240 beds, or a third": a share of the pair before it. */
function isAfterPair(tokens: Tokens, first: number, next: number): boolean {
  if (isCapitalised(tokens, next + 1)) return false;
  let at = wordAt(tokens, first - 1) === "or" ? first - 2 : first - 1;
  if (at === first - 1 && !signAt(tokens, at, ",") && !signAt(tokens, at, "(")) return false;
  for (const limit = at - 5; at > limit && !isNumber(tokens, at); ) at--;
  let before = isNumber(tokens, at) ? at - 1 : -1;
  if (currencies.has(textAt(tokens, before))) before--;
  if (wordAt(tokens, before) !== "of") return isPairAt(tokens, before);
  // "60 out of 240", "60 beds out of 240"
  const part = wordAt(tokens, before - 1) === "out" ? before - 2 : before - 1;
  return isCount(tokens, part) || (part < before - 1 && isCount(tokens, part - 1));
}

/** "112, or a third, have closed", "112 of them, a third, have": set off behind a count, which is no year. */
function isBesideCount(tokens: Tokens, first: number, next: number): boolean {
  if (next < tokens.count && !signs.some((end) => signAt(tokens, next, end)) && !signAt(tokens, next, ","))
    return false;
  let at = wordAt(tokens, first - 1) === "or" ? first - 2 : first - 1;
  if (!signAt(tokens, at, ",") && !signAt(tokens, at, "(")) return false;
  at--;
  if (wordAt(tokens, at) === "them" && wordAt(tokens, at - 1) === "of") at -= 2;
  return isCount(tokens, at) && !/^(?:1[6-9]|20)\d\d$/.test(textAt(tokens, at));
}

/** "That makes a third.", "eight of the boys: a quarter.": told of what stands before. */
function isReckoned(tokens: Tokens, first: number): boolean {
  if (signAt(tokens, first - 1, ":") || (isDash(tokens, first - 1) && !isAdjacent(tokens, first - 1))) {
    for (let at = first - 2; at > first - longestItem && at >= 0; at--) if (isCount(tokens, at)) return true;
    return false;
  }
  return equating.has(wordAt(tokens, first - 1));
}

/** "half to her son, a third to her niece", "Two-thirds passed and a third failed": one of a row of parts. */
function isAfterPart(tokens: Tokens, first: number): boolean {
  if (!signAt(tokens, first - 1, ",") && wordAt(tokens, first - 1) !== "and") return false;
  for (let at = first - 2; at > first - longestOpening && at >= 0 && !signAt(tokens, at, "."); at--) {
    const isHalf =
      wordAt(tokens, at) === "half" && !halfBefore.has(wordAt(tokens, at - 1)) && !isArticle(tokens, at - 1);
    const opens = isHyphen(tokens, at - 1) || isArticle(tokens, at - 1);
    if (isHalf || ((lexeme(tokens, at)?.denominator ?? 2) > 2 && opens)) return true;
  }
  return false;
}

/** "to", "failed", a comma: no noun that would be one more. */
function goesOn(tokens: Tokens, at: number): boolean {
  const role = lexeme(tokens, at)?.pos ?? 0;
  return at >= tokens.count || tokens.kind[at] === sign || ((role & going) !== 0 && (role & pos.noun) === 0);
}

/** "12", "three" */
function isCount(tokens: Tokens, at: number): boolean {
  return isNumber(tokens, at) || lexeme(tokens, at)?.cardinal !== undefined;
}

function isPairAt(tokens: Tokens, at: number): boolean {
  if (!articles.has(wordAt(tokens, at)) || wordAt(tokens, at - 1) !== "of") return false;
  return isCount(tokens, at - 2) || isNumber(tokens, at - 3);
}

/** "a year and a half" is one time. */
function isAfterTime(tokens: Tokens, first: number): boolean {
  const back = (at: number): number => (isHyphen(tokens, at) ? at - 1 : at);
  const and = back(first - 1);
  return wordAt(tokens, and) === "and" && lexeme(tokens, back(and - 1))?.timeUnit !== undefined;
}

function isBlankBefore(tokens: Tokens, i: number): boolean {
  return (tokens.start[i] as number) - (tokens.end[i - 1] as number) === 1;
}

const currencies = new Set(["£", "$", "€"]);
const signs = [".", ")", ";"];
const equating = new Set("is makes made means meant represents represented equals leaves".split(" "));
const longestItem = 12;
/** "Half of the cost of the bridge will be met by the state, a third by the county": the first of a row says of what. */
const longestOpening = 24;
const going = pos.preposition | pos.past | pos.auxiliary | pos.modal;
const articles = new Set("the its their his her our all".split(" "));
const usualDenominators = new Set(["2", "3", "4", "5", "6", "8", "10", "12", "16", "20", "32", "64", "100"]);
const halfBefore = new Set(
  "better other first second last final opening closing either each every his her my our your this that same top bottom upper lower northern southern eastern western early late".split(
    " ",
  ),
);
/** "just over a quarter" of them. */
const slightly = new Set(["just", "well", "slightly", "little"]);
const periodBefore = new Set(["in", "per", "during", "for", "within", "over"]);
const halfAfter = new Set(
  "of will would should must can could may might the its their his her my our your these those this that all what as full empty said say believe were was are is have had did want think in on by to at from a an or and but more again since during after before last".split(
    " ",
  ),
);
const ofWhole = new Set(
  "of more less fewer higher lower larger smaller bigger cheaper faster slower longer shorter".split(" "),
);
const partBefore = new Set(
  "by to than about nearly almost some roughly around over under up down only just least most between barely approximately about less lost cut".split(
    " ",
  ),
);
const pluralVerbs = new Set("were are have do don't say think believe want live".split(" "));
const partAfter = new Set(
  "of more less fewer higher lower from to in since by on over during last this were was are is have had said say and or but as between larger smaller bigger cheaper faster slower longer shorter each since compared".split(
    " ",
  ),
);
