import { clauseOf } from "../claims/reading.js";
import type { VerbGroup } from "../claims/syntax/clause.js";
import { hasOwner } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isVerbTag } from "../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../claims/token-access.js";
import { isOurs } from "./links/find-link.js";
import type { LinkContext } from "./links/link.js";

/**
 * "Raising admission to £18 would", "is thinking of raising it to £18", "A ticket at £18 would", "With 45 seats it would": a
 * deed that is only named, or a thing that would be another than the one there is.
 */
export function isOnlyThought(context: LinkContext): boolean {
  const { claim, first } = context;
  const { verb } = claim.clause;
  if (isOfNamedDeed(context)) return true;
  const isUnreal = verb !== null && first < verb.first && isOneOf(claim.block.tokens, verb.first, unreal);
  // "Some 46 percent of Tesmarians would spend": that is what they think.
  const isShare = context.fact.unit?.code === "%" && wordAt(claim.block.tokens, context.next) === "of";
  return isUnreal && !isShare && !isOfGivenThing(context);
}

/** What the figure says comes out of a deed in "-ing" or with "to", of which nothing says that it was done. */
function isOfNamedDeed(context: LinkContext): boolean {
  const { claim, site, subject } = context;
  const { sentence, block } = claim;
  const { tokens, tagged } = block;
  if (!isOneOf(tokens, site.phraseFirst - 1, outcomes) && tagged[site.phraseFirst - 1] !== tags.gerund) return false;
  const limit = Math.max(sentence.first, site.phraseFirst - farthest);
  for (let at = site.phraseFirst - 1; at >= limit; at--) {
    const tag = tagged[at] as number;
    // "borrowing costs" of a rule that has them
    if (subject.first <= at && at < subject.next) continue;
    const isDeed = tag === tags.gerund || (tagged[at - 1] === tags.to && isVerbTag(tag));
    if (isDeed) return isNamedOnly(context, tag === tags.gerund ? at : at - 1);
    if (tag === tags.sign || isVerbTag(tag) || tag === tags.auxiliary || tag === tags.modal) return false;
  }
  return false;
}

/** The deed is the subject of a sentence that does not say it is past, or hangs on a word that does not say it is done. */
function isNamedOnly({ claim: { sentence, block }, site }: LinkContext, deed: number): boolean {
  const { tokens, tagged } = block;
  if (sentence.syntax.clauses.some(({ verb }) => verb && verb.first <= deed && deed < verb.next)) return false;
  const start = sentence.syntax.clauses[0]?.first ?? sentence.first;
  if (deed <= start) {
    const main = mainVerb(sentence.syntax.clauses, site.next);
    return main !== null && !isDone(main);
  }
  if (wordAt(tokens, deed) === "to") return false;
  const before = isOneOf(tokens, deed - 1, notions) ? deed - 1 : pastParticle(tokens, deed - 1);
  if (tagged[before] === tags.preposition || isOneOf(tokens, before, notions)) return isOneOf(tokens, before, notions);
  const base = lexeme(tokens, before)?.verb?.base;
  return isVerbTag(tagged[before] as number) && base !== undefined && !goingOn.has(base);
}

/** "ruled out raising" */
function pastParticle(tokens: LinkContext["claim"]["block"]["tokens"], at: number): number {
  return isOneOf(tokens, at, particles) ? at - 1 : at;
}

/** The first verb behind the figure. */
function mainVerb(clauses: readonly { readonly verb: VerbGroup | null }[], from: number): VerbGroup | null {
  return clauses.find(({ verb }) => verb !== null && verb.first >= from)?.verb ?? null;
}

/** "Raising admission to £14.50 has paid for": what had that effect was done; what "was discussed" was not. */
function isDone({ tense, modality, negated, base, perfect }: VerbGroup): boolean {
  return modality === "actual" && !negated && (tense === "past" || perfect) && !weighing.has(base);
}

/** "The 57 seats would", "Vellmark's retirement age of 67 could": the one that there is. */
function isOfGivenThing(context: LinkContext): boolean {
  const {
    claim: { block, sentence },
    site: { holders, phraseFirst, first },
    subject,
  } = context;
  const { tokens, tagged } = block;
  if (hasOwner(tagged, phraseFirst, first)) return true;
  for (let at = phraseFirst; at < first; at++) if (isOneOf(tokens, at, definite)) return true;
  return holders.some(({ by, first: start, next }) => {
    // "Dabaro camp, with a population of 120,000, would"
    const isNamed = by === "apposition" && isOurs(context, { first: start, next });
    if (!isNamed && (!standing.has(by) || start >= subject.next || subject.first >= next)) return false;
    return (
      isOneOf(tokens, start, definite) ||
      hasOwner(tagged, start, next) ||
      (tagged[start] === tags.proper && clauseOf(sentence, start).index === clauseOf(sentence, first).index)
    );
  });
}

const farthest = 14;
/** What leads to the figure that a deed brings about. */
const outcomes = new Set(["to", "at", "by", "of", "in"]);
const unreal = new Set(["would", "could", "might", "should"]);
const standing = new Set(["of", "owner", "apposition", "predicate", "within"]);
const definite = new Set("the its their his her our this these those all whose".split(" "));
/** Behind them a deed is only spoken of; behind "by", "after" and "since" it was done. */
const notions = new Set("of for against about on to from without before towards over instead".split(" "));
const particles = new Set(["out", "off", "up", "down", "against"]);
const goingOn = new Set("be start begin stop keep finish continue end cease go carry resume have see leave".split(" "));
const weighing = new Set(
  "discuss consider propose suggest plan mean require need reject oppose debate mull reckon estimate expect".split(" "),
);
