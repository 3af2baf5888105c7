import { largeSums } from "../../claims/lexicon/large-sums.js";
import type { SentenceReading } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import type { LostScale } from "../../claims/relations/lost-scale.js";
import { isOneOf, isWord, signAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { divide, multiply, powerOfTen, rational, toNumber } from "../../values/rational.js";
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
      const scaled = multiply(bare.quantity.min, rational(powerOfTen(power)));
      const factor = toNumber(divide(scaled, full.quantity.min));
      if (power >= 6 && factor > 1 / 100 && factor < 12) return { bare, full, exponent: power, by: "pair" };
    }
  }
  return null;
}

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
