import { sentencesNear } from "../../claims/reading.js";
import { type Figure, hasWordOf, type SentenceView, wordsAfter } from "../../claims/relations/figures.js";
import { isShareOf } from "../../claims/relations/part-of-whole.js";
import { percentOf, type Split } from "../../claims/relations/split.js";
import { wordSet } from "../../text/word-set.js";
import { absolute, add, compareRational, type Rational, rational, subtract } from "../../values/rational.js";
import type { Place } from "../wording/places.js";
import { isOfRest } from "./share-cues.js";
import { viewOf } from "./told-near.js";

/** What is left of a whole whose other shares the sentence before tells: "Coal gives 45 percent and gas 30. The remaining 25 percent". */
export function* splitsApart(place: Place): Iterable<Split> {
  const view = viewOf(place.block, place.sentence);
  const rest = view.figures.find((figure) => figure.quantity.kind === "percent" && isOfRest(view, figure));
  if (!rest || place.sentence.relations.splits.some(({ shares }) => shares.includes(rest))) return;
  const own = view.figures.filter((figure) => figure.first < rest.first && isShare(view, figure));
  const [before] = sentencesNear(place.block, place.sentence, 1, 0);
  if (own.length > 0 || !before || before.index !== place.sentence.index - 1) return;
  const where = viewOf(place.block, before);
  const others = where.figures.filter((figure) => isShare(where, figure));
  const isPlain = [...others, rest].every(({ quantity }) => quantity.bound === "exact");
  if (others.length === 0 || others.length > longestRow || !isPlain || hasWordOf(where, unlike)) return;
  if (!leaves(others.map(percentOf), rest)) yield { shares: [...others, rest], closed: true };
}

function isShare(view: SentenceView, figure: Figure): boolean {
  return isShareOf(figure) || isOfEachOne(view, figure);
}

/** "85 cents of each dollar", "60p of the pound" */
function isOfEachOne(view: SentenceView, { quantity, next }: Figure): boolean {
  return (
    quantity.kind === "money" &&
    quantity.min.n < quantity.min.d &&
    /^(?:out )?(?:of|in|from|on) (?:each|every|the) (?:dollar|pound|euro)(?: |$)/.test(wordsAfter(view, next, 4))
  );
}

/** Some of the shares, or one of them, leave what is told as the rest. */
function leaves(shares: readonly Rational[], rest: Figure): boolean {
  let sums: Rational[] = [rational(0)];
  for (const share of shares) sums = [...sums, ...sums.map((sum) => add(sum, share))];
  return sums.slice(1).some((sum) => {
    const off = absolute(subtract(subtract(hundred, sum), rest.quantity.min));
    return compareRational(off, slack) <= 0;
  });
}

const longestRow = 5;
const hundred = rational(100);
const slack = rational(3, 2);
/** Words of what grows, is bought bit by bit or is measured otherwise. */
const unlike = wordSet(
  "than rose fell rise fall increase cut bought acquired sold raised stake already turnout interest tax inflation up down from",
);
