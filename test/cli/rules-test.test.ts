import { describe, expect, it } from "vitest";
import { folderWith, runCli } from "./run-cli.js";

const fact = (id: string, text: string) => `version: 1
facts:
  - id: ${id}
    subject: [ferry crew]
    unit: [sailors]
    value: "52"
    source: harbour office
    examples: {agree: ["${text}"]}
`;
const folder = folderWith({
  "rules/good.yaml": fact("a", "The ferry crew has 52 sailors."),
  "other/good.yaml": fact("b", "The ferry crew has 52 sailors."),
  "other/failing.yaml": fact("c", "The ferry crew has 61 sailors."),
  "bad.yaml": "version: 2\n",
  "bare/notes.md": "",
});
const run = (args: readonly string[], cwd = folder) => runCli(["rules", "test", ...args], { cwd });

describe("claimlint rules test", () => {
  it.each<[string, number, readonly string[]]>([
    ["every example of the folder rules passes", 0, []],
    ["an example fails", 1, ["other"]],
    ["a file has a mistake", 2, ["bad.yaml", "other"]],
    ["a file does not exist", 2, ["nope.yaml"]],
    ["a format does not exist", 2, ["--format", "sarif"]],
  ])("when %s exits with %i", (_situation, code, args) => {
    expect(run(args).code).toBe(code);
  });

  it("says so when there are no rules to test", () => {
    const { code, stderr } = runCli(["rules", "test"], { cwd: `${folder}/bare` });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^claimlint: no rules named: give a rule file/)]);
  });

  it("shows the frame of what failed, and counts", () => {
    const { stdout } = run(["other"]);
    expect(stdout).toContain("other/failing.yaml:8:44");
    expect(stdout).toContain("2 rule files, 2 facts, 2 examples: 1 failed, 1 passed");
  });

  it("judges each file by its own facts: two files may test the same subject", () => {
    expect(run(["rules", "other/good.yaml"]).stdout).toContain("2 examples: all passed");
  });

  it("writes the reports that are asked for", () => {
    const { stdout } = run(["other", "--format", "json"]);
    expect(JSON.parse(stdout).summary).toMatchObject({ examples: 2, passed: 1, failed: 1 });
    expect(run(["other", "--format", "junit"]).stdout).toContain('tests="2" failures="1"');
  });
});
