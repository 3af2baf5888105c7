import type { Result } from "../../claims/relations/result.js";
import type { Scorers } from "../../claims/relations/scorers.js";
import type { Finding } from "../../findings/finding.js";
import { add, compareRational, maximum, minimum, rational } from "../../values/rational.js";
import { writeWords } from "../../values/write-number.js";
import { labelAt } from "../wording/finding-at.js";
import { figureLabel, figureText, type Place, printed, sayFigure, tokenSpan } from "../wording/places.js";
import { quoted, sayCount } from "../wording/words.js";
import { tallyFinding, writeScore } from "./score-text.js";

/** More goals told of than the score has. */
export function judgeGoals(place: Place, { outcome, isVote }: Result): Finding | null {
  const [scorers] = place.sentence.relations.scorers;
  if (!scorers || isVote || (outcome === null && !scorers.isAll)) return null;
  const { score, goals } = scorers;
  const { min, max } = score.quantity;
  if (scorers.isAll) return judgeAll(place, scorers);
  const most = maximum(min, max);
  if (compareRational(rational(goals), most) <= 0) return null;
  const span = tokenSpan(place.block, scorers.first, scorers.next);
  const said = figureText(place, score);
  const count = sayCount(goals);
  const wins = compareRational(min, max) >= 0;
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(said)} has fewer goals than the ${count} told of`,
    label: "fewer goals than told of",
    expected: wins
      ? [writeScore(place, score, rational(goals), max)]
      : [writeScore(place, score, minimum(min, max), rational(goals))],
    notes: [`${quoted(printed(place, span))} makes ${count} goals; the score or the scorers are wrong`],
    labels: [labelAt(place.reading, place.block, span, `${count} goals`)],
  });
}

/** All the goals of a match are those of both sides. */
function judgeAll(place: Place, { score, goals, first, next, isSum }: Scorers): Finding | null {
  const { min, max } = score.quantity;
  const right = add(min, max);
  // All three goals may be those of the side that scored them.
  if (compareRational(rational(goals), right) === 0 || compareRational(rational(goals), maximum(min, max)) <= 0)
    return null;
  const span = tokenSpan(place.block, first, next);
  const count = writeWords(right) ?? String(right.n);
  const said = printed(place, span);
  if (isSum)
    return tallyFinding(place, score.mention, score, {
      message: `${quoted(figureText(place, score))} is ${count} goals, but ${sayCount(goals)} are told of`,
      label: `${count} goals`,
      expected: [],
      notes: ["All of them fell after the interval; the score or the scorers are wrong"],
      labels: [labelAt(place.reading, place.block, span, `${sayCount(goals)} goals`)],
    });
  return tallyFinding(place, span, score, {
    message: `${quoted(said)} are not all of ${quoted(figureText(place, score))}: that is ${count}`,
    label: `${count} in all`,
    expected: [`${/\d/.test(said) ? String(right.n) : count} goals`],
    notes: [`${sayFigure(place, score)} makes ${count} goals; the score or the number is wrong`],
    labels: [figureLabel(place, score, "the score")],
  });
}
