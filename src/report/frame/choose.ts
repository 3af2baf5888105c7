import type { Finding, Label } from "../../findings/finding.js";
import { trimSpan } from "../../text/characters.js";
import { lineSpan, type Position, positionAt, type Source } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import { choosePassages, type Passage } from "./passage.js";

/** A span to be marked in an excerpt, with its words. */
export interface Mark {
  readonly span: Span;
  readonly primary: boolean;
  readonly message: string;
}

/** A line of a source, as much of it as is shown. */
export interface ShownLine {
  readonly number: number;
  readonly passages: readonly Passage[];
  /** What of each mark lies in this line. */
  readonly marks: readonly LineMark[];
}

/** The part of a mark within one line; `closes` where the mark ends, so where its words belong. */
export interface LineMark extends Mark {
  readonly closes: boolean;
}

/** What is shown of one source. Between lines that do not follow one another something was left out. */
export interface Excerpt {
  readonly source: Source;
  readonly part: string | undefined;
  readonly position: Position;
  readonly lines: readonly ShownLine[];
}

/** The places of a finding: excerpts with marks, the article first; labels past the tenth only as places. */
export interface Places {
  readonly excerpts: readonly Excerpt[];
  readonly more: readonly Label[];
}

const mostLabels = 10;
/** Lines shown of a mark over many lines: its first and its last. */
const firstLines = 3;
const lastLines = 2;

/** Chooses the lines to show of a finding; `columns` is the width of a row of text. */
export function choosePlaces(finding: Finding, columns: number): Places {
  const own: Label = { source: finding.source, span: finding.span, message: finding.label, ...partOf(finding) };
  const groups: Label[][] = [];
  for (const label of [own, ...finding.labels.slice(0, mostLabels)]) {
    const group = groups.find(([first]) => first !== undefined && samePlace(first, label));
    if (group) group.push(label);
    else groups.push([label]);
  }
  return {
    excerpts: groups.map((group) => excerptOf(group, own, columns)),
    more: finding.labels.slice(mostLabels),
  };
}

function partOf(place: { readonly part?: string }): { part?: string } {
  return place.part === undefined ? {} : { part: place.part };
}

function samePlace(a: Label, b: Label): boolean {
  return (
    a.source === b.source || (a.source.path === b.source.path && a.part === b.part && a.source.text === b.source.text)
  );
}

function excerptOf(group: readonly Label[], own: Label, columns: number): Excerpt {
  const { source, span, part } = group[0] as Label;
  const byLine = new Map<number, LineMark[]>();
  for (const label of group) {
    const mark = { primary: label === own, message: label.message };
    const pieces = piecesOf(source, label.span);
    for (const { line, span: part } of pieces) {
      const marks = byLine.get(line) ?? [];
      marks.push({ ...mark, span: part, closes: line === pieces.at(-1)?.line });
      byLine.set(line, marks);
    }
  }
  const numbers = [...byLine.keys()].sort((a, b) => a - b);
  const lines = numbers.flatMap((number, i): ShownLine[] => {
    const marks = (byLine.get(number) ?? []).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const line = withoutMark(source, lineSpan(source, number), marks);
    const spans = marks.map((mark) => mark.span);
    const shownLine = { number, passages: choosePassages(source.text, line, spans, columns), marks };
    return numbers[i - 1] === number - 2 && isBlankLine(source, number - 1)
      ? [{ number: number - 1, passages: [], marks: [] }, shownLine]
      : [shownLine];
  });
  return { source, part, position: positionAt(source, span.start), lines };
}

interface MarkPiece {
  readonly line: number;
  readonly span: Span;
}

/** A span cut at line ends, white space at the edges left out; of a long one only the first and the last lines. */
function piecesOf(source: Source, span: Span): MarkPiece[] {
  const first = positionAt(source, span.start).line;
  const last = span.end > span.start ? positionAt(source, span.end - 1).line : first;
  const pieces: MarkPiece[] = [];
  for (let line = first; line <= last; line++) {
    if (line === first + firstLines && line <= last - lastLines) line = last - lastLines + 1;
    const whole = lineSpan(source, line);
    const start = Math.min(Math.max(span.start, whole.start), whole.end);
    const part = { start, end: Math.max(start, Math.min(span.end, whole.end)) };
    pieces.push({ line, span: first === last ? part : trimSpan(source.text, part) });
  }
  const marked = pieces.filter((piece) => piece.span.end > piece.span.start);
  return marked.length > 0 ? marked : pieces.slice(0, 1);
}

/** The line without a byte order mark, unless that is what is marked. */
function withoutMark(source: Source, line: Span, marks: readonly LineMark[]): Span {
  const hasMark = line.start === 0 && source.text.charCodeAt(0) === 0xfeff && line.end > 0;
  return hasMark && marks.every((mark) => mark.span.start > 0) ? { start: 1, end: line.end } : line;
}

function isBlankLine(source: Source, line: number): boolean {
  const { start, end } = lineSpan(source, line);
  return end - start < 200 && source.text.slice(start, end).trim() === "";
}
