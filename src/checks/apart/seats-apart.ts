import { sentencesNear } from "../../claims/reading.js";
import { isAddable } from "../../claims/relations/addable.js";
import { type Figure, hasWordBetween, type SentenceView, wordsBefore } from "../../claims/relations/figures.js";
import type { Row } from "../../claims/relations/row.js";
import type { Total } from "../../claims/relations/total.js";
import { isOneOf } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isNearSlip } from "../../values/likely-slip.js";
import { isExactly } from "../../values/quantity.js";
import { add, compareRational } from "../../values/rational.js";
import type { Place } from "../wording/places.js";
import { nounOf, rowsOf, viewOf } from "./told-near.js";

/**
 * Seats told party by party, with how many there are before or behind: "The council has 60 seats. Labour won 31, the Greens 18
 * and the Liberals 14". They can be no more than all; fewer only where the row ends with "others".
 */
export function* seatsApart(place: Place): Iterable<Total> {
  if (place.sentence.relations.figures.length < 2 || place.sentence.relations.totals.length > 0) return;
  const view = viewOf(place.block, place.sentence);
  for (const row of rowsOf(view)) {
    if (!row.isNamed || row.singles > 0 || !row.parts.every((figure) => isPartOfSeats(view, figure))) continue;
    const total = allSeats(place, view, row);
    if (!total || row.parts.some(({ quantity }) => compareRational(quantity.min, total.quantity.min) >= 0)) continue;
    const sum = row.parts.map(({ quantity }) => quantity.min).reduce(add);
    const closed =
      wordsBefore(view, (row.parts.at(-1) as Figure).first, 4)
        .split(" ")
        .some((word) => others.has(word)) || hasWordBetween(view, filling, row.next, view.syntax.next);
    if (isNearSlip(total.quantity.min, sum)) yield { total, parts: row.parts, closed };
  }
}

function isPartOfSeats(view: SentenceView, figure: Figure): boolean {
  const noun = nounOf({ view, figure });
  return isCount(figure) && (noun === "" || seats.has(noun) || holders.has(noun));
}

function isCount(figure: Figure): boolean {
  return isAddable(figure) && figure.quantity.kind === "count" && isExactly(figure.quantity);
}

/** The only other figure of the sentence that counts seats, or the only one of the sentence before. */
function allSeats(place: Place, view: SentenceView, row: Row): Figure | null {
  const own = view.figures.filter((figure) => isCount(figure) && !row.parts.includes(figure));
  if (own.length > 0) return own.length === 1 && countsSeats(view, own[0] as Figure) ? (own[0] as Figure) : null;
  const [before] = sentencesNear(place.block, place.sentence, 1, 0);
  if (!before || before.index !== place.sentence.index - 1) return null;
  const where = viewOf(place.block, before);
  const [total, ...more] = where.figures.filter(isCount);
  return total && more.length === 0 && countsSeats(where, total) ? total : null;
}

/** "60 seats", "the 64-seat chamber" */
function countsSeats({ tokens, syntax }: SentenceView, { next, first }: Figure): boolean {
  if (isOneOf(tokens, first - 1, partial)) return false;
  return hasWordBetween({ tokens }, seats, next, Math.min(next + 3, syntax.next));
}

const seats = wordSet(
  "seat seats mandate mandates place places ward wards constituency constituencies district districts",
);
const partial = wordSet(
  "won wins winning took takes taking lost loses losing gained gains gaining held holds holding least than",
);
const holders = wordSet(
  "councillor councillors councilor councilors member members senator senators deputy deputies mp mps",
);
/** "between them they fill the 39 seats" */
const filling = wordSet("fill fills filled filling together between");
const others = wordSet("others independents rest");
