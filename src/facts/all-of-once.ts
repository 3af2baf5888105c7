import { tags } from "../claims/syntax/tags.js";
import { isOneOf } from "../claims/token-access.js";
import { isOurs } from "./links/find-link.js";
import type { LinkContext } from "./links/link.js";
import { isInPredicate } from "./links/predicate.js";
import { isOfAnotherYear } from "./occasions.js";
import { exceeds } from "./timeline.js";
import { isToll } from "./toll.js";

/**
 * "four bombers" where the rule has three: more than there are can be no part of them. Where the rule itself says what
 * they do, its `predicate`, those who do it are all of them.
 */
export function isAllOfOnce(context: LinkContext): boolean {
  const { fact } = context;
  const { mention, modality, polarity } = context.claim;
  if (mention.kind !== "quantity" || fact.per !== null || modality !== "actual" || polarity === "negated") return false;
  if (isOfAnotherYear(context) || !isToldOfNear(context) || isDoneByAnother(context)) return false;
  // "more than 20,000 have been wounded since": those of years, where the rule has those of one day.
  const { verb } = context.claim.clause;
  if (verb?.perfect && verb.passive && !fact.hasPredicate && !isToll(fact)) return false;
  if (fact.hasPredicate && saysWhatTheyDo(context)) return true;
  return exceeds(mention.quantity, fact.values);
}

/** "Port Selwyn Airport handled 12 million passengers, well ahead of Wirrabilla": whoever did it has another name. */
function isDoneByAnother(context: LinkContext): boolean {
  const { claim, site } = context;
  const { governor, holders } = site;
  if (governor?.side !== "object" || governor.preposition !== "") return false;
  return holders.some(
    (holder) =>
      holder.by === "predicate" &&
      claim.block.tagged[holder.heads[0] as number] === tags.proper &&
      !isOurs(context, holder),
  );
}

/** A name of `near` stands in the sentence, and not in what it is told after ("a week after the bank raid"). */
function isToldOfNear({ fact, factIndex, nearby, claim: { sentence, block } }: LinkContext): boolean {
  if (!fact.hasNear) return true;
  return nearby.some((hit) => {
    if (hit.role !== "near" || hit.fact !== factIndex) return false;
    for (let at = hit.first - 1; at >= sentence.first && hit.first - at < 6; at--)
      if (isOneOf(block.tokens, at, aside)) return false;
    return true;
  });
}

/** The predicate stands behind those who are counted, or governs them. */
function saysWhatTheyDo(context: LinkContext): boolean {
  const { nearby, factIndex, site, next } = context;
  const { governor, counted, isElided } = site;
  if (governor && isInPredicate(context, governor.head)) return true;
  const end = counted && !isElided ? counted.next : next;
  return nearby.some((hit) => hit.role === "predicate" && hit.fact === factIndex && hit.first >= end);
}

const aside = new Set("after since before until not unlike like than despite following".split(" "));
