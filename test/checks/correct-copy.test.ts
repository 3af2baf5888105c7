import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judge, loadFacts, read } from "../../src/pipeline.js";

const folder = join(import.meta.dirname, "../../fixtures/correct");
const facts = loadFacts([]);

/** Copy in which every figure and date is right: a paragraph is an article, and no check may speak. */
describe.each(readdirSync(folder))("fixtures/correct/%s", (name) => {
  const [, head = "", body = ""] = /^(---\n.*?\n---\n)(.*)$/s.exec(readFileSync(join(folder, name), "utf8")) ?? [];
  const paragraphs = body.split(/\n{2,}/).filter((text) => text.trim() !== "");

  it("has a date and paragraphs", () => {
    expect(head).toMatch(/^date: /m);
    expect(paragraphs.length).toBeGreaterThan(0);
  });

  it.each(paragraphs.map((text) => [text.trim()]))("lets stand: %s", (text) => {
    const reading = read({ path: name, text: `${head}\n${text}\n` }, {});
    expect(judge(reading, facts, {}).findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
  });
});
