import { entryAt, pos } from "../lexicon/index.js";
import { textAt } from "../token-access.js";
import { number, sign, type Tokens, word } from "../tokens.js";
import { tags } from "./tags.js";

/** "the bank cut its rate", "the club cut prices": an object follows, not the second half of "tax cut plan". */
export function takesObject(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.kind[i] !== word) return false;
  const entry = entryAt(tokens.lex[i] as number);
  if (entry.pos & pos.determiner) return true;
  return (entry.pos & (pos.preposition | pos.adverb | pos.auxiliary | pos.verb)) === 0 && agrees(tokens, i);
}

/** An article, a possessive, a figure or an amount of money: what no noun has behind it. */
export function hasObject(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  if (isFigure(tokens, at)) return true;
  if (tokens.kind[at] === sign) return false;
  const entry = entryAt(tokens.lex[at] as number);
  return (entry.pos & pos.determiner) !== 0 && (entry.pos & (pos.pronoun | pos.preposition | pos.adverb)) === 0
    ? true
    : entry.cardinal !== undefined || entry.vague !== undefined;
}

/** The third person of the present. */
export function agrees(tokens: Tokens, i: number): boolean {
  return /[^s]s$/.test(textAt(tokens, i));
}

/** What opens an amount: a number or a currency sign. */
export function isFigure(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === number || (tokens.kind[i] === sign && /^[$€£¥]$/.test(textAt(tokens, i)));
}

/** Another past form stands before in the sentence, with an object of its own. */
export function followsDeed(tokens: Tokens, i: number, tagged: Uint8Array): boolean {
  for (let at = i - 2; at >= 0 && i - at < 12; at--) {
    if (tagged[at] === tags.past) return at < i - 2;
    if (tagged[at] === tags.sign && /^[.!?;:]$/.test(textAt(tokens, at))) return false;
  }
  return false;
}

/** An article, or a pronoun that is no subject. */
export function governs(tokens: Tokens, i: number): boolean {
  return hasArticle(tokens, i) || objects.has(entryAt(tokens.lex[i] ?? 0).word);
}

/** "Thousands lined the quays" */
export function hasArticle(tokens: Tokens, i: number): boolean {
  return i < tokens.count && (entryAt(tokens.lex[i] as number).pos & pos.determiner) !== 0;
}

const objects = new Set(["it", "him", "her", "them", "us", "me"]);
