import { dictionary } from "../../text/dictionary.js";
import type { CalendarExpression } from "../time-expression.js";
import { isHyphen, isOneOf, isWord, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** "the night of" and "the week of" before a date, with the token where they begin. */
export function partBefore(
  tokens: Tokens,
  first: number,
): { readonly first: number; readonly fields: Partial<CalendarExpression> } | null {
  // "the week beginning 16 June"
  if (isOneOf(tokens, first - 1, beginnings) && wordAt(tokens, first - 2) === "week")
    return { first: wordAt(tokens, first - 3) === "the" ? first - 3 : first - 2, fields: { around: "week" } };
  const of = wordAt(tokens, first - 1) === "of" ? first - 1 : first - 2;
  if (wordAt(tokens, of) !== "of" || (of === first - 2 && wordAt(tokens, first - 1) !== "the")) return null;
  const word = wordAt(tokens, of - 1);
  const the = wordAt(tokens, of - 2) === "the" ? of - 2 : of - 1;
  if (word === "week" || word === "weekend") return { first: the, fields: { around: word } };
  const part = lexeme(tokens, of - 1)?.dayPart;
  return part && the === of - 2 && !word.endsWith("s") ? { first: the, fields: { part } } : null;
}

/**
 * The event that a date without a year names: "the Sept. 11 attacks", "the Jan. 6 Capitol riot". Known ones have their
 * year; of the others the article says nothing that a check could rely on.
 */
export function eventAfter(
  tokens: Tokens,
  next: number,
  month: number,
  day: number,
): { readonly year: number | null } | null {
  for (let at = next; at < next + 4 && at < tokens.count; at++) {
    if (!isWord(tokens, at) && !isHyphen(tokens, at)) return null;
    const word = wordAt(tokens, at);
    if (eventNouns.has(word)) return { year: knownEvents[`${month}-${day}`] ?? null };
    if (isHyphen(tokens, at)) continue;
    // Between the date and the noun stand names and what kind of event it was.
    const isName = ((tokens.flags[at] as number) & 1) !== 0;
    if (!isName && !eventKinds.has(word)) return null;
  }
  return null;
}

const beginnings = new Set(["beginning", "starting", "commencing"]);
const eventNouns = new Set(
  "attack attacks massacre massacres bombing bombings riot riots insurrection uprising uprisings coup revolution movement committee commission hijackers hijacking hijackings atrocity atrocities terror terrorists plot siege crisis survivors".split(
    " ",
  ),
);
const eventKinds = new Set("terror terrorist suicide led military failed attempted deadly mob student".split(" "));

/** Events that go by their day and month, with their year. */
const knownEvents: Readonly<Record<string, number>> = dictionary({
  "9-11": 2001,
  "7-7": 2005,
  "10-7": 2023,
  "1-6": 2021,
  "11-13": 2015,
  "6-4": 1989,
  "12-7": 1941,
  "7-20": 1944,
  "11-26": 2008,
  "7-26": 1953,
});
