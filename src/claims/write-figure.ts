import type { Block } from "../document/document.js";
import { capitalise, capitaliseLike } from "../text/capital.js";
import type { Span } from "../text/span.js";
import type { Quantity, Written } from "../values/quantity.js";
import {
  absolute,
  compareRational,
  divide,
  isWhole,
  multiply,
  powerOfTen,
  type Rational,
  rational,
} from "../values/rational.js";
import type { Unit } from "../values/unit.js";
import { convert } from "../values/unit.js";
import { decimalsNeeded, writeDigits, writeOrdinalWords, writeWords } from "../values/write-number.js";
import type { QuantityMention, TimexMention } from "./mention.js";
import { suffixOf } from "./recognisers/ordinals.js";
import { writeJoined } from "./write-joined.js";

/**
 * A value as the article would print it in the place of a figure: digits or words, its separators, its magnitude, its
 * currency sign and unit where they stood. `unit` is that of the value; it is converted to the one that was printed.
 * `inDigits` turns words into digits.
 */
export function writeInPlace(
  block: Block,
  mention: QuantityMention | TimexMention,
  value: Rational,
  unit: Unit | null,
  inDigits = false,
): string | null {
  const said = mention.kind === "quantity" ? mention.quantity : mention.timex.quantity;
  if (!said) return null;
  const quantity: Quantity = inDigits ? { ...said, written: { ...said.written, style: "digits", group: "," } } : said;
  const text = block.text.slice(mention.start, mention.end);
  const inUnit =
    quantity.unit && unit && quantity.unit.code !== unit.code ? convert(value, unit, quantity.unit) : value;
  const joined = writeJoined(text, quantity, inUnit);
  if (joined !== undefined) return joined;
  const isMinor = isInHundredths(quantity);
  const own = isMinor ? multiply(inUnit, rational(100)) : inUnit;
  const core = mention.kind === "quantity" ? mention.core : coreOf(block, mention);
  const converts = quantity.unit?.code !== unit?.code && unit !== null;
  const decimals = converts ? decimalsLike(quantity, own) : isMinor ? undefined : inCents(own, quantity);
  const printed = block.text.slice(core.start, core.end);
  const styled = inDigits
    ? quantity
    : { ...quantity, written: { ...quantity.written, style: styleOf(block, mention, quantity, own) } };
  const written = writeCore(own, styled, printed, decimals);
  if (written === null) return null;
  const lead = text.slice(0, core.start - mention.start);
  const isSpelt = /degrees?\b/i.test(text.slice(core.end - mention.start));
  const around = signedLead(lead, own, isSpelt) + written.replace(/^-/, "") + text.slice(core.end - mention.start);
  return agreeNumber(around, own, written);
}

/** "12 pence", "98p", "8.3 cents": printed in the hundredths of the currency. */
export function isInHundredths({ kind, written }: Quantity): boolean {
  const last = multiply(written.step, rational(powerOfTen(written.decimals)));
  return kind === "money" && written.magnitude === null && compareRational(last, rational(1)) < 0;
}

/** Decimals that give a converted value as many digits as were printed: "2.16 km" in the place of "21.6 km". */
function decimalsLike({ min, written }: Quantity, value: Rational): number {
  const digits = (number: Rational): number => (absolute(number).n / number.d).toString().length;
  const least = digits(value) < 2 ? 1 : 0;
  return Math.min(3, Math.max(written.decimals, least, digits(min) + written.decimals - digits(value)));
}

/** "£4.80", not "£4.8": two decimals for a sum that is no round one and has no magnitude. */
function inCents(value: Rational, { kind, written }: Quantity): number | undefined {
  return kind === "money" && written.magnitude === null && decimalsNeeded(value) === 1 ? 2 : undefined;
}

/**
 * Small numbers stand in words and others in digits, as papers have it: "six years" for "12 years", "11" for "nine". An
 * article that writes "eleven" or "6 years" goes on so, and so does what is measured, scored or at the head of a sentence.
 */
function styleOf(
  { kind, text }: Block,
  { start }: Span,
  { kind: of, unit, per, min, written }: Quantity,
  value: Rational,
): Written["style"] {
  const isLong = compareRational(value, ten) > 0;
  if (written.style === "words")
    return isLong && compareRational(min, ten) <= 0 && !opensSentence(text, start) ? "digits" : "words";
  const isPlain = per === null && (unit === null ? of === "count" : unit.dimension === "time");
  const isSmall = value.n > value.d && isWhole(value) && compareRational(value, ten) < 0;
  const wasSmall = compareRational(min, ten) < 0 || written.decimals > 0 || written.magnitude !== null;
  return isPlain && isSmall && !wasSmall && kind === "paragraph" && !digitOfFew.test(text) ? "words" : "digits";
}

const ten = rational(10);
/** "6 years", "8 men": a number below ten in digits, before a word. */
const digitOfFew = /(?<![\w.,:$£€/-])[2-9](?= [a-z]{3,})/;

function opensSentence(text: string, start: number): boolean {
  return /^[A-Z]/.test(text.slice(start, start + 1));
}

/** What stands before the digits, with the minus sign that the value needs; "minus 5 degrees" where the unit is spelt. */
function signedLead(lead: string, value: Rational, isSpelt: boolean): string {
  const printed = /^(?:[-−–]|minus )/i.exec(lead)?.[0];
  if (value.n < 0n) return printed ? lead : isSpelt ? `minus ${lead}` : `-${lead}`;
  return printed ? lead.slice(printed.length) : lead;
}

