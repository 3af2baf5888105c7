import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { folderWith, runCli } from "./run-cli.js";

const cwd = folderWith({ "draft.md": "" });
const script = (shell: string) => runCli(["completion", shell], { cwd }).stdout;

/** What bash offers for the last of some words. */
function offered(...words: string[]): readonly string[] {
  const quoted = ["claimlint", ...words].map((word) => `'${word}'`).join(" ");
  const ask = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _claimlint; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync("bash", ["--norc", "-c", `${script("bash")}\n${ask}`], { encoding: "utf8" });
  return stdout.trim().split("\n");
}

describe("completion in bash", () => {
  it.each<[string, string[], string[]]>([
    ["commands", ["c"], ["check", "claims", "compare", "completion", "config", "coverage"]],
    ["commands of a topic", ["rules", "t"], ["test"]],
    ["flags of a command", ["check", "--max"], ["--max-warnings"]],
    ["flags of a command of a topic", ["rules", "test", "--form"], ["--format"]],
    ["formats", ["check", "--format", "sa"], ["sarif"]],
    ["checks, after paths", ["check", "a.md", "--ignore", "garbled"], ["garbled-figure"]],
  ])("offers %s", (_what, words, expected) => {
    expect([...offered(...words)].sort()).toEqual(expected.sort());
  });

  it("leaves paths to the shell", () => {
    expect(offered("check", "dra")).toEqual([""]);
    expect(script("bash")).toContain("complete -o default ");
  });
});

describe("completion in other shells", () => {
  it("is that of bash in zsh", () => {
    expect(script("zsh")).toBe(`autoload -U +X bashcompinit && bashcompinit\n${script("bash")}`);
  });

  it("names every flag to fish with its summary", () => {
    const text = script("fish");
    expect(text).toContain('-l fail-on -x -a "notice warning error never" -d ');
    for (const line of text.trim().split("\n").slice(1)) expect(line).toMatch(/^complete -c claimlint -n .+/);
  });

  it("is not there for a shell it does not know", () => {
    expect(runCli(["completion", "fishh"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("fish?"),
    });
  });
});
