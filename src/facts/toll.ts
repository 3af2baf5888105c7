import type { QuantityFact } from "./fact.js";

/** The fact counts what has happened and is never undone: the dead, launches, goals. */
export function isToll({ nouns }: QuantityFact): boolean {
  return tollNouns.some((noun) => nouns.has(noun));
}

const tollNouns =
  "dead deaths lives victims fatalities casualties bodies injured wounded missing killed cases infections homes houses buildings flights launches goals titles medals".split(
    " ",
  );
