import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ask } from "../../src/cli/ask.js";
import { clean, goodRules, withError } from "./articles.js";
import { repositoryWith } from "./repository.js";
import { bin, folderWith, plainEnv, runCli } from "./run-cli.js";

const root = join(import.meta.dirname, "../..");
const hooks: readonly { id: string; entry: string; files: string; pass_filenames?: boolean }[] = parse(
  readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"),
);
const init = (cwd: string, ...args: string[]) => runCli(["init", "--yes", ...args], { cwd });
const read = (...path: string[]) => readFileSync(join(...path), "utf8");

describe("claimlint init", () => {
  it("leaves what is there as it is, and says what to add", () => {
    const files = { "claimlint.config.yaml": "rules: []\n", ".pre-commit-config.yaml": "repos: []\n" };
    const { folder } = repositoryWith({ ...files, "a.md": clean });
    const { stdout, code } = init(folder);
    expect(code).toBe(0);
    expect(stdout).toContain("claimlint.config.yaml is there already");
    expect(stdout).toMatch(/\.pre-commit-config\.yaml is there already: add under repos:\n\n {2}- repo: local/);
    for (const [name, text] of Object.entries(files)) expect(read(folder, name)).toBe(text);
  });

  it.each([
    ["git", {}, ".git/hooks/pre-commit"],
    ["pre-commit", { ".pre-commit-config.yaml": "repos: []\n" }, ".pre-commit-config.yaml"],
    ["husky", { ".husky/commit-msg": "true\n" }, ".husky/pre-commit"],
  ])("takes the hook that the repository has: %s", (_kind, files, path) => {
    const { folder } = repositoryWith({ ...files, "a.md": clean });
    expect(init(folder).stdout).toContain(path);
  });

  it.each([[[]], [["--articles", "news"]], [["--articles", "."]]])(
    "leaves an empty folder so that the commands it names find nothing to complain of: %j",
    (args) => {
      const cwd = folderWith({});
      const named = init(cwd, ...args).stdout.matchAll(/^ {2}claimlint (.*?) {2,}/gm);
      const commands = [...named].map(([, command = ""]) => command.split(" "));
      expect(commands.length).toBeGreaterThan(2);
      for (const command of commands) {
        const { code, stdout, stderr } = runCli(command, { cwd });
        expect(stderr).toBe("");
        expect(stdout).not.toMatch(/error|warning|notice/);
        expect(code).toBe(0);
      }
    },
  );

  it("installs git's hook where the repository looks for it, ready to run", () => {
    const { folder, git } = repositoryWith({ "a.md": clean });
    git("config", "core.hooksPath", "my hooks");
    expect(init(folder).stdout).toContain("wrote my hooks/pre-commit");
    expect(statSync(join(folder, "my hooks/pre-commit")).mode & 0o111).toBe(0o111);
  });

  it.each([
    [
      "the folder of most articles",
      { "README.md": clean, "news/a.md": clean, "news/b.md": clean, "notes/c.md": clean },
      "news",
    ],
    ["the folder itself where some lie there", { "a.md": clean, "news/b.md": clean }, "."],
    ["a folder to come where there are none", { "README.md": clean }, "articles"],
  ])("includes %s", (_what, files, articles) => {
    const folder = folderWith(files);
    expect(init(folder).code).toBe(0);
    expect(parse(read(folder, "claimlint.config.yaml"))).toEqual({ rules: ["rules"], include: [articles] });
  });

  it.each([
    ["en-GB", ["--language", "en-GB", "--articles", "./copy/"], { language: "en-GB", include: ["copy"] }],
    ["both", ["--language", "both"], {}],
  ])("writes down what flags say: %s", (_what, flags, config) => {
    const folder = folderWith({ "a.md": clean });
    expect(init(folder, ...flags).code).toBe(0);
    expect(parse(read(folder, "claimlint.config.yaml"))).toMatchObject(config);
    expect(runCli(["config"], { cwd: folder }).code).toBe(0);
  });

  it.each([
    ["github", ".github/workflows/claimlint.yml"],
    ["gitlab", ".gitlab-ci.yml"],
  ])("writes a job for %s that is YAML", (kind, path) => {
    const folder = folderWith({ "a.md": clean });
    expect(init(folder, "--ci", kind).code).toBe(0);
    expect(JSON.stringify(parse(read(folder, path)))).toContain("claimlint@");
  });

  it.each<[string, string, string[], string]>([
    ["a hook without a repository", folderWith({ "a.md": clean }), ["--hook", "git"], "run git init first"],
    ["a hook it does not know", folderWith({ "a.md": clean }), ["--hook", "gti"], "did you mean git?"],
  ])("%s gives 2", (_what, folder, args, words) => {
    const outcome = init(folder, ...args);
    expect(outcome.stderr).toContain(words);
    expect(outcome.code).toBe(2);
  });

  it("is for the root of a repository", () => {
    const { folder } = repositoryWith({ "sub/a.md": clean });
    const outcome = init(join(folder, "sub"));
    expect(outcome.stderr).toContain("run claimlint init in its root");
    expect(init(join(folder, "sub"), "--hook", "none").code).toBe(0);
  });

  it("asks nobody where nobody can answer", () => {
    const outcome = runCli(["init"], { cwd: folderWith({ "a.md": clean }) });
    expect(outcome.stderr).toContain("--yes takes what is usual");
    expect(outcome.code).toBe(2);
  });
});

