import { visible } from "./frame/cells.js";

export type Cell = string | number | boolean | null | undefined;

/** A row of a table for spreadsheets (RFC 4180), each cell on one line. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoteCell(String(cell ?? ""))).join(",")}\r\n`;
}

/** A cell that a spreadsheet would take for a formula is made text by an apostrophe. */
function quoteCell(text: string): string {
  const safe = visible(text);
  const cell = /^[=+\-@]/.test(safe) && !/^[-+]?[\d.]+$/.test(safe) ? `'${safe}` : safe;
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
