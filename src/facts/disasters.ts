import { lemmaOf } from "../claims/lexicon/inflect.js";
import { wordAt } from "../claims/token-access.js";
import { wordsOf } from "./fact-words.js";
import type { LinkContext } from "./links/link.js";
import { isToll } from "./toll.js";

/**
 * "Forty are missing after the cyclone", of a rule that counts the victims of an eruption: the sentence names what
 * happened, and it is not what the rule has.
 */
export function isOfAnotherDisaster({ claim, fact }: LinkContext): boolean {
  if (!isToll(fact)) return false;
  const own = kindsIn(wordsOf(fact).all);
  if (own.size === 0) return false;
  const { sentence, block } = claim;
  const words: string[] = [];
  for (let at = sentence.first; at < sentence.next; at++) words.push(wordAt(block.tokens, at));
  const told = kindsIn(words);
  return told.size > 0 && ![...told].some((kind) => own.has(kind));
}

/** What kinds of disaster some words name. */
function kindsIn(words: Iterable<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words) {
    const kind = kindOf.get(word) ?? kindOf.get(lemmaOf(word));
    if (kind !== undefined) found.add(kind);
  }
  return found;
}

/** Nouns under which one and the same thing may be told, one kind a line. */
const kindOf = new Map(
  `fire blaze wildfire bushfire inferno
quake earthquake tremor temblor aftershock
tsunami
storm cyclone hurricane typhoon tornado
flood flooding deluge
landslide mudslide avalanche
eruption
shipwreck
derailment
bombing shooting massacre
riot
cholera
measles`
    .split("\n")
    .flatMap((line, kind) => line.split(" ").map((word) => [word, kind] as const)),
);
