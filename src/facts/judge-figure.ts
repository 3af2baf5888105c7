import type { AsOf } from "../claims/reading.js";
import { quantityOf } from "../claims/relations/change.js";
import { tags } from "../claims/syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../claims/token-access.js";
import { holdAgainst } from "../values/compare.js";
import { explainDamage } from "../values/garbles.js";
import { inUnit, type Quantity } from "../values/quantity.js";
import { isEqual } from "../values/rational.js";
import { assertsTotal } from "./assertion.js";
import type { FactValue, QuantityFact, Truth } from "./fact.js";
import { findLink } from "./links/find-link.js";
import type { LinkContext } from "./links/link.js";
import { outOfScope } from "./scope.js";
import { isCovered, valuesBefore, valuesBetween } from "./timeline.js";
import type { Silence } from "./trial.js";
import type { FigureVerdict } from "./verdict.js";

/** Holds a figure against the fact whose subject stands in its sentence; or says why it cannot be. */
export function judgeFigure(context: LinkContext): FigureVerdict | Silence {
  const { claim, fact } = context;
  const said = comparable(context);
  if (!said) return { why: "kind" };
  const link = findLink(context);
  if (!link) return { why: "no link" };
  const scope = outOfScope(context, link);
  if (scope) return { why: "scope", scope, link: link.by };
  if (!assertsTotal(context, link)) return { why: "not a total", link: link.by };
  if (!isAsserted(context)) return { why: "not asserted", link: link.by };
  const time = timeOf(context);
  const inForce =
    claim.role === "before" ? valuesBefore(fact, time.start ?? time.end) : valuesBetween(fact, time.start, time.end);
  const base = {
    about: "figure" as const,
    claim,
    fact,
    subject: context.subject,
    link: link.by,
    other: null,
    garble: null,
    weak: false,
  };
  const match = matching(said, inForce);
  const exact = fact.values
    .flatMap((value) => value.truths.map((truth) => ({ value, truth })))
    .find(({ truth }) => equalsTruth(said, truth));
  if (match && !(exact && !inForce.includes(exact.value) && !equalsTruth(said, match.truth) && isHeldNow(time))) {
    return { ...base, kind: "agree" as const, value: match.value, truth: match.truth, weak: match.weak };
  }
  const [value] = inForce;
  const truth = value?.truths[0];
  if (!value || !truth) return { why: time.start === null && time.end === null ? "no time" : "gap", link: link.by };
  const known = isConstant(fact) || claim.role === "before" || isKnown(fact, time);
  if (!known) return { why: "no time", link: link.by };
  const other = otherPeriod(said, fact, inForce);
  const current = time.current || claim.role === "after";
  if (other && current && claim.role !== "before" && said.defects.length === 0)
    return { ...base, kind: "outdated" as const, value, truth, other };
  for (const candidate of inForce.flatMap((entry) => entry.truths.map((each) => ({ entry, each })))) {
    const target = candidate.each.interval.low;
    const garble = target && isSingleTruth(candidate.each) ? explainDamage(said, target) : null;
    if (garble) return { ...base, kind: "garbled" as const, value: candidate.entry, truth: candidate.each, garble };
  }
  return { ...base, kind: "contradict" as const, value, truth, other };
}

/** The figure in the fact's own kind and unit; null when the two cannot be the same thing. */
function comparable({ claim, fact, subject, next }: LinkContext): Quantity | null {
  const quantity = quantityOf(claim.mention);
  if (!quantity || quantity.vague || quantity.kind === "age" || quantity.kind === "multiple") return null;
  if (fact.ordinal !== (quantity.kind === "ordinal")) return null;
  if (fact.per !== quantity.per && quantity.per !== null) return null;
  if (fact.unit) {
    if (fact.unit.code === "%" && quantity.kind !== "percent") return null;
    return quantity.unit ? inUnit(quantity, fact.unit) : null;
  }
  if (quantity.unit || (quantity.kind !== "count" && quantity.kind !== "ordinal")) return null;
  if (isPerFollowing(claim.block.tokens, next)) return null;
  return countsUnit(claim, fact, subject.first, subject.next) ? quantity : null;
}

/** "a day", "per flight": the figure is given for something else. */
function isPerFollowing(tokens: LinkContext["claim"]["block"]["tokens"], next: number): boolean {
  return (
    wordAt(tokens, next) === "per" ||
    ((wordAt(tokens, next) === "a" || wordAt(tokens, next) === "an") &&
      lexeme(tokens, next + 1)?.timeUnit !== undefined)
  );
}

