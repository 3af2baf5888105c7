import { pos } from "../lexicon/index.js";
import { isAdjacent, isCapitalised, isHyphen, isOneOf, isWord, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** The month at token `i`; short forms with their full stop. "may" and "march" in small letters are verbs. */
export function readMonthName(tokens: Tokens, i: number): { month: number; next: number } | null {
  const entry = lexeme(tokens, i);
  if (entry?.month === undefined || !isCapitalised(tokens, i)) return null;
  const next = entry.short && signAt(tokens, i + 1, ".") && isAdjacent(tokens, i + 1) ? i + 2 : i + 1;
  return { month: entry.month, next };
}

/**
 * True where a month's name without a day or a year stands for the month. "May" and "March" may be a name or a verb,
 * April, June and August first names; short forms need a preposition.
 */
export function standsAsMonth(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  if (!entry || (isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1)) || isOneOf(tokens, i - 1, colours)) return false;
  const isAsked = isOneOf(tokens, i - 1, asksForMonth);
  if (entry.short) return isAsked && entry.word !== "mar" && entry.word !== "jun";
  if (isFirstName(tokens, i) && !isAsked) return false;
  // "the hottest May since 1910"
  const isWorst = /est$/.test(wordAt(tokens, i - 1)) && isOneOf(tokens, i + 1, ranked);
  if (!ambiguous.has(entry.word) || isWorst) return true;
  if (isAsked || isOneOf(tokens, i - 1, allowsMonth)) return !saysSomething(tokens, i + 1);
  if (entry.word !== "may" && isOneOf(tokens, i + 1, happening)) return true;
  const isAttribute = isOneOf(tokens, i - 1, determiners) && isPlainNoun(tokens, i + 1);
  if (isAttribute || isOneOf(tokens, i + 1, monthly)) return true;
  if (entry.word === "may" || entry.word === "march") return wordAt(tokens, i + 1) === "'s" && entry.word === "march";
  return !saysSomething(tokens, i + 1) && !(isCapitalised(tokens, i - 1) && i > 1);
}

/** True where nothing but the wording around decides between the month and a person of that name. */
export function isDoubtfulMonth(tokens: Tokens, i: number): boolean {
  return ambiguous.has(wordAt(tokens, i)) && !isOneOf(tokens, i - 1, asksForMonth);
}

/** "April Jones", "June Carter": a name that the lexicon does not hold follows with a capital. */
function isFirstName(tokens: Tokens, i: number): boolean {
  return isCapitalised(tokens, i + 1) && lexeme(tokens, i + 1) === undefined && isWord(tokens, i + 1);
}

function saysSomething(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  return (
    entry?.verb?.saying === true || entry?.word === "who" || entry?.word === "herself" || entry?.word === "himself"
  );
}

function isPlainNoun(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  return (
    isWord(tokens, i) &&
    !isCapitalised(tokens, i) &&
    ((entry?.pos ?? pos.noun) & (pos.noun | pos.adjective | pos.verb)) !== 0
  );
}

const ambiguous = new Set(["march", "april", "may", "june", "august"]);
const ranked = new Set(["since", "in", "on", "for", "ever"]);
const colours = new Set(["black", "red"]);
const asksForMonth = new Set(
  "in since until till last next this early late mid during through every each throughout previous following".split(
    " ",
  ),
);
const allowsMonth = new Set("of by from before after between for to and or through as past".split(" "));
const determiners = new Set("the a its his her their our".split(" "));
const happening = new Set("was is brought marked began ended started".split(" "));
/** What follows a month at the head of a sentence: "March was the coldest", "April sales". */
const monthly = new Set("saw sales figures data elections election report results".split(" "));
