import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { wordsAfter, wordsBetween } from "../../claims/relations/figures.js";
import type { Finding } from "../../findings/finding.js";
import { isExactly } from "../../values/quantity.js";
import { add, isEqual, rational, subtract } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { figureLabel, type Place, printed, sayFigure } from "../wording/places.js";
import { listTerms, quoted } from "../wording/words.js";
import { countSpan, countText, tallyFinding } from "./score-text.js";

/** Votes that are said to have come from parties whose votes make another number: "The 52 votes against came from 47 Democrats and four Republicans". */
export function* votesFromParts(place: Place): Iterable<Finding> {
  const view = viewOf(place.block, place.sentence);
  for (const [i, total] of view.figures.entries()) {
    const parts = partsOf(view, total, i);
    const last = parts?.at(-1);
    if (!parts || !last) continue;
    const sum = parts.map(({ quantity }) => quantity.min).reduce(add, rational(0));
    if (isEqual(sum, total.quantity.min)) continue;
    const rest = subtract(total.quantity.min, subtract(sum, last.quantity.min));
    const right = rest.n > 0n ? countText(place, last, rest) : null;
    const span = countSpan(place, last);
    const terms = listTerms(parts.map((part) => sayFigure(place, part)));
    yield tallyFinding(place, span, last, {
      message: `${quoted(printed(place, span))} brings the votes to ${plainNumber(sum)}, not ${sayFigure(place, total)}`,
      label: `${terms} make ${plainNumber(sum)}`,
      expected: right ? [right] : [],
      notes: [`${terms} make ${plainNumber(sum)}; any of the figures may be the wrong one`],
      labels: [figureLabel(place, total, "all of the votes")],
    });
  }
}

/** "The 52 votes against him came from all 47 Democrats and five Republicans": a row that is closed by "and". */
function partsOf(view: SentenceView, total: Figure, i: number): readonly Figure[] | null {
  const first = view.figures[i + 1];
  if (!first || !isVotes(total) || !isVotes(first) || !came.test(wordsBetween(view, total.next, first.first)))
    return null;
  const parts = [first];
  let isClosed = false;
  for (const next of view.figures.slice(i + 2)) {
    const joint = nextPart.exec(wordsBetween(view, (parts.at(-1) as Figure).next, next.first));
    if (!joint || isClosed || !isVotes(next)) break;
    isClosed = joint[1] !== undefined || joint[2] !== undefined;
    parts.push(next);
  }
  const last = parts.at(-1) as Figure;
  return isClosed && /^[a-z]+(?: [.;,)]|$)/.test(wordsAfter(view, last.next, 2)) ? parts : null;
}

function isVotes({ quantity }: Figure): boolean {
  return quantity.kind === "count" && quantity.unit === null && isExactly(quantity);
}

const came =
  /^(?:[a-z]+ )?(?:votes?|ballots|ayes|noes|senators|members|councillors|yes votes|no votes) (?:(?:cast|for|against|in favou?r|opposed|yes|no|of) ?)*(?:(?:him|her|it|them|the [a-z]+|his [a-z]+|that) )?(?:came|were cast|were made up|consisted|all came) (?:from|by|of)(?: (?:all|the|all the))?$/;
const nextPart = /^(?:[a-z]+ )(?:,|(and)|, (and))(?: (?:all|the|all the))?$/;
