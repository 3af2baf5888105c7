import type { Reading } from "../claims/reading.js";
import type { Verdict } from "../facts/verdict.js";
import type { CheckInfo } from "../findings/check-info.js";
import type { Finding } from "../findings/finding.js";

/** What a check may look at: one article, and how its claims stood against the facts. */
export interface CheckContext {
  readonly reading: Reading;
  readonly verdicts: readonly Verdict[];
}

/** Code that judges: one article, or a collection of them. It yields findings and changes nothing. */
export interface Check extends CheckInfo {
  judge?(context: CheckContext): Iterable<Finding>;
  /** Judges articles against each other. */
  judgeTogether?(readings: readonly Reading[]): Iterable<Finding>;
}
