import { isWhole } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { type Comparison, enough, witness } from "./comparison.js";
import { areClose, isLastOf, isUpdate } from "./order.js";
import { isSlip } from "./slip-points.js";
import type { Telling } from "./telling.js";
import type { TellingIndex } from "./telling-index.js";
import { areComplements, isOpen, isVeryValue, sumsUp, type Told } from "./values.js";
import { likenessOf } from "./weigh-evidence.js";

/** An article that stands alone with a value, and those that have another one. */
export interface OddOne {
  readonly odd: Telling;
  readonly others: readonly Telling[];
  /** As many articles have the one as the other. */
  readonly tied: boolean;
}

/** Finds the odd ones out among the claims of a measure. */
export function* oddOnes(tellings: readonly Telling[], index: TellingIndex, comparison: Comparison): Iterable<OddOne> {
  const best = new Map<string, Stand>();
  for (const odd of tellings) {
    const found = oddAgainst(odd, index, comparison);
    if (!found) continue;
    // Several figures of one article may stand against one of another: the likeliest does.
    const key = `${odd.article} ${found.others.map(({ article, subject }) => `${article}:${subject.claim.block.index}:${subject.claim.mention.start}`)}`;
    if (found.points > (best.get(key)?.points ?? 0)) best.set(key, found);
  }
  yield* best.values();
}

/** How surely a claim stands alone against the value of others. */
interface Stand extends OddOne {
  /** Claims of other articles that have its own value. */
  readonly allies: readonly Telling[];
  readonly points: number;
}

function oddAgainst(odd: Telling, index: TellingIndex, comparison: Comparison): Stand | null {
  let best: Stand | null = null;
  let version: readonly Telling[] | null = null;
  for (const rival of index.near(odd)) {
    if (!areComparable(odd, rival) || isOpen(rival) || comparison.agree(odd, rival)) continue;
    const likeness = likenessOf(odd, rival, index, comparison);
    if (likeness === null || likeness < enough - comparison.mostWitnesses * witness) continue;
    version ??= versionOf(odd, index, comparison);
    const stand = standAgainst(odd, version, rival, likeness, index, comparison);
    // "9 of the 19 schools": who has both has two things.
    if (stand.others.some(({ article }) => article === odd.article)) continue;
    if (best === null || stand.points > best.points) best = stand;
  }
  if (best === null || best.points < enough) return null;
  const { others, allies, tied } = best;
  if (articlesOf([odd, ...allies]).size > articlesOf(others).size) return null;
  if (!isLastOf(odd, tied ? [...others, ...allies] : allies)) return null;
  return isNews(best, comparison) || isExplained(best, index, comparison) ? null : best;
}

/** The more articles have the other value, the surer; what several have may be another thing. */
function standAgainst(
  odd: Telling,
  version: readonly Telling[],
  rival: Telling,
  likeness: number,
  index: TellingIndex,
  comparison: Comparison,
): Stand {
  const others = versionOf(rival, index, comparison)
    .filter((other) => !comparison.agree(odd, other) && (other.article !== odd.article || isOneScale(other, rival)))
    .sort((a, b) => a.article - b.article);
  const allies = version.filter((ally) => ally !== odd && !comparison.agree(ally, rival));
  const [witnesses, own] = [articlesOf(others).size - 1, articlesOf([odd, ...allies]).size - 1];
  const points = likeness + witness * Math.min(comparison.mostWitnesses, witnesses) - split * own;
  return { odd, others, allies, tied: own === witnesses, points };
}

/** Of another time, or a value that has moved on; slips of the pen do not move on. */
function isNews({ odd, others }: OddOne, comparison: Comparison): boolean {
  if (others.some((other) => isSlip(odd, other))) return false;
  const pace = comparison.evolves(odd, others);
  return !others.some((other) => areClose(odd, other)) || (pace !== null && isUpdate(odd, others, pace));
}

