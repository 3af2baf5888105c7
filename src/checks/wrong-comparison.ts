import type { Comparison, Restatement } from "../claims/relations/comparison.js";
import { type Figure, hasWordBetween } from "../claims/relations/figures.js";
import { isVerbTag } from "../claims/syntax/verb-groups.js";
import { isOneOf, signAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { capitalise, capitaliseLike } from "../text/capital.js";
import { dictionary } from "../text/dictionary.js";
import { meaningOf } from "../values/compare.js";
import { type Interval, includes } from "../values/interval.js";
import { isLikelySlip } from "../values/likely-slip.js";
import { printedRange } from "../values/quantity.js";
import { compareRational } from "../values/rational.js";
import { looseRange, scaleInterval } from "../values/reckoning.js";
import { callsLowest } from "./apart/records-broken.js";
import { superlativesApart } from "./apart/superlatives-apart.js";
import { viewOf, withPlainBefore } from "./apart/told-near.js";
import { baseValue, factorOf } from "./change/reckon-size.js";
import type { Check } from "./check.js";
import { comparedApart } from "./compared/compared-apart.js";
import { extremesTold } from "./compared/extremes-told.js";
import { marksTold } from "./compared/marks-told.js";
import { findingAt } from "./wording/finding-at.js";
import { claimAt, figureLabel, figurePlacesOf, type Place, printed, sayFigure, tokenSpan } from "./wording/places.js";
import { quoted } from "./wording/words.js";

export const wrongComparison: Check = {
  id: "wrong-comparison",
  family: "arithmetic",
  severity: "error",
  title: "a comparison that its own figures turn round",
  finds:
    "“More than”, “below”, “exceeding” or “short of” between two figures that stand the other way round (“raised $1.8 million, exceeding its goal of $2 million”), and a bound that the exact figure breaks (“fewer than 30 people, 34 in all”). Differences (“$5 million more than”), times that are beaten and values below zero are left alone.",
  matters: "Whether a goal was met is the news; the word and the figures tell two stories.",
  example: {
    wrong: "The campaign raised $1.8 million, exceeding its goal of $2 million.",
    right: "The campaign raised $1.8 million, falling short of its goal of $2 million.",
  },
  remedy: "Turn the word round, or correct the figure that is wrong.",
  *judge({ reading }) {
    for (const place of figurePlacesOf(reading)) {
      const { comparisons, restatements } = place.sentence.relations;
      const known = new Set(comparisons.map(({ word }) => word.first));
      const told = [
        ...comparisons.filter(({ said }) => !isAddend(place, said)),
        ...withPlainBefore(place)
          .flatMap((near) => [...comparedApart(near), ...marksTold(near), ...extremesTold(near)])
          .filter((other) => !known.has(other.word.first) && !comparisons.some((one) => areOfOnePair(one, other))),
      ];
      for (const comparison of told)
        if (isTurned(place, comparison) && !isLessBetter(place, comparison) && !isOfSuperlative(place, comparison))
          yield turnedFinding(place, comparison);
      for (const restatement of restatements) if (isBroken(restatement)) yield boundFinding(place, restatement);
    }
  },
};

/** "is above the average, and wages, at £2,900, below the average of £3,300": the second word compares them. */
function areOfOnePair(a: Comparison, b: Comparison): boolean {
  return [b.said, b.than].every(({ mention }) => mention === a.said.mention || mention === a.than.mention);
}

/** "the most on record, beating the 230 mm of 1994": told as a superlative that its rival beats. */
function isOfSuperlative(place: Place, { said, than }: Comparison): boolean {
  return [...place.sentence.relations.superlatives, ...superlativesApart(place)].some(
    ({ value, rival }) => value === said && rival === than,
  );
}

/** "beat the record of 12 days", "beating the previous low of 34": the smaller is the better. */
function isLessBetter({ block, sentence }: Place, { said, than, word }: Comparison): boolean {
  const view = viewOf(block, sentence);
  if (!isVerbTag(block.tagged[word.first] as number)) return false;
  const isTime = [said, than].some(({ quantity }) => quantity.unit?.dimension === "time");
  return isTime || callsLowest(view) || hasWordBetween(block, lowest, sentence.first, sentence.next);
}

const lowest = new Set(["low", "lowest", "round", "course", "par"]);

/** No reading of the two printed figures makes the word right. */
function isTurned(place: Place, { said, than, word, isSet, allowsEqual }: Comparison): boolean {
  const claim = claimAt(place, said.mention);
  if (claim?.polarity === "negated" || claim?.modality === "hypothetical") return false;
  const a = baseRange(said, looseRange(said.quantity), than);
  const b = baseRange(than, isSet ? printedRange(than.quantity) : looseRange(than.quantity), said);
  const [upper, lower]: [Interval, Interval] = word.direction > 0 ? [a, b] : [b, a];
  if (!isLikelySlip(baseValue(said, than), baseValue(than, said))) return false;
  if (upper.high === null || lower.low === null) return false;
  const order = compareRational(upper.high, lower.low);
  return order < 0 || (order === 0 && allowsEqual !== true);
}

/** Lengths of time are compared whatever their units; a bare figure is in the unit of the other. */
function baseRange({ quantity }: Figure, range: Interval, beside: Figure): Interval {
  return scaleInterval(range, factorOf(quantity.unit ? quantity : beside.quantity));
}

function turnedFinding(place: Place, { said, than, word, isSet }: Comparison): Finding {
  const { block } = place;
  const span = tokenSpan(block, word.first, word.next);
  const [a, b] = [sayFigure(place, said), sayFigure(place, than)];
  const order = compareRational(baseValue(said, than), baseValue(than, said));
  const actual = order === 0 ? "as much as" : order < 0 ? "less than" : "more than";
  const text = printed(place, span);
  const countable = said.quantity.kind === "count" && said.quantity.unit === null;
  const missing = missingFor[text.toLowerCase()] ?? [];
  const opposite = countable && word.opposite === "less than" ? "fewer than" : word.opposite;
  return findingAt(wrongComparison, place.reading, block, span, claimAt(place, said.mention), {
    message: `${quoted(text)} is the wrong way round: ${a} is ${actual} ${b}`,
    label: `${a} is ${actual} ${b}`,
    actual: text,
    expected:
      order === 0
        ? []
        : [...(isSet ? missing : []), opposite, ...(word.others ?? [])]
            .filter((other) => other !== "")
            .map((other) => capitaliseLike(text, other)),
    notes: ["The word is wrong, or one of the figures; they may have changed places"],
    labels: [figureLabel(place, said, "this"), figureLabel(place, than, "held against this")],
  });
}

/** "£12m plus £3m in add-ons beats the £14m": one of several that are put together. */
function isAddend({ sentence: { relations, syntax }, block: { tokens } }: Place, said: Figure): boolean {
  const before = relations.figures.findLast(
    ({ next, quantity }) => next <= said.first && quantity.kind === said.quantity.kind,
  );
  if (!before || before.first < syntax.first) return false;
  // "plus" reads as the first one's hedge
  if (before.next === said.mention.first) return true;
  let joins = 0;
  for (let at = before.next; at < said.mention.first; at++) {
    if (signAt(tokens, at, ",") || signAt(tokens, at, ";")) return false;
    if (isOneOf(tokens, at, adding)) joins++;
  }
  return joins === 1 && said.mention.first - before.next < 6;
}

const adding = new Set(["plus", "and", "with"]);

/** What is said of a target as well. */
const missingFor: Readonly<Record<string, readonly string[]>> = dictionary({
  beat: ["missed"],
  beats: ["misses"],
  beating: ["missing"],
});

function isBroken({ bounded, exact }: Restatement): boolean {
  return !includes(meaningOf(bounded.quantity), exact.quantity.min);
}

function boundFinding(place: Place, { bounded, exact }: Restatement): Finding {
  const { hedge } = bounded.mention;
  const span = {
    start: Math.min(hedge?.start ?? bounded.mention.start, bounded.mention.start),
    end: bounded.mention.end,
  };
  const text = printed(place, span);
  const [said, right] = [sayFigure(place, bounded), sayFigure(place, exact)];
  const isMore = compareRational(exact.quantity.min, bounded.quantity.min) >= 0;
  const words = isMore ? "more than" : "fewer than";
  const capital = /^[A-Z]/.test(text);
  return findingAt(wrongComparison, place.reading, place.block, span, claimAt(place, bounded.mention), {
    message: `${quoted(text)} cannot be: there are ${right} in all`,
    label: `${right} is ${words} ${said}`,
    actual: text,
    expected: [`${capital ? capitalise(words) : words} ${said}`],
    notes: [`${right} is ${words} ${said}; either figure, or the word, may be the wrong one`],
    labels: [figureLabel(place, exact, "in all")],
  });
}
