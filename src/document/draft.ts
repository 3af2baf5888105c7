import type { Finding } from "../findings/finding.js";
import type { Source } from "../text/source.js";
import { identityMap, type SourceMap } from "../text/source-map.js";
import type { Span } from "../text/span.js";
import type { ArticleDate, Block, BlockKind } from "./document.js";

/** A block before its sentences are found; its kind may still change. */
export interface DraftBlock {
  kind: BlockKind;
  readonly text: string;
  readonly map: SourceMap;
}

/** What a syntax reads from a source; the rest of the way to a document is the same for all. */
export interface Draft {
  /** In the order of the source. */
  readonly blocks: DraftBlock[];
  /** Dates that the markup gives, the most trustworthy first. */
  readonly dates: ArticleDate[];
  readonly comments: { readonly span: Span; readonly text: string }[];
  readonly notices: Finding[];
  /** The language that the markup says. */
  readonly language?: string;
}

export function emptyDraft(): Draft {
  return { blocks: [], dates: [], comments: [], notices: [] };
}

/** A block that is its source unit by unit. */
export function copiedBlock(kind: BlockKind, text: string, start: number, end: number): DraftBlock {
  return { kind, text: text.slice(start, end), map: identityMap(start, end) };
}

/** Where a block begins in the source. */
export function blockStart(block: Pick<Block, "map">): number {
  return block.map.source[0] ?? 0;
}

/** A notice that something in a document could not be read or judged. */
export function notJudged(
  source: Source,
  span: Span,
  message: string,
  label: string,
  notes: readonly string[] = [],
): Finding {
  return {
    check: "not-judged",
    severity: "notice",
    message,
    source,
    span,
    label,
    actual: null,
    expected: [],
    notes,
    fact: null,
    authority: null,
    quoted: false,
    speaker: null,
    asOf: null,
    labels: [],
    fixes: [],
    context: "",
  };
}
