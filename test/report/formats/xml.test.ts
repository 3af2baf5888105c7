import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { checkstyle } from "../../../src/report/formats/checkstyle.js";
import { junit } from "../../../src/report/formats/junit.js";
import { element, escapeXml } from "../../../src/report/xml.js";
import { reportCases } from "../cases.js";
import { fileWith, findingAt, optionsOf, runOf } from "../support.js";

interface Node {
  name: string;
  attribs: Record<string, string>;
  children: (Node | { data: string })[];
}

function nodesOf(xml: string, name: string): Node[] {
  const found: Node[] = [];
  const visit = (node: unknown): void => {
    const one = node as Node;
    if (one.name === name) found.push(one);
    for (const child of one.children ?? []) visit(child);
  };
  visit(parseDocument(xml, { xmlMode: true }));
  return found;
}

const source = { path: "a.md", text: "It fell to 2,5.\n" };
const finding = findingAt(source, { start: 11, end: 14 });

describe("escaping for XML", () => {
  it("comes back as it was, or as a visible escape", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"'\t\n\r]|&(?!(?:amp|lt|gt|quot|apos|#9|#10|#13);)/);
        expect(escaped).not.toMatch(/(?!\u0085)\p{Cc}|\p{Cs}|[\ufffe\uffff]/u);
        const [node] = nodesOf(element("a", { b: text }), "a");
        if (!/(?!\u0085|[\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(text)) expect(node?.attribs.b).toBe(text);
      }),
    );
  });

  it("writes what XML cannot hold as an escape", () => {
    expect(escapeXml("a\u0000b\u001b[1m\ufffec\ud800")).toBe("a\\x00b\\x1b[1m\\xfffec\ufffd");
  });

  it("leaves undefined attributes out and closes empty elements", () => {
    expect(element("a", { b: undefined, c: 1 })).toBe('<a c="1"/>');
    expect(element("a", {}, ["<b/>"])).toBe("<a><b/></a>");
  });
});

describe("the junit report", () => {
  it("has a suite for each file, and a passing case for a clean one", () => {
    const xml = junit.render(runOf({ files: [fileWith("a.md", [finding]), fileWith("b.md", [])] }), optionsOf());
    expect(nodesOf(xml, "testsuite").map(({ attribs }) => [attribs.name, attribs.tests, attribs.failures])).toEqual([
      ["a.md", "1", "1"],
      ["b.md", "1", "0"],
    ]);
    expect(nodesOf(xml, "testcase")[1]?.children).toEqual([]);
    expect(nodesOf(xml, "testsuites")[0]?.attribs).toMatchObject({ tests: "2", failures: "1", errors: "0" });
  });

  it("fails errors and warnings, passes notices", () => {
    const findings = (["error", "warning", "notice"] as const).map((severity) => ({ ...finding, severity }));
    const xml = junit.render(runOf({ files: [fileWith("a.md", findings)] }), optionsOf());
    expect(nodesOf(xml, "failure").map(({ attribs }) => attribs.type)).toEqual(["error", "warning"]);
    expect(nodesOf(xml, "system-out")).toHaveLength(1);
    expect(nodesOf(xml, "testsuite")[0]?.attribs).toMatchObject({ tests: "3", failures: "2" });
  });

  it("numbers twins, since its readers tell cases apart by name", () => {
    const xml = junit.render(runOf({ files: [fileWith("a.md", [finding, finding])] }), optionsOf());
    const names = nodesOf(xml, "testcase").map(({ attribs }) => attribs.name);
    expect(names).toEqual(["garbled-figure: the figure is garbled", "garbled-figure: the figure is garbled (2)"]);
  });

  it("reports an unreadable file as an error", () => {
    const xml = junit.render(runOf({ errors: [{ path: "b.md", message: "cannot be read" }] }), optionsOf());
    expect(nodesOf(xml, "testsuites")[0]?.attribs).toMatchObject({ tests: "1", errors: "1", failures: "0" });
    expect(nodesOf(xml, "error")[0]?.attribs.message).toBe("cannot be read");
  });

  it("adds up in every case", () => {
    for (const { result } of reportCases) {
      const xml = junit.render(result, optionsOf());
      const [all] = nodesOf(xml, "testsuites");
      expect(Number(all?.attribs.tests)).toBe(nodesOf(xml, "testcase").length);
      expect(Number(all?.attribs.failures)).toBe(nodesOf(xml, "failure").length);
    }
  });
});

describe("the checkstyle report", () => {
  it("lists every file, with the place and the words of each finding", () => {
    const findings = [{ ...finding, severity: "notice" as const, notes: ["a note"] }];
    const xml = checkstyle.render(runOf({ files: [fileWith("a.md", findings), fileWith("b.md", [])] }), optionsOf());
    expect(nodesOf(xml, "file").map(({ attribs }) => attribs.name)).toEqual(["a.md", "b.md"]);
    expect(nodesOf(xml, "error").map(({ attribs }) => attribs)).toEqual([
      {
        line: "1",
        column: "12",
        severity: "info",
        message: "the figure is garbled; note: a note",
        source: "claimlint.garbled-figure",
      },
    ]);
  });

  it("names no line inside a container", () => {
    const xml = checkstyle.render(
      runOf({ files: [fileWith("a.docx", [{ ...finding, part: "paragraph 1" }])] }),
      optionsOf(),
    );
    expect(nodesOf(xml, "error")[0]?.attribs).not.toHaveProperty("line");
  });
});
