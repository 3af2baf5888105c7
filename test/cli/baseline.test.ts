import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withError } from "./articles.js";
import { folderWith, runCli } from "./run-cli.js";

const other = withError.replace("3 to 2,5", "4 to 3,5");
const setUp = () => {
  const folder = folderWith({ "old.md": withError });
  const check = (...args: string[]) => runCli(["check", ".", ...args], { cwd: folder });
  return { folder, check };
};

describe("a baseline", () => {
  it("is adopted, lets what is known through, counts it and stops what is new", () => {
    const { folder, check } = setUp();
    const adopted = check("--update-baseline");
    expect(adopted.stdout).toContain("claimlint-baseline.json: 1 finding written down as known");
    expect(adopted.code).toBe(0);
    const later = check("--baseline", "claimlint-baseline.json");
    expect(later.stdout).toContain("1 known from the baseline");
    expect(later.code).toBe(0);
    writeFileSync(join(folder, "new.md"), other);
    const found = check("--baseline", "claimlint-baseline.json", "--format", "json");
    expect(JSON.parse(found.stdout).summary).toMatchObject({ errors: 1, baselined: 1 });
    expect(found.code).toBe(1);
  });

  it("survives a rename and other line ends", () => {
    const { folder, check } = setUp();
    check("--update-baseline", "--baseline", "known.json");
    renameSync(join(folder, "old.md"), join(folder, "renamed.md"));
    writeFileSync(join(folder, "renamed.md"), withError.replaceAll("\n", "\r\n").replace(" dropped", "\r\ndropped"));
    expect(check("--baseline", "known.json").code).toBe(0);
  });

  it("is pruned only when asked", () => {
    const { folder, check } = setUp();
    check("--update-baseline");
    writeFileSync(join(folder, "old.md"), "# Talks\n\nThe talks go on.\n");
    const file = join(folder, "claimlint-baseline.json");
    const before = readFileSync(file, "utf8");
    const later = check("--baseline", "claimlint-baseline.json");
    expect(later.stdout).toContain("1 finding of the baseline did not come up again");
    expect(readFileSync(file, "utf8")).toBe(before);
    expect(check("--prune-baseline").stdout).toContain("1 finding taken out, 0 left");
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ version: 1, findings: [] });
  });

  it("keeps --fix away from what is known", () => {
    const text = "# Doses arrive\n\nMore than 1,3 million doses came by air.\n";
    const folder = folderWith({ "a.md": text });
    runCli(["check", ".", "--update-baseline"], { cwd: folder });
    runCli(["check", ".", "--fix", "--baseline", "claimlint-baseline.json"], { cwd: folder });
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(text);
  });

  it.each([
    [
      "that is missing",
      ["--baseline", "none.json"],
      "none.json: the baseline: no such file or folder; --update-baseline",
    ],
    ["into a missing folder", ["--baseline", "no/such.json", "--update-baseline"], "no/such.json"],
    ["to be pruned and updated at once", ["--update-baseline", "--prune-baseline"], "give one of the two"],
  ])("%s gives 2", (_what, args, words) => {
    const outcome = setUp().check(...args);
    expect(outcome.stderr).toContain(words);
    expect(outcome.code).toBe(2);
  });
});
