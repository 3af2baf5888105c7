import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, goodRules, withError } from "./articles.js";
import { bin, folderWith, plainEnv, runCli } from "./run-cli.js";

const long = (text: string) =>
  `${text}\n${"Nothing else was decided that day, and the meeting ended early. ".repeat(8)}\n`;
const archive = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [
    `news/${i}.md`,
    long(i % 4 === 0 ? withError.replace("Troops", `Part ${i}`) : clean),
  ]),
);
const wrong = "# Iraq\n\nThere are 5,200 US troops in Iraq.\n";
const files = { ...archive, "news/fact.md": `---\ndate: 2021-07-26\n---\n${long(wrong)}`, "rules/r.yaml": goodRules };
const run = (cwd: string, ...args: string[]) =>
  runCli(["check", "news", "--rules", "rules", "--no-config", ...args], { cwd });

/** Changes a file, and asks for no further flag. */
function edit(folder: string, path: string, text: string): string[] {
  writeFileSync(join(folder, path), text);
  return [];
}

describe("--workers", () => {
  const folder = folderWith({ ...files, "news/old.ndjson": "", "news/bin.md": new Uint8Array(9) });
  it("changes nothing of the report, whatever their number", () => {
    const alone = run(folder, "--format", "json", "--workers", "1");
    expect(JSON.parse(alone.stdout).summary).toMatchObject({ files: 41, errors: 11 });
    for (const count of ["2", "5"]) expect(run(folder, "--format", "json", "--workers", count)).toEqual(alone);
  });

  it("takes standard input along", () => {
    const cwd = folderWith({ "a.md": clean, "b.md": clean });
    const args = ["check", "a.md", "b.md", "-", "--workers", "2", "--format", "json"];
    expect(JSON.parse(runCli(args, { cwd, input: withError }).stdout).summary).toMatchObject({ files: 3, errors: 1 });
  });

  it.each([["two"], ["-1"], ["1.5"]])("takes a number, not %s", (count) => {
    expect(run(folder, `--workers=${count}`)).toMatchObject({ code: 2, stderr: expect.stringContaining("--workers") });
  });
});

