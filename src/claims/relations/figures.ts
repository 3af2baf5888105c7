import type { Quantity } from "../../values/quantity.js";
import type { Mention, QuantityMention, TimexMention } from "../mention.js";
import { foldText } from "../phrase-table.js";
import type { SentenceSyntax } from "../syntax/clauses.js";
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
  readonly figures: readonly Figure[];
}

export function viewSentence(
  tokens: Tokens,
  tagged: Uint8Array,
  syntax: SentenceSyntax,
  mentions: readonly Mention[],
): SentenceView {
  return { tokens, tagged, syntax, mentions, figures: mentions.flatMap((mention) => figureOf(tokens, mention) ?? []) };
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
  let { first, next } = mention;
  const { hedge } = mention;
  if (hedge) {
    while (first > 0 && (tokens.start[first - 1] as number) >= hedge.start) first--;
    while (next < tokens.count && (tokens.end[next] as number) <= hedge.end) next++;
  }
  return { mention, quantity, first, next };
}

/** Tokens that a stretch between two figures may have to be read as their joint. */
const longestJoint = 14;
/** Letters of such a stretch: beyond it no reporter wrote it, and patterns need not be tried. */
const longestText = 240;

/**
 * The words from token `first` up to `next` in small letters with one space between tokens, figures as `#` and times as
 * `@`; empty where the stretch is too long to be a joint. `‘’` are `'`, long dashes `-`.
 */
export function wordsBetween(view: SentenceView, first: number, next: number): string {
  if (next - first > longestJoint || first < view.syntax.first || next > view.syntax.next) return "";
  const words: string[] = [];
  for (let at = first; at < next; ) {
    const mention = mentionAt(view, at);
    if (mention && mention.first >= first) {
      words.push(mention.kind === "timex" && !quantityOf(mention) ? "@" : mention.kind === "identifier" ? "%" : "#");
      at = mention.next;
    } else {
      words.push(plainSigns.get(view.tokens.text.charAt(view.tokens.start[at] as number)) ?? foldText(view.tokens, at));
      at++;
    }
  }
  const text = words.join(" ");
  return text.length > longestText ? "" : text;
}

/** True when the pattern knows the words from token `first` up to `next`; each word, also the last, ends in a space. */
export function joins(view: SentenceView, first: number, next: number, pattern: RegExp): boolean {
  if (first >= next) return first === next && pattern.test("");
  const text = wordsBetween(view, first, next);
  return text !== "" && pattern.test(`${text} `);
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

const plainSigns = new Map([
  ["—", "-"],
  ["–", "-"],
  ["‑", "-"],
  ["“", '"'],
  ["”", '"'],
]);
