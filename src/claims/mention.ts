import type { Span } from "../text/span.js";
import type { Quantity } from "../values/quantity.js";
import type { Timex } from "../values/timex.js";
import type { NounPhrase } from "./syntax/clause.js";
import type { TimeExpression } from "./time-expression.js";

/** What every mention has: its tokens, and its span in the block, which is what a correction replaces. */
interface Place {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** Id of the form that read it. */
  form: string;
}

/** A figure: currency sign, magnitude and unit inside the span; hedge and counted noun outside. */
export interface QuantityMention extends Place {
  readonly kind: "quantity";
  quantity: Quantity;
  /** The digits or words of the number with their magnitude. */
  readonly core: Span;
  readonly unitSpan: Span | null;
  hedge: Span | null;
  /** For a range: its two ends. */
  readonly ends: readonly [Span, Span] | null;
  /** What is counted, filled once parts of speech are known: "American soldiers" of "2,500 American soldiers". */
  counted: NounPhrase | null;
}

/** A dated value: preposition outside, modifier inside. */
export interface TimexMention extends Place {
  readonly kind: "timex";
  readonly expression: TimeExpression;
  /** Filled when dates are resolved against the article's date. */
  timex: Timex;
  hedge: Span | null;
}

/** A number that counts nothing: a product, a phone number, a section of a law, a score. */
export interface IdentifierMention extends Place {
  readonly kind: "identifier";
}

export type Mention = QuantityMention | TimexMention | IdentifierMention;
