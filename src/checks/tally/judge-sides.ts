import { bodyIn, evenIn, marginIn, votedAll } from "../../claims/relations/ballot.js";
import type { Figure } from "../../claims/relations/figures.js";
import type { VoteSides } from "../../claims/relations/vote-sides.js";
import type { Finding } from "../../findings/finding.js";
import { dictionary } from "../../text/dictionary.js";
import { absolute, add, compareRational, isEqual, subtract } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { labelAt } from "../wording/finding-at.js";
import { figureLabel, type Place, printed, sayFigure, swapFigures, tokenSpan, writeLike } from "../wording/places.js";
import { alternatives } from "../wording/times.js";
import { quoted } from "../wording/words.js";
import { tallyFinding } from "./score-text.js";

/** What the two sides of a vote do not go with: what became of it, a tie, its majority, the number of those who may vote. */
export function judgeSides(place: Place, sides: VoteSides): Finding | null {
  return judgeTie(place, sides) ?? judgeFate(place, sides) ?? judgeMajority(place, sides) ?? judgeVoters(place, sides);
}

/** "The ballot was tied, with 212 for and 221 against" */
function judgeTie(place: Place, { ayes, noes, first, next }: VoteSides): Finding | null {
  const word = evenIn(viewOf(place.block, place.sentence));
  if (word === null || isEqual(ayes.quantity.min, noes.quantity.min)) return null;
  const span = tokenSpan(place.block, first, next);
  return tallyFinding(place, span, ayes, {
    message: `${quoted(printed(place, span))} is no tie`,
    label: `${sayFigure(place, ayes)} for, ${sayFigure(place, noes)} against`,
    expected: [],
    notes: ["A tie has as many on one side as on the other; the word or one of the figures is wrong"],
    labels: [labelAt(place.reading, place.block, tokenSpan(place.block, word, word + 1), "called a tie")],
  });
}

/** "carried by a majority of 212: 1,530 voted yes and 1,308 no" */
function judgeMajority(place: Place, { ayes, noes }: VoteSides): Finding | null {
  const margin = marginIn(viewOf(place.block, place.sentence), [ayes, noes]);
  const right = absolute(subtract(ayes.quantity.min, noes.quantity.min));
  const isKnown = place.sentence.relations.differences.some(({ size }) => size.figure === margin);
  if (!margin || isKnown || isEqual(right, margin.quantity.min)) return null;
  const text = writeLike(place, margin, right);
  return tallyFinding(place, margin.mention, margin, {
    message: `${quoted(printed(place, margin.mention))} is not the margin of ${sayFigure(place, ayes)} to ${sayFigure(place, noes)}: that is ${plainNumber(right)}`,
    label: `the margin is ${plainNumber(right)}`,
    expected: text ? [text] : [],
    notes: ["Either side may be the wrong figure"],
    labels: [figureLabel(place, ayes, "for"), figureLabel(place, noes, "against")],
  });
}

/** "Of the 13 members eight voted for and six against" */
function judgeVoters(place: Place, { ayes, noes, first, next }: VoteSides): Finding | null {
  const view = viewOf(place.block, place.sentence);
  const larger: Figure = compareRational(ayes.quantity.min, noes.quantity.min) < 0 ? noes : ayes;
  const body = bodyIn(view, [ayes, noes], larger.quantity.min);
  if (body?.quantity.bound !== "exact") return null;
  const cast = add(ayes.quantity.min, noes.quantity.min);
  const order = compareRational(cast, body.quantity.min);
  if (order === 0 || (order < 0 && !votedAll(view, body))) return null;
  const span = tokenSpan(place.block, first, next);
  return tallyFinding(place, span, ayes, {
    message: `${quoted(printed(place, span))} makes ${plainNumber(cast)} votes, but there are ${order > 0 ? "only " : ""}${sayFigure(place, body)}`,
    label: `${plainNumber(cast)} votes`,
    expected: [],
    notes: ["Any of the figures may be the wrong one"],
    labels: [figureLabel(place, body, "all who may vote")],
  });
}

/** A vote that was carried by the smaller side, or lost by the larger: "approved, with four in favour and seven against". */
function judgeFate(place: Place, { ayes, noes, first, next, outcome, word }: VoteSides): Finding | null {
  if (outcome === null || word === null || evenIn(viewOf(place.block, place.sentence)) !== null) return null;
  const order = compareRational(ayes.quantity.min, noes.quantity.min);
  if (order === 0 || order > 0 === (outcome === "passed")) return null;
  const span = tokenSpan(place.block, first, next);
  const [a, b] = [sayFigure(place, ayes), sayFigure(place, noes)];
  const said = printed(place, tokenSpan(place.block, word, word + 1));
  const fate = order > 0 ? "carry" : "lose";
  const swapped = swapFigures(place, span, ayes, noes);
  return tallyFinding(place, span, ayes, {
    message: `${quoted(printed(place, span))} would ${fate} the vote, which is called ${quoted(said)}`,
    label: `${a} for, ${b} against`,
    expected: [swapped],
    labels: [labelAt(place.reading, place.block, tokenSpan(place.block, word, word + 1), "what became of it")],
    fixes: alternatives(place, [
      { span, text: swapped },
      { span: tokenSpan(place.block, word, word + 1), text: otherFate[said] ?? null },
    ]),
    notes: [
      `${a} for and ${b} against ${fate} a vote; the word or one of the figures is wrong, or the two have changed places`,
    ],
  });
}

/** What became of a vote, by the word for the contrary. */
const otherFate: Readonly<Record<string, string>> = dictionary({
  approved: "rejected",
  passed: "rejected",
  adopted: "rejected",
  endorsed: "rejected",
  ratified: "rejected",
  backed: "opposed",
  carried: "lost",
  lost: "carried",
  defeated: "carried",
  rejected: "approved",
  failed: "passed",
});
