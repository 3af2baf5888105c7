import { areComparable } from "./comparable.js";
import { type Figure, type SentenceView, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import { isShareOf, type PartOfWhole } from "./part-of-whole.js";

/** A part of a whole that is said to be "a majority" of it, with the tokens that say so. */
export interface Majority extends PartOfWhole {
  readonly form: "majority";
  readonly first: number;
  readonly next: number;
}

/** "A majority of the panel, six of its 13 members". */
export function majorityBefore(view: SentenceView, { part, whole }: PartOfWhole): Majority | null {
  const lead =
    /(?:^| )((?:(?:not|no|without) )?(?:an? )?(?:[a-z]+ )?majority|most) of (?:the|its|their) [a-z]+ [,(-]$/.exec(
      wordsBefore(view, part.first, 8),
    );
  if (!lead || part.first > whole.first || othersMajority.test(lead[1] as string)) return null;
  const next = part.first - 4;
  return { form: "majority", part, whole, first: next - (lead[1] as string).split(" ").length, next };
}

/** "A majority of the 41 councillors, 24, voted for it". */
export function majorityAt(view: SentenceView, i: number): Majority | null {
  const [whole, part] = [view.figures[i] as Figure, view.figures[i + 1]];
  if (!part || isShareOf(whole) || isShareOf(part) || !areComparable(whole, part)) return null;
  const lead =
    /(?:^| )((?:(?:not|no|without) )?(?:an? )?(?:[a-z]+ )?majority|most) of (?:the|its|their|his|her|our|all)(?: [a-z.-]+(?: 's|'s|'|’s| ’s))?$/.exec(
      wordsBefore(view, whole.first, 6),
    );
  if (!lead || othersMajority.test(lead[1] as string)) return null;
  const joint = wordsBetween(view, whole.next, part.first);
  if (
    !/^(?:[a-z'-]+ ){1,4}[,(-]$/.test(joint) ||
    !/^(?:[),.;:-]|in all|in total|altogether)/.test(wordsAfter(view, part.next, 2))
  )
    return null;
  const next = whole.first - 2;
  return { form: "majority", part, whole, first: next - (lead[1] as string).split(" ").length, next };
}

const othersMajority = /(?:^| )(?:not|no|without|two|qualified|super|needed)(?: |$)/;
