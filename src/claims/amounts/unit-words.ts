import { currencyOf, currencySigns } from "../../values/currencies.js";
import type { Unit } from "../../values/unit.js";
import { unitOf } from "../../values/units.js";
import { foldText, tokenKey } from "../phrase-table.js";
import { isAdjacent, isAllCapitals, isCapitalised, isHyphen, signAt } from "../token-access.js";
import { number, sign, type Tokens, tokenise, word } from "../tokens.js";
import { builtUnitNames } from "./built-unit-names.js";
import { declaredUnits } from "./custom-units.js";
import { byFirstToken, longestFirst, readTable, type UnitName, type UnitNames, unitName } from "./unit-table.js";

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

/** The unit said in words after a figure, with or without hyphens between: "kilometres", "-mile", "-square-foot". */
export function unitWordsAfter(tokens: Tokens, next: number): UnitReading | null {
  const hyphenated = isHyphen(tokens, next) && isAdjacent(tokens, next) && isAdjacent(tokens, next + 1);
  const at = hyphenated ? next + 1 : next;
  if (at >= tokens.count || tokens.kind[at] !== word) return null;
  for (const name of namesFrom(tokens.hash[at] as number)) {
    const end = endOfWords(tokens, at, name);
    if (end !== null && (name.kind !== "code" || isAllCapitals(tokens, at))) return readingOf(tokens, name, at, end);
  }
  return null;
}

/** The unit given by a symbol after digits, in the capitals of the symbol: "km", "%", "°C", "mph". */
export function unitSymbolAfter(tokens: Tokens, next: number): UnitReading | null {
  const hyphenated = isHyphen(tokens, next) && isAdjacent(tokens, next) && isAdjacent(tokens, next + 1);
  const at = hyphenated ? next + 1 : next;
  if (at >= tokens.count) return null;
  const start = tokens.start[at] as number;
  const gap = start - (tokens.end[next - 1] as number);
  for (const name of namesAsSymbols(tokens.hash[at] as number)) {
    const [symbol = ""] = name.texts;
    if (
      gap > 1 ||
      (gap === 1 && gluedSymbols.has(symbol) && !isDegrees(tokens, at, symbol) && !isElectric(tokens, at, symbol)) ||
      !tokens.text.startsWith(symbol, start)
    )
      continue;
    const end = start + symbol.length;
    let after = at + 1;
    while (after < tokens.count && (tokens.end[after] as number) <= end) after++;
    if (tokens.end[after - 1] !== end || isGrownTogether(tokens, after)) continue;
    // "5s" may be a plural, "5.1s" is a time.
    if (symbol === "s" && !tokens.text.slice(tokens.start[next - 1], tokens.end[next - 1]).includes(".")) continue;
    return { ...readingOf(tokens, name, at, after), per: perDay.has(symbol) ? "day" : null };
  }
  return null;
}

/** "fell to minus 46 C (minus 51 F)", "a temperature of 39.4 C": a letter alone at the end of a phrase, below zero or of heat. */
function isDegrees(tokens: Tokens, at: number, symbol: string): boolean {
  if (symbol !== "C" && symbol !== "F") return false;
  const from = tokens.start[at] as number;
  if (isHeatAgain(tokens.text, from)) return true;
  if (isAdjacent(tokens, at + 1) === false && tokens.kind[at + 1] === word) return false;
  if (/\btemperatures?\b|\bdegrees\b/i.test(tokens.text.slice(Math.max(0, from - 60), from))) return true;
  return foldText(tokens, at - 2) === "minus" || signAt(tokens, at - 2, "-") || signAt(tokens, at - 2, "−");
}

/** "800C (1,472F)", "20 C (68 F)": whether the letter C or F at an offset is that of a reading told on both scales. */
export function isHeatAgain(text: string, at: number): boolean {
  return heatAfter.test(text.slice(at, at + 28)) || heatBefore.test(text.slice(Math.max(0, at - 28), at + 1));
}

const onceMore = "(?:,? ?\\(|,? or |/)(?:about |or |some |minus )?[-−]?[\\d,.]{1,9} ?°?";
const heatAfter = new RegExp(`^(?:C${onceMore}F|F${onceMore}C)\\b`);
const heatBefore = new RegExp(`[\\d ](?:C${onceMore}F|F${onceMore}C)$`);

/** "at 67 W", "a 500 W heater"; not "12 W 34th Street", "3 W and 2 L" nor "40 V United". */
function isElectric(tokens: Tokens, at: number, symbol: string): boolean {
  if (symbol !== "W" && symbol !== "V") return false;
  const digits = tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1]);
  if (/^[1-4]$/.test(digits)) return false;
  if (isHyphen(tokens, at + 1) && isAdjacent(tokens, at + 1)) return false;
  // A name, a house number or another figure makes it an initial.
  return at + 1 >= tokens.count || (tokens.kind[at + 1] !== number && !isCapitalised(tokens, at + 1));
}

/** The unit that a rule or a setting names: by code, symbol or word; null for a counted noun. */
export function unitNamed(name: string): Unit | null {
  const known = unitOf(name) ?? currencyOf(name) ?? unitPrinted(name);
  if (known) return known;
  const tokens = tokenise(name);
  const found = unitWordsAfter(tokens, 0);
  return found && found.next === tokens.count && !found.hundredth ? found.unit : null;
}

/** The unit of a symbol, a measure before a currency. */
function unitPrinted(symbol: string): Unit | undefined {
  const measure = namesAsSymbols(tokenKey(tokenise(symbol), 0)).find(({ texts }) => texts[0] === symbol);
  return measure?.unit ?? currencyOf(currencySigns().find(([sign]) => sign === symbol)?.[1] ?? "");
}

function readingOf(tokens: Tokens, { unit, kind }: UnitName, at: number, next: number): UnitReading {
  const start = tokens.start[at] as number;
  return { unit, hundredth: kind === "hundredth", per: null, next, start, end: tokens.end[next - 1] as number };
}

/** The token after the words of a name, hyphens and the stops of abbreviations passed over; null where they don't stand. */
function endOfWords(tokens: Tokens, first: number, { texts }: UnitName): number | null {
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

const namesInWords = readTable(builtUnitNames.words);
const namesAsSymbols = readTable(builtUnitNames.symbols);

let declared: UnitNames = new Map();
let declaredVersion = 0;

/** The names in words that begin with a word; those that a newsroom declares go before others of their length. */
function namesFrom(key: number): readonly UnitName[] {
  const { rows, version } = declaredUnits();
  if (version !== declaredVersion) {
    declared = byFirstToken(rows.flatMap(({ unit, words }) => words.map((text) => unitName(text, unit))));
    declaredVersion = version;
  }
  const own = declared.get(key);
  return own ? longestFirst([...own, ...namesInWords(key)]) : namesInWords(key);
}

/** "bpd" is barrels a day. */
const perDay = new Set(["bpd", "b/d"]);

/** Symbols that only count right after the digits: with a gap they are words or initials. */
const gluedSymbols = new Set("in C F K s h t l L W V J st pc pp AU au ac cal mo cf fps ms kt MP".split(" "));
