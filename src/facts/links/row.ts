import type { Claim } from "../../claims/reading.js";
import { quantityOf } from "../../claims/relations/change.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, signAt } from "../../claims/token-access.js";
import { siteOf } from "./figure-site.js";
import { isOurs } from "./find-link.js";
import type { FigureSite, LinkContext } from "./link.js";

/**
 * "4.4 percent in Ostshire, 9.3 percent in Marlshire and 5.1 percent", "Ostshire's rate was 4.4 percent and Marlshire's 9.3":
 * the first figure of a row in which each has a place or an owner of its own; null unless this one's is the fact's.
 */
export function leaderOfRow(context: LinkContext): Claim | null {
  const { claim, site } = context;
  if (!isOfOwnPlace(context)) return null;
  let leader: Claim | null = null;
  let at = site;
  const { claims } = claim.sentence;
  for (let i = claims.indexOf(claim) - 1; i >= 0; i--) {
    const other = claims[i] as Claim;
    if (!isOfKind(other, claim)) continue;
    if (!isJoined(other, at)) break;
    leader = other;
    at = siteOf(other.block, other);
  }
  return leader;
}

/** "in Marlshire" behind the figure or right before it, "Marlshire's" as its owner. */
function isOfOwnPlace(context: LinkContext): boolean {
  const { claim, site } = context;
  const { tokens, tagged } = claim.block;
  const end = site.counted && !site.isElided ? site.counted.next : site.next;
  const behind = isOneOf(tokens, end, placing) ? nounPhraseAt(tokens, tagged, end + 1, claim.sentence.next) : null;
  const place = behind ?? placeBefore(site) ?? site.holders.find(({ by }) => by === "owner") ?? null;
  return place !== null && isOurs(context, place);
}

/** "in Marlshire 9.3 percent": between a joint and the figure. */
function placeBefore({ block: { tokens, tagged }, phraseFirst }: FigureSite): { first: number; next: number } | null {
  for (let at = phraseFirst - 1; at > phraseFirst - 5; at--) {
    if (!isOneOf(tokens, at, placing)) continue;
    const place = nounPhraseAt(tokens, tagged, at + 1, phraseFirst);
    return place?.next === phraseFirst && isJoint(tokens, tagged, at - 1) ? { first: at + 1, next: phraseFirst } : null;
  }
  return null;
}

function isOfKind({ mention }: Claim, { mention: own }: Claim): boolean {
  const [a, b] = [quantityOf(mention), quantityOf(own)];
  return a !== null && b !== null && a.kind === b.kind && a.unit?.code === b.unit?.code;
}

/** Between the two stand places, owners and times, with a comma or "and" among them, and no verb. */
function isJoined(before: Claim, { block: { tokens, tagged }, first }: FigureSite): boolean {
  const from = before.mention.next;
  if (first - from > 12) return false;
  let joints = 0;
  for (let at = from; at < first; at++) {
    if (isJoint(tokens, tagged, at)) joints++;
    else if (!inRow.has(tagged[at] as number)) return false;
  }
  return joints > 0 && joints < 3;
}

function isJoint(tokens: FigureSite["block"]["tokens"], tagged: Uint8Array, at: number): boolean {
  return tagged[at] === tags.coordinator || signAt(tokens, at, ",") || signAt(tokens, at, ";");
}

const placing = new Set(["in", "at", "for", "on"]);
const inRow = new Set<number>([
  tags.noun,
  tags.proper,
  tags.determiner,
  tags.preposition,
  tags.time,
  tags.possessive,
  tags.adverb,
]);
