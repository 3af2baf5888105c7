import { sentencesNear } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import type { Rate } from "../../claims/relations/rate.js";
import { hasOneOf } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { nounOf, type Told, viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";
import { perOf } from "./for-each.js";

/**
 * So many a day at so much each, and what that makes a day: "The pipeline carries 600,000 barrels a day. At $70 a barrel, every
 * day that it is shut costs the country $42 million".
 */
export function chainedTotal(place: Place): Rate | null {
  const near = sentencesNear(place.block, place.sentence, 1, 0);
  const told = near.flatMap((sentence): Told[] => {
    const view = viewOf(place.block, sentence);
    return view.figures.map((figure) => ({ view, figure }));
  });
  const [one, two, three, ...more] = told;
  if (!one || !two || !three || more.length > 0 || !told.every(({ figure }) => isExactly(figure.quantity))) return null;
  if (near.some(({ first, next }) => hasOneOf(place.block.tokens, apart, first, next))) return null;
  const count = told.find((term) => isPeriodic(term.figure) && term.figure.quantity.kind !== "money");
  const price = told.find((term) => term !== count && isPriceOf(term, count));
  const sum = told.find((term) => term !== count && term !== price);
  if (!count || !price || !sum || sum.figure.first < place.sentence.first || sum !== three) return null;
  const { quantity } = sum.figure;
  const { unit } = price.figure.quantity;
  const isOfPeriod = saysPeriod(sum, count.figure.quantity.per as string);
  if (quantity.kind !== "money" || quantity.unit?.code !== unit?.code || !isOfPeriod) return null;
  return { form: "total", result: sum.figure, count: count.figure, price: price.figure };
}

function isPeriodic({ quantity }: Figure): boolean {
  return quantity.per !== null && periods.has(quantity.per);
}

/** "$70 a barrel" for "600,000 barrels" */
function isPriceOf({ view, figure }: Told, count: Told | undefined): boolean {
  if (!count || figure.quantity.kind !== "money") return false;
  const per = perOf({ view, figure });
  const { unit } = count.figure.quantity;
  return per !== null && (per === unit?.name || per === nounOf(count));
}

/** The same period is the only one that is named with the sum: "every day that it is shut", "a day's stoppage", "$42 million a day". */
function saysPeriod({ view, figure }: Told, period: string): boolean {
  if (figure.quantity.per !== null) return figure.quantity.per === period;
  const { tokens, syntax } = view;
  const others = new Set([...periods].filter((name) => name !== period).flatMap((name) => [name, `${name}s`]));
  return (
    hasOneOf(tokens, new Set([period]), syntax.first, syntax.next) &&
    !hasOneOf(tokens, others, syntax.first, syntax.next)
  );
}

const periods = new Set(["hour", "day", "week", "month", "year"]);
const apart = wordSet(
  "half some most rest including excluding plus extra besides net less minus profit after tax taxes up more",
);