/** The articles themselves say how the two values go together, or have both. */
function isExplained({ odd, others, points }: Stand, index: TellingIndex, { agree, isRetold }: Comparison): boolean {
  return (
    others.some((other) => hasOther(odd, other)) ||
    speaksAgainst(others.filter((other) => hasOther(other, odd))) ||
    sumsUp(odd, others, index) ||
    others.some((other) => sumsUp(other, [odd], index) || areComplements(odd, other, index))
  );

  /** One of three may have the odd value for another thing. */
  function speaksAgainst(having: readonly Telling[]): boolean {
    if (having.length === 0) return false;
    return points < enough + both || 2 * articlesOf(having).size >= articlesOf(others).size;
  }

  /** The article of `own` has the rival's value as well. */
  function hasOther(own: Telling, rival: Telling): boolean {
    return index.others(own).some((more) => {
      if (isOpen(more) || !agree(more, rival) || !isOneScale(more, rival)) return false;
      // "roughly $1.6 billion, or $1.8 billion with debt"
      if (agree(more, own) && !isVeryValue(more, rival)) return false;
      return more.subject.claim.sentence === own.subject.claim.sentence || isRetold(more, rival);
    });
  }
}

/** "at the start of 2021" does not tell March 2021. */
function isOneScale({ subject: { claim: a } }: Telling, { subject: { claim: b } }: Telling): boolean {
  if (a.mention.kind !== "timex" || b.mention.kind !== "timex") return true;
  return a.mention.timex.granularity === b.mention.timex.granularity || b.mention.timex.granularity.startsWith("day");
}

/** What both would be if a plan came true is one thing as well. */
function areComparable(a: Telling, b: Telling): boolean {
  if (isComparable(a) && isComparable(b)) return true;
  return [a, b].every(({ subject }) => subject.claim.modality === "hypothetical" && isWhole(subject));
}

/**
 * Not denied, not a possibility, no earlier value; who denies a deed does not deny its date, and "the 41 people on board, of whom
 * few could swim" were on board, as "the 118-metre tower" that would block the sun is a tower.
 */
export function isComparable({ subject }: Told): boolean {
  const { claim, phrase, measure } = subject;
  const isDeniedDeed = measure === "date" && claim.speaker !== null;
  // "fled with two others": not all of them.
  if (phrase.partial && wordAt(claim.block.tokens, phrase.first - 1) === "with") return false;
  const isKnown = (phrase.definite && measure !== "date") || isApposed(subject);
  const isGiven = claim.modality !== "hypothetical" || isKnown || isOrdered(subject) || isAskedFor(subject);
  return (isWhole(subject) || phrase.partial || isDeniedDeed || isSince(subject)) && isGiven;
}

/** "The sum of the bribes, €470,000, may seem small": what is said between commas is said outright. */
function isApposed({ claim: { block, mention, clause }, phrase }: Subject): boolean {
  const isBefore = clause.verb !== null && mention.first < clause.verb.first;
  return isBefore && signAt(block.tokens, phrase.first - 1, ",") && signAt(block.tokens, mention.next, ",");
}

/** "A rise of 15 percent, as demanded by the teachers, would cost": what was asked for was asked for. */
function isAskedFor({ claim: { block }, phrase }: Subject): boolean {
  for (let at = phrase.next; at < phrase.next + 4; at++) if (isOneOf(block.tokens, at, asked)) return true;
  return false;
}

const asked = new Set("demanded wanted requested sought offered promised".split(" "));

/** "must pay £45,000", "would have to pay": what a court has ruled, or what is owed. */
function isOrdered({ claim: { block, clause } }: Subject): boolean {
  if (clause.verb === null) return false;
  const { first } = clause.verb;
  return (
    wordAt(block.tokens, first) === "must" ||
    (wordAt(block.tokens, first + 1) === "have" && wordAt(block.tokens, first + 2) === "to")
  );
}

/** "had not been seen since 1925" tells when it was seen. */
function isSince({ measure, claim: { block, mention } }: Subject): boolean {
  return measure === "date" && wordAt(block.tokens, mention.first - 1) === "since";
}

/** A claim with those of other articles that have its value for what seems the same thing. */
export function versionOf(telling: Telling, index: TellingIndex, { agree, isRetold }: Comparison): Telling[] {
  const same = index
    .near(telling)
    .filter((other) => isComparable(other) && !isOpen(other) && agree(telling, other) && isRetold(telling, other));
  return [telling, ...same];
}

function articlesOf(tellings: readonly Telling[]): ReadonlySet<number> {
  return new Set(tellings.map(({ article }) => article));
}

/** Points that outweigh another article with both values. */
const both = 2;
/** Points against it for each other article that has the odd value as well. */
const split = 0.75;
