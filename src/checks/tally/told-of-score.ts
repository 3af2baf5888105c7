import {
  type Figure,
  hasWordBetween,
  hasWordOf,
  type SentenceView,
  wordsAfter,
  wordsBefore,
} from "../../claims/relations/figures.js";
import { isScore, type Result } from "../../claims/relations/result.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { compareRational, isEqual, isZero, minimum, rational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { labelAt } from "../wording/finding-at.js";
import { figureLabel, figureText, type Place, printed, sayFigure, tokenSpan, writeLike } from "../wording/places.js";
import { quoted, sayCount } from "../wording/words.js";
import { judgeGoalsInAll } from "./goals-in-all.js";
import { judgeMargin, stages } from "./margin.js";
import { tallyFinding, writeScore } from "./score-text.js";

/** What a sentence says of its one score, wherever it says so: by how much, that nothing was let in, in how many sets. */
export function judgeToldOfScore(place: Place, result: Result): Finding | null {
  if (result.isVote) return null;
  const view = viewOf(place.block, place.sentence);
  const [score] = result.scores;
  if (!score) return null;
  if (result.scores.length > 1)
    return judgeSetsTold(place, view, result.scores) ?? judgeSetCount(place, view, result.scores);
  if (view.figures.filter(isScore).length > 1) return null;
  return (
    judgeCleanSheet(place, view, score, result) ??
    judgeMargin(place, view, score, result) ??
    judgeGoalsInAll(place, view, score, result) ??
    judgeUnbeaten(place, view, score, result)
  );
}

/** "kept a clean sheet as they won 3-1", "failed to score in the 2-1 defeat": each side has goals. */
function judgeCleanSheet(place: Place, view: SentenceView, score: Figure, { outcome }: Result): Finding | null {
  const { syntax } = view;
  const { min, max } = score.quantity;
  if (isZero(min) || isZero(max) || outcome === null || hasWordOf(view, stages)) return null;
  for (let at = syntax.first; at < syntax.next; at++) {
    const words = (outcome === "lost" ? blanks : sheets).exec(wordsAfter(view, at, 4))?.[0].trim();
    if (words === undefined) continue;
    const [from, to] = at < score.first ? [at, score.first] : [score.next, at];
    if (hasWordBetween(view, otherMatch, from, to) || hasWordBetween(view, otherMatch, at - 4, at)) return null;
    // "City, who have kept four clean sheets in a row"
    const isCounted = view.figures.some((figure) => figure !== score && figure.first < at && figure.next > at - 3);
    if (clauseAt(syntax, at).kind === "relative" || isCounted) return null;
    const span = tokenSpan(place.block, at, at + words.split(" ").length);
    const isLess = compareRational(min, max) < 0;
    return tallyFinding(place, score.mention, score, {
      message: `${quoted(figureText(place, score))} does not fit ${quoted(printed(place, span))}: each side scored`,
      label: `${plainNumber(minimum(min, max))} of the other side`,
      expected: [isLess ? writeScore(place, score, rational(0), max) : writeScore(place, score, min, rational(0))],
      notes: ["The score or the words are wrong"],
      labels: [labelAt(place.reading, place.block, span, "no goal of one side")],
    });
  }
  return null;
}

/** "who are unbeaten, lost 2-0" */
function judgeUnbeaten(place: Place, view: SentenceView, score: Figure, { outcome, word }: Result): Finding | null {
  if (outcome !== "lost" || word === null || hasWordOf(view, until)) return null;
  const { tokens, syntax } = view;
  const { subject } = clauseAt(syntax, word);
  for (let at = syntax.first; at < syntax.next; at++) {
    if (!isOneOf(tokens, at, unbeaten) || !(isOneOf(tokens, at - 1, staying) || isOneOf(tokens, at - 2, staying)))
      continue;
    const own = clauseAt(syntax, at);
    const isSame = own.subject !== null && subject !== null && own.subject.head === subject.head;
    if (!isSame) continue;
    const span = tokenSpan(place.block, at, at + 1);
    return tallyFinding(place, span, score, {
      message: `${quoted(printed(place, span))} does not fit a defeat, ${sayFigure(place, score)}`,
      label: "but lost",
      expected: [],
      notes: ["Who has lost is unbeaten no more; the word or the result is wrong"],
      labels: [figureLabel(place, score, `called ${wordAt(tokens, word)}`)],
    });
  }
  return null;
}

