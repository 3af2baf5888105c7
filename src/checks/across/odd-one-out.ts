import { differInDeeds, isPerson, isWhole, sameThing, sharedDeeds } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Comparison } from "./comparison.js";
import { isLeftOver } from "./leftover.js";
import { areClose, hasStoodStill, isLastOf, isUpdate } from "./order.js";
import { commonWords, solePoints } from "./shared-words.js";
import { isMisheard, slipPoints } from "./slip-points.js";
import type { Telling } from "./telling.js";
import type { TellingIndex } from "./telling-index.js";
import {
  areSameLongFigure,
  differPlausibly,
  isMeasured,
  isOpen,
  isRare,
  isTelltale,
  isTelltaleDate,
  isVeryValue,
  sumsUp,
} from "./values.js";

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
    const points = comparison.likeness(odd, rival);
    if (points === null) continue;
    const total = points + slipPoints(odd, rival);
    if (best === null || total > best.points) best = { rival, points: total };
  }
  if (!best) return null;
  const others = versionOf(best.rival, index, comparison);
  const allies = versionOf(odd, index, comparison).filter((ally) => ally !== odd);
  const articles = articlesOf(others);
  const own = new Set([odd.article, ...articlesOf(allies)]);
  const tied = own.size === articles.size;
  const found = { odd, others, tied, points: best.points };
  if (articles.has(odd.article) || own.size > articles.size || (tied && !isLastOf(odd, others))) return null;
  if (!isLastOf(odd, allies)) return null;
  const hasRivals = articles.size > 1 || slipPoints(odd, best.rival) >= 2;
  const leftOver = hasRivals && isLeftOver(odd, others, index) ? leftOverPoints : 0;
  // What several have may be another thing, as well as what several others have.
  const witnesses = own.size > 1 ? 1 : articles.size;
  if (!isSure({ ...found, points: found.points + leftOver }, witnesses, comparison)) return null;
  return isExplained(found, index, comparison) ? null : found;
}

/** Likely enough to be about the same, and no later news. */
function isSure(
  { odd, others, points }: OddOne & { points: number },
  witnesses: number,
  comparison: Comparison,
): boolean {
  const hasSlip = others.some((other) => slipPoints(odd, other) > 1);
  const enoughForOne = others.some((other) => solePoints(odd, other) > 0) ? enoughForSole : enoughForPair;
  if (points < (witnesses > 1 ? (hasSlip ? enoughForOddSlip : enough) : hasSlip ? enoughForSlip : enoughForOne))
    return false;
  if (hasSlip && !others.some((other) => isMisheard(odd, other))) return true;
  if (witnesses > 1 && points < enough + 1 && !others.some((other) => shareTalk(odd, other))) return false;
  if (!others.some((other) => (differPlausibly(odd, other) || isMisheard(odd, other)) && areClose(odd, other)))
    return false;
  const pace = comparison.evolves(odd, others, points);
  if (pace === "daily" && isOfThings(odd) && hasStoodStill(odd, others)) return true;
  return pace === null || !isUpdate(odd, others, pace);
}

/** So many things, or so long: people come and go, and sums are haggled over. */
function isOfThings({ subject }: Telling): boolean {
  return subject.measure === "time" || (subject.measure === "count" && subject.thing !== null && !isPerson(subject));
}

/** More than the noun alone: it may be any such thing. Degrees and tonnes are few in a story. */
function shareTalk({ words: a, subject }: Telling, { words: b }: Telling): boolean {
  if (isRare(subject.measure)) return true;
  return commonWords(a.names, b.names) > 0 || commonWords(a.stems, b.stems) > 1;
}

/** The articles themselves say how the two values go together, or tell of several things alike. */
function isExplained(found: OddOne & { points: number }, index: TellingIndex, comparison: Comparison): boolean {
  const { odd, others, points } = found;
  const [first] = others;
  if (
    !first ||
    others.some((other) => comparison.agree(odd, other)) ||
    sumsUp(odd, others, index) ||
    others.some((other) => sumsUp(other, [odd], index))
  )
    return true;
  const isSlip = slipPoints(odd, first) > 0;
  return hasOther(odd, first) || others.some((other) => hasOther(other, odd));

  /** The article of `own` has the rival's value as well, or one more that may be meant. */
  function hasOther(own: Telling, rival: Telling): boolean {
    return index.within(own.article).some((more) => {
      if (more === own || isOpen(more) || areOtherMoney(more, rival)) return false;
      const likeness = comparison.likeness(more, rival);
      if (comparison.agree(more, rival))
        return (
          likeness !== null || isVeryValue(more, rival) || more.subject.claim.sentence === own.subject.claim.sentence
        );
      if (isSlip || comparison.agree(more, own) || !mayBeMeant(more, own, rival)) return false;
      return likeness !== null && likeness > points - 1;
    });
  }
}

