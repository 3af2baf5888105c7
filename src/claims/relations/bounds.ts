import type { Span } from "../../text/span.js";
import { wordSet } from "../../text/word-set.js";
import { compareRational, multiply, type Rational } from "../../values/rational.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { lacksScale } from "./comparable.js";
import type { Figure, SentenceView } from "./figures.js";
import { wordsBefore, wordsBetween } from "./figures.js";
import { spreadOf } from "./spread.js";

/** The two ends between which something is said to lie: "between 600 and 900 animals", "aged 30 to 45". */
export interface Bounds {
  /** The figure of the range, or of its first end. */
  readonly figure: Figure;
  readonly low: Span;
  readonly high: Span;
  readonly values: readonly [Rational, Rational];
  /** The token of "between" or "aged". */
  readonly word: number;
}

/** Finds ranges of ages, amounts and lengths of time; not gaps, choices, hours of the day or what falls from one to the other. */
export function findBounds(view: SentenceView): Bounds[] {
  return view.figures.flatMap((figure, i) => {
    const next = view.figures[i + 1];
    const found = rangeOf(view, figure) ?? pairOf(view, figure, next) ?? spreadOf(view, figure, next);
    return found && !speaksOfGap(view, found.word) && !isOldestFirst(view, found) ? [found] : [];
  });
}

/** "between 233,000 and 212,000 years old": of ages long gone the oldest comes first. */
function isOldestFirst({ tokens }: SentenceView, { values: [first], high }: Bounds): boolean {
  return first.n >= 1000n * first.d && /^[^.;]{0,24}\byears (?:old|ago)\b/.test(tokens.text.slice(high.start));
}

/** One mention with two ends: "between 900 and 600 animals", "aged 11-5". */
function rangeOf(view: SentenceView, figure: Figure): Bounds | null {
  const { mention, quantity, first } = figure;
  if (mention.kind !== "quantity" || !mention.ends) return null;
  const [low, high] = mention.ends;
  const isAge =
    isOneOf(view.tokens, first - 1, ageWords) ||
    /(?:^| )(?:aged|ages|age|ages of)(?: between)?$/.test(wordsBefore(view, first, 3));
  const isBetween = wordAt(view.tokens, first - 1) === "between" && quantity.bound === "range";
  if (
    !isAge &&
    !(isBetween && (quantity.unit !== null || countsThings(view, figure) || followsPeople(view, first - 1)))
  )
    return null;
  if (quantity.kind === "ordinal" || quantity.min.n < 0n || quantity.max.n < 0n) return null;
  // "had 71 patients between 8.30 and 6.15"
  if (quantity.unit === null && mention.ends.every(({ start, end }) => hour.test(view.tokens.text.slice(start, end))))
    return null;
  if (isAge && (quantity.unit || !isAgeLike(quantity.min) || !isAgeLike(quantity.max))) return null;
  return { figure, low, high, values: [quantity.min, quantity.max], word: first - 1 };
}

const hour = /^\d{1,2}\.[0-5]\d$/;

/** Two mentions: "aged 45 to 30", "between the ages of 24 and 18", "between six and four weeks". */
function pairOf(view: SentenceView, a: Figure, b: Figure | undefined): Bounds | null {
  if (!b || b.first !== a.next + 1 || !isSimple(a) || !isSimple(b)) return null;
  const joint = wordsBetween(view, a.next, b.first);
  const lead = wordsBefore(view, a.first, 4);
  const values: [Rational, Rational] = [a.quantity.min, b.quantity.min];
  const make = (word: number): Bounds => ({ figure: a, low: a.mention, high: b.mention, values, word });
  // "Ann and Ben Roe, aged 26 and 23": the ages of two.
  const isSpan = /between the ages of$|^ages of$/.test(lead) ? /^(?:to|and|-|through)$/ : /^(?:to|-|through)$/;
  if (/(?:^| )(?:aged|ages?)$|between the ages of$|^ages of$/.test(lead) && isSpan.test(joint)) {
    return [a, b].every(({ quantity }) => isAgeLike(quantity.min)) && !/from$/.test(lead)
      ? make(/between the ages of$/.test(lead) ? a.first - 4 : a.first - 1)
      : null;
  }
  const word = joint === "to" || joint === "-" ? estimating(view, a, b) : null;
  if (word !== null) return inOneUnit(a, b, word);
  if (joint !== "and" || wordAt(view.tokens, a.first - 1) !== "between") return null;
  return b.quantity.unit?.dimension === "time" ? inOneUnit(a, b, a.first - 1) : null;
}

