import type { Document } from "../../src/document/document.js";
import { readDocument } from "../../src/document/read-document.js";

/** Reads a text as if it stood in a file of that name. */
export function read(text: string, path = "article.md"): Document {
  return readDocument({ path, text });
}

/** A document's blocks as an editor would list them: "kind: text", runs of white space as one space. */
export function outline(text: string, path?: string): string[] {
  return read(text, path).blocks.map((block) => `${block.kind}: ${block.text.replace(/\s+/g, " ").trim()}`);
}

/** The texts of the blocks of a kind. */
export function textsOf(kind: string, text: string, path?: string): string[] {
  return read(text, path)
    .blocks.filter((block) => block.kind === kind)
    .map((block) => block.text);
}

/** Cuts a text at its marks ("[" and "]" by default) and tells what stood between them, with spans in the text without marks. */
export function unmark(
  marked: string,
  open = "⟦",
  close = "⟧",
): { text: string; marked: string[]; spans: { start: number; end: number }[] } {
  let text = "";
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const character of marked) {
    if (character === open) start = text.length;
    else if (character === close) spans.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans, marked: spans.map((span) => text.slice(span.start, span.end)) };
}
