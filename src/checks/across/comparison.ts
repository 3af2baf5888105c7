import type { Evidence } from "./evidence/evidence.js";
import type { Telling } from "./telling.js";
import type { TellingIndex } from "./telling-index.js";

/** What speaks for two claims of two articles being about one thing. */
export type TellingEvidence = Evidence<Telling, TellingIndex>;

/** How soon a figure may have another value: tolls in articles of one day, levels from one day to the next, plans and titles within days. */
export type Pace = "hourly" | "daily" | "weekly";

/** How the claims of one measure are held against each other. */
export interface Comparison {
  /** No evidence makes one thing of the two. */
  areOfTwo(a: Telling, b: Telling): boolean;
  /** What speaks for one thing in this measure only. */
  readonly evidence: readonly TellingEvidence[];
  /** True when both can be right of one thing. */
  agree(a: Telling, b: Telling): boolean;
  /** Whether two claims that agree are hardly about two things. */
  isRetold(a: Telling, b: Telling): boolean;
  /** How many further articles that have a value speak for it; the date of the event is in all of them. */
  readonly mostWitnesses: number;
  /** Whether another value than that of `others` may be news. */
  evolves(a: Telling, others: readonly Telling[]): Pace | null;
}

/** Points from which two claims with different values are about the same. */
export const enough = 5;

/** Points for each further article that has the value. */
export const witness = 1;
