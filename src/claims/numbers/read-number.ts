import { add, decimalOf, multiply, negate, rational, zero } from "../../values/rational.js";
import { pos } from "../lexicon/index.js";
import {
  isAdjacent,
  isHyphen,
  isNumber,
  isOneOf,
  lexeme,
  opensSentence,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import { number, sign, type Tokens } from "../tokens.js";
import { isArticle, readCardinal, skipHyphen, sumWords, type WordsValue } from "./cardinals.js";
import { type DigitsReading, digitsWritten, readDigits } from "./digits.js";
import { readLoose } from "./loose.js";
import { readMagnitude } from "./magnitudes.js";
import { type NumberReading, partReading, withMagnitude, wordsReading } from "./number-reading.js";
import { andAPart, readWordPart, signPart, slashPart } from "./parts.js";

/**
 * Reads the number that begins at token `i`: "2,500", "2.5 million", "3.2bn", "two hundred and fifty", "half a million",
 * "a dozen", "3 1/2", "two-thirds". Null where no number begins.
 */
export function readNumber(tokens: Tokens, i: number): NumberReading | null {
  if (i >= tokens.count) return null;
  if (tokens.kind[i] === number) return readFigure(tokens, i);
  if (tokens.kind[i] === sign) return readSign(tokens, i);
  if (tokens.lex[i] === 0) return null;
  return (
    readLoose(tokens, i) ??
    readWordPart(tokens, i) ??
    readCollective(tokens, i) ??
    readCardinal(tokens, i) ??
    readScale(tokens, i)
  );
}

/** Digits, with the groups that spaces set apart, the part and the magnitude that follow. */
function readFigure(tokens: Tokens, i: number): NumberReading {
  const { digits, next } = joinGroups(tokens, i) ??
    twoPoints(tokens, i) ?? { digits: readDigits(tokens.text, tokens.start[i], tokens.end[i]), next: i + 1 };
  const mixed = next !== i + 1 ? null : isSmall(digits) ? readMixed(tokens, i, digits) : partOfCent(tokens, i, digits);
  if (mixed) {
    const part = partReading(i, mixed.next, mixed.value, "digits");
    const magnitude = readMagnitude(tokens, mixed.next);
    return magnitude ? withMagnitude(part, magnitude) : part;
  }
  if (lexeme(tokens, next)?.word === "dozen" && isSmall(digits))
    return wordsReading(i, next + 1, multiply(digits.value, dozen));
  const magnitude = digits.leadingZero ? null : readMagnitude(tokens, next);
  const exponent = magnitude?.written.exponent ?? 0;
  const value = exponent === 0 ? digits.value : scale(digits, exponent);
  return {
    first: i,
    next: magnitude?.next ?? next,
    min: value,
    max: value,
    vague: false,
    written: digitsWritten(digits, magnitude?.written ?? null),
    defects: magnitude?.mojibake ? [...digits.defects, "mojibake"] : digits.defects,
    fraction: false,
    codeLike: digits.dotted || digits.leadingZero,
    bare: null,
  };
}

/** "2.5.1 percent", "$1.2.5 million": no version has a percent sign, a magnitude or a currency. */
function twoPoints(tokens: Tokens, i: number): { digits: DigitsReading; next: number } | null {
  const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const [, whole, tenths, rest] = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text) ?? [];
  if (whole === undefined || (tenths?.length === 3 && rest?.length === 3)) return null;
  const scaled = (lexeme(tokens, i + 1)?.scale ?? 0) > 2;
  const isShare = isOneOf(tokens, i + 1, percents) || (signAt(tokens, i + 1, "%") && isAdjacent(tokens, i + 1));
  const isMoney = isAdjacent(tokens, i) && ["$", "€", "£", "¥"].some((sign) => signAt(tokens, i - 1, sign));
  if (!scaled && !isShare && !isMoney) return null;
  const digits = readDigits(`${whole}.${tenths}${rest}`);
  return { digits: { ...digits, defects: ["two-points"] }, next: i + 1 };
}

const dozen = rational(12);
const percents = new Set(["percent", "pct"]);

function scale({ value }: DigitsReading, exponent: number): DigitsReading["value"] {
  const power = decimalOf(1, exponent).n;
  return value.d === 1n ? { n: value.n * power, d: 1n } : rational(value.n * power, value.d);
}

function isSmall({ value, group, decimals, leadingZero }: DigitsReading): boolean {
  return group === "" && decimals === 0 && !leadingZero && value.n < 10_000n;
}

