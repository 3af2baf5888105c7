import { agree } from "../../claims/subjects/compare-subjects.js";
import type { Comparison } from "./comparison.js";
import { commonWords, namesMeet, stemPoints } from "./shared-words.js";
import type { Telling } from "./telling.js";

/** Ordinals are about the same when they count on in one row: "the third year running", "a second victory in a row". */
export const rowComparison: Comparison = {
  likeness(a, b) {
    const [row, other] = [rowOf(a), rowOf(b)];
    if (row === null || row !== other) return null;
    const names = commonWords(a.words.names, b.words.names);
    return names === 0 || !namesMeet(a, b) ? null : 4 + Math.min(2, names) + stemPoints(a, b);
  },
  agree: (a, b) => agree(a.subject, b.subject),
  evolves: () => false,
};

/** What is counted on: wins under any name, or the things that come one after the other, each once. */
function rowOf({ subject: { thing, deeds } }: Telling): string | null {
  if (thing === null) return null;
  if (wins.has(thing) || (deeds.has("win") && occasions.has(thing))) return "win";
  return rows.has(thing) ? thing : null;
}

const wins = new Set("win victory triumph title success crown championship trophy gold".split(" "));
const occasions = new Set("time year season month week race match game".split(" "));
const rows = new Set(
  "round session meeting summit conference edition phase stage term anniversary birthday congress festival marathon season album novel marriage budget referendum".split(
    " ",
  ),
);
