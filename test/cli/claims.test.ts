import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { badRules, clean, goodRules } from "./articles.js";
import { bin, folderWith, plainEnv, runCli } from "./run-cli.js";

const article =
  "---\ndate: 2021-07-26\n---\nThere were 2,500 US troops in Iraq on Monday, and 300 tanks in May 2020.\n";
const folder = folderWith({
  "news/b.md": article,
  "news/a.md": clean,
  "undated.txt": "The vote will be on Friday.\n",
  "many.md": `${article.repeat(1)}${"There were 2,500 tanks and 300 guns in the field on Monday.\n\n".repeat(3000)}`,
  "picture.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0),
  "rules/good.yaml": goodRules,
  "rules/bad/bad.yaml": badRules,
});
const claims = (args: readonly string[], settings = {}) => runCli(["claims", ...args], { cwd: folder, ...settings });
const linesOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("claimlint claims", () => {
  it("shows a table of the articles of a folder, in path order", () => {
    const { stdout, stderr, code } = claims(["news"]);
    expect(stdout.indexOf("news/a.md")).toBeLessThan(stdout.indexOf("news/b.md"));
    expect(stdout).toContain("2,500");
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("writes a line for each mention, with verdicts where rules are given", () => {
    const plain = linesOf(claims(["news/b.md", "--format", "ndjson"]).stdout);
    expect(plain.map(({ text }) => text)).toEqual(["2,500", "Monday", "300", "May 2020"]);
    expect(plain[0]).not.toHaveProperty("verdict");
    const judged = linesOf(claims(["news/b.md", "--format", "ndjson", "--rules", "rules/good.yaml"]).stdout);
    expect(judged.map(({ verdict }) => verdict)).toEqual(["agree", "unknown", "unknown", "unknown"]);
  });

  it("reads standard input under a name of its own", () => {
    const args = ["-", "--stdin-filename", "drafts/d.md", "--format", "ndjson"];
    expect(linesOf(claims(args, { input: article }).stdout)[0].path).toBe("drafts/d.md");
  });

  it("dates articles that carry no date, or all of them", () => {
    const monday = (...args: string[]) =>
      linesOf(claims([...args, "--format", "ndjson"]).stdout).find(({ text }) => /day$/.test(text)).timex.edtf;
    expect(monday("undated.txt")).toBeNull();
    expect(monday("undated.txt", "--date", "2021-07-26")).toBe("2021-07-30");
    expect(monday("news/b.md", "--date", "2020-01-01")).toBe("2021-07-26");
    expect(monday("news/b.md", "--date-override", "2020-01-01")).toBe("2019-12-30");
  });

  it("writes several reports at once", () => {
    const { stdout } = claims(["news", "--format", "csv", "--format", "json=all.json"]);
    expect(stdout.split("\r\n")[0]).toMatch(/^path,line,/);
    expect(JSON.parse(readFileSync(join(folder, "all.json"), "utf8")).files).toHaveLength(2);
    expect(claims(["news", "--output", "table.txt"]).stdout).toBe("");
    expect(readFileSync(join(folder, "table.txt"), "utf8")).toContain("news/b.md");
  });

  it.each(["claims", "check"])("%s gives the same bytes in any time zone and any locale", (command) => {
    const fixtures = join(import.meta.dirname, "../../fixtures");
    const args = [command, "articles", "timexes", "--no-config", "--date", "2013-03-22", "--format", "ndjson"];
    const plain = runCli(args, { cwd: fixtures, env: { TZ: "UTC", LC_ALL: "C" } }).stdout;
    expect(linesOf(plain).length).toBeGreaterThan(10);
    for (const [TZ, LC_ALL] of [
      ["Pacific/Auckland", "tr_TR.UTF-8"],
      ["America/Los_Angeles", "ar_EG.UTF-8"],
      ["Asia/Kathmandu", "de_DE.UTF-8"],
    ] as const) {
      const { stdout } = runCli(args, { cwd: fixtures, env: { TZ, LC_ALL, LANG: LC_ALL } });
      expect(stdout === plain).toBe(true);
    }
  });
});

describe("what cannot be done as asked gives 2 and says why", () => {
  it.each([
    ["a path that does not exist", ["nope.md"], "nope.md: no such file or folder"],
    ["a binary named by hand", ["picture.png"], "picture.png: is binary"],
    ["a misspelt format", ["news", "--format", "tabel"], "did you mean table?"],
    ["a format of check", ["news", "--format", "sarif"], "unknown format"],
    ["a date that is none", ["news", "--date", "soonish"], "--date takes a date"],
    ["a misspelt flag", ["news", "--ruels", "x"], "did you mean --rules?"],
    ["a rule file with a misspelt key", ["news", "--rules", "rules/bad"], "factz"],
    ["a report into a folder that is missing", ["news", "--output", "no/such.txt"], "no/such.txt"],
  ])("%s", (_situation, args, words) => {
    const { stderr, code } = claims(args);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });

  it("one unreadable file among many, after the rest is written", () => {
    const { stdout, code } = claims(["nope.md", "news", "--format", "json"]);
    const report = JSON.parse(stdout);
    expect(report.files).toHaveLength(2);
    expect(report.errors).toEqual([{ path: "nope.md", message: "no such file or folder" }]);
    expect(code).toBe(2);
  });
});

describe("a pipe", () => {
  it("takes a long output whole", () => {
    expect(linesOf(claims(["many.md", "--format", "ndjson"]).stdout).length).toBeGreaterThan(8000);
  });

  it("that is closed early ends the output in silence", () => {
    const script = `"${process.execPath}" "${bin}" claims many.md many.md news | head -c 20 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder, env: plainEnv });
    expect(stderr.toString()).toBe("");
    expect(stdout.toString().trim()).toBe("0");
  });
});
