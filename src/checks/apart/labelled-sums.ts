import { largeSums } from "../../claims/lexicon/large-sums.js";
import type { BlockReading, SentenceReading } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import type { LostScale } from "../../claims/relations/lost-scale.js";
import { isOneOf, isWord, signAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { compareRational, divide, multiply, powerOfTen, rational, toNumber } from "../../values/rational.js";
import type { Place } from "../wording/places.js";

/** "Revenue: £48 million. Profit: £6.": one of two sums that stand by their labels has lost its scale. */
export function lostByLabel({ block, sentence }: Place): LostScale | null {
  const bare = labelled(block.tokens, sentence);
  if (!bare || bare.quantity.written.magnitude || bare.quantity.written.group !== "") return null;
  for (const near of block.sentences) {
    const distance = Math.abs(near.index - sentence.index);
    const full = distance === 1 || distance === 2 ? labelled(block.tokens, near) : null;
    const exponent = full?.quantity.written.magnitude?.exponent ?? 0;
    if (!full || exponent < 6 || full.quantity.unit?.code !== bare.quantity.unit?.code) continue;
    for (const power of [exponent, exponent - 3]) {
      if (power >= 6 && isNear(bare, full, power)) return { bare, full, exponent: power, by: "pair" };
    }
  }
  return null;
}

/** "- Roads: $40 million - Schools: $65 - Parks: $5 million": the only sum of a list that does not say its scale. */
export function lostInList({ reading, block }: Place): ListedLoss | null {
  if (block.block.kind !== "list-item") return null;
  const bare = onlySum(block);
  if (!bare || bare.quantity.written.magnitude || bare.quantity.written.group !== "") return null;
  if (compareRational(bare.quantity.min, rational(1000)) >= 0) return null;
  const others = siblings(reading, block).filter((other) => other !== block);
  const sums = others.map(onlySum);
  if (others.length < 2 || sums.some((sum) => (sum?.quantity.written.magnitude?.exponent ?? 0) < 6)) return null;
  for (const [i, full] of sums.entries()) {
    const exponent = full?.quantity.written.magnitude?.exponent ?? 0;
    if (!full || full.quantity.unit?.code !== bare.quantity.unit?.code || !isNear(bare, full, exponent)) continue;
    return { lost: { bare, full, exponent, by: "pair" }, block: others[i] as BlockReading };
  }
  return null;
}

/** A sum that lost its scale, and the item of the list that says it. */
export interface ListedLoss {
  readonly lost: LostScale;
  readonly block: BlockReading;
}

/** The items of the list that a block is one of. */
function siblings({ blocks }: Place["reading"], block: BlockReading): readonly BlockReading[] {
  let [from, to] = [block.index, block.index];
  while (to - from <= longestList && blocks[from - 1]?.block.kind === "list-item") from--;
  while (to - from <= longestList && blocks[to + 1]?.block.kind === "list-item") to++;
  return to - from > longestList ? [] : blocks.slice(from, to + 1);
}

function onlySum({ sentences }: BlockReading): Figure | null {
  const [figure, ...more] = sentences.flatMap(({ relations }) => relations.figures);
  const isSum = figure?.quantity.unit?.dimension === "money" && figure.quantity.per === null;
  return figure && isSum && more.length === 0 ? figure : null;
}

/** With the scale of the other it is not a hundred times less, nor much more. */
function isNear(bare: Figure, full: Figure, power: number): boolean {
  const scaled = multiply(bare.quantity.min, rational(powerOfTen(power)));
  const factor = toNumber(divide(scaled, full.quantity.min));
  return factor > 1 / 100 && factor < 12;
}

const longestList = 40;

/** The one sum of a sentence that is a label of large sums, a colon and the sum. */
function labelled(tokens: Place["block"]["tokens"], { first, next, relations }: SentenceReading): Figure | null {
  const [figure, other] = relations.figures;
  if (!figure || other || figure.quantity.unit?.dimension !== "money" || figure.quantity.per !== null) return null;
  if (!signAt(tokens, figure.first - 1, ":") || figure.first - first > longestLabel || next - figure.next > 1)
    return null;
  let isLarge = false;
  for (let at = first; at < figure.first - 1; at++) {
    if (!isWord(tokens, at)) return null;
    isLarge ||= isOneOf(tokens, at, labels);
  }
  return isLarge ? figure : null;
}

const longestLabel = 5;
const labels = wordSet(`${largeSums} income cost costs loss outgoings overheads payroll grant`);
