import { isSpace } from "../../text/characters.js";

/** So many marks are parsed in one go: the parser's work grows with the square of their number. */
const mostMarks = 200;
/** A piece with a few marks is parsed up to this length: an opening mark may be looked for up to its end. */
const longestPiece = 16_384;
/** More opening marks without a closing one are no markup. */
const mostUnclosed = 100;

const markup = /[\\`*_[]|~~|<[A-Za-z/!?]|&[#A-Za-z]| {2}\n/;

/** False for text without a single character of markup. */
export function mayHoldMarkup(text: string): boolean {
  return markup.test(text);
}

/** True for a text with so many marks, or so long, that it needs the two functions below. */
export function isHeavy(text: string): boolean {
  if (text.length > longestPiece / 2) return true;
  let marks = 0;
  for (let at = 0; at < text.length && marks <= mostMarks / 2; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 91 || unit === 93 || unit === 60 || unit === 42 || unit === 95 || unit === 126 || unit === 96) marks++;
  }
  return marks > mostMarks / 2;
}

/** True for a text with more unclosed opening marks than a person writes: it is to be read as it stands. */
export function isOverfull(text: string): boolean {
  let brackets = 0;
  let delimiters = 0;
  for (const mark of text.matchAll(/[[\]]|[*_~]+/g)) {
    const [run] = mark;
    if (run === "[") brackets++;
    else if (run === "]") brackets -= brackets > 0 ? 1 : 0;
    else if (delimiters > 0 && !isGap(text, mark.index - 1)) delimiters--;
    else if (!isGap(text, mark.index + run.length)) delimiters++;
  }
  return brackets + delimiters > mostUnclosed;
}

function isGap(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}

/**
 * Where a text with many marks is cut into pieces that are parsed one by one: at a space outside square brackets, or, when
 * none comes, anywhere.
 */
export function inlineCuts(text: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  let marks = 0;
  let depth = 0;
  let gap = 0;
  for (const mark of text.matchAll(/[[\]<]|[*_~`]+|\s/g)) {
    const at = mark.index;
    const [run] = mark;
    if (run === "[") depth++;
    else if (run === "]") depth = Math.max(0, depth - 1);
    if (run.trim() !== "") marks++;
    else if (depth === 0) gap = at + 1;
    if (marks <= mostMarks / 2 && at - from < longestPiece / 2) continue;
    const isPressing = marks > mostMarks || at - from > longestPiece;
    if (gap === at + 1 || isPressing) {
      const cut = gap > from ? gap : at;
      cuts.push(cut);
      from = cut;
      marks = 0;
      depth = 0;
    }
  }
  return cuts;
}
