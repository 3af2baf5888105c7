import { currencyOf, currencyPrinted, currencyRows } from "../../values/currencies.js";
import type { Unit } from "../../values/unit.js";
import { knownUnit, unitRows } from "../../values/units.js";
import { foldText, placeOf, tokenKey } from "../phrase-table.js";
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

/**
 * Names of units as plain data, made while the product is built, in the order of the keys of their first tokens; the longest
 * of those with one key comes first.
 */
export interface UnitTable {
  readonly keys: Int32Array;
  /** The unit, the kind and the words of each name, a tab between two, a name a line; symbols may hold a space. */
  readonly names: string;
}

/** Names of units by the key of their first token. */
export type UnitNames = ReadonlyMap<number, readonly UnitName[]>;

/** The names of all units in words. Currencies come after measures: a pound is a mass unless something says money. */
export function tabulateWords(): UnitTable {
  const names = unitRows().flatMap(({ unit, words }) => words.map((text) => unitName(text, unit)));
  const money = currencyRows().flatMap(({ unit, words, cents }) => [
    ...words.map((text) => unitName(text, unit)),
    ...cents.map((text) => unitName(text, unit, "hundredth")),
    ...(currencyPrinted(unit.code) ? [unitName(unit.code, unit, "code")] : []),
  ]);
  return tabulate([...names, ...money]);
}

export function tabulateSymbols(): UnitTable {
  return tabulate(
    unitRows().flatMap(({ unit, symbols }) =>
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
export function readTable({ keys, names }: UnitTable): (key: number) => readonly UnitName[] {
  let lines: readonly string[] | undefined;
  const made = new Map<number, readonly UnitName[]>();
  const make = (key: number): readonly UnitName[] => {
    lines ??= names.split("\n");
    const found: UnitName[] = [];
    for (let row = placeOf(keys, key); keys[row] === key; row++) found.push(readName(lines[row] as string));
    made.set(key, found);
    return found;
  };
  return (key) => made.get(key) ?? (keys[placeOf(keys, key)] === key ? make(key) : none);
}

function readName(line: string): UnitName {
  const [code = "", kind, ...texts] = line.split("\t");
  return { unit: unitCoded(code), kind: kind as NameKind, texts };
}

function unitCoded(code: string): Unit {
  return currencyOf(code) ?? knownUnit(code);
}

function tabulate(names: readonly UnitName[]): UnitTable {
  const rows = [...byFirstToken(names)].sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(rows.flatMap(([key, list]) => list.map(() => key))),
    names: rows
      .flatMap(([, list]) => list.map(({ unit, kind, texts }) => [unit.code, kind, ...texts].join("\t")))
      .join("\n"),
  };
}

function keyOf({ texts: [first = ""] }: UnitName): number {
  return tokenKey(tokenise(first), 0);
}

function lengthOf({ texts }: UnitName): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}

const none: readonly UnitName[] = [];
