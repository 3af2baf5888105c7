import { compareText } from "../findings/finding.js";
import { ageComparison } from "./across/age-comparison.js";
import type { Comparison } from "./across/comparison.js";
import { dateComparison } from "./across/date-comparison.js";
import { figureComparison } from "./across/figure-comparison.js";
import { findKin } from "./across/kinship.js";
import { oddOnes } from "./across/odd-one-out.js";
import { rowComparison } from "./across/row-comparison.js";
import { type Telling, tellingsOf } from "./across/telling.js";
import { indexTellings } from "./across/telling-index.js";
import { oddFinding } from "./across/word-odd-one.js";
import type { Check } from "./check.js";

export const conflictingArticles: Check = {
  id: "conflicting-articles",
  family: "consistency",
  severity: "warning",
  title: "articles on one event that disagree",
  finds:
    "A figure, a date or an age that one article gives differently from the others on the same event, with `--across`: 224 people on board where the others have 242, Monday night for Tuesday night, a second win for a third. The odd one out is marked and all other places are shown; when as many articles have the one as the other, the later article is marked. Rounded and hedged figures agree, names may be spelt differently, and a toll that is higher in a later article is news and no conflict.",
  matters: "Readers who see both articles trust neither, and a slip in one of them is copied by the next.",
  example: {
    wrong: "One article: “The ferry was carrying 242 people.” Another: “There were 224 people on the ferry.”",
    right: "One article: “The ferry was carrying 242 people.” Another: “There were 242 people on the ferry.”",
  },
  remedy:
    "Look up which of the values is right and correct the article that is wrong. Where both are right, say what sets them apart, such as the day of a toll or who counted.",
  *judgeTogether(readings) {
    const sorted = [...readings].sort((a, b) => compareText(a.document.source.path, b.document.source.path));
    const kinship = findKin(sorted);
    const articles = sorted.map((reading, index) => tellingsOf(reading, index));
    for (const [measure, tellings] of byMeasure(articles.flat())) {
      const index = indexTellings(tellings, articles, kinship);
      for (const odd of oddOnes(tellings, index, comparisons[measure] ?? figureComparison)) {
        yield oddFinding(conflictingArticles, odd);
      }
    }
  },
};

/** How claims of these measures are held against each other; all others are plain figures. */
const comparisons: Readonly<Record<string, Comparison>> = {
  age: ageComparison,
  date: dateComparison,
  ordinal: rowComparison,
};

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
