import { currencyRows } from "../../values/currencies.js";
import type { Unit } from "../../values/unit.js";
import { unitRows } from "../../values/units.js";
import { foldText, tokenKey } from "../phrase-table.js";
import { isAdjacent, isAllCapitals, isHyphen, signAt } from "../token-access.js";
import { sign, type Tokens, tokenise, word } from "../tokens.js";
import { declaredUnits } from "./custom-units.js";

/** A unit read after a figure: the token after it, and where its text stands. */
export interface UnitReading {
  readonly unit: Unit;
  /** Cents and pence are hundredths of their currency. */
  readonly hundredth: boolean;
  /** "bpd" is barrels a day. */
  readonly per: string | null;
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly unit: Unit;
  readonly hundredth: boolean;
  readonly per: string | null;
  /** The words in their folded form; a symbol as it is printed. */
  readonly texts: readonly string[];
  readonly gluedOnly: boolean;
  /** A currency code, which stands in capitals. */
  readonly capitals: boolean;
}

type Table = ReadonlyMap<number, readonly Row[]>;

/** The unit said in words after a figure, with or without hyphens between: "kilometres", "-mile", "-square-foot". */
export function unitWordsAfter(tokens: Tokens, next: number): UnitReading | null {
  const hyphenated = isHyphen(tokens, next) && isAdjacent(tokens, next) && isAdjacent(tokens, next + 1);
  const at = hyphenated ? next + 1 : next;
  if (at >= tokens.count || tokens.kind[at] !== word) return null;
  for (const row of words().get(tokens.hash[at] as number) ?? []) {
    const end = endOfWords(tokens, at, row);
    if (end !== null && (!row.capitals || isAllCapitals(tokens, at))) return readingOf(tokens, row, at, end);
  }
  return null;
}

/** The unit given by a symbol after digits, in the capitals of the symbol: "km", "%", "°C", "mph". */
export function unitSymbolAfter(tokens: Tokens, next: number): UnitReading | null {
  const hyphenated = isHyphen(tokens, next) && isAdjacent(tokens, next) && isAdjacent(tokens, next + 1);
  const at = hyphenated ? next + 1 : next;
  if (at >= tokens.count) return null;
  const rows = symbols().get(tokens.hash[at] as number);
  if (!rows) return null;
  const start = tokens.start[at] as number;
  const gap = start - (tokens.end[next - 1] as number);
  for (const row of rows) {
    const [symbol = ""] = row.texts;
    if (gap > 1 || (gap === 1 && row.gluedOnly) || !tokens.text.startsWith(symbol, start)) continue;
    const end = start + symbol.length;
    let after = at + 1;
    while (after < tokens.count && (tokens.end[after] as number) <= end) after++;
    if (tokens.end[after - 1] !== end || isGrownTogether(tokens, after)) continue;
    // "5s" may be a plural, "5.1s" is a time.
    if (symbol === "s" && !tokens.text.slice(tokens.start[next - 1], tokens.end[next - 1]).includes(".")) continue;
    return readingOf(tokens, row, at, after);
  }
  return null;
}

/** The unit that a rule or a setting names: by code, symbol or word; null for a counted noun. */
export function unitNamed(name: string): Unit | null {
  for (const row of [...unitRows, ...currencyRows]) if (row.unit.code === name) return row.unit;
  for (const row of unitRows) if (row.symbols.includes(name)) return row.unit;
  for (const row of currencyRows) if (row.signs.includes(name)) return row.unit;
  const tokens = tokenise(name);
  const found = unitWordsAfter(tokens, 0);
  return found && found.next === tokens.count && !found.hundredth ? found.unit : null;
}

function readingOf(tokens: Tokens, { unit, hundredth, per }: Row, at: number, next: number): UnitReading {
  return { unit, hundredth, per, next, start: tokens.start[at] as number, end: tokens.end[next - 1] as number };
}

/** The token after the words of a row, hyphens and the stops of abbreviations passed over; null where they don't stand. */
function endOfWords(tokens: Tokens, first: number, { texts }: Row): number | null {
  let at = first;
  for (let k = 0; k < texts.length; k++) {
    if (k > 0) {
      if (isHyphen(tokens, at) && isAdjacent(tokens, at)) at++;
      else if (signAt(tokens, at, ".") && isAdjacent(tokens, at) && texts[k - 1] === "sq") at++;
    }
    if (at >= tokens.count || tokens.kind[at] !== word || foldText(tokens, at) !== texts[k]) return null;
    at++;
  }
  return texts[0] === "sq" && signAt(tokens, at, ".") && isAdjacent(tokens, at) ? at + 1 : at;
}

/** A letter or digit that follows makes the symbol the beginning of a word. */
function isGrownTogether(tokens: Tokens, after: number): boolean {
  return isAdjacent(tokens, after) && tokens.kind[after] !== sign && tokens.kind[after - 1] !== sign;
}

let wordTable: Table | null = null;
let wordTableVersion = 0;
let symbolTable: Table | null = null;

/** Built when first needed: most of a run's start-up has no use for it. */
function words(): Table {
  const { version } = declaredUnits();
  if (!wordTable || version !== wordTableVersion) wordTable = tableOf(wordRows());
  wordTableVersion = version;
  return wordTable;
}

function symbols(): Table {
  symbolTable ??= tableOf(symbolRows());
  return symbolTable;
}

function tableOf(rows: Iterable<readonly [text: string, row: Row]>): Table {
  const table = new Map<number, Row[]>();
  for (const [text, row] of rows) {
    const tokens = tokenise(text);
    const key = tokenKey(tokens, 0);
    const known = table.get(key);
    if (known) known.push(row);
    else table.set(key, [row]);
  }
  // Of two rows with the same words the first stays in front.
  for (const list of table.values()) list.sort((a, b) => lengthOf(b) - lengthOf(a));
  return table;
}

function lengthOf({ texts }: Row): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}

function* wordRows(): Iterable<readonly [string, Row]> {
  const row = (text: string, unit: Unit, hundredth = false): readonly [string, Row] => {
    const tokens = tokenise(text);
    const texts = Array.from({ length: tokens.count }, (_, i) => foldText(tokens, i)).filter((part) => part !== "-");
    return [text, { unit, hundredth, per: null, texts, gluedOnly: false, capitals: text === unit.code }];
  };
  // Currencies come after measures: a pound is a mass unless something says money.
  for (const { unit, words } of [...declaredUnits().rows, ...unitRows]) for (const text of words) yield row(text, unit);
  for (const { unit, words, cents } of currencyRows) {
    for (const text of words) yield row(text, unit);
    for (const text of cents) yield row(text, unit, true);
    yield row(unit.code, unit);
  }
}

function* symbolRows(): Iterable<readonly [string, Row]> {
  for (const { unit, symbols } of unitRows) {
    for (const symbol of symbols) {
      const row = { unit, hundredth: false, texts: [symbol], gluedOnly: gluedSymbols.has(symbol), capitals: false };
      yield [symbol, { ...row, per: perDay.has(symbol) ? "day" : null }];
    }
  }
}

const perDay = new Set(["bpd"]);

/** Symbols that only count right after the digits: with a gap they are words or initials. */
const gluedSymbols = new Set("in C F K s h t l L W V J st pc pp AU ac cal mo cf fps ms kt".split(" "));
