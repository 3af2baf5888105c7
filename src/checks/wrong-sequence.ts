import type { Streak, Succession } from "../claims/relations/streak.js";
import type { Superlative } from "../claims/relations/superlative.js";
import { textAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { compareRational, isEqual, rational } from "../values/rational.js";
import { looseRange } from "../values/reckoning.js";
import { type FirstSince, firstsSince } from "./apart/first-since.js";
import { recordsBroken } from "./apart/records-broken.js";
import { superlativeRivals } from "./apart/superlative-rivals.js";
import { superlativeRows } from "./apart/superlative-rows.js";
import { comparativeWay } from "./apart/superlative-said.js";
import { superlativesApart } from "./apart/superlatives-apart.js";
import { isYear } from "./apart/years-made.js";
import type { Check } from "./check.js";
import { findingAt, labelAt } from "./wording/finding-at.js";
import {
  claimAt,
  figureLabel,
  figureText,
  type Place,
  placesOf,
  printed,
  sayFigure,
  tokenSpan,
  writeLike,
} from "./wording/places.js";
import { quoted } from "./wording/words.js";

export const wrongSequence: Check = {
  id: "wrong-sequence",
  family: "arithmetic",
  severity: "error",
  title: "a record, row or count that the text itself breaks",
  finds:
    "A superlative that another figure of the sentence beats (“the lowest since 2009, at 3.4 percent; in 2012 it stood at 3.1 percent”), a row of rises right after a fall, and a third title after three others. Second largest, one of the largest, and rivals from before the year that is named are left alone.",
  matters: "Records are what readers repeat, and the rival stands in the same sentence.",
  example: {
    wrong: "At 40 hectares the park is the city’s largest, ahead of the 55-hectare Green Park.",
    right: "At 60 hectares the park is the city’s largest, ahead of the 55-hectare Green Park.",
  },
  remedy: "Drop the superlative, or correct the figure or the count that is wrong.",
  *judge({ reading }) {
    for (const place of placesOf(reading)) {
      const { superlatives, streaks, successions } = place.sentence.relations;
      const known = new Set(superlatives.map(({ rival }) => rival));
      const apart = [
        ...superlativesApart(place),
        ...superlativeRows(place),
        ...superlativeRivals(place),
        ...recordsBroken(place),
      ].filter(({ rival }, i, all) => !known.has(rival) && all.findIndex((other) => other.rival === rival) === i);
      for (const superlative of [...superlatives, ...apart])
        if (isBeaten(superlative)) yield superlativeFinding(place, superlative);
      for (const found of firstsSince(place)) yield firstSinceFinding(place, found);
      for (const streak of streaks) yield streakFinding(place, streak);
      for (const found of successions) {
        if (compareRational(found.ordinal.quantity.min, rational(found.earlier)) <= 0)
          yield successionFinding(place, found);
      }
    }
  },
};

/** Beyond rounding, the rival is the more extreme of the two. */
function isBeaten({ value, rival, direction }: Superlative): boolean {
  const [a, b] = [looseRange(value.quantity), looseRange(rival.quantity)];
  const [upper, lower] = direction > 0 ? [a, b] : [b, a];
  if (upper.high === null || lower.low === null) return false;
  // 2.4 and 2.3 percent touch, but are in order however they were rounded.
  const order = compareRational(upper.high, lower.low);
  return order < 0 || (order === 0 && !isEqual(value.quantity.min, rival.quantity.min));
}

function superlativeFinding(place: Place, { value, rival, word, direction }: Superlative): Finding {
  const [a, b] = [sayFigure(place, value), sayFigure(place, rival)];
  const name = textAt(place.block.tokens, word);
  const [more, less] = isYear(rival) ? ["later", "earlier"] : ["more", "less"];
  const order = direction > 0 ? more : less;
  // "No state has a higher wage than Ohio"
  const isCompared = comparativeWay(name.toLowerCase()) !== 0;
  const said = isCompared ? "than which nothing is" : "which is called";
  return findingAt(wrongSequence, place.reading, place.block, rival.mention, claimAt(place, rival.mention), {
    message: `${quoted(figureText(place, rival))} is ${order} than ${a}, ${said} ${quoted(name)}`,
    label: `${order} than ${a}`,
    actual: figureText(place, rival),
    expected: [],
    notes: [
      `${b} is ${order} than ${a}: the superlative is wrong, or one of the figures; they may have changed places`,
    ],
    labels: [
      figureLabel(place, value, isCompared ? `nothing is said to be ${order}` : `called ${name}`),
      labelAt(
        place.reading,
        place.block,
        tokenSpan(place.block, word, word + 1),
        isCompared ? "the comparison" : "the superlative",
      ),
    ],
  });
}

function firstSinceFinding(place: Place, { mark, rival, first, next, direction }: FirstSince): Finding {
  const span = tokenSpan(place.block, first, next);
  const { view, figure } = rival;
  const [value, side] = [figureText(place, figure), direction > 0 ? "above" : "below"];
  const year = view.mentions.find(({ kind, first: at }) => kind === "timex" && at !== figure.first);
  return findingAt(wrongSequence, place.reading, place.block, span, claimAt(place, mark.mention), {
    message: `${quoted(printed(place, span))} cannot be: it was ${side} ${sayFigure(place, mark)} in between`,
    label: "not the first time",
    actual: printed(place, span),
    expected: [],
    notes: [`${value} is ${side} ${sayFigure(place, mark)}; the year, or one of the figures, is wrong`],
    labels: [
      figureLabel(place, figure, "in between"),
      ...(year ? [labelAt(place.reading, place.block, year, "later")] : []),
    ],
  });
}

function streakFinding(place: Place, { ordinal, direction, breaker }: Streak): Finding {
  const span = tokenSpan(place.block, breaker.first, breaker.next);
  const [said, way] = [sayFigure(place, ordinal), direction > 0 ? "rise" : "fall"];
  return findingAt(wrongSequence, place.reading, place.block, span, claimAt(place, ordinal.mention), {
    message: `${quoted(printed(place, span))} breaks the row: this cannot be the ${said} ${way} running`,
    label: "went the other way",
    actual: printed(place, span),
    expected: [],
    notes: [`A ${said} ${way} in a row has a ${way} right before it; the count, or one of the two changes, is wrong`],
    labels: [figureLabel(place, ordinal, `the ${said} ${way}`)],
  });
}

function successionFinding(place: Place, { ordinal, earlier, first, next }: Succession): Finding {
  const span = tokenSpan(place.block, first, next);
  const said = figureText(place, ordinal);
  const right = writeLike(place, ordinal, rational(earlier + 1));
  return findingAt(wrongSequence, place.reading, place.block, ordinal.mention, claimAt(place, ordinal.mention), {
    message: `${quoted(said)} cannot be: ${earlier} came before it`,
    label: right ? `at least the ${right}` : `after ${earlier} others`,
    actual: said,
    expected: right ? [right] : [],
    notes: [`${quoted(printed(place, span))} are ${earlier}, so that this is the ${right ?? earlier + 1} at least`],
    labels: [labelAt(place.reading, place.block, span, `${earlier} before it`)],
  });
}
