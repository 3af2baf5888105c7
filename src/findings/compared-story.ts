import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import type { RunError } from "./run-result.js";

/** Articles on one story laid beside each other: what each says of the same thing. */
export interface ComparedStory {
  readonly version: string;
  /** In path order. */
  readonly articles: readonly ComparedArticle[];
  /** Path of the article that the others are held against; null where the majority decides. */
  readonly reference: string | null;
  /** Facts first, then what at least two articles share, in the order in which it is told. */
  readonly rows: readonly ComparedRow[];
  readonly errors: readonly RunError[];
}

export interface ComparedArticle {
  readonly source: Source;
  /** EDTF; null where the article carries no date. */
  readonly date: string | null;
}

/** One thing that is told, and what each article says of it; null where an article does not tell. */
export interface ComparedRow {
  readonly subject: string;
  /** Id of the fact that the cells are held against. */
  readonly fact: string | null;
  readonly cells: readonly (ComparedCell | null)[];
}

/** What an article says. */
export interface ComparedCell {
  /** As printed. */
  readonly text: string;
  readonly span: Span;
  /** `agree`: as the fact, the reference or the others; `odd`: against them; `differ`: another value, perhaps of another day. */
  readonly standing: "agree" | "odd" | "differ";
}
