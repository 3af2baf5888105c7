import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { isPeople } from "../../claims/relations/addable.js";
import { looksLikeYear } from "../../claims/relations/comparable.js";
import { type Figure, hasWordBetween, type SentenceView, wordsBefore } from "../../claims/relations/figures.js";
import { areVoters, isOfTheRest, rateNear } from "../../claims/relations/named-rate.js";
import { isShareOf, type PartOfWhole } from "../../claims/relations/part-of-whole.js";
import type { Share } from "../../claims/relations/share.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isLikelySlip, isNearSlip } from "../../values/likely-slip.js";
import { compareRational, divide, rational, subtract } from "../../values/rational.js";
import { restFits, shareFits, shareValue } from "../share/reckon-share.js";
import type { Place } from "../wording/places.js";
import { ledPair } from "./led-pair.js";
import { isTerm, type PairNear, partAndWhole } from "./part-and-whole.js";
import { canBeFilled, fullnessNear, isOfRest, isSaidByVerb, isSaidOfThem } from "./share-cues.js";
import {
  baseOf,
  bodies,
  endsWithWhole,
  isConcluded,
  isHeldOff,
  isPointedTo,
  namesTurnout,
  shareRole,
  stretchOf,
} from "./share-role.js";
import { endOf, isTaken, nounOf, toldNear, viewOf } from "./told-near.js";
import { toldSize } from "./told-size.js";

/** A share whose part and whole are told before it. */
export type ShareApart = Extract<Share, { form: "part" }>;

/**
 * Shares told apart from their terms: "Of the 62,000 on the register 24,800 had voted. It was a better turnout, at 40
 * percent", "With 540 of its 600 seats sold, the hall was 90 percent full". Silent where any two counts near give the share.
 */
export function* sharesApart(place: Place): Iterable<ShareApart> {
  const view = viewOf(place.block, place.sentence);
  if (!view.figures.some(isShareOf)) return;
  for (const share of view.figures) {
    if (!isShareOf(share) || isTaken(place, share)) continue;
    const name = rateNear(view, share);
    const found = ratedShare(place, view, share, name) ?? gatheredShare(place, view, share, name);
    if (!found || compareRational(found.part.quantity.min, found.whole.quantity.min) > 0) continue;
    // "So far 150 of the 400, or 30 percent": what is said in one breath is of the same moment.
    if (!isInOneBreath(place, found) && isOpen(place)) continue;
    const proportion = divide(found.part.quantity.min, found.whole.quantity.min);
    const right = found.isOfRest ? subtract(rational(1), proportion) : proportion;
    if (isLikelySlip(shareValue(share), right)) yield found;
  }
}

function isInOneBreath({ sentence }: Place, { part, whole }: PartOfWhole): boolean {
  return Math.min(part.first, whole.first) >= sentence.first;
}

/** A share with the name of a rate, or said of "them", whose terms are told in the sentences before. */
function ratedShare(place: Place, view: SentenceView, share: Figure, name: string | null): ShareApart | null {
  if (name === null && !isSaidOfThem(view, share)) return null;
  const told = partsBefore(place, share, name === null);
  const isTurnout = name === "turnout";
  const isOfVoters = told === null || !isTurnout || areVoters(nounOf({ view, figure: told.whole }));
  const pair = (isOfVoters ? told : null) ?? (isTurnout ? votersBefore(place, share) : null);
  if (!pair || (isTurnout && !tellsOfVote(place, pair))) return null;
  return { form: "part", ...pair, share, later: "share", ...restOf(view, name, pair) };
}

function restOf(
  view: SentenceView,
  name: string | null,
  pair: PartOfWhole,
): Pick<ShareApart, "isOfRest" | "isOfEither"> {
  return name === null ? {} : { isOfEither: true, isOfRest: isOfTheRest(view, name, pair) };
}

