import { compareRational, isWhole, multiply, powerOfTen, rational } from "../../values/rational.js";
import { isInHundredths } from "../amounts/amount.js";
import { firstWithHedge } from "../hedge-reach.js";
import type { Mention, QuantityMention } from "../mention.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import { type Tokens, word } from "../tokens.js";

/**
 * Gives a bare figure what its neighbour in a list or pair says for both: "3, 2.5 and 2 metres", "aged 22, 25 and 31",
 * "from 3 to 2.5 percent", "from 3 to 2.5 million".
 */
export function shareUnits(tokens: Tokens, mentions: readonly Mention[]): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [left, right] = [mentions[i], mentions[i + 1]];
    if (left?.kind !== "quantity" || right?.kind !== "quantity" || !isBare(left)) continue;
    // "gets 9.2 billion, 14 percent more", "16,344, 31 percent of them".
    const isLarge = left.quantity.written.magnitude !== null || compareRational(left.quantity.min, rational(100)) > 0;
    if (isLarge && right.quantity.kind === "percent") continue;
    if (
      joint(tokens, left, right) === "list" ? !isMoney(right) || areCents(left, right) : isPair(tokens, left, right)
    ) {
      takeUnit(left, right);
    }
  }
  for (let i = 1; i < mentions.length; i++) {
    const [left, right] = [mentions[i - 1], mentions[i]];
    if (left?.kind !== "quantity" || right?.kind !== "quantity") continue;
    const [bare, percent] = isBare(right) ? [right, left] : [left, right];
    if (isBare(bare) && percent.quantity.kind === "percent" && areMoved(tokens, left, right, bare)) {
      bare.quantity = { ...bare.quantity, kind: "percent", unit: percent.quantity.unit };
    }
    if (!isBare(right)) continue;
    const ends = tokens.kind[right.next] !== word || isOneOf(tokens, right.next, listWords);
    const small = ends && isWhole(right.quantity.min) && right.quantity.min.n < 120n && right.quantity.kind === "count";
    if (left.quantity.kind === "age" && left.form === "age-aged" && small && joint(tokens, left, right) === "list") {
      right.quantity = { ...right.quantity, kind: "age" };
    }
  }
}

/** "slipped to 28.3 from 31.1 percent", "doubled from 4.2 percent to nearly 9": two levels of one share. */
function areMoved(tokens: Tokens, left: QuantityMention, right: QuantityMention, bare: QuantityMention): boolean {
  const [before, between] = [wordAt(tokens, firstWithHedge(tokens, left) - 1), wordAt(tokens, left.next)];
  if (firstWithHedge(tokens, right) !== left.next + 1 || compareRational(bare.quantity.max, rational(100)) > 0)
    return false;
  if (bare === left) return between === "from" && (before === "to" || before === "at");
  const ends = tokens.kind[right.next] !== word || isOneOf(tokens, right.next, endWords);
  return ends && before === "from" && between === "to";
}

const endWords = new Set("in by on last this during at over since and but while after as".split(" "));
const listWords = new Set(["and", "or", "respectively"]);

function isBare(mention: QuantityMention): boolean {
  return (
    mention.quantity.kind === "count" &&
    mention.quantity.unit === null &&
    !mention.quantity.vague &&
    mention.form === "cardinal"
  );
}

function isMoney({ quantity }: QuantityMention): boolean {
  return quantity.unit?.dimension === "money";
}

/** "10 or 15 cents": both are small; "in 2008, 50 cents" is not. */
function areCents(left: QuantityMention, right: QuantityMention): boolean {
  return isInHundredths(right.quantity.written) && compareRational(left.quantity.max, rational(100)) < 0;
}

/** How two figures are joined when nothing else stands between them. */
function joint(tokens: Tokens, left: QuantityMention, right: QuantityMention): "list" | "to" | null {
  const gap = right.first - left.next;
  if (
    gap === 1 &&
    (signAt(tokens, left.next, ",") || wordAt(tokens, left.next) === "and" || wordAt(tokens, left.next) === "or")
  )
    return "list";
  if (gap === 2 && signAt(tokens, left.next, ",") && wordAt(tokens, left.next + 1) === "and") return "list";
  return gap === 1 && wordAt(tokens, left.next) === "to" ? "to" : null;
}

/** "from A to B": A has no noun of its own. */
function isPair(tokens: Tokens, left: QuantityMention, right: QuantityMention): boolean {
  return (
    joint(tokens, left, right) === "to" &&
    wordAt(tokens, left.first - 1) === "from" &&
    right.quantity.kind !== "ordinal"
  );
}

function takeUnit(left: QuantityMention, right: QuantityMention): void {
  const { unit, kind, written } = right.quantity;
  const exponent = written.magnitude?.exponent;
  const shares =
    exponent !== undefined &&
    left.quantity.written.magnitude === null &&
    left.quantity.written.group === "" &&
    left.quantity.min.n < 1000n * left.quantity.min.d;
  if (unit === null && !shares) return;
  // "from 45 to 50 cents"; in "from 3 to $4" the sign stands with its own figure.
  if (unit?.dimension === "money" && (right.unitSpan === null || right.unitSpan.start < right.core.end)) return;
  const hundredth = unit?.dimension === "money" && isInHundredths(written) ? rational(1, 100) : rational(1);
  const factor = multiply(hundredth, rational(powerOfTen(shares ? exponent : 0)));
  const own = left.quantity.written;
  left.quantity = {
    ...left.quantity,
    kind,
    unit,
    min: multiply(left.quantity.min, factor),
    max: multiply(left.quantity.max, factor),
    written: { ...own, step: multiply(own.step, factor), place: multiply(own.place, factor) },
  };
}
