import { describe, expect, it } from "vitest";
import { markdown } from "../../../src/report/formats/markdown.js";
import { codeBlock, codeSpan, escapeMarkdown } from "../../../src/report/markdown.js";
import { fileWith, findingAt, optionsOf, runOf } from "../support.js";

describe("text in Markdown", () => {
  it.each([
    ["*stars* and _lines_", "\\*stars\\* and \\_lines\\_"],
    ["<b>bold</b> & co", "&lt;b&gt;bold&lt;/b&gt; &amp; co"],
    ["[a](b) | c", "\\[a\\](b) \\| c"],
    ["ask @editor about #12", "ask @&#8203;editor about #&#8203;12"],
    ["- not a list", "\\- not a list"],
    ["21. not a list", "21\\. not a list"],
    ["# no heading", "#&#8203; no heading"],
    ["see https://example.org/a_b?c=1 now", "see <https://example.org/a_b?c=1> now"],
    ["an \u001b[1m escape", "an \\\\x1b\\[1m escape"],
  ])("%j is written as %j", (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  it("puts backticks into spans and blocks that they cannot close", () => {
    expect(codeSpan("a`b``c")).toBe("```a`b``c```");
    expect(codeSpan("`a`")).toBe("`` `a` ``");
    expect(codeBlock(["```", "x"])).toEqual(["````text", "```", "x", "````"]);
  });
});

describe("the markdown report", () => {
  const source = { path: "a.md", text: "It fell to 2,5.\n" };
  const finding = findingAt(source, { start: 11, end: 14 }, { expected: ["2.5"] });

  it("shows the sentence with the figure in bold, and what to write", () => {
    const report = markdown.render(runOf({ files: [fileWith("a.md", [finding])] }), optionsOf());
    expect(report).toContain("  > It fell to <b>2,5</b>.");
    expect(report).toContain('  Write "2.5"');
  });

  it("fits into a comment, and counts what it leaves out", () => {
    const files = Array.from({ length: 300 }, (_, i) => fileWith(`articles/${i}.md`, [finding]));
    const report = markdown.render(runOf({ files }), optionsOf());
    const told = report.split("\n- ").length - 1;
    expect(report.length).toBeLessThan(65_536);
    expect(told).toBeGreaterThan(50);
    expect(report).toContain(`_${300 - told} more findings left out here`);
  });
});
