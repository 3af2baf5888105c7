import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, withError } from "./articles.js";
import { repositoryWith } from "./repository.js";
import { folderWith, runCli } from "./run-cli.js";

const pathsOf = (report: string): readonly string[] =>
  JSON.parse(report).files.map((file: { path: string }) => file.path);

describe("--staged", () => {
  it("checks what is staged, as it is staged, not as it lies on the disk", () => {
    const { folder, git, write } = repositoryWith({ "a.md": clean, "b.md": withError });
    const check = () => runCli(["check", "--staged", "--format", "json"], { cwd: folder });
    write("a.md", withError);
    git("add", "a.md");
    write("a.md", clean);
    expect(pathsOf(check().stdout)).toEqual(["a.md"]);
    expect(check().code).toBe(1);
    git("add", "a.md");
    write("a.md", withError);
    expect(check().code).toBe(0);
  });

  it("takes new and renamed articles, and those that are only staged; deleted ones and other files it leaves", () => {
    const { folder, git, write } = repositoryWith({
      "a.md": clean,
      "gone.md": clean,
      "name.md": clean.repeat(9),
      "c.png": "",
    });
    write("new one – ü.md", clean);
    write("code.js", "1");
    write("phantom.md", clean);
    git("rm", "--quiet", "gone.md");
    git("mv", "name.md", "renamed.md");
    git("add", "--all");
    rmSync(join(folder, "phantom.md"));
    const { stdout } = runCli(["check", "--staged", "--format", "json"], { cwd: folder });
    expect(pathsOf(stdout)).toEqual(["new one – ü.md", "phantom.md", "renamed.md"]);
  });

  it.each([
    ["a folder", ["sub"], ["sub/b.md"]],
    ["a file", ["a.md"], ["a.md"]],
    ["a glob", ["*.{md,txt}"], ["a.md"]],
    ["a deep glob", ["**/*.md"], ["a.md", "sub/b.md"]],
    ["nothing", [], ["a.md", "sub/b.md"]],
  ])("keeps to what is named: %s", (_what, named, paths) => {
    const { folder, git, write } = repositoryWith({ "a.md": clean, "sub/b.md": clean });
    write("a.md", withError);
    write("sub/b.md", withError);
    git("add", "--all");
    const { stdout } = runCli(["check", "--staged", "--format", "json", ...named], { cwd: folder });
    expect(pathsOf(stdout)).toEqual(paths);
  });

  it("leaves out what the configuration leaves out, and shows paths from the current folder", () => {
    const { folder, git, write } = repositoryWith({ "claimlint.config.yaml": "exclude: [old/]\n", "sub/x.md": clean });
    write("old/a.md", withError);
    write("b.md", clean);
    git("add", "--all");
    const { stdout } = runCli(["check", "--staged", "--format", "json"], { cwd: join(folder, "sub") });
    expect(pathsOf(stdout)).toEqual(["../b.md"]);
  });

  it("finds nothing to check when nothing is staged, and still writes the report", () => {
    const { folder } = repositoryWith({ "a.md": withError });
    const outcome = runCli(["check", "--staged", "--format", "json"], { cwd: folder });
    expect(JSON.parse(outcome.stdout)).toMatchObject({ files: [], summary: { files: 0 } });
    expect(outcome.stderr).toBe("claimlint: nothing to check\n");
    expect(outcome.code).toBe(0);
  });

  it.each([
    ["outside a repository", folderWith({ "a.md": clean }), ["--staged"], "--staged needs a git repository"],
    ["with --since", folderWith({ "a.md": clean }), ["--staged", "--since", "main"], "exclude each other"],
    ["with --fix", folderWith({ "a.md": clean }), ["--staged", "--fix"], "which --fix does not write"],
    ["with standard input", folderWith({ "a.md": clean }), ["--staged", "-"], "not at standard input"],
  ])("%s gives 2", (_what, cwd, args, words) => {
    const outcome = runCli(["check", ...args], { cwd });
    expect(outcome.stderr).toContain(words);
    expect(outcome.code).toBe(2);
  });
});

describe("--since", () => {
  const branched = () => {
    const repository = repositoryWith({ "a.md": withError, "b.md": clean, "c.md": clean });
    const { git, write, commit } = repository;
    git("checkout", "--quiet", "-b", "work");
    write("b.md", withError);
    commit();
    git("checkout", "--quiet", "main");
    write("c.md", withError);
    commit();
    git("checkout", "--quiet", "work");
    write("new.md", clean);
    return repository;
  };

  it("checks what has changed since the branches parted, uncommitted and new articles too", () => {
    const { folder } = branched();
    const { stdout, code } = runCli(["check", "--since", "main", "--format", "json"], { cwd: folder });
    expect(pathsOf(stdout)).toEqual(["b.md", "new.md"]);
    expect(code).toBe(1);
  });

  it("finds nothing to check when nothing has changed", () => {
    const { folder } = repositoryWith({ "a.md": withError });
    const outcome = runCli(["check", "--since", "HEAD"], { cwd: folder });
    expect(outcome.stderr).toBe("claimlint: nothing to check\n");
    expect(outcome.code).toBe(0);
  });

  it("says what is wrong with a revision", () => {
    const { folder } = branched();
    const outcome = runCli(["check", "--since", "no-such-branch"], { cwd: folder });
    expect(outcome.stderr).toBe("claimlint: --since no-such-branch: no such revision\n");
    expect(outcome.code).toBe(2);
    expect(runCli(["check", "--since", "--output=x"], { cwd: folder }).code).toBe(2);
  });

  it("explains a shallow clone", () => {
    const { folder, git } = branched();
    git("add", "--all");
    git("commit", "--quiet", "--message", "more");
    const shallow = folderWith({});
    execFileSync("git", ["clone", "--quiet", "--depth", "1", "--no-single-branch", `file://${folder}`, "clone"], {
      cwd: shallow,
    });
    const outcome = runCli(["check", "--since", "origin/main"], { cwd: join(shallow, "clone") });
    expect(outcome.stderr).toContain("this shallow clone does not reach back");
    expect(outcome.stderr).toContain("fetch-depth: 0");
    expect(outcome.code).toBe(2);
  });
});
