import type { Position } from "../text/source.js";
import type { CheckInfo } from "./check-info.js";
import type { FactRow } from "./fact-list.js";
import type { Finding } from "./finding.js";

/** A fact with all that its rule says, as `claimlint explain` shows it. */
export interface FactRecord {
  readonly fact: FactRow;
  /** What held when, in order; empty for events and people, whose dates are the fact's value. */
  readonly timeline: readonly TimelineRecord[];
  /** By which words an article speaks of it, as the rule has them. */
  readonly phrases: readonly { readonly role: string; readonly texts: readonly string[] }[];
  /** The terms that these phrases use, with their spellings. */
  readonly terms: readonly { readonly name: string; readonly spellings: readonly string[] }[];
  readonly note: string | null;
  /** The relations that it stands in: "order: us-invasion-iraq, victory-over-is". */
  readonly relations: readonly string[];
}

/** A value with its time, in the words of the rule; null where an end is open. */
export interface TimelineRecord {
  readonly value: string;
  readonly from: string | null;
  readonly until: string | null;
  /** Rival figures for the same time. */
  readonly also: readonly string[];
  readonly source: string | null;
  readonly note: string | null;
}

/** What a text has of a fact, and what came of it. */
export interface TextRecord {
  readonly path: string;
  /** The date that the text was read with, as EDTF; null when it has none. */
  readonly date: string | null;
  /** False when the rule file's `about` keeps its facts from this text. */
  readonly applies: boolean;
  /** The words of the text that were met as phrases of the fact. */
  readonly met: readonly { readonly role: string; readonly text: string; readonly start: Position }[];
  readonly trials: readonly TrialRecord[];
  /** Why nothing was held against the fact; null when something was. */
  readonly reason: string | null;
}

/** One holding of the fact against what the text says. */
export interface TrialRecord {
  readonly verdict: "agree" | "contradict" | "outdated" | "garbled" | "silent";
  /** The words that name the fact. */
  readonly subject: string;
  /** The figure or date; null when none was found. */
  readonly said: string | null;
  readonly start: Position;
  /** The time that is spoken of, as EDTF; null when it is open. */
  readonly asOf: string | null;
  /** What came of it, and why, in a sentence without a full stop. */
  readonly message: string;
  /** The same, to be drawn as a frame. */
  readonly finding: Finding;
}

/** What `claimlint explain` tells of a fact. */
export interface FactExplanation {
  readonly kind: "fact";
  readonly version: string;
  /** The day that values are given for. */
  readonly today: string;
  readonly record: FactRecord;
  /** The text that was given; null when there was none. */
  readonly text: TextRecord | null;
  /** The articles that speak of the fact; null when none were looked at. */
  readonly articles: readonly TextRecord[] | null;
}

/** What `claimlint explain` tells of a check. */
export interface CheckExplanation {
  readonly kind: "check";
  readonly version: string;
  readonly check: CheckInfo;
}

export type Explanation = FactExplanation | CheckExplanation;
