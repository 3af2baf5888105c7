import { describe, expect, it } from "vitest";
import { goodRules } from "./articles.js";
import { folderWith, runCli } from "./run-cli.js";

const unused = `  - id: bridge
    event: ["opening of the Exampleton bridge"]
    date: 1998-09-14
    source: town archive
`;
const folder = folderWith({
  "news/a.md": "---\ndate: 2021-07-26\n---\n\nThere are 2,500 US troops in Iraq. They use 40 lorries and 12 tents.\n",
  "news/b.md": "---\ndate: 2021-07-26\n---\n\nThe convoy had 50 lorries.\n",
  "rules/r.yaml": goodRules + unused,
});
const run = (...args: string[]) => runCli(["coverage", ...args], { cwd: folder });

describe("claimlint coverage", () => {
  it("counts what the rules reach, and names what they do not", () => {
    const { stdout, code } = run("news", "--rules", "rules");
    expect(stdout).toContain("2 articles: rules cover 1 of 4 figures");
    expect(stdout).toContain("What is counted most that no rule covers\n  lorries (2)\n");
    expect(stdout).toContain("Facts that no article used (1 of 2)\n  bridge\n");
    expect(code).toBe(0);
  });

  it("lists every such figure with its place", () => {
    expect(run("news", "--rules", "rules", "--list").stdout).toContain("news/a.md:5:45: 40 lorries\n");
  });

  it("is JSON for other programs", () => {
    const report = JSON.parse(run("news", "--rules", "rules", "--format", "json").stdout);
    expect(report).toMatchObject({ version: 1, articles: 2, figures: { covered: 1, total: 4 } });
    expect(report.facts).toEqual([
      { id: "us-troops-iraq", used: 1 },
      { id: "bridge", used: 0 },
    ]);
    expect(report.uncovered[0]).toEqual({ path: "news/a.md", line: 5, column: 45, text: "40", counted: "lorries" });
  });

  it.each([
    ["without rules", ["news"], "give them with --rules"],
    ["of an article that is missing", ["no.md", "--rules", "rules"], "no.md: no such file"],
    ["in a format it has not", ["news", "--rules", "rules", "--format", "xml"], "unknown format"],
  ])("%s gives 2", (_what, args, words) => {
    expect(run(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
  });
});
