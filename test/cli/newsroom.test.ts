import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { repositoryWith } from "./repository.js";
import { bin, folderWith, plainEnv, runCli } from "./run-cli.js";

const root = join(import.meta.dirname, "../..");

/** An article with a date of its own and figures that nothing speaks against. */
function article(n: number): string {
  const day = String(n).padStart(2, "0");
  return `---
title: Market day ${n}
date: 2021-07-${day}
---

The market in Exampleton drew about ${n * 10 + 200} visitors, more than a year ago. Stalls sold fruit and fish until the evening,
and the ferry made ${n + 30} crossings.

The next market is planned for the autumn.
`;
}

const articles = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`news/market-${i + 1}.md`, article(i + 1)]));
const council = (seats: number) => `---
title: The council meets
date: 2021-07-26
---

The city council of Exampleton has ${seats} seats. It meets again in September.
`;

/** A folder with claimlint as it stands on the PATH of an editor. */
const path = [join(folderWith({ "bin/claimlint": `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n` }), "bin")];
spawnSync("chmod", ["+x", join(path[0] as string, "claimlint")]);
const env = {
  ...plainEnv,
  PATH: [...path, process.env.PATH].join(delimiter),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
};

describe("a newsroom from its first day on", () => {
  const { folder, write } = repositoryWith(articles);
  const git = (...args: string[]) => {
    const run = spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: folder, env });
    return { code: run.status, output: `${run.stdout}${run.stderr}` };
  };
  const check = (...args: string[]) => runCli(["check", ...args], { cwd: folder });

  beforeAll(() => {
    const { code, stdout } = runCli(["init", "--yes", "--ci", "github"], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain("wrote claimlint.config.yaml");
    git("add", "--all");
    expect(git("commit", "--quiet", "--message", "claimlint").code).toBe(0);
  });

  it("begins with articles and rules in which nothing is wrong", () => {
    expect(check().stdout).toMatch(/^✓ 30 articles, .* 3 facts: no findings$/m);
    expect(runCli(["rules", "test"], { cwd: folder }).stdout).toMatch(/examples: all passed$/m);
  });

  it("has a wrong figure refused, with its frame, and the corrected one accepted", () => {
    write("news/council.md", council(61));
    git("add", "news/council.md");
    const refused = git("commit", "--message", "council");
    expect(refused.code).not.toBe(0);
    expect(refused.output).toContain("error[contradicts-fact]");
    expect(refused.output).toMatch(/--> news\/council\.md:6:\d+/);
    expect(refused.output).toMatch(/\| +\^+ .*51/);
    expect(refused.output).toContain("rules/newsroom.yaml:");
    expect(check("--fix-unsafe", "news/council.md").code).toBe(0);
    expect(readFileSync(join(folder, "news/council.md"), "utf8")).toBe(council(51));
    expect(git("commit", "--message", "council").code).not.toBe(0);
    git("add", "news/council.md");
    expect(git("commit", "--message", "council")).toMatchObject({ code: 0 });
  });

  it("has its pull requests checked by the action, with annotations, SARIF, JUnit and a summary", () => {
    git("checkout", "--quiet", "-b", "story");
    write("news/council.md", council(61));
    git("commit", "--quiet", "--no-verify", "--all", "--message", "wrong");
    git("update-ref", "refs/remotes/origin/main", "main");
    const { code, stdout, outputs, summary } = runAction(folder, { BASE: "main", JUNIT: "claimlint.xml" });
    expect(code).toBe(1);
    expect(outputs).toBe("exit-code=1\n");
    expect(stdout).toMatch(
      /^::error file=news\/council\.md,line=6,endLine=6,col=\d+.*title=claimlint%3A contradicts-fact/m,
    );
    expect(stdout).toContain("1 article,");
    expect(summary).toContain("news/council.md");
    const sarif = JSON.parse(readFileSync(join(folder, "claimlint.sarif"), "utf8"));
    expect(isSarif(sarif)).toBe(true);
    expect(sarif.runs[0].results[0].ruleId).toBe("contradicts-fact");
    expect(readFileSync(join(folder, "claimlint.xml"), "utf8")).toMatch(/<testsuites[^>]* failures="1"/);
    const all = runAction(folder, {
      SINCE: "all",
      ARGS: "--fail-on\nnever",
      PATHS: "news/market-1.md\nnews/market-2.md",
    });
    expect([all.code, all.stdout]).toEqual([0, expect.stringContaining("2 articles,")]);
    git("checkout", "--quiet", "main");
  });

  it("lets the slips of an old archive stand, whatever becomes of the lines, and stops new ones", () => {
    const old =
      "The harbour had 1,800 moorings, down from 1.900.500,5 once, and its staff dropped from 3 to 2,5 people.";
    write("news/archive.md", `# Harbour\n\n${old}\n`);
    expect(check().code).toBe(1);
    expect(check("--update-baseline").code).toBe(0);
    const known = (...args: string[]) => check("--baseline", "claimlint-baseline.json", ...args);
    expect(known().stdout).toMatch(/known from the baseline/);
    const reflowed = old.replace(/(.{1,40}) /g, "$1\n");
    writeFileSync(join(folder, "news/archive.md"), `# Harbour\n\nA new first paragraph.\n\n${reflowed}\n`);
    renameSync(join(folder, "news/archive.md"), join(folder, "news/harbour.md"));
    expect(known().code).toBe(0);
    write("news/new.md", council(61));
    expect(known().code).toBe(1);
  });
});

/** Runs the step of action.yml that checks, with inputs as GitHub hands them over. */
function runAction(cwd: string, inputs: Readonly<Record<string, string>>) {
  const { runs } = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const step = runs.steps.find(({ id }: { id?: string }) => id === "check");
  const files = folderWith({ output: "", summary: "" });
  const none = Object.fromEntries(Object.keys(step.env).map((name) => [name, ""]));
  const { status, stdout } = spawnSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step.run], {
    cwd,
    env: {
      ...env,
      ...none,
      SARIF: "claimlint.sarif",
      ...inputs,
      GITHUB_ACTION_PATH: root,
      GITHUB_OUTPUT: join(files, "output"),
      GITHUB_STEP_SUMMARY: join(files, "summary"),
    },
    encoding: "utf8",
  });
  const contents = (name: string) => readFileSync(join(files, name), "utf8");
  return { code: status, stdout, outputs: contents("output"), summary: contents("summary") };
}

const official = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const { id: _id, $schema: _draft, ...schema } = official;
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
