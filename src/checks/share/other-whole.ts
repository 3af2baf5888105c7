import { type Figure, hasWordBetween } from "../../claims/relations/figures.js";
import type { PartOfWhole } from "../../claims/relations/part-of-whole.js";
import type { Share } from "../../claims/relations/share.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { intersects, point } from "../../values/interval.js";
import { add, divide, rational } from "../../values/rational.js";
import { widenInterval } from "../../values/reckoning.js";
import { isComparative } from "../apart/told-size.js";
import type { Place } from "../wording/places.js";
import { shareRange } from "./reckon-share.js";

type ShareOfPart = Extract<Share, { form: "part" }>;

/** The share is told of another whole than the figure that stands beside it: of both figures, of the value before a fall, of a second. */
export function isOfOtherWhole(place: Place, found: ShareOfPart): boolean {
  return (
    isOfBoth(place, found) ||
    isOfFall(place, found) ||
    isRest(place, found) ||
    isOfSecond(place, found.share) ||
    isDistance(place, found)
  );
}

/** "8.1 million journeys, a fifth fewer than the 10.1 million": of the whole that stands last, and not the part of it. */
function isDistance({ block: { tokens } }: Place, { part, whole, share }: ShareOfPart): boolean {
  return isComparative(tokens, share.next) && part.first < share.first !== whole.first < share.first;
}

/** "by six hundredths from Reyes": of a second. */
function isOfSecond({ block: { tokens } }: Place, { mention, next }: Figure): boolean {
  return isOneOf(tokens, mention.next - 1, parts) && wordAt(tokens, next) !== "of";
}

const parts = new Set(["hundredth", "hundredths", "thousandth", "thousandths", "tenth", "tenths"]);

/** "6,069, or 17 percent, voted early, leaving 8,571": the others are not the whole. */
function isRest({ block: { tokens } }: Place, { part, whole }: PartOfWhole): boolean {
  return whole.first > part.first && isOneOf(tokens, whole.first - 1, leaving);
}

const leaving = new Set(["leaving", "leaves", "left"]);

/** "tumbled 27p, or 15%, to 153p", "up 184 points, or 3.3 percent, to 5,797": so much of what it was before. */
function isOfFall({ block: { tokens }, sentence: { syntax } }: Place, { part, whole }: PartOfWhole): boolean {
  if (!isOneOf(tokens, whole.first - 1, reaching)) return false;
  if (isOneOf(tokens, part.first - 1, moved)) return true;
  return (clauseAt(syntax, whole.first).verb?.direction ?? 0) !== 0;
}

const reaching = new Set(["to", "at"]);
const moved = new Set(["up", "down", "higher", "lower", "off", "by", "plus", "minus"]);

/** "Fees brought in £18m, or 75%, and gifts the other £6m": the share of the one in the two together. */
function isOfBoth({ block }: Place, { part, whole, share }: ShareOfPart): boolean {
  const [first, last] = part.first < whole.first ? [part, whole] : [whole, part];
  // "60 goats and 15 of them"
  if (wordAt(block.tokens, last.next) === "of" || !hasWordBetween(block, besides, first.next, last.first)) return false;
  const both = add(part.quantity.min, whole.quantity.min);
  return [part, whole].some(({ quantity }) =>
    intersects(widenInterval(point(divide(quantity.min, both)), rational(1, 100)), shareRange(share.quantity)),
  );
}

const besides = new Set(["and", "with", "while", "other", "rest", "remaining"]);
