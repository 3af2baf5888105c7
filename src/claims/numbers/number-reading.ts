import type { Defect, Written } from "../../values/quantity.js";
import type { Rational } from "../../values/rational.js";

/** A number read from tokens `first` to `next` (exclusive), in digits, in words or in both. */
export interface NumberReading {
  readonly first: number;
  readonly next: number;
  readonly min: Rational;
  /** The same as `min`, save for loose words ("dozens"). */
  readonly max: Rational;
  readonly vague: boolean;
  readonly written: Written;
  readonly defects: readonly Defect[];
  /** "1/2", "two-thirds", "a quarter": a part of something. */
  readonly fraction: boolean;
  /** More than one point between the digits, or a zero in front: more likely a name than an amount. */
  readonly codeLike: boolean;
  /** A single "one", which may be a pronoun; an "a" that only makes a number with what follows. */
  readonly bare: "one" | "article" | null;
}
