import type { Severity } from "../findings/finding.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import type { Latitude } from "../values/compare.js";
import type { Interval } from "../values/interval.js";
import type { Quantity } from "../values/quantity.js";
import type { Timex } from "../values/timex.js";
import type { Unit } from "../values/unit.js";
import type { QuantityRule } from "./rule-file.js";

/** What all facts have. */
interface FactBase {
  readonly id: string;
  readonly title: string;
  /** The rule file. */
  readonly source: Source;
  /** Where its id stands. */
  readonly span: Span;
  readonly severity: Severity | null;
  /** On whose authority, in words. */
  readonly authority: string | null;
  readonly note: string | null;
  /** Number of the rule file among those loaded; its `about` gates the fact. */
  readonly file: number;
  readonly hasNear: boolean;
}

/** A figure that holds, or that held for a time. */
export interface QuantityFact extends FactBase {
  readonly kind: "quantity";
  /** Ascending by the day from which they hold. */
  readonly values: readonly FactValue[];
  /** The measure, currency or share that the figure is given in; null for counts. */
  readonly unit: Unit | null;
  /** The nouns that may be counted, in every form; empty when the rule names none. */
  readonly nouns: ReadonlySet<string>;
  readonly ordinal: boolean;
  readonly per: string | null;
  readonly hasPredicate: boolean;
  /** What it was loaded from. */
  readonly rule: QuantityRule;
}

/** One entry of a timeline. */
export interface FactValue {
  /** First and last day on which it holds; null when open. */
  readonly from: number | null;
  readonly until: number | null;
  /** Its figure and the rival figures that hold beside it. */
  readonly truths: readonly Truth[];
  readonly latitude: Latitude;
}

export interface Truth {
  readonly interval: Interval;
  /** As declared, so that a correction can be written. */
  readonly quantity: Quantity;
  readonly text: string;
  readonly span: Span;
  readonly authority: string | null;
}

/** A happening with its date. */
export interface EventFact extends FactBase {
  readonly kind: "event";
  readonly date: Timex;
  readonly dateText: string;
  readonly dateSpan: Span;
  readonly hasActor: boolean;
  /** Days by which a date may miss. */
  readonly reach: number;
}

/** A person's dates of birth and death. */
export interface PersonFact extends FactBase {
  readonly kind: "person";
  readonly name: string;
  readonly born: DatedText | null;
  readonly died: DatedText | null;
}

export interface DatedText {
  readonly date: Timex;
  readonly text: string;
  readonly span: Span;
}

export type Fact = QuantityFact | EventFact | PersonFact;
