import type { Unit } from "../../values/unit.js";

/** A unit that a newsroom declares, with the words that name it. */
export interface CustomUnitRow {
  readonly unit: Unit;
  readonly words: readonly string[];
}

let declared: readonly CustomUnitRow[] = [];
let version = 0;

/** Makes units known to every reading from here on, in the place of those declared before. */
export function declareUnits(rows: readonly CustomUnitRow[]): void {
  if (rows.length === 0 && declared.length === 0) return;
  declared = rows;
  version++;
}

/** The units that are declared, and a number that changes with them. */
export function declaredUnits(): { readonly rows: readonly CustomUnitRow[]; readonly version: number } {
  return { rows: declared, version };
}