/** "needed three sets to win 6-4, 6-3": the row has two. */
function judgeSetCount(place: Place, view: SentenceView, row: readonly Figure[]): Finding | null {
  const told = view.figures.filter(
    ({ quantity, first, next }) =>
      quantity.kind === "count" &&
      isExactly(quantity) &&
      ((/^sets(?: |$)/.test(wordsAfter(view, next, 1)) &&
        /(?:^| )(?:in|needed|took|over|inside|required)$/.test(wordsBefore(view, first, 1))) ||
        /^- set (?:match|win|victory|final|defeat|loss|battle|thriller|epic|tie|contest|semi|quarter)/.test(
          wordsAfter(view, next, 3),
        )),
  );
  const [said] = told;
  if (!said || told.length > 1 || isEqual(said.quantity.min, rational(row.length))) return null;
  const right = writeLike(place, said, rational(row.length));
  return tallyFinding(place, said.mention, said, {
    message: `${quoted(figureText(place, said))} is not how many sets the score has: that is ${sayCount(row.length)}`,
    label: `${sayCount(row.length)} sets`,
    expected: right ? [right] : [],
    notes: ["The number or the score is wrong"],
    labels: row.map((score) => figureLabel(place, score, "a set")),
  });
}

/** "won by three sets to one: 25-21, 23-25, 19-25, 26-24, 15-12": the row has three and two. */
function judgeSetsTold(place: Place, view: SentenceView, row: readonly Figure[]): Finding | null {
  const told = view.figures.filter((figure) => isScore(figure) && !row.includes(figure));
  const [said] = told;
  if (
    !said ||
    told.length > 1 ||
    !/(?:sets|games|frames|legs|ends)/.test(
      `${wordsAfter(view, said.first, said.next - said.first)} ${printed(place, said.mention)} ${wordsAfter(view, said.next, 2)}`,
    )
  )
    return null;
  const orders = row.map(({ quantity }) => compareRational(quantity.min, quantity.max));
  const [won, lost] = [orders.filter((order) => order > 0).length, orders.filter((order) => order < 0).length];
  const [most, least] = [Math.max(won, lost), Math.min(won, lost)];
  const { min, max } = said.quantity;
  const [high, low] = compareRational(min, max) < 0 ? [max, min] : [min, max];
  if (isEqual(high, rational(most)) && isEqual(low, rational(least))) return null;
  return tallyFinding(place, said.mention, said, {
    message: `${quoted(figureText(place, said))} is not what the row makes: ${sayCount(most)} to ${sayCount(least)}`,
    label: `the row has ${sayCount(most)} and ${sayCount(least)}`,
    expected: [
      printed(place, said.mention).replace(
        /\S+$/,
        /\d/.test(figureText(place, said)) ? String(least) : sayCount(least),
      ),
    ],
    notes: ["The result or one of the scores is wrong"],
    labels: row.map((score) => figureLabel(place, score, "one of them")),
  });
}

const sheets = /^(?:clean sheet|shut - out|shutout|without (?:conceding|reply)|to nil)(?: |$)/;
const blanks =
  /^(?:shut out|(?:failed|unable) to score|without (?:scoring|a goal)|drew a blank|drawing a blank)(?: |$)/;
const otherMatch = wordSet("since after following before until last previous earlier had lost next");
const until = wordSet("until were was had previously run record streak since before");
const unbeaten = wordSet("unbeaten undefeated");
const staying = wordSet("are is remain remains still stay stays");
