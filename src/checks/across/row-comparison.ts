import { agree } from "../../claims/subjects/compare-subjects.js";
import { tags } from "../../claims/syntax/tag.js";
import { wordAt } from "../../claims/token-access.js";
import { compareRational } from "../../values/rational.js";
import type { Comparison } from "./comparison.js";
import { commonWords, namesMeet, stemPoints } from "./shared-words.js";
import { withSlip } from "./slip-points.js";
import { dayOf, type Telling } from "./telling.js";

/** Ordinals are about the same when they count on in one row: "the third year running", "a second victory in a row". */
export const rowComparison: Comparison = {
  likeness: withSlip(likeness),
  witness: 2.5,
  agree: (a, b) => agree(a.subject, b.subject),
  // The next article may tell of the next one, not of who came how manyth.
  isRetold: (a, b) => likeness(a, b) !== null,
  evolves: (a, others) => (!isFirstOrSo(a) && !others.some((other) => countsBack(a, other)) ? "daily" : null),
};

function likeness(a: Telling, b: Telling): number | null {
  const [row, other] = [rowOf(a), rowOf(b)];
  if (row === null || row !== other) return null;
  const names = commonWords(a.words.names, b.words.names);
  if (isFirstOrSo(a) && isFirstOrSo(b) && names === 0) return 3 + stemPoints(a, b);
  return names === 0 || !namesMeet(a, b) ? null : 4 + Math.min(2, names) + stemPoints(a, b);
}

/** A later article has an earlier one of the row. */
function countsBack(a: Telling, b: Telling): boolean {
  const [day, other] = [dayOf(a), dayOf(b)];
  const [left, right] = [a.subject.quantity?.min, b.subject.quantity?.min];
  if (day === null || other === null || day === other || !left || !right) return false;
  return day > other === compareRational(left, right) < 0;
}

/** What is counted on: wins under any name, or the things that come one after the other, each once. */
function rowOf(telling: Telling): string | null {
  const { thing, deeds } = telling.subject;
  if (thing === null) return null;
  if (wins.has(thing) || (deeds.has("win") && occasions.has(thing))) return "win";
  return rows.has(thing) || isFirstOrSo(telling) ? thing : null;
}

/** "the second woman to win it", "the third who was elected". */
function isFirstOrSo({ subject: { claim, phrase } }: Telling): boolean {
  const { tokens, tagged } = claim.block;
  return phrase.definite && (wordAt(tokens, phrase.next) === "to" || tagged[phrase.next] === tags.relative);
}

const wins = new Set("win victory triumph title success crown championship trophy gold".split(" "));
const occasions = new Set("time year season month week race match game".split(" "));
const rows = new Set(
  "round session meeting summit conference edition phase stage term anniversary birthday congress festival marathon season album novel marriage budget referendum".split(
    " ",
  ),
);
