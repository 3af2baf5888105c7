import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runCli } from "./run-cli.js";

const folder = folderWith({
  "facts.csv": "id,subject,unit,value,from\ncrew,ferry crew,sailors,52,2020\n",
  "odd.csv": "id,subject,how many\ncrew,ferry crew,52\n",
  "bad.csv": 'id,subject,value\ncrew,ferry crew,"2,5"\n',
  "there.yaml": "version: 1\n",
  "story.md": "---\ndate: 2021-07-26\n---\n\nSkerry Line employs 6,900 people.\n",
  "empty.md": "Nothing happened.\n",
});
const rules = (...args: readonly string[]) => runCli(["rules", ...args], { cwd: folder });

describe("claimlint rules import", () => {
  it("prints a rule file that works", () => {
    const { code, stdout } = rules("import", "facts.csv");
    expect(code).toBe(0);
    const news = folderWith({ "r.yaml": stdout, "a.md": "The ferry crew has 61 sailors.\n" });
    expect(runCli(["check", "a.md", "--rules", "r.yaml", "--date", "2021-07-26"], { cwd: news }).stdout).toContain(
      "error[contradicts-fact]",
    );
  });

  it("writes to a file, and not over one that is there", () => {
    expect(rules("import", "facts.csv", "--output", "made.yaml").code).toBe(0);
    expect(readFileSync(join(folder, "made.yaml"), "utf8")).toContain("id: crew");
    const again = rules("import", "facts.csv", "--output", "there.yaml");
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("there.yaml is there already")]);
    expect(readFileSync(join(folder, "there.yaml"), "utf8")).toBe("version: 1\n");
    expect(rules("import", "facts.csv", "--output", "made.yaml", "--force").code).toBe(0);
  });

  it("takes columns that are named by hand", () => {
    expect(rules("import", "odd.csv", "--column", "value=how many").stdout).toContain("value: 52");
  });

  it("frames a mistake at its cell, and writes nothing", () => {
    const { code, stdout, stderr } = rules("import", "bad.csv");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("bad.csv:2:18");
    expect(stderr).toContain("nothing was imported");
  });

  it.each([
    ["a file that is not there", ["nope.csv"], "nope.csv: cannot be read"],
    ["a column order without a heading", ["facts.csv", "--column", "value"], "--column takes KEY=HEADING"],
    ["a folder that is not there", ["facts.csv", "--output", "nope/x.yaml"], "nope/x.yaml"],
  ])("says what is wrong with %s", (_, args, message) => {
    expect(rules("import", ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});

describe("claimlint rules draft", () => {
  it("drafts rules that pass their own examples", () => {
    expect(rules("draft", "story.md", "--output", "drafted.yaml", "--source", "press office").code).toBe(0);
    expect(readFileSync(join(folder, "drafted.yaml"), "utf8")).toContain("source: press office");
    expect(rules("test", "drafted.yaml")).toMatchObject({ code: 0, stdout: expect.stringContaining("all passed") });
  });

  it.each([
    ["an article without figures", ["empty.md"], "plain enough for a rule"],
    ["an article that is not there", ["nope.md"], "nope.md"],
    ["a date that is none", ["story.md", "--date", "someday"], "--date takes a date"],
  ])("says what is wrong with %s", (_, args, message) => {
    expect(rules("draft", ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
