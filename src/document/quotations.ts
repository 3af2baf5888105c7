import { isDigit, isLetter, isSpace } from "../text/characters.js";
import type { Span } from "../text/span.js";

const straight = 34;
const apostrophe = 39;
const grave = 96;
const leftDouble = 0x201c;
const rightDouble = 0x201d;
const lowDouble = 0x201e;
const leftSingle = 0x2018;
const rightSingle = 0x2019;
const leftAngle = 0xab;
const rightAngle = 0xbb;

/**
 * What stands in quotation marks, the marks outside: straight, curly, angled, German low ones and the `` '' of old wires;
 * British single ones too. Marks inside a quotation are part of it. An opening mark that nothing closes runs to the end of
 * the text, as quotations over several paragraphs are printed; a single one only where it opens the text.
 */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = [];
  const marks = /["'`«»‘’“”„]/g;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const at = found.index;
    const unit = text.charCodeAt(at);
    const width = openingWidth(text, at, unit);
    if (width === 0) continue;
    const isSingle = width === 1 && (unit === leftSingle || unit === apostrophe);
    const start = at + width;
    let end = isSingle ? singleEnd(text, start, unit) : doubleEnd(text, start, unit);
    if (end < 0) {
      if (isSingle && !(unit === leftSingle && at === 0)) continue;
      end = text.length;
    }
    if (end > start) spans.push({ start, end });
    marks.lastIndex = Math.max(end + 1, start);
  }
  return spans;
}

/** How many units an opening mark takes at `at`; 0 when the unit there opens nothing. */
function openingWidth(text: string, at: number, unit: number): number {
  if (unit === grave) return text.charCodeAt(at + 1) === grave ? 2 : 0;
  if (unit === leftDouble || unit === lowDouble || unit === leftAngle) return 1;
  if (unit === straight) return isBeforeText(text, at) && !isMeasure(text, at) ? 1 : 0;
  if (!isAfterGap(text, at) || !isBeforeText(text, at)) return 0;
  if (unit === rightDouble || unit === rightAngle) return 1;
  if (unit === rightSingle || isClipped(text, at)) return 0;
  return 1;
}

function doubleEnd(text: string, start: number, opening: number): number {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (
      unit < 128
        ? unit !== straight && unit !== apostrophe
        : unit < leftDouble && unit !== leftAngle && unit !== rightAngle
    )
      continue;
    if (unit === straight && opening !== leftAngle) {
      if (isFootAndInch(text, at)) continue;
      if (!(isAfterGap(text, at) && isBeforeText(text, at))) return at;
    } else if (unit === apostrophe) {
      if (opening === grave && text.charCodeAt(at + 1) === apostrophe) return at;
    } else if (unit === rightDouble && opening !== leftAngle && opening !== rightAngle) return at;
    else if (unit === leftDouble && (opening === lowDouble || (!isAfterGap(text, at) && !isBeforeText(text, at))))
      return at;
    else if (unit === rightAngle && opening === leftAngle) return at;
    else if (unit === leftAngle && opening === rightAngle) return at;
  }
  return -1;
}

/**
 * A closing single mark looks like an apostrophe. The one after a letter other than s, or after a stop, surely closes; one
 * after an s may be a possessive ("the troops' return") and closes only when no surer one follows before the next opening.
 */
function singleEnd(text: string, start: number, opening: number): number {
  const closing = opening === leftSingle ? rightSingle : apostrophe;
  let fallback = -1;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== closing && unit !== opening) continue;
    if (isAfterGap(text, at)) {
      if (isBeforeText(text, at) && !isClipped(text, at)) return fallback;
      continue;
    }
    if (unit !== closing || isWordUnit(text.charCodeAt(at + 1))) continue;
    if (text.charCodeAt(at - 1) !== 115) return at;
    if (fallback < 0) fallback = at;
  }
  return fallback;
}

/** True at the start of the text and after a space, a dash or an opening mark. */
function isAfterGap(text: string, at: number): boolean {
  if (at === 0) return true;
  const unit = text.charCodeAt(at - 1);
  return (
    isSpace(unit) ||
    unit === 40 ||
    unit === 91 ||
    unit === 45 ||
    unit === 0x2013 ||
    unit === 0x2014 ||
    unit === leftDouble ||
    unit === leftSingle ||
    unit === straight
  );
}

function isBeforeText(text: string, at: number): boolean {
  return at + 1 < text.length && !isSpace(text.charCodeAt(at + 1));
}

/** A straight mark that stands for inches or seconds where no quotation is open: a 12" gun, 6' 2", 51' 06". */
function isMeasure(text: string, at: number): boolean {
  if (at === 0 || !isFigure(text.charCodeAt(at - 1))) return false;
  return !isLetter(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 1));
}

/** Feet and inches, minutes and seconds, also inside a quotation: 6' 2". */
function isFootAndInch(text: string, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && at - back < 6 && isFigure(text.charCodeAt(back))) back--;
  if (back === at - 1) return false;
  while (back >= 0 && at - back < 8 && isSpace(text.charCodeAt(back))) back--;
  const unit = text.charCodeAt(back);
  return (unit === apostrophe || unit === rightSingle || unit === 0x2032) && isDigit(text.charCodeAt(back - 1));
}

function isFigure(unit: number): boolean {
  return isDigit(unit) || unit === 46 || (unit >= 0xbc && unit <= 0xbe);
}

/** A clipped word or year rather than a quotation: 'em, 'tis, the '90s. */
function isClipped(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at + 1))) return isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));
  return /^(?:em|tis|twas|til|cause|bout|n|round|neath)\b/.test(text.slice(at + 1, at + 8));
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}
