import { describe, expect, it } from "vitest";
import { folderWith, runCli } from "./run-cli.js";

const folder = folderWith({
  "rules/ferries.yaml":
    'version: 1\nfacts:\n  - {id: crew, title: Crew of the ferry, subject: ferry crew, unit: sailors, value: "52", source: x}\n',
  "news/right.md": "The ferry crew has 52 sailors.\n",
  "news/wrong.md": "The ferry crew has 61 sailors.\n",
  "news/other.md": "The harbour has 9 cranes.\n",
});
const explain = (...args: readonly string[]) => runCli(["explain", ...args], { cwd: folder });

describe("claimlint explain", () => {
  it("explains a check without any rules", () => {
    const { code, stdout } = runCli(["explain", "wrong-weekday"], { cwd: folderWith({}) });
    expect([code, stdout]).toEqual([0, expect.stringContaining("What it finds")]);
  });

  it.each(["crew", "Crew of the ferry", "crew of the FERRY"])("finds a fact by id or title: %s", (name) => {
    expect(explain(name)).toMatchObject({ code: 0, stdout: expect.stringContaining("rules/ferries.yaml:3:10") });
  });

  it("says why a text did not match", () => {
    const { stdout } = explain("crew", "--text", "The ferry crew may have 61 sailors.");
    expect(stdout).toContain("“61” is planned, denied or hypothetical");
  });

  it("lists the articles that speak of it, and no others", () => {
    const { code, stdout } = explain("crew", "news");
    expect(stdout).toContain("2 articles speak of it:");
    expect(stdout).toContain("news/right.md:1:20: agree: “52” agrees");
    expect(stdout).toContain("news/wrong.md:1:20: contradict: “61” contradicts");
    expect(stdout).not.toContain("other.md");
    expect(code).toBe(0);
  });

  it.each<[string, readonly string[], string]>([
    ["a name that is nearly right", ["crw"], "did you mean crew?"],
    ["a name that is nothing", ["harbourmaster"], "claimlint rules list shows the facts"],
    ["a text for a check", ["wrong-weekday", "--text", "x"], "--text asks about a fact"],
    ["an article that does not exist", ["crew", "nope.md"], "nope.md"],
    ["a date that is none", ["crew", "--text", "x", "--date", "someday"], "--date takes a date"],
  ])("with %s exits with 2", (_situation, args, message) => {
    expect(explain(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
