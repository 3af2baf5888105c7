import { tags } from "../syntax/tag.js";
import { isHyphen, lexeme, wordAt } from "../token-access.js";
import type { Figure, SentenceView } from "./figures.js";

/** The noun that a figure counts; null for bare figures and where only an adjective follows ("12 gold"). */
export function headOf({ tokens, tagged }: SentenceView, { mention }: Figure): number | null {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return counted && tagged[counted.head] === tags.noun && !isHyphen(tokens, counted.head - 1) ? counted.head : null;
}

/** What is counted is known to be no people: "13 states". */
export function countsThings(view: SentenceView, figure: Figure): boolean {
  const head = headOf(view, figure);
  const entry = head === null ? undefined : lexeme(view.tokens, head);
  return entry?.indivisible === true && entry.person !== true;
}

/** Its word in small letters; empty where there is none. */
export function nounOf(view: SentenceView, figure: Figure): string {
  const head = headOf(view, figure);
  return head === null ? "" : wordAt(view.tokens, head);
}
