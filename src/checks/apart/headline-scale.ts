import { smallSums } from "../../claims/lexicon/large-sums.js";
import type { BlockReading } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import {
  absolute,
  compareRational,
  divide,
  isEqual,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  subtract,
} from "../../values/rational.js";
import type { Place } from "../wording/places.js";
import { viewOf } from "./told-near.js";

/** A figure of the headline that the text has with another scale, and nowhere as the headline has it. */
export interface HeadlineScale {
  readonly figure: Figure;
  /** The same digits with their scale, where the text first has them. */
  readonly full: Figure;
  readonly told: Place;
}

/** "New dam to cost $3.2m" above "a contract for a $3.2 billion dam", "$2 share buyback" above "will return $2 billion". */
export function* headlineScales(place: Place): Iterable<HeadlineScale> {
  if (!headings.has(place.block.block.kind)) return;
  const view = viewOf(place.block, place.sentence);
  const body = place.reading.blocks.filter(({ block: { kind } }) => copy.has(kind));
  for (const figure of view.figures) {
    if (!isExactly(figure.quantity) || figure.quantity.per !== null || !canLack(place, figure)) continue;
    const told = toldIn(place, body, figure);
    // "$1bn fine" rounds the $980 million of the text.
    if (told.some(({ full }) => isAbout(full.quantity.min, figure.quantity.min))) continue;
    const [first, ...more] = told.filter(
      ({ full }) => full.quantity.written.magnitude !== null && isEqual(coreOf(full), coreOf(figure)),
    );
    const isOne = more.every(({ full }) => isEqual(full.quantity.min, first?.full.quantity.min ?? rational(0)));
    if (first && isOne && first.told.sentence.index < 3) yield { figure, ...first };
  }
}

/** Figures of the text in the same unit. */
function toldIn(place: Place, body: readonly BlockReading[], { quantity }: Figure): { full: Figure; told: Place }[] {
  return body.flatMap((block) =>
    block.sentences.flatMap((sentence) =>
      sentence.relations.figures
        .filter((full) => full.quantity.unit?.code === quantity.unit?.code && full.quantity.kind === quantity.kind)
        .map((full) => ({ full, told: { ...place, block, sentence } })),
    ),
  );
}

/** A sum of so much that it can have lost a scale, or one that says it; no price, and no count of a few. */
function canLack({ block: { tokens } }: Place, figure: Figure): boolean {
  const { written, unit, kind, min } = figure.quantity;
  if (written.magnitude) return kind === "money" || kind === "count" || kind === "measure";
  if (unit?.dimension !== "money" || written.group !== "" || compareRational(min, rational(1000)) >= 0) return false;
  for (let at = figure.first - 3; at < figure.next + 3; at++)
    if (isOneOf(tokens, at, prices) || wordAt(tokens, at) === "per") return false;
  return true;
}

function isAbout(a: Rational, b: Rational): boolean {
  return compareRational(absolute(subtract(a, b)), multiply(b, rational(1, 10))) <= 0;
}

/** What is printed, without the scale: 3.2 of "$3.2 billion". */
function coreOf({ quantity: { min, written } }: Figure): Rational {
  return written.magnitude ? divide(min, rational(powerOfTen(written.magnitude.exponent))) : min;
}

const headings: ReadonlySet<string> = new Set(["headline", "deck"]);
const copy: ReadonlySet<string> = new Set(["paragraph", "quote", "list-item", "table-cell", "caption"]);
const prices = wordSet(smallSums);