/** A share that is told beside the only two values near that can be a part and its whole, or takes them up. */
function gatheredShare(place: Place, view: SentenceView, share: Figure, name: string | null): ShareApart | null {
  if (toldSize(view, share) !== null) return null;
  const stretch = stretchOf(view, share);
  const isTurnout = namesTurnout(view, stretch);
  const led = isTurnout ? null : ledPair(place, view, share);
  if (led && !isOfBase(place, view, share, led)) return null;
  if (led) return fitsEither(share, led) ? null : { form: "part", ...led, share, later: "part" };
  const isRest = isOfRest(view, share);
  const role = shareRole(view, share);
  const isTold = (role !== null && endsWithWhole(view, share)) || isPointedTo(view, share) || isConcluded(view, share);
  const isNamed = name !== null && name !== "turnout" && !isHeldOff(view, stretch);
  const isFull = fullnessNear(view, share);
  const mayBeByVerb = !isHeldOff(view, stretch) && saysOfWhat(view, share);
  // What lies near is gone through only where the words may take the share for one of it.
  if (!isTold && !isNamed && !isFull && !isRest && !mayBeByVerb && name !== "turnout") return null;
  const pair = partAndWhole(place, share);
  if (!pair || hasNearer(view, share, pair)) return null;
  const isByVerb = pair.isOf && !isHeldOff(view, stretch) && isSaidByVerb(view, share, pair) && isSlip(share, pair);
  const isOfVote = name === "turnout" && isToldWithVote(place, view, share, pair);
  if (!isTold && !isNamed && !isFull && !isRest && !isOfVote && !(isByVerb && saysOfWhat(view, share))) return null;
  if (
    !isOfBase(place, view, share, pair) ||
    (isByVerb ? shareFits(share, pair.part, pair.whole) : fitsEither(share, pair))
  )
    return null;
  // A turnout is of voters, whatever else is counted beside it.
  if (isTurnout && !isOfVote && !(role === "beside" && tellsOfVote(place, pair) && isOfVoters(view, pair))) return null;
  if (isFull && !isTold && !canBeFilled(place, pair.whole)) return null;
  if (isCutOff(view, share, pair)) return null;
  const isRestated = role === "taken-up" || isOneOf(view.tokens, stretch.first, restating);
  if (!pair.isOf && !isRestated && !isSlip(share, pair)) return null;
  const rest = isRest ? { isOfEither: true, isOfRest: true } : restOf(view, name, pair);
  const isBehind = pair.part.first < share.first || pair.part.first >= place.sentence.next;
  return { form: "part", ...pair, share, later: isBehind ? "share" : "part", ...rest };
}

function isSlip(share: Figure, { part, whole }: PartOfWhole): boolean {
  return isNearSlip(shareValue(share), divide(part.quantity.min, whole.quantity.min));
}

/** "lost 35 percent of its staff", "gave her 35 percent": of the whole by its name, or of nothing else. */
function saysOfWhat(view: SentenceView, share: Figure): boolean {
  return baseOf(view, share) !== "" || endsWithWhole(view, share);
}

/** "Turnout was put at 58 percent, with 4.2 million of the 8.4 million registered voters casting a ballot." */
function isToldWithVote(place: Place, view: SentenceView, share: Figure, pair: PairNear): boolean {
  const { part, whole, isOf } = pair;
  if (!isOf || !isInOneBreath(place, pair)) return false;
  // "62 percent in the north"
  if (view.tagged[share.next] === tags.preposition && wordAt(view.tokens, share.next) !== "by") return false;
  const behind = view.tagged[endOf(whole)];
  const isOfPlace = behind === tags.preposition || isOneOf(view.tokens, endOf(whole), counting);
  return !isOfPlace && part.first > share.first && tellsOfVote(place, pair) && isOfVoters(view, pair);
}

/** "can hold 40 million", "seats 30,000", "has room for 800" */
function isCapacity({ block, sentence }: Place, whole: Figure): boolean {
  const told = sentencesNear(block, sentence, 2, 0).find(
    ({ first, next }) => whole.first >= first && whole.first < next,
  );
  return told !== undefined && holding.test(wordsBefore(viewOf(block, told), whole.first, 5));
}

/** "41, or about one in eight; owners got 29 of them": told in a statement of its own. */
function isCutOff({ tokens, syntax }: SentenceView, { first, next }: Figure, { part }: PartOfWhole): boolean {
  if (part.first < first || part.first >= syntax.next) return false;
  for (let at = next; at < part.first; at++) if (signAt(tokens, at, ";")) return true;
  return false;
}

function isOfVoters(view: SentenceView, { whole }: PartOfWhole): boolean {
  const noun = nounOf({ view, figure: whole });
  return noun !== "" && areVoters(noun);
}

function fitsEither(share: Figure, { part, whole }: PartOfWhole): boolean {
  return shareFits(share, part, whole) || restFits(share, part, whole);
}

/** "closed 80 of its 320 branches and cut 1,200 jobs, 15 percent": of what is counted last. */
function hasNearer(view: SentenceView, share: Figure, { part, whole }: PartOfWhole): boolean {
  const last = Math.max(...[part, whole].map(({ first }) => (first < share.first ? first : -1)));
  return view.figures.some((figure) => figure.first > last && figure.next <= share.first && isTerm(view, figure));
}

