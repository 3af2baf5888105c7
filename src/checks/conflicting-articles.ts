import { collect } from "./across/collection.js";
import { oddOnes } from "./across/odd-one-out.js";
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
    for (const { tellings, index, comparison } of collect(readings).measures) {
      for (const odd of oddOnes(tellings, index, comparison)) yield oddFinding(conflictingArticles, odd);
    }
  },
};
