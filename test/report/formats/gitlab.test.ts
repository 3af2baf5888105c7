import { describe, expect, it } from "vitest";
import { gitlab } from "../../../src/report/formats/gitlab.js";
import { fileWith, findingAt, optionsOf, runOf } from "../support.js";

const source = { path: "a.md", text: "It fell to 2,5.\nIt fell to 2,5.\n" };
const context = "It fell to 2,5.";
const first = findingAt(source, { start: 11, end: 14 }, { context });
const second = findingAt(source, { start: 27, end: 30 }, { context, severity: "warning" });

describe("the gitlab report", () => {
  it("gives what the code quality widget reads", () => {
    const [entry] = JSON.parse(gitlab.render(runOf({ files: [fileWith("a.md", [second])] }), optionsOf()));
    expect(entry).toMatchObject({
      description: "the figure is garbled",
      check_name: "garbled-figure",
      severity: "minor",
      location: { path: "a.md", lines: { begin: 2, end: 2 } },
    });
  });

  it("has no fingerprint twice, of twins in any file, and keeps that of a lone one", () => {
    const print = (findings: (typeof first)[]): string[] =>
      JSON.parse(gitlab.render(runOf({ files: [fileWith("a.md", findings)] }), optionsOf())).map(
        (entry: { fingerprint: string }) => entry.fingerprint,
      );
    const prints = print([first, second, first]);
    expect(new Set(prints).size).toBe(3);
    expect(print([second])).toEqual(prints.slice(0, 1));
  });

  it("blocks on an unreadable file", () => {
    const [entry] = JSON.parse(
      gitlab.render(runOf({ errors: [{ path: "b.md", message: "cannot be read" }] }), optionsOf()),
    );
    expect(entry).toMatchObject({ severity: "blocker", description: "cannot be read", location: { path: "b.md" } });
  });
});
