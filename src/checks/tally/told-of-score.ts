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
import { absolute, compareRational, isEqual, isZero, minimum, rational, subtract } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { labelAt } from "../wording/finding-at.js";
import { figureLabel, figureText, type Place, printed, sayFigure, tokenSpan, writeLike } from "../wording/places.js";
import { quoted, sayCount } from "../wording/words.js";
import { tallyFinding, writeScore } from "./score-text.js";

/** What a sentence says of its one score, wherever it says so: by how much, that nothing was let in, in how many sets. */
export function judgeToldOfScore(place: Place, result: Result): Finding | null {
  if (result.isVote) return null;
  const view = viewOf(place.block, place.sentence);
  const [score] = result.scores;
  if (!score) return null;
  if (result.scores.length > 1) return judgeSetsTold(place, view, result.scores);
  if (view.figures.filter(isScore).length > 1) return null;
  return (
    judgeCleanSheet(place, view, score, result) ??
    judgeLead(place, view, score) ??
    judgeUnbeaten(place, view, score, result)
  );
}

/** "lead by 11 after winning the first half 24-10", "are four clear at 3-1" */
function judgeLead(place: Place, view: SentenceView, score: Figure): Finding | null {
  if (hasWordOf(view, standings)) return null;
  const leads = view.figures.filter((figure) => figure !== score && isLead(view, figure));
  const [lead] = leads;
  if (!lead || leads.length > 1 || !isExactly(lead.quantity)) return null;
  const { min, max } = score.quantity;
  const right = absolute(subtract(min, max));
  if (isEqual(right, lead.quantity.min)) return null;
  const text = writeLike(place, lead, right);
  return tallyFinding(place, lead.mention, lead, {
    message: `${quoted(figureText(place, lead))} is not the lead of ${sayFigure(place, score)}: that is ${plainNumber(right)}`,
    label: `it is ${plainNumber(right)}`,
    expected: text ? [text] : [],
    notes: ["The lead or the score is wrong"],
    labels: [figureLabel(place, score, "the score")],
  });
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
  if (isWon) return !hasWordOf(view, stages);
  return (
    isBy || /^(?:(?:points?|goals?|runs?) )?(?:clear|ahead|up|behind|adrift)(?: (?:at|after|with|[.,;])|$)/.test(after)
  );
}

/** "kept a clean sheet in a 3-1 win": the other side scored. */
function judgeCleanSheet(place: Place, view: SentenceView, score: Figure, { outcome }: Result): Finding | null {
  const { tokens, syntax } = view;
  const { min, max } = score.quantity;
  if (isZero(min) || isZero(max) || outcome === "lost") return null;
  const clause = clauseAt(syntax, score.first);
  for (let at = syntax.first; at < syntax.next; at++) {
    const words = sheets.exec(wordsAfter(view, at, 3))?.[0].trim();
    if (words === undefined || clauseAt(syntax, at) !== clause) continue;
    const [from, to] = at < score.first ? [at, score.first] : [score.next, at];
    if (hasWordBetween(view, otherMatch, from, to)) return null;
    if (isOneOf(tokens, at - 1, otherMatch) || isOneOf(tokens, at - 2, otherMatch)) return null;
    const span = tokenSpan(place.block, at, at + words.split(" ").length);
    return tallyFinding(place, score.mention, score, {
      message: `${quoted(figureText(place, score))} is no ${quoted(printed(place, span))}: the other side scored`,
      label: `${plainNumber(minimum(min, max))} let in`,
      expected: [
        compareRational(min, max) < 0
          ? writeScore(place, score, rational(0), max)
          : writeScore(place, score, min, rational(0)),
      ],
      notes: ["The score or the words are wrong"],
      labels: [labelAt(place.reading, place.block, span, "nothing let in")],
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

const standings = wordSet(
  "table series season aggregate standings leg legs league division group overall penalties shootout",
);
const stages = wordSet("half halftime break interval quarter quarters period first lap stage");
const sheets = /^(?:clean sheets?|shut - out|shutout|without conceding|without reply)(?: |$)/;
const otherMatch = wordSet("since after following before first second third last previous earlier had lost");
const until = wordSet("until were was had previously run record streak since before");
const unbeaten = wordSet("unbeaten undefeated");
const staying = wordSet("are is remain remains still stay stays");
