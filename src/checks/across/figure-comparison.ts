import { agree } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf } from "../../claims/token-access.js";
import type { Comparison } from "./comparison.js";
import { evolves } from "./evolving.js";
import { slipPoints } from "./slip-points.js";
import type { Telling } from "./telling.js";
import { areFarApart, isByTheDozen, isOneKind, isVeryValue } from "./values.js";

/** Figures are about the same when what is told of both speaks for it more than what is told of one speaks against it. */
export const figureComparison: Comparison = {
  areOfTwo,
  evidence: [],
  agree: (a, b) => agree(a.subject, b.subject) || isByTheDozen(a, b),
  isRetold: (a, b) => isVeryValue(a, b) || (isOneKind(a, b) && !isBare(a)),
  evolves,
};

/** "14 to 10": so many, but of what goes without saying. */
function isBare({ subject: { measure, thing } }: Telling): boolean {
  return measure === "count" && thing === null;
}

/** No evidence makes one thing of a height and a width, a hundred and five thousand, dollars and euros, two races or the dead of two years. */
function areOfTwo(a: Telling, b: Telling): boolean {
  const [left, right] = [a.subject, b.subject];
  if (left.measure === "money" && left.quantity?.unit?.code !== right.quantity?.unit?.code) return true;
  return (
    differInDimension(left, right) ||
    (areFarApart(left, right) && slipPoints(a, b) === 0) ||
    isHistory(a) !== isHistory(b) ||
    isMargin(left) !== isMargin(right) ||
    [a, b].some((telling) => isAftershock(telling) || isContest(telling.subject))
  );
}

function differInDimension({ aspect: a }: Subject, { aspect: b }: Subject): boolean {
  return a !== null && b !== null && a !== b && dimensions.has(a) && dimensions.has(b);
}

/** Told of a year well before the article's own, beside the dead of another time: "in 1987, when 73 people died". */
function isHistory({ subject: { claim, deeds }, reading: { anchor }, sole }: Telling): boolean {
  const { explicit, end } = claim.asOf;
  if (!deeds.has("death") || sole.has("death") || !explicit || end === null) return false;
  return anchor?.start != null && anchor.start - end > 365;
}

/** "10,000 votes ahead": by how much, and not how many. */
function isMargin({ claim: { block }, phrase }: Subject): boolean {
  return isOneOf(block.tokens, phrase.next, margins);
}

const margins = new Set("ahead behind clear adrift short".split(" "));

/** The strength of one of several: "an aftershock of 5.6". */
function isAftershock({ subject: { measure }, words }: Telling): boolean {
  return measure === "magnitude" && words.stems.has("aftershock");
}

/** "the 100 metres backstroke": another length is another race. */
function isContest({ measure, phrase, thing }: Subject): boolean {
  return measure === "length" && phrase.attributive && contests.has(thing ?? "");
}

const dimensions = new Set("height length depth width thickness weight age speed area distance".split(" "));
const contests = new Set(
  "backstroke breaststroke butterfly freestyle medley crawl sprint hurdle race dash relay run heat final event stage leg steeplechase title record time trial gold silver bronze medal".split(
    " ",
  ),
);
