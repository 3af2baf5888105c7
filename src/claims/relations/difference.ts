import { wordAt } from "../token-access.js";
import { areComparable } from "./comparable.js";
import type { Figure, SentenceView } from "./figures.js";
import { wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import type { Movement } from "./movement.js";
import { findSizes, type Size } from "./size.js";

/** Two figures held against each other, with the stated distance between them: "12,406 to 11,918, a margin of 488". */
export interface Difference {
  readonly ends: Pick<Movement, "before" | "after">;
  readonly size: Size;
}

/** Finds stated margins, leads, gaps and differences right after the two figures that they are between. */
export function findDifferences(view: SentenceView, movements: readonly Movement[]): Difference[] {
  const { figures } = view;
  const found: Difference[] = [];
  for (let i = 0; i + 2 < figures.length; i++) {
    const [before, after] = [figures[i] as Figure, figures[i + 1] as Figure];
    if (movements.some((movement) => movement.after === after || movement.before === after)) continue;
    if (!areComparable(before, after) || !areTwo(view, i) || before.quantity.kind !== after.quantity.kind) continue;
    const between = gapSize(view, before, after, figures[i + 2] as Figure);
    if (between) found.push({ ends: { before, after }, size: between });
    for (const size of between ? [] : findSizes(view, before, after, null)) {
      if (size.figure === figures[i + 2] && isDistance(view, size)) found.push({ ends: { before, after }, size });
    }
  }
  return found;
}

/** "The gap between the 62 percent of men and the 55 percent of women is nine points". */
function gapSize(view: SentenceView, before: Figure, after: Figure, figure: Figure): Size | null {
  const named = gapBefore.test(wordsBefore(view, before.first, 5));
  const joined = /^(?:[a-z'’-]+ ){0,4}(?:and|to)(?: (?:the|its|their|his|her|only))?$/.test(
    wordsBetween(view, before.next, after.first),
  );
  const stated =
    /^(?:[a-z'’-]+ ){0,4}(?:, )?(?:is|was|being|stands at|stood at|comes to|came to|amounts to|amounted to)$/.test(
      wordsBetween(view, after.next, figure.first),
    );
  return named && joined && stated && figure.quantity.kind !== "percent"
    ? { figure, first: figure.mention.first, next: figure.mention.next, direction: 0, word: null }
    : null;
}

/** No third figure of their kind comes before them: a lead over the next man is not the gap to the last. */
function areTwo({ figures, syntax }: SentenceView, i: number): boolean {
  const [before, after] = [figures[i] as Figure, figures[i + 1] as Figure];
  const previous = figures[i - 1];
  const isRow =
    previous !== undefined &&
    previous.first >= syntax.first &&
    areComparable(previous, before) &&
    before.first - previous.next < 12;
  return !isRow && after.first - before.next < 14;
}

/** "a margin of 488", "an 8-point margin", "148 fewer": not a margin of error, not the lead of another poll. */
function isDistance(view: SentenceView, size: Size): boolean {
  const { tokens } = view;
  if (size.word === null || size.figure.quantity.kind === "percent") return false;
  const after = wordsAfter(view, size.next, 3);
  return (
    !/^of error|^(?:in|from|a|than|since) (?:last|the|a|@|previous)/.test(after) &&
    wordAt(tokens, size.word + 1) !== "error"
  );
}

const gapBefore =
  /(?:^| )(?:gap|difference|margin|distance|spread|lead)(?: between| of|,? at)(?: the| its)?$|(?:^| )(?:gap|difference|margin|lead) , at$/;
