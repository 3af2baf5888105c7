import type { BlockReading, SentenceReading } from "../../claims/reading.js";
import { happeningAt, stemAt, thingAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { signAt, wordAt } from "../../claims/token-access.js";
import type { Tokens } from "../../claims/tokens.js";

/** Words that were said. */
export type Known = Pick<ReadonlySet<string>, "has">;

/** Whether one of its names is among the words. */
export function isKnownIn({ tokens }: BlockReading, at: number, known: Known): boolean {
  return known.has(wordAt(tokens, at)) || [stemAt, happeningAt, thingAt].some((of) => known.has(of(tokens, at)));
}

/** A word under all its names. */
export function namesOfWord(tokens: Tokens, at: number): readonly string[] {
  return [wordAt(tokens, at), stemAt(tokens, at), happeningAt(tokens, at), thingAt(tokens, at)];
}

/** The words of its sentence under all their names, and of the one before it where a pronoun leads back to that. */
export function wordsOf({ claim: { block, sentence } }: Pick<Subject, "claim">): ReadonlySet<string> {
  const known = wordsBySentence.get(sentence) ?? new Set<string>();
  if (known.size > 0) return known;
  wordsBySentence.set(sentence, known);
  const { tokens, tagged } = block;
  const leadsBack = tagged.subarray(sentence.first, sentence.next).includes(tags.pronoun);
  let first = leadsBack ? Math.max(0, sentence.first - 2) : sentence.first;
  while (first > 0 && first < sentence.first && !signAt(tokens, first - 1, ".")) first--;
  for (let at = first; at < sentence.next; at++) for (const name of namesOfWord(tokens, at)) known.add(name);
  return known;
}

/** One sentence is held against many. */
const wordsBySentence = new WeakMap<SentenceReading, Set<string>>();

/** The words of the text as far as the sentence of a figure. */
export function spokenBefore({ claim: { block, sentence } }: Pick<Subject, "claim">): ReadonlySet<string> {
  const known = spokenBySentence.get(sentence);
  if (known) return known;
  const spoken = new Set<string>();
  for (let at = Math.max(0, sentence.first - wordsBack); at < sentence.next; at++) spoken.add(wordAt(block.tokens, at));
  spokenBySentence.set(sentence, spoken);
  return spoken;
}

const spokenBySentence = new WeakMap<SentenceReading, ReadonlySet<string>>();

/** Tokens before a sentence within which something was spoken of. */
const wordsBack = 300;

/** What speaks of something: nouns, names and verbs. */
export const contentTags: ReadonlySet<number> = new Set([
  tags.noun,
  tags.proper,
  tags.verb,
  tags.past,
  tags.participle,
  tags.gerund,
]);
