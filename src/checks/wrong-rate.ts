import { sentencesNear } from "../claims/reading.js";
import type { Figure } from "../claims/relations/figures.js";
import type { Rate } from "../claims/relations/rate.js";
import { tags } from "../claims/syntax/tag.js";
import { hasOneOf, isOneOf, wordAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { capitaliseLike } from "../text/capital.js";
import { wordSet } from "../text/word-set.js";
import { isLikelySlip, isNearSlip, isPlainSlip } from "../values/likely-slip.js";
import { isSingle } from "../values/quantity.js";
import { compareRational, isEqual, multiply, type Rational } from "../values/rational.js";
import { endOf } from "./apart/told-near.js";
import type { Check } from "./check.js";
import { chainedTotal } from "./rate/chained.js";
import { rateInSpan } from "./rate/in-span.js";
import { meanOfRow } from "./rate/mean-of-row.js";
import { type OneEvery, oneEvery } from "./rate/one-every.js";
import { periodApart } from "./rate/periods-apart.js";
import { ratesApart } from "./rate/rates-apart.js";
import { type Reckoned, reckonRate } from "./rate/reckon-rate.js";
import { sayRate } from "./rate/say-rate.js";
import { findingAt, labelAt } from "./wording/finding-at.js";
import {
  claimAt,
  figureLabel,
  figurePlacesOf,
  figureText,
  type Place,
  printed,
  sayFigure,
  significant,
  significantDigits,
  tokenSpan,
  writeLike,
} from "./wording/places.js";
import { quoted } from "./wording/words.js";

export const wrongRate: Check = {
  id: "wrong-rate",
  family: "arithmetic",
  severity: "error",
  title: "a rate, average or product that its terms do not give",
  finds:
    "A rate per head (“4,000 cases among 2 million residents, or 20 per 100,000”), an average, a speed, a rate for another period (“30 a day … 1,100 a year”), and so many at so much each, that the figures beside it do not give. Working days and years, rounding, and prices that are lower by the year are allowed for.",
  matters: "A slip of ten in a rate makes an epidemic of a few cases.",
  example: {
    wrong: "The car covered 300 miles in five hours, an average speed of 80 mph.",
    right: "The car covered 300 miles in five hours, an average speed of 60 mph.",
  },
  remedy: "Reckon again; the result is marked, one of its terms may be the wrong one.",
  *judge({ reading }) {
    for (const place of figurePlacesOf(reading)) {
      const { rates } = place.sentence.relations;
      for (const rate of rates) {
        const reckoned = wrongly(place, rate);
        if (reckoned && isLikelySlip(rate.result.quantity.min, reckoned.right))
          yield rateFinding(place, rate, reckoned);
      }
      const every = oneEvery(place);
      if (every) yield everyFinding(place, every);
      if (rates.length > 0) continue;
      for (const rate of [rateInSpan(place), chainedTotal(place), meanOfRow(place)]) {
        const reckoned = rate && wrongly(place, rate);
        if (rate && reckoned && isPlainSlip(rate.result.quantity.min, reckoned.right))
          yield rateFinding(place, rate, reckoned);
      }
      const period = periodApart(place);
      const other = period && wrongly(place, period);
      if (period && other && isNearSlip(period.result.quantity.min, other.right))
        yield rateFinding(place, period, other);
      for (const { rate, tie } of ratesApart(place)) {
        const reckoned = wrongly(place, rate);
        const isSlip = tie === "firm" ? isLikelySlip : isPlainSlip;
        if (reckoned && isSlip(rate.result.quantity.min, reckoned.right)) yield rateFinding(place, rate, reckoned);
      }
    }
  },
};

/** What the terms give instead; null where they give it, or it is denied. */
function wrongly(place: Place, rate: Rate): Reckoned | null {
  const reckoned = reckonRate(rate);
  const claim = claimAt(place, rate.result.mention);
  if (!reckoned || reckoned.fits || claim?.polarity === "negated") return null;
  if (isReckonedElse(place, rate) || isOfOtherDeed(place, rate) || isCostOfTakings(place, rate, reckoned)) return null;
  if (isOneOfSeveral(place, rate, reckoned)) return null;
  return isOnTerms(place, rate, reckoned) ? null : reckoned;
}

/** "Each of the 12 heirs gets £10,000 of the £200,000, and the church the other £80,000": others have their part of it. */
function isOneOfSeveral({ sentence }: Place, { form, result }: Rate, { terms, right }: Reckoned): boolean {
  const { unit } = result.quantity;
  if (form !== "average" || unit?.dimension !== "money" || compareRational(right, result.quantity.min) < 0)
    return false;
  return sentence.relations.figures.some(
    (figure) => figure !== result && !terms.includes(figure) && figure.quantity.unit?.code === unit.code,
  );
}

/** "$180 for an eight-hour day when booked in advance", "with the bonus", "for members": the last of the figures has terms of its own. */
function isOnTerms(
  { block: { tokens, tagged }, sentence: { syntax } }: Place,
  { result }: Rate,
  { terms }: Reckoned,
): boolean {
  const last = Math.max(...[result, ...terms].map(endOf).filter((end) => end <= syntax.next));
  const next = Math.min(syntax.next, last + 4);
  for (let at = last; at < next; at++) if (wordAt(tokens, at) === "for" && tagged[at + 1] === tags.noun) return true;
  // "because it stands still for four hours"
  return hasOneOf(tokens, conditions, last, next) || hasOneOf(tokens, reasons, syntax.first, last);
}

const conditions = wordSet("when if unless because where provided with without plus including outside online off");
const reasons = new Set(["because", "unless"]);

/** "cost $175m to make, opened at 4,310 theaters and averaged $9,072": what came in, and not what was spent. */
function isCostOfTakings({ block: { tokens } }: Place, { result }: Rate, { terms }: Reckoned): boolean {
  return isOneOf(tokens, result.first - 1, takings) && terms.some(({ first }) => isOneOf(tokens, first - 1, costs));
}

const takings = new Set(["averaged", "averaging", "took", "made", "grossed", "earned"]);
const costs = new Set(["cost", "costs", "costing"]);

/** "Of the 180 trees it will replace all 60 at £75 each, £4,500 in all", "a crew of six, 10 days at $150 a day": other figures near give it. */
function isReckonedElse({ block, sentence }: Place, { result }: Rate): boolean {
  const near = sentencesNear(block, sentence, 1, 0).flatMap(({ relations }) => relations.figures);
  const values = near
    .filter((figure) => figure !== result && isSingle(figure.quantity))
    .map(({ quantity }) => quantity.min);
  if (values.length > most) return false;
  const gives = (product: Rational): boolean => product.n > 0n && isEqual(product, result.quantity.min);
  return values.some((a, i) =>
    values.some(
      (b, j) => j > i && (gives(multiply(a, b)) || values.some((c, k) => k > j && gives(multiply(multiply(a, b), c)))),
    ),
  );
}

const most = 12;

/** "who claimed £23,700 over three years must pay it back at £50 a week": what is to come is no rate of what was. */
function isOfOtherDeed(place: Place, { result }: Rate): boolean {
  const claim = claimAt(place, result.mention);
  if (!claim || claim.modality === "actual") return false;
  return place.sentence.claims.some(
    (other) =>
      other.clause !== claim.clause && other.clause.verb?.tense === "past" && other.mention.first < result.first,
  );
}

/** "one every two minutes", where so many in so long are told with it. */
function everyFinding(place: Place, { count, length, first, next, right }: OneEvery): Finding {
  const { reading, block } = place;
  const span = tokenSpan(block, first, next);
  const said = printed(place, span);
  const told = "mention" in length ? length.mention : length;
  return findingAt(wrongRate, reading, block, span, claimAt(place, count.mention), {
    message: `${quoted(said)} is not what the figures give${right ? `: that is ${right}` : ""}`,
    label: right ? `it is ${right}` : "another length of time",
    actual: said,
    expected: right ? [capitaliseLike(said, right)] : [],
    notes: [`The length is divided by ${sayFigure(place, count)}`, "Any of the figures may be the wrong one"],
    labels: [figureLabel(place, count, "reckoned from"), labelAt(reading, block, told, "reckoned from")],
  });
}

function rateFinding(place: Place, rate: Rate, { right, terms }: Reckoned): Finding {
  const { result } = rate;
  const said = figureText(place, result);
  const { min, bound, written } = result.quantity;
  const digits = Math.max(bound === "exact" ? 3 : 2, significantDigits(min, written.step));
  const text = writeLike(place, result, significant(right, digits));
  return findingAt(wrongRate, place.reading, place.block, result.mention, claimAt(place, result.mention), {
    message: `${quoted(said)} is not what the figures give${text ? `: that is ${text}` : ""}`,
    label: text ? `it is ${text}` : "another figure",
    actual: said,
    expected: text ? [text] : [],
    notes: [sayRate(place, rate, text ?? ""), "Any of the figures may be the wrong one"],
    labels: terms.map((term: Figure) => figureLabel(place, term, "reckoned from")),
  });
}
