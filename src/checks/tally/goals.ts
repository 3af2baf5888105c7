import type { Result } from "../../claims/relations/result.js";
import type { Finding } from "../../findings/finding.js";
import { compareRational, maximum, minimum, rational } from "../../values/rational.js";
import { writeWords } from "../../values/write-number.js";
import { labelAt } from "../wording/finding-at.js";
import { figureText, type Place, printed, tokenSpan } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding, writeScore } from "./score-text.js";

/** More goals told of than the score has. */
export function judgeGoals(place: Place, { outcome, isVote }: Result): Finding | null {
  const [scorers] = place.sentence.relations.scorers;
  if (!scorers || isVote || outcome === null) return null;
  const { score, goals } = scorers;
  const { min, max } = score.quantity;
  const most = maximum(min, max);
  if (compareRational(rational(goals), most) <= 0) return null;
  const span = tokenSpan(place.block, scorers.first, scorers.next);
  const said = figureText(place, score);
  const count = writeWords(rational(goals)) ?? String(goals);
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
