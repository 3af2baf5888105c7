import { describe, expect, it } from "vitest";
import { withError } from "./articles.js";
import { folderWith, runCli } from "./run-cli.js";

const [headline = "", copy = ""] = withError.split("\n\n");
const withStet = (stet: string) => `${headline}\n\n<!-- claimlint ${stet} -->\n\n${copy}`;
const folder = folderWith({
  "stetted.md": withStet("stet garbled-figure: quoted as printed"),
  "until.md": withStet("stet garbled-figure until 2026-01-31: quoted as printed"),
  "long-past.md": withStet("stet garbled-figure until 2001-01-31: quoted as printed"),
  "no-reason.md": withStet("stet garbled-figure"),
  "unused.md": "# Talks resume\n\n<!-- claimlint stet garbled-figure: quoted as printed -->\n\nThe talks go on.\n",
});
const check = (...args: string[]) => runCli(["check", ...args], { cwd: folder });

describe("a stet", () => {
  it.each([
    [0, "lets a figure stand, and the summary counts it", ["stetted.md"], "1 let stand by a stet"],
    [0, "still holds when it has expired", ["until.md", "--today", "2026-02-01"], "expired on 31 January 2026"],
    [0, "expires by the system's date unless another is given", ["long-past.md"], "notice[expired-stet]"],
    [1, "without a reason fails the gate", ["no-reason.md"], "warning[stet-without-reason]"],
    [0, "that is not needed is told", ["unused.md"], "notice[unused-stet]"],
    [1, "that is not needed fails where notices do", ["unused.md", "--fail-on", "notice"], "notice[unused-stet]"],
  ])("gives %i and %s", (code, _what, args, words) => {
    const outcome = check(...args);
    expect(outcome.stdout).toContain(words);
    expect(outcome.code).toBe(code);
  });

  it("has not expired on its last day", () => {
    expect(check("until.md", "--today", "2026-01-31").stdout).not.toContain("expired");
  });

  it("is counted for machines too", () => {
    const report = JSON.parse(check("stetted.md", "no-reason.md", "--format", "json").stdout);
    expect(report.summary.stetted).toBe(2);
    expect(report.files.map((file: { stetted: number }) => file.stetted)).toEqual([1, 1]);
  });

  it("is judged by a day that must be one", () => {
    const { stderr, code } = check("until.md", "--today", "yesteryear");
    expect(stderr).toContain("--today takes a date");
    expect(code).toBe(2);
  });
});
