import { lastNotAbove, type Span } from "../../text/span.js";
import { type Cell, splitCells } from "./cells.js";
import type { Passage } from "./passage.js";

/** One row of a wrapped passage. It covers its span of the source, the white space at a break included but not shown. */
export interface Row extends Span {
  readonly text: string;
  readonly width: number;
  /** What stands before and after the passage's own text: an ellipsis where it was cut, or an indent. */
  readonly opening: string;
  readonly closing: string;
  readonly cells: readonly Cell[];
  /** Where each cell begins in the source, and in which column. */
  readonly starts: readonly number[];
  readonly columns: readonly number[];
}

/** Columns between tab stops in a frame. */
const tabWidth = 4;

/**
 * Wraps a passage at white space into rows of at most `width` columns, further rows indented like the first, as a line of
 * YAML is. A `kept` span is not torn if a row can hold it.
 */
export function wrapPassage(
  text: string,
  passage: Passage,
  kept: readonly Span[],
  width: number,
  ellipsis: string,
): Row[] {
  const cells = splitCells(text.slice(passage.start, passage.end), passage.start);
  const torn = tornBreaks(cells, kept, width);
  const indent = " ".repeat(indentOf(cells, width));
  const closing = passage.cutAfter ? ` ${ellipsis}` : "";
  const rows: Row[] = [];
  let first = 0;
  let opening = passage.cutBefore ? `${ellipsis} ` : "";
  while (first < cells.length || rows.length === 0) {
    const next = breakRow(cells, torn, first, width - opening.length, closing.length);
    const isLast = next >= cells.length;
    const end = cells[next]?.start ?? passage.end;
    rows.push(
      placeCells(
        cells.slice(first, next),
        { start: cells[first]?.start ?? passage.start, end },
        opening,
        isLast ? closing : "",
      ),
    );
    first = next;
    opening = indent;
  }
  return rows;
}

/** Column in which an offset of the row is shown; past the row's last character for its end. */
export function columnOf(row: Row, offset: number): number {
  const index = lastNotAbove(row.starts, offset);
  const cell = row.cells[index];
  if (!cell) return row.opening.length;
  return (row.columns[index] ?? 0) + (offset >= cell.end ? shownWidth(row, index) : 0);
}

/** The columns that a span takes in the row, at least one; null when it does not touch the row. */
export function columnsOf(row: Row, span: Span, isLastRow: boolean): { from: number; to: number } | null {
  const touches =
    span.end > span.start
      ? span.start < row.end && row.start < span.end
      : span.start >= row.start && (span.start < row.end || (isLastRow && span.start === row.end));
  if (!touches) return null;
  const shownEnd = row.width - row.closing.length;
  const from = Math.min(columnOf(row, Math.max(span.start, row.start)), shownEnd);
  const last = lastNotAbove(row.starts, Math.min(span.end, row.end) - 1);
  const to = Math.min((row.columns[last] ?? 0) + shownWidth(row, last), shownEnd);
  return { from, to: span.end > span.start ? Math.max(to, from + 1) : from + 1 };
}

/** Index of the cell that the next row begins with. */
function breakRow(
  cells: readonly Cell[],
  torn: readonly boolean[],
  first: number,
  width: number,
  closing: number,
): number {
  let column = 0;
  let clean = 0;
  let ragged = 0;
  for (let i = first; i < cells.length; i++) {
    const cell = cells[i] as Cell;
    const room = i === cells.length - 1 ? width - closing : width;
    const wide = cell.text === "\t" ? tabWidth - (column % tabWidth) : cell.width;
    if (column + wide > room && !isBlank(cell) && i > first) {
      let next = clean || ragged || i;
      while (isBlank(cells[next])) next++;
      return next;
    }
    column += wide;
    if (!breaksAfter(cell, cells[i + 1])) continue;
    ragged = i + 1;
    if (!torn[i]) clean = i + 1;
  }
  return cells.length;
}

/** For each cell, whether a break after it would tear a span that one row can hold. */
function tornBreaks(cells: readonly Cell[], kept: readonly Span[], width: number): boolean[] {
  const torn = new Array<boolean>(cells.length).fill(false);
  const starts = cells.map((cell) => cell.start);
  for (const span of kept) {
    const first = Math.max(0, lastNotAbove(starts, span.start));
    const last = lastNotAbove(starts, span.end - 1);
    if (last - first < width * 0.6) torn.fill(true, first, Math.max(first, last));
  }
  return torn;
}

function indentOf(cells: readonly Cell[], width: number): number {
  const indent = cells.findIndex((cell) => cell.text !== " ");
  return indent < width / 3 ? Math.max(0, indent) : 0;
}

function placeCells(cells: readonly Cell[], span: Span, opening: string, closing: string): Row {
  let shownEnd = cells.length;
  while (shownEnd > 0 && isBlank(cells[shownEnd - 1])) shownEnd--;
  let column = opening.length;
  let text = opening;
  let width = column;
  const columns: number[] = [];
  for (const [i, cell] of cells.entries()) {
    columns.push(column);
    const wide = cell.text === "\t" ? tabWidth - ((column - opening.length) % tabWidth) : cell.width;
    column += wide;
    if (i >= shownEnd) continue;
    text += cell.text === "\t" ? " ".repeat(wide) : cell.text;
    width = column;
  }
  const starts = cells.map((cell) => cell.start);
  return { ...span, text: text + closing, width: width + closing.length, opening, closing, cells, starts, columns };
}

function shownWidth(row: Row, index: number): number {
  const next = row.columns[index + 1];
  if (next !== undefined) return next - (row.columns[index] ?? 0);
  return row.cells[index]?.text === "\t" ? 1 : (row.cells[index]?.width ?? 0);
}

function isBlank(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.text === " " || cell.text === "\t");
}

/** Rows break after white space and dashes, and between wide characters. */
function breaksAfter(cell: Cell, next: Cell | undefined): boolean {
  if (next === undefined) return false;
  return isBlank(cell) || cell.text === "\u2014" || (cell.width === 2 && next.width === 2);
}
