import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceSpan } from "../../src/document/document.js";
import { positionAt } from "../../src/text/source.js";
import { read } from "./outline.js";

const folder = join(import.meta.dirname, "../../fixtures/documents");
const articles = readdirSync(folder).filter((name) => !name.endsWith(".outline.txt"));

/** What was read from an article, a line a thing, each with the line of the source where it begins. */
function describeDocument(name: string): string {
  const document = read(readFileSync(join(folder, name), "utf8"), name);
  const line = (offset: number) => String(positionAt(document.source, offset).line).padStart(3);
  const lines = [
    `syntax ${document.syntax}`,
    ...document.dates.map((date) => `${line(date.span.start)} date from ${date.from}: ${date.text}`),
    ...document.comments.map((comment) => `${line(comment.span.start)} comment: ${comment.text.trim()}`),
    ...document.notices.map((notice) => `${line(notice.span.start)} notice: ${notice.message}`),
  ];
  for (const block of document.blocks) {
    for (const sentence of block.sentences) {
      const words = block.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
      lines.push(`${line(sourceSpan(block, sentence).start)} ${block.kind}: ${words}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

describe("what is read from whole articles", () => {
  it.each(articles)("%s", async (name) => {
    await expect(describeDocument(name)).toMatchFileSnapshot(join(folder, `${name}.outline.txt`));
  });
});
