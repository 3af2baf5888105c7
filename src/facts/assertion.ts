import type { Claim } from "../claims/reading.js";
import { tags } from "../claims/syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../claims/token-access.js";
import type { Link, LinkContext } from "./links/link.js";

/**
 * True when the figure is said to be the whole of what the fact counts. A total is asserted by existence and possession,
 * measuring verbs, definite and possessive phrases, membership and apposition; a bare plural that does something
 * ("Eleven EU governments wrote") is a part, and so are "another", "more", "the first", "of the", "including".
 */
export function assertsTotal(context: LinkContext, link: Link): boolean {
  const { claim, first, next } = context;
  const { tokens } = claim.block;
  if (isOneOf(tokens, first - 1, partBefore) || isOneOf(tokens, first - 2, partLeaders)) return false;
  if (isOneOf(tokens, next, partAfter) || isPartOf(claim, next)) return false;
  if (isDifference(claim, first)) return false;
  if (link.by !== "counted" && link.by !== "inside") return true;
  if (context.fact.unit || context.fact.ordinal) return true;
  return isDefinite(claim, first) || isExistential(claim) || isLocated(context) || coversVerb(context);
}

/** "14 of the 12 suspects", "19 of them". */
function isPartOf({ block }: Claim, next: number): boolean {
  return (
    wordAt(block.tokens, next) === "of" &&
    isOneOf(
      block.tokens,
      next + 1,
      new Set(["the", "its", "their", "his", "her", "our", "them", "those", "these", "whom", "which", "it"]),
    )
  );
}

/** "rose by 300", "cut 300 jobs": how much was added or taken away. */
function isDifference(claim: Claim, first: number): boolean {
  const { tokens } = claim.block;
  if (wordAt(tokens, first - 1) === "by") return true;
  const { verb } = claim.clause;
  if (!verb || claim.role !== "value" || verb.direction === 0) return false;
  // The verb of change governs the figure without "to": "shed 1,200 jobs", "added 300".
  return (
    first >= verb.next &&
    first - verb.next <= 2 &&
    wordAt(tokens, first - 1) !== "to" &&
    !isOneOf(tokens, first - 1, new Set(["at"]))
  );
}

/** "the 28 EU countries", "its 2,500 troops", "all 27 governments", "Iowa's six votes". */
function isDefinite(claim: Claim, first: number): boolean {
  const { tokens, tagged } = claim.block;
  if (isOneOf(tokens, first - 1, definite) || tagged[first - 1] === tags.possessive) return true;
  const adjective =
    tagged[first - 1] === tags.adjective ||
    isOneOf(tokens, first - 1, new Set(["current", "existing", "present", "combined", "total"]));
  return adjective && (isOneOf(tokens, first - 2, definite) || tagged[first - 2] === tags.possessive);
}

/** "there are 5,200", "France has 5,100", "the agency keeps 300", "is down to 300". */
function isExistential(claim: Claim): boolean {
  const { verb } = claim.clause;
  if (!verb || claim.mention.first < verb.next) return false;
  if (verb.base === "be") return true;
  const tokens = claim.block.tokens;
  const measures = lexeme(tokens, verb.head)?.verb?.measuring ?? false;
  return !verb.passive && (measures || possession.has(verb.base)) && verb.base !== "lose" && verb.base !== "make";
}

/** "5,100 French soldiers are deployed in the Sahel", "are hunting Islamists across the Sahel": present, and in the place. */
function isLocated({ claim, nearby, factIndex, next }: LinkContext): boolean {
  const { verb } = claim.clause;
  if (
    !verb ||
    claim.mention.first > verb.first ||
    verb.tense !== "present" ||
    verb.modality !== "actual" ||
    verb.negated
  )
    return false;
  if (verb.perfect) return false;
  const tokens = claim.block.tokens;
  return nearby.some(
    (hit) =>
      hit.role === "near" &&
      hit.fact === factIndex &&
      hit.first >= next &&
      (isOneOf(tokens, hit.first - 1, inWords) || isOneOf(tokens, hit.first - 2, inWords)),
  );
}

/** The subject phrase has a verb in it ("people have walked on the Moon"): the rule itself says what they do. */
function coversVerb({ claim, subject }: LinkContext): boolean {
  for (let at = subject.first; at < subject.next; at++) {
    const tag = claim.block.tagged[at];
    if (tag === tags.past || tag === tags.participle || tag === tags.verb || tag === tags.gerund) return true;
  }
  return false;
}

const partBefore = new Set(
  "another additional extra further more other including includes included last next than".split(" "),
);
const partLeaders = new Set("another additional including includes included".split(" "));
const partAfter = new Set(["more", "other", "others", "additional", "extra", "further", "fewer"]);
const definite = new Set("the all its their his her our your my those these both".split(" "));
const possession = new Set(
  "have keep maintain station deploy own operate employ run fly field hold seat count number boast retain host command base leave".split(
    " ",
  ),
);
const inWords = new Set(["in", "across", "around", "throughout", "inside", "on", "over"]);
