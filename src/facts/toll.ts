import type { QuantityFact } from "./fact.js";
import { wordsOf } from "./fact-words.js";

/** The fact counts what has happened and is never undone: the dead, launches, goals. */
export function isToll(fact: QuantityFact): boolean {
  return tollNouns.some((noun) => fact.nouns.has(noun)) || countsKilled(fact);
}

/** The fact counts those who died: "deaths", or "people" of a rule that says that they were killed. */
export function countsKilled(fact: QuantityFact): boolean {
  if (fact.unit || fact.ordinal || fact.per !== null) return false;
  return deadNouns.some((noun) => fact.nouns.has(noun)) || dying.some((word) => wordsOf(fact).all.has(word));
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
/** Not "lives", which may be the verb. */
const dying = ["dead", "deaths", "victims", "fatalities", "killed"];
