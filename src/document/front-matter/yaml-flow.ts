import { isSpace, skipSpace } from "../../text/characters.js";
import { lineEnd, nextLine } from "../../text/lines.js";

/**
 * True when the list or mapping in brackets that begins at `at` is closed, and nothing but a comment stands behind it on its
 * line. It may go on over indented lines; its last bracket may stand at the head of a line.
 */
export function closesFlow(text: string, at: number, limit: number): boolean {
  const open: number[] = [];
  let quote = 0;
  for (let next = at; next < limit; next++) {
    const unit = text.charCodeAt(next);
    if (unit === 10 || unit === 13) {
      if (!goesOn(text, nextLine(text, next), limit)) return false;
      next = nextLine(text, next) - 1;
    } else if (quote !== 0) {
      if ((unit === 92 && quote === 34) || (unit === 39 && quote === 39 && text.charCodeAt(next + 1) === 39)) next++;
      else if (unit === quote) quote = 0;
    } else if ((unit === 34 || unit === 39) && opensValue(text, next)) quote = unit;
    else if (unit === 35 && isSpace(text.charCodeAt(next - 1))) next = lineEnd(text, next, limit) - 1;
    else if (unit === 91 || unit === 123) open.push(unit + 2);
    else if (unit === 93 || unit === 125) {
      if (open.pop() !== unit) return false;
      if (open.length === 0) return endsLine(text, next + 1, limit);
    }
  }
  return false;
}

/** A quotation mark inside a word is an apostrophe. */
function opensValue(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isSpace(before) || "[{,:".includes(String.fromCharCode(before));
}

/** True for a line that may belong to what brackets hold: blank, indented, a comment, or a closing bracket. */
function goesOn(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const unit = text.charCodeAt(at);
  return isSpace(unit) || unit === 10 || unit === 13 || unit === 35 || unit === 93 || unit === 125;
}

function endsLine(text: string, at: number, limit: number): boolean {
  const end = lineEnd(text, at, limit);
  const rest = skipSpace(text, at, end);
  return rest === end || (text.charCodeAt(rest) === 35 && rest > at);
}
