import { isDigit, isLetter, isLower, isSpace, isUpper, skipSpace, skipSpaceBack } from "../text/characters.js";
import type { Span } from "../text/span.js";
import {
  abbreviations,
  afterClock,
  beforeFigures,
  clockHalves,
  neverLast,
  sayingVerbs,
  sentenceStarters,
  titles,
} from "./lexicon/abbreviations.js";

/** Stands in a block's text for a line break that the markup asks for; a mere wrapped line keeps its LF. */
export const lineBreak = "\u2028";
const lineBreakUnit = 0x2028;
const fullStop = 46;
const ellipsis = 0x2026;
/** No abbreviation or verb of the lexicon is longer; longer words need no look-up. */
const longestWord = 12;

/** The sentences of a running text, in order, without the white space around them. What has no stop is one sentence. */
export function findSentences(text: string): Span[] {
  const spans: Span[] = [];
  const end = skipSpaceBack(text, text.length);
  let start = skipSpace(text, 0, end);
  const stops = /[.!?\u2026\u2028]/g;
  stops.lastIndex = start;
  for (let found = stops.exec(text); found && found.index < end; found = stops.exec(text)) {
    const at = found.index;
    const after = afterStop(text, at, end);
    stops.lastIndex = after;
    if (!endsSentence(text, start, at, after, end)) continue;
    const last = skipSpaceBack(text, text.charCodeAt(at) === lineBreakUnit ? at : after, start);
    if (last > start) spans.push({ start, end: last });
    start = skipSpace(text, after, end);
    stops.lastIndex = Math.max(start, after);
  }
  if (start < end) spans.push({ start, end });
  return spans;
}

function isStop(unit: number): boolean {
  if (unit > 63 && unit < ellipsis) return false;
  return unit === fullStop || unit === 33 || unit === 63 || unit === ellipsis || unit === lineBreakUnit;
}

/** The end of a stop: the run of stops, closing marks and note marks ("[2]") that follow it without a space. */
function afterStop(text: string, stop: number, end: number): number {
  let at = stop + 1;
  if (text.charCodeAt(stop) === lineBreakUnit) return at;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit !== lineBreakUnit && (isStop(unit) || closesAfterStop(unit))) at++;
    else if (unit === 91) {
      const close = noteEnd(text, at, end);
      if (close < 0) break;
      at = close;
    } else break;
  }
  const mark = skipSpace(text, at, end);
  const isLoneMark =
    mark > at &&
    mark < end &&
    closesAfterStop(text.charCodeAt(mark)) &&
    (mark + 1 === end || isSpace(text.charCodeAt(mark + 1)));
  return isLoneMark ? mark + 1 : at;
}

function closesAfterStop(unit: number): boolean {
  return (
    unit === 34 ||
    unit === 39 ||
    unit === 41 ||
    unit === 93 ||
    unit === 0xbb ||
    unit === 0xb2 ||
    unit === 0xb3 ||
    unit === 0xb9 ||
    (unit >= 0x2018 && unit <= 0x201d && unit !== 0x201a && unit !== 0x2018)
  );
}

function noteEnd(text: string, open: number, end: number): number {
  let at = open + 1;
  while (at < end && at < open + 5 && isDigit(text.charCodeAt(at))) at++;
  return at > open + 1 && text.charCodeAt(at) === 93 ? at + 1 : -1;
}

function endsSentence(text: string, start: number, stop: number, after: number, end: number): boolean {
  const unit = text.charCodeAt(stop);
  const next = firstOfNext(text, after, end);
  if (next >= end) return true;
  const first = text.charCodeAt(next);
  if (unit === lineBreakUnit) return !isLower(first);
  if (!isSpace(text.charCodeAt(after))) return runsOn(text, stop, after);
  if (isLower(first)) return false;
  if (unit === fullStop && after === stop + 1) return !isAbbreviated(text, start, stop, next, end);
  if (unit === fullStop || unit === ellipsis) return true;
  return after === stop + 1 || !isSpeakerNext(text, next, end);
}

/** The first letter, figure or sign of what follows, past spaces and opening marks. */
function firstOfNext(text: string, after: number, end: number): number {
  let at = skipSpace(text, after, end);
  while (at < end && opensSentence(text.charCodeAt(at))) at++;
  return at;
}

function opensSentence(unit: number): boolean {
  return (
    unit === 34 ||
    unit === 39 ||
    unit === 40 ||
    unit === 91 ||
    unit === 0xab ||
    unit === 0x201c ||
    unit === 0x201e ||
    unit === 0x2018 ||
    unit === 0x201a
  );
}

/** A space left out between two sentences: "the troops.The army". */
function runsOn(text: string, stop: number, after: number): boolean {
  return (
    after === stop + 1 &&
    stop > 2 &&
    isLower(text.charCodeAt(stop - 1)) &&
    isLower(text.charCodeAt(stop - 2)) &&
    isLower(text.charCodeAt(stop - 3)) &&
    isUpper(text.charCodeAt(after)) &&
    (isLower(text.charCodeAt(after + 1)) || isSpace(text.charCodeAt(after + 1)))
  );
}

function isAbbreviated(text: string, start: number, stop: number, next: number, end: number): boolean {
  const from = wordStart(text, start, stop);
  const length = stop - from;
  if (length === 0 || length > longestWord) return false;
  const word = text.slice(from, stop);
  if (titles.has(word) || neverLast.has(word)) return true;
  const first = text.charCodeAt(next);
  if (isDigit(text.charCodeAt(from))) return from === start && length < 3;
  if (beforeFigures.has(word)) return isDigit(first);
  if (clockHalves.has(word))
    return isDigit(first) || afterClock.has(wordAt(text, next, end)) || zoneName.test(text.slice(next, next + 48));
  if (word === "I") return false;
  const isInitial = length === 1 && isLetter(text.charCodeAt(from));
  if (!isInitial && !isDotted(word) && !abbreviations.has(word)) return false;
  return !isUpper(first) || !sentenceStarters.has(wordAt(text, next, end));
}

/** "5 p.m. Central European Time", "8 p.m. London time" */
const zoneName = /^(?:[A-Z][a-z]{1,12}[ -]){1,3}[Tt]ime\b/;

/** Where the word before a stop begins; figures and inner full stops belong to it. */
function wordStart(text: string, start: number, stop: number): number {
  let at = stop;
  const limit = Math.max(start, stop - longestWord - 1);
  while (at > limit) {
    const unit = text.charCodeAt(at - 1);
    if (unit !== fullStop && !isLetter(unit) && !isDigit(unit)) break;
    at--;
  }
  return at;
}

/** Single letters with full stops between them: U.S, J.R, Ph.D. */
function isDotted(word: string): boolean {
  return word.length > 2 && word.charCodeAt(word.length - 2) === fullStop;
}

function wordAt(text: string, start: number, end: number): string {
  let at = start;
  const limit = Math.min(end, start + longestWord + 1);
  while (at < limit && isLetter(text.charCodeAt(at))) at++;
  return text.slice(start, at);
}

/** A speaker after a closed question: "Why?" Jane Smith asked. */
function isSpeakerNext(text: string, next: number, end: number): boolean {
  let at = next;
  for (let words = 0; words < 4 && at < end; words++) {
    const word = wordAt(text, at, end);
    if (word === "" || word.length > longestWord + 1) return false;
    if (sayingVerbs.has(word)) return words > 0;
    at = skipSpace(text, at + word.length, Math.min(end, at + word.length + 4));
  }
  return false;
}
