import type { Finding } from "../../findings/finding.js";
import type { Span } from "../../text/span.js";

/** A cell of a spreadsheet, with its place in the file. Blanks around its text are left out. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
}

export interface TableRow {
  /** By the index of the column; null where nothing stands. */
  readonly cells: readonly (Cell | null)[];
  readonly span: Span;
}

/** Facts in rows, as spreadsheets and query services give them. */
export interface Table {
  readonly columns: readonly Cell[];
  readonly rows: readonly TableRow[];
  /** On whose authority all of it is, unless a row says so. */
  readonly authority: string | null;
}

/** A table, or what is wrong with the file. */
export type TableReading =
  | { readonly table: Table; readonly findings?: never }
  | { readonly findings: readonly Finding[] };
