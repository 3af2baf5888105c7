import { type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import type { Result } from "../../claims/relations/result.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { compareRational, maximum, minimum, type Rational, rational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { labelAt } from "../wording/finding-at.js";
import { figureText, type Place, printed, tokenSpan } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding, writeScore } from "./score-text.js";

/** "Hollis, who lost the third frame, took the best-of-nine match 5-0": the winner lost more frames than the score has. */
export function judgeFramesLost(place: Place, { scores, outcome, isVote }: Result): Finding | null {
  const [score] = scores;
  if (!score || scores.length > 1 || isVote || outcome === "lost" || outcome === "level") return null;
  const { tokens } = place.block;
  const view = viewOf(place.block, place.sentence);
  const { min, max } = score.quantity;
  const main = place.sentence.syntax.clauses.find(({ kind, verb }) => kind === "main" && verb)?.verb;
  if (!main || !isOfFrames(place)) return null;
  for (let at = place.sentence.first; at < score.first; at++) {
    if (!isOneOf(tokens, at, losing)) continue;
    const lost = lostIn(view, at + 1);
    // "who had lost", "having dropped", "despite losing", "after losing": of the one who won.
    const isOwn = wordAt(tokens, at) === "losing" || winners.test(wordsBefore(view, at, 2));
    // "beat Hollis, who lost the third frame": of the other one.
    if (!lost || !isOwn || main.first < at) continue;
    const least = minimum(min, max);
    if (compareRational(lost.least, least) <= 0) return null;
    const span = tokenSpan(place.block, at, at + 1 + lost.words);
    const said = figureText(place, score);
    return tallyFinding(place, score.mention, score, {
      message: `${quoted(said)} leaves the other side ${plainNumber(least)}, but the winner ${quoted(printed(place, span))}`,
      label: `the other side has ${plainNumber(lost.least)} at the least`,
      expected: [writeScore(place, score, maximum(min, max), lost.least)],
      notes: [
        `${quoted(printed(place, span))} makes ${plainNumber(lost.least)} for the other side; the score or the words are wrong`,
      ],
      labels: [labelAt(place.reading, place.block, span, "lost by the winner")],
    });
  }
  return null;
}

/** How many were lost at the least: "the third frame", "two frames". */
function lostIn(view: SentenceView, at: number): { readonly least: Rational; readonly words: number } | null {
  const words = wordsAfter(view, at, 5);
  const found = lostFrames.exec(words);
  if (!found) return null;
  const count = words.startsWith("#") ? view.figures.find(({ first }) => first === at) : null;
  if (count === undefined) return null;
  return { least: count?.quantity.min ?? rational(1), words: found[0].trim().split(" ").length };
}

/** The match is one of frames, sets or games, and the score counts them. */
function isOfFrames({ block: { tokens }, sentence }: Place): boolean {
  for (let at = sentence.first; at < sentence.next; at++) {
    const isBestOf = wordAt(tokens, at) === "best" && wordAt(tokens, at + 2) === "of";
    if (isBestOf || isOneOf(tokens, at, matches)) return true;
    if (lexeme(tokens, at)?.word === "frames") return true;
  }
  return false;
}

const losing = new Set(["lost", "losing", "dropped", "dropping", "conceded", "conceding"]);
const matches = new Set(["match", "final", "tie", "rubber"]);
const winners = /(?:^| )(?:who|who had|who has|having|had|despite having)$/;
const lostFrames =
  /^(?:(?:only )?(?:the|a|an|one|just one|#) (?:(?:[a-z]+) )?(?:frame|frames|set|sets|game|games|map|maps)|# (?:frames|sets|games|maps))(?: |$)/;
