import type { Reading } from "../../claims/reading.js";
import { compareText } from "../../findings/finding.js";
import { dictionary } from "../../text/dictionary.js";
import { ageComparison } from "./age-comparison.js";
import { clockComparison } from "./clock-comparison.js";
import type { Comparison } from "./comparison.js";
import { dateComparison } from "./date-comparison.js";
import { figureComparison } from "./figure-comparison.js";
import { findKin } from "./kinship.js";
import { rowComparison } from "./row-comparison.js";
import { scoreComparison } from "./score-comparison.js";
import { type Telling, tellingsOf } from "./telling.js";
import { indexTellings, type TellingIndex } from "./telling-index.js";

/** The claims of several articles, ready to be held against each other. */
export interface Collection {
  /** In path order, so that the order in which articles come plays no part. */
  readonly readings: readonly Reading[];
  readonly measures: readonly Measure[];
}

/** The claims of one measure: figures of different measures are never about the same. */
export interface Measure {
  readonly tellings: readonly Telling[];
  readonly index: TellingIndex;
  readonly comparison: Comparison;
}

/** Gathers what articles tell, by measure. */
export function collect(readings: readonly Reading[]): Collection {
  const sorted = [...readings].sort((a, b) => compareText(a.document.source.path, b.document.source.path));
  const kinship = findKin(sorted);
  const articles = sorted.map((reading, index) => tellingsOf(reading, index));
  const measures = [...byMeasure(articles.flat())].map(([measure, tellings]) => ({
    tellings,
    index: indexTellings(tellings, kinship),
    comparison: comparisons[measure] ?? figureComparison,
  }));
  return { readings: sorted, measures };
}

/** How claims of these measures are held against each other; all others are plain figures. */
const comparisons: Readonly<Record<string, Comparison>> = dictionary({
  age: ageComparison,
  clock: clockComparison,
  date: dateComparison,
  ordinal: rowComparison,
  score: scoreComparison,
});

function byMeasure(tellings: readonly Telling[]): ReadonlyMap<string, readonly Telling[]> {
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const { measure } = telling.subject;
    const known = groups.get(measure);
    if (known) known.push(telling);
    else groups.set(measure, [telling]);
  }
  return groups;
}
