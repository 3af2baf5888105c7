import type { TimexMention } from "../../claims/mention.js";
import { isCounted } from "../../claims/relations/counted-noun.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { wordsBefore } from "../../claims/relations/figures.js";
import { nounAt } from "../../claims/relations/rate-terms.js";
import { isHyphen, isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { compareRational, divide, multiply, type Rational, rational } from "../../values/rational.js";
import { knownUnit } from "../../values/units.js";
import { writeWords } from "../../values/write-number.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/** So many in so long, said again as one in a length of time that they do not give. */
export interface OneEvery {
  readonly count: Figure;
  readonly length: Figure | TimexMention;
  /** Tokens of "one every two minutes". */
  readonly first: number;
  readonly next: number;
  /** "one every minute"; null where it comes out uneven. */
  readonly right: string | null;
}

/** "took 1,440 calls in 24 hours: one every two minutes", "365 burglaries last year, or one every two days". */
export function oneEvery(place: Place): OneEvery | null {
  const view = viewOf(place.block, place.sentence);
  const said = view.mentions.find(
    (mention): mention is TimexMention => mention.kind === "timex" && mention.form === "every",
  );
  const interval = said && intervalOf(said);
  if (!interval || !opensAside(view, said)) return null;
  const counts = view.figures.filter((figure) => figure.next < said.first && isCounted(figure) && isPlain(figure));
  const [count, ...more] = counts;
  const length = lengthNear(view, said);
  if (!count || more.length > 0 || !length || services.has(nounAt(view, count))) return null;
  const right = divide(length.seconds, multiply(count.quantity.min, interval.unit));
  const fits =
    compareRational(right, multiply(interval.amount, rational(5, 4))) < 0 &&
    compareRational(multiply(right, rational(5, 4)), interval.amount) > 0;
  const isFar =
    compareRational(right, multiply(interval.amount, farthest)) > 0 ||
    compareRational(multiply(right, farthest), interval.amount) < 0;
  if (fits || isFar) return null;
  return {
    count,
    length: length.said,
    first: oneBefore(view, said),
    next: said.next,
    right: textOf(right, interval.name),
  };
}

interface Interval {
  readonly amount: Rational;
  /** In seconds. */
  readonly unit: Rational;
  readonly name: string;
}

function intervalOf({ expression }: TimexMention): Interval | null {
  if (expression.form !== "set" || expression.freq !== null) return null;
  const [, time, amount, letter] = /^P(T?)(\d+)([DWHMS])$/.exec(expression.value) ?? [];
  const name = letter === undefined ? undefined : names[`${time}${letter}`];
  const unit = name === undefined ? null : knownUnit(codes[name] as string);
  return unit && name !== undefined ? { amount: rational(BigInt(amount as string)), unit: unit.factor, name } : null;
}

/** "one call" of ", or one call every": said apart from what was told. */
function opensAside(view: SentenceView, said: TimexMention): boolean {
  const first = oneBefore(view, said);
  if (first < 0) return false;
  const before =
    wordAt(view.tokens, first - 1) === "or" || isOneOf(view.tokens, first - 1, hedging) ? first - 2 : first - 1;
  return (
    [",", ":", ";", "("].some((sign) => signAt(view.tokens, before, sign)) ||
    isHyphen(view.tokens, before) ||
    /(?:^| )(?:that is|average of)$/.test(wordsBefore(view, first, 2))
  );
}

function oneBefore({ tokens }: SentenceView, { first }: TimexMention): number {
  return [first - 1, first - 2].find((at) => wordAt(tokens, at) === "one") ?? -1;
}

/** The only length of time that is told, or the year or week in which it was. */
function lengthNear(view: SentenceView, said: TimexMention): { seconds: Rational; said: Figure | TimexMention } | null {
  const told = view.figures.filter(({ quantity }) => quantity.unit?.dimension === "time");
  const [length, ...more] = told;
  if (length && more.length === 0 && isPlain(length)) {
    const { min, unit } = length.quantity;
    return unit ? { seconds: multiply(min, unit.factor), said: length } : null;
  }
  if (length) return null;
  const spans = view.mentions.filter(
    (mention): mention is TimexMention =>
      mention.kind === "timex" &&
      mention !== said &&
      (mention.expression.form === "period" || mention.expression.form === "text"),
  );
  const [span, ...others] = spans;
  if (!span || others.length > 0) return null;
  const { expression } = span;
  const unit =
    expression.form === "period" || expression.form === "text" ? knownUnit(spanCodes[expression.unit] ?? "") : null;
  return unit && { seconds: unit.factor, said: span };
}

function isPlain({ quantity }: Figure): boolean {
  return quantity.bound === "exact" && quantity.per === null && !quantity.vague && quantity.min.n > 0n;
}

function textOf(right: Rational, name: string): string | null {
  const rounded = rational((right.n * 2n + right.d) / (right.d * 2n));
  if (
    rounded.n < 1n ||
    compareRational(multiply(rounded, rational(11, 10)), right) < 0 ||
    compareRational(multiply(right, rational(11, 10)), rounded) < 0
  )
    return null;
  return rounded.n === 1n
    ? `one every ${name}`
    : `one every ${rounded.n < 11n ? writeWords(rounded) : rounded.n} ${name}s`;
}

/** "The 12 trains run to Hull in two hours": how long each is under way. */
const services = new Set(["trains", "buses", "trams", "ferries", "flights", "planes", "shuttles", "services"]);
const farthest = rational(6);
const hedging = new Set(["about", "roughly", "nearly", "almost"]);
const names: Readonly<Record<string, string>> = dictionary({
  D: "day",
  W: "week",
  TH: "hour",
  TM: "minute",
  TS: "second",
});
const codes: Readonly<Record<string, string>> = dictionary({
  day: "d",
  week: "wk",
  hour: "h",
  minute: "min",
  second: "s",
});
const spanCodes: Readonly<Record<string, string>> = dictionary({ year: "a", week: "wk", day: "d" });