/** The number of a duration: what stands before its unit. */
function coreOf(block: Block, mention: TimexMention): { start: number; end: number } {
  // "those 16 years", "the past two years"
  const lead = /^(?:(?:the|those|these|that|this|past|last|next|coming|previous|first|final|full|whole)\s+)*/i;
  const start = mention.start + (lead.exec(block.text.slice(mention.start, mention.end))?.[0].length ?? 0);
  const text = block.text.slice(start, mention.end);
  const number = /^(?:[\d.,]+|[a-z]+(?:-[a-z]+)*)(?: and an? (?:half|quarter))?(?=[\s-])/i.exec(text)?.[0] ?? text;
  const { magnitude } = mention.timex.quantity?.written ?? { magnitude: null };
  const scale = magnitude ? magnitude.gap + magnitude.text : "";
  // "290 million" of "290 million years"
  if (scale !== "" && text.startsWith(scale, number.length))
    return { start, end: start + number.length + scale.length };
  const bare = number.replace(/-(?:year|month|week|day|hour|minute|second|decade)s?(?:-[a-z]+)*$/i, "");
  return { start, end: start + bare.length };
}

function writeCore(value: Rational, quantity: Quantity, printed: string, decimals: number | undefined): string | null {
  if (quantity.kind === "ordinal") return writeOrdinal(value, quantity.written, printed);
  if (quantity.written.style === "words") {
    const words = writeWords(value) ?? writeWithHalf(value);
    if (words !== null) return capitaliseLike(printed, words);
  }
  return writeFigure(value, quantity.written, decimals);
}

/** "six and a half" */
function writeWithHalf(value: Rational): string | null {
  const whole = value.d === 2n ? writeWords(rational(value.n / 2n)) : null;
  return whole === null || value.n < 2n ? null : `${whole} and a half`;
}

function writeOrdinal(value: Rational, written: Written, printed: string): string | null {
  if (written.style === "digits") return `${value.n}${suffixOf(value.n)}`;
  const words = writeOrdinalWords(value.n);
  return words === null ? null : capitaliseLike(printed, words);
}

/** Digits in the manner of a figure: its magnitude where that still fits, its separator, the decimals that are needed. */
export function writeFigure(value: Rational, like: Pick<Written, "group" | "magnitude">, decimals?: number): string {
  const magnitude = like.magnitude ? fittingMagnitude(value, like.magnitude, like.group !== "") : inMillions(value);
  const shown = magnitude ? divide(value, rational(powerOfTen(magnitude.exponent))) : value;
  const places = decimals ?? decimalsNeeded(shown);
  const group = like.group === "" || like.group === "." ? "," : like.group;
  const digits = writeDigits(shown, places, compareRational(absolute(shown), rational(1000)) >= 0 ? group : "");
  return magnitude ? digits + magnitude.gap + magnitude.text : digits;
}

/** "1.1 million", not "1,100,000", in the place of "620,000". */
function inMillions(value: Rational): Written["magnitude"] {
  const isLarge = compareRational(absolute(value), rational(1_000_000)) >= 0;
  return isLarge && decimalsNeeded(divide(value, rational(10_000))) === 0
    ? (fittingMagnitude(value, { text: "million", gap: " ", exponent: 6 }, false) ?? null)
    : null;
}

/** The magnitude as printed, or the next one where the value has outgrown it: "€640 billion" to "€640 million". */
function fittingMagnitude(
  value: Rational,
  magnitude: NonNullable<Written["magnitude"]>,
  grouped: boolean,
): Written["magnitude"] {
  const size = absolute(value);
  const fits = (exponent: number): boolean =>
    compareRational(size, rational(powerOfTen(exponent))) >= 0 &&
    compareRational(size, rational(powerOfTen(exponent + 3))) < 0;
  if (fits(magnitude.exponent)) return magnitude;
  // "1,693 million litres" was the article's own way to say it.
  if (grouped && fits(magnitude.exponent + 3)) return magnitude;
  const family = families.find((names) =>
    Object.values(names).some((name) => name.toLowerCase() === magnitude.text.toLowerCase()),
  );
  for (const [exponent, name] of Object.entries(family ?? {})) {
    // "412,000", not "412 thousand", in the place of "1.94 million".
    if (name === "thousand") continue;
    if (fits(Number(exponent))) return { text: name, gap: magnitude.gap, exponent: Number(exponent) };
  }
  return compareRational(size, rational(powerOfTen(magnitude.text.toLowerCase() === "k" ? 3 : 6))) < 0
    ? null
    : magnitude;
}

const families: readonly Readonly<Record<number, string>>[] = [
  { 3: "thousand", 6: "million", 9: "billion", 12: "trillion" },
  { 3: "k", 6: "m", 9: "bn", 12: "tn" },
  { 6: "mln", 9: "bln" },
  { 3: "K", 6: "M", 9: "B" },
];

/** "6 years" but "1 year" and, in words, "a year". */
function agreeNumber(text: string, value: Rational, written: string): string {
  const one = value.n === value.d;
  if (!text.startsWith(written)) return text;
  if (one)
    return text
      .replace(/^(1 (?:year|month|week|day|hour|minute|second|decade))s\b/, "$1")
      .replace(/^([Oo])ne (year|month|week|day|hour|minute|second|decade)s\b/, (_, o: string, unit: string) => {
        const article = unit === "hour" ? "an" : "a";
        return `${o === "O" ? capitalise(article) : article} ${unit}`;
      });
  return text.replace(/^(\S+ (?:year|month|week|day|hour|minute|second|decade))\b(?!s)/, "$1s");
}
