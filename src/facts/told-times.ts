import type { AsOf, Claim } from "../claims/reading.js";
import { clauseOf } from "../claims/reading.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, wordAt } from "../claims/token-access.js";
import { fromDay } from "../values/calendar.js";
import type { LinkContext } from "./links/link.js";
import { newsDays } from "./news-time.js";
import { havingVerbs, stayingVerbs } from "./state-verbs.js";
import { isToll } from "./toll.js";

/** "wants 1,400 nurses by 2026": what will be is no matter of facts. */
export function isYetToBe({ claim: { block }, today }: LinkContext, { timex, start }: AsOf): boolean {
  if (!timex || today === null || start === null || start <= today) return false;
  return wordAt(block.tokens, timex.first - 1) === "by";
}

/** "cost £1.2 billion in 2016 and £1.65 billion at the last review": of a time that is another than the one before. */
export function isOfUntoldTime(
  { claim: { block, clause, sentence }, site, next, today }: LinkContext,
  { timex, start }: AsOf,
): boolean {
  const { tokens, tagged } = block;
  const { verb } = clause;
  // "employed 11,200 people when the pandemic struck and 7,900 a year later": a year from then, and not from today.
  if (timex && verb?.tense === "past" && isOneOf(tokens, timex.next - 1, fromThen))
    return today !== null && start !== null && start > today;
  if (
    !timex &&
    site.governor?.side === "object" &&
    wordAt(tokens, site.phraseFirst) !== "the" &&
    verb?.tense === "past" &&
    !verb.perfect &&
    isWhenElse(clause, sentence)
  )
    return true;
  const end = site.counted && !site.isElided ? Math.max(site.counted.next, next) : next;
  if (!timex || timex.next > site.first || !isOneOf(tokens, end, dating)) return false;
  return wordAt(tokens, end + 1) === "the" && isOneOf(tokens, end + 2, untold) && tagged[end + 2] !== tags.time;
}

const fromThen = new Set(["later", "after"]);
const dating = new Set(["at", "by", "in", "on", "after", "before"]);
const untold = new Set(
  "last latest next previous first second third final most outset start end peak height".split(" "),
);

/** "The tower was 120 metres high when the money ran out": what it was then, and not what it came to be. */
export function isOfThen({ claim: { clause, sentence }, fact, first, site: { governor } }: LinkContext): boolean {
  const { verb } = clause;
  if (fact.unit === null || governor?.side !== "object" || verb?.tense !== "past" || verb.perfect) return false;
  if (first < verb.next || !stayingVerbs.has(verb.base)) return false;
  return isWhenElse(clause, sentence);
}

/** Another clause says when: "when the money ran out". */
function isWhenElse({ index }: Claim["clause"], { syntax }: Claim["sentence"]): boolean {
  return syntax.clauses.some(
    ({ kind, opener, parent, verb }) =>
      kind === "subordinate" && parent === index && thens.has(opener) && verb?.tense === "past",
  );
}

/** "had 280,000 inhabitants in 1990", "Last July 60 percent were": of what changes a rule without times tells how it is today. */
export function isOfPast({ claim: { clause }, fact, today }: LinkContext, { explicit, end, timex }: AsOf): boolean {
  const { verb } = clause;
  if (!explicit || end === null || today === null || verb?.tense !== "past" || verb.perfect) return false;
  if (!(stayingVerbs.has(verb.base) || havingVerbs.has(verb.base)) || fact.ordinal || isToll(fact)) return false;
  if (fact.unit !== null && !changing.has(fact.unit.code) && !changing.has(fact.unit.dimension)) return false;
  const year = fromDay(end).year;
  if ([fact.rule.id, fact.rule.title].some((written) => written?.text.includes(String(year)))) return false;
  return year < fromDay(today).year || (fact.unit !== null && timex?.timex.granularity !== "year");
}

/** What is measured in them is one thing on one day and another on the next. */
const changing = new Set(["%", "temperature", "speed"]);
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
