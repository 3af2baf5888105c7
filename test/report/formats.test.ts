import { describe, expect, it } from "vitest";
import { formats } from "../../src/report/formats/index.js";
import type { Source } from "../../src/text/source.js";
import { reportCases } from "./cases.js";
import { fileWith, findingAt, optionsOf, runOf, spanOf } from "./support.js";

/** C0 but the line feed, DEL, C1, and what turns a line round or cannot be seen. */
const obeyed = /(?!\n)[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

describe("every format", () => {
  it("is named in the order of the command line", () => {
    const names = "pretty concise json ndjson sarif github junit checkstyle gitlab rdjson markdown html shard";
    expect(formats.map(({ name }) => name).join(" ")).toBe(names);
  });

  it.each(formats)("$name passes no control character or override on, whatever the article holds", (format) => {
    for (const { result, notes = [] } of reportCases) {
      expect(format.render(result, optionsOf({ notes, ascii: true }))).not.toMatch(obeyed);
    }
  });

  it.each(formats)("$name has no colours but at a terminal", (format) => {
    const result = reportCases[0]?.result ?? runOf();
    expect(format.render(result, optionsOf())).not.toContain("\u001b");
    const coloured = format.render(result, optionsOf({ color: true }));
    expect(coloured.includes("\u001b")).toBe(["pretty", "concise"].includes(format.name));
  });

  it.each(formats)("$name ends its last line, or is empty", (format) => {
    for (const { result } of reportCases) {
      for (const quiet of [false, true]) expect(format.render(result, optionsOf({ quiet }))).toMatch(/^$|[^\n]\n$/);
    }
  });

  it.each(formats)("$name leaves notices out when quiet", (format) => {
    const source: Source = { path: "a.md", text: "Nothing to see in this one.\n" };
    const notice = findingAt(source, spanOf(source, "Nothing"), { severity: "notice", message: "A quiet remark" });
    const result = runOf({ files: [fileWith("a.md", [notice])] });
    expect(format.render(result, optionsOf())).toContain("A quiet remark");
    expect(format.render(result, optionsOf({ quiet: true }))).not.toContain("A quiet remark");
  });

  it.each(formats)("$name says what could not be read, also when quiet", (format) => {
    const result = runOf({ errors: [{ path: "locked.md", message: "cannot be read: permission denied" }] });
    for (const quiet of [false, true]) {
      const report = format.render(result, optionsOf({ quiet }));
      expect(report).toContain("locked.md");
      expect(report).toContain("permission denied");
    }
  });

  it.each(formats)("$name writes the same bytes again", (format) => {
    for (const { result } of reportCases) {
      expect(format.render(result, optionsOf())).toBe(format.render(structuredClone(result), optionsOf()));
    }
  });
});
