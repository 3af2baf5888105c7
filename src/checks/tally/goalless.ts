import type { SentenceView } from "../../claims/relations/figures.js";
import { hasWordBetween, wordsAfter } from "../../claims/relations/figures.js";
import { isScore, type Result } from "../../claims/relations/result.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { isEqual, isZero, rational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { labelAt } from "../wording/finding-at.js";
import { figureText, type Place, printed, tokenSpan } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding, writeScore } from "./score-text.js";

/** "a goalless draw (1-1)", "The match ended goalless, 1-1": no side has a goal. */
export function judgeGoalless(place: Place, { scores, isVote, outcome }: Result): Finding | null {
  const [score] = scores;
  const view = viewOf(place.block, place.sentence);
  if (!score || scores.length > 1 || isVote || view.figures.filter(isScore).length > 1) return null;
  const { min, max } = score.quantity;
  if (isZero(max) && isZero(min)) return null;
  const word = goallessIn(view);
  if (word === null) return null;
  const [from, to] = word < score.first ? [word, score.first] : [score.next, word];
  if (to - from > farthest || hasWordBetween(view, otherMatch, Math.max(view.syntax.first, from - 3), to)) return null;
  // "followed a goalless draw with a 2-1 win"
  const isLevel = isEqual(min, max);
  if (
    !isLevel &&
    (outcome === "won" || outcome === "lost" || clauseAt(view.syntax, word) !== clauseAt(view.syntax, score.first))
  )
    return null;
  const span = tokenSpan(place.block, word, word + 1);
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(figureText(place, score))} is not ${printed(place, span).toLowerCase()}`,
    label: "there were goals",
    expected: [writeScore(place, score, rational(0), rational(0))],
    notes: ["The score or the word is wrong"],
    labels: [labelAt(place.reading, place.block, span, "no goal of either side")],
  });
}

/** The word for a match without goals, where it is said of all of the match. */
function goallessIn(view: SentenceView): number | null {
  const { tokens, syntax } = view;
  for (let at = syntax.first; at < syntax.next; at++) {
    if (!isOneOf(tokens, at, goalless)) continue;
    const ends = isOneOf(tokens, at - 1, ending) || isOneOf(tokens, at - 2, ending);
    if (ends || matches.test(wordsAfter(view, at + 1, 3))) return wordAt(tokens, at + 1) === "first" ? null : at;
  }
  return null;
}

const goalless = wordSet("goalless scoreless");
const ending = wordSet("end ended ending finish finished finishing");
const matches = /^(?:[a-z]+ )?(?:draw|stalemate|tie|deadlock|match|game|affair|encounter|derby|final)(?: |$)/;
/** Of another match, or of a part of this one. */
const otherMatch = wordSet(
  "after before following followed last previous earlier half until till since then first second period half-time interval break extra week month year next opening with but lost won",
);
const farthest = 10;
