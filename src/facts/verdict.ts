import type { Claim } from "../claims/reading.js";
import type { Span } from "../text/span.js";
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

/** A date held against an event's, or against a birth or a death. */
export interface DateVerdict extends VerdictBase {
  readonly about: "date";
  readonly fact: EventFact | PersonFact;
  /** Whose date it is: of the event, of the person's birth or death. */
  readonly of: "event" | "birth" | "death";
  /** Where the date stands in the block: the mention, or one end of a life span. */
  readonly span: Span;
  readonly truthText: string;
  readonly truthSpan: Span;
  readonly expected: readonly string[];
  readonly garble: Garble | null;
}

/** A length of time held against the dates that it lies between. */
export interface ElapsedVerdict extends VerdictBase {
  readonly about: "elapsed";
  readonly fact: EventFact;
  readonly truthText: string;
  readonly truthSpan: Span;
  /** The days that the length is told to, or from. */
  readonly reference: Days;
  /** What the calendar gives, in whole units: the smallest and the largest. */
  readonly low: number;
  readonly high: number;
  readonly unit: "year" | "month" | "week" | "day";
  /** Said to come before what it came after, or the other way round. */
  readonly reversed: boolean;
  readonly expected: readonly string[];
}

/** An age held against the date of birth and the time spoken of. */
export interface AgeVerdict extends VerdictBase {
  readonly about: "age";
  readonly fact: PersonFact;
  readonly truthText: string;
  readonly truthSpan: Span;
  /** When the person has the age: at death, on the day of the article, at a time that is told. */
  readonly when: Days & { readonly at: "article" | "death" | "stated" };
  /** Whole years: the smallest and the largest that the dates leave open. */
  readonly low: number;
  readonly high: number;
  readonly expected: readonly string[];
}

/** A stretch of days, both ends inside. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

export type Verdict = FigureVerdict | DateVerdict | ElapsedVerdict | AgeVerdict;
