import type { Claim } from "../claims/reading.js";
import type { Garble } from "../values/garbles.js";
import type { EventFact, Fact, FactValue, PersonFact, QuantityFact, Truth } from "./fact.js";
import type { Link } from "./links/link.js";
import type { Occurrence } from "./occurrences.js";

/** What holding a claim against a fact gives. `unknown` is silence; there is no verdict object for it. */
export type VerdictKind = "agree" | "contradict" | "outdated" | "garbled";

interface VerdictBase {
  readonly kind: VerdictKind;
  readonly claim: Claim;
  readonly fact: Fact;
  readonly subject: Occurrence;
}

/** A figure held against a timeline. */
export interface FigureVerdict extends VerdictBase {
  readonly about: "figure";
  readonly fact: QuantityFact;
  readonly link: Link["by"];
  /** The value in force that the claim agrees with, or that it should have given. */
  readonly value: FactValue;
  readonly truth: Truth;
  /** For an outdated figure: the period that it belongs to; for a wrong one of the past: the period that had it. */
  readonly other: FactValue | null;
  readonly garble: Garble | null;
  /** Right by the letter and odd: "more than 2,500" of 2,500, or of 9,000. */
  readonly weak: boolean;
}

/** A date held against an event's. */
export interface DateVerdict extends VerdictBase {
  readonly about: "date";
  readonly fact: EventFact | PersonFact;
  /** "was opened", "was born", "died". */
  readonly happening: string;
  readonly truthText: string;
  readonly truthSpan: { readonly start: number; readonly end: number };
  readonly expected: readonly string[];
  readonly garble: Garble | null;
}

/** A length of time held against the dates that it lies between, or an age against birth and the time spoken of. */
export interface ElapsedVerdict extends VerdictBase {
  readonly about: "elapsed" | "age";
  readonly fact: EventFact | PersonFact;
  readonly truthText: string;
  readonly truthSpan: { readonly start: number; readonly end: number };
  /** What the calendar gives, in whole units: the smallest and the largest. */
  readonly low: number;
  readonly high: number;
  readonly unit: "year" | "month" | "week" | "day";
  readonly reckoning: string;
  readonly expected: readonly string[];
}

export type Verdict = FigureVerdict | DateVerdict | ElapsedVerdict;
