import { isCounted } from "./counted-noun.js";
import { type Figure, hasWordOf, type SentenceView, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import type { Rate } from "./rate.js";

/** "Each of the 12 hospices will get £2 million from the £24 million": the share of one stands between their number and the sum. */
export function sharedOut(
  view: SentenceView,
  count: Figure,
  share: Figure,
  sum: Figure | undefined,
  joint: string,
): Rate | null {
  if (!sum || !isCounted(count) || share.quantity.kind !== "money" || sum.quantity.kind !== "money") return null;
  if (share.quantity.unit?.code !== sum.quantity.unit?.code || share.quantity.per !== null) return null;
  if (!/^each of (?:the|its|their|his|her)$/.test(wordsBefore(view, count.first, 3)) || !gets.test(joint)) return null;
  const isSum = /^(?:, )?(?:an equal (?:share|part|slice) )?(?:from|of|out of) (?:the|its|their|his|her|an?)$/.test(
    wordsBetween(view, share.next, sum.first),
  );
  // "this year, and the rest later"
  const isPart = /(?:^| )(?:@|rest|first|initially|already)(?: |$)/.test(wordsAfter(view, sum.next, 8));
  return isSum && !isPart && !hasWordOf(view, unequal)
    ? { form: "average", result: share, part: sum, whole: count }
    : null;
}

/** "some getting £1,000 apiece and others £2,000" */
export const unequal = new Set(["some", "others", "most", "half", "rest"]);
const gets =
  /^(?:[a-z'-]+ ){1,6}?(?:(?:will|would|is to|are to|is due to|is set to) )?(?:gets?|receive|got|receives?|received|be given|was given)(?: (?:just|about|some))?$/;
