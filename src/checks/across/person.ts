import type { BlockReading, Reading } from "../../claims/reading.js";
import { thingAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { nameOf } from "../conflicts/ages.js";
import { spellingOf } from "./spelling.js";

/** The name of the person whose age is told: beside it, or of whom the sentences before were. */
export function personOf({ claim, phrase }: Subject, reading: Reading): readonly string[] | null {
  const { block, sentence, mention } = claim;
  const beside = nameOf(claim);
  if (beside && !isDescription(block, mention.first)) return beside;
  const isKnown = beside !== null || (phrase.definite && leadsBack(block, phrase.next));
  if (!isKnown) return null;
  return lastName(block, sentence.first) ?? lastName(reading.blocks[block.index - 1], Number.POSITIVE_INFINITY);
}

/** What somebody is: "guard" of a guard of 63, of the 63-year-old guard, of "a guard, 63," and of "the guard Ana Berg, 63". */
export function roleOf({ claim, phrase }: Subject): string | null {
  const { block, mention } = claim;
  const { tokens, tagged } = block;
  const before = isOneOf(tokens, mention.first - 1, aged) ? mention.first - 2 : mention.first - 1;
  let beside = signAt(tokens, before, ",") ? before - 1 : before;
  while (tagged[beside] === tags.proper) beside--;
  const at = [phrase.attributive ? phrase.head : -1, phrase.ofNoun, beside].find(
    (token) => token >= 0 && tagged[token] === tags.noun && lexeme(tokens, token)?.person === true,
  );
  return at === undefined || wordAt(tokens, at).endsWith("s") ? null : thingAt(tokens, at);
}

const aged = new Set(["aged", "age", "now"]);

/** "The Ethiopian, 24," and "the mayor, 54," name nobody. */
function isDescription({ tokens }: BlockReading, figure: number): boolean {
  const at = wordAt(tokens, figure - 1) === "" ? figure - 2 : figure - 3;
  return wordAt(tokens, at - 1) === "the" || lexeme(tokens, at)?.nationality === true;
}

/** "The 24-year-old crossed the line": nobody is named anew. */
function leadsBack({ tagged }: BlockReading, next: number): boolean {
  const tag = tagged[next];
  return tag !== tags.proper && tag !== tags.noun;
}

/** The last name of two words or more before a token, but for those of places: "in New York", "the Supreme Court". */
function lastName(block: BlockReading | undefined, before: number): readonly string[] | null {
  if (!block) return null;
  let found: readonly string[] | null = null;
  for (let at = 0; at < Math.min(before, block.tokens.count); at++) {
    if (block.tagged[at] !== tags.proper || isOneOf(block.tokens, at - 1, placing)) continue;
    const name: string[] = [];
    for (; block.tagged[at] === tags.proper; at++) name.push(wordAt(block.tokens, at));
    if (name.length > 1) found = name;
  }
  return found;
}

/** The same surname, and given names that may be spellings of one. */
export function areOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (spellingOf(a.at(-1) ?? "") !== spellingOf(b.at(-1) ?? "")) return false;
  const [given, other] = [a[0] ?? "", b[0] ?? ""];
  if (a.length === 1 || b.length === 1) return true;
  return given.slice(0, 3) === other.slice(0, 3) || spellingOf(given) === spellingOf(other);
}

const placing = new Set("in at of from near on to the with".split(" "));
