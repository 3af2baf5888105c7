import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { drawDiff } from "../../src/report/fix-diff.js";
import { plainStyle, wordStyle } from "../../src/report/style.js";
import { folderWith } from "../cli/run-cli.js";

it.each([
  ["an article", "news/a.md"],
  ["a path with spaces and letters of other languages", "news items/größe – 2.md"],
  ["a path with quotes", 'the "big" one.md'],
  ["a path with a line end and a tab", "odd\n\tname.md"],
])("git takes the diff of %s", (_what, path) => {
  const lines = Array.from({ length: 30 }, (_, index) => `Line ${index}\r\n`);
  const before = `${lines.join("")}The last one, without an end`;
  const after = before.replace("Line 3\r", "Line three\r").replace("Line 20", "Line twenty").replace("last", "final");
  const folder = folderWith({});
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), before);
  const diff = drawDiff([{ path, before, after }], plainStyle, false);
  execFileSync("git", ["apply", "-"], { cwd: folder, input: diff });
  expect(readFileSync(join(folder, path), "utf8")).toBe(after);
});

it("nothing obeys a terminal's escapes when it is shown in colours", () => {
  const diff = drawDiff([{ path: "a.md", before: "\u001b[2J1,3\n", after: "\u001b[2J1.3\n" }], wordStyle, true);
  expect(diff).not.toContain("\u001b");
  expect(diff).toContain("1.3");
});
