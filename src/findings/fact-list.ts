import type { Position } from "../text/source.js";

/** Days from first to last, in EDTF; null where an end is open. */
export interface Days {
  readonly from: string | null;
  readonly until: string | null;
}

/** A fact as a newsroom looks after it. */
export interface FactRow {
  readonly id: string;
  readonly kind: "figure" | "event" | "person";
  readonly title: string;
  /** The rule file, and where the id stands in it. */
  readonly path: string;
  readonly start: Position;
  /** What holds on the day asked for, rival figures joined by "or"; an event's date; null when nothing holds. */
  readonly value: string | null;
  /** When that value holds; null for events, people, constants, and when nothing holds. */
  readonly holds: Days | null;
  /** Times between values in which nothing holds. */
  readonly gaps: readonly Days[];
  /** Times in which several values hold. */
  readonly overlaps: readonly Days[];
  readonly source: string | null;
  readonly reviewBy: string | null;
  /** True when the day of `reviewBy` is over. */
  readonly stale: boolean;
  readonly supersededBy: string | null;
  readonly owner: string | null;
  /** How many examples show it. */
  readonly examples: number;
}

/** A run of `claimlint rules list`. */
export interface FactList {
  readonly version: string;
  /** The day that values are given for. */
  readonly today: string;
  /** In path order, the facts as they stand in the file. */
  readonly files: readonly {
    readonly path: string;
    readonly title: string | null;
    readonly facts: readonly FactRow[];
  }[];
}
