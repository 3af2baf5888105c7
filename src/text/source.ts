import { lastNotAbove, type Span } from "./span.js";

/** A text and the name it goes by in reports: a path relative to the current folder, or `<stdin>`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A place as editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStarts = new WeakMap<Source, readonly number[]>();

/** The offsets at which lines begin. A line ends after LF, CR or CR LF; made once per source, when first asked for. */
function lineStartsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0];
  const { text } = source;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  lineStarts.set(source, starts);
  return starts;
}

/** The position of an offset; an offset past the end is taken as the end. */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStartsOf(source);
  const at = Math.max(0, Math.min(offset, source.text.length));
  const line = lastNotAbove(starts, at);
  return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
}

/** The span of a line (from 1) without its line end; the last line when `line` is past it. */
export function lineSpan(source: Source, line: number): Span {
  const starts = lineStartsOf(source);
  const index = Math.max(0, Math.min(line, starts.length) - 1);
  const start = starts[index] ?? 0;
  let end = starts[index + 1] ?? source.text.length;
  while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The text at a span. */
export function slice(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end);
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}
