import type { Finding } from "../findings/finding.js";
import type { Source } from "../text/source.js";
import { type SourceMap, toSource } from "../text/source-map.js";
import type { Span } from "../text/span.js";

/**
 * What a piece of an article is. `furniture` (navigation, comments, "Read more", sign-up lines, other items in the foot)
 * is read but never judged.
 */
export type BlockKind =
  | "headline"
  | "deck"
  | "subheading"
  | "paragraph"
  | "quote"
  | "list-item"
  | "caption"
  | "table-cell"
  | "furniture";

/** A piece of running text, its markup taken away, with the map back to the source. All spans in it are its own offsets. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly map: SourceMap;
  readonly sentences: readonly Span[];
  /** What stands in quotation marks, the marks outside; a quote that runs on over paragraphs is open at the end. */
  readonly quotations: readonly Span[];
  /** Name of the container part (a docx paragraph, an archive's line) that holds the block. */
  readonly part?: string;
}

/** When the article was published, as written where it was found. */
export interface ArticleDate {
  /** EDTF or words, as written. */
  readonly text: string;
  readonly from: "front matter" | "metadata" | "date line" | "dateline";
  /** Where it stands in the source. */
  readonly span: Span;
}

/** An article made ready for reading. */
export interface Document {
  readonly source: Source;
  readonly syntax: string;
  readonly blocks: readonly Block[];
  /** Places that may give the date of publication, the most trustworthy first; claims reads them as dates. */
  readonly dates: readonly ArticleDate[];
  /** Comments in the markup, where stets are written; the span covers the comment's marks, the text does not. */
  readonly comments: readonly { readonly span: Span; readonly text: string }[];
  /** The language that the article says it is in, as written: "de", "en-GB"; absent where it says none. */
  readonly language?: string;
  /** Notices about the reading itself: broken front matter, markup too deep to follow. */
  readonly notices: readonly Finding[];
}

/** The span of the source that a span of a block came from. */
export function sourceSpan(block: Block, span: Span): Span {
  return toSource(block.map, span);
}

/** True for text that belongs to the article itself. */
export function isJudged(block: Block): boolean {
  return block.kind !== "furniture";
}
