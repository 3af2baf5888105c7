import { isWhole } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { type Comparison, enough, witness } from "./comparison.js";
import { areClose, isLastOf, isUpdate } from "./order.js";
import { isSlip } from "./slip-points.js";
import type { Telling } from "./telling.js";
import type { TellingIndex } from "./telling-index.js";
import { isOpen, sumsUp, type Told } from "./values.js";
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
  const best = new Map<string, OddOne & { readonly points: number }>();
  for (const odd of tellings) {
    if (!isComparable(odd)) continue;
    const found = oddAgainst(odd, index, comparison);
    if (!found) continue;
    // Several figures of one article may stand against one of another: the likeliest does.
    const key = `${odd.article} ${found.others.map(({ article, subject }) => `${article}:${subject.claim.block.index}:${subject.claim.mention.start}`)}`;
    if (found.points > (best.get(key)?.points ?? 0)) best.set(key, found);
  }
  yield* best.values();
}

function oddAgainst(odd: Telling, index: TellingIndex, comparison: Comparison): (OddOne & { points: number }) | null {
  let best: { readonly rival: Telling; readonly points: number } | null = null;
  for (const rival of index.near(odd)) {
    if (!isComparable(rival) || isOpen(rival) || comparison.agree(odd, rival)) continue;
    const points = likenessOf(odd, rival, index, comparison);
    if (points !== null && (best === null || points > best.points)) best = { rival, points };
  }
  if (!best) return null;
  const { rival } = best;
  const others = versionOf(rival, index, comparison)
    .filter((other) => !comparison.agree(odd, other))
    .sort((a, b) => a.article - b.article);
  const allies = versionOf(odd, index, comparison).filter((ally) => ally !== odd && !comparison.agree(ally, rival));
  const articles = articlesOf(others);
  const own = new Set([odd.article, ...articlesOf(allies)]);
  const tied = own.size === articles.size;
  const found = { odd, others, tied, points: best.points + (articles.size > 1 ? witness : 0) };
  if (articles.has(odd.article) || own.size > articles.size || !isLastOf(odd, tied ? [...others, ...allies] : allies))
    return null;
  // What several have may be another thing, as well as what several others have.
  const needed = own.size > 1 ? enough + split : enough;
  return found.points < needed || isNews(found, comparison) || isExplained(found, index, comparison) ? null : found;
}

/** Of another time, or a value that has moved on; slips of the pen do not move on. */
function isNews({ odd, others }: OddOne, comparison: Comparison): boolean {
  if (others.some((other) => isSlip(odd, other))) return false;
  const pace = comparison.evolves(odd, others);
  return !others.some((other) => areClose(odd, other)) || (pace !== null && isUpdate(odd, others, pace));
}

/** The articles themselves say how the two values go together, or have both. */
function isExplained({ odd, others }: OddOne, index: TellingIndex, { agree, isRetold }: Comparison): boolean {
  return (
    others.some((other) => hasOther(odd, other) || hasOther(other, odd)) ||
    sumsUp(odd, others, index) ||
    others.some((other) => sumsUp(other, [odd], index))
  );

  /** The article of `own` has the rival's value as well. */
  function hasOther(own: Telling, rival: Telling): boolean {
    return index.others(own).some((more) => {
      if (isOpen(more) || !agree(more, rival) || agree(more, own)) return false;
      return more.subject.claim.sentence === own.subject.claim.sentence || isRetold(more, rival);
    });
  }
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

/** Points needed besides where not one article but several have each of the values. */
const split = 1.5;
