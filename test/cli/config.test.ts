import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goodRules, withError, withWarning } from "./articles.js";
import { folderWith, runCli } from "./run-cli.js";

const run = (files: Readonly<Record<string, string>>, args: readonly string[], sub = ".") => {
  const folder = folderWith({ ".git/HEAD": "", ...files });
  return runCli(args, { cwd: join(folder, sub) });
};
const pathsOf = (report: string) => JSON.parse(report).files.map((file: { path: string }) => file.path);

describe("a configuration", () => {
  it.each([
    [1, "is not needed", "", []],
    [0, "switches checks off", "checks: {garbled-figure: off}", []],
    [0, "makes findings lighter", "checks: {garbled-figure: notice}", []],
    [0, "sets the gate", "fail-on: never", []],
    [1, "gives way to the command line", "fail-on: never", ["--fail-on", "error"]],
    [1, "gives way to a check asked for by name", "checks: {garbled-figure: off}", ["--select", "garbled-figure"]],
    [1, "is not looked for when none is wanted", "fail-on: never", ["--no-config"]],
    [0, "may be another one", "fail-on: error", ["--config", "ci.yaml"]],
    [0, "leaves articles out", "exclude: ['*.md']", []],
    [0, "treats some articles otherwise", "overrides: [{paths: news/, checks: {garbled-figure: off}}]", []],
  ])("gives %i: %s", (code, _what, text, args) => {
    const files = { "news/a.md": withError, "claimlint.config.yaml": text, "ci.yaml": "fail-on: never\n" };
    const outcome = run(files, ["check", "news", ...args]);
    expect(outcome.stderr).toBe(text.startsWith("exclude") ? "claimlint: nothing to check\n" : "");
    expect(outcome.code).toBe(code);
  });

  it("names what is checked and by which rules, as seen from its own folder", () => {
    const config = "include: [articles]\nrules: [facts]\nexclude: [old/]\n";
    const files = { "claimlint.config.yaml": config, "facts/iraq.yaml": goodRules, "articles/a.md": withWarning };
    const all = {
      ...files,
      "articles/old/b.md": withError,
      "elsewhere/c.md": withError,
      "articles/sub/d.md": withWarning,
    };
    const { stdout } = run(all, ["check", "--format", "json"], "articles/sub");
    expect(pathsOf(stdout)).toEqual(["../a.md", "d.md"]);
    expect(JSON.parse(stdout).rules).toEqual([{ path: "../../facts/iraq.yaml", facts: 1, findings: [] }]);
  });

  it("that leaves out a file named by hand says so, and that is no error", () => {
    const files = { "a.md": withError, "b.md": "# Talks\n\nThey go on.\n", "claimlint.config.yaml": "exclude: a.md\n" };
    const one = run(files, ["check", "a.md"]);
    expect(one.stdout).toContain("left out by the configuration: a.md");
    expect(one.stderr).toBe("claimlint: nothing to check\n");
    expect(one.code).toBe(0);
    expect(pathsOf(run(files, ["check", "a.md", "b.md", "--format", "json"]).stdout)).toEqual(["b.md"]);
  });

  it("lends its terms to the rules", () => {
    const rules = goodRules.replace('"US troops"', '"{us} troops"');
    const article = "---\ndate: 2021-07-26\n---\n\nThere are 5,200 American troops in Iraq.\n";
    const files = { "a.md": article, "rules.yaml": rules, "claimlint.config.yaml": "terms: {us: [US, American]}\n" };
    expect(run(files, ["check", "a.md", "--rules", "rules.yaml"]).stdout).toContain("us-troops-iraq");
    expect(run(files, ["check", "a.md", "--rules", "rules.yaml", "--no-config"]).code).toBe(2);
  });

  it("makes units known", () => {
    const article = "They own a farm of 10 feddans (4.2 hectares).\n";
    const wrong = article.replace("4.2", "42");
    const units = 'units: [{name: feddan, equals: "4,200 square metres"}]\n';
    const found = (files: Record<string, string>) =>
      JSON.parse(run(files, ["check", ".", "--select", "wrong-conversion", "--format", "json"]).stdout).summary.errors;
    expect(found({ "a.md": wrong })).toBe(0);
    expect(found({ "a.md": wrong, "claimlint.config.yaml": units })).toBe(1);
    expect(found({ "a.md": article, "claimlint.config.yaml": units })).toBe(0);
  });

  it("says which of day and month comes first, to claims as well", () => {
    const dates = (language: string) => {
      const files = { "a.md": "It opened on 4/5/2021, they say.\n", "claimlint.config.yaml": language };
      const { stdout } = run(files, ["claims", "--format", "ndjson"]);
      return JSON.parse(stdout.split("\n", 1)[0] ?? "").timex.edtf;
    };
    expect(dates("language: en-US\n")).toBe("2021-04-05");
    expect(dates("language: en-GB\n")).toBe("2021-05-04");
  });

  it("names the baseline", () => {
    const folder = folderWith({
      ".git/HEAD": "",
      "news/a.md": withError,
      "claimlint.config.yaml": "baseline: known.json\n",
    });
    expect(runCli(["check", "--update-baseline"], { cwd: join(folder, "news") }).stdout).toContain("../known.json");
    expect(runCli(["check"], { cwd: folder }).code).toBe(0);
  });

  it.each([
    ["with mistakes", { "claimlint.config.yaml": "exclud: a\n" }, [], /error\[invalid-config\]: `exclud` is not a key/],
    ["that is missing", {}, ["--config", "none.yaml"], /none\.yaml: the configuration: no such file/],
    ["wanted and not wanted", {}, ["--config", "a.yaml", "--no-config"], /exclude each other/],
    [
      "with a unit of nothing",
      { "claimlint.config.yaml": "units: [{name: foo, equals: 3 bars}]\n" },
      [],
      /no amount of a known unit/,
    ],
  ])("%s gives 2", (_what, files, args, words) => {
    const outcome = run({ "a.md": withError, ...files } as Record<string, string>, ["check", "a.md", ...args]);
    expect(outcome.stderr).toMatch(words);
    expect(outcome.stdout).toBe("");
    expect(outcome.code).toBe(2);
  });
});

