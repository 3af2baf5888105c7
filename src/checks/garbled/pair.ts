import type { QuantityMention } from "../../claims/mention.js";
import type { Claim, Reading } from "../../claims/reading.js";
import type { Change } from "../../claims/relations/change.js";
import { writeFigure } from "../../claims/write-figure.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { compareRational, rational } from "../../values/rational.js";
import { findingAt } from "../wording/finding-at.js";
import { asOfText, quoted } from "../wording/words.js";
import { thousandfold } from "./corrections.js";
import { defectOf } from "./single.js";
import { countsWholeThings } from "./whole-things.js";

/** "from 3 to 2,5" with nothing between: a decimal comma on either side, and neither in thousands already. */
export function isDamagedPair({ before, after, adjacent }: Change, mention: unknown): boolean {
  const sides = [before, after];
  if (!adjacent || !sides.some((side) => side === mention)) return false;
  const isSmall = (side: typeof before): boolean =>
    side.kind === "quantity" &&
    side.quantity.unit === null &&
    side.quantity.written.magnitude === null &&
    compareRational(side.quantity.max, rational(1000)) < 0;
  return sides.every(isSmall) && sides.some((side) => defectOf(side) === "decimal-comma");
}

/** "from 3 to 2,5" of what has no unit: both sides may have lost their thousands. */
export function pairFinding(
  check: Pick<CheckInfo, "id" | "severity">,
  reading: Reading,
  claim: Claim,
  change: Change,
): Finding | null {
  const [left, right] =
    change.before.start < change.after.start ? [change.before, change.after] : [change.after, change.before];
  if (left.kind !== "quantity" || right.kind !== "quantity") return null;
  const { block, sentence } = claim;
  const { text } = block.block;
  const span = { start: left.start, end: right.end };
  const said = text.slice(span.start, span.end);
  const between = text.slice(left.end, right.start);
  const both = (write: (side: QuantityMention) => string): string => [left, right].map(write).join(between);
  const plain = both(({ quantity }) => writeFigure(quantity.min, { group: ",", magnitude: null }));
  const restored = both(({ quantity }) => thousandfold(quantity.min));
  const whole = countsWholeThings(block, sentence, left, right);
  const bad = right.quantity.defects.length > 0 ? right : left;
  return findingAt(check, reading, block, span, claim, {
    message: whole
      ? `${quoted(said)} looks garbled: ${whole} have no halves; it may be ${restored}`
      : `${quoted(said)} looks garbled: it may be ${restored}, or ${plain} with decimal commas`,
    label: whole ? "the thousands may be lost" : "lost thousands or decimal commas",
    actual: plain,
    expected: whole ? [restored] : [restored, plain],
    notes: [
      whole
        ? `${quoted(text.slice(bad.core.start, bad.core.end))} in English copy is neither ${plainOf(bad)} nor ${thousandfold(bad.quantity.min)}; of ${whole} only thousands can be meant`
        : "No unit is said; what has no halves can only be meant in thousands",
      "A likely reading, not a proof: look the figures up",
    ],
    asOf: asOfText(claim),
  });
}

function plainOf({ quantity }: QuantityMention): string {
  return writeFigure(quantity.min, { group: ",", magnitude: null });
}
