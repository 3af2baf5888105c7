import type { Finding } from "../../findings/finding.js";
import { positionAt } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import { displayWidth } from "../../text/width.js";
import type { Role, Style } from "../style.js";
import { wrapText } from "../wrap.js";
import { visible } from "./cells.js";
import { choosePlaces, type Excerpt, type LineMark, type ShownLine } from "./choose.js";
import { layMarks, type Piece, type RowMark } from "./marks.js";
import { type Remark, remarksOf } from "./remarks.js";
import { columnsOf, type Row, wrapPassage } from "./rows.js";

/** How wide a frame may be, and which ellipsis it may use. */
export interface FrameOptions {
  readonly width: number;
  readonly ascii: boolean;
}

/** Narrower than this, nothing readable can be drawn. */
const leastWidth = 30;

/**
 * Draws a finding as lines: a headline that stands alone, the place, the text with its marks, further places as second
 * frames, and remarks below. No line has a line end, and none is wider than `width` unless a single word is.
 */
export function drawFinding(finding: Finding, style: Style, options: FrameOptions): string[] {
  const width = Math.max(options.width, leastWidth);
  // The gutter's width depends on the lines shown, which depend on the room for text; four digits are assumed there.
  const { excerpts, more } = choosePlaces(finding, width - 8);
  const digits = String(Math.max(1, ...excerpts.flatMap(({ lines }) => lines.map(({ number }) => number)))).length;
  const pen: Pen = {
    style,
    severity: finding.severity,
    ellipsis: options.ascii ? "..." : "\u2026",
    digits,
    textWidth: width - digits - 3,
  };
  return [
    ...drawHeadline(finding, style, width),
    ...excerpts.flatMap((excerpt, i) => drawExcerpt(excerpt, i === 0, pen)),
    ...more.map(({ source, span, message }) => {
      const { line, column } = positionAt(source, span.start);
      const words = message === "" ? "" : ` ${message}`;
      return arrow(pen, ":::", `${source.path}:${line}:${column}${words}`);
    }),
    gutter(pen),
    ...remarksOf(finding).flatMap((remark) => drawRemark(remark, pen, width)),
  ];
}

interface Pen {
  readonly style: Style;
  readonly severity: Role;
  readonly ellipsis: string;
  readonly digits: number;
  readonly textWidth: number;
}

function drawHeadline(finding: Finding, style: Style, width: number): string[] {
  const tag = `${finding.severity}[${visible(finding.check)}]`;
  const [first = "", ...rest] = wrapText(`: ${visible(finding.message)}`, width - 2, width - displayWidth(tag));
  return [
    style.paint(finding.severity, tag) + style.paint("headline", first),
    ...rest.map((line) => `  ${style.paint("headline", line)}`),
  ];
}

function drawExcerpt(excerpt: Excerpt, isFirst: boolean, pen: Pen): string[] {
  const { line, column } = excerpt.position;
  const part = excerpt.part === undefined ? "" : ` (${excerpt.part})`;
  const place = `${excerpt.source.path}:${line}:${column}${part}`;
  const lines = [...(isFirst ? [] : [gutter(pen)]), arrow(pen, isFirst ? "-->" : ":::", place), gutter(pen)];
  let previous: ShownLine | undefined;
  for (const shownLine of excerpt.lines) {
    if (previous && shownLine.number > previous.number + 1) lines.push(pen.style.paint("gutter", "..."));
    lines.push(...drawLine(excerpt, shownLine, pen));
    previous = shownLine;
  }
  return lines;
}

function drawLine(excerpt: Excerpt, line: ShownLine, pen: Pen): string[] {
  const { text } = excerpt.source;
  const spans = line.marks.map((mark) => mark.span);
  const rows = line.passages.flatMap((passage) => {
    const wrapped = wrapPassage(text, passage, spans, pen.textWidth - 1, pen.ellipsis);
    return wrapped.map((row, i) => ({ row, isLast: i === wrapped.length - 1 }));
  });
  if (rows.length === 0) return [gutter(pen, line.number)];
  const marks = rows.map(({ row, isLast }) => marksOf(row, isLast, line.marks, text));
  giveWordsToLast(marks);
  return rows.flatMap(({ row }, i) => [
    `${gutter(pen, i === 0 ? line.number : undefined)} ${paintRow(row, pen.style)}`.trimEnd(),
    ...layMarks(
      (marks[i] ?? []).map(({ laid }) => laid),
      pen.severity,
      pen.textWidth,
    ).map((pieces) => `${gutter(pen)} ${paintPieces(pieces, pen.style)}`),
  ]);
}

interface MarkInRow {
  readonly mark: LineMark;
  laid: RowMark;
}

function marksOf(row: Row, isLast: boolean, marks: readonly LineMark[], text: string): MarkInRow[] {
  return marks.flatMap((mark) => {
    const columns = columnsOf(row, mark.span, isLast);
    if (!columns) return [];
    return [{ mark, laid: { ...columns, primary: mark.primary, message: "", quote: quoteOf(text, mark.span) } }];
  });
}

/** A mark that runs over several rows has its words under the last of them. */
function giveWordsToLast(rows: readonly MarkInRow[][]): void {
  const done = new Set<LineMark>();
  for (const row of [...rows].reverse()) {
    for (const entry of row) {
      if (!entry.mark.closes || done.has(entry.mark)) continue;
      done.add(entry.mark);
      entry.laid = { ...entry.laid, message: visible(entry.mark.message) };
    }
  }
}

function quoteOf(text: string, span: Span): string {
  const quote = visible(text.slice(span.start, Math.min(span.end, span.start + 24)));
  return span.end > span.start + 24 ? `${quote}...` : quote;
}

function drawRemark(remark: Remark, pen: Pen, width: number): string[] {
  const indent = " ".repeat(pen.digits + 1);
  const name = `${remark.name}:`;
  const hang = pen.digits + 3 + name.length + 1;
  const [first = "", ...rest] = wrapText(visible(remark.text), width - hang);
  return [
    `${indent}${pen.style.paint("gutter", "=")} ${pen.style.paint(remark.role, name)} ${pen.style.paint("text", first)}`,
    ...rest.map((line) => " ".repeat(hang) + pen.style.paint("text", line)),
  ];
}

function gutter(pen: Pen, number?: number): string {
  return pen.style.paint("gutter", `${String(number ?? "").padStart(pen.digits)} |`);
}

function arrow(pen: Pen, sign: string, place: string): string {
  return " ".repeat(pen.digits) + pen.style.paint("gutter", sign) + pen.style.paint("place", ` ${visible(place)}`);
}

function paintRow(row: Row, style: Style): string {
  const inner = row.text.slice(row.opening.length, row.text.length - row.closing.length);
  return (
    style.paint(row.opening.trim() === "" ? "text" : "cut", row.opening) +
    style.paint("text", inner) +
    style.paint("cut", row.closing)
  );
}

function paintPieces(pieces: readonly Piece[], style: Style): string {
  let line = "";
  let column = 0;
  for (const piece of [...pieces].sort((a, b) => a.column - b.column)) {
    line += " ".repeat(Math.max(0, piece.column - column)) + style.paint(piece.role, piece.text);
    column = piece.column + displayWidth(piece.text);
  }
  return line;
}
