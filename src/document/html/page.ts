import type { Source } from "../../text/source.js";
import type { SourceMap } from "../../text/source-map.js";
import type { Span } from "../../text/span.js";
import type { BlockKind } from "../document.js";
import type { DraftBlock } from "../draft.js";

/**
 * What a part of a page is, as its markup says. `furniture`: by its element; `promo`: by its class, which is wrong at times;
 * `header`: furniture until the headline; `comments`: readers' words.
 */
export type AreaKind = "page" | "main" | "article" | "header" | "furniture" | "promo" | "comments";

/** A part of a page; areas lie in one another, the page is the first. */
export interface Area {
  readonly kind: AreaKind;
  /** Index of the area around it; -1 for the page. */
  readonly parent: number;
  /** It is, or lies in, an article or the page's main part. */
  readonly inStory: boolean;
}

/** What the element around a text says of it. */
export interface TextPlace {
  /** Name of the block element. */
  readonly element: string;
  readonly kind: BlockKind;
  /** Index of the innermost area. */
  readonly area: number;
  /** A number for each table cell, 0 outside of all. */
  readonly cell: number;
  readonly isInHeader: boolean;
  /** Inside a link to another page. */
  readonly isLink: boolean;
  /** The element's class says that it is a deck. */
  readonly isDeck: boolean;
  readonly isPreformatted: boolean;
  /** Inside a link or an element for notes: a raised figure there is a note mark. */
  readonly isReference: boolean;
}

/** A block with its place on the page. */
export interface PageBlock extends DraftBlock {
  readonly place: TextPlace;
  /** How many of its characters are links to other pages. */
  readonly linked: number;
}

/** A date that an attribute gives. */
export interface PageDate {
  readonly span: Span;
  /** How sure it is that this is the day of publication: the less the surer. */
  readonly rank: number;
  /** Area and number of blocks before it, for dates in the body. */
  readonly area: number;
  readonly blocks: number;
}

/** All that is read from a page in one pass; nothing is decided yet. */
export interface Page {
  readonly source: Source;
  readonly areas: Area[];
  readonly blocks: PageBlock[];
  readonly dates: PageDate[];
  readonly comments: { readonly span: Span; readonly text: string }[];
  /** `<title>` and og:title, for pages without a first-rank heading. */
  readonly titles: { readonly text: string; readonly map: SourceMap }[];
  /** What the page itself says of its language. */
  language: string | null;
  /** Where a tag begins that is never closed, so that the rest of the page is lost. */
  brokenOff: number | null;
}
