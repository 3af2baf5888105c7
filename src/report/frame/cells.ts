import { displayWidth } from "../../text/width.js";

/** One character as a reader sees it, and where it stands in its source. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** What is shown: the character, or an escape for one that a terminal would obey instead of showing. */
  readonly text: string;
  /** Terminal columns; a tab's depend on where it stands, so it has none here. */
  readonly width: number;
}

/**
 * Cuts text into cells. Control characters, ANSI escapes, bidirectional controls and invisible characters come out as
 * escapes (`\x1b`, `\u202e`): what a frame prints can neither move the cursor nor turn the line round.
 * `offset` is added to the cells' places.
 */
export function splitCells(text: string, offset = 0): Cell[] {
  const cells: Cell[] = [];
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if ((isSimple(unit) && standsAlone(text, i)) || unit === 9) {
      cells.push({ start: offset + i, end: offset + i + 1, text: text.charAt(i), width: unit === 9 ? 0 : 1 });
      i++;
      continue;
    }
    let end = i + 1;
    while (end < text.length && !isSimple(text.charCodeAt(end)) && text.charCodeAt(end) !== 9) end++;
    for (const { segment, index } of graphemes().segment(text.slice(i, end))) {
      const start = offset + i + index;
      cells.push({ start, end: start + segment.length, ...show(segment) });
    }
    i = end;
  }
  return cells;
}

/** A text on one line, safe for a terminal: what `splitCells` escapes is escaped, tabs and line ends become spaces. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return splitCells(text.replace(/\r\n|[\t\n\r\u2028\u2029]/g, " "))
    .map((cell) => cell.text)
    .join("");
}

const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

let segmenter: Intl.Segmenter | undefined;

function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter;
}

/** Characters that take one column and join with nothing but marks after them; nearly all of an English article. */
function isSimple(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) ||
    (unit >= 0xa0 && unit <= 0x2ff && unit !== 0xad) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x20a0 && unit <= 0x20bf)
  );
}

function standsAlone(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  return Number.isNaN(next) || next < 0x300 || isSimple(next);
}

/** A grapheme as shown. One that would take no column is written as escapes, so that nothing in a frame is invisible. */
function show(segment: string): { text: string; width: number } {
  const whole = displayWidth(segment);
  if (whole > 0 && !obeyed.test(segment)) return { text: segment, width: whole };
  let text = "";
  for (const character of segment) {
    text += whole === 0 || obeyed.test(character) || displayWidth(character) === 0 ? toEscape(character) : character;
  }
  return { text, width: displayWidth(text) };
}

/**
 * What a terminal obeys or hides: controls, formats, separators, half characters. Joiners pass where emoji and some
 * scripts need them, not after Latin letters and digits.
 */
const obeyed =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200c|\u200d|[\u{e0020}-\u{e007f}])\p{Cf}|^[\0-\u02ff](?:\u200c|\u200d)/u;

function toEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
}
