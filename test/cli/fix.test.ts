import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith, plainEnv, runCli } from "./run-cli.js";

const safe = "# Doses arrive\n\nMore than 1,3 million doses came by air.\n";
const unsafe = "# Leaders meet\n\nThe leaders met on Tuesday, July 26, 2021.\n";
const fixed = { safe: safe.replace("1,3", "1.3"), unsafe: unsafe.replace("Tuesday", "Monday") };
const textsIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

describe("corrections", () => {
  it.each([
    [1, "only the safe ones", ["--fix"], { "a.md": fixed.safe, "b.md": unsafe }],
    [0, "all of them", ["--fix-unsafe"], { "a.md": fixed.safe, "b.md": fixed.unsafe }],
    [1, "none, but shows the safe ones", ["--fix-dry-run"], { "a.md": safe, "b.md": unsafe }],
    [0, "none, but shows all", ["--fix-dry-run", "--fix-unsafe"], { "a.md": safe, "b.md": unsafe }],
    [1, "none unless asked", [], { "a.md": safe, "b.md": unsafe }],
  ])("give %i by what remains: %s", (code, _what, flags, texts) => {
    const folder = folderWith({ "a.md": safe, "b.md": unsafe });
    const outcome = runCli(["check", ".", ...flags], { cwd: folder });
    expect(textsIn(folder)).toEqual(texts);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toBe("");
  });

  it.each([
    [
      "Lind won 54 percent to 46 percent, a six-point margin.",
      "Lind won 54 percent to 46 percent, an eight-point margin.",
    ],
    [
      "Sales rose to 56 million from 50 million, an 8 percent gain.",
      "Sales rose to 56 million from 50 million, a 12 percent gain.",
    ],
    [
      "Sales rose to 59 million from 50 million, an 8 percent gain.",
      "Sales rose to 59 million from 50 million, an 18 percent gain.",
    ],
    [
      "Lind won 54 percent to 45 percent, an eight-point margin.",
      "Lind won 54 percent to 45 percent, a nine-point margin.",
    ],
  ])("take the article along: %s", (wrong, right) => {
    const folder = folderWith({ "a.md": `${wrong}\n` });
    runCli(["check", ".", "--fix-unsafe"], { cwd: folder });
    expect(textsIn(folder)).toEqual({ "a.md": `${right}\n` });
  });

  it("are counted, and the report shows what remains", () => {
    const folder = folderWith({ "a.md": safe, "b.md": unsafe });
    const { stdout } = runCli(["check", ".", "--fix"], { cwd: folder });
    expect(stdout).toContain("note: 1 correction in 1 article made");
    expect(stdout).not.toContain("garbled-figure");
    expect(stdout).toContain("wrong-weekday");
    expect(runCli(["check", "a.md", "--fix"], { cwd: folder }).stdout).not.toContain("correction");
  });

  it("are shown as a unified diff in a dry run", () => {
    const folder = folderWith({ "news/a.md": safe });
    const { stdout } = runCli(["check", ".", "--fix-dry-run", "--format", "pretty=report.txt"], { cwd: folder });
    const lines = safe.trimEnd().split("\n");
    expect(stdout.trimEnd().split("\n")).toEqual([
      "--- a/news/a.md",
      "+++ b/news/a.md",
      "@@ -1,3 +1,3 @@",
      ` ${lines[0]}`,
      " ",
      `-${lines[2]}`,
      `+${lines[2]?.replace("1,3", "1.3")}`,
    ]);
  });

  it("of standard input are only shown", () => {
    const cwd = folderWith({});
    expect(runCli(["check", "-", "--fix-dry-run"], { cwd, input: safe }).stdout).toContain("+More than 1.3 million");
    const refused = runCli(["check", "-", "--fix"], { cwd, input: safe });
    expect(refused.stderr).toContain("--fix-dry-run");
    expect(refused.code).toBe(2);
  });

  it("take a stet out that is not needed, and only unsafely one that has expired", () => {
    const unused = "One.\n\n<!-- claimlint stet garbled-figure: x -->\n\nTwo.\n";
    const expired =
      "<!-- claimlint stet-file garbled-figure until 2020-01-31: x -->\n\nIn 2,5 cases.\n\nThe 1,3 million came.\n";
    const folder = folderWith({ "a.md": unused, "b.md": expired });
    runCli(["check", ".", "--fix"], { cwd: folder });
    expect(textsIn(folder)).toEqual({ "a.md": "One.\n\nTwo.\n", "b.md": expired });
    runCli(["check", ".", "--fix-unsafe"], { cwd: folder });
    expect(textsIn(folder)["b.md"]).not.toContain("stet-file");
  });

  it.each([
    ["with a report for machines on standard output", ["--fix-dry-run", "--format", "json"], "--format json=FILE"],
  ])("are refused %s", (_what, flags, words) => {
    const outcome = runCli(["check", ".", ...flags], { cwd: folderWith({ "a.md": safe }) });
    expect(outcome.stderr).toContain(words);
    expect(outcome.code).toBe(2);
  });
});

describe("a kill at any moment of --fix", () => {
  it("leaves every article as it was or as it should be, never a part of it", async () => {
    const before = safe.repeat(40);
    const after = fixed.safe.repeat(40);
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, before]));
    const folder = folderWith(files);
    let killed = 0;
    for (let round = 0; round < 8 && killed < 4; round++) {
      const child = spawn(process.execPath, [bin, "check", ".", "--fix"], {
        cwd: folder,
        env: plainEnv,
        stdio: "ignore",
      });
      const ended = once(child, "exit");
      while (
        child.exitCode === null &&
        Object.values(textsIn(folder)).filter((text) => text === after).length <= killed * 10
      ) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      child.kill("SIGKILL");
      const [, signal] = await ended;
      if (signal === "SIGKILL") killed++;
      const texts = Object.entries(textsIn(folder));
      expect(texts).toHaveLength(60);
      expect(texts.filter(([, text]) => text !== before && text !== after)).toEqual([]);
    }
    expect(killed).toBeGreaterThan(0);
    expect(runCli(["check", ".", "--fix"], { cwd: folder }).code).toBe(0);
    expect(Object.values(textsIn(folder)).filter((text) => text === after)).toHaveLength(60);
  });
});
