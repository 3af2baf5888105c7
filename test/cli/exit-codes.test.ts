import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { badRules, clean, goodRules, withError, withNotice, withWarning } from "./articles.js";
import { bin, folderWith, plainEnv, runCli } from "./run-cli.js";

const folder = folderWith({
  "clean.md": clean,
  "error.md": withError,
  "warning.md": withWarning,
  "empty.md": withNotice,
  "latin.txt": Buffer.from("The caf\xe9 na\xefvet\xe9 was clear.\n", "latin1"),
  "picture.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0),
  "many.md": withError.repeat(2000),
  "rules/good.yaml": goodRules,
  "rules/bad/bad.yaml": badRules,
  "barren/readme.rst": "No article.\n",
  "mixed/clean.md": clean,
  "mixed/error.md": withError,
  "break.cjs": 'process.cwd = () => { throw new Error("the roof fell in\\nand the walls"); };',
  "ready.cjs": 'process.on("newListener", (name) => { if (name === "SIGINT") process.stderr.write("ready"); });',
});
symlinkSync("/nowhere/at/all", join(folder, "mixed/lost.md"));

const check = (...args: string[]) => runCli(["check", ...args], { cwd: folder });

describe("the gate", () => {
  it.each([
    [0, "nothing found", ["clean.md"]],
    [1, "an error", ["error.md"]],
    [1, "a warning", ["warning.md"]],
    [0, "a notice", ["empty.md"]],
    [0, "a warning where errors fail", ["warning.md", "--fail-on", "error"]],
    [1, "an error where errors fail", ["error.md", "--fail-on", "error"]],
    [1, "a notice where notices fail", ["empty.md", "--fail-on", "notice"]],
    [0, "anything where nothing fails", ["error.md", "warning.md", "--fail-on", "never"]],
    [0, "as many warnings as are let through", ["warning.md", "--max-warnings", "1"]],
    [1, "more warnings than are let through", ["warning.md", "--max-warnings", "0", "--fail-on", "error"]],
    [1, "an error beside warnings that are let through", ["error.md", "warning.md", "--max-warnings", "5"]],
    [0, "an error of a check left out", ["error.md", "--ignore", "garbled-figure"]],
    [0, "an error of a check not asked for", ["error.md", "--select", "wrong-weekday"]],
    [0, "good rules and a clean article", ["clean.md", "--rules", "rules/good.yaml"]],
    [1, "an error in a report written to a file", ["error.md", "--format", "json=report.json"]],
    [0, "a broken encoding", ["latin.txt"]],
  ])("gives %i for %s", (code, _situation, args) => {
    const outcome = check(...args);
    expect(outcome.stderr).toBe("");
    expect(outcome.code).toBe(code);
  });

  it("says that the rules family was off when no rules are loaded", () => {
    expect(check("clean.md").stdout).toContain("rules family was off");
    expect(check("clean.md", "--rules", "rules/good.yaml").stdout).not.toContain("rules family was off");
  });

  it("says how a broken encoding was read", () => {
    expect(check("latin.txt").stdout).toMatch(/notice\[not-judged\].*Windows-1252/);
  });
});

