import { areComparable, lendsTime } from "../../claims/relations/comparable.js";
import { nounOf } from "../../claims/relations/counted-noun.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { happeningAt } from "../../claims/subjects/concept.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { wordAt } from "../../claims/token-access.js";
import { isExactly } from "../../values/quantity.js";
import { absolute, compareRational, multiply, type Rational, rational } from "../../values/rational.js";
import { comparativeWay, fitsSuperlative, isBesideWord, isHeldAgainstIt, type Said } from "./superlative-said.js";
import type { Told } from "./told-near.js";
import { isYear, yearsIn } from "./years-made.js";

/** The one figure beside the superlative that can be its value, the nearest where more are. */
export function calledValue(view: SentenceView, said: Said): Figure | null {
  const { word, than } = said;
  const fit = valuesIn(view, said).filter(
    (figure) =>
      isLevel(figure) &&
      fitsSuperlative(view, said, figure) &&
      isBesideWord(view, word, clauseAt(view.syntax, figure.first)),
  );
  if (than !== null) return fit.find(({ first }) => first > than && first < than + farthest) ?? null;
  // "41, more than in any of the ten years before"
  const isThanAny = comparativeWay(wordAt(view.tokens, word)) !== 0;
  const own = fit.filter(
    (figure) =>
      (!isThanAny || figure.first < word) &&
      (isYear(figure) || !isHeldAgainstIt(view, figure)) &&
      Math.abs(figure.first - word) < farthest,
  );
  const [first, second] = own;
  if (!first) return onlyLevel(view, said);
  if (!second) return first;
  const inClause = own.filter((figure) => clauseAt(view.syntax, figure.first) === clauseAt(view.syntax, word));
  return inClause.length === 1 ? (inClause[0] ?? null) : null;
}

/** "made 61,000 bicycles, more than in any year": no other figure stands in the sentence. */
function onlyLevel(view: SentenceView, said: Said): Figure | null {
  const [figure, ...more] = view.figures.filter((own) => isLevel(own) && own.first < said.word);
  if (!figure || more.length > 0 || isHeldAgainstIt(view, figure)) return null;
  return fitsSuperlative(view, said, figure) ? figure : null;
}

/** The figures of a sentence; where the oldest is spoken of, its years. */
export function valuesIn(view: SentenceView, said: Said): readonly Figure[] {
  return said.isOfAge ? yearsIn(view) : view.figures;
}

export function isLevel(figure: Figure): boolean {
  const { quantity, mention } = figure;
  if (isYear(figure)) return true;
  if (!isExactly(quantity)) return false;
  const { kind } = quantity;
  if (kind === "age" || kind === "money" || kind === "percent" || kind === "count") return true;
  return kind === "measure" && (mention.kind === "quantity" || mention.expression.form === "duration");
}

export function areOfOne(a: Figure, b: Figure): boolean {
  if (isYear(a) || isYear(b)) return isYear(a) && isYear(b);
  if (areComparable(a, b) || lendsTime(b, a)) return true;
  return a.quantity.kind === "age" && b.quantity.kind === "count" && b.quantity.unit === null;
}

/** Both count the same, or one of them goes without its noun; "in 2019 56 deaths" is of those who died. */
export function countsTheSame(view: SentenceView, value: Figure, { view: other, figure }: Told): boolean {
  if (value.quantity.kind !== "count" && value.quantity.kind !== "age") return true;
  const [own, its] = [singular(nounOf(view, value)), singular(nounOf(other, figure))];
  if (own === its || its === "") return true;
  const mention = figure.mention.kind === "quantity" ? figure.mention.counted : null;
  const deed = mention ? happeningAt(other.tokens, mention.head) : "";
  return view.syntax.clauses.some(({ verb }) => verb !== null && happeningAt(view.tokens, verb.head) === deed);
}

/** Neither is more than so much of the other. */
export function areNear(a: Figure, b: Figure): boolean {
  return isWithin(a, b, rational(8, 5)) || (a.quantity.kind === "count" && isWithin(a, b, rational(3)));
}

export function isNearer(a: Figure, b: Figure): boolean {
  return isWithin(a, b, rational(13, 10));
}

function isWithin({ quantity: a }: Figure, { quantity: b }: Figure, times: Rational): boolean {
  const [x, y] = [absolute(a.min), absolute(b.min)];
  return compareRational(x, multiply(y, times)) <= 0 && compareRational(y, multiply(x, times)) <= 0;
}

export function singular(noun: string): string {
  return noun.replace(/ies$/, "y").replace(/s$/, "");
}

const farthest = 18;
