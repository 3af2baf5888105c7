import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/report/formats/index.js";
import { clean, withError } from "./articles.js";
import { folderWith, runCli } from "./run-cli.js";

/** Kills the process before the nth time that it opens, writes, renames or changes a file for writing. */
const killer = join(
  folderWith({
    "kill.cjs": `const fs = require("node:fs");
let left = Number(process.env.KILL_AT);
const strike = () => { if (--left <= 0) process.kill(process.pid, "SIGKILL"); };
for (const name of ["writeFileSync", "writeSync", "renameSync", "fsyncSync", "chmodSync", "closeSync", "rmSync", "mkdirSync"]) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (name === "writeFileSync" && left === 1) real(args[0], String(args[1]).slice(0, args[1].length >> 1));
    strike();
    if (name !== "writeSync" || args[0] < 3) return real(...args);
    const half = typeof args[1] === "string" ? args : [args[0], args[1], args[2] ?? 0, Math.max(1, args[1].length >> 1)];
    return real(...half);
  };
}
`,
  }),
  "kill.cjs",
);

/** Runs a command that is killed at one moment after the other, until it comes to its end. */
function killedAtEveryMoment(setUp: () => string, args: readonly string[], look: (folder: string) => void): number {
  for (let moment = 1; moment < 500; moment++) {
    const folder = setUp();
    const { code } = runCli(args, { cwd: folder, preload: killer, env: { KILL_AT: String(moment) } });
    look(folder);
    if (code !== null) return moment;
  }
  throw new Error("never came to its end");
}

describe("a run that is killed leaves no file half-written", () => {
  const wrong = "# Doses arrive\n\nMore than 1,3 million doses came by air.\n";
  const right = wrong.replace("1,3", "1.3");

  it("while it corrects articles", () => {
    const names = ["a.md", "b.md", "c.md"];
    const setUp = () => folderWith(Object.fromEntries(names.map((name) => [name, wrong])));
    const moments = killedAtEveryMoment(setUp, ["check", ".", "--fix"], (folder) => {
      for (const name of names) expect([wrong, right]).toContain(readFileSync(join(folder, name), "utf8"));
    });
    expect(moments).toBeGreaterThan(names.length * 3);
  });

  it("while it keeps what it has found", () => {
    const text = `${withError}\n${"Nothing else was decided that day. ".repeat(20)}\n`;
    const report = runCli(["check", "a.md"], { cwd: folderWith({ "a.md": text }) });
    const moments = killedAtEveryMoment(
      () => folderWith({ "a.md": text }),
      ["check", "a.md", "--cache"],
      (folder) => expect(runCli(["check", "a.md", "--cache"], { cwd: folder })).toEqual(report),
    );
    expect(moments).toBeGreaterThan(4);
  });

  it("while it writes a baseline", () => {
    const before = `{\n  "version": 1,\n  "findings": []\n}\n`;
    const setUp = () => folderWith({ "a.md": withError, "claimlint-baseline.json": before });
    const moments = killedAtEveryMoment(setUp, ["check", "a.md", "--update-baseline"], (folder) => {
      const text = readFileSync(join(folder, "claimlint-baseline.json"), "utf8");
      if (text !== before) expect(JSON.parse(text).findings).toHaveLength(1);
    });
    expect(moments).toBeGreaterThan(3);
  });
});

describe("odd names", () => {
  const names = [
    "with space.md",
    'it\'s "quoted".md',
    "new\nline.md",
    "Gemäß – 数.md",
    "-dash.md",
    "per%cent,:.md",
    "a&b<c>.md",
  ];
  const folder = folderWith(Object.fromEntries(names.map((name) => [`odd ' dir/${name}`, withError])));

  it("are read and named as they are", () => {
    const paths = names.map((name) => join("odd ' dir", name));
    const { stdout, code } = runCli(["check", "--format", "json", "--", ...paths], { cwd: folder });
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual([...paths].sort());
    expect(code).toBe(1);
  });

  it.each(formats.map(({ name }) => name))("break no %s report", (name) => {
    const { stdout, stderr, code } = runCli(["check", ".", "--format", name], { cwd: folder });
    expect(stderr).toMatch(/^(claimlint: no rules loaded: the rules family was off\n)?$/);
    expect(code).toBe(1);
    if (["json", "sarif", "gitlab", "rdjson"].includes(name)) expect(() => JSON.parse(stdout)).not.toThrow();
    if (name === "ndjson") for (const line of stdout.trim().split("\n")) JSON.parse(line);
    if (["concise", "github"].includes(name)) {
      expect(stdout.split("\n").filter((line) => line.startsWith("line.md"))).toEqual([]);
    }
  });

  it("may be 5,000 on one command line", () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${i}.md`, "Talks."]));
    const archive = folderWith(many);
    const { stdout, code } = runCli(["check", ...Object.keys(many), "--fail-on", "never"], { cwd: archive });
    expect(stdout).toContain("5,000 articles");
    expect(code).toBe(0);
  });
});

describe("what cannot be loaded is told of, and the exit code is 2", () => {
  const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]", ..."bcdefghi".split("").map(bombLine)].join("\n");
  it.each<[string, Record<string, string>, string[], RegExp]>([
    ["a configuration that unfolds without end", { "claimlint.config.yaml": bomb }, [], /claimlint\.config\.yaml/],
    ["a configuration that is no YAML", { "claimlint.config.yaml": "rules: [\n" }, [], /claimlint\.config\.yaml:\d/],
    [
      "a pack that is not installed",
      {},
      ["--rules", "npm:@news/facts"],
      /npm:@news\/facts: .*npm install @news\/facts/,
    ],
    [
      "a pack that is not installed, in the configuration",
      { "claimlint.config.yaml": "rules: [npm:facts]\n" },
      [],
      /npm:facts: .*npm install facts/,
    ],
    ["a pack that has no rules", { "node_modules/facts/package.json": "{}" }, ["--rules", "npm:facts"], /has no rules/],
    ["a pack that does not ship", {}, ["--rules", "claimlint:countrys"], /did you mean claimlint:countries\?/],
  ])("%s", (_what, files, args, words) => {
    const folder = folderWith({ "a.md": clean, ...files });
    const { stdout, stderr, code } = runCli(["check", "a.md", ...args], { cwd: folder });
    expect(stdout + stderr).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });
});

function bombLine(name: string, index: number): string {
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[index]}`).join(",")}]`;
}

describe("reports that cannot be written", () => {
  it.each([
    ["into a missing folder", "no/such.json"],
    ["over a folder", "taken"],
    ["onto a full disk", "/dev/full"],
  ])("%s give 2 and a clear error", (_what, file) => {
    const folder = folderWith({ "a.md": clean });
    mkdirSync(join(folder, "taken"));
    const { stderr, code } = runCli(["check", "a.md", "--format", `json=${file}`], { cwd: folder });
    expect(stderr).toContain(`${file}: the report cannot be written`);
    expect(code).toBe(2);
  });
});
