import { type Conversion, conversionOf } from "../../claims/relations/conversion.js";
import { wordsBefore } from "../../claims/relations/figures.js";
import { viewOf } from "../apart/told-near.js";
import { headlinePlaces, type Place } from "../wording/places.js";

/** "Kuwait bakes at 50C" above "The reading, equal to 102 degrees Fahrenheit,": the headline's amount said again in the first sentences. */
export function* convertedHeadline(place: Place): Iterable<{ readonly pair: Conversion; readonly head: Place }> {
  const { reading, block, sentence } = place;
  if (block.block.kind !== "paragraph" || block.index > mostBlocks || sentence.index > 1) return;
  const [head, ...more] = headlinePlaces(reading);
  if (!head || more.length > 0) return;
  const view = viewOf(block, sentence);
  for (const converted of sentence.relations.figures) {
    const dimension = converted.quantity.unit?.dimension;
    const isOf = ({ quantity }: typeof converted): boolean => quantity.unit?.dimension === dimension;
    const told = head.sentence.relations.figures.filter(isOf);
    if (!dimension || told.length !== 1 || sentence.relations.figures.filter(isOf).length > 1) continue;
    if (!again.test(wordsBefore(view, converted.first, 3))) continue;
    const pair = conversionOf(told[0], converted);
    if (pair) yield { pair, head };
  }
}

const mostBlocks = 2;
const again = /(?:^|[ ,(])(?:equal to|equivalent to|the equivalent of|that is|which is|or)$/;
