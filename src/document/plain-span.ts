import type { SourceMap } from "../text/source-map.js";
import { lastNotAbove, type Span } from "../text/span.js";
import type { Document } from "./document.js";

/** Characters that mean something in Markdown, HTML or front matter; the colon of 2:30 means nothing in any of them. */
const markup = /[<>&*_`[\]\\"'#|~{}]|(?<!\d):|:(?!\d)/;

/**
 * Tells why a text may not stand for a span of the source as it is; null where it may: the span is running text of one block
 * without markup in it, and the text holds none either, unless the source is plain text.
 */
export function hindrancesOf(document: Document): (span: Span, text: string) => string | null {
  const maps = document.blocks.map(({ map }) => map).sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  const starts = maps.map((map) => map.source[0] ?? 0);
  return (span, text) => {
    const map = maps[lastNotAbove(starts, span.start)];
    if (!map || !isCopied(map, span)) return "markup stands in it";
    const mark = document.syntax === "text" ? null : markup.exec(text);
    return mark && `${mark[0]} would be read as markup`;
  };
}

/** Runs stand in the order of the source. */
function isCopied(map: SourceMap, span: Span): boolean {
  const run = lastNotAbove(map.source, span.start);
  return (map.copied[run] ?? false) && span.end <= (map.sourceEnd[run] ?? 0);
}
