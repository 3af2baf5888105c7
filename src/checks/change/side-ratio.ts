import { areComparable } from "../../claims/relations/comparable.js";
import { type Figure, hasWordOf, wordsBefore } from "../../claims/relations/figures.js";
import { plain } from "../../claims/relations/size.js";
import { signAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { isLikelySlip } from "../../values/likely-slip.js";
import { compareRational, divide, isEqual, isWhole, multiply, type Rational, rational } from "../../values/rational.js";
import { writeDigits, writeWords } from "../../values/write-number.js";
import { isTaken, nounOf, viewOf } from "../apart/told-near.js";
import type { Check } from "../check.js";
import { findingAt } from "../wording/finding-at.js";
import { claimAt, figureLabel, figureText, type Place, sayFigure } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { plainNumber, sizeTexts } from "./size-words.js";

/**
 * "Girls outnumber boys by two to one, 60 to 20": a ratio to one, and the only two counts of its sentence, or the result, that
 * do not stand in it. No result of a game, and no odds.
 */
export function* unlikeRatios(check: Check, place: Place): Iterable<Finding> {
  const view = viewOf(place.block, place.sentence);
  for (const ratio of view.figures) {
    if (!isToOne(ratio) || isTaken(place, ratio) || hasWordOf(view, games)) continue;
    const isMultiple = ratio.quantity.kind === "multiple";
    const isNamed = named.test(wordsBefore(view, ratio.first, 8));
    if (ratio.mention.form === "score" && !isNamed) continue;
    const others = view.figures.filter((figure) => figure !== ratio);
    const sides = sidesOf(others);
    if (!sides || (isMultiple && others.length !== 1)) continue;
    // "won three to one before 12,000 people and 400 police"
    const nouns = others.map((figure) => nounOf({ view, figure }));
    const isOfTwo = nouns.length === 2 && !nouns.includes("") && nouns[0] !== nouns[1];
    if (isOfTwo && !isNamed && !signAt(view.tokens, ratio.first - 1, ",")) continue;
    const [large, small] = sides;
    const told = ratio.quantity.min;
    const right = divide(large, small);
    const fits = [rational(85, 100), rational(118, 100)].map((near) => compareRational(told, multiply(right, near)));
    if (((fits[0] as number) >= 0 && (fits[1] as number) <= 0) || !isLikelySlip(told, right)) continue;
    const text = toOneText(place, ratio, right);
    const said = figureText(place, ratio);
    yield findingAt(check, place.reading, place.block, ratio.mention, claimAt(place, ratio.mention), {
      message: `${quoted(said)} is not what ${plainNumber(large)} is to ${plainNumber(small)}${text ? `: that is ${text}` : ""}`,
      label: text ? `it is ${text}` : "another ratio",
      actual: said,
      expected: text ? [text] : [],
      notes: [
        `${plainNumber(large)} is ${plainNumber(right)} times ${plainNumber(small)}`,
        "Any of the figures may be the wrong one",
      ],
      labels: others.filter(isSide).map((figure) => figureLabel(place, figure, sayFigure(place, figure))),
    });
  }
}

/** "two to one", "3:1" */
function isToOne({ quantity, mention }: Figure): boolean {
  // "twice as many girls as boys, 60 to 20"
  if (quantity.kind === "multiple")
    return mention.form === "multiple-times" && compareRational(quantity.min, rational(1)) > 0;
  const isPair = quantity.kind === "ratio" && (mention.form === "odds" || mention.form === "score");
  return isPair && isEqual(quantity.max, rational(1)) && compareRational(quantity.min, rational(1)) > 0;
}

function isSide({ quantity }: Figure): boolean {
  return (
    quantity.kind === "count" || quantity.kind === "money" || quantity.kind === "measure" || quantity.kind === "ratio"
  );
}

/** Both sides, the larger first: of the one other result, or the only two figures of one kind. */
function sidesOf(figures: readonly Figure[]): readonly [Rational, Rational] | null {
  const told = figures.filter(isSide);
  const [a, b, ...more] = told;
  if (!a || more.length > 0) return null;
  const ends = b ? [a.quantity.min, b.quantity.min] : [a.quantity.min, a.quantity.max];
  if (b ? !areComparable(a, b) || a.quantity.kind === "ratio" : a.quantity.kind !== "ratio") return null;
  const [small, large] = ends.toSorted(compareRational) as [Rational, Rational];
  return small.n > 0n && compareRational(small, large) < 0 ? [large, small] : null;
}

/** "three to one" in the manner of "two to one". */
function toOneText(place: Place, ratio: Figure, right: Rational): string | null {
  const said = figureText(place, ratio);
  if (ratio.quantity.kind === "multiple")
    return sizeTexts(place, plain(ratio), { measure: "multiple", kind: "wrong", right }, ratio)[0] ?? null;
  const [, first = "", rest = ""] = /^([\d.]+|[a-z]+)(.*)$/i.exec(said) ?? [];
  if (!isWhole(right)) return null;
  const text = /^\d/.test(first) ? writeDigits(right, 0, "") : writeWords(right);
  return text === null ? null : `${text}${rest}`;
}

const named = /(?:^| )(?:ratio|margin|majority|outnumber|outnumbers|outnumbered|proportion)(?: [a-z]+){0,6}$/;
const games = wordSet("odds bookmakers goal goals scored game match set sets frame frames chance score half halftime");
