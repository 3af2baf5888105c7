import type { Check } from "../check.js";

/** Reported by those who read: encodings, syntaxes, languages. */
export const notJudged: Check = {
  id: "not-judged",
  family: "housekeeping",
  severity: "notice",
  title: "something that could not be read or judged",
  finds:
    "An article that is empty or not in English, a broken encoding, front matter that is broken, a date of the article that is none, markup too deep to follow. Each is said once, and the rest of the article is judged.",
  matters: "What was not looked at must not pass for what was found to be right.",
  example: {
    wrong: "An article whose front matter opens with `---` and never ends.",
    right: "The same article with a second `---` after its last key.",
  },
  remedy:
    "Mend the file where that is possible. Where an article is not meant to be judged, leave it out with `exclude` in the configuration.",
};
