import { signAt } from "../token-access.js";
import type { Enumeration } from "./enumeration.js";
import { mentionAt, type SentenceView } from "./figures.js";

/** "24 members: Labour (11), the Conservatives (8) and the Greens (5)": what stands in brackets makes up the number. */
export function tellsParts(view: SentenceView, announced: number, { first }: Enumeration): boolean {
  const { tokens, syntax } = view;
  let parts = 0;
  for (let at = first; at < syntax.next; at++) {
    const mention = signAt(tokens, at, "(") ? mentionAt(view, at + 1) : undefined;
    if (mention?.kind !== "quantity" || !signAt(tokens, mention.next, ")")) continue;
    // "Labour (11)" may be read as an age.
    if (mention.quantity.unit !== null || Number(mention.quantity.min.n) >= announced) return false;
    parts++;
  }
  return parts > 1;
}
