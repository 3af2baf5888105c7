import type { AsOf } from "../claims/reading.js";
import { quantityOf } from "../claims/relations/change.js";
import { tags } from "../claims/syntax/tags.js";
import { explainDamage } from "../values/garbles.js";
import { inUnit, type Quantity } from "../values/quantity.js";
import { isEqual, toDecimal } from "../values/rational.js";
import { isTellingSlip, tellingDigits } from "../values/telling-slip.js";
import { isAsserted } from "./asserted.js";
import { assertsTotal, mayBeTotal } from "./assertion.js";
import { comparableFigure } from "./comparable-figure.js";
import type { FactValue, QuantityFact } from "./fact.js";
import { periodOf } from "./figure-period.js";
import { damageOf, equalsTruth, isSingleTruth, type Match, matching, nearestOf, otherPeriod } from "./figure-truths.js";
import { isLikelyPart, isOfOtherThings } from "./likely-part.js";
import { aloneLink } from "./links/alone.js";
import { findLink } from "./links/find-link.js";
import type { Link, LinkContext } from "./links/link.js";
import { hasOwnTime } from "./links/partner.js";
import { newsDays } from "./news-time.js";
import { outOfScope } from "./scope.js";
import { isTakenBack } from "./taken-back.js";
import { exceeds } from "./timeline.js";
import type { Silence } from "./trial.js";
import type { FigureVerdict } from "./verdict.js";

/** Holds a figure against the fact whose subject stands in its sentence; or says why it cannot be. */
export function judgeFigure(context: LinkContext): FigureVerdict | Silence {
  if (isOfName(context)) return { why: "kind" };
  const said = comparableFigure(context);
  if (!said) return judgeCurrency(context);
  const link = tiedLink(context);
  if (!("why" in link)) return judgeLinked(context, link, said);
  const alone = isOpen(link) ? aloneLink(context) : null;
  if (!alone || outOfScope(context, alone) || !mayBeTotal(context, alone)) return link;
  const verdict = judgeLinked(context, alone, said);
  return "kind" in verdict && tells(context, verdict, said) ? verdict : link;
}

/** "€41 million" of a fee of £41 million: the very figure, in another currency. */
function judgeCurrency(context: LinkContext): FigureVerdict | Silence {
  const { fact, claim } = context;
  const printed = quantityOf(claim.mention);
  const isOtherMoney = printed?.unit?.dimension === "money" && fact.unit?.dimension === "money";
  if (!isOtherMoney || printed.bound !== "exact" || tellingDigits(printed.min) < 2) return { why: "kind" };
  const link = tiedLink(context);
  if ("why" in link) return link;
  const verdict = judgeLinked(context, link, { ...printed, unit: fact.unit });
  const isSame = "kind" in verdict && verdict.kind === "agree" && isEqual(printed.min, verdict.truth.quantity.min);
  return isSame ? { ...verdict, kind: "contradict" } : { why: "kind" };
}

/** What the figure is tied to by structure. */
function tiedLink(context: LinkContext): Link | Silence {
  if (context.subject.isScattered) return { why: "no link" };
  const link = findLink(context);
  if (!link) return { why: "no link" };
  const scope = outOfScope(context, link);
  if (scope) return { why: "scope", scope, link: link.by };
  return assertsTotal(context, link) ? link : { why: "not a total", link: link.by };
}

/** No structure says that the figure is the fact's, and none that it is another's. */
function isOpen(silence: Silence): boolean {
  return silence.why === "no link" || silence.why === "not a total";
}

/** Chance hardly makes such a figure: it is that of another time, or a slip away from the one that is right. */
function tells({ claim, fact }: LinkContext, verdict: FigureVerdict, said: Quantity): boolean {
  if (verdict.kind === "agree" || tellingDigits(said.min) < 2) return false;
  if (verdict.kind === "outdated") return isOfToday(claim);
  const { low } = verdict.truth.interval;
  if (low === null || !isSingleTruth(verdict.truth)) return false;
  const printed = quantityOf(claim.mention);
  const isInOtherUnit = printed?.unit !== fact.unit && printed !== null && isEqual(printed.min, low);
  return verdict.other !== null || isInOtherUnit || isTellingSlip(said, low);
}

/** Told in the present, and no other verb of the clause in the past: "His film tells how 1,900 workers held the gates". */
function isOfToday({ clause: { first, next, verb }, block: { tagged } }: LinkContext["claim"]): boolean {
  if (!verb || verb.tense === "past") return false;
  for (let at = first; at < next; at++) {
    if (tagged[at] !== tags.past || (verb.first <= at && at < verb.next)) continue;
    if (startsObject.has(tagged[at + 1] as number)) return false;
  }
  return true;
}

const startsObject = new Set<number>([tags.determiner, tags.noun, tags.proper, tags.pronoun]);

