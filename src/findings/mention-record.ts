import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";

/** What was read from one article, as plain data: what `claimlint claims` prints. */
export interface ReadFile {
  readonly source: Source;
  /** The article's own date, as EDTF; null when it carries none. */
  readonly date: string | null;
  readonly mentions: readonly MentionRecord[];
}

/** A mention with all that was read of it. Spans are code units of the source. Keys keep this order in reports. */
export interface MentionRecord {
  readonly path: string;
  readonly kind: "quantity" | "timex" | "identifier";
  readonly block: string;
  /** The part of a container that holds the block. */
  readonly part?: string;
  readonly span: Span;
  /** The digits or words of a figure with their magnitude, a length of time without its hedge. Only with `quantity`, as the next two. */
  readonly core?: Span | null;
  readonly hedge?: Span | null;
  readonly unitSpan?: Span | null;
  readonly text: string;
  readonly sentence: Span | null;
  readonly quantity?: QuantityRecord;
  readonly timex?: TimexRecord;
  readonly claim?: ClaimRecord;
  /** With claim rules: the fact that the claim was held against, null when there is none. */
  readonly fact?: string | null;
  readonly verdict?: "agree" | "contradict" | "outdated" | "garbled" | "unknown";
}

export interface QuantityRecord {
  /** Plain decimals. */
  readonly min: string;
  readonly max: string;
  readonly bound: string;
  readonly kind: string;
  readonly unit: string | null;
  /** What a rate is given for: "day", "100,000". */
  readonly per: string | null;
  readonly counted: string | null;
  readonly trend: "up" | "down" | null;
  readonly defects: readonly string[];
}

export interface TimexRecord {
  readonly type: string;
  readonly edtf: string | null;
  /** First and last day, null where the end is open or cannot be known. */
  readonly start: string | null;
  readonly end: string | null;
  readonly granularity: string;
  readonly implied: readonly string[];
  readonly defects: readonly string[];
  readonly timex3: { readonly value: string; readonly mod: string | null; readonly freq: string | null };
}

export interface ClaimRecord {
  readonly subject: string | null;
  readonly role: "value" | "before" | "after";
  readonly polarity: "asserted" | "negated";
  readonly modality: "actual" | "planned" | "hypothetical";
  readonly quoted: boolean;
  readonly speaker: string | null;
  /** EDTF. */
  readonly asOf: string | null;
}
