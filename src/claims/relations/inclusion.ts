import { sameKind } from "./addable.js";
import { areComparable } from "./comparable.js";
import { type Figure, type SentenceView, wordsBetween } from "./figures.js";

/** A part that is said to be among a total: "30 people, including 34 children". */
export interface Inclusion {
  readonly total: Figure;
  readonly part: Figure;
}

/** Finds what is said to be among a total. */
export function findInclusions(view: SentenceView): Inclusion[] {
  const found: Inclusion[] = [];
  for (let i = 1; i < view.figures.length; i++) {
    const [total, part] = [view.figures[i - 1] as Figure, view.figures[i] as Figure];
    if (total.quantity.kind !== "count" || part.quantity.kind !== "count" || !areComparable(total, part)) continue;
    const joint = wordsBetween(view, total.next, part.first);
    const included = /^(?:[a-z'-]+ ){1,6}(?:[,(-] )?(?:including|among them|among whom|including at least)$/.test(
      joint,
    );
    if (included && sameKind(view, total, [part])) found.push({ total, part });
  }
  return found;
}
