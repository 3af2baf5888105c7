import { type AsOf, type Claim, clauseOf, sentencesNear } from "../claims/reading.js";
import { isOneOf, wordAt } from "../claims/token-access.js";
import { isPresupposed } from "./assertion.js";
import type { LinkContext } from "./links/link.js";
import { hasOwnTime } from "./links/partner.js";
import { leaderOfRow } from "./links/row.js";
import { isToldOfTheseDays, newsDays } from "./news-time.js";
import { havingVerbs, stayingVerbs } from "./state-verbs.js";
import { isOfUntoldTime, isThroughToday, isToldThen } from "./told-times.js";

/** The time that the figure is given for. What stands in the subject of a plan, or is known of beforehand, is so today. */
export function timeOf(context: LinkContext): AsOf {
  const { claim, first, today } = context;
  // "had 4,500 troops until early in 2020 and then 5,100": of some later time
  const isLater = claim.asOf.explicit && wordAt(claim.block.tokens, first - 1) === "then";
  if (isLater || isOfUntoldTime(context, claim.asOf))
    return { start: null, end: null, explicit: false, current: false, timex: null };
  const asOf = timeOfDeed(context) ?? timeOfChange(context) ?? timeOfRow(context) ?? timeOfThen(context) ?? claim.asOf;
  const anchorDay = dayOf(claim);
  const isKnownNow = claim.modality !== "actual" && (isBeforeVerb(claim, first) || isPresupposed(context));
  const isPast = asOf.explicit && asOf.end !== null && today !== null && asOf.end <= today;
  if (isKnownNow && today !== null && !isPast)
    return { ...asOf, start: today, end: today, current: true, explicit: false };
  // "Frost hit the 74.8-mile network before dawn on Monday": the news of these days tells of what there is.
  if (today !== null && asOf.explicit && asOf.start === null && asOf.end !== null && isPresupposed(context))
    return asOf.end >= today - newsDays && asOf.end <= today ? { ...asOf, start: asOf.end } : asOf;
  if (today !== null && isThroughToday(claim, asOf, today)) return { ...asOf, start: today, end: today, current: true };
  if (!asOf.explicit && anchorDay !== null && (isSoFar(context) || isStill(context)))
    return { ...asOf, start: anchorDay, end: anchorDay, current: true };
  const isUntold = !asOf.explicit && !asOf.current && asOf.start === null;
  if (isUntold && anchorDay !== null && (isBackshifted(context) || isUnreal(context) || isToldOfTheseDays(context))) {
    return { ...asOf, start: anchorDay, end: anchorDay, current: true };
  }
  return asOf;
}

/** "fell to 24 from 31 in 2019": in that year, or since, whichever of the two the year is said of. */
function timeOfChange({ claim, today }: LinkContext): AsOf | null {
  const { mention, sentence, asOf } = claim;
  if (claim.role !== "after" || asOf.explicit || today === null) return null;
  const before = sentence.changes.find(({ after }) => after === mention)?.before;
  const other = before && sentence.claims.find((each) => each.mention === before);
  if (!other || other.mention.first < mention.next || !hasOwnTime(other)) return null;
  const { start, end } = other.asOf;
  return start === null || end === null || end > today ? null : { ...other.asOf, end: today, current: false };
}

/** "Ostshire's rate was 4.4 percent in April, Marlshire's 3.9 percent": of the time of the first. */
function timeOfRow(context: LinkContext): AsOf | null {
  const leader = context.claim.asOf.explicit ? null : leaderOfRow(context);
  return leader?.asOf.explicit ? leader.asOf : null;
}

/** "shed jobs in 2020; at the time it had 390", "In 2018 the museum, which then had 390 staff,": of the date last told. */
function timeOfThen({ claim, today }: LinkContext): AsOf | null {
  const { block, sentence, clause, asOf } = claim;
  const { verb } = clause;
  if (asOf.explicit || today === null || verb?.tense !== "past" || !saysThen(claim)) return null;
  const told = sentencesNear(block, sentence, 1, 0).flatMap(({ mentions }) => mentions);
  const last = told.findLast(
    (mention) => mention.kind === "timex" && mention.timex.type === "date" && mention.next <= clause.first,
  );
  if (last?.kind !== "timex") return null;
  const { start, end } = last.timex;
  return start === null || end === null || end > today
    ? null
    : // What changed in that month may be told as it was before.
      { start: start - longestMonth, end, explicit: true, current: false, timex: last };
}

