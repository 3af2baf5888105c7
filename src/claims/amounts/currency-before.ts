import { dictionary } from "../../text/dictionary.js";
import { currencyOf, currencyPrinted, currencySigns } from "../../values/currencies.js";
import type { Unit } from "../../values/unit.js";
import { classOf, letter } from "../characters.js";
import { isAdjacent, isDash, isWord, lexeme, signAt, textAt } from "../token-access.js";
import { sign, type Tokens, word } from "../tokens.js";
import { currencyLetters, dollarLetters, doubtfulLetters, otherPrefixes } from "./currency-letters.js";

/** A currency sign or code before a figure, and the token that it begins with. */
export interface CurrencyReading {
  readonly unit: Unit;
  readonly first: number;
  readonly mojibake: boolean;
  /** "$-4.5m": the minus stands between sign and digits. */
  readonly minus: boolean;
}

/** A currency sign or code that ends right before token `i`: "$", "US$", "$A", "EUR ", "Rs. ", "S/", "R" of R25m. */
export function currencyBefore(tokens: Tokens, i: number): CurrencyReading | null {
  let last = i - 1;
  if (last < 0 || gapBefore(tokens, i) > 1) return null;
  const minus =
    isDash(tokens, last) && isAdjacent(tokens, i) && isAdjacent(tokens, last) && tokens.kind[last - 1] === sign;
  if (minus) last--;
  if (tokens.kind[last] === word)
    return isAdjacent(tokens, i) || !isLetter(tokens, last) ? codeAt(tokens, last, i) : null;
  const unit = tokens.hash[last] as number;
  if (unit === fullStop || unit === slash || unit === centSign) return letteredSign(tokens, last, i);
  if (unit === notSign) return isBrokenEuro(tokens, last) ? { ...read("EUR", last - 2), mojibake: true } : null;
  signCodes ??= makeSignCodes();
  const code = signCodes.get(unit);
  if (code === undefined) return null;
  return { ...withPrefix(tokens, last, code), minus };
}

/** A currency code, or letters that stand for a currency, right before the digits: "USD 5m", "RM4", "$A1.5 million". */
function codeAt(tokens: Tokens, last: number, i: number): CurrencyReading | null {
  const length = (tokens.end[last] as number) - (tokens.start[last] as number);
  if (length > 4) return null;
  const letters = textAt(tokens, last);
  if (isAdjacent(tokens, last) && signAt(tokens, last - 1, "$")) {
    const code = dollarLetters[letters];
    return code && isAdjacent(tokens, i) ? read(code, last - 1) : null;
  }
  if (isAdjacent(tokens, last) && isWord(tokens, last - 1)) return null;
  const code = length === 3 && currencyPrinted(letters) ? letters : currencyLetters[letters];
  if (code === undefined || (doubtfulLetters.has(letters) && !isSum(tokens, i))) return null;
  return read(code, last);
}

/** "Rs. 500", "Tk. 40"; "S/ 40", "S/. 40" and "B/. 40"; "GH¢200". */
function letteredSign(tokens: Tokens, last: number, i: number): CurrencyReading | null {
  if (!isAdjacent(tokens, last)) return null;
  if (signAt(tokens, last, "¢")) return textAt(tokens, last - 1) === "GH" ? read("GHS", last - 1) : null;
  const isPoint = signAt(tokens, last, ".");
  if (isPoint && isWord(tokens, last - 1)) {
    const letters = textAt(tokens, last - 1);
    const code = letters.length > 1 && letters.length < 5 ? currencyLetters[letters] : undefined;
    return code !== undefined && (!doubtfulLetters.has(letters) || isSum(tokens, i)) ? read(code, last - 1) : null;
  }
  const at = isPoint && isAdjacent(tokens, last - 1) ? last - 1 : last;
  if (!signAt(tokens, at, "/") || isAdjacent(tokens, at - 1)) return null;
  const code = slashedLetters[textAt(tokens, at - 1)];
  return code === undefined ? null : read(code, at - 1);
}

const slashedLetters: Readonly<Record<string, string>> = dictionary({ S: "PEN", B: "PAB" });

/** "R25m", "N1,500" and "R3.50" are money, "R25" is a road and "N95" a mask. */
function isSum(tokens: Tokens, i: number): boolean {
  const following = lexeme(tokens, i + 1);
  if ((following?.scale !== undefined && following.scale > 2) || /[.,]\d/.test(textAt(tokens, i))) return true;
  return following?.suffix !== undefined && isAdjacent(tokens, i + 1);
}

/** The letters before a sign: "US$", "HK$", "UK£", "CN¥", and what is left of a sign in the wrong encoding: "Â£". */
function withPrefix(tokens: Tokens, last: number, code: string): CurrencyReading {
  if (!isAdjacent(tokens, last) || !isWord(tokens, last - 1)) return read(code, last);
  const letters = textAt(tokens, last - 1);
  if (letters === "Â") return { ...read(code, last - 1), mojibake: true };
  const prefixed = code === "USD" ? dollarLetters[letters] : otherPrefixes[letters];
  return prefixed === undefined ? read(code, last) : read(prefixed, last - 1);
}

function read(code: string, first: number): CurrencyReading {
  return { unit: currencyOf(code) as Unit, first, mojibake: false, minus: false };
}

/** "â‚¬" is the euro sign of UTF-8 read as Windows-1252. */
function isBrokenEuro(tokens: Tokens, last: number): boolean {
  return textAt(tokens, last - 1) === "‚" && textAt(tokens, last - 2) === "â" && isAdjacent(tokens, last);
}

/** One letter is a currency only when it is grown together with the digits. */
function isLetter(tokens: Tokens, i: number): boolean {
  return (tokens.end[i] as number) - (tokens.start[i] as number) === 1;
}

function gapBefore(tokens: Tokens, i: number): number {
  return (tokens.start[i] as number) - (tokens.end[i - 1] as number);
}

const fullStop = 46;
const slash = 47;
const centSign = 0xa2;
const notSign = 0xac;

/** Single signs, by their code unit; made when the first figure has one. */
let signCodes: ReadonlyMap<number, string> | undefined;

function makeSignCodes(): ReadonlyMap<number, string> {
  const single = currencySigns().filter(([sign]) => sign.length === 1 && classOf(sign.charCodeAt(0)) !== letter);
  return new Map(single.map(([sign, code]) => [sign.charCodeAt(0), code]));
}
