import type { SourceMap } from "../text/source-map.js";
import { lastNotAbove, type Span } from "../text/span.js";
import type { Document } from "./document.js";

/** Characters that mean something in Markdown, HTML or front matter. */
const markup = /[<>&*_`[\]\\"'#|~:{}]/;

/**
 * Tells whether a text may stand for a span of the source as it is: the span is running text of one block without markup
 * in it, and the text holds none either, unless the source is plain text.
 */
export function plainSpansOf(document: Document): (span: Span, text: string) => boolean {
  const maps = document.blocks.map(({ map }) => map).sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  const starts = maps.map((map) => map.source[0] ?? 0);
  return (span, text) => {
    if (document.syntax !== "text" && markup.test(text)) return false;
    const map = maps[lastNotAbove(starts, span.start)];
    return map !== undefined && isCopied(map, span);
  };
}

/** Runs stand in the order of the source. */
function isCopied(map: SourceMap, span: Span): boolean {
  const run = lastNotAbove(map.source, span.start);
  return (map.copied[run] ?? false) && span.end <= (map.sourceEnd[run] ?? 0);
}
