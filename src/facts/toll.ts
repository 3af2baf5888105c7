import type { QuantityFact } from "./fact.js";

/** The fact counts what has happened and is never undone: the dead, launches, goals. */
export function isToll({ nouns }: QuantityFact): boolean {
  return tollNouns.some((noun) => nouns.has(noun));
}

const tollNouns =
  "dead deaths lives victims fatalities casualties bodies injured wounded missing killed cases infections homes houses buildings flights launches goals titles medals".split(
    " ",
  );

/** "cost 54 lives" of a rule that counts deaths: the same is counted in other words. */
export function countsDead({ nouns }: QuantityFact, noun: string): boolean {
  return deadNouns.includes(noun) && deadNouns.some((each) => nouns.has(each));
}

const deadNouns = ["dead", "deaths", "lives", "victims", "fatalities"];
