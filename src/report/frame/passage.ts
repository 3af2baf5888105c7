import { bySpan, type Span } from "../../text/span.js";

/** A stretch of one line that a frame shows; the cuts tell whether the line goes on beyond it. */
export interface Passage extends Span {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A line that fits into so many rows is shown whole. */
const wholeRows = 2;
/** How many rows of text are searched for the ends of a sentence, on either side of a mark. */
const sentenceRows = 4;
/** How many rows are shown beside a mark whose sentence has no end in reach. */
const looseRows = 1.5;

/**
 * Chooses what to show of a line. A paragraph of news copy is one line of hundreds of characters: the sentences around the
 * marks are shown, an editor needs no more. `marks` lie within `line`; `columns` is the width of a row.
 */
export function choosePassages(text: string, line: Span, marks: readonly Span[], columns: number): Passage[] {
  if (line.end - line.start <= wholeRows * columns) return [{ ...line, cutBefore: false, cutAfter: false }];
  const chosen: Span[] = [];
  const pieces = marks.flatMap((span) => endsOfLong(span, columns)).sort(bySpan);
  for (const around of pieces.map((piece) => sentenceAround(text, line, piece, columns))) {
    const previous = chosen.at(-1);
    if (previous && around.start <= previous.end + columns / 2) {
      chosen[chosen.length - 1] = {
        start: Math.min(previous.start, around.start),
        end: Math.max(previous.end, around.end),
      };
    } else {
      chosen.push(around);
    }
  }
  return chosen.map((span) => ({
    ...span,
    cutBefore: text.slice(Math.max(line.start, span.start - columns), span.start).trim() !== "",
    cutAfter: text.slice(span.end, Math.min(line.end, span.end + columns)).trim() !== "",
  }));
}

/** Of a mark longer than the passage would be, its beginning and its end. */
function endsOfLong(span: Span, columns: number): Span[] {
  const most = sentenceRows * columns;
  if (span.end - span.start <= most) return [span];
  return [
    { start: span.start, end: span.start + columns },
    { start: span.end - columns, end: span.end },
  ];
}

function sentenceAround(text: string, line: Span, mark: Span, columns: number): Span {
  const reach = sentenceRows * columns;
  const from = Math.max(line.start, mark.start - reach);
  const to = Math.min(line.end, mark.end + reach);
  let start = from === line.start ? from : undefined;
  let end = to === line.end ? to : undefined;
  for (const boundary of boundaries(text.slice(from, to))) {
    if (from + boundary.end <= mark.start) start = from + boundary.end;
    if (from + boundary.start >= mark.end) {
      end = from + boundary.start;
      break;
    }
  }
  start ??= wordStart(text, Math.floor(mark.start - looseRows * columns), mark.start);
  end ??= wordEnd(text, Math.ceil(mark.end + looseRows * columns), mark.end);
  while (start < mark.start && isSpace(text, start)) start++;
  while (end > mark.end && isSpace(text, end - 1)) end--;
  return { start, end };
}

const boundary =
  /([.!?\u2026]["'\u201d\u2019)\]\u00bb*_]{0,3})\s+(?=["'\u201c\u2018([\u00ab*_<]{0,3}[\p{Lu}\p{N}])|<\/?(?:p|div|li|ul|ol|td|th|tr|table|h[1-6]|br|figure|figcaption|blockquote|section|article|header|main)\b[^<>]{0,300}>/gu;

/** A full stop after a short capitalised word, or after a word with a stop inside, is an abbreviation's: Gen., Jan., U.S. */
const abbreviation = /(?:^|[\s("'\u201c\u2018])(?:\p{Lu}\p{L}{0,2}|Sept|Capt|Prof|(?:\p{L}\.){1,3}\p{L})$/u;

/** Where a sentence ends (`start`) and the next begins (`end`). */
function* boundaries(window: string): Generator<Span> {
  for (const match of window.matchAll(boundary)) {
    const stop = match[1];
    if (stop?.startsWith(".") && abbreviation.test(window.slice(Math.max(0, match.index - 8), match.index))) continue;
    yield { start: match.index + (stop?.length ?? 0), end: match.index + match[0].length };
  }
}

/** The first start of a word at or after `from`; `from` itself when no word starts before `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (isSpace(text, i)) return i + 1;
  return from;
}

function wordEnd(text: string, from: number, limit: number): number {
  for (let i = from; i > limit; i--) if (isSpace(text, i)) return i;
  return from;
}

function isSpace(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit === 32 || unit === 9;
}
