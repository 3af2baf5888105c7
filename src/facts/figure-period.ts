import { type AsOf, type Claim, clauseOf } from "../claims/reading.js";
import { quantityOf } from "../claims/relations/change.js";
import { isOfOccasion } from "../claims/time-owners.js";
import { isOneOf, wordAt } from "../claims/token-access.js";
import { fromDay } from "../values/calendar.js";
import { holdAgainst } from "../values/compare.js";
import type { FactValue, QuantityFact } from "./fact.js";
import { wordsOf } from "./fact-words.js";
import { isBeforeVerb, timeOf } from "./figure-time.js";
import { equalsTruth } from "./figure-truths.js";
import type { LinkContext } from "./links/link.js";
import { hasOwnTime, partnerBefore } from "./links/partner.js";
import { isVerbOfRule } from "./links/predicate.js";
import { isToldAsNews, newsDays } from "./news-time.js";
import { isCovered, valuesBefore, valuesBetween, valuesUntil } from "./timeline.js";
import { isOfPast, isOfThen, isYetToBe } from "./told-times.js";
import { countsKilled, isToll } from "./toll.js";

/** The time that a figure is given for, as values of its fact. */
export interface Period {
  readonly time: AsOf;
  /** A figure that is one of these is right. */
  readonly allowed: readonly FactValue[];
  /** What it should have been otherwise. */
  readonly expected: readonly FactValue[];
  /**
   * Whether a figure that is none of `allowed` is wrong. Of some time in the past that is not told, only a figure that is
   * plainly damaged is, and of what only grows one above them all; `strange` is one that it never was.
   */
  readonly proves: "all" | "excess" | "strange" | "damage" | "nothing";
}

/** The values that a figure is held against: those of its time; of the earlier side of a change those before it. */
export function periodOf(context: LinkContext): Period {
  const { claim, fact } = context;
  const time = timeOf(context);
  if (claim.role === "before") return periodBefore(claim, fact, time);
  const between = valuesBetween(fact, time.start, time.end);
  // What something came to in the course of a stretch of time is the last of its values there.
  const inTime = claim.role === "after" ? [...between].reverse() : between;
  const allowed = describesToday(context, time) ? [...inTime, ...valuesOfToday(context, inTime)] : inTime;
  // "wants 1,400 nurses by 2026": what will be is no matter of facts.
  if (isYetToBe(context, time)) return { time, allowed, expected: allowed, proves: "nothing" };
  // "In July the load factor hit 91 percent" of a fact that has a value for each year.
  const isOfYear = time.timex !== null && isOfOccasion(claim.block.tokens, time.timex);
  if (time.explicit && isPartOfYear(time) && isYearly(fact) && !isPrice(fact) && !isOfYear && !fact.ordinal)
    return { time, allowed, expected: allowed, proves: "nothing" };
  // "Since it opened it has been closed 38 times" of a rule that has those of each year
  if (!time.explicit && fact.unit === null && !fact.ordinal && isYearly(fact) && isCumulative(claim))
    return { time, allowed, expected: allowed, proves: "nothing" };
  // "22,000 applications, against 8,413 in 2008" of a rule that has those of one year
  if (isConstant(fact) && time.explicit && partnerBefore(claim) && hasOwnTime(claim))
    return { time, allowed, expected: allowed, proves: "nothing" };
  if (isConstant(fact) && (isOfThen(context) || isOfPast(context, time)))
    return { time, allowed, expected: allowed, proves: "damage" };
  if (isConstant(fact) || isKnown(fact, time)) return { time, allowed, expected: allowed, proves: "all" };
  const last = isCovered(fact, time.end, time.end) ? valuesBetween(fact, time.end, time.end) : null;
  // "Abara was the fourth minister since 2015": when he was is not told.
  if (fact.ordinal && last && claim.clause.verb?.tense === "past" && isSinceTheFirst(fact, time))
    return { time, allowed, expected: last, proves: "excess" };
  if (last && isSinceTheFirst(fact, time)) return { time, allowed, expected: last, proves: "all" };
  if (last && isUntil(claim, time)) return { time, allowed: last, expected: last, proves: "all" };
  const whole = time.explicit ? wholeWithin(allowed, time) : null;
  if (whole) return { time, allowed, expected: [whole], proves: "all" };
  // "At the end of 2020" may be any day of some months, and is most likely the last.
  if (last && time.timex?.timex.mod === "END") return { time, allowed, expected: last, proves: "all" };
  if (time.explicit && isOnlyValue(fact, allowed, time)) return { time, allowed, expected: allowed, proves: "all" };
  // "last May" of a toll that was first counted in that month
  if (time.explicit && allowed.length > 0) return { time, allowed, expected: allowed, proves: "damage" };
  const isPast = !time.explicit && !time.current && time.start === null && time.end !== null;
  // "Fewer than 30 people were killed", told when all are long known
  if (isPast && last && isSettled(claim, fact, last, time))
    return { time, allowed: last, expected: last, proves: "all" };
  const later = isPast ? valuesReachedFrom(claim, fact) : [];
  if (later.length > 0) return { time, allowed: later, expected: later, proves: "all" };
  if (isPast && last) {
    const growing = isGrowing(fact) ? "excess" : isReported(context) ? "strange" : "damage";
    const proves = isFresh(context, time, last) ? "all" : growing;
    return { time, allowed, expected: last, proves };
  }
  return { time, allowed, expected: allowed, proves: "nothing" };
}

