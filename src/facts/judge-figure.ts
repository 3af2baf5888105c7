import type { AsOf } from "../claims/reading.js";
import { quantityOf } from "../claims/relations/change.js";
import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isVerbTag } from "../claims/syntax/verb-groups.js";
import { isOneOf, signAt } from "../claims/token-access.js";
import { holdAgainst } from "../values/compare.js";
import { explainDamage, type Garble } from "../values/garbles.js";
import type { Quantity } from "../values/quantity.js";
import { isEqual, toDecimal } from "../values/rational.js";
import { assertsTotal, isDamaged, isDefinite, isPresupposed } from "./assertion.js";
import { comparableFigure } from "./comparable-figure.js";
import type { FactValue, QuantityFact, Truth } from "./fact.js";
import { isBeforeVerb, periodOf } from "./figure-period.js";
import { findLink, indefinite } from "./links/find-link.js";
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
  const { claim, fact } = context;
  const said = isOfName(context) ? null : comparableFigure(context);
  if (!said) return { why: "kind" };
  const link = findLink(context);
  if (!link) return { why: "no link" };
  const scope = outOfScope(context, link);
  if (scope) return { why: "scope", scope, link: link.by };
  if (!assertsTotal(context, link)) return { why: "not a total", link: link.by };
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
  const match = matching(said, allowed);
  const isMeant = match && !isOfAnother(said, match, fact, allowed, time);
  if (isMeant && !isDamagedPast(context, said, match, expected) && !isDamagedBound(said, match))
    return { ...base, kind: "agree" as const, value: match.value, truth: match.truth, weak: match.weak };
  if (isTakenBack(claim)) return { why: "not asserted", link: link.by };
  const [value] = expected;
  const truth = value?.truths[0];
  if (!value || !truth) return { why: time.start === null && time.end === null ? "no time" : "gap", link: link.by };
  if (proves === "nothing") return { why: "no time", link: link.by };
  const other = otherPeriod(said, fact, expected);
  const current = time.current || claim.role === "after" || isRecent(context, time);
  if (other && current && claim.role !== "before" && isToldBeside(context, expected))
    return { why: "no time", link: link.by };
  if (other && current && claim.role !== "before" && said.defects.length === 0)
    return { ...base, kind: "outdated" as const, value, truth, other };
  const damaged = damageOf(said, expected);
  if (damaged) return { ...base, kind: "garbled" as const, ...damaged };
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

/** "between their third title and the fourth": who tells of the value in force as well knows that this one is past. */
function isToldBeside({ claim }: LinkContext, inForce: readonly FactValue[]): boolean {
  return claim.sentence.claims.some(({ mention }) => {
    const told = mention === claim.mention ? null : quantityOf(mention);
    return told !== null && inForce.some(({ truths }) => truths.some((truth) => equalsTruth(told, truth)));
  });
}

