import type { Ballot } from "../../claims/relations/ballot.js";
import { type Figure, hasWordBetween } from "../../claims/relations/figures.js";
import type { Result } from "../../claims/relations/result.js";
import { plain } from "../../claims/relations/size.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { absolute, add, compareRational, isZero, maximum, minimum, rational, subtract } from "../../values/rational.js";
import { plainNumber, sizeSpan } from "../change/size-words.js";
import { figureLabel, figureText, type Place, printed, sayFigure, writeLike } from "../wording/places.js";
import { listTerms, quoted } from "../wording/words.js";
import { countSpan, countText, swapScore, tallyFinding, writeScore } from "./score-text.js";

/** A vote that did what the smaller side wanted: "voted 218-220 to pass". */
export function judgeVote(place: Place, { scores, outcome, word }: Result): Finding | null {
  const [score] = scores as [Figure];
  const { min, max } = score.quantity;
  if ((outcome !== "passed" && outcome !== "voted") || word === null || compareRational(min, max) >= 0) return null;
  if (saysFailed(place) || (outcome === "voted" && !saysForWhat(place, score, word))) return null;
  const said = figureText(place, score);
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(said)} would lose the vote: ${plainNumber(min)} is less than ${plainNumber(max)}`,
    label: `${plainNumber(min)} for, ${plainNumber(max)} against`,
    expected: [swapScore(place, score)],
    notes: ["The figures have changed places, one of them is wrong, or the vote failed"],
  });
}

/** More votes than voters, a side that its parts do not make, unanimity with votes against, a tie of unequal sides. */
export function judgeBallot(place: Place, ballot: Ballot): Finding | null {
  return judgeBody(place, ballot) ?? judgeWord(place, ballot) ?? judgeMargin(place, ballot) ?? judgeSide(place, ballot);
}

function judgeBody(place: Place, { score, body, allVoted, abstentions }: Ballot): Finding | null {
  if (body?.quantity.bound !== "exact") return null;
  const { min, max } = score.quantity;
  const cast = abstentions.reduce((sum, { quantity }) => add(sum, quantity.min), add(min, max));
  const order = compareRational(cast, body.quantity.min);
  if (order === 0 || (order < 0 && !(allVoted && abstentions.length === 0))) return null;
  const terms = [plainNumber(min), plainNumber(max), ...abstentions.map((figure) => sayFigure(place, figure))];
  const [said, size] = [figureText(place, score), sayFigure(place, body)];
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(said)} makes ${plainNumber(cast)} votes, but ${order > 0 ? `there are only ${size}` : `all ${size} voted`}`,
    label: `${plainNumber(cast)} votes`,
    expected: [],
    notes: [
      `${listTerms(terms)} make ${plainNumber(cast)}, ${order > 0 ? "more" : "less"} than ${size}; any of the figures may be the wrong one`,
    ],
    labels: [
      figureLabel(place, body, "all who may vote"),
      ...abstentions.map((a) => figureLabel(place, a, "counted too")),
    ],
  });
}

function judgeWord(place: Place, { score, word }: Ballot): Finding | null {
  if (!word) return null;
  const { min, max } = score.quantity;
  const said = figureText(place, score);
  if (word.says === "unanimous") {
    if (isZero(min) || isZero(max)) return null;
    const all = add(min, max);
    return tallyFinding(place, score.mention, score, {
      message: `${quoted(said)} is not unanimous`,
      label: `${plainNumber(compareRational(min, max) < 0 ? min : max)} voted the other way`,
      expected: [writeScore(place, score, all, rational(0))],
      notes: [`A unanimous vote of ${plainNumber(all)} is ${plainNumber(all)}-0; the word or the figures are wrong`],
    });
  }
  if (compareRational(min, max) === 0) return null;
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(said)} is no tie`,
    label: `${plainNumber(maximum(min, max))} is the larger side`,
    expected: [],
    notes: ["A tie has as many on one side as on the other; the word or one of the figures is wrong"],
  });
}

function judgeMargin(place: Place, { score, margin }: Ballot): Finding | null {
  if (margin?.quantity.bound !== "exact") return null;
  const { min, max } = score.quantity;
  const right = absolute(subtract(min, max));
  if (compareRational(right, margin.quantity.min) === 0) return null;
  const span = sizeSpan(place, plain(margin));
  const text = writeLike(place, margin, right);
  const [said, votes] = [printed(place, span), sayFigure(place, score)];
  return tallyFinding(place, span, margin, {
    message: `${quoted(said)} is not the margin of ${votes}: that is ${plainNumber(right)}`,
    label: `the margin is ${plainNumber(right)}`,
    expected: text ? [text + printed(place, { start: margin.mention.end, end: span.end })] : [],
    notes: [
      `${plainNumber(maximum(min, max))} less ${plainNumber(minimum(min, max))} is ${plainNumber(right)}; either side may be the wrong figure`,
    ],
    labels: [figureLabel(place, score, "the result")],
  });
}

function judgeSide(place: Place, { score, side }: Ballot): Finding | null {
  if (!side) return null;
  const votes = side.isFor ? score.quantity.min : score.quantity.max;
  const sum = side.parts.map(({ quantity }) => quantity.min).reduce(add, rational(0));
  const order = compareRational(sum, votes);
  if (order === 0 || (order < 0 && !side.closed)) return null;
  const last = side.parts.at(-1) as Figure;
  const rest = subtract(votes, subtract(sum, last.quantity.min));
  const right = rest.n > 0n ? countText(place, last, rest) : null;
  const span = countSpan(place, last);
  const terms = listTerms(side.parts.map((part) => sayFigure(place, part)));
  return tallyFinding(place, span, last, {
    message: `${quoted(printed(place, span))} brings the votes ${side.isFor ? "for" : "against"} to ${plainNumber(sum)}, not ${plainNumber(votes)}`,
    label: `${terms} make ${plainNumber(sum)}`,
    expected: right ? [right] : [],
    notes: [`${terms} make ${plainNumber(sum)}; any of them, or the result, may be the wrong figure`],
    labels: [figureLabel(place, score, `${plainNumber(votes)} ${side.isFor ? "for" : "against"}`)],
  });
}

/** "voted 218-220 to pass", "By 6 votes to 8 they agreed to sell"; "voted 6-8 on the plan" leaves open which way it went. */
function saysForWhat({ block: { tokens, tagged } }: Place, { first, next }: Figure, word: number): boolean {
  // "passed it by a vote of 47 to 51"
  const isNoun = isOneOf(tokens, word - 1, articles);
  if (isNoun || word > first || isOneOf(tokens, next, purposes) || isOneOf(tokens, next + 1, purposes)) return true;
  // "voted to strike by 480 to 512"
  return tagged[word + 1] === tags.to && tagged[word + 2] === tags.verb;
}

const articles = new Set(["a", "an", "the"]);
const purposes = new Set(["to", "for", "that", "in"]);

/** A vote that needed more than half, or that is said to have failed. */
function saysFailed({ block, sentence }: Place): boolean {
  return hasWordBetween(block, failing, sentence.first, sentence.next);
}

const failing = new Set(
  "not n't no declined refused fail fails failed failing failure short reject rejects rejected rejecting defeat defeats defeated block blocks blocked blocking but needed required requires needs threshold thirds fifths quarters supermajority despite against down sank sink scuttle scuttled kill killed overrule overruled veto vetoed".split(
    " ",
  ),
);