describe("questions", () => {
  const questions = [
    { text: "Where?", usual: "articles" },
    { text: "Which?", usual: "git", choices: ["git", "none"] },
  ];
  it.each([
    ["what is said", "news\nnone\n", ["news", "none"]],
    ["what is usual for an empty line", "\n \n", ["articles", "git"]],
    ["what is usual at the end of input", "", ["articles", "git"]],
    ["a choice, asked again", "news\nsvn\nnone\n", ["news", "none"]],
  ])("take %s", async (_what, said, answers) => {
    const input = new PassThrough();
    const output = new PassThrough();
    input.end(said);
    expect(await ask(questions, input, output)).toEqual(answers);
    expect(String(output.read())).toContain("Which? [git, none] (git): ");
  });
});

describe(".pre-commit-hooks.yaml", () => {
  it("has a hook for articles, one for all of them together and one for rules", () => {
    expect(hooks.map(({ id }) => id)).toEqual(["claimlint", "claimlint-across", "claimlint-rules"]);
  });

  const installed = spawnSync("pre-commit", ["--version"]).status === 0;
  it.runIf(installed)("is followed by pre-commit itself", () => {
    const shim = folderWith({ claimlint: `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n` });
    spawnSync("chmod", ["+x", join(shim, "claimlint")]);
    const local = hooks.map((hook) => ({ ...hook, language: "system" }));
    const { folder, git, write } = repositoryWith({
      ".pre-commit-config.yaml": JSON.stringify({ repos: [{ repo: "local", hooks: local }] }),
      "news/good one.md": clean,
      "news/wrong.md": withError,
      "rules/wrong.yaml": "version: 1\nfactz: []\n",
    });
    mkdirSync(join(folder, ".cache"));
    const env = { ...plainEnv, PATH: `${shim}:${process.env.PATH}`, PRE_COMMIT_HOME: join(folder, ".cache") };
    const run = (...args: string[]) => {
      const { status, stdout } = spawnSync("pre-commit", ["run", ...args], { cwd: folder, env, encoding: "utf8" });
      return { code: status, stdout };
    };
    const hook = (id: string) => run(id, "--all-files");
    expect(hook("claimlint")).toEqual({ code: 1, stdout: expect.stringContaining("news/wrong.md:3:") });
    expect(hook("claimlint-across")).toEqual({ code: 1, stdout: expect.stringContaining("news/wrong.md:3:") });
    expect(hook("claimlint-rules")).toEqual({ code: 1, stdout: expect.stringContaining("did you mean `facts`") });
    git("rm", "--quiet", "news/wrong.md");
    write("rules/wrong.yaml", goodRules);
    git("add", "--all");
    for (const id of ["claimlint", "claimlint-across", "claimlint-rules"]) {
      expect(hook(id)).toEqual({ code: 0, stdout: expect.stringContaining("Passed") });
    }
  });
});
