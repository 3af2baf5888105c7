import type { Claim } from "../claims/reading.js";
import { fromDay } from "../values/calendar.js";
import type { LinkContext } from "./links/link.js";
import { isToll } from "./toll.js";

/** "The rocket carried 5,950 kg on Thursday" of a rule that has what it can carry: once, and not always. */
export function isOnOneDay({ claim: { clause, asOf }, fact, site: { governor } }: LinkContext): boolean {
  if (!fact.unit || fact.values.length > 1 || fact.values[0]?.from !== null || !governor) return false;
  const isOnce = asOf.explicit && asOf.timex?.timex.granularity === "day";
  return (
    isOnce &&
    clause.verb?.tense === "past" &&
    !clause.verb.perfect &&
    (occasional.has(governor.base) || governor.base === "lift")
  );
}

/** "Four soldiers were killed on Wednesday" of a rule that has counted them for years: those of one day. */
export function isOfOneDay({ claim: { asOf, clause }, fact, site }: LinkContext): boolean {
  const from = fact.values[0]?.from ?? null;
  const { verb } = clause;
  if (!isToll(fact) || from === null || asOf.start === null || verb?.tense !== "past" || verb.perfect) return false;
  const isDay = asOf.explicit && asOf.timex?.timex.granularity === "day";
  return isDay && asOf.start > from + 1 && site.governor?.side === "subject" && site.phraseFirst === site.first;
}

/** A deed that the rule has is told of one time, which is not the rule's own. */
export function isOfOneTime({ claim, fact }: LinkContext): boolean {
  return claim.asOf.explicit ? !isYearOfRule(claim, fact) : hasOccasion(claim);
}

/** "In 2015 four gunmen", in an article of 2021 and of a rule for which no time is told: perhaps another occasion. */
export function isOfAnotherYear({ claim, fact, today }: LinkContext): boolean {
  const { explicit, end } = claim.asOf;
  if (!explicit || end === null || today === null || fact.values.some(({ from }) => from !== null)) return false;
  return fromDay(end).year < fromDay(today).year && !isYearOfRule(claim, fact);
}

/** "the escape of August 2022" in the title of the rule: the time is that of its one occasion. */
function isYearOfRule({ asOf }: Claim, { rule }: LinkContext["fact"]): boolean {
  const year = asOf.start === null ? null : fromDay(asOf.start).year;
  return year !== null && [rule.id, rule.title].some((written) => written?.text.includes(String(year)));
}

/** "when a crane fell": one occasion among others. */
function hasOccasion({ sentence, mention }: Claim): boolean {
  return sentence.syntax.clauses.some(
    ({ kind, opener, first }) =>
      kind === "subordinate" && (opener === "when" || opener === "after") && first > mention.next,
  );
}

/** Verbs of what is done now and then, as well as always. */
export const occasional: ReadonlySet<string> = new Set(
  "treat handle carry process serve supply claim list feature support enjoy admit include lose make see bring take put send win gain add buy get receive order".split(
    " ",
  ),
);
