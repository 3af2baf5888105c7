import type { AsOf, Claim } from "../claims/reading.js";
import { clauseOf } from "../claims/reading.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, wordAt } from "../claims/token-access.js";
import type { LinkContext } from "./links/link.js";
import { newsDays } from "./news-time.js";
import { stayingVerbs } from "./state-verbs.js";

/** "wants 1,400 nurses by 2026": what will be is no matter of facts. */
export function isYetToBe({ claim: { block }, today }: LinkContext, { timex, start }: AsOf): boolean {
  if (!timex || today === null || start === null || start <= today) return false;
  return wordAt(block.tokens, timex.first - 1) === "by";
}

/** "cost £1.2 billion in 2016 and £1.65 billion at the last review": of a time that is another than the one before. */
export function isOfUntoldTime({ claim: { block }, site, next }: LinkContext, { timex }: AsOf): boolean {
  const { tokens, tagged } = block;
  const end = site.counted && !site.isElided ? Math.max(site.counted.next, next) : next;
  if (!timex || timex.next > site.first || !isOneOf(tokens, end, dating)) return false;
  return wordAt(tokens, end + 1) === "the" && isOneOf(tokens, end + 2, untold) && tagged[end + 2] !== tags.time;
}

const dating = new Set(["at", "by", "in", "on", "after", "before"]);
const untold = new Set(
  "last latest next previous first second third final most outset start end peak height".split(" "),
);

/** "The tower was 120 metres high when the money ran out": what it was then, and not what it came to be. */
export function isOfThen({ claim: { clause, sentence }, fact, first, site: { governor } }: LinkContext): boolean {
  const { verb, index } = clause;
  if (fact.unit === null || governor?.side !== "object" || verb?.tense !== "past" || verb.perfect) return false;
  if (first < verb.next || !stayingVerbs.has(verb.base)) return false;
  return sentence.syntax.clauses.some(
    ({ kind, opener, parent, verb: then }) =>
      kind === "subordinate" && parent === index && thens.has(opener) && then?.tense === "past",
  );
}

const thens = new Set(["when", "until", "till", "before", "while"]);

/** "stands at 71.8 percent, the best of any city this year": the verb tells of the day, and the year of what is best. */
export function isThroughToday(
  { clause: { verb }, mention }: Claim,
  { explicit, start, end, timex }: AsOf,
  today: number,
): boolean {
  if (!explicit || !timex || start === null || end === null || start === end || start > today || today > end)
    return false;
  return verb?.tense === "present" && !verb.perfect && verb.next <= mention.first && timex.first > mention.next;
}

/** "When we were told in 2016 that the cost was £1.2 billion": so it was then. */
export function isToldThen({ claim: { clause, sentence }, today }: LinkContext): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.kind === "timex" &&
      mention.timex.type === "date" &&
      today !== null &&
      mention.timex.end !== null &&
      mention.timex.end < today - newsDays &&
      clauseOf(sentence, mention.first).index === clause.parent,
  );
}