function judgeLinked(context: LinkContext, link: Link, said: Quantity): FigureVerdict | Silence {
  const { claim, fact } = context;
  if (!isAsserted(context)) return { why: "not asserted", link: link.by };
  const { time, allowed, expected, proves } = periodOf(context);
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
  const printed = quantityOf(claim.mention)?.unit ?? null;
  const match = matching(said, allowed, printed);
  const isMeant = match && !isOfAnother(said, match, fact, allowed, time);
  if (isMeant && !isDamagedPast(context, said, match, expected) && !isDamagedBound(said, match))
    return { ...base, kind: "agree" as const, value: match.value, truth: match.truth, weak: match.weak };
  if (isTakenBack(claim)) return { why: "not asserted", link: link.by };
  const value = claim.role === "before" ? expected[0] : nearestOf(expected, said);
  const truth = value?.truths[0];
  if (!value || !truth) return { why: time.start === null && time.end === null ? "no time" : "gap", link: link.by };
  if (proves === "nothing") return { why: "no time", link: link.by };
  const other = otherPeriod(said, fact, expected, printed);
  const current = time.current || claim.role === "after" || isRecent(context, time);
  if (other && current && claim.role !== "before" && isToldBeside(context, expected))
    return { why: "no time", link: link.by };
  if (other && current && claim.role !== "before" && said.defects.length === 0)
    return { ...base, kind: "outdated" as const, value, truth, other };
  const damaged = damageOf(said, expected);
  if (damaged) return { ...base, kind: "garbled" as const, ...damaged };
  if (!other && (isLikelyPart(context, said, value, truth) || isOfOtherThings(context, said, truth)))
    return { why: "not a total", link: link.by };
  return proves === "all" ||
    (proves === "strange" && !other) ||
    (proves === "excess" && (isWholeToll(context, link) || exceeds(said, allowed)))
    ? { ...base, kind: "contradict" as const, value, truth, other }
    : { why: "no time", link: link.by };
}

/** "Queen Mary 2", "Article 50": the figure ends a name of the rule. */
function isOfName({ claim: { mention }, nearby }: LinkContext): boolean {
  return nearby.some(({ first, next }) => next === mention.next && first < mention.first);
}

/** "has risen to 252 from 210", where it was 201, and 213 years before: what a rounding of long ago is by chance. */
function isDamagedPast({ claim }: LinkContext, said: Quantity, match: Match, expected: readonly FactValue[]): boolean {
  if (claim.role !== "before" || hasOwnTime(claim) || expected.includes(match.value)) return false;
  return said.bound === "exact" && !equalsTruth(said, match.truth) && damageOf(said, expected) !== null;
}

/** "no more than 13.1 million" of 1.31 million: true by the letter, and ten times the figure that was meant. */
function isDamagedBound(said: Quantity, { truth }: Match): boolean {
  if (!bounds.has(said.bound) || !isSingleTruth(truth) || truth.interval.low === null) return false;
  const isPrecise =
    toDecimal(said.min, 9)
      .replace(/\D|0+$/g, "")
      .replace(/^0+/, "").length > 2;
  return isPrecise && explainDamage(said, truth.interval.low)?.kind.startsWith("factor") === true;
}

const bounds = new Set(["more-than", "less-than", "at-least", "at-most"]);

/**
 * "between their third title and the fourth", "has more than 200 inspectors, after years with only 140": who tells of the
 * value in force as well knows that this one is past.
 */
function isToldBeside({ claim, fact }: LinkContext, inForce: readonly FactValue[]): boolean {
  return claim.sentence.claims.some(({ mention }) => {
    const told = mention === claim.mention ? null : quantityOf(mention);
    const inKind = told && fact.unit && told.unit ? inUnit(told, fact.unit) : told;
    return (
      inKind !== null &&
      !inKind.vague &&
      inKind.kind === quantityOf(claim.mention)?.kind &&
      matching(inKind, inForce) !== null
    );
  });
}

/** "on Monday", "in November" of an article of the same weeks, a monthly figure that is told when the month is over: the time of the news. */
function isRecent({ today }: LinkContext, { explicit, end }: AsOf): boolean {
  return explicit && today !== null && end !== null && end >= today - 2 * newsDays;
}

/** A figure that is exactly another period's value is that one, even where it would round to the one in force. */
function isOfAnother(
  said: Quantity,
  match: Match,
  fact: QuantityFact,
  allowed: readonly FactValue[],
  time: AsOf,
): boolean {
  if (equalsTruth(said, match.truth) || time.start === null || time.start !== time.end) return false;
  return fact.values.some(
    (value) => !allowed.includes(value) && value.truths.some((truth) => equalsTruth(said, truth)),
  );
}

/** "the disaster, which killed 96 people": what it did is told of all of it. */
function isWholeToll({ site: { governor }, claim, fact }: LinkContext, { by }: Link): boolean {
  return (
    by === "predicate" && !fact.ordinal && claim.role === "value" && governor !== null && taking.has(governor.base)
  );
}

const taking = new Set("kill claim injure wound destroy cost leave wreck flatten".split(" "));
