import { hasLetter, skipSpaceBack } from "../text/characters.js";
import { isCaption } from "./captions.js";
import { isDateLine } from "./date-lines.js";
import type { DraftBlock } from "./draft.js";

/** Headlines and decks are shorter than this. */
const longestHeadline = 160;

/** Words that agencies put over a headline. */
const slug =
  /^(?:urgent|breaking(?: news)?|exclusive|bulletin|flash|advisory|update ?\d*|(?:\d\w\w )?lead|correct(?:ed|ion)|repeat)[!:]?$/i;

/**
 * Makes a short first paragraph without a full stop the headline, and a second one the deck, where more text follows; a slug
 * over them is furniture. Leaves articles alone that have a headline already.
 */
export function markHeadline(blocks: readonly DraftBlock[]): void {
  if (blocks.some((block) => block.kind === "headline")) return;
  const hasSlug = slug.test(blocks[0]?.text ?? "");
  const [first, second, third] = hasSlug ? blocks.slice(1, 4) : blocks;
  if (!first || !second || !looksLikeHeadline(first)) return;
  first.kind = "headline";
  if (third && looksLikeHeadline(second) && !/^by\s/i.test(second.text)) second.kind = "deck";
  if (hasSlug && blocks[0]) blocks[0].kind = "furniture";
}

/** A short paragraph that ends without a stop and is no date. */
export function looksLikeHeadline(block: DraftBlock): boolean {
  const { kind, text } = block;
  if (kind !== "paragraph" || text.length > longestHeadline || !hasLetter(text) || isDateLine(text) || isCaption(text))
    return false;
  return !/[.:;,]["'”’)]*$/.test(text.slice(0, skipSpaceBack(text, text.length))) || endsInAcronym(text);
}

/** The stop of "in the U.S." ends no sentence. */
function endsInAcronym(text: string): boolean {
  return /(?:^|[\s(])(?:[A-Z]\.){2,4}$/.test(text);
}
