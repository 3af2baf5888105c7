import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, goodRules, withError } from "./articles.js";
import { folderWith, runCli } from "./run-cli.js";

const folder = folderWith({ "news/b.md": withError, "news/a.md": clean, "c.txt": withError });
const check = (args: readonly string[], settings = {}) => runCli(["check", ...args], { cwd: folder, ...settings });
const pathsOf = (report: string): readonly string[] =>
  JSON.parse(report).files.map((file: { path: string }) => file.path);

describe("what is read", () => {
  it("is the current folder when no path is named", () => {
    expect(pathsOf(check(["--format", "json"]).stdout)).toEqual(["c.txt", "news/a.md", "news/b.md"]);
  });

  it("may come in on standard input, beside files and under a name of its own", () => {
    const named = ["-", "news/a.md", "--stdin-filename", "drafts/d.md", "--format", "json"];
    const { stdout, code } = check(named, { input: withError });
    expect(pathsOf(stdout)).toEqual(["drafts/d.md", "news/a.md"]);
    expect(code).toBe(1);
    expect(pathsOf(check(["-", "--format", "json"], { input: clean }).stdout)).toEqual(["<stdin>"]);
  });

  it("gives the same report in whatever order it is named", () => {
    const one = check(["news", "c.txt", "--format", "json"]).stdout;
    expect(check(["c.txt", "news/b.md", "news/a.md", "--format", "json"]).stdout).toBe(one);
  });

  it("gives the same report in any time zone and any locale", () => {
    const plain = check(["news"]).stdout;
    expect(check(["news"], { env: { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" } }).stdout).toBe(plain);
  });
});

describe("articles without a date", () => {
  const undated = "There are 5,200 US troops in Iraq, and Iraq says so.\n";
  const files = {
    "r.yaml": goodRules,
    "a.md": undated,
    "b.md": `---\ndate: 2021-03-04\n---\n\n${undated}`,
    "c.md": undated.replace("5,200", "2,500"),
    "d.md": clean,
  };
  const desk = folderWith(files);
  const of = (...args: readonly string[]) => runCli(["check", "--rules", "r.yaml", ...args], { cwd: desk }).stdout;

  it("are named where figures of theirs could not be held against the rules for want of one", () => {
    expect(of("a.md")).toContain(
      "note: 1 article carries no date, so 1 figure could not be held against the rules (--date gives one):\n  a.md\n",
    );
    expect(of("--quiet", "a.md")).toBe("");
    expect(JSON.parse(of("a.md", "--format", "json")).files[0].undated).toBe(1);
  });

  it("are told of on standard error where the report has no place for them", () => {
    const said = (...args: readonly string[]) =>
      runCli(["check", "--rules", "r.yaml", "a.md", "--format", ...args], { cwd: desk }).stderr;
    for (const format of ["junit", "checkstyle", "gitlab", "rdjson"]) {
      expect(said(format), format).toContain("claimlint: 1 article carries no date, so 1 figure could not");
      expect(said(format, "--quiet"), format).not.toContain("no date");
    }
    for (const format of ["json", "sarif", "concise"]) expect(said(format), format).not.toContain("no date");
  });

  it("are named together when shards are merged", () => {
    const other = folderWith({ ...files, "e.md": files["a.md"] });
    const shards = ["a.md", "e.md"].map((article, i) => {
      runCli(["check", "--rules", "r.yaml", article, "--format", `shard=${i}.json`], { cwd: other });
      return `${i}.json`;
    });
    expect(runCli(["merge", ...shards], { cwd: other }).stdout).toContain(
      "note: 2 articles carry no date, so 2 figures could not be held against the rules (--date gives one):\n  a.md, e.md\n",
    );
  });

  it("are not named where a date is given, where a figure is right at any time or where nothing is of the rules", () => {
    expect(of("--date", "2021-03-04", "a.md")).not.toContain("no date");
    expect(of("b.md")).not.toContain("no date");
    expect(of("c.md", "d.md")).not.toContain("no date");
    expect(JSON.parse(of("c.md", "--format", "json")).files[0]).not.toHaveProperty("undated");
  });
});

describe("reports", () => {
  it("go to the files they name, and the one that names none to standard output", () => {
    const { stdout } = check(["c.txt", "--format", "concise", "--format", "json=a.json", "--format=sarif=b.sarif"]);
    expect(stdout).toContain("c.txt:");
    expect(JSON.parse(readFileSync(join(folder, "a.json"), "utf8")).summary.files).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, "b.sarif"), "utf8")).version).toBe("2.1.0");
  });

  it("go to --output when they name no file", () => {
    const { stdout } = check(["c.txt", "--format", "json", "--output", "out.json"]);
    expect(stdout).toBe("");
    expect(pathsOf(readFileSync(join(folder, "out.json"), "utf8"))).toEqual(["c.txt"]);
  });

  it("for machines leave it to standard error to say what could not be read", () => {
    const { stdout, stderr } = check(["nope.md", "c.txt", "--format", "json"]);
    expect(JSON.parse(stdout).errors).toEqual([{ path: "nope.md", message: "no such file or folder" }]);
    expect(stderr).toBe("claimlint: nope.md: no such file or folder\n");
  });
});

describe("colours", () => {
  const colour = "\u001b[";
  it.each<[boolean, string, Record<string, string>, string[]]>([
    [false, "in a pipe", {}, []],
    [true, "under FORCE_COLOR", { FORCE_COLOR: "1" }, []],
    [false, "under FORCE_COLOR=0", { FORCE_COLOR: "0" }, []],
    [false, "under NO_COLOR", { NO_COLOR: "1" }, []],
    [false, "under FORCE_COLOR with --no-color", { FORCE_COLOR: "1" }, ["--no-color"]],
    [false, "in a file under FORCE_COLOR", { FORCE_COLOR: "1" }, ["--output", "plain.txt"]],
  ])("are %s %s", (isColoured, _situation, env, args) => {
    const { stdout } = check(["c.txt", ...args], { env });
    const output = args.includes("--output") ? readFileSync(join(folder, "plain.txt"), "utf8") : stdout;
    expect(output).toContain("garbled-figure");
    expect(output.includes(colour)).toBe(isColoured);
  });
});

describe("what claimlint says of itself", () => {
  it.each([[["--version"]], [["--help"]], [["check", "--help"]], [["help", "check"]], [[]]])("%j", (args) => {
    const { stdout, stderr, code } = runCli(args, { cwd: folder });
    expect(stdout).toMatch(/claimlint/);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });
});
