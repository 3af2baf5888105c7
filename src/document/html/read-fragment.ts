import type { Source } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import type { Draft } from "../draft.js";
import { arrangeFragment } from "./arrange-page.js";
import { readPage } from "./read-page.js";
import type { FurnitureElements } from "./selectors.js";

/**
 * Reads a piece of HTML that stands in another syntax into its draft. `marks` are places in it, counted as in `html`, that
 * belong to that syntax.
 */
export function readFragment(
  source: Source,
  html: string,
  offset: number,
  marks: readonly Span[],
  draft: Draft,
  furniture?: FurnitureElements,
): void {
  const page = readPage(source, html, offset, marks, furniture);
  arrangeFragment(
    page,
    draft.blocks.some((block) => block.kind === "headline"),
  );
  for (const { kind, text, map } of page.blocks) draft.blocks.push({ kind, text, map });
  for (const comment of page.comments) draft.comments.push(comment);
}
