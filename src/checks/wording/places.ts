import { putsRight } from "../../claims/correction-note.js";
import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import type { BlockReading, Claim, Reading, SentenceReading } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import { writeInPlace } from "../../claims/write-figure.js";
import type { Label } from "../../findings/finding.js";
import { uncapitalise } from "../../text/capital.js";
import type { Span } from "../../text/span.js";
import {
  absolute,
  compareRational,
  divide,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  roundTo,
} from "../../values/rational.js";
import { labelAt } from "./finding-at.js";

/** A sentence of the article in its block. */
export interface Place {
  readonly reading: Reading;
  readonly block: BlockReading;
  readonly sentence: SentenceReading;
}

/** Every sentence with figures or dates, in order; furniture and notes of what was corrected are left out. */
export function placesOf(reading: Reading): readonly Place[] {
  const known = placesByReading.get(reading);
  if (known) return known;
  const places: Place[] = [];
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    for (const sentence of block.sentences) if (!putsRight(block, sentence)) places.push({ reading, block, sentence });
  }
  placesByReading.set(reading, places);
  return places;
}

/** The sentences of the headline that the article opens with. */
export function headlinePlaces(reading: Reading): readonly Place[] {
  const places = placesOf(reading);
  const [first] = places;
  if (first?.block.index !== 0 || first.block.block.kind !== "headline") return [];
  const end = places.findIndex(({ block }) => block !== first.block);
  return places.slice(0, end < 0 ? places.length : end);
}

/** Most checks ask for the same places. */
const placesByReading = new WeakMap<Reading, readonly Place[]>();

/** Of those the ones with a figure, an ordinal or a length of time: most sentences have dates alone, and nothing to reckon with. */
export function figurePlacesOf(reading: Reading): readonly Place[] {
  const known = figurePlacesByReading.get(reading);
  if (known) return known;
  const places = placesOf(reading).filter(
    ({ sentence: { mentions, relations } }) =>
      relations.figures.length > 0 || mentions.some(({ kind }) => kind === "quantity"),
  );
  figurePlacesByReading.set(reading, places);
  return places;
}

const figurePlacesByReading = new WeakMap<Reading, readonly Place[]>();

/** A piece of the place's block as printed. */
export function printed({ block }: Place, { start, end }: Span): string {
  return block.block.text.slice(start, end);
}

/** The text of a figure as printed, without its hedge. */
export function figureText(place: Place, { mention }: Figure): string {
  return printed(place, mention);
}

/** The same within a sentence of ours, where a number in words has no capital: "one in five". */
export function sayFigure(place: Place, figure: Figure): string {
  return sayAs(figure, figureText(place, figure));
}

/** A text in the style of a figure, such as its correction, within a sentence of ours. */
export function sayAs({ quantity }: Figure, text: string): string {
  return quantity.written.style === "words" ? uncapitalise(text) : text;
}

/** A span with two figures in it changed about. */
export function swapFigures(place: Place, span: Span, one: Figure, other: Figure): string {
  const [left, right] = one.first < other.first ? [one.mention, other.mention] : [other.mention, one.mention];
  return (
    printed(place, { start: span.start, end: left.start }) +
    printed(place, right) +
    printed(place, { start: left.end, end: right.start }) +
    printed(place, left) +
    printed(place, { start: right.end, end: span.end })
  );
}

/** What is claimed with a figure: who says so, and whether it is denied or planned. */
export function claimAt({ sentence }: Place, mention: QuantityMention | TimexMention): Claim | null {
  return sentence.claims.find((claim) => claim.mention === mention) ?? null;
}

/** A label at a figure of the place. */
export function figureLabel({ reading, block }: Place, { mention }: Figure, message: string): Label {
  return labelAt(reading, block, mention, message);
}

/** A value written as the article would print it in the place of a figure, in the figure's own unit. */
export function writeLike({ block }: Place, { mention, quantity }: Figure, value: Rational): string | null {
  return writeInPlace(block.block, mention, value, quantity.unit);
}

/** The span of the tokens from `first` up to `next`. */
export function tokenSpan({ tokens }: BlockReading, first: number, next: number): Span {
  return { start: tokens.start[first] as number, end: tokens.end[next - 1] as number };
}

/** The span from the first to the last of some spans. */
export function spanOver(...spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** The same, rounded to the number of digits that the figure shows, two at least. */
export function writeRounded(place: Place, figure: Figure, value: Rational): string | null {
  const { min, written } = figure.quantity;
  return writeLike(place, figure, significant(value, significantDigits(min, written.step)));
}

/** A value rounded to so many digits. */
export function significant(value: Rational, digits: number): Rational {
  let step = rational(1);
  const size = absolute(value);
  if (size.n === 0n) return value;
  const most = rational(powerOfTen(digits));
  while (compareRational(size, multiply(step, most)) >= 0) step = multiply(step, rational(10));
  while (compareRational(multiply(size, rational(10)), multiply(step, most)) < 0) step = divide(step, rational(10));
  return roundTo(value, step);
}

/** Digits from the first to the last that counts, two at least: 3 for 2,510. */
export function significantDigits(value: Rational, step: Rational): number {
  let digits = 1;
  for (
    let reach = multiply(step, rational(10));
    compareRational(reach, absolute(value)) <= 0 && digits < 15;
    digits++
  ) {
    reach = multiply(reach, rational(10));
  }
  return Math.max(2, digits);
}
