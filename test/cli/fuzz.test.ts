import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

it("the first mutated articles and rule files of the fuzz run break nothing", () => {
  const fuzz = join(import.meta.dirname, "../../bench/fuzz.mjs");
  const { status, stdout } = spawnSync(process.execPath, [fuzz, "--count", "300", "--seed", "7"], { encoding: "utf8" });
  expect(stdout).toMatch(/^300 files, \d+ findings, 0 failures/);
  expect(status).toBe(0);
});
