import { wordSet } from "../../text/word-set.js";
import type { Quantity } from "../../values/quantity.js";
import { withHedge } from "../hedge-reach.js";
import type { Mention, QuantityMention, TimexMention } from "../mention.js";
import { foldText } from "../phrase-table.js";
import type { SentenceSyntax } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isDescription } from "../time-expression.js";
import { hasOneOf, isOneOf, signAt, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** A figure or a length of time as relations see it: the tokens from its hedge before to its hedge after. */
export interface Figure {
  readonly mention: QuantityMention | TimexMention;
  readonly quantity: Quantity;
  readonly first: number;
  readonly next: number;
}

/** What every relation is found in: one sentence with its figures in order. */
export interface SentenceView {
  readonly tokens: Tokens;
  readonly tagged: Uint8Array;
  readonly syntax: SentenceSyntax;
  readonly mentions: readonly Mention[];
  /** All but the ordinals: "three in the first half and two in the second" has two figures. */
  readonly figures: readonly Figure[];
  readonly ordinals: readonly Figure[];
  /** The stretches of words that were asked for so far: see `wordsBetween`. Many relations ask for the same joints. */
  readonly stretches: Map<number, string>;
}

export function viewSentence(
  tokens: Tokens,
  tagged: Uint8Array,
  syntax: SentenceSyntax,
  mentions: readonly Mention[],
): SentenceView {
  const figures: Figure[] = [];
  const ordinals: Figure[] = [];
  for (const [i, mention] of mentions.entries()) {
    const figure = isBundle(tokens, mention, mentions[i - 1]) ? null : figureOf(tokens, mention);
    if (figure) (figure.quantity.kind === "ordinal" ? ordinals : figures).push(figure);
  }
  return { tokens, tagged, syntax, mentions, figures, ordinals, stretches: new Map() };
}

/** "$4.15 a dozen": what a price is for. */
function isBundle(tokens: Tokens, { first, next }: Mention, before: Mention | undefined): boolean {
  const isPrice = before?.kind === "quantity" && before.quantity.kind === "money" && before.next === first;
  return isPrice && next - first === 2 && wordAt(tokens, first) === "a";
}

/** Figures of a duration count as quantities; dates do not. */
export function quantityOf(mention: Mention): Quantity | null {
  if (mention.kind === "quantity") return mention.quantity;
  return mention.kind === "timex" && mention.expression.form === "duration" ? mention.expression.amount : null;
}

function figureOf(tokens: Tokens, mention: Mention): Figure | null {
  if (mention.kind === "identifier") return null;
  const quantity = quantityOf(mention);
  if (!quantity) return null;
  const { first, next } = withHedge(tokens, mention);
  return { mention, quantity, first, next };
}

/** Tokens that a stretch between two figures may have to be read as their joint. */
const longestJoint = 14;
/** Letters of such a stretch: beyond it no reporter wrote it, and patterns need not be tried. */
const longestText = 240;
/** What stands for a stretch that is too long: no pattern of words fits it. */
const tooLong = "##";

/** Whether one of some words stands in the sentence. */
export function hasWordOf(view: Pick<SentenceView, "tokens" | "syntax">, words: ReadonlySet<string>): boolean {
  return hasWordBetween(view, words, view.syntax.first, view.syntax.next);
}

/** Whether one of the words stands from token `first` up to `next`. */
export function hasWordBetween(
  { tokens }: Pick<SentenceView, "tokens">,
  words: ReadonlySet<string>,
  first: number,
  next: number,
): boolean {
  return hasOneOf(tokens, words, first, next);
}

/**
 * The words from token `first` up to `next` in small letters with one space between tokens, figures as `#` and times as
 * `@`; `tooLong` where the stretch is no joint. `‘’` are `'`, long dashes `-`.
 */
export function wordsBetween(view: SentenceView, first: number, next: number): string {
  return stretchOf(view, first, next, true);
}

/** The words of a stretch; where it is to be a joint, only those within one statement. */
function stretchOf(view: SentenceView, first: number, next: number, isJoint: boolean): string {
  if (next - first > longestJoint || first < view.syntax.first || next > view.syntax.next) return tooLong;
  const key = 2 * (first * (longestJoint + 1) + Math.max(0, next - first)) + (isJoint ? 1 : 0);
  const known = view.stretches.get(key);
  if (known !== undefined) return known;
  const stretch = isJoint && !areBound(view, first - 1, next) ? tooLong : readStretch(view, first, next);
  view.stretches.set(key, stretch);
  return stretch;
}

/**
 * True where the words on both sides of a stretch belong to one statement: to one clause, to one that hangs on the other, or
 * to two of one row that share their subject or their verb, or have figures for subjects.
 */
function areBound({ tokens, syntax, tagged }: SentenceView, left: number, right: number): boolean {
  const { first, next, clauses, clauseOf } = syntax;
  if (left < first || right >= next) return true;
  const [a, b] = [clauses[clauseOf[left - first] ?? 0], clauses[clauseOf[right - first] ?? 0]];
  if (!a || !b || a === b || !a.verb || !b.verb) return true;
  for (let up = clauses[b.parent]; up; up = clauses[up.parent]) if (up === a) return true;
  for (let up = clauses[a.parent]; up; up = clauses[up.parent]) if (up === b) return true;
  // What stands behind a colon explains what stands before it.
  if (signAt(tokens, b.first, ":") || a.verb.base === b.verb.base || a.subject?.head === b.subject?.head) return true;
  // "40 percent said no and 22 percent were undecided", "and the remaining 25 percent were helped"
  const subject = b.subject?.first;
  return (
    subject !== undefined && [subject, subject + 1, subject + 2].some((at) => at <= right && tagged[at] === tags.number)
  );
}

function readStretch(view: SentenceView, first: number, next: number): string {
  const words: string[] = [];
  for (let at = first; at < next; ) {
    const past = pastAttribution(view, at);
    if (past > at && past <= next) {
      if (!signAt(view.tokens, past, ":")) words.push(",");
      at = past;
      continue;
    }
    const mention = mentionAt(view, at);
    const sign = mention && mention.first >= first ? signOf(view, mention) : null;
    if (mention && sign) {
      words.push(sign);
      at = mention.next;
    } else {
      words.push(wordAt(view.tokens, at) || plainSign(view.tokens, at));
      at++;
    }
  }
  const text = words.join(" ");
  return text.length > longestText ? tooLong : text;
}

/** Past who says so and the comma behind it, where that begins at the token: "fell by a third, organisers said, to 330". */
export function pastAttribution({ tokens, syntax }: SentenceView, at: number): number {
  if (!signAt(tokens, at, ",")) return at;
  const clause = syntax.clauses[syntax.clauseOf[at - syntax.first] ?? 0];
  if (clause?.kind !== "attribution" || clause.first !== at) return at;
  if (signAt(tokens, clause.next, ":")) return clause.next;
  return signAt(tokens, clause.next, ",") ? clause.next + 1 : at;
}

/** True when the pattern knows the words from token `first` up to `next`; each word, also the last, ends in a space. */
export function joins(view: SentenceView, first: number, next: number, pattern: RegExp): boolean {
  const text = wordsBetween(view, first, next);
  return pattern.test(text === "" ? text : `${text} `);
}

/** What stands for a mention between words; ordinals are words like others, and "in a decade" says when. */
function signOf(view: SentenceView, mention: Mention): string | null {
  if (mention.kind === "identifier") return "%";
  if (mention.kind === "timex" && isDescription(mention.expression)) return null;
  const quantity = quantityOf(mention);
  if (quantity === null || (mention.kind === "timex" && isSpell(view, mention))) return "@";
  return quantity.kind === "ordinal" ? null : "#";
}

/** A length of time over which something happened: "in a decade", "over the past five years". */
function isSpell({ tokens }: SentenceView, { first }: TimexMention): boolean {
  let at = first - 1;
  while (isOneOf(tokens, at, spellWords)) at--;
  return isOneOf(tokens, at, spellOpeners);
}

const spellWords = wordSet("the past last previous just under only about nearly almost barely its his her their");
const spellOpeners = new Set(["in", "over", "within", "during"]);

/** Up to so many tokens of the sentence from token `from` on, as `wordsBetween` gives them. */
export function wordsAfter(view: SentenceView, from: number, count: number): string {
  return stretchOf(view, from, Math.min(from + count, view.syntax.next), false);
}

/** Up to so many tokens of the sentence before token `until`. */
export function wordsBefore(view: SentenceView, until: number, count: number): string {
  return stretchOf(view, Math.max(until - count, view.syntax.first), until, false);
}

/** The mention that covers a token. */
export function mentionAt({ mentions }: SentenceView, token: number): Mention | undefined {
  let low = 0;
  let high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const mention = mentions[middle] as Mention;
    if (mention.next <= token) low = middle + 1;
    else if (mention.first > token) high = middle - 1;
    else return mention;
  }
  return undefined;
}

function plainSign(tokens: Tokens, at: number): string {
  return plainSigns.get(textAt(tokens, at)) ?? foldText(tokens, at);
}

const plainSigns = new Map([
  ["—", "-"],
  ["–", "-"],
  ["‑", "-"],
  ["“", '"'],
  ["”", '"'],
]);