describe("what cannot be done as asked gives 2 and says why", () => {
  it.each([
    ["a path that does not exist", ["nope.md"], "nope.md: no such file or folder"],
    ["an empty path", [""], "a path is empty"],
    ["an empty path among what is staged", ["", "--staged"], "a path is empty"],
    ["an empty path of rules", ["clean.md", "--rules", ""], "claimlint: a path is empty"],
    ["rules that are no file", ["clean.md", "--rules", "/dev/null"], "is no regular file"],
    [
      "two reports to one file",
      ["clean.md", "--format", "json=r", "--format", "sarif=./r"],
      "json and sarif cannot both",
    ],
    ["a folder without articles", ["barren"], "barren: no articles in this folder"],
    ["a glob that matches nothing", ["barren/*.md"], "barren/*.md: matches no article"],
    ["a binary named by hand", ["picture.png"], "picture.png: is binary"],
    ["a rule file named as an article", ["rules/good.yaml"], "--rules"],
    ["a rule file with a misspelt key", ["clean.md", "--rules", "rules/bad"], "factz"],
    ["a rule file that does not exist", ["clean.md", "--rules", "rules/nope.yaml"], "rules/nope.yaml: no such file"],
    ["a folder without rule files", ["clean.md", "--rules", "mixed"], "mixed: no rule files"],
    ["a pack that does not ship", ["clean.md", "--rules", "claimlint:iraq-us-trops"], "claimlint:iraq-us-troops?"],
    ["a misspelt flag", ["clean.md", "--ruels", "x"], "unknown flag --ruels; did you mean --rules?"],
    ["a misspelt check", ["clean.md", "--select", "garbld-figure"], "did you mean garbled-figure?"],
    ["a misspelt format", ["clean.md", "--format", "prety"], "did you mean pretty?"],
    ["a misspelt severity", ["clean.md", "--fail-on", "eror"], "did you mean error?"],
    ["a flag without its value", ["clean.md", "--rules"], "--rules expects a value"],
    ["a flag given twice", ["clean.md", "--date", "2021", "--date", "2022"], "--date can only be specified once"],
    ["a number that is none", ["clean.md", "--max-warnings", "-1"], "--max-warnings takes a whole number"],
    ["threads that are none", ["clean.md", "--workers", "0"], "--workers takes a whole number from 1 on"],
    [
      "two reports on standard output",
      ["clean.md", "--format", "json", "--format", "pretty"],
      "json and pretty cannot",
    ],
    ["a report into a folder that is missing", ["clean.md", "--output", "no/such/report.txt"], "no/such/report.txt"],
  ])("%s", (_situation, args, words) => {
    const outcome = check(...args);
    expect(outcome.stdout + outcome.stderr).toContain(words);
    expect(outcome.stdout + outcome.stderr).not.toMatch(/^\s+at /m);
    expect(outcome.code).toBe(2);
  });

  it.each([
    [["explain"], "NAME is missing: The id of a check or of a fact; see --help"],
    [["completion"], "SHELL is missing"],
    [["rules", "draft"], "ARTICLE is missing"],
    [["rules", "import"], "FILE is missing"],
  ])("a missing argument: %j", (args, words) => {
    const outcome = runCli(args, { cwd: folder });
    expect(outcome.stderr).toContain(words);
    expect(outcome.code).toBe(2);
  });

  it("a report for which the disk has no room", () => {
    const disk = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [bin, "check", "clean.md"], {
      cwd: folder,
      env: plainEnv,
      stdio: ["ignore", disk, "pipe"],
    });
    closeSync(disk);
    expect(stderr.toString()).toBe("claimlint: the output: no space left on the disk\n");
    expect(status).toBe(2);
  });

  it("an unknown command", () => {
    const outcome = runCli(["chekc", "clean.md"], { cwd: folder });
    expect(outcome.stderr).toContain("unknown command chekc");
    expect(outcome.stderr).toContain("did you mean check?");
    expect(outcome.code).toBe(2);
  });

  it("one unreadable file among many, after the rest is reported", () => {
    const outcome = check("mixed", "--format", "json");
    const report = JSON.parse(outcome.stdout);
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(["mixed/clean.md", "mixed/error.md"]);
    expect(report.summary.errors).toBe(1);
    expect(report.errors.map((error: { path: string }) => error.path)).toEqual(["mixed/lost.md"]);
    expect(outcome.stderr).toContain("mixed/lost.md");
    expect(outcome.code).toBe(2);
  });
});

describe("a crash", () => {
  const preload = join(folder, "break.cjs");
  const crash = (env: Record<string, string>) => runCli(["check", "clean.md"], { cwd: folder, preload, env });

  it("gives 2 and one line", () => {
    const outcome = crash({});
    expect(outcome.stderr).toMatch(/^claimlint: this is a fault in claimlint .*: the roof fell in\n$/);
    expect(outcome.code).toBe(2);
  });

  it("shows the stack only under DEBUG", () => {
    expect(crash({ DEBUG: "1" }).stderr).toMatch(/^\s+at /m);
  });
});

describe("an end from outside", () => {
  it("is silent when the pipe is closed, and keeps the verdict's code", () => {
    const script = `"${process.execPath}" "${bin}" check many.md | head -c 20 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder, env: plainEnv });
    expect(stderr.toString()).toBe("");
    expect(stdout.toString().trim()).toBe("1");
  });

  it("gives 130 on SIGINT", async () => {
    const preload = join(folder, "ready.cjs");
    const child = spawn(process.execPath, ["--require", preload, bin, "check", "-"], { cwd: folder, env: plainEnv });
    await once(child.stderr, "data");
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
  });
});

describe("a long report", () => {
  it("reaches the end of the pipe whole", () => {
    const { stdout } = check("many.md", "--format", "json");
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(stdout).summary.errors).toBeGreaterThan(1000);
  });
});
