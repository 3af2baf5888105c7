import { sentencesNear } from "../claims/reading.js";
import { type Figure, hasWordBetween } from "../claims/relations/figures.js";
import { isShareOf } from "../claims/relations/part-of-whole.js";
import { percentOf, type Split } from "../claims/relations/split.js";
import { runsTogether, type Total } from "../claims/relations/total.js";
import { isOneOf, isWord, textAt, wordAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { addIntervals, type Interval, intersects, point } from "../values/interval.js";
import { isLikelySlip } from "../values/likely-slip.js";
import type { Quantity } from "../values/quantity.js";
import {
  absolute,
  add,
  compareRational,
  divide,
  isEqual,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../values/rational.js";
import { faceRange } from "../values/reckoning.js";
import { complementOf } from "./apart/complements.js";
import { rowTotals } from "./apart/row-totals.js";
import { splitsApart } from "./apart/splits-apart.js";
import { viewOf } from "./apart/told-near.js";
import { isComparative } from "./apart/told-size.js";
import { totalsApart } from "./apart/totals-apart.js";
import { plainNumber } from "./change/size-words.js";
import type { Check } from "./check.js";
import { shareFits } from "./share/reckon-share.js";
import { shareTexts } from "./share/share-words.js";
import { findingAt } from "./wording/finding-at.js";
import {
  claimAt,
  figureLabel,
  figurePlacesOf,
  figureText,
  type Place,
  sayAs,
  sayFigure,
  writeLike,
} from "./wording/places.js";
import { alternatives } from "./wording/times.js";
import { listTerms, quoted } from "./wording/words.js";

export const wrongTotal: Check = {
  id: "wrong-total",
  family: "arithmetic",
  severity: "error",
  title: "a total that its parts do not add up to",
  finds:
    "A total and a list of its parts that do not add up: after a colon, in brackets, “a total of”, “in all”, seats held by parties, a budget that sets sums aside; and shares of one whole above 100 percent. Lists that are open (“including”, “among them”) are only held to be no more than the total; rounding and polls with several answers are left alone.",
  matters: "Readers add up, and a sum that is wrong makes every part of it doubtful.",
  example: {
    wrong: "The crash killed 12 people: five women, four men and two children.",
    right: "The crash killed 11 people: five women, four men and two children.",
  },
  remedy: "Add up again; the total is marked, one of the parts may be the wrong one.",
  *judge({ reading }) {
    for (const place of figurePlacesOf(reading)) {
      const { totals, splits } = place.sentence.relations;
      const inRows = rowTotals(place);
      const others = [...totals, ...totalsApart(place)].filter(({ total }) =>
        inRows.every((row) => row.total !== total),
      );
      const marked = new Set<Figure>();
      for (const total of [...inRows, ...others]) {
        const finding = marked.has(total.total) ? null : judgeTotal(place, total);
        if (!finding) continue;
        marked.add(total.total);
        yield finding;
      }
      const told = [...splits, ...splitsApart(place)].flatMap((split) => judgeSplit(place, split) ?? []);
      const complement = told.length > 0 ? null : complementOf(place);
      const finding = complement && judgeSplit(place, complement);
      yield* finding ? [finding] : told;
    }
  },
};

/**
 * "80 lambs, 30 of them to France, and 20 calves, 100 animals in all", "30 pupils, 16 girls and 14 boys, and two teachers": what
 * is told of a part, or besides all of them, is no part.
 */
function fitsWithoutAsides({ block }: Place, total: Figure, parts: readonly Figure[]): boolean {
  const own = parts.filter(({ next }) => wordAt(block.tokens, next) !== "of");
  const before = own.length === parts.length ? parts.slice(0, -1) : own;
  return before.length > 1 && makes(total, before);
}

/** "96 vessels called, 5 more than in August", "1,521 voted and 1,399, or 92 per cent, backed it": a distance, or a part of a part. */
function isAside({ block, sentence }: Place, part: Figure, parts: readonly Figure[]): boolean {
  if (isComparative(block.tokens, part.next) && hasWordBetween(block, thans, part.next + 1, part.next + 4)) return true;
  // "for a 66, five under, and a total of 271"
  if (isOneOf(block.tokens, part.next, par) && !isWord(block.tokens, part.next + 1)) return true;
  const before = parts[parts.indexOf(part) - 1];
  const share = sentence.relations.figures.find(({ first }) => first > part.first);
  return before !== undefined && share?.quantity.kind === "percent" && shareFits(share, part, before);
}

const thans = new Set(["than"]);
const par = new Set(["under", "over"]);

function makes(total: Figure, parts: readonly Figure[]): boolean {
  const sum = parts.map(({ quantity }) => inUnitOf(quantity, total.quantity).min).reduce(add);
  return compareRational(sum, total.quantity.min) === 0;
}

function judgeTotal(place: Place, { total, parts, closed, singles = 0 }: Total): Finding | null {
  if ([total, ...parts].some(({ quantity }) => quantity.bound === "range" || quantity.min.n < 0n)) return null;
  if (arePlanned(place, total, parts)) return null;
  if (isAllBut(place, total) || runsTogether(viewOf(place.block, place.sentence), total)) return null;
  if (fitsWithoutAsides(place, total, parts) || parts.some((part) => isAside(place, part, parts))) return null;
  const terms = parts.map(({ quantity }) => inUnitOf(quantity, total.quantity));
  const sum = add(terms.map(({ min }) => min).reduce(add, rational(0)), rational(singles));
  if (isAccountedFor(place, total, parts, absolute(subtract(sum, total.quantity.min)))) return null;
  if (compareRational(sum, total.quantity.min) > 0 && isShared(place, parts)) return null;
  const range = terms.map(faceRange).reduce<Interval>(addIntervals, point(rational(singles)));
  const whole = faceRange(total.quantity);
  const rounded =
    intersects(range, whole) && (compareRational(sum, total.quantity.min) === 0 || !justTouch(range, whole));
  // Whole millions are taken at their word unless there are many of them; figures with decimals are rounded.
  if (rounded && (!isWhole([total, ...parts]) || compareRational(sum, total.quantity.min) === 0)) return null;
  const tooMuch = compareRational(sum, total.quantity.max) > 0;
  if ((!tooMuch && !closed) || !isLikelySlip(total.quantity.min, sum)) return null;
  const said = figureText(place, total);
  const right = writeLike(place, total, sum);
  const listed = listTerms([...parts.map((part) => sayFigure(place, part)), ...Array<string>(singles).fill("one")]);
  return findingAt(wrongTotal, place.reading, place.block, total.mention, claimAt(place, total.mention), {
    severity: rounded ? "warning" : "error",
    message: `${quoted(said)} is not the sum of its parts${right ? `: they make ${sayAs(total, right)}` : ""}`,
    label: right ? `the parts make ${sayAs(total, right)}` : "not the sum of the parts",
    actual: said,
    expected: right ? [right] : [],
    notes: [
      `${listed} make ${right ? sayAs(total, right) : plainNumber(sum)}`,
      ...(rounded ? ["Rounding of each could explain it"] : []),
      "The total or one of the parts may be the wrong one",
    ],
    labels: parts.map((part) => figureLabel(place, part, "a part")),
    fixes: alternatives(place, [
      { span: total.mention, text: right },
      ...(parts.length < 5 ? parts : []).map((part) => ({ span: part.mention, text: partFor(place, part) })),
    ]),
  });

  /** What a part would have to be if the total and the other parts were right. */
  function partFor(at: Place, part: Figure): string | null {
    const value = subtract(part.quantity.min, subtract(sum, total.quantity.min));
    return value.n > 0n ? writeLike(at, part, value) : null;
  }
}

/** "300 and 200 members, 450 in all, as 50 are in both", "six paid £500 of the £5,000, and the landlord the other £2,000". */
function isAccountedFor({ sentence }: Place, total: Figure, parts: readonly Figure[], gap: Rational): boolean {
  const last = Math.max(total.first, ...parts.map(({ first }) => first));
  return sentence.relations.figures.some(
    ({ first, quantity: { kind, unit, min } }) =>
      first > last && kind === total.quantity.kind && unit?.code === total.quantity.unit?.code && isEqual(min, gap),
  );
}

/** "both together at a fifth off", "since some bought both": less than the two come to by themselves. */
function isShared({ block, sentence }: Place, parts: readonly Figure[]): boolean {
  if (parts.length !== 2) return false;
  return hasWordBetween(block, sharing, sentence.first, sentence.next) || arePrices({ block, sentence }, parts);
}

/** "€8 for the abbey and €12 for the castle, or €15 together": who buys both pays less. */
function arePrices({ block, sentence }: Pick<Place, "block" | "sentence">, parts: readonly Figure[]): boolean {
  const isSmall = ({ quantity: { kind, min, written } }: Figure): boolean =>
    kind === "money" && written.magnitude === null && compareRational(min, rational(500)) < 0;
  return parts.every(isSmall) && hasWordBetween(block, buying, sentence.first, sentence.next);
}

const buying = new Set(
  "ticket tickets pass passes entry admission cost costs price prices priced fare fares fee fees charge charges pay sell sells subscription".split(
    " ",
  ),
);

const sharing = new Set(["both", "discount", "off", "once", "overlap", "cheaper", "bundle"]);

/** "all but two of the 60 seats": the parts leave some over. */
function isAllBut({ block: { tokens } }: Place, { first }: Figure): boolean {
  for (let at = first - 1; at > first - 6; at--)
    if (wordAt(tokens, at) === "but" && wordAt(tokens, at - 1) === "all") return true;
  return false;
}

/** All parts would have to be rounded as far as they can be, and all one way. */
function justTouch(a: Interval, b: Interval): boolean {
  const isEnd = (high: Rational | null, low: Rational | null): boolean =>
    high !== null && low !== null && compareRational(high, low) === 0;
  return isEnd(a.high, b.low) || isEnd(b.high, a.low);
}

/** "One was budgeted at £10m and the other at £14m; together they cost £30m": what was planned, and what came of it. */
function arePlanned({ block }: Place, total: Figure, parts: readonly Figure[]): boolean {
  const isPlanned = ({ first }: Figure): boolean => hasWordBetween(block, planning, first - 4, first);
  return !isPlanned(total) && parts.some(isPlanned);
}

const planning = new Set("budgeted planned estimated forecast costed projected expected".split(" "));

/** Few figures without decimals. */
function isWhole(figures: readonly Figure[]): boolean {
  return (
    figures.length <= 5 &&
    figures.every(({ quantity: { bound, written } }) => bound === "exact" && written.decimals === 0)
  );
}

/** "Asia 55%, with Japan at 24% and India at 31%, Europe 45%": without those that break one of them down they make a whole. */
function isWithBreakdown({ block }: Place, shares: readonly Figure[], slack: Rational): boolean {
  return shares.some((whole, i) => {
    const first = shares[i + 1];
    if (!first || !hasWordBetween(block, breakingDown, whole.next, first.first)) return false;
    return shares.slice(i + 1).some((_, more) => {
      const rest = [...shares.slice(0, i + 1), ...shares.slice(i + 2 + more)].map(percentOf).reduce(add);
      return compareRational(absolute(subtract(rest, hundred)), slack) <= 0;
    });
  });
}

/** "Turnout was 64 per cent; the yes camp had 53 per cent, no 47": a bare figure has the rest. */
function isAnsweredElse({ block, sentence }: Place, shares: readonly Figure[]): boolean {
  const last = shares.at(-1) as Figure;
  const rest = plainNumber(subtract(hundred, percentOf(last)));
  // "no 46" may be read as a number of a list.
  for (let at = last.next; at < sentence.next; at++) if (textAt(block.tokens, at) === rest) return true;
  return false;
}

function sharesBefore({ block, sentence }: Place): boolean {
  const [before] = sentencesNear(block, sentence, 1, 0);
  return before !== undefined && before !== sentence && before.relations.figures.some(isShareOf);
}

const breakingDown = new Set(["with"]);

function judgeSplit(place: Place, { shares, closed }: Split): Finding | null {
  const sum = shares.map(percentOf).reduce(add, rational(0));
  const slack = shares.map(slackOf).reduce(add);
  if (isWithBreakdown(place, shares, slack)) return null;
  // "A third went to the town. A third went to the school and the other third to the church."
  if (compareRational(sum, hundred) < 0 && sharesBefore(place)) return null;
  if (isAnsweredElse(place, shares)) return null;
  const over = subtract(sum, hundred);
  const off = compareRational(over, slack) > 0 || (closed && compareRational(over, { n: -slack.n, d: slack.d }) < 0);
  // What is left of much more or less than a whole is not told of this one.
  if (!off || compareRational(absolute(over), farthest) > 0) return null;
  if (shares.some(({ quantity }) => quantity.bound !== "exact" && quantity.bound !== "about")) return null;
  const last = shares.at(-1) as Figure;
  const rest = subtract(hundred, subtract(sum, percentOf(last)));
  const right = rest.n > 0n ? (shareTexts(place, last, multiply(rest, rational(1, 100)))[0] ?? null) : null;
  const said = figureText(place, last);
  const total = `${plainNumber(sum)} percent`;
  return findingAt(wrongTotal, place.reading, place.block, last.mention, claimAt(place, last.mention), {
    message: `${quoted(said)} brings the shares to ${total}`,
    label: right ? `${right} would make 100 percent` : "more than all of it",
    actual: said,
    expected: right ? [right] : [],
    notes: [
      `${listTerms(shares.map((share) => sayFigure(place, share)))} make ${total}`,
      "Any of the shares may be the wrong one",
    ],
    labels: shares.slice(0, -1).map((share) => figureLabel(place, share, "a share of the same whole")),
  });
}

/** What rounding leaves open: a fraction in words is looser than a percentage. */
function slackOf({ quantity }: Figure): Rational {
  if (quantity.kind === "ratio") return rational(13, 10);
  return quantity.written.decimals > 0 ? rational(1, 20) : rational(1, 2);
}

/** "50 minutes" beside hours: as much of them. */
function inUnitOf(part: Quantity, { unit }: Quantity): Quantity {
  if (!unit || !part.unit || part.unit.code === unit.code) return part;
  const factor = divide(part.unit.factor, unit.factor);
  const written = { ...part.written, place: multiply(part.written.place, factor), decimals: 1 };
  return { ...part, unit, min: multiply(part.min, factor), max: multiply(part.max, factor), written };
}

const hundred = rational(100);
const farthest = rational(45);
