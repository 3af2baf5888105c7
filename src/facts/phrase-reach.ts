import { type Claim, clauseOf } from "../claims/reading.js";
import { tags } from "../claims/syntax/tags.js";
import { signAt } from "../claims/token-access.js";
import type { LinkContext } from "./links/link.js";
import type { Occurrence } from "./occurrences.js";

/** An excluding phrase speaks of the figure nearest to it; one before all figures of its clause of all of them. */
export function excludes(context: LinkContext, hit: Occurrence): boolean {
  const { claim, subject, site } = context;
  const { sentence } = claim;
  // "The East Stand at the Arena, which holds 9,200": it is said of what the phrase excludes.
  if (site.holders.some((holder) => holder.by === "predicate" && hit.first < holder.next && holder.first < hit.next))
    return true;
  const { index: clause, kind, parent } = clauseOf(sentence, hit.first);
  // "the people on the list who have been there for more than a year"
  if (
    kind === "relative" &&
    parent === claim.clause.index &&
    subject.next <= hit.first &&
    hit.next <= claim.mention.first
  )
    return true;
  if (clause !== claim.clause.index && clause !== clauseOf(sentence, subject.first).index)
    return isBeside(context, hit);
  const rivals = comparableIn(claim).filter((other) => other.clause.index === claim.clause.index);
  const isLeading = rivals.every(({ mention }) => mention.first >= hit.next);
  return isLeading || rivals.length < 2 || isNearest(context, hit, rivals);
}

/** "which won four": the phrase stands in another clause, and yet right at the figure. */
function isBeside({ site }: LinkContext, hit: Occurrence): boolean {
  return hit.first >= site.phraseFirst && hit.first - site.next < 3;
}

/** Figures of the sentence that could be mixed up with this one. */
function comparableIn({ sentence, mention }: Claim): Claim[] {
  const kindOf = (other: Claim["mention"]): string =>
    other.kind === "quantity" ? (other.quantity.unit?.dimension ?? other.quantity.kind) : other.timex.type;
  return sentence.claims.filter((other) => kindOf(other.mention) === kindOf(mention));
}

function isNearest({ claim }: LinkContext, hit: Occurrence, rivals: readonly Claim[]): boolean {
  const { tokens, tagged } = claim.block;
  // "34 minutes on the islands, and 19 minutes at large": a comma sets more apart than words do.
  const distance = ({ mention }: Claim): number => {
    const [from, to] = mention.first >= hit.next ? [hit.next, mention.first] : [mention.next, hit.first];
    let far = to - from;
    for (let at = from; at < to; at++) if (signAt(tokens, at, ",") || tagged[at] === tags.coordinator) far += 10;
    return far;
  };
  return rivals.every((other) => other === claim || distance(other) >= distance(claim));
}

/** The predicate stands in the clause of the figure, or in the phrases that it is said of, and no other figure is nearer. */
export function governs(context: LinkContext, hit: Occurrence): boolean {
  const { claim, site, subject } = context;
  const own = clauseOf(claim.sentence, hit.first).index === claim.clause.index;
  const held = site.holders.some((holder) => hit.first < holder.next && holder.first < hit.next);
  const verb = site.governor !== null && hit.first <= site.governor.head && site.governor.head < hit.next;
  const inside = hit.first < subject.next && subject.first < hit.next;
  const elided =
    site.isElided && site.counted !== null && hit.first < site.counted.next && site.counted.first < hit.next;
  if (verb || inside || elided) return true;
  if (!own && !held) return isOnlyFigure(context) && isBetween(context, hit);
  const rivals = comparableIn(claim).filter(
    (other) => clauseOf(claim.sentence, other.mention.first).index === claim.clause.index,
  );
  return rivals.length < 2 || isNearest(context, hit, rivals) || isLeadingAll(hit, rivals);
}

/** "Eleven percent of those who wear the uniform are women": between the only figure of its kind and what it is said of. */
function isBetween({ claim: { mention }, subject }: LinkContext, { first, next }: Occurrence): boolean {
  return (mention.next <= first && next <= subject.first) || (subject.next <= first && next <= mention.first);
}

function isOnlyFigure({ claim }: LinkContext): boolean {
  return comparableIn(claim).length < 2;
}

function isLeadingAll(hit: Occurrence, rivals: readonly Claim[]): boolean {
  return rivals.every(({ mention }) => mention.first >= hit.next);
}
