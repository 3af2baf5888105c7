import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rdjson } from "../../../src/report/formats/rdjson.js";
import { bytePositionAt } from "../../../src/report/utf8.js";
import { fileWith, findingAt, labelOn, optionsOf, runOf, spanOf } from "../support.js";

const source = { path: "a.md", text: "\ufeff“Né” 😀 fell to 2,5\nand 2,5 “more”\n" };

function diagnosticsOf(finding: ReturnType<typeof findingAt>) {
  return JSON.parse(rdjson.render(runOf({ files: [fileWith("a.md", [finding])] }), optionsOf())).diagnostics;
}

describe("the rdjson report", () => {
  it("counts columns in UTF-8 bytes, the byte order mark too, since the file has them", () => {
    const [diagnostic] = diagnosticsOf(findingAt(source, spanOf(source, "2,5"), { check: "c", severity: "notice" }));
    const column = Buffer.byteLength(source.text.slice(0, source.text.indexOf("2,5"))) + 1;
    expect(diagnostic.location).toEqual({
      path: "a.md",
      range: { start: { line: 1, column }, end: { line: 1, column: column + 3 } },
    });
    expect(diagnostic).toMatchObject({ severity: "INFO", code: { value: "c" } });
  });

  it("agrees with the bytes of any text, wherever a line begins", () => {
    const unit = fc.constantFrom("a", "é", "“", "😀", "\n", "\r\n", "日");
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.nat({ max: 3000 }), fc.nat(), (pieces, padding, at) => {
        const any = { path: "a.md", text: `${"é".repeat(padding)}${pieces.join("")}` };
        const offset = `${"é".repeat(padding)}${pieces.slice(0, at % (pieces.length + 1)).join("")}`.length;
        const line = any.text.slice(0, offset).split("\n");
        expect(bytePositionAt(any, offset)).toEqual({
          line: line.length,
          column: Buffer.byteLength(line.at(-1) ?? "") + 1,
        });
      }),
    );
  });

  it("tells the other places and what to write", () => {
    const span = spanOf(source, "2,5");
    const finding = findingAt(source, span, { expected: ["2.5"], labels: [labelOn(source, "2,5", "again", "and")] });
    const [diagnostic] = diagnosticsOf(finding);
    expect(diagnostic.suggestions).toEqual([{ range: diagnostic.location.range, text: "2.5" }]);
    expect(diagnostic.related_locations).toEqual([
      {
        message: "again",
        location: { path: "a.md", range: { start: { line: 2, column: 5 }, end: { line: 2, column: 8 } } },
      },
    ]);
  });

  it("suggests nothing for a speaker's words, nor where two places must change at once", () => {
    const span = spanOf(source, "2,5");
    const edits = [
      { span, text: "2.5" },
      { span: { start: 0, end: 1 }, text: "" },
    ];
    expect(diagnosticsOf(findingAt(source, span, { expected: ["2.5"], quoted: true }))[0]).not.toHaveProperty(
      "suggestions",
    );
    expect(
      diagnosticsOf(findingAt(source, span, { fixes: [{ title: "t", safety: "safe", edits }] }))[0],
    ).not.toHaveProperty("suggestions");
  });

  it("points at the file alone inside a container", () => {
    const [diagnostic] = diagnosticsOf(findingAt(source, spanOf(source, "2,5"), { part: "paragraph 1" }));
    expect(diagnostic.location).toEqual({ path: "a.md" });
  });
});
