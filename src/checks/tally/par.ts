import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { isHyphen, isOneOf, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { isExactly } from "../../values/quantity.js";
import { add, isEqual, type Rational, subtract } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { figureLabel, figureText, type Place, sayFigure, writeLike } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding } from "./score-text.js";

/** "a six-under-par 67 on the par-72 course": the round is par and what is told of it. */
export function judgePar(place: Place): Finding | null {
  const view = viewOf(place.block, place.sentence);
  const counts = view.figures.filter(({ quantity }) => quantity.kind === "count" && isExactly(quantity));
  const pars = counts.filter((figure) => isPar(view, figure));
  if (pars.length !== 1) return null;
  const beside = counts.flatMap((figure) => toPar(view, figure) ?? []);
  const rounds = counts.filter((figure) => !pars.includes(figure) && isRound(figure.quantity.min));
  const [[par], [told, ...moreTold], [round, ...moreRounds]] = [pars, beside, rounds];
  if (!par || !told || !round || moreTold.length + moreRounds.length > 0) return null;
  if (told.figure === round || !isRound(par.quantity.min)) return null;
  const { min } = par.quantity;
  const right = told.isUnder ? subtract(min, told.figure.quantity.min) : add(min, told.figure.quantity.min);
  if (isEqual(right, round.quantity.min)) return null;
  const text = writeLike(place, round, right);
  return tallyFinding(place, round.mention, round, {
    message: `${quoted(figureText(place, round))} is not ${sayFigure(place, told.figure)} ${told.isUnder ? "under" : "over"} ${sayFigure(place, par)}: that is ${plainNumber(right)}`,
    label: plainNumber(right),
    expected: text ? [text] : [],
    notes: ["Any of the three may be the wrong one"],
    labels: [figureLabel(place, par, "par"), figureLabel(place, told.figure, told.isUnder ? "under it" : "over it")],
  });
}

/** "par 72", "the par-72 course" */
function isPar({ tokens }: SentenceView, { first }: Figure): boolean {
  const par = isHyphen(tokens, first - 1) ? first - 2 : first - 1;
  // "a six-under-par 67"
  return wordAt(tokens, par) === "par" && !isOneOf(tokens, isHyphen(tokens, par - 1) ? par - 2 : par - 1, sides);
}

/** "six under par", "three-over" */
function toPar(view: SentenceView, figure: Figure): { figure: Figure; isUnder: boolean } | null {
  const side = /^(?:- )?(under|over)(?: |$)/.exec(wordsAfter(view, figure.next, 2))?.[1];
  if (side === undefined || /(?:hole|holes|after|through|through the)$/.test(wordsBefore(view, figure.first, 2)))
    return null;
  return { figure, isUnder: side === "under" };
}

const sides = new Set(["under", "over"]);

function isRound({ n, d }: Rational): boolean {
  return d === 1n && n >= 55n && n <= 95n;
}