describe("claimlint config", () => {
  const files = {
    "claimlint.config.yaml": "fail-on: error\noverrides:\n  - {paths: sport/, checks: {wrong-weekday: off}}\n",
    "sport/a.md": "",
  };

  it("shows the settings in force for an article, and from where each comes", () => {
    const { stdout, code } = run(files, ["config", "sport/a.md"]);
    expect(stdout).toMatch(/^fail-on +error +claimlint\.config\.yaml:1$/m);
    expect(stdout).toMatch(/^checks\.wrong-weekday +off +claimlint\.config\.yaml:3$/m);
    expect(stdout).toMatch(/^checks\.impossible-date +error +usual$/m);
    expect(code).toBe(0);
    expect(run(files, ["config"]).stdout).toMatch(/^checks\.wrong-weekday +error +usual$/m);
  });

  it("for machines", () => {
    const settings = JSON.parse(run(files, ["config", "--format", "json"]).stdout).settings;
    expect(settings).toContainEqual({
      name: "fail-on",
      value: "error",
      from: { path: "claimlint.config.yaml", line: 1 },
    });
  });

  it("says that there is none", () => {
    expect(run({}, ["config"]).stdout).toContain("No configuration");
    expect(run(files, ["config", "--no-config"]).stdout).toContain("No configuration");
  });
});

it("stale facts are told by the day it is", () => {
  const rules = goodRules.replace("    source:", "    review-by: 2022-01-31\n    source:");
  const files = { "a.md": "# Talks\n\nThey go on.\n", "rules.yaml": rules };
  const check = (today: string) => run(files, ["check", "a.md", "--rules", "rules.yaml", "--today", today]).stdout;
  expect(check("2022-01-31")).not.toContain("stale-fact");
  expect(check("2022-02-01")).toContain("notice[stale-fact]: The fact us-troops-iraq");
});

it("articles of one folder, or of one story, are held against each other only when they are asked to be", () => {
  const folder = folderWith({ ".git/HEAD": "" });
  const write = (path: string, story: string, count: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(
      join(folder, path),
      `---\ndate: 2021-07-26\nstory: ${story}\n---\n\nThe ferry sank with ${count} people on board.\n`,
    );
  };
  write("one/a.md", "ferry", "140");
  write("one/b.md", "other", "140");
  write("two/c.md", "ferry", "140");
  for (const across of ["true", "{by: folder}", "{key: story}", "{key: nothing}"]) {
    writeFileSync(join(folder, "claimlint.config.yaml"), `across: ${across}\n`);
    expect(runCli(["check", "--format", "json"], { cwd: folder }).code).toBe(0);
  }
});