describe("--cache", () => {
  const entries = (folder: string) =>
    readdirSync(join(folder, ".claimlint-cache"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".json"),
    );

  it("gives the same report from what it has kept", () => {
    const folder = folderWith(files);
    const plain = run(folder, "--format", "json");
    expect(run(folder, "--format", "json", "--cache")).toEqual(plain);
    expect(entries(folder)).toHaveLength(41);
    expect(run(folder, "--format", "json", "--cache")).toEqual(plain);
    expect(run(folder, "--format", "pretty", "--cache")).toEqual(run(folder, "--format", "pretty"));
  });

  it("really is used: what is kept is what is reported", () => {
    const folder = folderWith(files);
    run(folder, "--cache");
    for (const name of entries(folder)) {
      const file = join(folder, ".claimlint-cache", name);
      writeFileSync(file, readFileSync(file, "utf8").replace("looks garbled", "was kept"));
    }
    expect(run(folder, "--cache").stdout).toContain("was kept");
    expect(run(folder, "--cache", "--workers", "2").stdout).toContain("was kept");
  });

  it.each<[string, (folder: string) => string[]]>([
    ["an article", (folder) => edit(folder, "news/1.md", long(withError))],
    ["a rule", (folder) => edit(folder, "rules/r.yaml", goodRules.replace("2,500", "5,200"))],
    ["a setting", () => ["--ignore", "garbled-figure"]],
    ["the date", () => ["--date", "1999-01-01"]],
  ])("forgets what hangs on %s that has changed", (_what, change) => {
    const folder = folderWith(files);
    run(folder, "--cache");
    const args = change(folder);
    expect(run(folder, "--format", "json", "--cache", ...args)).toEqual(run(folder, "--format", "json", ...args));
  });

  it("reads again what is broken in it", () => {
    const folder = folderWith(files);
    const plain = run(folder);
    run(folder, "--cache");
    const broken = ["", "{", "[]", "null", '{"sources":[],"file":{"findings":[{"source":7,"labels":[]}]}}'];
    for (const [i, name] of entries(folder).entries()) {
      writeFileSync(join(folder, ".claimlint-cache", name), broken[i % broken.length] as string);
    }
    expect(run(folder, "--cache")).toEqual(plain);
  });

  it("is written by two runs at once without harm", async () => {
    const folder = folderWith(files);
    const plain = run(folder, "--format", "json");
    const both = await Promise.all([0, 1, 2].map(() => output(folder)));
    for (const text of both) expect(text).toBe(plain.stdout);
    expect(run(folder, "--format", "json", "--cache")).toEqual(plain);
    expect(
      readdirSync(join(folder, ".claimlint-cache"), { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith(".tmp"),
      ),
    ).toEqual([]);
  });

  it("is done without where it cannot be written", () => {
    const folder = folderWith({ ...files, ".claimlint-cache": "a file where the folder should be" });
    const { code, stdout } = run(folder, "--cache");
    expect(stdout).toMatch(/note: the cache was not used, since\s.*\.claimlint-cache/s);
    expect(code).toBe(1);
  });

  it("lies in node_modules where there is one, and is no part of the repository", () => {
    const folder = folderWith({ ...files, "node_modules/x/package.json": "{}" });
    run(folder, "--cache");
    expect(existsSync(join(folder, ".claimlint-cache"))).toBe(false);
    expect(readFileSync(join(folder, "node_modules/.cache/claimlint/.gitignore"), "utf8")).toBe("*\n");
  });

  function output(cwd: string): Promise<string> {
    return new Promise((resolve) => {
      const args = [bin, "check", "news", "--rules", "rules", "--no-config", "--format", "json", "--cache"];
      const child = spawn(process.execPath, args, { cwd, env: plainEnv });
      let text = "";
      child.stdout.on("data", (chunk) => {
        text += chunk;
      });
      child.on("close", () => resolve(text));
    });
  }
});

describe("--shard and merge", () => {
  const folder = folderWith(files);
  const merge = (...args: string[]) => runCli(["merge", ...args], { cwd: folder });
  const parts = ["1/3", "2/3", "3/3"].map((shard, i) => {
    const outcome = run(folder, "--shard", shard, "--format", `shard=part-${i}.json`, "--format", "concise");
    return { ...outcome, file: `part-${i}.json` };
  });
  const names = parts.map(({ file }) => file);

  it.each(["pretty", "json", "sarif", "junit"])("give the same %s report as one run", (format) => {
    expect(merge(...names, "--format", format)).toEqual(run(folder, "--format", format));
  });

  it("pass or fail as a whole", () => {
    expect(merge(...names).code).toBe(1);
    expect(merge(...names, "--fail-on", "never").code).toBe(0);
  });

  it.each<[string, () => string[], RegExp]>([
    ["the same shard twice", () => ["part-0.json", "part-0.json"], /is in part-0\.json and in part-0\.json/],
    ["no shard", () => ["rules/r.yaml"], /is no report of the format shard/],
    ["a missing file", () => ["part-9.json"], /part-9\.json: no such file/],
    ["nothing", () => [], /--format shard=FILE/],
    [
      "a shard of another version",
      () => {
        writeFileSync(
          join(folder, "old.json"),
          readFileSync(join(folder, "part-0.json"), "utf8").replace(/"version":"[^"]*"/, '"version":"0.0.1"'),
        );
        return ["old.json"];
      },
      /version 0\.0\.1 wrote it/,
    ],
  ])("refuse %s", (_what, args, words) => {
    expect(merge(...args())).toMatchObject({ code: 2, stderr: expect.stringMatching(words) });
  });

  it.each([["0/3"], ["4/3"], ["1"], ["a/b"]])("refuse part %s", (shard) => {
    expect(run(folder, "--shard", shard)).toMatchObject({ code: 2, stderr: expect.stringContaining("such as 1/4") });
  });

  it("that have nothing to do say so, and write their report", () => {
    const small = folderWith({ "news/a.md": clean, "rules/r.yaml": goodRules });
    const outcome = run(small, "--shard", "2/2", "--format", "shard=empty.json");
    expect(outcome).toMatchObject({ code: 0, stderr: "claimlint: nothing to check\n" });
    expect(runCli(["merge", "empty.json"], { cwd: small }).code).toBe(0);
  });

  it("hold the articles of a part against all others", () => {
    const cwd = folderWith({ "a.md": clean, "b.md": clean, "c.md": clean });
    const args = ["check", ".", "--across", "--shard", "1/3", "--format", "json"];
    expect(JSON.parse(runCli(args, { cwd }).stdout).files.map(({ path }: { path: string }) => path)).toEqual(["a.md"]);
  });
});

describe("--stats", () => {
  it("tells on standard error where the time went, and leaves the report as it is", () => {
    const folder = folderWith(files);
    const { stdout, stderr } = run(folder, "--stats", "--format", "json");
    expect(stdout).toBe(run(folder, "--format", "json").stdout);
    expect(stderr).toMatch(/^41 articles, [\d,]+ claims, 1 fact in \d+ ms$/m);
    for (const name of ["read", "match facts", "garbled-figure", "The slowest articles"])
      expect(stderr).toContain(name);
    expect(stderr).toMatch(/ {2}news\/\d+\.md$/m);
  });
});
