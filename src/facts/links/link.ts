import type { Claim } from "../../claims/reading.js";
import type { QuantityFact } from "../fact.js";
import type { Occurrence, Occurrences } from "../occurrences.js";

/** What ties a figure to the subject of a fact, named after the structure that does it. */
export interface Link {
  readonly claim: Claim;
  readonly fact: QuantityFact;
  readonly factIndex: number;
  readonly subject: Occurrence;
  readonly by: "counted" | "inside" | "of" | "predicate" | "apposition" | "change" | "modifier" | "opening" | "list";
}

/** All that a link is found in. */
export interface LinkContext {
  readonly claim: Claim;
  readonly fact: QuantityFact;
  readonly factIndex: number;
  readonly subject: Occurrence;
  readonly occurrences: Occurrences;
  /** The occurrences of the same sentence. */
  readonly nearby: readonly Occurrence[];
  /** First token of the figure with its hedge, and the token after it. */
  readonly first: number;
  readonly next: number;
}
