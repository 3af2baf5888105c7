import { tags } from "../syntax/tag.js";
import { isHyphen, lexeme, wordAt } from "../token-access.js";
import { type Figure, type SentenceView, wordsBetween } from "./figures.js";

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

/**
 * The whole that "of them" reaches back to from a figure: past one that only says whence the things before it come, as in
 * "9,100 troops of 14 nations, 1,300 of them".
 */
export function wholeMeant(view: SentenceView, figure: Figure): Figure {
  const before = view.figures[view.figures.indexOf(figure) - 1];
  const counted = before?.mention.kind === "quantity" ? before.mention.counted : null;
  if (!before || before.quantity.kind !== figure.quantity.kind) return figure;
  // What is counted may be taken for a verb: "29 tries in five games".
  const joint = counted
    ? wordsBetween(view, counted.next, figure.first)
    : wordsBetween(view, before.next + 1, figure.first);
  return /^(?:of|from|in|at|on|across|over|within|among|for)(?: (?:the|its|their|all|some))*$/.test(joint)
    ? before
    : figure;
}

/** Its word in small letters; empty where there is none. */
export function nounOf(view: SentenceView, figure: Figure): string {
  const head = headOf(view, figure);
  return head === null ? "" : wordAt(view.tokens, head);
}

/** A count of things that have a name. */
export function isCounted({ mention, quantity }: Figure): boolean {
  return quantity.kind === "count" && quantity.unit === null && mention.kind === "quantity" && mention.counted !== null;
}