/** What the share is said to be of is the whole by its name, or has none. */
function isOfBase(place: Place, view: SentenceView, share: Figure, { whole }: PartOfWhole): boolean {
  const base = baseOf(view, share);
  if (base === "") return true;
  const noun = nounOf({ view, figure: whole });
  // "$2.4 billion of its $6 billion output, or 40 percent of gross domestic product"
  if (economies.has(base) && economies.has(noun)) return true;
  // "60 of its 240 drivers, 10 percent of its workforce"
  if (workforces.has(base)) return anyWorkers.has(noun);
  if (bodies.has(base)) return isPeople(view, whole);
  if (base === "capacity" || base === "what") return isCapacity(place, whole);
  return base === "#" ? whole.first > share.first : noun !== "" && noun === base.replace(/s$/, "");
}

const economies = wordSet("gdp gnp gross product output economy income");
const counting = wordSet("counted tallied reported processed");
const workforces = new Set(["workforce", "staff"]);
const anyWorkers = wordSet("worker employee staff people person member job post");

function isOpen(place: Place): boolean {
  return sentencesNear(place.block, place.sentence, 2, 0).some((near) => isSoFar(place, near));
}

/** Counted before all had come: "24,800 had voted by noon". */
function isSoFar({ block: { tokens } }: Place, { mentions, first, next }: SentenceReading): boolean {
  for (let at = first; at < next; at++)
    if (
      isOneOf(tokens, at, soFar) ||
      (wordAt(tokens, at) === "by" && mentions.some((mention) => mention.kind === "timex" && mention.first === at + 1))
    )
      return true;
  return false;
}

function isCount(figure: Figure): boolean {
  const { kind, unit, per, vague } = figure.quantity;
  return kind === "count" && unit === null && per === null && !vague && !looksLikeYear(figure);
}

/** The only part of a whole in the nearest sentence that tells of one, where no other share is told of it. */
function partsBefore({ block, sentence }: Place, share: Figure, isAlone: boolean): PartOfWhole | null {
  for (const { relations } of sentencesNear(block, sentence, 2, 0).toReversed()) {
    const [pair, ...more] = relations.parts.filter(
      ({ part, whole }) => Math.max(part.first, whole.first) < share.first,
    );
    if (!pair) continue;
    const isAloneThere = relations.figures.every((figure) => figure === share || !isShareOf(figure));
    const isClosed = relations.figures.every(
      (figure) => figure === pair.part || figure === pair.whole || !isCount(figure),
    );
    return more.length === 0 && isAloneThere && (isClosed || !isAlone) ? pair : null;
  }
  return null;
}

/** "had voted", "cast a ballot", "went to the polls": what the part did is what a turnout counts. */
function tellsOfVote({ block }: Place, { part, whole }: PartOfWhole): boolean {
  return hasWordBetween(block, turningOut, part.first, Math.max(part.next, whole.next) + 8);
}

/** "The register holds 62,000 names. On Thursday 24,800 people voted": the only two counts before a turnout. */
function votersBefore(place: Place, share: Figure): PartOfWhole | null {
  const near = sentencesNear(place.block, place.sentence, 1, 0);
  if (near.some(({ relations }) => relations.parts.length > 0 || relations.shares.length > 0)) return null;
  const counts = toldNear(place, share, { back: 1, on: 0, behind: false })
    .filter(({ view, figure }) => isVoting(nounOf({ view, figure })))
    .map(({ figure }) => figure)
    .filter(
      ({ quantity }) =>
        quantity.kind === "count" && quantity.per === null && compareRational(quantity.min, rational(100)) >= 0,
    );
  const [one, two, ...more] = counts;
  if (!one || !two || more.length > 0) return null;
  const isOne = compareRational(one.quantity.min, two.quantity.min) < 0;
  return isOne ? { part: one, whole: two } : { part: two, whole: one };
}

/** "all 212 precincts": no voters. */
function isVoting(noun: string): boolean {
  return noun === "" || areVoters(noun) || ballots.has(noun);
}

const ballots = new Set(["vote", "ballot", "name"]);
const turningOut = wordSet("did voted vote votes voting cast polls polled ballots ballot turned came took");
const holding =
  /(?:^| )(?:can|could|capacity (?:of|is|was)|(?:room|space|built|made|designed|licensed|beds|places) for|holds?|seats|seating|stores|takes|carries|accommodates|houses)(?: [a-z]+)?(?: (?:up to|just|only|some|about))?$/;
const restating = new Set(["or", "meaning", "which", "that"]);
const soFar = new Set(["far", "already"]);
