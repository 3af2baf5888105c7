import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { plainEnv } from "./run-cli.js";

const root = join(import.meta.dirname, "../..");

/** The sources alone, as a fresh clone has them, with the packages installed. */
function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-clone-"));
  const left = /^(node_modules|\.git|dist(\..*)?|coverage)$/;
  for (const entry of readdirSync(root))
    if (!left.test(entry)) cpSync(join(root, entry), join(folder, entry), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

describe("the package", () => {
  const folder = clone();
  const { stdout, status } = spawnSync("npm", ["pack"], { cwd: folder, env: plainEnv, encoding: "utf8" });

  it("is packed by a command that prints its file name and nothing else", () => {
    expect(status).toBe(0);
    expect(stdout).toMatch(/^claimlint-[\d.]+\.tgz\n$/);
    expect(readdirSync(folder)).toContain(stdout.trim());
  });

  it("holds what it needs to run, and nothing of the workshop", () => {
    const files = execFileSync("tar", ["tzf", join(folder, stdout.trim())], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, ""));
    expect(files).toEqual(
      expect.arrayContaining([
        ".oclif.manifest.json",
        "LICENSE",
        "README.md",
        "dist/THIRD-PARTY-LICENSES.txt",
        "dist/bin.js",
        "dist/esm/commands/check.js",
        "dist/esm/index.d.ts",
        "dist/esm/index.js",
        "dist/main.js",
        "dist/mammoth.js",
        "dist/worker.js",
        `dist/main.js.${process.version}-${process.arch}.cache`,
        "package.json",
        "rules/iraq-us-troops.yaml",
      ]),
    );
    expect(files.filter((file) => /^(src|test|bench|fixtures)\//.test(file) || basename(file) === ".npmrc")).toEqual(
      [],
    );
  });

  it("runs where nothing else is installed", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "claimlint-installed-"));
    execFileSync("tar", ["xzf", join(folder, stdout.trim())], { cwd: elsewhere });
    const installed = join(elsewhere, "package");
    const node = (...args: string[]) =>
      spawnSync(process.execPath, args, { cwd: installed, env: plainEnv, encoding: "utf8" });
    expect(node("dist/bin.js", "--help").stdout).toContain("check");
    const check = ["check", "README.md", "--rules", "claimlint:iraq-us-troops", "--fail-on", "never"];
    const report = node("dist/bin.js", ...check).stdout;
    expect(report).toContain("1 article");
    const threads = node("dist/bin.js", "check", "README.md", "LICENSE", "--workers", "2", "--fail-on", "never");
    expect(threads.stdout).toContain("2 articles");
    const cache = join(installed, `dist/main.js.${process.version}-${process.arch}.cache`);
    for (const spoilt of [readFileSync(cache).subarray(0, 5000), Buffer.alloc(0), Buffer.from("no cache at all")]) {
      writeFileSync(cache, spoilt);
      expect(node("dist/bin.js", ...check).stdout, "with a broken cache").toBe(report);
    }
    rmSync(cache);
    expect(node("dist/bin.js", ...check).stdout, "without a cache, as on another Node").toBe(report);
    const library = 'import { read } from "claimlint"; console.log(typeof read)';
    expect(node("--input-type=module", "-e", library).stdout).toBe("function\n");
  });
});
