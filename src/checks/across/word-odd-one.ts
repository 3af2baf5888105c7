import { compareText, type Finding } from "../../findings/finding.js";
import { slipBetween } from "../conflicts/conflict.js";
import { valueInPlace } from "../conflicts/word-conflict.js";
import { findingAt, fixAt, labelAt, type Say } from "../wording/finding-at.js";
import { claimText, quoted } from "../wording/words.js";
import type { OddOne } from "./odd-one-out.js";
import type { Telling } from "./telling.js";

/** What an editor is told of an article that stands alone with a value. */
export function oddFinding(check: Parameters<typeof findingAt>[0], found: OddOne): Finding {
  const { odd, others } = found;
  const { claim } = odd.subject;
  return findingAt(check, odd.reading, claim.block, claim.mention, claim, {
    ...sayOdd(found),
    labels: others.map(({ reading, subject }) =>
      labelAt(reading, subject.claim.block, subject.claim.mention, `${claimText(subject.claim)} here`),
    ),
  });
}

function sayOdd({ odd, others, tied }: OddOne): Say {
  const { claim } = odd.subject;
  const here = claimText(claim);
  const [first] = [...others].sort(byDirectness(odd));
  const there = first ? claimText(first.subject.claim) : "";
  const right = first ? valueInPlace(odd.subject, first.subject) : null;
  const slip = first ? slipBetween(odd.subject, first.subject) : null;
  const paths = [...new Set(others.map(({ reading }) => reading.document.source.path))].sort(compareText);
  const inOthers = paths.length === 1 ? (paths[0] ?? "") : `${paths.length} others`;
  return {
    message: tied
      ? `Articles on one event disagree: ${quoted(here)} here, ${quoted(there)} in ${inOthers}`
      : `${quoted(here)} stands alone: ${paths.length} other articles have ${quoted(there)}`,
    label: `${there} in ${inOthers}`,
    actual: here,
    expected: right === null ? [] : [right],
    notes: [
      ...(slip ? [`Likely slip: ${slip.words}`] : []),
      ...(tied ? ["Either of the two may be the wrong one"] : []),
    ],
    fixes: right === null ? [] : fixAt(claim.block, claim.mention, `Write ${right} here`, right, "unsafe"),
  };
}

/** Exact values in the unit of the odd one first. */
function byDirectness({ subject: odd }: Telling): (a: Telling, b: Telling) => number {
  const distance = ({ subject: { quantity, claim } }: Telling): number =>
    (quantity && quantity.bound !== "exact" ? 2 : 0) +
    (quantity?.unit?.code === odd.quantity?.unit?.code ? 0 : 1) +
    (claim.mention.form === odd.claim.mention.form ? 0 : 0.5);
  return (a, b) => distance(a) - distance(b);
}
