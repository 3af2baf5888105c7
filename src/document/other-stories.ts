import { isDateLine } from "./date-lines.js";
import type { DraftBlock } from "./draft.js";
import { looksLikeHeadline } from "./headline.js";

/** A date line below so much text is not the article's own. */
const shortestStory = 300;
/** More such date lines than these make a timeline. */
const mostItems = 2;
/** The text of another item is longer than this. */
const shortestText = 90;
/** The heading over another item, or its headline, is shorter than this. */
const longestHeading = 90;

/**
 * Marks an unrelated item in the foot as furniture: a date line far down with a heading or headline right before it, or a
 * headline and text after it. What follows has another date, so that nothing in it may be read with this article's.
 */
export function markOtherStories(blocks: readonly DraftBlock[]): void {
  const copy = blocks.filter((block) => block.kind !== "furniture");
  const dated: number[] = [];
  let story = 0;
  copy.forEach((block, index) => {
    if (story >= shortestStory && block.kind === "paragraph" && isDateLine(block.text)) dated.push(index);
    story += block.text.length;
  });
  const [first] = dated;
  if (first === undefined || dated.length > mostItems || !isFollowedByStory(copy, first)) return;
  const start = isHeading(copy[first - 1]) ? first - 1 : isHeading(copy[first + 1]) ? first : -1;
  const opening = copy[start];
  if (!opening) return;
  for (let index = blocks.indexOf(opening); index < blocks.length; index++) {
    const block = blocks[index];
    if (block) block.kind = "furniture";
  }
}

/** A text stands under the date line, with or without a headline between; dates of events have short lines under them. */
function isFollowedByStory(copy: readonly DraftBlock[], dateLine: number): boolean {
  const text = copy[dateLine + (isHeading(copy[dateLine + 1]) ? 2 : 1)];
  return text !== undefined && text.text.length >= shortestText;
}

function isHeading(block: DraftBlock | undefined): boolean {
  if (!block || block.text.length > longestHeading) return false;
  return block.kind === "subheading" || looksLikeHeadline(block);
}
