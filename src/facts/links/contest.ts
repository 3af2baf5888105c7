import { firstWithHedge } from "../../claims/hedge-reach.js";
import type { BlockReading, Claim } from "../../claims/reading.js";
import { quantityOf } from "../../claims/relations/change.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isHyphen, isOneOf, wordAt } from "../../claims/token-access.js";
import { subjectRegion } from "./ascent.js";
import type { Holder } from "./link.js";
import { withName } from "./phrase-bounds.js";

/**
 * Whose figure it is of the two that a contest is told with: "Ohlin led Dray by 47 percent to 40 percent", "Dray trailed
 * Ohlin, 40 percent to 47". The first is that of the verb's subject, the second that of its object. Null elsewhere.
 */
export function sideOfContest(block: BlockReading, claim: Claim): Holder[] | null {
  const { verb, subject } = claim.clause;
  const side =
    verb && contests.has(verb.base) && !verb.passive && verb.next <= claim.mention.first ? sideOf(claim) : null;
  if (!verb || side === null) return null;
  const { tokens, tagged } = block;
  if (side === "first") {
    const leader = subject ?? nounPhraseBefore(tokens, tagged, verb.first, claim.sentence.first);
    return leader ? [{ ...subjectRegion(block, leader, verb.first), by: "predicate" }] : [];
  }
  const from = isOneOf(tokens, verb.next, linking) ? verb.next + 1 : verb.next;
  const rival = nounPhraseAt(tokens, tagged, from, claim.mention.first);
  return rival ? [{ ...withName(block, rival), by: "object" }] : [];
}

/** "5 percent for Amash", "203 votes for the Greens", "against 82 for Saturn": who was given or has what is counted. */
export function castFor(block: BlockReading, claim: Claim, first: number, next: number): Holder[] {
  const quantity = quantityOf(claim.mention);
  if (!quantity) return [];
  const isCast = quantity.kind === "percent" || isVote(claim);
  const phrase = isCast ? nameFor(block, next) : comparedName(block, first, next);
  return phrase ? [{ first: phrase.first, next: phrase.next, heads: [phrase.head], by: "owner" }] : [];
}

/** "Jupiter has 95 moons, against 82 for Saturn": who has the figure that another is compared with. */
export function comparedName(block: BlockReading, first: number, next: number): NounPhrase | null {
  const { tokens } = block;
  const isLinked = isOneOf(tokens, first - 1, linkingCompared) && wordAt(tokens, first - 2) === "compared";
  return isLinked || isOneOf(tokens, first - 1, joints) ? nameFor(block, next) : null;
}

function nameFor({ tokens, tagged }: BlockReading, next: number): NounPhrase | null {
  const phrase = isOneOf(tokens, next, givenTo) ? nounPhraseAt(tokens, tagged, next + 1) : null;
  return phrase && tagged[phrase.head] === tags.proper ? phrase : null;
}

function isVote({ mention, block }: Claim): boolean {
  return mention.kind === "quantity" && mention.counted !== null && isOneOf(block.tokens, mention.counted.head, votes);
}

/** Which of two like figures with "to" between them. */
function sideOf({ mention, sentence, block }: Claim): "first" | "second" | null {
  const quantity = quantityOf(mention);
  if (!quantity) return null;
  for (const { mention: other } of sentence.claims) {
    const rival = other === mention ? null : quantityOf(other);
    if (!rival || rival.kind !== quantity.kind || rival.unit?.code !== quantity.unit?.code) continue;
    const [one, two] = other.first < mention.first ? [other, mention] : [mention, other];
    const at = firstWithHedge(block.tokens, two) - 1;
    const end = one.kind === "quantity" && one.counted ? Math.max(one.next, one.counted.next) : one.next;
    if (at !== end || !(isOneOf(block.tokens, at, joints) || isHyphen(block.tokens, at))) continue;
    return one === mention ? "first" : "second";
  }
  return null;
}

const contests = new Set(
  "lead beat defeat edge trail top outpoll outscore oust best down win lose prevail triumph".split(" "),
);
const linking = new Set(["over", "to", "against", "out"]);
const joints = new Set(["to", "against", "versus"]);
const linkingCompared = new Set(["with", "to"]);
const givenTo = new Set(["for"]);
const votes = new Set("vote votes ballot ballots seat seats delegate delegates".split(" "));
