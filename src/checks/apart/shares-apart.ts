import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { mentionAt, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { isShareOf, type PartOfWhole } from "../../claims/relations/part-of-whole.js";
import type { Share } from "../../claims/relations/share.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isLikelySlip } from "../../values/likely-slip.js";
import { compareRational, divide, rational } from "../../values/rational.js";
import { shareValue } from "../share/reckon-share.js";
import type { Place } from "../wording/places.js";
import { isTaken, nounOf, toldNear, viewOf } from "./told-near.js";

/** A share whose part and whole are told before it. */
export type ShareApart = Extract<Share, { form: "part" }>;

/** "Of the 62,000 on the register 24,800 had voted. It was a better turnout, at 40 percent": shares told apart from their terms. */
export function* sharesApart(place: Place): Iterable<ShareApart> {
  const view = viewOf(place.block, place.sentence);
  if (
    !view.figures.some(isShareOf) ||
    sentencesNear(place.block, place.sentence, 2, 0).some((near) => isSoFar(place, near))
  )
    return;
  for (const share of view.figures) {
    if (!isShareOf(share) || isTaken(place, share)) continue;
    const name = rateNear(view, share);
    if (name === null && !isOfThem(view, share)) continue;
    const told = partsBefore(place, share);
    const isTurnout = name === "turnout";
    const isOfVoters = told === null || !isTurnout || voting.has(nounOf({ view, figure: told.whole }));
    const pair = (isOfVoters ? told : null) ?? (isTurnout ? votersBefore(place, share) : null);
    if (
      !pair ||
      (isTurnout && !tellsOfVote(place, pair)) ||
      compareRational(pair.part.quantity.min, pair.whole.quantity.min) > 0
    )
      continue;
    const proportion = divide(pair.part.quantity.min, pair.whole.quantity.min);
    if (isLikelySlip(shareValue(share), proportion)) yield { form: "part", ...pair, share, later: "share" };
  }
}

/** "a turnout of 46 percent", "the pass rate was 46 percent", "a better turnout, at 46 percent": of now, and of nobody else. */
function rateNear(view: SentenceView, { first, next }: Figure): string | null {
  const { tokens, syntax } = view;
  if (ofOthers.test(wordsBefore(view, first, 14)) || isOfOtherTime(view, first)) return null;
  for (let at = first - 1; at >= Math.max(syntax.first, first - longestJoint) && !mentionAt(view, at); at--)
    if (isRate(tokens, at)) return wordAt(tokens, at);
  for (let at = next; at < next + 4 && !signAt(tokens, at, ",") && !signAt(tokens, at, ";"); at++)
    if (isRate(tokens, at)) return wordAt(tokens, at);
  return null;
}

/** "turnout", "pass rate" */
function isRate(tokens: SentenceView["tokens"], at: number): boolean {
  return isOneOf(tokens, at, turnouts) || (wordAt(tokens, at) === "rate" && isOneOf(tokens, at - 1, rated));
}

/** "In 2014 turnout was", "Last year the rate was" */
function isOfOtherTime({ mentions }: SentenceView, first: number): boolean {
  return mentions.some(({ first: at, ...mention }) => {
    if (mention.kind !== "timex" || at > first) return false;
    const { expression } = mention;
    return expression.form === "period" || (expression.form === "calendar" && expression.year !== undefined);
  });
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

/** "That is 46 percent of them", "a third of the total" */
function isOfThem(view: SentenceView, { first, next }: Figure): boolean {
  const before = wordsBefore(view, first, 14);
  return (
    /^(?:that|this|it|which) (?:is|was|means|represents|amounts to|makes)(?: (?:a|about|just|only|nearly|almost|some))*$/.test(
      before,
    ) && /^(?:of (?:them|those|the total|all)|[.,;])/.test(wordsAfter(view, next, 3))
  );
}

/** The only part of a whole in the nearest sentence that tells of one, where no other share is told of it. */
function partsBefore({ block, sentence }: Place, share: Figure): PartOfWhole | null {
  for (const { relations } of sentencesNear(block, sentence, 2, 0).toReversed()) {
    const [pair, ...more] = relations.parts.filter(
      ({ part, whole }) => Math.max(part.first, whole.first) < share.first,
    );
    const isOpen = relations.figures.every((figure) => figure === share || !isShareOf(figure));
    if (pair) return more.length === 0 && isOpen ? pair : null;
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

/** Tokens between the name of a rate and its figure. */
const longestJoint = 7;
const voting = new Set([
  "voter",
  "elector",
  "people",
  "adult",
  "resident",
  "member",
  "citizen",
  "name",
  "student",
  "worker",
  "employee",
  "",
]);
const turningOut = wordSet("voted vote votes voting cast polls polled ballots ballot turned came took");
const turnouts = new Set(["turnout", "participation"]);
const rated = wordSet(
  "pass success failure response acceptance completion conviction survival approval vaccination hit return uptake dropout completion",
);
const ofOthers =
  /(?:^| )(?:last|previous|national|nationally|average|elsewhere|target|usual|record|than|from|against|expected|forecast|required|needed|threshold|among|for|in|women|men|girls|boys|younger|older)(?: |$)/;
const soFar = new Set(["far", "already"]);
