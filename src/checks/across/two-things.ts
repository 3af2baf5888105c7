import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf } from "../../claims/token-access.js";
import { figureSlipPoints } from "./slip-points.js";
import { areFarApart } from "./values.js";

/** No evidence makes one thing of a height and a width, a hundred and five thousand, dollars and euros, votes and a lead in votes, or of two races. */
export function areTwoThings(a: Subject, b: Subject): boolean {
  if (a.measure === "money" && a.quantity?.unit?.code !== b.quantity?.unit?.code) return true;
  return (
    differInDimension(a, b) ||
    (areFarApart(a, b) && figureSlipPoints(a, b) === 0) ||
    isMargin(a) !== isMargin(b) ||
    isContest(a) ||
    isContest(b)
  );
}

function differInDimension({ aspect: a }: Subject, { aspect: b }: Subject): boolean {
  return a !== null && b !== null && a !== b && dimensions.has(a) && dimensions.has(b);
}

/** "10,000 votes ahead": by how much, and not how many. */
function isMargin({ claim: { block }, phrase }: Subject): boolean {
  return isOneOf(block.tokens, phrase.next, margins);
}

const margins = new Set("ahead behind clear adrift short".split(" "));

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
