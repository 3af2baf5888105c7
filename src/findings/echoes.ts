import { overlaps } from "../text/span.js";
import type { Finding } from "./finding.js";

/** Leaves out what other checks make of a figure or date that a fact explains: it is wrong once, and known to be. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const explained = findings.filter(({ fact }) => fact !== null);
  if (explained.length === 0) return findings;
  return findings.filter(
    (finding) => finding.fact !== null || !explained.some((other) => overlaps(other.span, finding.span)),
  );
}
