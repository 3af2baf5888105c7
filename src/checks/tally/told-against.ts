import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import type { Ballot } from "../../claims/relations/ballot.js";
import { readEnumeration } from "../../claims/relations/enumeration.js";
import { type Figure, hasWordOf, type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { isScore, type Result } from "../../claims/relations/result.js";
import { wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { compareRational, isEqual, maximum, minimum, type Rational, rational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { labelAt } from "../wording/finding-at.js";
import { figureLabel, figureText, type Place, printed, sayFigure, tokenSpan, writeLike } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding } from "./score-text.js";

/** Those who are said to have voted against, or to have dissented, held against the smaller side: "6-3, with four justices dissenting". */
export function judgeToldAgainst(place: Place, { score }: Ballot, result: Result | undefined): Finding | null {
  const { min, max } = score.quantity;
  const few = minimum(min, max);
  for (const sentence of sentencesNear(place.block, place.sentence, 0, 1)) {
    const view = viewOf(place.block, sentence);
    const isOwn = sentence === place.sentence;
    if ((!isOwn && view.figures.some(isScore)) || hasWordOf(view, otherVotes)) continue;
    const named = isOwn ? judgeNamed(place, view, score, few) : null;
    if (named) return named;
    const sided = judgeSized(place, sentence, score);
    if (sided) return sided;
    for (const figure of view.figures) {
      const said = figure === score ? null : saidAgainst(view, figure);
      if (said === null || isEqual(figure.quantity.min, few)) continue;
      // "rejected 7-4, with seven against"
      const isOther =
        said === "against" && result?.outcome !== "passed" && isEqual(figure.quantity.min, maximum(min, max));
      if (isOther) continue;
      return sideFinding({ ...place, sentence }, figure, score, few, false);
    }
  }
  return null;
}

/** "Writing for the six-member majority", "the five in the majority", "the three dissenting judges": each side by its size. */
function judgeSized(place: Place, sentence: SentenceReading, score: Figure): Finding | null {
  const { min, max } = score.quantity;
  const view = viewOf(place.block, sentence);
  for (const figure of view.figures) {
    if (figure === score || !isVoters(figure) || wordAt(view.tokens, figure.first - 1) === "another") continue;
    const side = sides.exec(wordsAfter(view, figure.next, 5))?.[0];
    if (side === undefined) continue;
    const isLarger = side.includes("majority");
    const right = isLarger ? maximum(min, max) : minimum(min, max);
    if (!isEqual(figure.quantity.min, right))
      return sideFinding({ ...place, sentence }, figure, score, right, isLarger);
  }
  return null;
}

function isVoters({ quantity }: Figure): boolean {
  return quantity.kind === "count" && quantity.unit === null && isExactly(quantity) && quantity.min.d === 1n;
}

/** "four justices dissenting", "only two against", "Three councillors voted against it"; no members of one kind alone. */
function saidAgainst(view: SentenceView, figure: Figure): "against" | "dissent" | null {
  const { first, next } = figure;
  if (!isVoters(figure)) return null;
  if (/(?:^| )(?:of|of the|the other|another|all|first|least|most)$/.test(wordsBefore(view, first, 2))) return null;
  const said = siding.exec(wordsAfter(view, next, 9).replace(/^of (?:the |its )?# /, ""));
  if (!said || (said[1] !== undefined && !voters.has(said[1]))) return null;
  return /diss/.test(said[2] ?? "") ? "dissent" : "against";
}

function sideFinding(place: Place, figure: Figure, score: Figure, votes: Rational, isLarger: boolean): Finding {
  const right = writeLike(place, figure, votes);
  return tallyFinding(place, figure.mention, figure, {
    message: `${quoted(figureText(place, figure))} is not the ${isLarger ? "larger" : "smaller"} side of ${sayFigure(place, score)}: that is ${plainNumber(votes)}`,
    label: `${plainNumber(votes)} by the result`,
    expected: right ? [right] : [],
    notes: ["The number or the result is wrong"],
    labels: [figureLabel(place, score, "the result")],
  });
}

/** "ruled 5-4, with Justices Adams, Baker and Clark dissenting": more or fewer names than the smaller side. */
function judgeNamed(place: Place, view: SentenceView, score: Figure, few: Rational): Finding | null {
  const { tokens, syntax } = view;
  for (let at = score.next; at < syntax.next; at++) {
    if (wordAt(tokens, at) !== "with") continue;
    let end = at + 1;
    while (end < syntax.next && !dissents.has(wordAt(tokens, end))) end++;
    const list = end < syntax.next ? readEnumeration(view, at + 1, end, "names") : null;
    if (!list || list.next < end || hasWordOf(view, openly)) return null;
    const isRight = compareRational(rational(list.least), few) <= 0 && compareRational(rational(list.most), few) >= 0;
    if (isRight) return null;
    const span = tokenSpan(place.block, list.first, list.next);
    return tallyFinding(place, score.mention, score, {
      message: `${quoted(figureText(place, score))} has ${plainNumber(few)} on the smaller side, but ${list.least} are named`,
      label: `${plainNumber(few)} dissented`,
      expected: [],
      notes: [`${quoted(printed(place, span))} are ${list.least}; the result or the names are wrong`],
      labels: [labelAt(place.reading, place.block, span, `${list.least} named`)],
    });
  }
  return null;
}

const sides =
  /^(?:- (?:member|judge|justice|person|man|strong) (?:majority|minority|dissent)|(?:(?:justices|judges|members|councillors|jurors|others) )?in the (?:majority|minority)|dissenting (?:justices|judges|members))(?: |$)/;
const siding =
  /^(?:([a-z]+) )?((?:(?:were|was) )?(?:dissenting|dissented|in dissent|opposed|in opposition|against|voting (?:against|no)|voted (?:against|no)))(?: (?:it|him|her|them|the [a-z]+|from the # [a-z]+))?(?: [.,;:)]| (?:and|while|but|from|in order|the) |$)/;
const dissents = new Set(["dissenting", "dissented", "dissent"]);
const openly = wordSet("including among");
const voters = wordSet(
  "members justices judges senators councillors councilors commissioners trustees jurors lawmakers legislators deputies mps delegates directors votes voters governors aldermen selectmen supervisors panellists members",
);
const otherVotes = wordSet(
  "earlier previous previously last amendment another partly part committee subcommittee lower",
);
