import { sentencesNear } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import type { Result } from "../../claims/relations/result.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { capitalise } from "../../text/capital.js";
import { wordSet } from "../../text/word-set.js";
import { compareRational } from "../../values/rational.js";
import { figureLabel, figureText, type Place, printed, spanOver, tokenSpan } from "../wording/places.js";
import { quoted, sayCount } from "../wording/words.js";
import { swapScore, tallyFinding, writeScore } from "./score-text.js";

/** A score that its own outcome cannot have: a win with fewer goals, a draw with unequal sides, a lead from behind. */
export function judgeMatch(place: Place, result: Result): Finding | null {
  const { scores, outcome, word } = result;
  const straight = scores.length > 1 && !result.isVote ? judgeStraight(place, scores) : null;
  if (straight) return straight;
  // "Smith beat Jones by 1,204 votes to 1,310"
  if ((result.isVote && outcome !== "won") || outcome === null || word === null) return null;
  const isRightBefore = word === (scores[0] as Figure).first - 1;
  const isTied = outcome === "level" && isRightBefore;
  if (speaksOf(place, settledOtherwise, scores[0]) && !isOfShootout(place, result) && !isTied) return null;
  if (scores.length > 1) return outcome === "won" ? judgeSets(place, scores) : null;
  const [score] = scores as [Figure];
  if (outcome === "won" && isOneOf(place.block.tokens, score.first - 1, onTheWay)) return null;
  const { min, max } = score.quantity;
  const order = compareRational(min, max);
  const said = figureText(place, score);
  if (outcome === "level" && order !== 0) {
    return tallyFinding(place, score.mention, score, {
      message: `${quoted(said)} is no draw`,
      label: "the sides differ",
      expected: [writeScore(place, score, min, min), writeScore(place, score, max, max)],
      notes: ["A draw has as many on one side as on the other; the word or one of the figures is wrong"],
    });
  }
  const isLevel = order === 0 && outcome !== "won";
  if (((outcome === "won" || outcome === "led") && order <= 0) || (outcome === "lost" && isLevel)) {
    // "led the series when it stood at 1-1"
    const isOwn = isRightBefore || (outcome === "lost" && takesNoObject(place, word));
    if (speaksOf(place, racing) || (isLevel && !isOwn)) return null;
    const what = outcome === "won" ? "win" : outcome === "lost" ? "defeat" : "lead";
    return tallyFinding(place, score.mention, score, {
      message: `${quoted(said)} is no ${what}`,
      label: order === 0 ? "a draw" : `the other side has more`,
      expected: order === 0 ? [] : [swapScore(place, score)],
      notes: [
        order === 0
          ? "A win, a defeat or a lead has more on one side than on the other; the word or one of the figures is wrong"
          : `The side that ${outcome === "won" ? "won" : "leads"} has the larger figure, and it stands first: the figures have changed places, or the word is wrong`,
      ],
    });
  }
  return null;
}

/** "lost to City", "went down at home": no lead or player was lost. */
function takesNoObject({ block: { tokens, tagged } }: Place, word: number): boolean {
  const next = isOneOf(tokens, word + 1, particles) ? word + 2 : word + 1;
  return tagged[next] === tags.preposition || tagged[next] === tags.to;
}

const particles = new Set(["down", "out"]);

/** "won 6-4, 6-7, 5-7": the winner has more sets. */
function judgeSets(place: Place, scores: readonly Figure[]): Finding | null {
  const won = scores.filter(({ quantity }) => compareRational(quantity.min, quantity.max) > 0).length;
  const lost = scores.filter(({ quantity }) => compareRational(quantity.min, quantity.max) < 0).length;
  if (won >= lost) return null;
  const span = spanOver(...scores.map(({ mention }) => mention));
  return tallyFinding(place, span, scores[0] as Figure, {
    message: `${quoted(printed(place, span))} is no win: ${sayCount(won)} of ${sayCount(scores.length)}`,
    label: `${sayCount(won)} won, ${sayCount(lost)} lost`,
    expected: [],
    notes: [`${capitalise(sayCount(won))} won and ${sayCount(lost)} lost make a defeat; a set or the word is wrong`],
    labels: scores
      .filter(({ quantity }) => compareRational(quantity.min, quantity.max) < 0)
      .map((score) => figureLabel(place, score, "lost")),
  });
}

/** "beat Lind 6-3, 4-6, 7-5 in straight sets": a set was lost. */
function judgeStraight(place: Place, scores: readonly Figure[]): Finding | null {
  const { tokens } = place.block;
  const orders = new Set(scores.map(({ quantity }) => Math.sign(compareRational(quantity.min, quantity.max))));
  if (!orders.has(1) || !orders.has(-1)) return null;
  const at = straightAt(place);
  if (at === null) return null;
  const span = tokenSpan(place.block, at, at + 2);
  const count = sayCount(scores.length);
  return tallyFinding(place, span, scores[0] as Figure, {
    message: `${quoted(printed(place, span))} does not fit ${quoted(printed(place, spanOver(...scores.map(({ mention }) => mention))))}`,
    label: "each side won some",
    expected: [`${count} ${wordAt(tokens, at + 1)}`],
    notes: ["In straight sets one side wins all of them; the words or a set are wrong"],
    labels: scores.map((score) => figureLabel(place, score, "one of them")),
  });
}

/** Where the sentence, or the next one that tells no score, says "in straight sets". */
function straightAt({ block, sentence }: Place): number | null {
  for (const near of sentencesNear(block, sentence, 0, 1)) {
    if (near !== sentence && near.relations.results.length > 0) return null;
    for (let at = near.first; at < near.next; at++)
      if (wordAt(block.tokens, at) === "straight" && isOneOf(block.tokens, at + 1, frames)) return at;
  }
  return null;
}

/** "won the shootout 3-4": the score is that of what settled the match. */
function isOfShootout({ block: { tokens } }: Place, { scores: [score] }: Result): boolean {
  const at = (score as Figure).first - 1;
  return isOneOf(tokens, at, shootouts) || (wordAt(tokens, at) === "out" && wordAt(tokens, at - 2) === "shoot");
}

const shootouts = new Set(["shootout", "tiebreak", "tiebreaker", "replay"]);
const frames = new Set(["sets", "games", "frames"]);

/** One of the words stands in the sentence, outside of the score: "by 5.5 points to 6.5" is settled by nothing else. */
function speaksOf({ block: { tokens }, sentence }: Place, words: ReadonlySet<string>, score?: Figure): boolean {
  for (let at = sentence.first; at < sentence.next; at++)
    if (isOneOf(tokens, at, words) && !(score && score.first <= at && at < score.next)) return true;
  return false;
}

/** How a level match is won, or one side of it counted twice. */
const settledOtherwise = new Set(
  "penalties penalty shootout shoot aggregate countback walkover default tiebreak breaker tiebreaker forfeit forfeited retired retires retirement points away replay legs sets".split(
    " ",
  ),
);
/** "A 1-2 finish" is the first and second place of one team. */
const racing = new Set(
  "finish finishes race races lap laps prix qualifying podium teammate teammates driver drivers mercedes ferrari bull quinella circuit".split(
    " ",
  ),
);
/** "won after trailing 2-5 in the last set": what it once stood at. */
const onTheWay = wordSet("trailing trailed behind down");
