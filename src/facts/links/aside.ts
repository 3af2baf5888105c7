import { type BlockReading, clauseOf } from "../../claims/reading.js";
import { tags } from "../../claims/syntax/tags.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, signAt, textAt, wordAt } from "../../claims/token-access.js";
import type { Ascent } from "./ascent.js";
import type { Holder } from "./link.js";
import { phrasesBefore } from "./phrase-bounds.js";

/** A comma, a bracket or a dash. */
export function opensAside({ tokens }: BlockReading, at: number): boolean {
  return /^[,(–—-]$/.test(textAt(tokens, at));
}

/** "The Bank has 62 turbines and Hollin Deep, on the Dutch side, 110": whose figure it is stands before the insertion. */
export function gappedSubject({ block, claim }: Ascent, at: number): Pick<Holder, "first" | "next" | "heads"> | null {
  const { tokens, tagged } = block;
  let comma = at - 1;
  while (comma > claim.sentence.first && at - comma < 16 && !signAt(tokens, comma, ",")) {
    if (isVerbTag(tagged[comma] as number) || tagged[comma] === tags.number) return null;
    comma--;
  }
  const [host] = phrasesBefore(block, comma, claim.sentence.first);
  if (!host || !signAt(tokens, comma, ",")) return null;
  const isJoined = tagged[host.first - 1] === tags.coordinator || /^[,;]$/.test(textAt(tokens, host.first - 1));
  return isJoined && tagged[host.heads[0] as number] === tags.proper ? host : null;
}

/** What stands in an apposition ends at punctuation, at "strong" or "tall", or goes on with a relative clause. */
export function closesAside({ block: { tokens, tagged }, claim: { mention }, next, holders }: Ascent): boolean {
  if (holders[0]?.by === "modifier") return true;
  let end = mention.kind === "quantity" && mention.counted ? mention.counted.next : next;
  // "$12.60 an hour"
  if (mention.kind === "quantity" && mention.quantity.per !== null && isOneOf(tokens, end, each)) end += 2;
  if (isOneOf(tokens, end, extents) || isAboveSea(tokens, end)) return true;
  while (tagged[end] === tags.adjective || isOneOf(tokens, end, sizing)) end++;
  return end >= tokens.count || tagged[end] === tags.sign || isOneOf(tokens, end, closers);
}

/** "8,849 metres above the sea", "above sea level": a height. */
export function isAboveSea(tokens: BlockReading["tokens"], next: number): boolean {
  if (wordAt(tokens, next) !== "above") return false;
  return isOneOf(tokens, next + (wordAt(tokens, next + 1) === "the" ? 2 : 1), grounds);
}

/** What heights are above. */
const grounds = new Set(["sea", "sea-level", "ground"]);

/** "a mirror 2.4 metres across", "a wall 3 metres in height", "a post 40 miles from the border". */
export function isMeasuredBehind({ block: { tokens }, claim: { mention }, next }: Ascent): boolean {
  if (mention.kind !== "quantity" || mention.quantity.unit?.dimension !== "length") return false;
  if (isOneOf(tokens, next, extents)) return true;
  return wordAt(tokens, next) === "in" && isOneOf(tokens, next + 1, dimensions);
}

/** "the bailout to which it owes its life: €640 million": before the relative clause, else right before the colon. */
export function labelsBefore({ block, claim }: Ascent, colon: number): Pick<Holder, "first" | "next" | "heads">[] {
  const { first: limit } = claim.sentence;
  const { kind, first } = clauseOf(claim.sentence, colon - 1);
  if (kind !== "relative" || first >= colon) return phrasesBefore(block, colon, limit);
  const lead = block.tagged[first - 1] === tags.preposition || block.tagged[first - 1] === tags.to ? first - 1 : first;
  return phrasesBefore(block, signAt(block.tokens, lead - 1, ",") ? lead - 1 : lead, limit);
}

const extents = new Set("long wide tall high deep thick across away apart from off square".split(" "));
const dimensions = new Set("diameter length width height depth thickness circumference radius".split(" "));
const each = new Set(["a", "an", "per", "each", "every"]);
const sizing = new Set("all total strong".split(" "));
const closers = new Set(
  "and or but who which in on at for of as before after since until now today including excluding plus with".split(" "),
);