/** "1/2", "3 1/2", "3-1/2", "3½", "2 and a half". */
function readMixed(tokens: Tokens, i: number, { value }: DigitsReading): WordsValue | null {
  const following = i + 1;
  if (following >= tokens.count) return null;
  const withSign = signPart(tokens, following, value);
  if (withSign) return withSign;
  if (tokens.kind[following] === sign) {
    if (!isHyphen(tokens, following)) return slashPart(tokens, i);
    const part = isNumber(tokens, i + 2) && isAdjacent(tokens, i + 2) ? slashPart(tokens, i + 2) : null;
    return part && isAdjacent(tokens, following) ? sum(value, part) : null;
  }
  if (tokens.kind[following] === number) {
    const part = slashPart(tokens, following);
    return part && sum(value, part);
  }
  return andAPart(tokens, { value, next: following });
}

/** "$7.29 3/4", "$4.56½": futures are quoted in parts of a cent. */
function partOfCent(tokens: Tokens, i: number, { value, decimals, leadingZero }: DigitsReading): WordsValue | null {
  const at = i + 1;
  if (decimals !== 2 || leadingZero || at >= tokens.count) return null;
  const part = tokens.kind[at] === number ? slashPart(tokens, at) : signPart(tokens, at, value);
  if (!part) return null;
  const cents = tokens.kind[at] === number ? part.value : add(part.value, negate(value));
  return { value: add(value, multiply(cents, rational(1, 100))), next: part.next };
}

function sum(whole: DigitsReading["value"], part: WordsValue): WordsValue {
  const { n, d } = part.value;
  return { value: rational(whole.n * d + n, d), next: part.next };
}

/** A fraction sign, or ".5" and ".223": digits after a point that follows no other digit. */
function readSign(tokens: Tokens, i: number): NumberReading | null {
  const part = signPart(tokens, i, zero);
  if (part) {
    const magnitude = readMagnitude(tokens, part.next);
    const reading = partReading(i, part.next, part.value, "digits");
    return magnitude ? withMagnitude(reading, magnitude) : reading;
  }
  if (!signAt(tokens, i, ".") || !isNumber(tokens, i + 1) || !isAdjacent(tokens, i + 1)) return null;
  if (i > 0 && isAdjacent(tokens, i) && tokens.kind[i - 1] !== sign) return null;
  const digits = tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]);
  if (!/^\d+$/.test(digits)) return null;
  const reading = readDigits(`0.${digits}`);
  const plain = {
    ...wordsReading(i, i + 2, reading.value),
    written: digitsWritten(reading, null),
  };
  const magnitude = readMagnitude(tokens, i + 2);
  return magnitude ? withMagnitude(plain, magnitude) : plain;
}

/** "1 200 000" with plain spaces: one to three digits, then groups of exactly three with nothing else between. */
function joinGroups(tokens: Tokens, i: number): { digits: DigitsReading; next: number } | null {
  const start = tokens.start[i] as number;
  const length = (tokens.end[i] as number) - start;
  if (length > 3 || i + 1 >= tokens.count || tokens.text.charCodeAt(start) === 48) return null;
  if (tokens.kind[i + 1] === sign) return joinStrayComma(tokens, i);
  if (tokens.kind[i + 1] !== number || isNumber(tokens, i - 1) || !isPlain(tokens, i)) return null;
  let next = i + 1;
  let text = tokens.text.slice(start, tokens.end[i]);
  while (
    isNumber(tokens, next) &&
    (tokens.start[next] as number) - (tokens.end[next - 1] as number) === 1 &&
    (tokens.end[next] as number) - (tokens.start[next] as number) === 3 &&
    isPlain(tokens, next)
  ) {
    text += ` ${tokens.text.slice(tokens.start[next], tokens.end[next])}`;
    next++;
  }
  // "640 640 families": the figure is said twice.
  if (next === i + 1 || isNumber(tokens, next) || /^(\d{3}) \1$/.test(text)) return null;
  return { digits: readDigits(text), next };
}

/**
 * "3 ,400 meals", and "3, 400 meals" where nothing else can be meant: right after a verb, a hedge or an article, or as the
 * first words of a sentence, with a noun behind it.
 */
function joinStrayComma(tokens: Tokens, i: number): { digits: DigitsReading; next: number } | null {
  if (!signAt(tokens, i + 1, ",") || !isNumber(tokens, i + 2)) return null;
  const group = tokens.text.slice(tokens.start[i + 2], tokens.end[i + 2]);
  if (!/^\d{3}$/.test(group) || !isPlain(tokens, i)) return null;
  const before = !isAdjacent(tokens, i + 1) && isAdjacent(tokens, i + 2);
  const after = isAdjacent(tokens, i + 1) && !isAdjacent(tokens, i + 2);
  // "210, 000 volumes": no number of its own begins with a zero.
  const isRest = group.startsWith("0") && !isNumber(tokens, i - 1) && !goesOn(tokens, i + 3);
  if (!before && !(after && (isRest || isAlone(tokens, i)))) return null;
  const digits = readDigits(`${tokens.text.slice(tokens.start[i], tokens.end[i])},${group}`);
  return { digits: { ...digits, defects: ["stray-space"] }, next: i + 3 };
}

