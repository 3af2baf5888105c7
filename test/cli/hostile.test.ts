import { describe, expect, it } from "vitest";
import { clean, goodRules } from "./articles.js";
import { folderWith, runCli } from "./run-cli.js";

const fact = goodRules.slice(goodRules.indexOf("  - id"));
const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]", ..."bcdefghi".split("").map(bombLine)].join("\n");

function bombLine(name: string, index: number): string {
  const inner = "abcdefgh"[index];
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${inner}`).join(",")}]`;
}

const folder = folderWith({
  "clean.md": clean,
  "empty.md": "",
  "blank.html": "\n \n",
  "one-line.txt": `Troops: ${"there were 2,500 of them and then 3,000 more ".repeat(450_000)}`,
  "deep-quote.md": `${">".repeat(10_000)} deep\n`,
  "deep-list.md": Array.from({ length: 2000 }, (_, depth) => `${"  ".repeat(depth)}- item`).join("\n"),
  "brackets.md": "[".repeat(40_000),
  "emphasis.md": "*a _b ".repeat(20_000),
  "deep.html": `${"<div>".repeat(10_000)}deep`,
  "open-tag.html": "<a href=".repeat(20_000),
  "digits.txt": "1,".repeat(200_000),
  "encoding.txt": `${"1".repeat(400_000)} mÂ²`,
  "invalid.md": Uint8Array.from({ length: 5000 }, (_, i) => 0x80 + (i % 0x80)),
  "nothing/readme.rst": "",
  "rules/duplicate.yaml": goodRules + fact,
  "rules/bad-date.yaml": goodRules.replace("2020-11-17", "2020-11-31"),
  "rules/bomb.yaml": `${bomb}\n`,
  "rules/no-yaml.yaml": "version: 1\nfacts: [\n",
  "rules/list.yaml": "- 1\n- 2\n",
});

const check = (...args: string[]) => runCli(["check", ...args], { cwd: folder });

describe("an article that asks for trouble is read to the end", () => {
  it.each([
    "empty.md",
    "blank.html",
    "one-line.txt",
    "deep-quote.md",
    "deep-list.md",
    "brackets.md",
    "emphasis.md",
    "deep.html",
    "open-tag.html",
    "digits.txt",
    "encoding.txt",
    "invalid.md",
  ])("%s", (name) => {
    const { code, stderr } = check(name, "--format", "json", "--fail-on", "never");
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });
});

describe("an article that holds nothing to judge is told of in a notice", () => {
  it.each([
    ["empty.md", /empty/],
    ["blank.html", /empty/],
    ["invalid.md", /UTF-8/],
  ])("%s", (name, words) => {
    const report = JSON.parse(check(name, "--format", "json").stdout);
    const [finding] = report.files[0].findings;
    expect(finding.severity).toBe("notice");
    expect(finding.message).toMatch(words);
  });
});

describe("rules that ask for trouble are told of at their place, and the exit code is 2", () => {
  it.each([
    ["duplicate.yaml", "us-troops-iraq"],
    ["bad-date.yaml", "2020-11-31"],
    ["bomb.yaml", "rules/bomb.yaml:"],
    ["no-yaml.yaml", "rules/no-yaml.yaml:"],
    ["list.yaml", "rules/list.yaml:1:1"],
  ])("%s", (name, words) => {
    const { stdout, stderr, code } = check("clean.md", "--rules", `rules/${name}`);
    expect(stdout).toContain("error[invalid-rule]");
    expect(stdout).toContain(words);
    expect(stderr).toBe("");
    expect(code).toBe(2);
  });
});
