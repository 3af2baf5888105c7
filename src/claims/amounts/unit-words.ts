import { currencyRows } from "../../values/currencies.js";
import type { Unit } from "../../values/unit.js";
import { unitRows } from "../../values/units.js";
import { type PhraseTable, phraseTable } from "../phrase-table.js";
import { isAdjacent, isHyphen, textAt } from "../token-access.js";
import { type Tokens, tokenise } from "../tokens.js";

/** A unit read after a figure: the token after it, and where its text stands. */
export interface UnitReading {
  readonly unit: Unit;
  /** How many of the unit a hundred is: cents and pence are hundredths of their currency. */
  readonly hundredth: boolean;
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

interface Named {
  readonly unit: Unit;
  readonly hundredth: boolean;
}

/** Units of speed that are made of a length and an hour in everyday words. */
const spokenSpeeds: readonly (readonly [string, string])[] = [
  ["km an hour", "km/h"],
  ["km per hour", "km/h"],
  ["kms an hour", "km/h"],
  ["km per second", "km/s"],
  ["m per second", "m/s"],
];

let words: PhraseTable<Named> | null = null;

/** Built when first needed: most of a run's start-up has no use for it. */
function unitWords(): PhraseTable<Named> {
  words ??= phraseTable<Named>(rows());
  return words;
}

function* rows(): Iterable<readonly [string, Named]> {
  // Of two rows with the same words the first stays in front, so currencies come after measures: a pound is a mass
  // unless something says money.
  for (const row of unitRows) for (const word of row.words) yield [word, { unit: row.unit, hundredth: false }];
  for (const [word, code] of spokenSpeeds) {
    const row = unitRows.find(({ unit }) => unit.code === code);
    if (row) yield [word, { unit: row.unit, hundredth: false }];
  }
  for (const row of currencyRows) {
    for (const word of row.words) yield [word, { unit: row.unit, hundredth: false }];
    for (const cent of row.cents) yield [cent, { unit: row.unit, hundredth: true }];
    yield [row.unit.code, { unit: row.unit, hundredth: false }];
  }
}

/** The unit said in words after a figure, with or without a hyphen between: "kilometres", "-mile", "US dollars". */
export function unitWordsAfter(tokens: Tokens, next: number): UnitReading | null {
  const hyphenated = isHyphen(tokens, next) && isAdjacent(tokens, next) && isAdjacent(tokens, next + 1);
  const at = hyphenated ? next + 1 : next;
  const found = unitWords().after(tokens, at);
  if (!found) return null;
  return {
    unit: found.value.unit,
    hundredth: found.value.hundredth,
    next: found.next,
    start: tokens.start[at] as number,
    end: tokens.end[found.next - 1] as number,
  };
}

const symbolsByFirst = new Map<string, { symbol: string; unit: Unit }[]>();
for (const row of unitRows) {
  for (const symbol of row.symbols) {
    const first = symbol.charAt(0);
    symbolsByFirst.set(first, [...(symbolsByFirst.get(first) ?? []), { symbol, unit: row.unit }]);
  }
}
for (const list of symbolsByFirst.values()) list.sort((a, b) => b.symbol.length - a.symbol.length);

/** Symbols that only count right after the digits: with a gap they are words or initials. */
const gluedOnly = new Set([
  "in",
  "C",
  "F",
  "K",
  "s",
  "h",
  "t",
  "g",
  "l",
  "L",
  "W",
  "V",
  "J",
  "st",
  "pc",
  "pp",
  "AU",
  "ac",
  "cal",
  "mo",
  "cf",
  "fps",
  "ms",
]);

/** The unit given by a symbol after digits, in the capitals of the symbol: "km", "%", "°C", "mph". */
export function unitSymbolAfter(tokens: Tokens, next: number): UnitReading | null {
  const from = tokens.end[next - 1] as number;
  const { text } = tokens;
  let start = from;
  if (isBlank(text.charCodeAt(start))) start++;
  else if (text.charAt(start) === "-" && next + 1 < tokens.count) start++;
  for (const { symbol, unit } of symbolsByFirst.get(text.charAt(start)) ?? []) {
    if (!text.startsWith(symbol, start) || isWordUnit(text, start + symbol.length, symbol)) continue;
    if (start !== from && gluedOnly.has(symbol)) continue;
    if (symbol === "s" && !text.slice(tokens.start[next - 1], from).includes(".")) continue;
    const end = start + symbol.length;
    let after = next;
    while (after < tokens.count && (tokens.end[after] as number) <= end) after++;
    if (after === next || (tokens.end[after - 1] as number) !== end) continue;
    return { unit, hundredth: false, next: after, start, end };
  }
  return null;
}

/** True when a letter or digit follows, so that the symbol is only the beginning of a word. */
function isWordUnit(text: string, at: number, symbol: string): boolean {
  if (!/[\p{L}\d²³]$/u.test(symbol)) return false;
  return /[\p{L}\d]/u.test(text.charAt(at));
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
}

const currencySigns: readonly { readonly sign: string; readonly unit: Unit }[] = currencyRows
  .flatMap((row) => row.signs.map((sign) => ({ sign, unit: row.unit })))
  .sort((a, b) => b.sign.length - a.sign.length);

/** A currency sign or code that ends right before token `i`: "$", "US$", "A$", "EUR ", "Rs. ". */
export function currencyBefore(
  tokens: Tokens,
  i: number,
): { unit: Unit; start: number; first: number; mojibake: boolean } | null {
  const { text } = tokens;
  let end = tokens.start[i] as number;
  if (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === 0) return null;
  for (const [broken, code] of brokenSigns) {
    if (end >= broken.length && text.startsWith(broken, end - broken.length))
      return currencyAt(tokens, i, end - broken.length, code, true);
  }
  const glued = end === tokens.start[i];
  for (const { sign, unit } of currencySigns) {
    if (!text.startsWith(sign, end - sign.length) || end < sign.length) continue;
    const start = end - sign.length;
    if (/\p{L}/u.test(sign.charAt(0)) && /\p{L}/u.test(text.charAt(start - 1))) continue;
    if (!glued && /^[\p{L}.]+$/u.test(sign) && sign.length < 2) continue;
    return currencyAt(tokens, i, start, unit.code, false);
  }
  const previous = textAt(tokens, i - 1);
  if (/^[A-Z]{3}$/.test(previous)) {
    const row = currencyRows.find(({ unit }) => unit.code === previous);
    if (row) return { unit: row.unit, start: tokens.start[i - 1] as number, first: i - 1, mojibake: false };
  }
  return null;
}

function currencyAt(
  tokens: Tokens,
  i: number,
  start: number,
  code: string,
  mojibake: boolean,
): { unit: Unit; start: number; first: number; mojibake: boolean } | null {
  const row = currencyRows.find(({ unit }) => unit.code === code);
  if (!row) return null;
  let first = i;
  while (first > 0 && (tokens.start[first - 1] as number) >= start) first--;
  return { unit: row.unit, start: tokens.start[first] as number, first, mojibake };
}

/** UTF-8 signs read as Windows-1252. */
const brokenSigns: readonly (readonly [string, string])[] = [
  ["Â£", "GBP"],
  ["Â¥", "JPY"],
  ["â‚¬", "EUR"],
  ["Â€", "EUR"],
];

/** The unit that a rule or a setting names: by code, symbol or word; null for a counted noun. */
export function unitNamed(name: string): Unit | null {
  for (const row of [...unitRows, ...currencyRows]) if (row.unit.code === name) return row.unit;
  for (const row of unitRows) if (row.symbols.includes(name)) return row.unit;
  for (const row of currencyRows) if (row.signs.includes(name)) return row.unit;
  const tokens = tokenise(name);
  const found = unitWords().after(tokens, 0);
  return found && found.next === tokens.count && !found.value.hundredth ? found.value.unit : null;
}
