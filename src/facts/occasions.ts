import type { Claim } from "../claims/reading.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf } from "../claims/token-access.js";
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

/**
 * "On Sunday the museum had 4,100 visitors", "on the day of the cup final", "Each tram carries 180": those of one day, or
 * of one of many, of a rule that has what all come to in an ordinary one.
 */
export function isOfOneAmongMany(context: LinkContext): boolean {
  const { claim, fact } = context;
  if (fact.per === null || fact.per === "year" || fact.unit) return false;
  return isOneOfMany(context) || isOwnDay(claim, fact) || isOnTheDay(claim);
}

/** "Each Orne tram", "one tram", "A tram in Orne". */
function isOneOfMany({ subject, claim: { block, sentence, clause } }: LinkContext): boolean {
  const { tokens, tagged } = block;
  if (clause.subject && isOneOf(tokens, clause.subject.first, singling)) return true;
  let at = subject.first;
  while (at > sentence.first && (tagged[at - 1] === tags.adjective || tagged[at - 1] === tags.proper)) at--;
  return isOneOf(tokens, at, singling) || isOneOf(tokens, at - 1, singling);
}

/** The day, week or month is told, and the rule has no value for it alone. */
function isOwnDay({ asOf, clause }: Claim, { per, values }: LinkContext["fact"]): boolean {
  if (!asOf.explicit || asOf.timex?.timex.granularity !== per || clause.verb?.tense !== "past") return false;
  const { start, end } = asOf;
  if (start === null || end === null) return false;
  return !values.some(({ from, until }) => from !== null && until !== null && until - from <= end - start);
}

/** "on the day it reopened", "during the long night". */
function isOnTheDay({ sentence, block: { tokens } }: Claim): boolean {
  for (let at = sentence.first; at < sentence.next; at++) {
    if (!isOneOf(tokens, at, days)) continue;
    let before = at - 1;
    while (before > sentence.first && at - before < 4 && !isOneOf(tokens, before, onDays)) {
      if (isOneOf(tokens, before, ordinary)) break;
      before--;
    }
    if (isOneOf(tokens, before, onDays)) return true;
  }
  return false;
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

const singling = new Set(["each", "every", "one", "a", "an", "another"]);
const days = new Set("day night evening morning weekend".split(" "));
const onDays = new Set(["on", "during", "in"]);
const ordinary = new Set(
  "average typical normal ordinary usual working given any each every most some busy".split(" "),
);

/** Verbs of what is done now and then, as well as always. */
export const occasional: ReadonlySet<string> = new Set(
  "treat handle carry process serve supply claim list feature support enjoy admit include lose make see bring take put send win gain add buy get receive order".split(
    " ",
  ),
);
