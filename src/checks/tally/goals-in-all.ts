import { type Figure, hasWordOf, type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import type { Result } from "../../claims/relations/result.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { add, isEqual, type Rational, rational } from "../../values/rational.js";
import { plainNumber } from "../change/size-words.js";
import { labelAt } from "../wording/finding-at.js";
import { figureLabel, figureText, type Place, printed, sayFigure, tokenSpan, writeLike } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding } from "./score-text.js";

/** How many goals a match is said to have had, held against the sum of its one score: "a seven-goal thriller", "the only goal". */
export function judgeGoalsInAll(place: Place, view: SentenceView, score: Figure, { outcome }: Result): Finding | null {
  if (hasWordOf(view, otherwise)) return null;
  const sum = add(score.quantity.min, score.quantity.max);
  const told = view.figures.find((figure) => figure !== score && isOfMatch(view, figure));
  if (told) return isEqual(told.quantity.min, sum) ? null : goalsFinding(place, told, score, sum);
  const only = outcome === "lost" ? null : onlyGoal(view);
  return only === null || isEqual(sum, rational(1)) ? null : onlyFinding(place, only, score, sum);
}

/** "a seven-goal thriller", "the match had six goals" */
function isOfMatch(view: SentenceView, { quantity, first, next }: Figure): boolean {
  if (quantity.kind !== "count" || !isExactly(quantity)) return false;
  if (
    /^(?:- )?goals? (?:[a-z]+ )?(?:thriller|classic|epic|feast|spectacle|match|game|encounter|contest)(?: |$)/.test(
      wordsAfter(view, next, 4),
    )
  )
    return true;
  return (
    /^goals(?: [.,;]|$)/.test(wordsAfter(view, next, 2)) &&
    /(?:^| )(?:match|game|contest|encounter|tie|final) (?:had|saw|produced|featured|brought|yielded)$/.test(
      wordsBefore(view, first, 3),
    )
  );
}

function goalsFinding(place: Place, told: Figure, score: Figure, sum: Rational): Finding {
  const right = writeLike(place, told, sum);
  return tallyFinding(place, told.mention, told, {
    message: `${quoted(figureText(place, told))} is not how many goals ${sayFigure(place, score)} makes: that is ${plainNumber(sum)}`,
    label: `${plainNumber(sum)} goals`,
    expected: right ? [right] : [],
    notes: ["The number or the score is wrong"],
    labels: [figureLabel(place, score, "the score")],
  });
}

/** The token of "the only goal" of a match; "City's only goal" and "the only goal of the half" leave others. */
function onlyGoal(view: SentenceView): number | null {
  const { syntax } = view;
  for (let at = syntax.first; at < syntax.next; at++) if (single.test(wordsAfter(view, at, 10))) return at;
  return null;
}

function onlyFinding(place: Place, at: number, score: Figure, sum: Rational): Finding {
  const span = tokenSpan(place.block, at, at + 3);
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(figureText(place, score))} makes ${plainNumber(sum)} goals, not ${quoted(printed(place, span))}`,
    label: `${plainNumber(sum)} goals`,
    expected: [],
    notes: ["The score or the words are wrong"],
    labels: [labelAt(place.reading, place.block, span, "one goal")],
  });
}

const single =
  /^(?:the (?:only|sole|lone|solitary)|an? (?:lone|solitary|sole)) goal(?: (?:of (?:the )?(?:match|game|night|contest|tie|final|day|evening|afternoon|encounter|#)[a-z]*(?: |$)|by |from [a-z]+ (?:settled|gave|was|decided|won|earned|in|as)|in |as |when |[.;]|was |came |went |settled |gave |earned |decided )|$)/;
const otherwise = wordSet(
  "half halftime interval break quarter period aggregate leg legs penalties shootout season series extra last previous earlier away",
);
