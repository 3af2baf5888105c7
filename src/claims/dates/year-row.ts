import { pos } from "../lexicon/index.js";
import { isNumber, isOneOf, isWord, lexeme, signAt, textAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/**
 * The year of two digits that stand in a row after a full one: 12, 13 and 14 in "2011, 12, 13, 14". Each is one more than
 * the one before, two at least are short, and nothing follows that the last could count.
 */
export function yearOfRow(tokens: Tokens, i: number): number | null {
  if (!isShort(tokens, i)) return null;
  let first = i;
  for (let k = 0; k < longest && isShort(tokens, first); k++) {
    const before = stepBack(tokens, first);
    if (before === null) return null;
    first = before;
  }
  const digits = textAt(tokens, first);
  if (!/^(?:19|20)\d\d$/.test(digits)) return null;
  let year = Number(digits);
  let short = 0;
  let said: number | null = null;
  let at = first;
  for (
    let next = stepOn(tokens, at);
    next !== null && Number(textAt(tokens, next)) === (year + 1) % 100;
    next = stepOn(tokens, at)
  ) {
    at = next;
    year++;
    short++;
    if (at === i) said = year;
  }
  return short > 1 && !leadsNoun(tokens, at + 1) ? said : null;
}

/** Numbers of one row. */
const longest = 12;

function isShort(tokens: Tokens, i: number): boolean {
  return isNumber(tokens, i) && /^\d\d$/.test(textAt(tokens, i));
}

function stepBack(tokens: Tokens, i: number): number | null {
  const at = isOneOf(tokens, i - 1, joints) ? i - 2 : i - 1;
  const before = signAt(tokens, at, ",") ? at - 1 : at;
  return before < i - 1 && isNumber(tokens, before) ? before : null;
}

function stepOn(tokens: Tokens, i: number): number | null {
  const at = signAt(tokens, i + 1, ",") ? i + 2 : i + 1;
  const next = isOneOf(tokens, at, joints) ? at + 1 : at;
  return next > i + 1 && isShort(tokens, next) ? next : null;
}

function leadsNoun(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at)) return signAt(tokens, at, "%") || isNumber(tokens, at);
  return ((lexeme(tokens, at)?.pos ?? 0) & closed) === 0;
}

const closed = pos.preposition | pos.auxiliary | pos.modal | pos.coordinator | pos.subordinator | pos.pronoun;
const joints = new Set(["and", "or"]);