/** "Uptake reached just 89.2 percent, county officials said": the news of these days, unless it has been so before. */
function isReported(context: LinkContext): boolean {
  const { claim, fact, site } = context;
  const { governor } = site;
  const { speaker, quoted, clause } = claim;
  if (quoted || isYearly(fact) || governor === null) return false;
  const { kind, verb } = clause;
  const isMain = kind === "main" || kind === "coordinate" || kind === "participial";
  if (!isMain || verb?.perfect !== false || verb.modality !== "actual") return false;
  // "The agency put uptake at 74 percent"
  if (governor.base === "put" && governor.preposition === "at") return true;
  const isLedTo = reaching.has(governor.base) || wordAt(claim.block.tokens, site.phraseFirst - 1) === "to";
  const isMove =
    governor.preposition === "to" &&
    (governor.group?.direction !== 0 || (kind === "participial" && bringing.has(governor.base)));
  return (reaching.has(governor.base) || isMove) && (speaker !== null || (isLedTo && isToldAsNews(context)));
}

const reaching = new Set(["reach", "hit", "touch"]);
const bringing = new Set(["bring", "take", "push", "carry", "lift"]);

/** "Prices in the union of 21 countries fell in December", in January: it has them now, whatever it had then. */
function describesToday({ claim, first, today }: LinkContext, { explicit, end }: AsOf): boolean {
  return (
    explicit &&
    today !== null &&
    end !== null &&
    end < today &&
    end >= today - 2 * newsDays &&
    claim.mention.kind === "quantity" &&
    claim.mention.quantity.bound === "exact" &&
    isBeforeVerb(claim, first)
  );
}

function valuesOfToday({ fact, today }: LinkContext, known: readonly FactValue[]): readonly FactValue[] {
  return valuesBetween(fact, today, today).filter((value) => !known.includes(value));
}

/** "The sinking, which cost 171 lives", "their sixth title": counts of what has happened and ranks never fall. */
function isGrowing(fact: QuantityFact): boolean {
  const [first] = fact.values;
  return fact.ordinal || (first !== undefined && first.from !== null && isToll(fact));
}

/** "Until May 2018 it stood", "Until the top fell in, in May 2018, it stood": what was so to the end of the time. */
function isUntil({ block, sentence }: Claim, { timex, end }: AsOf): boolean {
  if (!timex || end === null) return false;
  const opener = clauseOf(sentence, timex.first).opener;
  return isOneOf(block.tokens, timex.first - 1, until) || until.has(opener);
}

const until = new Set(["until", "till"]);

/** "Since January 2,810 cases": from before the first count until today, so that it is the count of today. */
function isSinceTheFirst(fact: QuantityFact, { explicit, current, start }: AsOf): boolean {
  const from = fact.values[0]?.from ?? null;
  return explicit && current && start !== null && from !== null && start <= from && isGrowing(fact);
}

/** The story tells as news what has been so for a month at most: "won its ballot on a turnout of". */
function isFresh(context: LinkContext, { end }: AsOf, [value]: readonly FactValue[]): boolean {
  const { kind, verb } = context.claim.clause;
  const { governor } = context.site;
  if (context.fact.unit === null && !(governor && isVerbOfRule(context, governor))) return false;
  if (end === null || value?.from == null || verb?.perfect !== false) return false;
  return (kind === "main" || kind === "coordinate") && value.from <= end && end - value.from <= newsDays;
}

/** A bound to the number of the dead, which has stood since before these weeks: of all of them. */
function isSettled({ mention }: Claim, fact: QuantityFact, [value]: readonly FactValue[], { end }: AsOf): boolean {
  const bound = quantityOf(mention)?.bound;
  return (
    (bound === "less-than" || bound === "at-most") &&
    countsKilled(fact) &&
    value?.from != null &&
    end !== null &&
    end - value.from > newsDays
  );
}

