import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadRules } from "../../src/project/load-rules.js";

const cwd = realpathSync(mkdtempSync(join(tmpdir(), "claimlint-")));
mkdirSync(join(cwd, "rules/world"), { recursive: true });
mkdirSync(join(cwd, "barren"));
for (const name of ["b.yaml", "a.yml", "world/c.yaml", ".hidden.yaml", "notes.md"]) {
  writeFileSync(join(cwd, "rules", name), `title: ${name}\n`);
}
writeFileSync(join(cwd, "latin.yaml"), Buffer.from("title: caf\xe9\n", "latin1"));
writeFileSync(join(cwd, "zip.yaml"), Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));

const paths = (...asked: string[]) => loadRules(asked, cwd).map((source) => source.path);

describe("rule files", () => {
  it("are found in a folder and the folders in it, in order of path", () => {
    expect(paths("rules")).toEqual(["rules/a.yml", "rules/b.yaml", "rules/world/c.yaml"]);
  });

  it("are read once each, and a file named by hand may be called anything", () => {
    expect(paths("rules/b.yaml", "./rules/b.yaml", "rules/world", "rules/notes.md")).toEqual([
      "rules/b.yaml",
      "rules/notes.md",
      "rules/world/c.yaml",
    ]);
    expect(loadRules(["rules/b.yaml"], cwd)[0]?.text).toBe("title: b.yaml\n");
  });

  it("may be a pack that ships", () => {
    const [pack] = loadRules(["claimlint:iraq-us-troops"], cwd);
    expect(pack?.path).toMatch(/rules\/iraq-us-troops\.yaml$/);
    expect(pack?.text).toContain("version: 1");
  });

  it("are none when none are asked for", () => {
    expect(loadRules([], cwd)).toEqual([]);
  });
});

describe("rules that cannot be read stop the run, with the reason", () => {
  it.each([
    ["nope.yaml", "nope.yaml: no such file or folder"],
    ["barren", "barren: no rule files (.yaml .yml) in this folder"],
    ["claimlint:iraq-us-trops", "did you mean claimlint:iraq-us-troops?"],
    ["claimlint:../package", "claimlint:../package: no pack of that name ships; there are:"],
    ["latin.yaml", "rule files are written in UTF-8"],
    ["zip.yaml", "zip.yaml: is binary"],
  ])("%s", (asked, message) => {
    expect(() => loadRules([asked], cwd)).toThrow(message);
  });
});