/** "codes 044, 045 and 012" */
function goesOn(tokens: Tokens, at: number): boolean {
  const isJoint = signAt(tokens, at, ",") || wordAt(tokens, at) === "and" || wordAt(tokens, at) === "or";
  return isJoint && isNumber(tokens, at + 1);
}

function isAlone(tokens: Tokens, i: number): boolean {
  const before = lexeme(tokens, i - 1);
  // "on 158 days out of 366, 712 millimetres"
  if (wordAt(tokens, i - 1) === "of" && wordAt(tokens, i - 2) === "out") return false;
  // What stands right behind "in" is a noun: "In race 12, 300 starters gave up."
  const isNoun = ((lexeme(tokens, i - 2)?.pos ?? 0) & pos.preposition) !== 0;
  const verbs = isNoun ? 0 : pos.verb | pos.past | pos.participle | pos.gerund | pos.auxiliary;
  // "handed out 2, 700 blankets"
  const isParted = outwards.has(wordAt(tokens, i - 1)) && isDeed(wordAt(tokens, i - 2)) && !isMeasured(tokens, i + 3);
  const opens = before
    ? (before.pos & verbs) !== 0 || leadingWords.has(before.word) || isParted
    : i === 0 || isDeed(wordAt(tokens, i - 1));
  return opens && !isFrontedWhole(tokens, i) && isThings(tokens, i + 3);
}

/** "walked out 2, 700 miles apart" */
function isMeasured(tokens: Tokens, i: number): boolean {
  return (
    /^(?:kilo)?(?:miles|met(?:re|er)s|yards|feet)$/.test(wordAt(tokens, i)) || lexeme(tokens, i)?.timeUnit !== undefined
  );
}

const outwards = new Set(["out", "up", "off", "away", "down"]);
/** "packed" and other verbs that are no known words; "aged 12" tells of nothing that was counted. */
function isDeed(word: string): boolean {
  return word.endsWith("ed") && word !== "aged";
}

/** "homes", or another plural. */
function isThings(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  if (entry?.indivisible) return true;
  const mayBeNoun = !entry || (entry.pos & (pos.noun | pos.verb)) !== 0;
  return (
    mayBeNoun && /^(?:[a-z]{2,}[^s\W]s|people|men|women|children|cattle|sheep|fish|police)$/.test(textAt(tokens, i))
  );
}

/** "In a sample of 500, 150 people", "Of 500, 150 people": the first figure is the whole, and the comma ends its phrase. */
function isFrontedWhole(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i - 1) !== "of") return false;
  let first = i - 1;
  while (first > 0 && i - first < 7 && !opensSentence(tokens, first)) first--;
  return opensSentence(tokens, first) && ((lexeme(tokens, first)?.pos ?? 0) & pos.preposition) !== 0;
}

const leadingWords = new Set(
  "about some around roughly nearly almost over than least the these those of to from just only".split(" "),
);

function isPlain(tokens: Tokens, i: number): boolean {
  for (let at = tokens.start[i] as number; at < (tokens.end[i] as number); at++) {
    const unit = tokens.text.charCodeAt(at);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

/** "a dozen", "two dozen", "a couple", "a couple of hundred". */
function readCollective(tokens: Tokens, i: number): NumberReading | null {
  const article = isArticle(tokens, i);
  const factor = article ? null : sumWords(tokens, i);
  const at = article ? i + 1 : factor ? skipHyphen(tokens, factor.next) : i;
  const entry = lexeme(tokens, at);
  if (entry?.word === "dozen") {
    const value = rational(12n * (factor?.value.n ?? 1n));
    return { ...wordsReading(i, at + 1, value), bare: article || factor ? null : "scale" };
  }
  if (entry?.word !== "couple" || !article) return null;
  const of = lexeme(tokens, at + 1)?.word === "of" ? at + 2 : at + 1;
  const scaled = lexeme(tokens, of);
  if (scaled?.scale !== undefined) return wordsReading(i, of + 1, decimalOf(2, scaled.scale));
  return scaled?.word === "dozen" ? wordsReading(i, of + 1, rational(24)) : wordsReading(i, at + 1, rational(2));
}

/** "million" without a number: only the words around it can say that one is meant. */
function readScale(tokens: Tokens, i: number): NumberReading | null {
  const exponent = lexeme(tokens, i)?.scale;
  if (exponent === undefined) return null;
  return { ...wordsReading(i, i + 1, decimalOf(1, exponent)), bare: "scale" };
}
