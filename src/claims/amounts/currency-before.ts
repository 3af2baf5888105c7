import { dictionary } from "../../text/dictionary.js";
import { currencyOf, currencyPrinted, currencySigns } from "../../values/currencies.js";
import type { Unit } from "../../values/unit.js";
import { classOf, letter } from "../characters.js";
import { isAdjacent, isDash, isWord, lexeme, signAt, textAt } from "../token-access.js";
import { sign, type Tokens, word } from "../tokens.js";

/** A currency sign or code before a figure, and the token that it begins with. */
export interface CurrencyReading {
  readonly unit: Unit;
  readonly first: number;
  readonly mojibake: boolean;
  /** "$-4.5m": the minus stands between sign and digits. */
  readonly minus: boolean;
}

/** A currency sign or code that ends right before token `i`: "$", "US$", "$A", "EUR ", "Rs. ", "R" of R25m. */
export function currencyBefore(tokens: Tokens, i: number): CurrencyReading | null {
  let last = i - 1;
  if (last < 0 || gapBefore(tokens, i) > 1) return null;
  const minus =
    isDash(tokens, last) && isAdjacent(tokens, i) && isAdjacent(tokens, last) && tokens.kind[last - 1] === sign;
  if (minus) last--;
  if (tokens.kind[last] === word)
    return isAdjacent(tokens, i) || !isLetter(tokens, last) ? codeAt(tokens, last, i) : null;
  const unit = tokens.hash[last] as number;
  if (unit === fullStop)
    return signAt(tokens, last, ".") && textAt(tokens, last - 1) === "Rs" ? read("INR", last - 1) : null;
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
  if (letters === "R" && !isRand(tokens, i)) return null;
  const code = length === 3 && currencyPrinted(letters) ? letters : currencyLetters[letters];
  return code === undefined ? null : read(code, last);
}

/** "R25m" and "R3.50" are money, "R25" is a road. */
function isRand(tokens: Tokens, i: number): boolean {
  return (
    lexeme(tokens, i + 1)?.scale !== undefined ||
    lexeme(tokens, i + 1)?.suffix !== undefined ||
    /[.,]/.test(textAt(tokens, i))
  );
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
const notSign = 0xac;

/** Single signs, by their code unit; made when the first figure has one. */
let signCodes: ReadonlyMap<number, string> | undefined;

function makeSignCodes(): ReadonlyMap<number, string> {
  const single = currencySigns().filter(([sign]) => sign.length === 1 && classOf(sign.charCodeAt(0)) !== letter);
  return new Map(single.map(([sign, code]) => [sign.charCodeAt(0), code]));
}

/** Letters that make another dollar of the sign, before or after it. */
const dollarLetters: Readonly<Record<string, string>> = dictionary({
  US: "USD",
  USD: "USD",
  "U.S.": "USD",
  A: "AUD",
  AU: "AUD",
  AUD: "AUD",
  C: "CAD",
  CA: "CAD",
  Can: "CAD",
  CAN: "CAD",
  CDN: "CAD",
  CAD: "CAD",
  HK: "HKD",
  S: "SGD",
  SG: "SGD",
  NZ: "NZD",
  NT: "TWD",
  R: "BRL",
  MX: "MXN",
  Mex: "MXN",
});

const otherPrefixes: Readonly<Record<string, string>> = dictionary({
  UK: "GBP",
  GB: "GBP",
  CN: "CNY",
  JP: "JPY",
  E: "EGP",
});

/** Letters that stand for a currency of their own. */
const currencyLetters: Readonly<Record<string, string>> = dictionary({
  Rs: "INR",
  RMB: "CNY",
  RM: "MYR",
  Rp: "IDR",
  Fr: "CHF",
  SFr: "CHF",
  Dh: "AED",
  Dhs: "AED",
  KSh: "KES",
  Ksh: "KES",
  Sh: "KES",
  R: "ZAR",
});
