import { wordAt } from "../token-access.js";
import { areComparable } from "./comparable.js";
import { type Figure, type SentenceView, wordsBefore } from "./figures.js";
import { isShareBeside } from "./size.js";

/**
 * The figure that another is held against, where the one at `index` only says it again for a day or on average: "214,600
 * tickets, an average of 12,624 a day, beating the 198,000 of 2024". Null where the first is not told.
 */
export function pastAside(view: SentenceView, index: number, other: Figure): Figure | null {
  const figure = view.figures[index] as Figure;
  if (!isAside(view, figure) || isAside(view, other)) return figure;
  for (let at = index - 1; at >= 0; at--) {
    const main = view.figures[at] as Figure;
    if (!isAside(view, main) && areComparable(main, other) && main.quantity.kind === other.quantity.kind) return main;
  }
  return index === 0 || figure.quantity.per === null ? figure : null;
}

/** "Sixty seats, 30 per cent, are held by women, up from 45": the number that a share between commas is said of. */
export function pastShare(view: SentenceView, index: number, other: Figure): Figure | null {
  const [main, share] = [view.figures[index - 1], view.figures[index]];
  if (!main || share?.quantity.kind !== "percent" || other.quantity.kind === "percent") return null;
  if (!areComparable(main, other) || main.quantity.kind !== other.quantity.kind) return null;
  return isShareBeside(view, share, main) ? main : null;
}

/** "139 a day", "an average of 139", "or 139 each". */
function isAside(view: SentenceView, { quantity, first }: Figure): boolean {
  return quantity.per !== null || /(?:^| )(?:average|mean|median)(?: of)?$/.test(wordsBefore(view, first, 3));
}

/** "38.9 points over the 10 games, up from", "103,400 tickets over 24 days, a rise": among what something was counted. */
export function isScope(view: SentenceView, { first, mention }: Figure): boolean {
  const before = wordsBefore(view, first, 3);
  if (mention.kind === "timex") return /(?:^| )(?:over|in|during|after|within|for)(?: the| its| their)?$/.test(before);
  const among =
    /(?:^| )(?:over|in|across|during|after|within)(?: (?:the|its|their|his|her)(?: (?:last|first|past|next|final|opening))?)$/;
  return mention.counted !== null && among.test(before);
}

/** "8 percent less than the 6,095 of 2024", "down from 400", "11 in every 1,000": held against, and no value of its own. */
export function isMark(view: SentenceView, { first }: Figure): boolean {
  return /(?:^| )(?:than|from|against|versus|every|per|compared with|compared to)(?: (?:the|its|their|his|her|last year 's))?$/.test(
    wordsBefore(view, first, 5),
  );
}

/** "to 210,000, down from 280,000, and cherries to 7,000": past the end of another pair its word is no longer meant. */
export function endsOther(view: SentenceView, at: number, left: Figure): boolean {
  // A sentence of many figures is not searched at each of its words.
  if (![1, 2, 3, 4].some((back) => wordAt(view.tokens, at - back) === "from")) return false;
  const figure = view.figures.find(({ mention }) => mention.next - 1 === at);
  return figure !== undefined && wordAt(view.tokens, figure.first - 1) === "from" && areComparable(figure, left);
}
