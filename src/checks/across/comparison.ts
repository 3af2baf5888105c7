import type { Telling } from "./telling.js";

/** How soon a figure may have another value: tolls in articles of one day, others from one day to the next. */
export type Pace = "hourly" | "daily";

/** How the claims of one measure are held against each other. */
export interface Comparison {
  /**
   * How surely two claims of two articles are about the same, in points; null when they cannot be. Values play no part but
   * for slips: two long figures that differ by swapped digits are hardly about two things.
   */
  likeness(a: Telling, b: Telling): number | null;
  /** True when both can be right of one thing. */
  agree(a: Telling, b: Telling): boolean;
  /** Whether another value than that of `others` may be news; `points` is how surely it is about the same. */
  evolves(a: Telling, others: readonly Telling[], points: number): Pace | null;
}