/** "on Monday", "in November" of an article of the same weeks: the time of the news, not of the past. */
function isRecent({ today }: LinkContext, { explicit, end }: AsOf): boolean {
  return explicit && today !== null && end !== null && end >= today - newsDays;
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

/** The value that a known kind of damage turns into the printed figure. */
function damageOf(
  said: Quantity,
  expected: readonly FactValue[],
): { value: FactValue; truth: Truth; garble: Garble } | null {
  for (const value of expected) {
    for (const truth of value.truths) {
      const target = isSingleTruth(truth) ? truth.interval.low : looseTruth(truth);
      const garble = target && explainDamage(said, target);
      if (garble) return { value, truth, garble };
    }
  }
  return null;
}

/** "about 40,000" in a rule. */
function looseTruth({ quantity }: Truth): Truth["interval"]["low"] {
  return quantity.bound === "about" ? quantity.min : null;
}

/** Planned, hypothetical and denied figures are not held against facts; what stands in the subject is there already. */
function isAsserted(context: LinkContext): boolean {
  const { claim, first } = context;
  if (isPictured(claim)) return false;
  if (isPresupposed(context) || isDamaged(context)) return true;
  if ((isAsked(claim) || isWanted(context.site)) && !isDefinite(context)) return false;
  // What stands before a verb that is denied is so all the same, but not what is said in a denial.
  if (claim.polarity === "negated" && !(claim.clause.verb?.negated === true && isBeforeVerb(claim, first)))
    return claim.modality === "actual" && isGivenChange(context);
  if (claim.modality === "actual" || saysThePlan(context)) return true;
  return isBeforeVerb(claim, first) && !isDeedOfRule(context) && !isOneMore(context);
}

/** "wanted a key rate of 6.5 percent": what somebody would have. */
function isWanted({ governor }: LinkContext["site"]): boolean {
  return governor?.side === "object" && wanting.has(governor.base);
}

const wanting = new Set(
  "want seek demand propose suggest favour favor prefer request envisage advocate wish".split(" "),
);

/** "Can Rovers win an eighth title?" */
function isAsked({ block: { tokens, tagged }, sentence }: LinkContext["claim"]): boolean {
  const first = tagged[sentence.first];
  return (first === tags.modal || first === tags.auxiliary) && signAt(tokens, sentence.next - 1, "?");
}

/** "nobody asked about the rise in the budget to £1.5 billion": there was one all the same. */
function isGivenChange({ claim: { block }, site: { holders, governor } }: LinkContext): boolean {
  const [change] = holders;
  return change?.by === "change" && governor === null && isOneOf(block.tokens, change.first, given);
}

const given = new Set(["the", "this", "its", "their"]);

/** "A fourth title would make them": one more, which is only thought of. */
function isOneMore({ claim: { block }, site: { phraseFirst } }: LinkContext): boolean {
  return isOneOf(block.tokens, phraseFirst, indefinite);
}

/** "21,000 people would be moved" of a rule that has "people moved": the deed itself is only planned. */
function isDeedOfRule({ claim: { clause }, subject }: LinkContext): boolean {
  return clause.verb !== null && subject.first <= clause.verb.head && clause.verb.head < subject.next;
}

/** "agreed to pay $2.3 million" of a rule that has "agreed to pay". */
function saysThePlan(context: LinkContext): boolean {
  const {
    claim: { clause, block },
    subject,
  } = context;
  const { verb } = clause;
  if (verb?.modality !== "planned") return false;
  if (isAgreedPrice(context)) return true;
  if (!isVerbTag(block.tagged[verb.first] as number)) return false;
  return subject.first <= verb.first && verb.head < subject.next;
}

/** "has agreed to buy Marlow's for £315 million": what is to be paid is settled, of a rule that has the purchase. */
function isAgreedPrice({ claim: { clause, block }, fact, subject, site: { governor } }: LinkContext): boolean {
  const { verb } = clause;
  if (!verb || fact.unit?.dimension !== "money" || governor?.preposition !== "for") return false;
  const isDeed = subject.first <= verb.head && verb.head < subject.next;
  if (!isDeed) return false;
  for (let at = verb.first; at < verb.head; at++) if (isOneOf(block.tokens, at, settled)) return true;
  return false;
}

const settled = new Set(["agreed", "agrees", "will"]);

/** "On the map that he drew in 1911, the glacier is": what a picture or a tale has is its own. */
function isPictured({ block: { tokens, tagged }, clause, sentence, mention }: LinkContext["claim"]): boolean {
  // "A play about the strike, in which the 1,340 nurses walk out"
  const told = nounPhraseAt(tokens, tagged, sentence.first, mention.first);
  if (told && isOneOf(tokens, told.head, tales) && clause.kind === "relative") return true;
  const leads = [clause.first, sentence.first].find((at) => isOneOf(tokens, at, picturing));
  const phrase = leads === undefined ? null : nounPhraseAt(tokens, tagged, leads + 1, sentence.next);
  return phrase !== null && isOneOf(tokens, phrase.head, pictures);
}

const tales = new Set("play film movie novel documentary drama musical opera series book".split(" "));
const picturing = new Set(["in", "on"]);
const pictures = new Set(
  "map chart drawing sketch painting photograph novel legend myth fable song poem dream".split(" "),
);

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

/** The value of another period that the figure would agree with. */
function otherPeriod(said: Quantity, fact: QuantityFact, inForce: readonly FactValue[]): FactValue | null {
  if (said.bound !== "exact" && said.bound !== "about") return null;
  return fact.values.find((value) => !inForce.includes(value) && matching(said, [value])?.weak === false) ?? null;
}
