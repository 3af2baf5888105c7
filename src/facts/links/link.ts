import type { QuantityMention } from "../../claims/mention.js";
import type { BlockReading, Claim } from "../../claims/reading.js";
import type { NounPhrase, VerbGroup } from "../../claims/syntax/clause.js";
import type { Fact, QuantityFact } from "../fact.js";
import type { Occurrence, Occurrences } from "../occurrences.js";

/** What ties a figure to a phrase, named after the structure that does it. */
export type LinkKind =
  | "counted"
  | "inside"
  | "within"
  | "owner"
  | "modifier"
  | "of"
  | "with"
  | "predicate"
  | "agent"
  | "apposition"
  | "change"
  | "opening"
  | "object"
  | "label"
  | "payment"
  | "list"
  /** Of the thing that the first figure of a row is of, at a place of its own. */
  | "row"
  /** No structure, but there is nothing else in the sentence that it could be. */
  | "alone";

/** A phrase that a figure is said of. */
export interface Holder {
  readonly first: number;
  readonly next: number;
  /** The tokens of its head, and of the heads of phrases that stand for the same. */
  readonly heads: readonly number[];
  readonly by: LinkKind;
}

/** The verb that ties a figure to its holder, and on which side of it the figure stands. */
export interface Governor {
  readonly head: number;
  readonly base: string;
  /** The group that it belongs to; null for an infinitive or participle inside a phrase. */
  readonly group: VerbGroup | null;
  readonly side: "object" | "subject";
  /** The preposition between verb and figure; empty for a plain object. */
  readonly preposition: string;
}

/** Where a figure stands in its sentence: what it counts, and all that it may be said of, the nearest first. */
export interface FigureSite {
  readonly claim: Claim;
  readonly block: BlockReading;
  /** First token of the figure with its hedge, and the token after it. */
  readonly first: number;
  readonly next: number;
  /** First token of the phrase around the figure: its article or owner. */
  readonly phraseFirst: number;
  /** What is counted: its own noun, or the one that it shares with another: "France has 12 jets, Spain nine". */
  readonly counted: NounPhrase | null;
  readonly isElided: boolean;
  /** The measure whose unit the figure shares: "The branch is 12 kilometres long, the line 43". */
  readonly lender: QuantityMention | null;
  readonly holders: readonly Holder[];
  readonly governor: Governor | null;
}

/** A figure tied to the subject of a fact. */
export interface Link {
  readonly claim: Claim;
  readonly fact: QuantityFact;
  readonly factIndex: number;
  readonly subject: Occurrence;
  readonly by: LinkKind;
}

/** A place where a fact is spoken of, with all that the sentence and the article have of it. */
export interface SubjectContext {
  readonly claim: Pick<Claim, "block" | "sentence">;
  readonly fact: Pick<Fact, "file">;
  readonly factIndex: number;
  readonly subject: Occurrence;
  readonly occurrences: Occurrences;
  /** The occurrences of the same sentence. */
  readonly nearby: readonly Occurrence[];
}

/** All that a link is found in. */
export interface LinkContext extends SubjectContext {
  readonly claim: Claim;
  readonly fact: QuantityFact;
  readonly site: FigureSite;
  /** The day of the article; null without one. */
  readonly today: number | null;
  /** First token of the figure with its hedge, and the token after it. */
  readonly first: number;
  readonly next: number;
}
