import type { Figure } from "../../claims/relations/figures.js";
import type { Size } from "../../claims/relations/size.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import type { Span } from "../../text/span.js";
import {
  compareRational,
  divide,
  isEqual,
  multiply,
  type Rational,
  rational,
  roundTo,
  subtract,
} from "../../values/rational.js";
import { decimalsNeeded, writeDigits, writeWords } from "../../values/write-number.js";
import { figureText, type Place, printed, writeLike } from "../wording/places.js";
import { factorOf, type SizeVerdict } from "./reckon-size.js";

/** The place that a stated size takes, with a unit that hangs on it by a hyphen: "8-point" of "an 8-point drop". */
export function sizeSpan({ block }: Place, { figure }: Size): Span {
  const { start, end } = figure.mention;
  const tail =
    /^-(?:point|goal|run|place|seat|vote|spot|strong|mile|dollar|percent)\b/.exec(
      block.block.text.slice(end, end + 12),
    )?.[0] ?? "";
  const from =
    figure.mention.kind === "quantity" && figure.quantity.kind === "multiple"
      ? (figure.mention.hedge?.start ?? start)
      : start;
  return { start: Math.min(from, start), end: end + tail.length };
}

/** What would be right in the place of a stated size between values like another one, in its own style, best first. */
export function sizeTexts(place: Place, size: Size, verdict: SizeVerdict, like: Figure): string[] {
  const { figure } = size;
  const span = sizeSpan(place, size);
  const tail = printed(place, { start: figure.mention.end, end: span.end });
  switch (verdict.measure) {
    case "multiple":
      return multipleTexts(place, size, verdict.right);
    case "fraction":
      return [partWord(verdict.right) ?? `${wholePercent(verdict.right)} percent`];
    case "percent": {
      const { written } = figure.quantity;
      const value = multiply(verdict.right, rational(100));
      const rounded = roundTo(value, written.place);
      const text = writeLike(place, figure, rounded.n === 0n ? roundTo(value, rational(1, 10)) : rounded);
      return text === null ? [] : [text + tail];
    }
    default: {
      const text = writeLike(
        place,
        figure,
        divide(verdict.right, factorOf((figure.quantity.unit ? figure : like).quantity)),
      );
      return text === null ? [] : [text + tail];
    }
  }
}

/** How far one value is from another, as a note says it; null for lengths of time, which have several units. */
export function sayDistance(place: Place, like: Figure, distance: Rational): string | null {
  const { unit, kind } = like.quantity;
  if (unit?.dimension === "time") return null;
  if (kind === "percent") return `${plainNumber(distance)} percentage point${distance.n === distance.d ? "" : "s"}`;
  return kind === "ordinal" ? plainNumber(distance) : writeLike(place, like, divide(distance, factorOf(like.quantity)));
}

export function plainNumber(value: Rational, decimals = 2): string {
  return writeDigits(value, decimalsNeeded(value, decimals), ",");
}

/** "tripled" for "doubled", "fourfold" for "fivefold", "rose by half" where no such word fits. */
function multipleTexts(place: Place, { figure }: Size, right: Rational): string[] {
  const said = figureText(place, figure);
  const fold = /^(.*?)(-?)fold$/i.exec(said);
  if (fold) return [`${foldWord(right)}fold`];
  const times = / times$/i.exec(said);
  if (times) return [isEqual(right, rational(2)) ? "twice" : `${timesWord(figure, right)} times`];
  const isVerb = isVerbTag(place.block.tagged[figure.mention.first] as number);
  const comparing = isVerb ? null : comparingText(place, figure, right);
  if (comparing !== null) return [comparing];
  // "rose by a third" cannot stand for "twice the size"
  if (!isVerb && compareRational(right, rational(175, 100)) < 0) return [];
  return verbTexts(place, figure.mention.first, said, right);
}

/** "three times as many" for "twice as many", "a third as many" for "half as many"; null where nothing plain fits. */
function comparingText({ block: { tokens } }: Place, figure: Figure, right: Rational): string | null {
  const whole = roundTo(right, rational(1));
  if (wordAt(tokens, figure.mention.next) !== "as" && !closeTo(right, whole)) return null;
  if (!closeTo(right, whole))
    return compareRational(right, rational(1)) < 0
      ? partWord(right)
      : `${timesWord(figure, roundTo(right, rational(1, 10)))} times`;
  if (whole.n === 2n) return "twice";
  return whole.n > 2n ? `${timesWord(figure, whole)} times` : null;
}