/** "the $8.1 billion deal, reached in January": in that time the first value came into force, and there is no other. */
function isOnlyValue(fact: QuantityFact, allowed: readonly FactValue[], { start, end }: AsOf): boolean {
  const [value] = allowed;
  if (!value || allowed.length > 1 || value.from === null || start === null || end === null) return false;
  return start < value.from && value.from <= end && isCovered(fact, value.from, end);
}

function isPartOfYear({ timex }: AsOf): boolean {
  const grain = timex?.timex.granularity;
  return grain === "day" || grain === "week" || grain === "month" || grain === "quarter" || grain === "season";
}

function isCumulative({ clause: { verb } }: Claim): boolean {
  return verb?.perfect === true && verb.tense === "present";
}

/** Every value is that of whole calendar years. */
function isYearly({ values }: QuantityFact): boolean {
  return values.every(({ from, until }) => {
    if (from === null || until === null) return false;
    const [first, last] = [fromDay(from), fromDay(until)];
    return first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  });
}

/** What is asked for a thing is asked on every day of its year. */
function isPrice(fact: QuantityFact): boolean {
  return fact.unit?.dimension === "money" && priced.some((word) => wordsOf(fact).all.has(word));
}

const priced = "price prices ticket tickets fee fees fare fares toll admission entry pass rent rate tariff".split(" ");

/** The value whose own period lies in a stretch of time and takes up most of it: that of a season in "2021-22". */
function wholeWithin(values: readonly FactValue[], { start, end }: AsOf): FactValue | null {
  if (start === null || end === null) return null;
  const inside = values.filter(({ from, until }) => from !== null && until !== null && from >= start && until <= end);
  const [only] = inside;
  if (!only || inside.length > 1 || only.from === null || only.until === null) return null;
  return (only.until - only.from + 1) * 2 >= end - start ? only : null;
}

/** What a thing came from is any of its earlier values: "has grown from 54 to 83" passes over 71. */
function periodBefore(claim: Claim, fact: QuantityFact, time: AsOf): Period {
  const start = time.start ?? time.end;
  const before = valuesBefore(fact, start);
  // "grew from 15 members to 25", where 25 is the first that the rule knows
  if (isBeforeAll(claim, fact, before)) return { time, allowed: before, expected: before, proves: "nothing" };
  const own = hasOwnTime(claim) ? valuesBetween(fact, time.start, time.end) : [];
  // "up from 146 the year before": of that year, and of no earlier one.
  const isOfItsTime = own.length > 0 && isYearly(fact);
  const allowed = isOfItsTime ? own : [...own, ...before, ...valuesUntil(fact, start)];
  // "went up to £14.50 from £12.50 last year": from another value than the one that it went to.
  const left = own.filter((value) => !isReached(claim, value));
  return { time, allowed, expected: left.length > 0 ? left : before, proves: "all" };
}

/** "lowered the threshold from 5 percent to 3 percent": what followed the value that the change is told to begin with. */
function valuesReachedFrom({ mention, sentence, role }: Claim, fact: QuantityFact): readonly FactValue[] {
  const before = role === "after" ? sentence.changes.find(({ after }) => after === mention)?.before : undefined;
  const left = before && quantityOf(before);
  if (left?.bound !== "exact") return [];
  const from = fact.values.find(({ truths }) => truths.some((truth) => equalsTruth(left, truth)))?.until;
  return from == null ? [] : fact.values.filter((value) => value.from !== null && value.from > from);
}

/** The change that is told led to the first value of the timeline. */
function isBeforeAll({ mention, sentence }: Claim, fact: QuantityFact, [first]: readonly FactValue[]): boolean {
  if (!first || fact.values.some(({ from }) => (from ?? -Infinity) < (first.from ?? -Infinity))) return false;
  return isReached({ mention, sentence }, first);
}

/** The value is what the change of the figure led to. */
function isReached({ mention, sentence }: Pick<Claim, "mention" | "sentence">, value: FactValue): boolean {
  const after = sentence.changes.find(({ before }) => before === mention)?.after;
  const reached = after && quantityOf(after);
  return reached
    ? value.truths.some(({ interval }) => holdAgainst(reached, interval, value.latitude) === "agree")
    : false;
}

function isConstant(fact: QuantityFact): boolean {
  return fact.values.length === 1 && fact.values[0]?.from === null && fact.values[0]?.until === null;
}

/** The time is fixed, and every day of it has a value. */
function isKnown(fact: QuantityFact, time: AsOf): boolean {
  if (time.start === null || time.end === null) return false;
  return isCovered(fact, time.start, time.end);
}
