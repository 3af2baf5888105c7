import type { SentenceView } from "../../claims/relations/figures.js";
import { mentionAt, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { signAt, wordAt } from "../../claims/token-access.js";
import { endOf, type Told } from "../apart/told-near.js";

/** What a figure is told for each of: "each", "ticket", "hour", "100,000", `mean` for a bare average; null for a value of its own. */
export function perOf(told: Told): string | null {
  const { per, unit, kind } = told.figure.quantity;
  if (kind !== "money" && kind !== "measure" && kind !== "count") return null;
  if (unit?.dimension === "speed") return "speed";
  const behind = perBehind(told);
  const isNamed = behind !== null && !behind.isLoose;
  return per ?? (isNamed ? behind.noun : (perBefore(told) ?? behind?.noun)) ?? (isMean(told) ? mean : null);
}

/** A value that is only called an average: the other two say of what. */
export const mean = "(average)";

/** "apiece", "for every pupil", "goals a game", "was spent on each home"; loosely "to the club". */
function perBehind({ view, figure }: Told): { readonly noun: string; readonly isLoose: boolean } | null {
  const behind = wordsAfter(view, endOf(figure), 7);
  // "means £15,000 for each."
  if (/^(?:apiece|each)(?: |$)|^(?:for|to) each(?: [.,;:)]|$)/.test(behind)) return { noun: "each", isLoose: false };
  // "£60 on each of the 200,000 drivers"
  if (/^(?:[a-z]+ )?(?:to|for|on|from) (?:each|every one) of (?:the|its|their|his|her|our) (?:[a-z]+ )?#/.test(behind))
    return { noun: "each", isLoose: false };
  if (isFollowingCount(view, figure)) return { noun: "each", isLoose: false };
  const { every, all, article, one } = nounBehind.exec(behind)?.groups ?? {};
  const noun = every ?? all ?? article ?? one ?? null;
  // "31,400 votes to the Liberals": of several.
  return noun === null || (article !== undefined && /[^s]s$/.test(article))
    ? null
    : { noun, isLoose: article !== undefined };
}

/** "12 instalments of £150", "four lots of 200 acres": what each of them is. */
function isFollowingCount(view: SentenceView, { first, quantity }: Told["figure"]): boolean {
  if (quantity.unit === null || quantity.unit.dimension === "time" || wordAt(view.tokens, first - 1) !== "of")
    return false;
  return view.figures.some((count) => {
    const { kind, unit, min } = count.quantity;
    return (
      kind === "count" && unit === null && min.n > min.d && endOf(count) === first - 1 && endOf(count) > count.next
    );
  });
}

/** "Each pupil gets £12", "which gives every one of them £12", "The average cost per pupil was £12" */
function perBefore({ view, figure }: Told): string | null {
  for (let at = figure.first - 1; at >= view.syntax.first && at >= figure.first - longest; at--) {
    if (mentionAt(view, at) || signs.some((sign) => signAt(view.tokens, at, sign))) break;
    const word = wordAt(view.tokens, at);
    if (!openers.has(word)) continue;
    // "60 pupils at £300 each make"
    if (view.figures.some((other) => other.first < at && endOf(other) >= at)) return null;
    // "each of the 15 lorries": their number.
    if (wordAt(view.tokens, at + 1) === "of") {
      // "giving each of them £60,000"
      if (taken.has(wordAt(view.tokens, at + 2))) return "each";
      break;
    }
    if (word === "each") return isFollowedByName(view, at) ? wordAt(view.tokens, at + 1) : "each";
    return wordAt(view.tokens, at + 1);
  }
  if (!eachOf.test(`${wordsBefore(view, figure.first, 8)} `)) return null;
  // "£60 on each of the 200,000 drivers brings in £12 million": that is told of the £60.
  const isOfOther = view.figures.some(
    (other) => other.next < figure.first && perBehind({ view, figure: other })?.noun === "each",
  );
  return isOfOther ? null : "each";
}

/** "each pupil gets", where "each gets" names nothing. */
function isFollowedByName({ tokens }: SentenceView, at: number): boolean {
  return !verbs.test(wordAt(tokens, at + 1));
}

/** "an average of 12", "averaging 12", "The average was 12" */
export function isMean({ view, figure }: Told): boolean {
  return average.test(wordsBefore(view, figure.first, 8));
}

const openers = new Set(["each", "every", "per"]);
const eachOf = /(?:^| )each of (?:the|its|their|his|her) # (?:[a-z]+ ){1,4}$/;
const taken = new Set(["them", "these", "those", "which", "whom"]);
const longest = 8;
const signs = [",", ";", ":", ".", "("];
const nounBehind =
  /^(?:(?:(?:was|were|is|are|went|goes|has been|had been|will be|would be) )?(?:[a-z]+ )?(?:to|for|on|in|with|by|from|at) (?:(?:each|every|per) (?:single )?(?<every>[a-z]+)|(?:the|an?) (?<article>[a-z]+))|(?:each|every|per) (?<all>[a-z]+)|an? (?<one>[a-z]+))(?: |$)/;
const average =
  /(?:^| )(?:averag(?:ed?|es|ing)(?: (?:out )?(?:at|to))?|on average(?: ,)?|(?:average|mean)(?: [a-z-]+){0,5} (?:of|is|was|are|were|at|to|stands at|stood at))(?: (?:just|about|some|only|there (?:are|were)|it (?:is|was)))?$/;
const verbs =
  /(?:s|ed|ing)$|^(?:got|had|has|will|would|is|was|paid|gave|put|took|won|made|spent|can|could|may|must|should|of|to|stands|stood|due|having)$/;
