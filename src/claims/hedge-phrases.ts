import type { Bound } from "../values/quantity.js";
import { builtPhraseIndexes } from "./built-phrase-indexes.js";
import { hedgesAfter, hedgesBefore } from "./lexicon/hedges.js";
import { phraseTable } from "./phrase-table.js";

/** What a hedge makes of a figure. */
export type Hedge = Exclude<Bound, "exact" | "range">;

/** Words before a figure that say how exactly it is meant: "about", "at least". */
export const hedgePhrasesBefore = phraseTable(rows(hedgesBefore), builtPhraseIndexes.hedgesBefore);

/** Words after a figure: "or more", "or so". */
export const hedgePhrasesAfter = phraseTable(rows(hedgesAfter), builtPhraseIndexes.hedgesAfter);

function rows(table: Readonly<Partial<Record<Hedge, readonly string[]>>>): (readonly [string, Hedge])[] {
  return Object.entries(table).flatMap(([bound, phrases]) =>
    phrases.map((phrase) => [phrase, bound as Hedge] as const),
  );
}
