import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findConfig, openConfig } from "../../../src/project/config/find-config.js";
import { folderWith } from "../../cli/run-cli.js";

describe("the configuration", () => {
  it.each([
    ["of the folder itself", { "a/b/claimlint.config.yaml": "", "claimlint.config.yaml": "" }, "claimlint.config.yaml"],
    [
      "of the nearest folder above",
      { "a/claimlint.config.yml": "", "claimlint.config.yaml": "" },
      "../claimlint.config.yml",
    ],
    ["in JSON", { "a/claimlint.config.json": "{}" }, "../claimlint.config.json"],
    ["in package.json", { "a/package.json": '{"claimlint": {}}' }, "../package.json"],
    [
      "past a package.json that says nothing",
      { "a/package.json": "{}", "claimlint.config.yaml": "" },
      "../../claimlint.config.yaml",
    ],
    [
      "ahead of package.json",
      { "a/package.json": '{"claimlint": {}}', "a/claimlint.config.yaml": "" },
      "../claimlint.config.yaml",
    ],
    ["at the root of the repository", { "a/.git": "", "a/claimlint.config.yaml": "" }, "../claimlint.config.yaml"],
  ])("is the one %s", (_which, files, path) => {
    const cwd = join(folderWith(files as Record<string, string>), "a/b");
    mkdirSync(cwd, { recursive: true });
    expect(findConfig(cwd)?.source.path).toBe(path);
  });

  it("is not looked for above the root of the repository", () => {
    const folder = folderWith({ "claimlint.config.yaml": "", "repository/.git/HEAD": "", "repository/news/a.md": "" });
    expect(findConfig(join(folder, "repository/news"))).toBeNull();
  });

  it("stands once in a folder", () => {
    const folder = folderWith({ "claimlint.config.yaml": "", "claimlint.config.json": "{}" });
    expect(() => findConfig(folder)).toThrow("claimlint.config.yaml and claimlint.config.json both stand in .");
  });

  it.each([
    ["none.yaml", "none.yaml: the configuration: no such file or folder"],
    ["picture.png", "picture.png: is binary, not a configuration"],
    ["package.json", "package.json: has no key claimlint"],
    ["bad.yaml", "bad.yaml: the configuration has mistakes"],
  ])("that is named must be one: %s", (file, message) => {
    const folder = folderWith({ "picture.png": Uint8Array.of(0, 1), "package.json": "{}", "bad.yaml": "a: [" });
    expect(() => openConfig(file, folder)).toThrow(message);
  });
});
