import { displayWidth } from "../../text/width.js";
import type { Role } from "../style.js";
import { wrapText } from "../wrap.js";

/** A mark under one row of text: columns from `from` to `to`, and the words that explain it, if they stand in this row. */
export interface RowMark {
  readonly from: number;
  readonly to: number;
  readonly primary: boolean;
  readonly message: string;
  /** What is marked, for words that cannot stand beside their mark. */
  readonly quote: string;
}

/** A text at a column of a line. */
export interface Piece {
  readonly column: number;
  readonly text: string;
  readonly role: Role;
}

/** Words narrower than this under a mark would be a column of fragments; they go below all marks instead. */
const leastRoom = 20;

/**
 * Lays out the marks of a row and their words as lines below it. Marks that overlap stand on lines of their own; within
 * one line the last mark has its words beside it when they fit, the others hang below on stems, the last one first.
 */
export function layMarks(marks: readonly RowMark[], severity: Role, width: number): Piece[][] {
  const role = (mark: RowMark): Role => (mark.primary ? severity : "secondary");
  return lanes(marks).flatMap((lane) => layLane(lane, role, width));
}

/** Shares the marks out so that none overlaps another in its lane; the primary mark takes the first. */
function lanes(marks: readonly RowMark[]): RowMark[][] {
  const result: RowMark[][] = [];
  const ordered = [...marks].sort((a, b) => Number(b.primary) - Number(a.primary) || a.from - b.from || b.to - a.to);
  for (const mark of ordered) {
    const free = result.find((lane) => lane.every((other) => mark.to <= other.from || other.to <= mark.from));
    if (free) free.push(mark);
    else result.push([mark]);
  }
  for (const lane of result) lane.sort((a, b) => a.from - b.from);
  return result;
}

function layLane(lane: readonly RowMark[], role: (mark: RowMark) => Role, width: number): Piece[][] {
  const underline = lane.map((mark): Piece => {
    const sign = mark.primary ? "^" : "-";
    return { column: mark.from, text: sign.repeat(mark.to - mark.from), role: role(mark) };
  });
  const last = lane.at(-1);
  const waiting = lane.filter((mark) => mark.message !== "");
  if (last && last.message !== "" && last.to + 1 + displayWidth(last.message) <= width) {
    underline.push({ column: last.to + 1, text: last.message, role: role(last) });
    waiting.pop();
  }
  return [underline, ...hangWords(waiting, role, width)];
}

function hangWords(marks: readonly RowMark[], role: (mark: RowMark) => Role, width: number): Piece[][] {
  const lines: Piece[][] = [];
  const below: RowMark[] = [];
  const stem = (mark: RowMark): Piece => ({ column: mark.from, text: "|", role: role(mark) });
  const waiting = [...marks];
  if (waiting.length > 1) lines.push(waiting.map(stem));
  for (let mark = waiting.pop(); mark; mark = waiting.pop()) {
    const left = (waiting.at(-1)?.from ?? -2) + 2;
    const column = Math.max(left, Math.min(mark.from, width - displayWidth(mark.message)));
    if (waiting.length > 0 && width - column < Math.min(leastRoom, displayWidth(mark.message))) {
      below.push(mark);
      continue;
    }
    for (const text of wrapText(mark.message, width - column)) {
      lines.push([...waiting.map(stem), { column, text, role: role(mark) }]);
    }
  }
  for (const mark of below) {
    for (const text of wrapText(`"${mark.quote}": ${mark.message}`, width))
      lines.push([{ column: 0, text, role: role(mark) }]);
  }
  return lines;
}
