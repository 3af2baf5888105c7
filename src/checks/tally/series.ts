import {
  type Figure,
  hasWordBetween,
  hasWordOf,
  type SentenceView,
  wordsAfter,
  wordsBefore,
} from "../../claims/relations/figures.js";
import type { Result } from "../../claims/relations/result.js";
import { isHyphen, isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { isEqual, isZero, maximum, minimum, rational, subtract } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { figureLabel, figureText, type Place, sayFigure, writeLike } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding, writeScore } from "./score-text.js";

/** A series won with more or fewer games than it takes. */
export function judgeSeries(place: Place, result: Result): Finding | null {
  if (result.scores.length > 1 || result.isVote) return null;
  return judgeBestOf(place, result) ?? judgeNeeded(place, result) ?? judgeSweep(place, result);
}

/** "won the best-of-seven series 5-2": it takes four. */
function judgeBestOf(place: Place, { scores, outcome }: Result): Finding | null {
  const [score] = scores as [Figure];
  const games = gamesOf(place, score);
  const { min, max } = score.quantity;
  if (games === null || (outcome !== "won" && outcome !== "led") || min.d !== 1n || min.n > BigInt(games)) return null;
  const needed = BigInt((games + 1) / 2);
  const fits = outcome === "won" ? min.n === needed && max.n < needed : min.n < needed;
  if (fits) return null;
  const said = figureText(place, score);
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(said)} cannot be the score of a best-of-${games} series`,
    label: `${needed} wins end it`,
    expected: outcome === "won" && max.n < needed ? [writeScore(place, score, { n: needed, d: 1n }, max)] : [],
    notes: [`Best of ${games} is over when one side has ${needed}; the score or the length of the series is wrong`],
  });
}

/** "lead the best-of-seven series 3-1 and need two more wins": the leader needs one. */
function judgeNeeded(place: Place, { scores, outcome }: Result): Finding | null {
  const [score] = scores as [Figure];
  const { tokens } = place.block;
  const games = gamesIn(place, place.sentence.first, place.sentence.next);
  const view = viewOf(place.block, place.sentence);
  const more = view.figures.filter((figure) => figure !== score && isNeeded(view, figure));
  const [told] = more;
  if (games === null || !told || more.length > 1 || !isExactly(told.quantity)) return null;
  const isBehind = hasWordOf(view, trailing);
  const isAhead = outcome === "led" || isOneOf(tokens, score.next, leading) || hasWordOf(view, leading);
  if (isBehind === isAhead) return null;
  const { min, max } = score.quantity;
  const right = subtract(rational((games + 1) / 2), isAhead ? maximum(min, max) : minimum(min, max));
  if (right.n <= 0n || isEqual(right, told.quantity.min)) return null;
  const text = writeLike(place, told, right);
  const [said, state] = [figureText(place, told), sayFigure(place, score)];
  return tallyFinding(place, told.mention, told, {
    message: `${quoted(said)} is not what is needed at ${state} in a best of ${games}: that is ${plainNumber(right)}`,
    label: `${plainNumber(right)} to go`,
    expected: text ? [text] : [],
    notes: [`${(games + 1) / 2} wins take a best of ${games}; any of the figures may be the wrong one`],
    labels: [figureLabel(place, score, "as it stands")],
  });
}

/** "need two more wins", "are one win from the title" */
function isNeeded(view: SentenceView, { quantity, first, next }: Figure): boolean {
  if (quantity.kind !== "count") return false;
  const after = wordsAfter(view, next, 4);
  if (/^(?:more |further )?(?:wins?|victor(?:y|ies)) (?:from|away|short)(?: |$)/.test(after)) return true;
  const isAsked = /(?:^| )(?:needs?|needed|needing|requires?|requiring)(?: (?:just|only|another))?$/.test(
    wordsBefore(view, first, 3),
  );
  return isAsked && /^(?:more |further )?(?:wins?|victor(?:y|ies))(?: |$)/.test(after);
}

/** "swept the series 4-1", "a 3-1 sweep": the other side won one. */
function judgeSweep(place: Place, { scores, word }: Result): Finding | null {
  const [score] = scores as [Figure];
  const { tokens } = place.block;
  const { min, max } = score.quantity;
  if (word === null || isZero(min) || isZero(max)) return null;
  const isVerb = lexeme(tokens, word)?.verb?.base === "sweep" && word < score.first;
  const view = viewOf(place.block, place.sentence);
  if (wordAt(tokens, word) !== "sweep" && !(isVerb && hasWordBetween(view, serieses, word, score.first))) return null;
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(figureText(place, score))} is no sweep`,
    label: `${plainNumber(minimum(min, max))} went to the other side`,
    expected: [writeScore(place, score, maximum(min, max), rational(0))],
    notes: ["A sweep leaves the other side none; the word or the score is wrong"],
  });
}

const serieses = new Set(["series", "doubleheader"]);
const leading = wordSet("lead leads leading led ahead up");
const trailing = wordSet("trail trails trailing trailed behind down");

/** The games of a "best-of-seven series" right before a score. */
function gamesOf(place: Place, score: Figure): number | null {
  return gamesIn(place, Math.max(0, score.first - 7), score.first);
}

function gamesIn({ block: { tokens } }: Place, first: number, next: number): number | null {
  for (let at = next - 1; at >= first; at--) {
    if (wordAt(tokens, at) !== "best") continue;
    const of = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const number = isHyphen(tokens, of + 1) ? of + 2 : of + 1;
    const games = odd[wordAt(tokens, number) || tokens.text.slice(tokens.start[number], tokens.end[number])];
    return wordAt(tokens, of) === "of" && games !== undefined ? games : null;
  }
  return null;
}

const odd: Readonly<Record<string, number>> = dictionary({
  three: 3,
  five: 5,
  seven: 7,
  nine: 9,
  eleven: 11,
  "3": 3,
  "5": 5,
  "7": 7,
  "9": 9,
  "11": 11,
});