/** The ends of a range of measures or sums, of which the first may leave its unit to the second. */
export function inOneUnit(a: Figure, b: Figure, word: number): Bounds | null {
  const { unit } = b.quantity;
  const own = a.quantity.unit ?? (a.quantity.kind === "count" ? unit : null);
  if (!unit || own?.dimension !== unit.dimension) return null;
  const values: Bounds["values"] = [multiply(a.quantity.min, own.factor), multiply(b.quantity.min, unit.factor)];
  return { figure: a, low: a.mention, high: b.mention, values, word };
}

/** "expect 30 to 40 centimetres": the token where such a range opens; not a change or a score. */
function estimating({ tokens }: SentenceView, a: Figure, b: Figure): number | null {
  if (lacksScale(a, b) || lacksScale(b, a) || (a.quantity.unit && a.quantity.unit.code !== b.quantity.unit?.code))
    return null;
  const isMeasured = wordAt(tokens, a.first - 1) === "of" && isOneOf(tokens, a.first - 2, measured);
  return isMeasured || isOneOf(tokens, a.first - 1, estimates) ? a.first : null;
}

/** Animals and people, not the houses of "between 10 and 5 Downing Street". */
function countsThings({ tagged }: SentenceView, { mention }: Figure): boolean {
  return mention.kind === "quantity" && mention.counted !== null && tagged[mention.counted.head] === tags.noun;
}

/** "children between 12 and 8": the ages of people. */
function followsPeople({ tokens }: SentenceView, between: number): boolean {
  return lexeme(tokens, between - 1)?.person === true;
}

export function isSimple({ quantity: { bound, vague, kind, min } }: Figure): boolean {
  return bound === "exact" && !vague && kind !== "ratio" && min.n >= 0n;
}

function isAgeLike(value: Rational): boolean {
  return compareRational(value, { n: 120n, d: 1n }) <= 0;
}

/** "the gap between 12 and 8 percent", "chose between", "falls between": the order is free. */
function speaksOfGap(
  { tokens, syntax }: { tokens: SentenceView["tokens"]; syntax: SentenceView["syntax"] },
  word: number,
): boolean {
  for (let at = word - 1; at >= syntax.first && at >= word - 4; at--) {
    if (signAt(tokens, at, ",")) return false;
    if (isOneOf(tokens, at, free)) return true;
    const entry = lexeme(tokens, at);
    if ((entry?.verb?.direction ?? 0) < 0 || (entry?.change ?? 0) < 0) return true;
  }
  return isOneOf(tokens, word + 1, articles) && wordAt(tokens, word + 2) !== "ages";
}

const ageWords = new Set(["aged", "ages"]);
const estimates = wordSet(
  "pay pays paid paying earn earns earned earning expect expects expected expecting predict predicts predicted forecast forecasts last lasts lasted lasting take takes took taking within another measure measures measuring weigh weighs weighing",
);
/** "a wait of 9 to 12 weeks": nouns of what is measured, and not of a change. */
const measured = wordSet(
  "wait waits delay delays gust gusts wind winds speed speeds rain rainfall snow snowfall depth depths temperature temperatures height heights weight weights length lengths age ages period periods sentence sentences term terms dose doses price prices fare fares",
);
const articles = new Set(["the", "a", "an"]);
const free = wordSet(
  "gap gaps difference differences distance split splits margin choose chose choice choosing decide deciding ratio match contest game relationship gulf spread ranked place places draw switch switched switching alternate alternated alternating link road exchange trade swap toss tie distinguish comparison contrast",
);
