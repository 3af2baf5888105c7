import type { Claim, Reading } from "../../claims/reading.js";
import type { Change } from "../../claims/relations/change.js";
import type { FigureVerdict, Verdict } from "../../facts/verdict.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { type Rational, rational, toDecimal } from "../../values/rational.js";
import { correctionOf, factFinding, ruleLabel } from "../wording/fact-findings.js";
import { findingAt, fixAt } from "../wording/finding-at.js";
import { asOfText, quoted, sayPeriod } from "../wording/words.js";

/** Verdicts of the rules; a pair "from A to B" that is garbled on both sides is one finding. */
export function* damagedByRule(
  check: Pick<CheckInfo, "id" | "severity">,
  reading: Reading,
  verdicts: readonly Verdict[],
  done: Set<unknown>,
): Iterable<Finding> {
  const garbled = verdicts.filter((verdict) => verdict.kind === "garbled");
  for (const verdict of garbled) {
    if (done.has(verdict.claim.mention)) continue;
    const pair = verdict.about === "figure" ? pairOf(verdict, garbled) : null;
    if (verdict.about === "figure" && pair) {
      done.add(verdict.claim.mention).add(pair.claim.mention);
      yield pairByRule(check, reading, verdict, pair);
    } else {
      done.add(verdict.claim.mention);
      yield factFinding(check, reading, verdict);
    }
  }
  for (const verdict of verdicts) if (verdict.kind !== "garbled") done.add(verdict.claim.mention);
}

/** The other side of the same change, garbled too. */
function pairOf(verdict: FigureVerdict, garbled: readonly Verdict[]): FigureVerdict | null {
  const change = changeOf(verdict.claim);
  if (!change?.adjacent) return null;
  const partner = garbled.find(
    (other) =>
      other !== verdict &&
      other.claim.sentence === verdict.claim.sentence &&
      (other.claim.mention === change.before || other.claim.mention === change.after),
  );
  return partner?.about === "figure" ? partner : null;
}

function changeOf({ sentence, mention }: Claim): Change | undefined {
  return sentence.changes.find(({ before, after }) => before === mention || after === mention);
}

function pairByRule(
  check: Pick<CheckInfo, "id" | "severity">,
  reading: Reading,
  a: FigureVerdict,
  b: FigureVerdict,
): Finding {
  const [left, right] = a.claim.mention.start < b.claim.mention.start ? [a, b] : [b, a];
  const { block } = left.claim;
  const span = { start: left.claim.mention.start, end: right.claim.mention.end };
  const said = block.block.text.slice(span.start, span.end);
  const sides = [left, right].map((side) => correctionOf(side.claim, side.truth, side.fact.unit));
  const between = block.block.text.slice(left.claim.mention.end, right.claim.mention.start);
  const corrected = sides.every((side) => side !== null) ? sides.join(between) : null;
  const after = left.claim.role === "after" ? left : right;
  return findingAt(check, reading, block, span, left.claim, {
    message: `${left.fact.title}: ${quoted(said)} looks garbled; it is ${corrected ?? after.truth.text}`,
    label: "the thousands are lost",
    severity: left.fact.severity ?? check.severity,
    actual: `${toDecimal(minOf(left.claim))}${between}${toDecimal(minOf(right.claim))}`,
    expected: corrected === null ? [] : [corrected],
    notes: [
      ...[left, right].map(
        (side) => `The rules have ${side.truth.text} ${sayPeriod(side.value.from, side.value.until)}`,
      ),
      "Likely slip: the thousands are lost",
    ],
    fact: left.fact.id,
    authority: after.truth.authority ?? left.fact.authority,
    asOf: asOfText(after.claim),
    labels: [left, right].map((side) =>
      ruleLabel(side.fact, side.truth.span, side.claim.role === "before" ? "before" : "after"),
    ),
    fixes: corrected === null ? [] : fixAt(block, span, `Write ${corrected}`, corrected, "unsafe"),
  });
}

function minOf({ mention }: Claim): Rational {
  return mention.kind === "quantity" ? mention.quantity.min : rational(0);
}
