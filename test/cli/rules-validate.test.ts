import { describe, expect, it } from "vitest";
import { folderWith, runCli } from "./run-cli.js";

const fact = (id: string, more = "") =>
  `version: 1\nfacts:\n  - {id: ${id}, subject: ferry crew, value: "52", source: harbour office${more}}\n`;
const folder = folderWith({
  "rules/good.yaml": fact("a", ", review-by: 2022-06-30"),
  "bad.yaml": fact("b", ", vlaue: 3"),
  "sourceless.yaml": 'version: 1\nfacts:\n  - {id: c, subject: ferry crew, value: "52"}\n',
  "event.yaml": "version: 1\nfacts:\n  - {id: d, event: boat sank, date: 2020, unit: boats, source: x}\n",
  "extends.yaml": "version: 1\nextends: [./bad.yaml]\n",
});
const run = (...args: readonly string[]) => runCli(["rules", ...args], { cwd: folder });

describe("claimlint rules validate", () => {
  it.each<[string, number, readonly string[]]>([
    ["nothing is wrong", 0, ["--today", "2022-06-30"]],
    ["a fact is past its review", 0, ["--today", "2022-07-01"]],
    ["a fact has no source", 0, ["sourceless.yaml"]],
    ["there is a warning", 0, ["event.yaml"]],
    ["there is an error", 2, ["bad.yaml"]],
    ["a file that is extended has an error", 2, ["extends.yaml"]],
    ["a file does not exist", 2, ["nope.yaml"]],
    ["today is no day", 2, ["--today", "someday"]],
  ])("when %s exits with %i", (_situation, code, args) => {
    expect(run("validate", ...args).code).toBe(code);
  });

  it("frames what is wrong at its place, and counts", () => {
    const { stdout } = run("validate", "bad.yaml", "sourceless.yaml");
    expect(stdout).toContain("`vlaue` is not a key of a fact");
    expect(stdout).toContain("bad.yaml:3:71");
    expect(stdout).toContain("2 rule files, 2 facts: 1 error, 1 notice");
  });

  it("says that nothing is wrong", () => {
    expect(run("validate", "--today", "2022-01-01").stdout).toContain("1 rule file, 1 fact: no findings");
  });

  it("notes facts past their review by the day that is given", () => {
    expect(run("validate", "--today", "2022-07-01").stdout).toContain(
      "notice[stale-fact]: The fact a should have been looked at again by 30 June 2022",
    );
  });

  it("writes the formats of check", () => {
    const { stdout } = run("validate", "bad.yaml", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ files: [], rules: [{ path: "bad.yaml" }], summary: { errors: 1 } });
    expect(run("validate", "bad.yaml", "--format", "sarif").stdout).toContain('"invalid-rule"');
  });
});

describe("claimlint check", () => {
  const article = folderWith({
    "a.md": "The ferry crew numbers 52.\n",
    "rules.yaml": fact("a", ", review-by: 2022-06-30"),
  });
  const check = (...args: readonly string[]) =>
    runCli(["check", "a.md", "--rules", "rules.yaml", ...args], { cwd: article });

  it("notes stale facts as well, and lets them pass", () => {
    const { stdout, code } = check("--today", "2022-07-01");
    expect(stdout).toContain("notice[stale-fact]");
    expect(code).toBe(0);
  });

  it.each([
    [["--today", "2022-06-30"]],
    [["--today", "2023-01-01", "--ignore", "stale-fact"]],
    [["--today", "2023-01-01", "--quiet"]],
  ])("is silent with %j", (args) => {
    expect(check(...args).stdout).not.toContain("stale-fact");
  });
});

describe("claimlint rules list", () => {
  it("gives the values of a day", () => {
    const { stdout, code } = run("list", "rules", "--today", "2022-07-01");
    expect(code).toBe(0);
    expect(stdout).toContain("rules/good.yaml");
    expect(stdout).toContain("review by 2022-06-30: over");
    expect(stdout).toContain("1 rule file, 1 fact, 1 past review");
  });

  it("gives them to spreadsheets and programs", () => {
    expect(run("list", "--format", "csv").stdout).toMatch(/^id,kind,title,value,/);
    expect(JSON.parse(run("list", "--format", "json", "--today", "2022-07-01").stdout)).toMatchObject({
      today: "2022-07-01",
      files: [{ path: "rules/good.yaml", facts: [{ id: "a", value: "52", stale: true }] }],
    });
  });

  it("tells of mistakes on standard error, and lists the rest", () => {
    const { stdout, stderr, code } = run("list", "bad.yaml", "rules");
    expect(stderr).toContain("bad.yaml:3:71: error[invalid-rule]");
    expect(stdout).toContain("rules/good.yaml");
    expect(code).toBe(2);
  });
});

describe("rules that nobody names", () => {
  const configured = folderWith({
    "claimlint.config.yaml": "rules: [desk/rules.yaml]\nterms: {boat: [ferry]}\nchecks: {stale-fact: error}\n",
    "desk/rules.yaml": `version: 1\nfacts:\n  - {id: a, subject: "{boat} crew", value: "52", source: x, review-by: 2022}\n`,
    "rules/other.yaml": fact("b"),
    "a.md": "The ferry crew numbers 52.\n",
  });
  const here = (...args: readonly string[]) => runCli(args, { cwd: configured });

  it("are those of the configuration, with its terms", () => {
    expect(here("rules", "validate", "--today", "2021-01-01").stdout).toContain("1 rule file, 1 fact: no findings");
    expect(here("rules", "list").stdout).toContain("desk/rules.yaml");
  });

  it("are those in the folder rules where no configuration is looked for", () => {
    expect(here("rules", "list", "--no-config").stdout).toContain("rules/other.yaml");
  });

  it("may close the gate when they are past their review, if the configuration says so", () => {
    expect(here("check", "a.md", "--today", "2022-12-31").code).toBe(0);
    const late = here("check", "a.md", "--today", "2023-01-01");
    expect([late.code, late.stdout]).toEqual([1, expect.stringContaining("error[stale-fact]")]);
  });
});
