import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordOf, wordsAfter, wordsBefore, wordsBetween } from "../../claims/relations/figures.js";
import { isScore, type Result } from "../../claims/relations/result.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { add, compareRational, isEqual, maximum, minimum, type Rational, rational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { figureLabel, figureText, type Place, sayFigure } from "../wording/places.js";
import { listTerms, quoted } from "../wording/words.js";
import { tallyFinding, writeScore } from "./score-text.js";

/** Final scores held against the score at half-time or the scores of the quarters. */
export function judgePhases(place: Place, result: Result): Finding | null {
  const [score] = result.scores;
  if (!score || result.isVote || result.scores.length > 1) return null;
  const view = viewOf(place.block, place.sentence);
  if (hasWordOf(view, otherwise)) return null;
  return judgeInterval(place, view, score, result) ?? judgeSum(place, view, score);
}

/** "led 2-0 at half-time and lost 1-0": no side loses what it has scored. */
function judgeInterval(place: Place, view: SentenceView, score: Figure, { outcome }: Result): Finding | null {
  const scores = view.figures.filter(isScore);
  const [before, last] = scores;
  if (!before || last !== score || scores.length !== 2 || outcome === null || outcome === "led") return null;
  const isInterval = interval.test(wordsAfter(view, before.next, 5));
  if (!isInterval || hasWordOf(view, setsWon)) return null;
  const [most, least] = sidesOf(before);
  const [won, lost] = sidesOf(score);
  if (compareRational(won, most) >= 0 && compareRational(lost, least) >= 0) return null;
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(figureText(place, score))} has less than the ${sayFigure(place, before)} before it`,
    label: `it was ${sayFigure(place, before)} before`,
    expected: [],
    notes: ["No side has fewer in the end than it had at the interval; one of the two scores is wrong"],
    labels: [figureLabel(place, before, "at the interval")],
  });
}

/** "Quarters of 20-15, 18-22, 25-17 and 22-20 gave the Comets an 85-74 win". */
function judgeSum(place: Place, view: SentenceView, score: Figure): Finding | null {
  const scores = view.figures.filter(isScore);
  const parts = scores.slice(0, -1);
  const [first] = parts;
  if (
    !first ||
    scores.at(-1) !== score ||
    view.figures.filter((figure) => figure.first > first.first).length + 1 !== scores.length
  )
    return null;
  const name =
    /(?:^| )(quarter (?:scores|#)|quarters|halves|half (?:scores|#)|periods|period (?:scores|#))(?: (?:were|of|went|ended|finished|read))*$/.exec(
      wordsBefore(view, first.first, 5),
    )?.[1];
  if (name === undefined || parts.length !== (/^quarter/.test(name) ? 4 : /^hal/.test(name) ? 2 : 3)) return null;
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1];
    if (next && !/^(?:,|and|, and)$/.test(wordsBetween(view, part.next, next.first))) return null;
  }
  const left = parts.map(({ quantity }) => quantity.min).reduce(add, rational(0));
  const right = parts.map(({ quantity }) => quantity.max).reduce(add, rational(0));
  const [won, lost] = sidesOf(score);
  if (isEqual(maximum(left, right), won) && isEqual(minimum(left, right), lost)) return null;
  const text = writeScore(place, score, maximum(left, right), minimum(left, right));
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(figureText(place, score))} is not what the ${name.replace(/ .*/, "")}${/s(?: |$)/.test(name) ? "" : "s"} make: that is ${text}`,
    label: `together ${text}`,
    expected: [text],
    notes: [
      `${listTerms(parts.map((part) => sayFigure(place, part)))} make ${text}; any of the scores may be the wrong one`,
    ],
    labels: parts.map((part) => figureLabel(place, part, "a part of it")),
  });
}

/** The larger and the smaller side. */
function sidesOf({ quantity: { min, max } }: Figure): readonly [Rational, Rational] {
  return [maximum(min, max), minimum(min, max)];
}

/** Legs, seasons and what settles a level match have scores of their own. */
const otherwise = wordSet(
  "penalties penalty shootout shoot aggregate leg legs replay overtime extra season seasons series last previous earlier yesterday walkover forfeit",
);
const setsWon = wordSet("set sets frame frames game games");
const interval =
  /^(?:(?:ahead|up|down|behind) )?(?:at|by) (?:half - ?time|halftime|half time|the (?:half|break|interval|turn|half - ?way (?:point|stage|mark)))/;