/** What is counted is what the rule counts; a bare figure may count anything. */
function countsUnit(
  claim: LinkContext["claim"],
  fact: QuantityFact,
  subjectFirst: number,
  subjectNext: number,
): boolean {
  const { mention, block } = claim;
  if (mention.kind !== "quantity" || fact.nouns.size === 0 || fact.ordinal) return true;
  const { counted } = mention;
  if (!counted) return true;
  const { tokens, tagged } = block;
  for (let at = counted.first; at < counted.next; at++) {
    if ((tagged[at] === tags.noun || tagged[at] === tags.proper) && isOneOf(tokens, at, fact.nouns)) {
      if (at === counted.head || (subjectFirst <= counted.head && counted.head < subjectNext)) return true;
    }
  }
  if (isOneOf(tokens, counted.head, fact.nouns)) return true;
  // "the 19-nation euro zone": the noun after the hyphen is what is counted, the head is the subject.
  if (isOneOf(tokens, counted.first, fact.nouns) && subjectFirst >= counted.first) return true;
  return subjectFirst <= counted.head && counted.head < subjectNext && !isPersonFor(claim, fact, counted.head);
}

/** A subject that is itself counted must be one of the unit's nouns: "84 Nordvik pilots" are no employees. */
function isPersonFor(claim: LinkContext["claim"], fact: QuantityFact, head: number): boolean {
  return fact.nouns.size > 0 && lexeme(claim.block.tokens, head)?.indivisible === true;
}

/** Planned, hypothetical and denied figures are not held against facts; what stands in the subject is there already. */
function isAsserted({ claim, first }: LinkContext): boolean {
  if (claim.polarity === "negated" && !isBeforeVerb(claim, first)) return false;
  if (claim.modality === "actual") return true;
  return isBeforeVerb(claim, first);
}

function isBeforeVerb({ clause }: LinkContext["claim"], first: number): boolean {
  return clause.verb !== null && first < clause.verb.first;
}

/** The time that the figure is given for. What stands in the subject of a plan is so today. */
function timeOf(context: LinkContext): AsOf {
  const { claim, first } = context;
  const { asOf } = claim;
  const anchorDay = today(claim);
  const planned = claim.modality !== "actual" && isBeforeVerb(claim, first);
  if (planned && anchorDay !== null)
    return { ...asOf, start: anchorDay, end: anchorDay, current: true, explicit: false };
  if (!asOf.explicit && !asOf.current && asOf.start === null && isBackshifted(claim) && anchorDay !== null) {
    return { ...asOf, start: anchorDay, end: anchorDay, current: true };
  }
  return asOf;
}

/** "Officials said there were 5,200": the past of reported speech is the speaker's present. */
function isBackshifted({ speaker, clause }: LinkContext["claim"]): boolean {
  return (
    speaker !== null && clause.verb?.tense === "past" && (clause.verb.base === "be" || clause.verb.base === "have")
  );
}

function today({ asOf }: LinkContext["claim"]): number | null {
  return asOf.current ? asOf.end : (asOf.end ?? asOf.start);
}

interface Match {
  readonly value: FactValue;
  readonly truth: Truth;
  readonly weak: boolean;
}

/** The first value in force that the figure agrees with; a full agreement before a weak one. */
function matching(said: Quantity, values: readonly FactValue[]): Match | null {
  let weak: Match | null = null;
  for (const value of values) {
    for (const truth of value.truths) {
      const agreement = said.defects.length > 0 ? "conflict" : holdAgainst(said, truth.interval, value.latitude);
      if (agreement === "agree") return { value, truth, weak: false };
      if (agreement === "weak") weak ??= { value, truth, weak: true };
    }
  }
  return weak;
}

function equalsTruth(said: Quantity, truth: Truth): boolean {
  return (
    said.bound === "exact" &&
    isSingleTruth(truth) &&
    truth.interval.low !== null &&
    isEqual(said.min, truth.interval.low)
  );
}

function isSingleTruth({ interval }: Truth): boolean {
  return interval.low !== null && interval.high !== null && isEqual(interval.low, interval.high);
}

function isHeldNow(time: AsOf): boolean {
  return time.start !== null && time.start === time.end;
}

function isConstant(fact: QuantityFact): boolean {
  return fact.values.length === 1 && fact.values[0]?.from === null && fact.values[0]?.until === null;
}

/** The time is fixed, and every day of it has a value. */
function isKnown(fact: QuantityFact, time: AsOf): boolean {
  if (time.start === null || time.end === null) return false;
  return isCovered(fact, time.start, time.end);
}

/** The value of another period that the figure would agree with. */
function otherPeriod(said: Quantity, fact: QuantityFact, inForce: readonly FactValue[]): FactValue | null {
  if (said.bound !== "exact" && said.bound !== "about") return null;
  return fact.values.find((value) => !inForce.includes(value) && matching(said, [value])?.weak === false) ?? null;
}
