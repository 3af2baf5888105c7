import { currencyOf, currencyPrinted, currencyRows } from "../../values/currencies.js";
import type { Unit } from "../../values/unit.js";
import { knownUnit, unitRows } from "../../values/units.js";
import { foldText, tokenKey } from "../phrase-table.js";
import { tokenise } from "../tokens.js";

/** A way of naming a unit. */
export interface UnitName {
  readonly unit: Unit;
  readonly kind: NameKind;
  /** The words in their folded form; a symbol as it is printed. */
  readonly texts: readonly string[];
}

/** Cents and pence are hundredths of their currency; a currency's code stands in capitals. */
export type NameKind = "whole" | "hundredth" | "code";

/** Names of units as plain data, made while the product is built: a column each, the longest of those with one key first. */
export interface UnitTable {
  /** The key of each name's first token. */
  readonly keys: readonly number[];
  readonly codes: readonly string[];
  readonly kinds: readonly NameKind[];
  /** The words, a tab between two; symbols may hold a space. */
  readonly texts: readonly string[];
}

/** Names of units by the key of their first token. */
export type UnitNames = ReadonlyMap<number, readonly UnitName[]>;

/** The names of all units in words. Currencies come after measures: a pound is a mass unless something says money. */
export function tabulateWords(): UnitTable {
  const names = unitRows.flatMap(({ unit, words }) => words.map((text) => unitName(text, unit)));
  const money = currencyRows.flatMap(({ unit, words, cents }) => [
    ...words.map((text) => unitName(text, unit)),
    ...cents.map((text) => unitName(text, unit, "hundredth")),
    ...(currencyPrinted(unit.code) ? [unitName(unit.code, unit, "code")] : []),
  ]);
  return tabulate([...names, ...money]);
}

export function tabulateSymbols(): UnitTable {
  return tabulate(
    unitRows.flatMap(({ unit, symbols }) =>
      symbols.map((symbol) => ({ unit, kind: "whole" as const, texts: [symbol] })),
    ),
  );
}

/** A unit's name in words, of which hyphens are no part. */
export function unitName(text: string, unit: Unit, kind: NameKind = "whole"): UnitName {
  const tokens = tokenise(text);
  const texts = Array.from({ length: tokens.count }, (_, i) => foldText(tokens, i)).filter((part) => part !== "-");
  return { unit, kind, texts };
}

export function byFirstToken(names: readonly UnitName[]): UnitNames {
  const found = new Map<number, UnitName[]>();
  for (const name of names) {
    const key = keyOf(name);
    const known = found.get(key);
    if (known) known.push(name);
    else found.set(key, [name]);
  }
  return new Map([...found].map(([key, list]) => [key, longestFirst(list)]));
}

/** Of names with the same words the first stays in front. */
export function longestFirst(names: readonly UnitName[]): readonly UnitName[] {
  return [...names].sort((a, b) => lengthOf(b) - lengthOf(a));
}

/** The names of a table made while the product was built; each is put together when its key is first met. */
export function readTable({ keys, codes, kinds, texts }: UnitTable): (key: number) => readonly UnitName[] {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  const made = new Map<number, readonly UnitName[]>();
  const make = (key: number): readonly UnitName[] => {
    const names = (rows.get(key) as readonly number[]).map((row) => ({
      unit: unitCoded(codes[row] as string),
      kind: kinds[row] as NameKind,
      texts: (texts[row] as string).split("\t"),
    }));
    made.set(key, names);
    return names;
  };
  return (key) => (rows.has(key) ? (made.get(key) ?? make(key)) : none);
}

function unitCoded(code: string): Unit {
  return currencyOf(code) ?? knownUnit(code);
}

function tabulate(names: readonly UnitName[]): UnitTable {
  const rows = [...byFirstToken(names)].flatMap(([key, list]) => list.map((name) => ({ key, name })));
  return {
    keys: rows.map(({ key }) => key),
    codes: rows.map(({ name }) => name.unit.code),
    kinds: rows.map(({ name }) => name.kind),
    texts: rows.map(({ name }) => name.texts.join("\t")),
  };
}

function keyOf({ texts: [first = ""] }: UnitName): number {
  return tokenKey(tokenise(first), 0);
}

function lengthOf({ texts }: UnitName): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}

const none: readonly UnitName[] = [];
