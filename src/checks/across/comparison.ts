import type { Telling } from "./telling.js";
import type { TellingIndex } from "./telling-index.js";

/** How soon a figure may have another value: tolls in articles of one day, others from one day to the next. */
export type Pace = "hourly" | "daily";

/** How the claims of one measure are held against each other. */
export interface Comparison {
  /** How surely two claims of two articles with different values are about the same, in points; null when they cannot be. */
  likeness(a: Telling, b: Telling, index: TellingIndex): number | null;
  /** Points for a value that several articles have. */
  readonly witness: number;
  /** True when both can be right of one thing. */
  agree(a: Telling, b: Telling): boolean;
  /** Whether two claims that agree are hardly about two things. */
  isRetold(a: Telling, b: Telling): boolean;
  /** Whether another value than that of `others` may be news. */
  evolves(a: Telling, others: readonly Telling[]): Pace | null;
}

/** Points from which two claims with different values are about the same. */
export const enough = 5;
