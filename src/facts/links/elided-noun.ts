import type { QuantityMention } from "../../claims/mention.js";
import type { BlockReading, Claim } from "../../claims/reading.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, signAt, textAt, wordAt } from "../../claims/token-access.js";
import { pastFillers } from "./ascent.js";

/**
 * The noun that a bare figure shares with another of its sentence: "France has 12 jets, Spain nine", "3,300 troops in
 * Belovia and 1,900 in Karesh", "from 97 seats to 84", "from 97 to 84 seats", "930 posts, up from 1,140".
 */
export function elidedNoun(block: BlockReading, claim: Claim, first: number, next: number): NounPhrase | null {
  const { mention, sentence } = claim;
  if (mention.kind !== "quantity" || mention.quantity.kind !== "count" || mention.unitSpan) return null;
  const partner = partnerOf(claim);
  if (partner) return partner;
  const isActor = opensClause(block, first, next);
  if (!isActor && !endsPhrase(block, next)) return null;
  for (let i = sentence.claims.indexOf(claim) - 1; i >= 0; i--) {
    const other = sentence.claims[i]?.mention;
    if (other?.kind !== "quantity" || other.quantity.kind !== "count") continue;
    if (!other.counted) return null;
    return isActor || isParallel(block, other.counted.next, first) ? other.counted : null;
  }
  return null;
}

/** The measure that lends its unit to a bare figure behind a name: "The branch is 12 kilometres long, the Varn line 43". */
export function elidedMeasure(
  block: BlockReading,
  { mention, sentence }: Claim,
  first: number,
  next: number,
): QuantityMention | null {
  if (mention.kind !== "quantity" || mention.quantity.kind !== "count" || mention.counted || mention.unitSpan)
    return null;
  const lead = block.tagged[pastFillers(block, first - 1, sentence.first)];
  const isBehindName = lead === tags.noun || lead === tags.proper;
  if (!isBehindName || !endsPhrase(block, next)) return null;
  const before = sentence.claims
    .filter(({ mention: other }) => other.next <= first && other.kind === "quantity")
    .at(-1);
  if (before?.mention.kind !== "quantity" || before.mention.quantity.unit === null) return null;
  return isParallel(block, before.mention.next, first) ? before.mention : null;
}

/** The other side of a change. */
function partnerOf({ mention, sentence }: Claim): NounPhrase | null {
  for (const { before, after } of sentence.relations.movements) {
    if (before.mention !== mention && after.mention !== mention) continue;
    const other = before.mention === mention ? after.mention : before.mention;
    return other.kind === "quantity" ? other.counted : null;
  }
  return null;
}

/** Nothing is counted behind the figure: a place, another member of the list or the end follows. */
function endsPhrase({ tokens, tagged }: BlockReading, next: number): boolean {
  const tag = tagged[next];
  return (
    next >= tokens.count ||
    tag === tags.sign ||
    tag === tags.preposition ||
    tag === tags.coordinator ||
    tag === tags.time
  );
}

/** "Twelve people died and 35 were rescued", "Twelve people died, 35 more were hurt": the same do something else. */
function opensClause({ tokens, tagged }: BlockReading, first: number, next: number): boolean {
  const before = first - 1;
  if (
    tagged[before] !== tags.coordinator &&
    !isOneOf(tokens, before, joints) &&
    !/^[,;–—]$/.test(textAt(tokens, before))
  )
    return false;
  const verb = isOneOf(tokens, next, added) ? next + 1 : next;
  const tag = tagged[verb] as number;
  return tag === tags.auxiliary || tag === tags.past || tag === tags.participle;
}

/** A comma, a semicolon or "and" stands between, and no verb but in another main clause. */
function isParallel({ tokens, tagged }: BlockReading, from: number, first: number): boolean {
  if (first - from > 14) return false;
  let joined = false;
  for (let at = from; at < first; at++) {
    const isJoint = isOneOf(tokens, at, joints);
    if (isJoint || signAt(tokens, at, ",") || signAt(tokens, at, ";") || tagged[at] === tags.coordinator) joined = true;
    // "compared" is no verb here
    if (isJoint) continue;
    const tag = tagged[at];
    // "and a fifth of them is under 25"
    if (tag === tags.auxiliary && isOneOf(tokens, at, being) && wordAt(tokens, at - 1) !== "there") return false;
    if (tag === tags.verb || tag === tags.past || tag === tags.modal || tag === tags.relative)
      return isSame(tokens, at, joined);
  }
  return joined;
}

/** "lost 15 seats and now has 82" speaks of seats still. */
function isSame(tokens: BlockReading["tokens"], at: number, joined: boolean): boolean {
  return joined && isOneOf(tokens, at, havingVerbs);
}

const added = new Set(["more", "others", "another"]);
const being = new Set(["is", "are", "was", "were"]);
const joints = new Set(["compared", "against", "versus", "while", "whereas"]);
const havingVerbs = new Set("has have had holds hold held keeps kept owns owned".split(" "));