/** "four times" for "three times", "2.5 times" where no whole number fits. */
function timesWord({ quantity }: Figure, right: Rational): string {
  const isSmall = compareRational(right, rational(10)) <= 0;
  const words = quantity.written.style === "words" && isSmall ? writeWords(right) : null;
  return words ?? plainNumber(right);
}

function verbTexts(place: Place, token: number, said: string, right: Rational): string[] {
  const ending = /(?:ed|ing|s|e)$/i.exec(said.toLowerCase())?.[0] ?? "e";
  const nearest = roundTo(right, rational(1));
  const verb = verbs.get(Number(nearest.n));
  const exact = compareRational(right, nearest);
  if (verb && compareRational(right, rational(175, 100)) >= 0) {
    const hedge = closeTo(right, nearest) ? "" : exact > 0 ? "more than " : "nearly ";
    return [hedge + verb + (ending === "e" ? "e" : ending === "s" ? "es" : ending)];
  }
  if (closeTo(right, rational(1, 2))) return [`halv${ending === "s" ? "es" : ending}`];
  const change = subtract(right, rational(1));
  if (change.n === 0n) return [];
  const size = { n: change.n < 0n ? -change.n : change.n, d: change.d };
  const transitive = isTransitive(place, token);
  const stem = change.n < 0n ? (transitive ? cutForms : fallForms) : transitive ? raiseForms : riseForms;
  const form = stem[ending] ?? stem.e ?? "";
  const part = partWord(size);
  return [`${form} by ${part ?? `${wholePercent(size)} percent`}`];
}

/** "was doubled", "doubled its budget": somebody did it. */
function isTransitive({ block: { tokens, tagged } }: Place, token: number): boolean {
  let before = token - 1;
  while (before > 0 && (tagged[before] === 15 || tagged[before] === 1)) before--;
  return lexeme(tokens, before)?.verb?.base === "be";
}

/** Fractions that copy has a word for, where the value is within two points of it. */
export function partWord(value: Rational): string | null {
  for (const [word, n, d] of parts) {
    const gap = subtract(value, rational(n, d));
    if (compareRational({ n: gap.n < 0n ? -gap.n : gap.n, d: gap.d }, rational(2, 100)) <= 0) return word;
  }
  return null;
}

function wholePercent(share: Rational): string {
  return plainNumber(roundTo(multiply(share, rational(100)), rational(1)));
}

function foldWord(value: Rational): string {
  const whole = roundTo(value, rational(1));
  return closeTo(value, whole)
    ? (folds[Number(whole.n)] ?? `${whole.n}-`)
    : `${plainNumber(roundTo(value, rational(1, 10)))}-`;
}

/** Within a twentieth. */
function closeTo(value: Rational, whole: Rational): boolean {
  const ratio = divide(value, whole);
  return compareRational(ratio, rational(95, 100)) >= 0 && compareRational(ratio, rational(105, 100)) <= 0;
}

const verbs = new Map([
  [2, "doubl"],
  [3, "tripl"],
  [4, "quadrupl"],
  [5, "quintupl"],
]);
const folds = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const parts: readonly (readonly [string, number, number])[] = [
  ["a quarter", 1, 4],
  ["a third", 1, 3],
  ["half", 1, 2],
  ["two-thirds", 2, 3],
  ["three-quarters", 3, 4],
  ["a fifth", 1, 5],
  ["two-fifths", 2, 5],
  ["three-fifths", 3, 5],
  ["four-fifths", 4, 5],
  ["a tenth", 1, 10],
];
type Forms = Readonly<Record<string, string>>;
const riseForms: Forms = { ed: "rose", ing: "rising", s: "rises", e: "rise" };
const fallForms: Forms = { ed: "fell", ing: "falling", s: "falls", e: "fall" };
const raiseForms: Forms = { ed: "raised", ing: "raising", s: "raises", e: "raise" };
const cutForms: Forms = { ed: "cut", ing: "cutting", s: "cuts", e: "cut" };
