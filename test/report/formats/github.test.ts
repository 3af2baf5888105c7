import { describe, expect, it } from "vitest";
import type { Severity } from "../../../src/findings/finding.js";
import { github } from "../../../src/report/formats/github.js";
import type { Source } from "../../../src/text/source.js";
import { fileWith, findingAt, optionsOf, runOf } from "../support.js";

function commandsOf(report: string): string[] {
  const lines = report.split("\n");
  return lines.filter((line) => /^::(?:error|warning|notice) /.test(line));
}

const source: Source = { path: "a.md", text: "It fell to 2,5\nsoldiers.\n" };
const figure = { start: 11, end: 14 };

describe("the github report", () => {
  it("writes an annotation for a place on one line", () => {
    const result = runOf({ files: [fileWith("a.md", [findingAt(source, figure, { notes: ["a note"] })])] });
    expect(commandsOf(github.render(result, optionsOf()))).toEqual([
      "::error file=a.md,line=1,endLine=1,col=12,endColumn=15,title=claimlint%3A garbled-figure::the figure is garbled%0Anote: a note",
    ]);
  });

  it("leaves columns out where a place runs over lines, and lines inside a container", () => {
    const over = findingAt(source, { start: 11, end: 23 });
    const inside = findingAt(source, figure, { part: "paragraph 2" });
    const commands = commandsOf(github.render(runOf({ files: [fileWith("a.md", [over, inside])] }), optionsOf()));
    expect(commands[0]).toMatch(/^::error file=a\.md,line=1,endLine=2,title=/);
    expect(commands[1]).toMatch(/^::error file=a\.md,title=/);
  });

  it("escapes what the runner would take as its own", () => {
    const odd = { path: "a,b:100%\n.md", text: source.text };
    const finding = findingAt(odd, figure, { message: "100%\r\n::error::x" });
    const [command] = commandsOf(github.render(runOf({ files: [fileWith(odd.path, [finding])] }), optionsOf()));
    expect(command).toContain("file=a%2Cb%3A100%25%0A.md,");
    expect(command).toContain("::100%25 ::error::x");
  });

  it("keeps within ten of each kind and counts the rest by file in the tenth", () => {
    const many = (path: string, severity: Severity, number: number) =>
      fileWith(
        path,
        Array.from({ length: number }, () => findingAt({ path, text: source.text }, figure, { severity })),
      );
    const files = [
      many("a.md", "error", 8),
      many("b.md", "error", 4),
      many("c.md", "warning", 10),
      many("d.md", "notice", 11),
    ];
    const commands = commandsOf(github.render(runOf({ files }), optionsOf()));
    const kindOf = (command: string): string => command.slice(2, command.indexOf(" "));
    const kinds = ["error", "warning", "notice"].flatMap((kind) => Array.from({ length: 10 }, () => kind));
    expect(commands.map(kindOf)).toEqual(kinds);
    expect(commands[9]).toBe("::error title=3 more errors::The log has all of them. By file:%0Ab.md: 3");
    expect(commands[29]).toContain("title=2 more notices");
    expect(commands[19]).toContain("file=c.md");
  });

  it("counts an unreadable file among the errors, first", () => {
    const errors = [{ path: "b.md", message: "cannot be read" }];
    const result = runOf({ files: [fileWith("a.md", [findingAt(source, figure)])], errors });
    expect(commandsOf(github.render(result, optionsOf()))[0]).toBe("::error file=b.md::cannot be read");
  });

  it("groups frames by file and stops commands around them", () => {
    const hostile: Source = { path: "a.md", text: "::error::2,5 ##[error]2,5 claimlint-xx ::claimlint-x::\n" };
    const finding = findingAt(hostile, { start: 9, end: 12 });
    const lines = github.render(runOf({ files: [fileWith("a.md", [finding])] }), optionsOf()).split("\n");
    expect(lines.slice(0, 2)).toEqual(["::group::a.md (1 finding)", "::stop-commands::claimlint-xxx"]);
    const end = lines.indexOf("::claimlint-xxx::");
    expect(lines[end + 1]).toBe("::endgroup::");
    expect(lines.slice(2, end).join("\n")).not.toContain("claimlint-xxx");
  });

  it("does not let the summary speak to the runner", () => {
    const result = runOf({ errors: [{ path: "::error::x", message: "##[error]y" }] });
    const lines = github.render(result, optionsOf({ notes: ["##[warning]z"] })).split("\n");
    const free = lines.filter((line) => !line.startsWith("::error "));
    expect(free.join("\n")).not.toMatch(/^\s*::|##\[/m);
  });
});
