import type { BlockReading, Claim } from "../../claims/reading.js";
import type { Clause, NounPhrase } from "../../claims/syntax/clause.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, signAt } from "../../claims/token-access.js";
import type { Holder, LinkKind } from "./link.js";
import { phrasesBefore, withName } from "./phrase-bounds.js";

/** The way up from a figure; holders are added as they are met. */
export interface Ascent {
  readonly block: BlockReading;
  readonly claim: Claim;
  readonly first: number;
  readonly next: number;
  readonly isElided: boolean;
  readonly holders: Holder[];
  depth: number;
}

/** The figure is in the subject of its clause. */
export function isOwnSubject({ claim }: Ascent): boolean {
  const { subject } = claim.clause;
  return subject !== null && subject.first <= claim.mention.first && claim.mention.first < subject.next;
}

export function add(ascent: Ascent, phrases: readonly Omit<Holder, "by">[], by: LinkKind): void {
  for (const { first, next, heads } of phrases) ascent.holders.push({ first, next, heads, by });
}

/** "is down to", "went up to": particles between verb and preposition, and times. */
export function pastParticles(block: BlockReading, from: number, limit: number): number {
  let at = pastFillers(block, from, limit);
  while (at >= limit && isOneOf(block.tokens, at, particles)) at = pastFillers(block, at - 1, limit);
  return at;
}

/** The subject of a clause with what hangs on it; of a relative clause all that "which" may stand for. */
export function addSubject(ascent: Ascent, clause: Clause): void {
  const { block, claim } = ascent;
  const { tokens } = block;
  const { subject, verb } = clause;
  if (!subject || !verb) return;
  if (subject.first < clause.first && (clause.kind === "relative" || clause.kind === "participial")) {
    const end =
      signAt(tokens, clause.first, ",") || !signAt(tokens, clause.first - 1, ",") ? clause.first : clause.first - 1;
    const hosts = phrasesBefore(block, end, claim.sentence.first);
    add(ascent, hosts.length > 0 ? hosts : [withName(block, subject)], "predicate");
    return;
  }
  add(ascent, [subjectRegion(block, subject, verb.first)], "predicate");
}

/** "The town's largest employer, with 2,350 workers, is Tormund": what the host of the aside is said to be. */
export function addNamedBehind(ascent: Ascent, { verb, next }: Clause): void {
  const { tokens, tagged } = ascent.block;
  if (verb?.base !== "be" || verb.negated || !signAt(tokens, verb.first - 1, ",")) return;
  const named = nounPhraseAt(tokens, tagged, verb.next, next);
  if (named) add(ascent, [withName(ascent.block, named)], "apposition");
}

/** "The airline, Nordvik, employs": heads of appositions stand for the same. */
export function subjectRegion(block: BlockReading, subject: NounPhrase, verbFirst: number): Omit<Holder, "by"> {
  const { tokens, tagged } = block;
  const named = withName(block, subject);
  const heads = [...named.heads];
  let next = Math.max(named.next, subject.next);
  while (next < verbFirst && trailing.has(tagged[next] as number)) {
    const phrase = tagged[next] === tags.preposition ? nounPhraseAt(tokens, tagged, next + 1, verbFirst) : null;
    next = phrase ? phrase.next : next + 1;
  }
  if (signAt(tokens, next, ",")) {
    const apposed = nounPhraseAt(tokens, tagged, next + 1, verbFirst);
    if (apposed && signAt(tokens, apposed.next, ",")) heads.push(apposed.head);
  }
  const last = heads.length > named.heads.length ? (heads.at(-1) as number) + 1 : next;
  return { first: subject.first, next: Math.max(next, last), heads };
}

/** "patients seen within four hours": what says more of the subject behind its noun. */
const trailing = new Set<number>([tags.preposition, tags.time, tags.past, tags.participle]);

/** Back over adverbs, hedging words and times that stand between a figure and what it hangs on. */
export function pastFillers({ tokens, tagged }: BlockReading, from: number, limit: number): number {
  let at = from;
  while (at >= limit) {
    const tag = tagged[at];
    if (tag === tags.time) {
      while (at >= limit && tagged[at] === tags.time) at--;
      if (at >= limit && tagged[at] === tags.preposition) at--;
      continue;
    }
    if (tag !== tags.adverb && tag !== tags.determiner && !isOneOf(tokens, at, fillers)) break;
    at--;
  }
  return at;
}

const fillers = new Set("as much many just only now some about around well total record combined fully all".split(" "));
const particles = new Set("up down back out over off away".split(" "));
