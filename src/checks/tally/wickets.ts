import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordOf, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { isScore } from "../../claims/relations/result.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { isEqual, maximum, minimum, type Rational, rational, subtract } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { labelAt } from "../wording/finding-at.js";
import { figureText, type Place, spanOver, writeLike } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding } from "./score-text.js";

/** "reached 190-3 to win by six wickets": of ten, those that are left. */
export function judgeWickets(place: Place): Finding | null {
  const view = viewOf(place.block, place.sentence);
  const margins = view.figures.filter((figure) => isMargin(view, figure));
  const [margin] = margins;
  if (!margin || margins.length > 1) return null;
  const innings = view.figures.flatMap((figure) => inningsAt(view, figure) ?? []);
  const [last] = innings;
  if (!last || innings.length > 1 || hasWordOf(view, otherMatch)) return null;
  const right = subtract(ten, last.lost);
  if (isEqual(margin.quantity.min, right)) return null;
  const text = writeLike(place, margin, right);
  return tallyFinding(place, margin.mention, margin, {
    message: `${quoted(figureText(place, margin))} is not what was left: with ${plainNumber(last.lost)} down that is ${plainNumber(right)}`,
    label: `${plainNumber(right)} of ten were left`,
    expected: text ? [text] : [],
    notes: ["Whoever bats last wins by the wickets that are left of ten; either of the figures may be the wrong one"],
    labels: [
      labelAt(place.reading, place.block, spanOver(...last.figures.map(({ mention }) => mention)), "wickets down"),
    ],
  });
}

/** "won by five wickets", "a six-wicket win" */
function isMargin(view: SentenceView, { quantity, first, next }: Figure): boolean {
  if (!isExactly(quantity) || quantity.kind !== "count") return false;
  if (/^(?:- )?wicket (?:win|victory|success|triumph)/.test(wordsAfter(view, next, 4))) return true;
  if (!/^wickets?(?: |$)/.test(wordsAfter(view, next, 1)) || wordAt(view.tokens, first - 1) !== "by") return false;
  for (let at = first - 2; at >= Math.max(view.syntax.first, first - 8); at--)
    if (
      winning.has(lexeme(view.tokens, at)?.verb?.base ?? "") &&
      (isVerbTag(view.tagged[at] as number) || wordAt(view.tokens, at) === "win")
    )
      return true;
  return false;
}

interface Innings {
  readonly lost: Rational;
  readonly figures: readonly Figure[];
}

/** "190-3", "155 for three" */
function inningsAt(view: SentenceView, figure: Figure): Innings | null {
  const { quantity } = figure;
  if (isScore(figure)) {
    const [lost, runs] = [minimum(quantity.min, quantity.max), maximum(quantity.min, quantity.max)];
    return runs.n > 10n && lost.n < 10n ? { lost, figures: [figure] } : null;
  }
  if (quantity.kind !== "count" || !isExactly(quantity) || quantity.min.n <= 10n) return null;
  const behind = view.figures.find(({ first }) => first === figure.next + 1);
  if (!behind || wordAt(view.tokens, figure.next) !== "for" || behind.quantity.min.n >= 10n) return null;
  const isCounted = behind.mention.kind === "quantity" && behind.mention.counted !== null;
  if (isCounted && !/^wickets?/.test(wordsAfter(view, behind.next, 1))) return null;
  return /(?:made|reached|reaching|making|finished|finishing|on|at|to|scored|scoring|posted|hit)(?: [a-z]+)?$/.test(
    wordsBefore(view, figure.first, 2),
  )
    ? { lost: behind.quantity.min, figures: [figure, behind] }
    : null;
}

const ten = rational(10);
const winning = wordSet("win beat defeat prevail triumph");
const otherMatch = wordSet("last previous earlier yesterday bowled dismissed declared innings lost");