const longestMonth = 31;

/** "at the time", "at that time", or "then" beside the verb. */
function saysThen({ block: { tokens }, clause: { first, next, verb } }: Claim): boolean {
  for (let at = first; at < next; at++) {
    if (wordAt(tokens, at) === "time" && isOneOf(tokens, at - 1, ofThen) && wordAt(tokens, at - 2) === "at")
      return !isOneOf(tokens, at + 1, ofThings);
    // "It then flew" tells of what came next.
    if (wordAt(tokens, at) === "then" && verb && being.has(verb.base) && (at + 1 === verb.first || at === verb.next))
      return true;
  }
  return false;
}

const being = new Set("be have own employ number".split(" "));
const ofThen = new Set(["the", "that"]);
/** "at the time of the merger" */
const ofThings = new Set(["of", "when", "that"]);

/** "one of the 37 launches so far": up to today, whatever the tense. */
function isSoFar({ claim, site, subject, next }: LinkContext): boolean {
  const { tokens } = claim.block;
  return [next, site.counted?.next ?? next, subject.next].some(
    (at) => isOneOf(tokens, at, soFar) && isOneOf(tokens, at + 1, soFarEnds),
  );
}

/** ", at 90 metres still the tallest,", "With 4,500 soldiers still in the country," of what the article is about. */
function isStill({ claim, site: { holders, counted, phraseFirst }, first, next }: LinkContext): boolean {
  const { tokens } = claim.block;
  const isAside = holders.some(({ by }) => by === "apposition") || wordAt(tokens, phraseFirst - 1) === "with";
  return isAside && [first - 1, first - 2, next, counted?.next ?? next].some((at) => wordAt(tokens, at) === "still");
}

const soFar = new Set(["so", "to", "until"]);
const soFarEnds = new Set(["far", "date", "now"]);

/** "of the 10,699 Americans who died of overdoses in 2021": the year of the clause that has the words of the rule. */
function timeOfDeed({ claim, subject, first }: LinkContext): AsOf | null {
  const { sentence } = claim;
  const clause = clauseOf(sentence, subject.next - 1);
  if (clause.kind !== "relative" || clause.index === claim.clause.index || clause.first < first) return null;
  for (const mention of sentence.mentions) {
    if (mention.kind !== "timex" || mention.timex.granularity !== "year") continue;
    if (clauseOf(sentence, mention.first).index !== clause.index) continue;
    const { start, end } = mention.timex;
    return { start, end, explicit: true, current: false, timex: mention };
  }
  return null;
}

/** "Officials said there were 5,200": the past of reported speech is the speaker's present. */
function isBackshifted(context: LinkContext): boolean {
  const { speaker, clause } = context.claim;
  const { verb, kind, opener } = clause;
  const isReported = speaker !== null || (kind === "subordinate" && opener === "that");
  if (!isReported || verb?.tense !== "past" || kind === "relative") return false;
  if (kind === "subordinate" && opener !== "that") return false;
  if (isToldThen(context)) return false;
  return verb.progressive || stayingVerbs.has(verb.base) || havingVerbs.has(verb.base);
}

/** "If the 5,100 soldiers ate less, he could": the past of what is only thought of is no past. */
function isUnreal(context: LinkContext): boolean {
  const { sentence, clause } = context.claim;
  const { verb, kind, opener } = clause;
  if (!isBeforeVerb(context.claim, context.first) && !isPresupposed(context)) return false;
  if (kind !== "subordinate" || opener !== "if" || verb?.tense !== "past" || verb.perfect) return false;
  return sentence.syntax.clauses.some((other) => other.verb?.modality === "hypothetical");
}

function dayOf({ asOf }: LinkContext["claim"]): number | null {
  return asOf.current ? asOf.end : (asOf.end ?? asOf.start);
}

export function isBeforeVerb({ clause }: LinkContext["claim"], first: number): boolean {
  return clause.verb !== null && first < clause.verb.first;
}
