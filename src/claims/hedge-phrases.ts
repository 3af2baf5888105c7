import type { Bound } from "../values/quantity.js";
import { hedgesAfter, hedgesBefore } from "./lexicon/hedges.js";
import { phraseTable } from "./phrase-table.js";

/** What a hedge makes of a figure. */
export type Hedge = Exclude<Bound, "exact" | "range">;

/** Words before a figure that say how exactly it is meant: "about", "at least". */
export const hedgePhrasesBefore = phraseTable<Hedge>(rows(hedgesBefore));

/** Words after a figure: "or more", "or so". */
export const hedgePhrasesAfter = phraseTable<Hedge>(rows(hedgesAfter));

function* rows(table: Readonly<Partial<Record<Hedge, readonly string[]>>>): Iterable<readonly [string, Hedge]> {
  for (const [bound, phrases] of Object.entries(table)) {
    for (const phrase of phrases ?? []) yield [phrase, bound as Hedge];
  }
}
