import { type ChildProcess, spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, goodRules, withError } from "./articles.js";
import { bin, folderWith, plainEnv, runCli } from "./run-cli.js";

/** A watching process, with ways to wait for what it says. */
function startWatching(cwd: string, ...args: string[]) {
  const child: ChildProcess = spawn(process.execPath, [bin, "check", ".", "--watch", ...args], { cwd, env: plainEnv });
  let said = "";
  let read = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      said += chunk;
    });
  }
  return {
    /** What was said since the last call, up to the words. */
    async until(words: string): Promise<string> {
      for (;;) {
        const at = said.indexOf(words, read);
        if (at >= 0) {
          const part = said.slice(read, at + words.length);
          read = at + words.length;
          return part;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    stop: () =>
      new Promise<number | null>((resolve) => {
        child.on("exit", resolve);
        child.kill("SIGINT");
      }),
  };
}

describe("--watch", () => {
  it("checks everything, then only what changes, until it is stopped", async () => {
    const folder = folderWith({ "a.md": withError, "b.md": clean });
    const { until, stop } = startWatching(folder);
    expect(await until("watching 2 articles")).toContain("2 articles");
    writeFileSync(join(folder, "b.md"), withError);
    const second = await until("1 error");
    expect(second).toContain("b.md:3:");
    expect(second).not.toContain("a.md:3:");
    writeFileSync(join(folder, "new.md"), withError);
    expect(await until("1 error")).toContain("new.md:3:");
    rmSync(join(folder, "new.md"));
    writeFileSync(join(folder, "b.md"), `${clean}\n`);
    expect(await until("no findings")).toContain("1 article");
    expect(await stop()).toBe(130);
  });

  it("checks everything again when rules change, and goes on after a mistake in them", async () => {
    const wrong = "---\ndate: 2021-07-26\n---\n\nThere are 2,500 US troops in Iraq.\n";
    const folder = folderWith({ "a.md": wrong, "b.md": wrong, "rules/r.yaml": goodRules });
    const { until, stop } = startWatching(folder, "--rules", "rules");
    await until("watching 2 articles");
    writeFileSync(join(folder, "rules/r.yaml"), "facts: [\n");
    expect(await until("1 error")).toContain("rules/r.yaml:");
    writeFileSync(join(folder, "rules/r.yaml"), goodRules.replace("2,500", "3,500"));
    expect(await until("2 errors")).toContain("b.md:5:");
    await stop();
  });

  it.each([[["--staged"]], [["--fix"]], [["-"]], [["--update-baseline"]]])("does not go with %j", (args) => {
    const outcome = runCli(["check", "--watch", ...args], { cwd: folderWith({ "a.md": clean }) });
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining("--watch looks at") });
  });
});
