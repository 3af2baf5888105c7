import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { looksLikeYear } from "../../claims/relations/comparable.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { areVoters, isOfTheRest, rateNear } from "../../claims/relations/named-rate.js";
import { isShareOf, type PartOfWhole } from "../../claims/relations/part-of-whole.js";
import type { Share } from "../../claims/relations/share.js";
import { isPlural } from "../../claims/syntax/counted-plural.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isLikelySlip } from "../../values/likely-slip.js";
import { compareRational, divide, rational, subtract } from "../../values/rational.js";
import { restFits, shareFits, shareValue } from "../share/reckon-share.js";
import type { Place } from "../wording/places.js";
import { partsApart } from "./parts-apart.js";
import { canBeFilled, fullnessNear, isOfRest, isSaidAgain, isSaidOfThem } from "./share-cues.js";
import { isTaken, nounOf, toldNear, viewOf } from "./told-near.js";

/** A share whose part and whole are told before it. */
export type ShareApart = Extract<Share, { form: "part" }>;

/**
 * Shares told apart from their terms: "Of the 62,000 on the register 24,800 had voted. It was a better turnout, at 40
 * percent", "With 540 of its 600 seats sold, the hall was 90 percent full". Silent where any two counts near give the share.
 */
export function* sharesApart(place: Place): Iterable<ShareApart> {
  const view = viewOf(place.block, place.sentence);
  if (
    !view.figures.some(isShareOf) ||
    sentencesNear(place.block, place.sentence, 2, 0).some((near) => isSoFar(place, near))
  )
    return;
  for (const share of view.figures) {
    if (!isShareOf(share) || isTaken(place, share)) continue;
    const found = ratedShare(place, view, share) ?? gatheredShare(place, view, share);
    if (!found || compareRational(found.part.quantity.min, found.whole.quantity.min) > 0) continue;
    const proportion = divide(found.part.quantity.min, found.whole.quantity.min);
    const right = found.isOfRest ? subtract(rational(1), proportion) : proportion;
    if (isLikelySlip(shareValue(share), right)) yield found;
  }
}

/** A share with the name of a rate, or said of "them", whose terms are told in the sentences before. */
function ratedShare(place: Place, view: SentenceView, share: Figure): ShareApart | null {
  const name = rateNear(view, share);
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

/** A share whose two terms are all that is counted in its sentence, or in the one before where it counts nothing. */
function gatheredShare(place: Place, view: SentenceView, share: Figure): ShareApart | null {
  const own = view.figures.filter(isCount);
  const [before] = sentencesNear(place.block, place.sentence, 1, 0);
  const isFar = own.length === 0 && before !== undefined && before !== place.sentence;
  const where = isFar ? viewOf(place.block, before) : view;
  const explicit = isFar ? before.relations.parts : [...place.sentence.relations.parts, ...partsApart(place)];
  const counts = isFar ? where.figures.filter(isCount) : own;
  const [pair, ...more] = explicit.length > 0 ? explicit : ellipticPairs(where, counts);
  if (!pair || more.length > 0 || !isCount(pair.part) || !isCount(pair.whole)) return null;
  if (counts.some((count) => count !== pair.part && count !== pair.whole)) return null;
  if (view.figures.some((figure) => figure !== share && isShareOf(figure))) return null;
  const name = rateNear(view, share);
  const isNamed = name !== null && name !== "turnout";
  const isFull = fullnessNear(view, share) && canBeFilled(where, pair.whole);
  const isRest = isOfRest(view, share);
  const isSaid = isFar ? isSaidOfThem(view, share) : isSaidAgain(view, pair, share);
  if (!isNamed && !isFull && !isSaid && !isRest) return null;
  const fits = shareFits(share, pair.part, pair.whole) || restFits(share, pair.part, pair.whole);
  if (fits) return null;
  const later = share.first < pair.part.first && !isFar ? "part" : "share";
  const rest = isRest ? { isOfEither: true, isOfRest: true } : restOf(where, name, pair);
  return { form: "part", ...pair, share, later, ...rest };
}

function isCount(figure: Figure): boolean {
  const { kind, unit, per, vague } = figure.quantity;
  return kind === "count" && unit === null && per === null && !vague && !looksLikeYear(figure);
}

/** "sent to 800 homes and 240 replied", "searched 25 wrecks and found mines in five": the bare count is of what the other counts. */
function ellipticPairs({ tokens }: SentenceView, [whole, part, ...more]: readonly Figure[]): readonly PartOfWhole[] {
  if (!whole || !part || more.length > 0) return [];
  const [one, two] = [whole, part].map(({ mention }) => (mention.kind === "quantity" ? mention.counted : null));
  if (!one || two || !isPlural(tokens, one.head)) return [];
  return compareRational(part.quantity.min, whole.quantity.min) < 0 ? [{ part, whole }] : [];
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

/** The only part of a whole in the nearest sentence that tells of one, where no other share is told of it. */
function partsBefore({ block, sentence }: Place, share: Figure, isAlone: boolean): PartOfWhole | null {
  for (const { relations } of sentencesNear(block, sentence, 2, 0).toReversed()) {
    const [pair, ...more] = relations.parts.filter(
      ({ part, whole }) => Math.max(part.first, whole.first) < share.first,
    );
    const isOpen = relations.figures.every((figure) => figure === share || !isShareOf(figure));
    if (!pair) continue;
    const isClosed = relations.figures.every(
      (figure) => figure === pair.part || figure === pair.whole || !isCount(figure),
    );
    return more.length === 0 && isOpen && (isClosed || !isAlone) ? pair : null;
  }
  return null;
}

/** "had voted", "cast a ballot", "went to the polls": what the part did is what a turnout counts. */
function tellsOfVote({ block: { tokens } }: Place, { part, whole }: PartOfWhole): boolean {
  for (let at = part.first; at < Math.max(part.next, whole.next) + 8; at++)
    if (isOneOf(tokens, at, turningOut)) return true;
  return false;
}

/** "The register holds 62,000 names. On Thursday 24,800 people voted": the only two counts before a turnout. */
function votersBefore(place: Place, share: Figure): PartOfWhole | null {
  const near = sentencesNear(place.block, place.sentence, 1, 0);
  if (near.some(({ relations }) => relations.parts.length > 0 || relations.shares.length > 0)) return null;
  const counts = toldNear(place, share, { back: 1, on: 0, behind: false })
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

const turningOut = wordSet("voted vote votes voting cast polls polled ballots ballot turned came took");
const soFar = new Set(["far", "already"]);
