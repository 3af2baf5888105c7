import { hasWord, isDigit, isLetter } from "../../text/characters.js";
import { type DerivedText, deriveText } from "../../text/source-map.js";
import { readEntity } from "../entities.js";
import { lineBreak } from "../sentences.js";
import type { PageBlock, TextPlace } from "./page.js";

/** Gathers the visible text of a page into blocks: white space as one space, character references decoded. */
export interface BlockWriter {
  /** Adds a piece of the source. */
  add(start: number, end: number, place: TextPlace): void;
  /** Adds a text in the place of a piece of the source. */
  put(text: string, start: number, end: number, place: TextPlace): void;
  /** Adds a raised text: figures as an exponent; note marks are left out. */
  addRaised(start: number, end: number, place: TextPlace): void;
  /** A `<br>`; the second of two parts blocks. */
  addBreak(start: number, end: number): void;
  /** Parts what follows from a word that would run into it. */
  addGap(start: number, end: number): void;
  /** Ends the block. */
  end(): void;
  /** Sets the open block aside for a text inside it that is none of it, and takes it up again. */
  suspend(): void;
  resume(): void;
}

interface Open {
  derived: DerivedText | null;
  place: TextPlace | null;
  linked: number;
  /** White space that becomes a space before the next text; empty when start is -1. */
  spaceStart: number;
  spaceEnd: number;
  breaks: number;
  /** The last code unit added. */
  last: number;
}

/** What a run of text is searched for: white space other than one space, references, invisible characters. */
const unplain = /[\t\n\f\r]| {2}|&|[\u00ad\u200b\u2060\ufeff]/g;

/** A mark that leads to a note: 1, [2], (a), *, [citation needed]. */
const noteMark = /^(?:[[(][^\])]{0,30}[\])]|\d{1,3}|[a-z*†‡§])$/;

/** A cell with more text than this is no cell of figures: the page is laid out with tables. */
const longestCell = 200;

export function writeBlocks(source: string, blocks: PageBlock[]): BlockWriter {
  const suspended: Open[] = [];
  let open = newOpen();

  const begin = (place: TextPlace): DerivedText => {
    if (!open.derived) {
      open.derived = deriveText(source);
      open.place = place;
    } else if (open.breaks > 0) open.derived.replace(lineBreak, open.spaceStart, open.spaceEnd);
    else if (open.spaceEnd === open.spaceStart + 1 && source.charCodeAt(open.spaceStart) === 32) {
      open.derived.copy(open.spaceStart, open.spaceEnd);
    } else if (open.spaceStart >= 0) open.derived.replace(" ", open.spaceStart, open.spaceEnd);
    open.spaceStart = -1;
    open.spaceEnd = -1;
    open.breaks = 0;
    return open.derived;
  };

  const hold = (start: number, end: number): void => {
    if (open.spaceStart >= 0) return;
    open.spaceStart = start;
    open.spaceEnd = end;
  };

  const writer: BlockWriter = {
    add(start, end, place) {
      const first = skipHtmlSpace(source, start, end);
      if (first > start) {
        if (place.isPreformatted && hasBlankLine(source, start, first)) writer.end();
        hold(start, first);
      }
      if (first === end) return;
      let to = begin(place);
      if (place.isLink) open.linked += end - first;
      const piece = source.slice(first, end);
      let at = first;
      unplain.lastIndex = 0;
      for (let found = unplain.exec(piece); found; found = unplain.exec(piece)) {
        const stop = first + found.index;
        const unit = source.charCodeAt(stop);
        if (unit === 38) {
          const entity = readEntity(source, stop, end);
          if (!entity) continue;
          to.copy(at, stop);
          if (!isInvisible(entity.text.charCodeAt(0))) to.replace(entity.text, stop, entity.end);
          at = entity.end;
        } else if (unit > 126) {
          to.copy(at, stop);
          at = stop + 1;
        } else {
          const spaceStart = source.charCodeAt(stop - 1) === 32 && stop > at ? stop - 1 : stop;
          const spaceEnd = skipHtmlSpace(source, stop, end);
          to.copy(at, spaceStart);
          if (place.isPreformatted && hasBlankLine(source, spaceStart, spaceEnd)) writer.end();
          hold(spaceStart, spaceEnd);
          at = spaceEnd;
          if (at < end) to = begin(place);
        }
        unplain.lastIndex = at - first;
      }
      open.last = source.charCodeAt(end - 1);
      if (at === end) return;
      const trailing = source.charCodeAt(end - 1) === 32 ? end - 1 : end;
      to.copy(at, trailing);
      if (trailing < end) hold(trailing, end);
    },
    put(text, start, end, place) {
      begin(place).replace(text, start, end);
      open.last = text.charCodeAt(text.length - 1);
    },
    addRaised(start, end, place) {
      const text = source.slice(start, end).trim();
      if (place.isReference && noteMark.test(text)) return;
      if (/^\d{1,3}$/.test(text)) {
        for (let at = start; at < end; at++)
          writer.put("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(source.charCodeAt(at) - 48), at, at + 1, place);
      } else writer.add(start, end, place);
    },
    addGap(start, end) {
      if (open.derived && open.spaceStart < 0 && (isLetter(open.last) || isDigit(open.last))) hold(start, end);
    },
    addBreak(start, end) {
      if (!open.derived) return;
      open.breaks++;
      if (open.breaks > 1) writer.end();
      else {
        open.spaceStart = start;
        open.spaceEnd = end;
      }
    },
    end() {
      const { derived, place, linked } = open;
      open = newOpen();
      if (!derived || !place) return;
      const { text, map } = derived.finish();
      if (!hasWord(text)) return;
      const kind = place.kind === "table-cell" && text.length > longestCell ? "paragraph" : place.kind;
      blocks.push({ kind, text, map, place, linked });
    },
    suspend() {
      suspended.push(open);
      open = newOpen();
    },
    resume() {
      writer.end();
      open = suspended.pop() ?? open;
    },
  };
  return writer;
}

function newOpen(): Open {
  return { derived: null, place: null, linked: 0, spaceStart: -1, spaceEnd: -1, breaks: 0, last: 0 };
}

function skipHtmlSpace(text: string, at: number, end: number): number {
  while (at < end && isHtmlSpace(text.charCodeAt(at))) at++;
  return at;
}

/** White space that a browser collapses; a no-break space is text. */
function isHtmlSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;
}

function hasBlankLine(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines > 1;
}

/** Soft hyphens, zero-width spaces, joiners of words and byte order marks. */
function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;
}
