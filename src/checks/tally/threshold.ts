import { sentencesNear } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import { hasWordOf, type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { isScore } from "../../claims/relations/result.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { add, compareRational, divide, maximum, type Rational, rational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { figureLabel, type Place, printed, sayFigure, spanOver } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding } from "./score-text.js";

/** A vote that carried without the majority it needed, or failed with it: "needed two-thirds and passed 60-40". */
export function judgeThreshold(place: Place): Finding | null {
  const view = viewOf(place.block, place.sentence);
  const votes = votesOf(place, view);
  const asked = votes && thresholdNear(place);
  if (!votes || !asked || votes.cast.n <= 0n) return null;
  const fate = fateIn(view, asked.view === view ? asked.figure : null);
  // "A two-thirds majority is needed to override a veto": of another vote, unless this one is said to reach it.
  if (isForOther(asked) && !hasWordOf(view, reaching)) return null;
  const share = divide(votes.ayes, votes.cast);
  const order = compareRational(share, asked.figure.quantity.min);
  if (fate === null || (fate === "passed" ? order >= 0 : order < 0)) return null;
  // What was needed may be so much of all members, and not of those who voted.
  if (fate === "failed" && (hasWordOf(asked.view, bodies) || hasWordOf(view, bodies))) return null;
  const span = spanOver(...votes.figures.map(({ mention }) => mention));
  const said = printed(place, span);
  return tallyFinding(place, span, votes.figures[0] as Figure, {
    message: `${quoted(said)} ${order < 0 ? "is less than" : "reaches"} the ${sayFigure(place, asked.figure)} that was needed`,
    label: `${plainNumber(votes.ayes)} of ${plainNumber(votes.cast)}`,
    expected: [],
    notes: ["The votes, the majority that was needed or what became of it is wrong"],
    labels: asked.view === view ? [figureLabel(place, asked.figure, "needed")] : [],
  });
}

interface Votes {
  readonly figures: readonly Figure[];
  readonly ayes: Rational;
  readonly cast: Rational;
}

/** "60-40", "61 in favour and 39 against", "60 of 100 votes" */
function votesOf({ sentence: { relations } }: Place, view: SentenceView): Votes | null {
  const scores = view.figures.filter(isScore);
  const [score] = scores;
  if (scores.length > 1) return null;
  if (score) {
    const { min, max } = score.quantity;
    return { figures: [score], ayes: maximum(min, max), cast: add(min, max) };
  }
  const [sides] = relations.voteSides;
  if (sides) {
    const { ayes, noes } = sides;
    return { figures: [ayes, noes], ayes: ayes.quantity.min, cast: add(ayes.quantity.min, noes.quantity.min) };
  }
  const pair = relations.parts.find(({ whole }) => /^votes(?: |$)/.test(wordsAfter(view, whole.next, 1)));
  return pair
    ? { figures: [pair.part, pair.whole], ayes: pair.part.quantity.min, cast: pair.whole.quantity.min }
    : null;
}

/** The one share that is said to be needed, in the sentence or the one before. */
function thresholdNear(place: Place): { readonly figure: Figure; readonly view: SentenceView } | null {
  for (const sentence of sentencesNear(place.block, place.sentence, 1, 0).toReversed()) {
    const view = viewOf(place.block, sentence);
    const found = view.figures.filter((figure) => isMajority(view, figure));
    const [figure] = found;
    if (figure && found.length === 1) return { figure, view };
    if (found.length > 1 || (sentence !== place.sentence && view.figures.some(isScore))) return null;
  }
  return null;
}

/** A fraction of more than half, beside words of needing: "a two-thirds majority", "the three-fifths required". */
function isMajority(view: SentenceView, { quantity, mention, first, next }: Figure): boolean {
  const isFraction = mention.kind === "quantity" && mention.form === "fraction" && quantity.bound === "exact";
  if (!isFraction || compareRational(quantity.min, half) <= 0 || compareRational(quantity.min, rational(1)) >= 0)
    return false;
  if (!hasWordOf(view, needing)) return false;
  return majority.test(wordsAfter(view, next, 4)) || needed.test(wordsBefore(view, first, 5));
}

/** What needs so much is named, and it is no passing of what is spoken of. */
function isForOther({ figure, view: { tokens, tagged, syntax } }: { figure: Figure; view: SentenceView }): boolean {
  for (let at = figure.next; at < Math.min(figure.next + 9, syntax.next); at++)
    if (tagged[at] === tags.to && tagged[at + 1] === tags.verb) return !isOneOf(tokens, at + 1, passes);
  return false;
}

/** What became of it, where the words say only one thing. */
function fateIn(view: SentenceView, asked: Figure | null): "passed" | "failed" | null {
  if (hasWordOf(view, undecided)) return null;
  if (hasWordOf(view, failing)) return "failed";
  return hasWordOf(view, passing) || (asked !== null && hasWordOf(view, reaching)) ? "passed" : null;
}

const passes = wordSet("pass carry adopt approve succeed win ratify clear proceed");
const half = rational(1, 2);
const majority =
  /^(?:- )?(?:majority|supermajority|vote|support|approval|threshold|margin|(?:that |it |they |was |is |were )*(?:needed|required)|of )/;
const needed = /(?:^| )(?:needed|required|requires|needs|requiring|needing)(?: (?:at least|support from|a|an|the))*$/;
const needing = wordSet("needed required requires needs requiring needing necessary requirement threshold");
const failing = wordSet("failed fails fail failing fell short rejected defeated lost missed sank died");
const passing = wordSet("passed passes carried approved adopted ratified cleared endorsed backed confirmed enacted");
const reaching = wordSet(
  "won reached met secured achieved gained clearing reaching meeting topping exceeding supplied provided delivered sufficed",
);
const undecided = wordSet(
  "committee would could if may might but not n't although though despite initially first unless until more another",
);
const bodies = wordSet(
  "members all total membership assembly seats abstained abstention abstentions eligible registered every absent council senators house",
);
