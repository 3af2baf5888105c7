import {
  type Figure,
  hasWordBetween,
  hasWordOf,
  type SentenceView,
  wordsAfter,
  wordsBefore,
} from "../../claims/relations/figures.js";
import type { Result } from "../../claims/relations/result.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { absolute, compareRational, isEqual, maximum, rational, subtract } from "../../values/rational.js";
import { plainNumber } from "../change/size-words.js";
import { figureLabel, figureText, type Place, sayFigure, writeLike } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding } from "./score-text.js";

/** "lead by 11 after winning the first half 24-10", "are four clear at 3-1", "a three-goal win, 4-2": the margin of the one score. */
export function judgeMargin(place: Place, view: SentenceView, score: Figure, { outcome }: Result): Finding | null {
  const isStanding = hasWordOf(view, standings);
  const margins = view.figures.filter(
    (figure) =>
      figure !== score &&
      ((!isStanding && isLead(view, figure) && !isOver(view, figure)) ||
        (outcome !== null && isOfResult(view, figure, score))),
  );
  const [margin] = margins;
  if (!margin || margins.length > 1 || !isExactly(margin.quantity)) return null;
  const { min, max } = score.quantity;
  // "won 3-1 to move two points clear": of the table
  const inPoints = /^(?:- )?points?(?: |$)/.test(wordsAfter(view, margin.next, 2));
  if (inPoints && compareRational(maximum(min, max), fewest) < 0) return null;
  const right = absolute(subtract(min, max));
  if (isEqual(right, margin.quantity.min)) return null;
  const text = writeLike(place, margin, right);
  return tallyFinding(place, margin.mention, margin, {
    message: `${quoted(figureText(place, margin))} is not the margin of ${sayFigure(place, score)}: that is ${plainNumber(right)}`,
    label: `it is ${plainNumber(right)}`,
    expected: text ? [text] : [],
    notes: ["The margin or the score is wrong"],
    labels: [figureLabel(place, score, "the score")],
  });
}

/** "had been three goals ahead" */
function isOver({ syntax }: SentenceView, { first }: Figure): boolean {
  const { verb } = clauseAt(syntax, first);
  return verb?.perfect === true && verb.tense === "past";
}

/** So many that one side has more than the other; at the interval only where they are said to lead, and not to have won. */
function isLead(view: SentenceView, { quantity, first, next }: Figure): boolean {
  const after = wordsAfter(view, next, 3);
  if (
    quantity.kind !== "count" ||
    quantity.unit ||
    !/^(?:(?:points?|goals?|runs?)(?: |$)|[,.;]|after|with|at|clear|ahead|up|behind|adrift|$)/.test(after)
  )
    return false;
  const before = wordsBefore(view, first, 6);
  const isBy = /(?:^| )(?:leads?|led|leading|trails?|trailed|trailing|ahead|behind|up|down) by$/.test(before);
  const isWon = /(?:^| )(?:won|win|wins|winning|lost|losing|beat|beaten|beating|defeated)(?: [a-z']+){0,3} by$/.test(
    before,
  );
  // "won 98-90 after leading by 15 points at half-time"
  if (isBy && hasWordOf(view, stages) && hasWordOf(view, won)) return false;
  if (isWon) return !hasWordOf(view, stages) && !hasWordBetween(view, otherMatch, next, next + 6);
  return (
    isBy || /^(?:(?:points?|goals?|runs?) )?(?:clear|ahead|up|behind|adrift)(?: (?:at|after|with|[.,;])|$)/.test(after)
  );
}

const won = new Set(["won", "win", "wins", "winning", "lost", "losing", "beat", "beaten", "drew", "drawn"]);

/** "a three-goal win", "with a ten-point margin", "a margin of 12 points", "lost 92-101 by ten points": of this match. */
function isOfResult(view: SentenceView, { quantity, first, next }: Figure, score: Figure): boolean {
  if (quantity.kind !== "count" || quantity.unit || hasWordOf(view, stages) || hasWordOf(view, twoLegs)) return false;
  const [from, to] = first < score.first ? [next, score.first] : [score.next, first];
  const stretches = [from, to, first - 4, first, next, next + 6];
  for (let i = 0; i < stretches.length; i += 2)
    if (hasWordBetween(view, otherMatch, stretches[i] ?? 0, stretches[i + 1] ?? 0)) return false;
  const after = wordsAfter(view, next, 5);
  const before = wordsBefore(view, first, 4);
  if (
    /^(?:- )?(?:points?|goals?|runs?) (?:[a-z]+ )?(?:wins?|victory|triumph|success|margin|defeat|loss|beating)(?: |$)/.test(
      after,
    )
  )
    return !/(?:^| )(?:second|third|first|last|previous|another|biggest|largest|record|of|than)(?: (?:an?|the|their))?$/.test(
      before,
    );
  if (!/^(?:points?|goals?|runs?)(?: [.,;)]|$)/.test(after)) return false;
  return /(?:^| )(?:margin of|by)(?: (?:an?|just|only|a single))?$/.test(before);
}

/** Sides of fewer points than that have scored goals. */
const fewest = rational(12);
const standings = wordSet(
  "table series season aggregate standings leg legs league division group overall penalties shootout",
);
const twoLegs = wordSet("series aggregate leg legs overall penalties shootout season");
/** Words for a part of a match. */
export const stages = wordSet("half halftime break interval quarter quarters period first lap stage");
const otherMatch = wordSet("since after following followed before until last previous earlier had next despite than");