/** Dollars may be any sum of euros. */
function areOtherMoney({ subject: a }: Telling, { subject: b }: Telling): boolean {
  return a.measure === "money" && a.quantity?.unit?.code !== b.quantity?.unit?.code;
}

/** A figure of like size, with the same done to it as to the two others if that is what they share. */
function mayBeMeant(more: Telling, own: Telling, rival: Telling): boolean {
  if (!differPlausibly(more, rival)) return false;
  const isTied = sharedDeeds(own.subject, rival.subject).length > 0;
  return !isTied || sharedDeeds(more.subject, rival.subject).length > 0;
}

/**
 * Not denied, not a possibility, no earlier value; who denies a deed does not deny its date, and "the 41 people on board, of whom
 * few could swim" were on board, as "the 118-metre tower" that would block the sun is a tower.
 */
export function isComparable({ subject }: Telling): boolean {
  const { claim, phrase, measure } = subject;
  const isDeniedDeed = measure === "date" && claim.speaker !== null;
  // "fled with two others": not all of them.
  if (phrase.partial && wordAt(claim.block.tokens, phrase.first - 1) === "with") return false;
  const isKnown = phrase.definite && (phrase.attributive || measure === "count");
  const isGiven = claim.modality !== "hypothetical" || isKnown || isOrdered(subject) || isAskedFor(subject);
  return (isWhole(subject) || phrase.partial || isDeniedDeed || isSince(subject)) && isGiven;
}

/** "A rise of 15 percent, as demanded by the teachers, would cost": what was asked for was asked for. */
function isAskedFor({ claim: { block }, phrase }: Subject): boolean {
  for (let at = phrase.next; at < phrase.next + 4; at++) if (isOneOf(block.tokens, at, asked)) return true;
  return false;
}

const asked = new Set("demanded wanted requested sought offered promised".split(" "));

/** "must pay £45,000": what a court has ruled. */
function isOrdered({ claim: { block, clause } }: Subject): boolean {
  return clause.verb !== null && wordAt(block.tokens, clause.verb.first) === "must";
}

/** "had not been seen since 1925" tells when it was seen. */
function isSince({ measure, claim: { block, mention } }: Subject): boolean {
  return measure === "date" && wordAt(block.tokens, mention.first - 1) === "since";
}

/** A claim with those of other articles that have its value for what seems the same thing. */
export function versionOf(telling: Telling, index: TellingIndex, comparison: Comparison): Telling[] {
  const same = index.near(telling).filter((other) => {
    if (!isComparable(other) || isOpen(other) || !comparison.agree(telling, other)) return false;
    if (
      isTelltaleDate(telling) ||
      areSameLongFigure(telling, other) ||
      (isTelltale(telling) && (isBare(telling, other) || isCrowd(telling, other)))
    )
      return true;
    const likeness = comparison.likeness(telling, other);
    return likeness !== null && likeness >= (isMeasured(telling, other) ? 0 : isTelltale(telling) ? 0.5 : 2);
  });
  return [telling, ...same];
}

/** "Of the 242 who had been on board": what is counted goes without saying. */
function isBare({ subject: a }: Telling, { subject: b }: Telling): boolean {
  return a.measure === "count" && (a.thing === null || b.thing === null) && !differInDeeds(a, b);
}

/** 23 people and 23 passengers are the same ones, whatever is said of them. */
function isCrowd({ subject: a }: Telling, { subject: b }: Telling): boolean {
  return a.measure === "count" && isPerson(a) && isPerson(b) && sameThing(a, b) && !differInDeeds(a, b);
}

function articlesOf(tellings: readonly Telling[]): ReadonlySet<number> {
  return new Set(tellings.map(({ article }) => article));
}

/** Points for the only figures of two sides that are nowhere told alike. */
const leftOverPoints = 2;
/** Points of likeness needed against a value that several articles have, with a slip and without; against one article, likewise. */
const enough = 2.5;
const enoughForOddSlip = 2;
const enoughForSlip = 4.5;
const enoughForPair = 5;
const enoughForSole = 4.5;
